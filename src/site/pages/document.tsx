import { CLAIM_KINDS } from "../../model/claim.ts";
import type { ClaimKind } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { documentPages } from "../document-pages.ts";
import { captureHref, compareHref, dayHref, documentHref, outsideHref } from "../links.ts";
import { CopyButton } from "../parts/cite-claim.tsx";
import { ClaimPanel } from "../parts/claim-panel.tsx";
import { DocumentRelations } from "../parts/document-relations.tsx";
import { DocumentText } from "../parts/document-text.tsx";
import { When } from "../parts/inline.tsx";
import { Layout } from "../parts/layout.tsx";
import { DocumentTitle, Name, shown } from "../parts/source-text.tsx";
import { Instant } from "../parts/times.tsx";
import type { SiteEdition } from "../record-source.ts";
import type { View } from "../view.ts";
import { singleDay } from "../words/dates.ts";
import { count, KIND_LABELS } from "../words/labels.ts";

interface DocumentPageProps {
  readonly view: View;
  readonly edition: SiteEdition;
  /** Id of the chosen claim, known to be one of the edition's; null where none is chosen. */
  readonly chosen: string | null;
  /** Only claims of this kind are marked; null marks all. */
  readonly kind: ClaimKind | null;
  /** Page of a long document, 1 and upwards. */
  readonly page: number;
}

/** One edition of a document: its text with every claim marked in place, and beside it the chosen claim. */
export function DocumentPage({ view, edition, chosen, kind, page }: DocumentPageProps) {
  const { document, claims } = edition;
  const isCurrent = view.snapshot.documentById.get(document.id) === edition;
  const number = isCurrent ? null : edition.edition;
  const pages = documentPages(document);
  const span = pages[page - 1] ?? { start: 0, end: document.text.length };
  const marked = claims
    .filter((claim) => kind === null || claim.kind === kind || claim.id === chosen)
    .filter((claim) => claim.start < span.end && claim.end > span.start)
    .sort((a, b) => a.start - b.start);
  const claim = claims.find(({ id }) => id === chosen) ?? null;
  const about = (
    <>
      <ClaimsOverview edition={edition} number={number} kind={kind} />
      <DocumentRelations view={view} document={document} />
      <Custody view={view} edition={edition} />
      <Diagnostics document={document} />
    </>
  );
  return (
    <Layout
      view={view}
      title={shown(document.title ?? document.id)}
      section="/documents"
      islands={["copy"]}
      wide
    >
      <article class="document">
        <header class="page-head document-head">
          <p class="over">
            {document.publisher === null ? "Publisher not known" : <Name>{document.publisher}</Name>}
          </p>
          <h1 class="title">
            <DocumentTitle document={document} />
          </h1>
          <Byline document={document} />
          {isCurrent ? null : (
            <p class="notice">
              This is edition {edition.edition}, superseded by a later one. Its claims are kept and not
              counted. <a href={documentHref(document.id)}>Show the current edition</a>
            </p>
          )}
          {document.state === "read" ? null : (
            <p class="notice" role="note">
              <strong>Kept, not yet read.</strong> {document.unreadReason ?? "No reason was recorded."} The
              text is shown as it was obtained; no claim was taken from it.
            </p>
          )}
        </header>
        <div class="document-grid">
          <div class="document-text">
            <PageLinks edition={edition} number={number} kind={kind} page={page} pages={pages.length} />
            {document.entries.length === 0 ? (
              <p class="quiet">Nothing in this document was found to be an entry.</p>
            ) : (
              <DocumentText
                marking={{ document, edition: number, claims: marked, chosen, kind, opened: new Set() }}
                page={span}
              />
            )}
            <PageLinks edition={edition} number={number} kind={kind} page={page} pages={pages.length} />
          </div>
          <div class="document-side">
            {claim === null ? null : (
              <ClaimPanel
                view={view}
                edition={edition}
                claim={claim}
                close={documentHref(document.id, { edition: number, kind, page: page === 1 ? null : page })}
              />
            )}
            {claim === null ? about : null}
          </div>
        </div>
        {claim === null ? null : <div class="document-foot">{about}</div>}
      </article>
    </Layout>
  );
}

function Byline({ document }: { document: Document }) {
  const address = outsideHref(document.url);
  const day = singleDay(document.published);
  return (
    <p class="standfirst byline">
      {document.author === null ? null : (
        <span>
          by <Name>{document.author}</Name>
        </span>
      )}
      <span>
        {document.published === null ? (
          "no date given"
        ) : day === null ? (
          <When edtf={document.published} />
        ) : (
          <a href={dayHref(day)}>
            <When edtf={document.published} />
          </a>
        )}
      </span>
      {document.entries.every(({ time }) => time === null) ? null : (
        <span>
          {document.timezone === null ? "times as printed" : `times in ${shown(document.timezone)}`}
        </span>
      )}
      {address === null ? null : (
        <span class="original-address">
          from{" "}
          <a href={address} rel="noreferrer nofollow noopener">
            {shown(address)}
          </a>
        </span>
      )}
    </p>
  );
}

/** Links between the pages of a long document; nothing for a document of one page. */
function PageLinks(props: {
  edition: SiteEdition;
  number: number | null;
  kind: ClaimKind | null;
  page: number;
  pages: number;
}) {
  const { edition, number, kind, page, pages } = props;
  if (pages === 1) return null;
  const href = (to: number) =>
    documentHref(edition.document.id, { edition: number, kind, page: to === 1 ? null : to });
  return (
    <nav class="pager" aria-label="Pages of this document">
      {page > 1 ? <a href={href(page - 1)}>Previous page</a> : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? <a href={href(page + 1)}>Next page</a> : null}
    </nav>
  );
}

/** How many claims of each kind, as a filter of what is marked; and what the marks mean. */
function ClaimsOverview(props: { edition: SiteEdition; number: number | null; kind: ClaimKind | null }) {
  const { edition, number, kind } = props;
  const { document, claims } = edition;
  if (document.state !== "read") return null;
  const kinds = CLAIM_KINDS.map((each) => ({
    each,
    of: claims.filter((claim) => claim.kind === each).length,
  })).filter(({ of }) => of > 0);
  return (
    <section class="panel">
      <h2>{count(claims.length, "claim")} in this document</h2>
      {claims.length === 0 ? (
        <p class="quiet">The engine read the text and found nothing that it takes for a claim.</p>
      ) : (
        <>
          <ul class="kind-filter">
            <li>
              <a
                href={documentHref(document.id, { edition: number })}
                aria-current={kind === null ? "true" : undefined}
              >
                All <span class="tabular">{claims.length}</span>
              </a>
            </li>
            {kinds.map(({ each, of }) => (
              <li>
                <a
                  href={documentHref(document.id, { edition: number, kind: each })}
                  aria-current={kind === each ? "true" : undefined}
                >
                  {KIND_LABELS[each].many} <span class="tabular">{of}</span>
                </a>
              </li>
            ))}
          </ul>
          <p class="quiet">
            Choose any underlined words to see who is said to say them, and how they were read.
          </p>
          <ul class="mark-key" aria-label="What the underlining means">
            <li>
              <span class="key-line" data-certainty="stated" /> stated
            </li>
            <li>
              <span class="key-line" data-certainty="alleged" /> alleged
            </li>
            <li>
              <span class="key-line" data-certainty="possible" /> possible
            </li>
            <li>
              <span class="key-line" data-certainty="denied" /> denied
            </li>
          </ul>
        </>
      )}
    </section>
  );
}

/** The capture's hash, its custody rows, and the document's other editions. */
function Custody({ view, edition }: { view: View; edition: SiteEdition }) {
  const { document } = edition;
  const rows = view.snapshot.custodyByCapture.get(document.capture) ?? [];
  const current = view.snapshot.documentById.get(document.id);
  const editions = [...(view.snapshot.earlierById.get(document.id) ?? []), ...(current ? [current] : [])];
  return (
    <section class="panel">
      <h2>Capture and custody</h2>
      <p>
        <code class="hash" id="capture-hash">
          {document.capture}
        </code>{" "}
        <CopyButton of="capture-hash">Copy the hash</CopyButton>
      </p>
      <p>
        <a href={captureHref(document.capture)} download>
          Download the bytes as obtained
        </a>
      </p>
      {rows.length === 0 ? (
        <p class="quiet">The custody log has no row for this capture.</p>
      ) : (
        <ol class="custody">
          {rows.slice(-8).map((row) => (
            <li>
              <span class="quiet">line {row.line}</span>{" "}
              {row.action === "captured" ? "Captured" : "Met again, unchanged"}{" "}
              <Instant instant={row.obtainedAt} />
              <br />
              <span class="quiet">
                {count(row.size, "byte")} from <Name>{row.address}</Name>, by {row.agent}; line’s hash{" "}
                <code class="hash" id={`row-${row.line}`}>
                  {row.hash}
                </code>
              </span>{" "}
              <CopyButton of={`row-${row.line}`}>Copy</CopyButton>
            </li>
          ))}
        </ol>
      )}
      {editions.length < 2 ? null : (
        <>
          <h3>Editions</h3>
          <ol class="plain">
            {editions.map((each) => (
              <li>
                <a
                  href={documentHref(document.id, each === current ? {} : { edition: each.edition })}
                  aria-current={each === edition ? "true" : undefined}
                >
                  Edition {each.edition}
                </a>{" "}
                <span class="quiet">
                  {each.obtainedAt === null ? "" : <Instant instant={each.obtainedAt} />}
                  {each === current ? ", current" : ""}
                </span>{" "}
                <code class="hash quiet" id={`edition-${each.edition}`}>
                  {each.document.capture}
                </code>{" "}
                <CopyButton of={`edition-${each.edition}`}>Copy</CopyButton>
              </li>
            ))}
          </ol>
          <ul class="plain">
            {editions.slice(1).map((each, i) => {
              const before = (editions[i] as SiteEdition).edition;
              return (
                <li>
                  <a href={compareHref(document.id, before, each.edition)}>
                    Compare editions {before} and {each.edition}
                  </a>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

/** What the reading stage found wrong or unclear. */
function Diagnostics({ document }: { document: Document }) {
  if (document.diagnostics.length === 0) return null;
  return (
    <details class="panel">
      <summary>{count(document.diagnostics.length, "note")} from the reading</summary>
      <ul class="plain">
        {document.diagnostics.slice(0, 50).map((diagnostic) => (
          <li>
            <code>{diagnostic.code}</code> {shown(diagnostic.found)}{" "}
            <span class="quiet">
              Expected {shown(diagnostic.expected)} {shown(diagnostic.remedy)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A line of a document list. */
export function DocumentRow({ edition }: { edition: SiteEdition }) {
  const { document, claims } = edition;
  const updates = document.entries.filter(({ kind }) => kind === "update").length;
  const comments = document.entries.filter(({ kind }) => kind === "comment").length;
  return (
    <li class="document-row">
      <p class="over">
        {document.publisher === null ? "Publisher not known" : <Name>{document.publisher}</Name>}
      </p>
      <h2 class="title">
        <a href={documentHref(document.id)}>
          <DocumentTitle document={document} />
        </a>
      </h2>
      <p class="quiet">
        {document.published === null ? "no date given" : <When edtf={document.published} />}
        {updates > 0 ? ` · ${count(updates, "update")}` : ""}
        {comments > 0 ? ` · ${count(comments, "comment")}` : ""}
        {document.state === "read" ? ` · ${count(claims.length, "claim")}` : ""}
        {edition.edition > 1 ? ` · edition ${edition.edition}` : ""}
      </p>
      {document.state === "read" ? null : (
        <p>
          <span class="badge">kept, not yet read</span> <span class="quiet">{document.unreadReason}</span>
        </p>
      )}
    </li>
  );
}
