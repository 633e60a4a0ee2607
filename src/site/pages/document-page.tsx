import type { VNode } from "preact";
import { LANGUAGE_FACTS } from "../../messages/languages.ts";
import type { Say } from "../../messages/say.ts";
import { CERTAINTIES, CLAIM_KINDS } from "../../model/claim.ts";
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
import { Pager } from "../parts/pager.tsx";
import { DocumentTitle, Name, shown } from "../parts/source-text.tsx";
import { Instant } from "../parts/times.tsx";
import { useSay } from "../parts/words.tsx";
import type { SiteEdition } from "../record-source.ts";
import type { View } from "../view.ts";
import { singleDay } from "../words/dates.ts";
import { certaintyLabel, kindLabelMany } from "../words/labels.ts";
import { apart } from "../../messages/shown.ts";

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
  const { say } = view;
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
  const pageHref = (to: number) =>
    documentHref(document.id, { edition: number, kind, page: to === 1 ? null : to });
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
            {document.publisher === null ? say("documents.noPublisher") : <Name>{document.publisher}</Name>}
          </p>
          <h1 class="title">
            <DocumentTitle document={document} />
          </h1>
          <Byline document={document} />
          {isCurrent ? null : (
            <p class="notice">
              {say.rich<VNode>("documents.superseded", {
                edition: edition.edition,
                link: (words) => <a href={documentHref(document.id)}>{words}</a>,
              })}
            </p>
          )}
          {document.state === "read" ? null : (
            <p class="notice" role="note">
              {say.rich<VNode>("documents.unread.notice", {
                strong: (words) => <strong>{words}</strong>,
                reason: () => <UnreadReason document={document} />,
              })}
            </p>
          )}
        </header>
        <div class="document-grid">
          <div class="document-text">
            <Pager of="document" page={page} pages={pages.length} href={pageHref} />
            {document.entries.length === 0 ? (
              <p class="quiet">{say("documents.noEntry")}</p>
            ) : (
              <DocumentText
                marking={{ document, edition: number, claims: marked, chosen, kind, opened: new Set() }}
                page={span}
              />
            )}
            <Pager of="document" page={page} pages={pages.length} href={pageHref} />
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
  const say = useSay();
  const address = outsideHref(document.url);
  const day = singleDay(document.published);
  return (
    <p class="standfirst byline">
      {document.author === null ? null : (
        <span>{say.rich<VNode>("documents.by", { name: () => <Name>{document.author ?? ""}</Name> })}</span>
      )}
      <span>
        {document.published === null ? (
          say("documents.noDate")
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
          {document.timezone === null
            ? say("documents.timesPrinted")
            : say("documents.timesIn", { zone: apart(document.timezone, say) })}
        </span>
      )}
      {address === null ? null : (
        <span class="original-address">
          {say.rich<VNode>("documents.from", {
            address: () => (
              <a href={address} rel="noreferrer nofollow noopener" dir="ltr">
                {shown(address)}
              </a>
            ),
          })}
        </span>
      )}
    </p>
  );
}

/** How many claims of each kind, as a filter of what is marked; and what the marks mean. */
function ClaimsOverview(props: { edition: SiteEdition; number: number | null; kind: ClaimKind | null }) {
  const { edition, number, kind } = props;
  const say = useSay();
  const { document, claims } = edition;
  if (document.state !== "read") return null;
  const kinds = CLAIM_KINDS.map((each) => ({
    each,
    of: claims.filter((claim) => claim.kind === each).length,
  })).filter(({ of }) => of > 0);
  return (
    <section class="panel">
      <h2>{say("documents.overview", { claims: claims.length })}</h2>
      {claims.length === 0 ? (
        <p class="quiet">{say("documents.overview.none")}</p>
      ) : (
        <>
          <ul class="kind-filter">
            <li>
              <a
                href={documentHref(document.id, { edition: number })}
                aria-current={kind === null ? "true" : undefined}
              >
                {say("documents.overview.all")} <span class="tabular">{say.number(claims.length)}</span>
              </a>
            </li>
            {kinds.map(({ each, of }) => (
              <li>
                <a
                  href={documentHref(document.id, { edition: number, kind: each })}
                  aria-current={kind === each ? "true" : undefined}
                >
                  {kindLabelMany(each, say)} <span class="tabular">{say.number(of)}</span>
                </a>
              </li>
            ))}
          </ul>
          <p class="quiet">{say("documents.overview.choose")}</p>
          <ul class="mark-key" aria-label={say("documents.overview.key")}>
            {CERTAINTIES.map((certainty) => (
              <li>
                <span class="key-line" data-certainty={certainty} /> {certaintyLabel(certainty, say)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The capture's hash, its custody rows, and the document's other editions. */
function Custody({ view, edition }: { view: View; edition: SiteEdition }) {
  const { say } = view;
  const { document } = edition;
  const rows = view.snapshot.custodyByCapture.get(document.capture) ?? [];
  const current = view.snapshot.documentById.get(document.id);
  const editions = [...(view.snapshot.earlierById.get(document.id) ?? []), ...(current ? [current] : [])];
  return (
    <section class="panel">
      <h2>{say("documents.custody")}</h2>
      <p>
        <code class="hash" id="capture-hash">
          {document.capture}
        </code>{" "}
        <CopyButton of="capture-hash">{say("documents.custody.copyHash")}</CopyButton>
      </p>
      <p>
        <a href={captureHref(document.capture)} download>
          {say("documents.custody.bytes")}
        </a>
      </p>
      {rows.length === 0 ? (
        <p class="quiet">{say("documents.custody.none")}</p>
      ) : (
        <ol class="custody">
          {rows.slice(-8).map((row) => (
            <li>
              {say.rich<VNode>(`documents.custody.${row.action === "captured" ? "captured" : "met"}`, {
                line: row.line,
                quiet: (words) => <span class="quiet">{words}</span>,
                when: () => <Instant instant={row.obtainedAt} />,
              })}
              <br />
              <span class="quiet">
                {say.rich<VNode>("documents.custody.of", {
                  bytes: row.size,
                  address: () => <Name>{row.address}</Name>,
                  agent: apart(row.agent, say),
                  hash: () => (
                    <code class="hash" id={`row-${row.line}`}>
                      {row.hash}
                    </code>
                  ),
                })}
              </span>{" "}
              <CopyButton of={`row-${row.line}`}>{say("documents.custody.copy")}</CopyButton>
            </li>
          ))}
        </ol>
      )}
      {editions.length < 2 ? null : (
        <>
          <h3>{say("documents.editions")}</h3>
          <ol class="plain">
            {editions.map((each) => (
              <li>
                <a
                  href={documentHref(document.id, each === current ? {} : { edition: each.edition })}
                  aria-current={each === edition ? "true" : undefined}
                >
                  {say("documents.editions.one", { edition: each.edition })}
                </a>{" "}
                <span class="quiet">
                  {each.obtainedAt === null ? "" : <Instant instant={each.obtainedAt} />}
                  {each === current ? say("documents.editions.current") : ""}
                </span>{" "}
                <code class="hash quiet" id={`edition-${each.edition}`}>
                  {each.document.capture}
                </code>{" "}
                <CopyButton of={`edition-${each.edition}`}>{say("documents.custody.copy")}</CopyButton>
              </li>
            ))}
          </ol>
          <ul class="plain">
            {editions.slice(1).map((each, i) => {
              const before = (editions[i] as SiteEdition).edition;
              return (
                <li>
                  <a href={compareHref(document.id, before, each.edition)}>
                    {say("documents.editions.compare", { before, after: each.edition })}
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
  const say = useSay();
  if (document.diagnostics.length === 0) return null;
  return (
    <details class="panel">
      <summary>{say("documents.notes", { notes: document.diagnostics.length })}</summary>
      <ul class="plain">
        {document.diagnostics.slice(0, 50).map((diagnostic) => (
          <li>
            <code>{diagnostic.code}</code> <Name>{diagnostic.found}</Name>{" "}
            <span class="quiet">
              {say("documents.notes.expected", {
                expected: apart(diagnostic.expected, say),
                remedy: apart(diagnostic.remedy, say),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Why the engine did not read a document: its language in the reader's words, other reasons as the engine put them. */
function UnreadReason({ document }: { document: Document }) {
  const say = useSay();
  const { language, unreadReason } = document;
  if (unreadReason === null) return <>{say("documents.unread.noReason")}</>;
  if (language !== null && unreadReason.startsWith("The text is in "))
    return <>{say("documents.unread.language", { language: languageName(language, say) })}</>;
  return (
    <span lang="en" dir="ltr">
      {unreadReason}
    </span>
  );
}

/** A language by its name in the reader's; its tag where it has none. */
function languageName(tag: string, say: Say): string {
  try {
    const { locale } = LANGUAGE_FACTS[say.language];
    return new Intl.DisplayNames([locale], { type: "language", fallback: "code" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A line of a document list. */
export function DocumentRow({ edition }: { edition: SiteEdition }) {
  const say = useSay();
  const { document, claims } = edition;
  const updates = document.entries.filter(({ kind }) => kind === "update").length;
  const comments = document.entries.filter(({ kind }) => kind === "comment").length;
  const facts = [
    ...(updates > 0 ? [say("documents.updates", { updates })] : []),
    ...(comments > 0 ? [say("documents.comments", { comments })] : []),
    ...(document.state === "read" ? [say("documents.claims", { claims: claims.length })] : []),
    ...(edition.edition > 1 ? [say("documents.edition", { edition: edition.edition })] : []),
  ];
  return (
    <li class="document-row">
      <p class="over">
        {document.publisher === null ? say("documents.noPublisher") : <Name>{document.publisher}</Name>}
      </p>
      <h2 class="title">
        <a href={documentHref(document.id)}>
          <DocumentTitle document={document} />
        </a>
      </h2>
      <p class="quiet">
        {document.published === null ? say("documents.noDate") : <When edtf={document.published} />}
        {facts.map((fact) => ` · ${fact}`)}
      </p>
      {document.state === "read" ? null : (
        <p>
          <span class="badge">{say("documents.unread")}</span>{" "}
          <span class="quiet">
            <UnreadReason document={document} />
          </span>
        </p>
      )}
    </li>
  );
}
