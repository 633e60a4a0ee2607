import type { VNode } from "preact";
import type { Block, Document, Entry } from "../../model/document.ts";
import type { Span } from "../../model/offsets.ts";
import { type EntryNode, entryTree } from "../entry-tree.ts";
import { entryAnchor } from "../links.ts";
import { singleDay } from "../words/dates.ts";
import { isCovered, isGraphic } from "../sensitive/graphic.ts";
import { toUtc } from "../../model/instants.ts";
import { entryLabel } from "../words/labels.ts";
import { When } from "./inline.tsx";
import { type Marking, MarkedText } from "./marked-text.tsx";
import { Covered } from "./sensitive.tsx";
import { Name, shown } from "./source-text.tsx";
import { useSay } from "./words.tsx";

interface TextProps {
  readonly marking: Marking;
  /** Only what lies in this span of the text is drawn: one page of the document. */
  readonly page: Span;
}

/** The text of a document with its structure: entries in page order, comments as a tree, claims marked. */
export function DocumentText({ marking, page }: TextProps) {
  const roots = entryTree(marking.document).filter((node) => isOn(node, page));
  const say = useSay();
  const parts: VNode[] = [];
  for (let i = 0; i < roots.length; i++) {
    const node = roots[i] as EntryNode;
    if (node.entry.kind !== "comment") {
      parts.push(<EntryPart node={node} marking={marking} page={page} />);
      continue;
    }
    const from = i;
    while (roots[i + 1]?.entry.kind === "comment") i++;
    const thread = roots.slice(from, i + 1);
    parts.push(
      <section class="comments">
        <h2>
          {say("document.comments", { comments: thread.reduce((total, each) => total + size(each), 0) })}
        </h2>
        <CommentList nodes={thread} marking={marking} page={page} />
      </section>,
    );
  }
  return <>{parts}</>;
}

function size(node: EntryNode): number {
  return 1 + node.children.reduce((total, child) => total + size(child), 0);
}

function within(span: Span, page: Span): Span | null {
  const start = Math.max(span.start, page.start);
  const end = Math.min(span.end, page.end);
  return start < end ? { start, end } : null;
}

function isOn(node: EntryNode, page: Span): boolean {
  return (
    node.entry.blocks.some((block) => within(block, page) !== null) ||
    node.children.some((child) => isOn(child, page))
  );
}

function EntryPart({ node, marking, page }: { node: EntryNode } & TextProps) {
  const { entry, index } = node;
  const id = entryAnchor(index);
  const body = <EntryBody node={node} marking={marking} page={page} />;
  const say = useSay();
  switch (entry.kind) {
    case "caption":
    case "credit":
      return (
        <div class={`aside-line ${entry.kind}`} id={id}>
          <span class="tag">{entryLabel(entry.kind, say)}</span> {body}
        </div>
      );
    case "related":
    case "biography":
      return (
        <aside class="set-apart" id={id} aria-label={entryLabel(entry.kind, say)}>
          <p class="tag">{entryLabel(entry.kind, say)}</p>
          {body}
        </aside>
      );
    default:
      return (
        <section class={`entry entry-${entry.kind}`} id={id}>
          <EntryHead node={node} marking={marking} />
          {body}
        </section>
      );
  }
}

/** The block that prints the entry's heading, where the reading stage kept it as a block. */
function headingBlock(entry: Entry, document: Document): Block | null {
  if (entry.heading === null) return null;
  const wanted = entry.heading.trim();
  return (
    entry.blocks.find(
      (block) => block.role === "heading" && document.text.slice(block.start, block.end).trim() === wanted,
    ) ?? null
  );
}

/** Whether the heading stands behind the cover with the words below it: it is no less graphic for being short. */
function isHeadingCovered({ entry, index }: EntryNode, document: Document): boolean {
  return (
    headingBlock(entry, document) !== null && isCovered(document, index) && isGraphic(entry.heading ?? "")
  );
}

function EntryHead({ node, marking }: { node: EntryNode; marking: Marking }) {
  const { document } = marking;
  const { entry } = node;
  const block = headingBlock(entry, document);
  const say = useSay();
  return (
    <header class="entry-head">
      <h2>
        <span class="tag">{entryLabel(entry.kind, say)}</span>
        {entry.time === null ? null : <EntryTime entry={entry} document={document} />}
        {entry.heading === null || isHeadingCovered(node, document) ? null : (
          <span
            class="source-face entry-heading"
            lang={document.language ?? undefined}
            dir={document.direction}
          >
            {block ? <MarkedText span={block} marking={marking} /> : shown(entry.heading)}
          </span>
        )}
      </h2>
      {entry.author === null && entry.published === null ? null : (
        <p class="quiet">
          {entry.author === null
            ? null
            : say.rich<VNode>("document.by", { author: () => <Name>{entry.author as string}</Name> })}{" "}
          {entry.published === null ? null : <When edtf={entry.published} />}
        </p>
      )}
    </header>
  );
}

/** The clock time as printed, with its zone; in UTC too where that differs. */
export function EntryTime({ entry, document }: { entry: Entry; document: Document }) {
  const say = useSay();
  const zone = entry.tz ?? document.timezone;
  const day = singleDay(entry.published ?? document.published);
  const utc = day === null ? null : toUtc(day, entry.time as string, zone);
  return (
    <span class="clock">
      {entry.time} {zone === null ? <span class="quiet">{say("document.noZone")}</span> : <Name>{zone}</Name>}
      {utc?.zoneKnown && utc.clock !== entry.time ? <span class="quiet"> ({utc.clock} UTC)</span> : null}
    </span>
  );
}

type Item = { readonly at: number } & ({ readonly block: Block } | { readonly node: EntryNode });

/** An entry's blocks with the captions and other entries inside it, in the order of the page. */
function EntryBody({ node, marking, page }: { node: EntryNode } & TextProps) {
  const { document } = marking;
  const heading = isHeadingCovered(node, document) ? null : headingBlock(node.entry, document);
  const inside = node.children.filter(({ entry }) => entry.kind !== "comment");
  const items: Item[] = [
    ...node.entry.blocks.filter((block) => block !== heading).map((block) => ({ at: block.start, block })),
    ...inside.filter((child) => isOn(child, page)).map((child) => ({ at: child.entry.start, node: child })),
  ].sort((a, b) => a.at - b.at);
  const parts: VNode[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if ("node" in item) {
      parts.push(<EntryPart node={item.node} marking={marking} page={page} />);
      continue;
    }
    const run: Block[] = [item.block];
    for (let next = items[i + 1]; next && "block" in next; next = items[i + 1]) {
      if (next.block.role !== item.block.role) break;
      run.push(next.block);
      i++;
    }
    parts.push(<BlockRun run={run} marking={marking} page={page} />);
  }
  return (
    <Covered document={document} index={node.index}>
      <div class="body source-face" lang={document.language ?? undefined} dir={document.direction}>
        {parts}
      </div>
    </Covered>
  );
}

/** Consecutive blocks of one role: a list, a table, or one element each. */
function BlockRun({ run, marking, page }: { run: readonly Block[] } & TextProps) {
  const words = (span: Span) => {
    const visible = within(span, page);
    return visible === null ? null : <MarkedText span={visible} marking={marking} />;
  };
  const blocks = run.filter((block) => within(block, page) !== null);
  switch (run[0]?.role) {
    case "heading":
      return (
        <>
          {blocks.map((block) => (
            <h3>{words(block)}</h3>
          ))}
        </>
      );
    case "quote":
      return (
        <blockquote>
          {blocks.map((block) => (
            <p>{words(block)}</p>
          ))}
        </blockquote>
      );
    case "list-item":
      return (
        <ul>
          {blocks.map((block) => (
            <li>{words(block)}</li>
          ))}
        </ul>
      );
    case "table-row":
      return <Rows rows={blocks} words={words} />;
    default:
      return (
        <>
          {blocks.map((block) => (
            <p>{words(block)}</p>
          ))}
        </>
      );
  }
}

function Rows({ rows, words }: { rows: readonly Block[]; words: (span: Span) => VNode | null }) {
  const say = useSay();
  const cellsOf = (row: Block) => row.cells ?? [row];
  const head = rows.filter((row) => row.header);
  return (
    <div class="table-scroll" role="region" aria-label={say("document.table")} tabIndex={0}>
      <table class="source-table">
        {head.length === 0 ? null : (
          <thead>
            {head.map((row) => (
              <tr>
                {cellsOf(row).map((cell) => (
                  <th scope="col">{words(cell)}</th>
                ))}
              </tr>
            ))}
          </thead>
        )}
        <tbody>
          {rows
            .filter((row) => !row.header)
            .map((row) => (
              <tr>
                {cellsOf(row).map((cell) => (
                  <td>{words(cell)}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function CommentList({ nodes, marking, page }: { nodes: readonly EntryNode[] } & TextProps) {
  const say = useSay();
  return (
    <ol class="thread">
      {nodes
        .filter((node) => isOn(node, page))
        .map((node) => {
          const { entry, index } = node;
          const answers = node.children.filter((child) => child.entry.kind === "comment");
          const answered = entry.parent == null ? null : marking.document.entries[entry.parent];
          return (
            <li>
              <article class="comment" id={entryAnchor(index)}>
                <header>
                  <span class="commenter">
                    {entry.author === null ? say("document.unnamedCommenter") : <Name>{entry.author}</Name>}
                  </span>
                  {entry.time === null ? null : <EntryTime entry={entry} document={marking.document} />}
                  {entry.published === null ? null : <When edtf={entry.published} />}
                  {entry.number === undefined ? null : (
                    <span class="quiet">{say("document.commentNumber", { number: entry.number })}</span>
                  )}
                  {answered === null || answered === undefined ? null : (
                    <a class="quiet" href={`#${entryAnchor(entry.parent as number)}`}>
                      {answered.author === null
                        ? say("document.answersComment")
                        : say.rich<VNode>("document.answers", {
                            author: () => <Name>{answered.author as string}</Name>,
                          })}
                    </a>
                  )}
                </header>
                <EntryBody node={node} marking={marking} page={page} />
              </article>
              {answers.length === 0 ? null : <CommentList nodes={answers} marking={marking} page={page} />}
            </li>
          );
        })}
    </ol>
  );
}
