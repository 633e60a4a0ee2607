import { createHash } from "node:crypto";
import type { Claim, ClaimBody } from "../../src/model/claim.ts";
import type { Block, BlockRole, Document, Entry, EntryKind } from "../../src/model/document.ts";

/** A part of a page as a test writes it; nested parts lie inside the span of the part around them. */
export interface Part {
  readonly kind: EntryKind;
  readonly heading?: string;
  readonly time?: string;
  readonly tz?: string;
  readonly author?: string;
  readonly published?: string;
  readonly depth?: number;
  readonly number?: number;
  readonly blocks?: readonly (string | readonly [BlockRole, string] | readonly ["row" | "head", string[]])[];
  readonly inside?: readonly Part[];
}

type Fields = Partial<Omit<Document, "text" | "entries">> & { readonly id: string };

/** Bytes that a test document's capture stands for. */
export function bytesOf(document: Document): Uint8Array {
  return new TextEncoder().encode(document.text);
}

/** Lays parts out as a text with entries and blocks that fit it exactly. */
export function documentOf(fields: Fields, parts: readonly Part[]): Document {
  let text = `${fields.title ?? ""}\n\n`;
  const entries: Entry[] = [];
  const lastAtDepth: number[] = [];
  const lay = (part: Part): void => {
    const at = entries.length;
    const start = text.length;
    const blocks: Block[] = [];
    entries.push(null as unknown as Entry);
    if (part.kind === "comment") lastAtDepth[part.depth ?? 0] = at;
    const parent = part.depth ? (lastAtDepth[part.depth - 1] ?? null) : null;
    for (const each of part.blocks ?? []) {
      const from = text.length;
      if (typeof each === "string") {
        text += each;
        blocks.push({ role: "paragraph", start: from, end: text.length });
      } else if (each[0] === "row" || each[0] === "head") {
        const cells = (each[1] as string[]).map((cell) => {
          const cellStart = text.length;
          text += cell;
          const span = { start: cellStart, end: text.length };
          text += "\t";
          return span;
        });
        const header = each[0] === "head" ? ({ header: true } as const) : {};
        blocks.push({ role: "table-row", start: from, end: text.length - 1, cells, ...header });
      } else {
        text += each[1] as string;
        blocks.push({ role: each[0] as BlockRole, start: from, end: text.length });
      }
      text += "\n";
    }
    for (const inner of part.inside ?? []) lay(inner);
    const end = text.length;
    text += "\n";
    entries[at] = {
      kind: part.kind,
      heading: part.heading ?? null,
      time: part.time ?? null,
      tz: part.tz ?? null,
      published: part.published ?? null,
      author: part.author ?? null,
      start,
      end,
      blocks,
      ...(part.kind === "comment"
        ? { depth: part.depth ?? 0, parent, ...(part.number === undefined ? {} : { number: part.number }) }
        : {}),
    };
  };
  for (const part of parts) lay(part);
  return {
    capture: createHash("sha256").update(text).digest("hex"),
    part: null,
    url: null,
    mediaType: "text/html",
    title: null,
    publisher: null,
    author: null,
    published: null,
    timezone: null,
    language: "en",
    direction: "ltr",
    textLayer: "html/1",
    state: "read",
    unreadReason: null,
    diagnostics: [],
    ...fields,
    text,
    entries,
  };
}

type ClaimFields = Partial<
  Pick<Claim, "attribution" | "certainty" | "when" | "where" | "actors" | "rules">
> & { readonly voices?: readonly (string | readonly [name: string, actor: string])[] };

/** A claim on the first place where the quote stands in the document. */
export function claimOf(document: Document, quote: string, body: ClaimBody, fields: ClaimFields = {}): Claim {
  const start = document.text.indexOf(quote);
  if (start < 0) throw new Error(`The document ${document.id} does not hold: ${quote}`);
  const end = start + quote.length;
  const holders = document.entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => entry.start <= start && end <= entry.end)
    .sort((a, b) => a.entry.end - a.entry.start - (b.entry.end - b.entry.start));
  const { voices = [], ...rest } = fields;
  const hash = createHash("sha256").update(`${document.id} ${document.capture} ${body.kind} ${quote}`);
  return {
    id: `c-${hash.digest("hex").slice(0, 16)}`,
    document: document.id,
    entry: holders[0]?.index ?? 0,
    start,
    end,
    quote,
    attribution: voices.map((voice) => ({
      source: typeof voice === "string" ? voice : voice[0],
      cue: "said",
      stance: fields.certainty === "denied" ? "denies" : "asserts",
      sourceSpan: null,
      cueSpan: null,
      actor: typeof voice === "string" ? null : voice[1],
    })),
    certainty: "stated",
    when: null,
    where: [],
    actors: [],
    rules: ["toll/verb-passive", "attribution/trailing"],
    ...rest,
    ...body,
  } as Claim;
}
