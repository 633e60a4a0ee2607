import type { VNode } from "preact";
import { splitSentences } from "../sentences.ts";
import { type Change, compareTexts, type Row } from "../diff-texts.ts";
import { compareHref, documentHref } from "../links.ts";
import { CopyButton } from "../parts/cite-claim.tsx";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { DocumentTitle, Name, shown, SourceText } from "../parts/source-text.tsx";
import { Cover } from "../parts/sensitive.tsx";
import { Instant } from "../parts/times.tsx";
import { useSay } from "../parts/words.tsx";
import type { SiteEdition } from "../record-source.ts";
import { isGraphic } from "../sensitive/graphic.ts";
import type { View } from "../view.ts";
import { apart } from "../../messages/shown.ts";

/** Characters of each edition that are compared; what lies behind is said to be left out. */
const COMPARED = 200_000;
/** An unchanged run shows its beginning and end, in characters. */
const UNCHANGED = 240;
/** Rows drawn: a page that has nothing in common with its earlier self must not grow without end. */
const MOST_ROWS = 1_500;

/** Two editions of one document, sentence by sentence, with the words that differ marked. */
export function ComparePage({ view, from, to }: { view: View; from: SiteEdition; to: SiteEdition }) {
  const { say } = view;
  const { document } = to;
  const numbers = { from: from.edition, to: to.edition };
  const rows = compareTexts(sentencesOf(from), sentencesOf(to));
  const changed = rows.filter(({ same }) => !same);
  const long = Math.max(from.document.text.length, document.text.length) > COMPARED;
  return (
    <Layout
      view={view}
      title={say("compare.title", { ...numbers, title: apart(document.title ?? document.id, say) })}
      section="/documents"
      islands={["copy"]}
      wide
    >
      <PageHead
        over={document.publisher === null ? say("documents.noPublisher") : <Name>{document.publisher}</Name>}
        title={<DocumentTitle document={document} />}
        standfirst={
          changed.length === 0
            ? say("compare.same", numbers)
            : say("compare.differ", { ...numbers, sentences: changed.length })
        }
      />
      <p>
        {say.rich<VNode>("compare.links", {
          document: (words) => <a href={documentHref(document.id)}>{words}</a>,
          turned: (words) => <a href={compareHref(document.id, to.edition, from.edition)}>{words}</a>,
        })}
      </p>
      {long ? <p class="notice">{say("compare.long", { characters: COMPARED })}</p> : null}
      <div class="diff">
        <div class="diff-row diff-head">
          <EditionHead edition={from} />
          <EditionHead edition={to} />
        </div>
        {rows.slice(0, MOST_ROWS).map((row) => (
          <DiffRow row={row} from={from} to={to} />
        ))}
      </div>
      {rows.length > MOST_ROWS ? (
        <Empty title={say("compare.more.title")}>
          <p>{say("compare.more.words", { rows: MOST_ROWS })}</p>
        </Empty>
      ) : null}
    </Layout>
  );
}

function sentencesOf({ document }: SiteEdition): string[] {
  return document.entries
    .flatMap(({ blocks }) => blocks)
    .filter(({ start }) => start < COMPARED)
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => splitSentences(document.text.slice(start, Math.min(end, COMPARED))));
}

function EditionHead({ edition }: { edition: SiteEdition }) {
  const say = useSay();
  const { obtainedAt } = edition;
  const id = `hash-${edition.edition}`;
  return (
    <div class="diff-side">
      <a href={documentHref(edition.document.id, { edition: edition.edition })}>
        {say("documents.editions.one", { edition: edition.edition })}
      </a>{" "}
      {obtainedAt === null ? null : (
        <span class="quiet">
          {say.rich<VNode>("compare.obtained", { when: () => <Instant instant={obtainedAt} /> })}
        </span>
      )}
      <br />
      <code class="hash" id={id}>
        {edition.document.capture}
      </code>{" "}
      <CopyButton of={id}>{say("documents.custody.copyHash")}</CopyButton>
    </div>
  );
}

function DiffRow({ row, from, to }: { row: Row; from: SiteEdition; to: SiteEdition }) {
  if (row.same) {
    const text = row.to?.[0]?.text ?? "";
    return (
      <div class="diff-row diff-same">
        <div class="diff-side">
          <CoveredRow row={row.to} edition={to}>
            <SourceText document={to.document}>{shown(shortened(text))}</SourceText>
          </CoveredRow>
        </div>
      </div>
    );
  }
  return (
    <div class="diff-row">
      <Side row={row.from} edition={from} side="from" />
      <Side row={row.to} edition={to} side="to" />
    </div>
  );
}

function Side(props: { row: readonly Change[] | null; edition: SiteEdition; side: "from" | "to" }) {
  const { row, edition, side } = props;
  const say = useSay();
  if (row === null) return <div class="diff-side" />;
  return (
    <div
      class="diff-side"
      data-side={side}
      data-label={say("documents.editions.one", { edition: edition.edition })}
    >
      <CoveredRow row={row} edition={edition}>
        <SourceText document={edition.document}>
          {row.map(({ kind, text }) =>
            kind === "gone" ? (
              <del>{shown(text)}</del>
            ) : kind === "new" ? (
              <ins>{shown(text)}</ins>
            ) : (
              shown(text)
            ),
          )}
        </SourceText>
      </CoveredRow>
    </div>
  );
}

/** Sentences that describe bodies or injuries, behind a cover; opening one opens all of its edition. */
function CoveredRow(props: { row: readonly Change[] | null; edition: SiteEdition; children: VNode }) {
  const { row, edition, children } = props;
  const words = (row ?? []).map(({ text }) => text).join("");
  return isGraphic(words) ? <Cover name={edition.document.capture}>{children}</Cover> : children;
}

function shortened(text: string): string {
  return text.length <= 2 * UNCHANGED + 40
    ? text
    : `${text.slice(0, UNCHANGED)} […] ${text.slice(-UNCHANGED)}`;
}
