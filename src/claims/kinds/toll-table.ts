import type { Toll, TollStatus } from "../../model/claim.ts";
import type { Block } from "../../model/document.ts";
import type { Quantity, TimeMention } from "../../model/language.ts";
import type { Context } from "../context.ts";
import { nounMatcher, verbMatcher, wordMatcher } from "../lexicon/match.ts";
import { COUNTED_HARM, PEOPLE_NOUNS } from "../lexicon/people.ts";
import { STATE_WORDS, TOLL_VERBS } from "../lexicon/tolls.ts";
import { type Proposal, propose } from "../proposal.ts";
import { actorsIn } from "../view/actors.ts";
import { placesIn } from "../view/places.ts";
import { covers, foldWord, type SentenceView } from "../view/sentence-view.ts";

const people = nounMatcher(PEOPLE_NOUNS);
const harm = nounMatcher(COUNTED_HARM);
const states = wordMatcher(STATE_WORDS);
const verbs = verbMatcher(TOLL_VERBS);

/** What the cells of one column count; null for a column of names or of something else. */
interface Column {
  readonly status: TollStatus | null;
  readonly who: string | null;
  /** 'of these women': part of the column before. */
  readonly part: boolean;
  /** The column's own words name people or harm. */
  readonly counts: boolean;
  /** The column names parties ('Party', 'Perpetrator'), not places. */
  readonly parties: boolean;
  /** The kind of place that the column names: 'governorate' of 'Province'; null where it names none. */
  readonly placeType: string | null;
}

const PARTY_WORDS = new Set(
  "party parties perpetrator perpetrators actor actors side force forces responsible".split(" "),
);

/** Column heads that say of what kind the places below them are. */
const PLACE_TYPES: ReadonlyMap<string, string> = new Map([
  ["governorate", "governorate"],
  ["governorates", "governorate"],
  ["province", "governorate"],
  ["provinces", "governorate"],
  ["district", "district"],
  ["city", "city"],
  ["town", "town"],
  ["village", "village"],
]);

/**
 * Tolls of a bulletin's tables: each number under a column of killed, injured, civilians, women or children
 * is a toll in the publisher's own voice, at the place or by the party that the row is headed with. What
 * the caption or heading says (status, period) holds for all rows.
 */
export function recogniseTables(context: Context): Proposal[] {
  const out: Proposal[] = [];
  const rows = rowsOf(context);
  // What the last table counted: the next of the same page may leave it unsaid.
  let said: TollStatus | null = null;
  let dated: TimeMention | null = null;
  for (const [entryIndex, entry] of context.document.entries.entries()) {
    let columns: Column[] | null = null;
    let lead = "";
    // The month that the first section names holds for the next; a post of its own day begins anew.
    if (entry.published !== null) dated = null;
    for (const [blockIndex, block] of entry.blocks.entries()) {
      if (block.role !== "table-row") {
        lead = `${entry.heading ?? ""} ${context.document.text.slice(block.start, block.end)}`;
        dated = periodIn(context, block) ?? dated;
        columns = null;
      } else if (block.header || columns === null) {
        columns = columnsOf(context, block, lead || (entry.heading ?? ""), said);
        said = columns.find((column) => column.status !== null)?.status ?? said;
      } else {
        const view = rows.get(`${entryIndex}/${blockIndex}`);
        if (view) out.push(...readRow(context, view, block, columns, dated));
      }
    }
  }
  return out;
}

/** The cells of each row as one view, by entry and block. */
function rowsOf(context: Context): Map<string, SentenceView> {
  const rows = new Map<string, SentenceView>();
  for (const view of context.views) {
    if (view.block.role !== "table-row") continue;
    const key = `${view.sentence.entry}/${view.sentence.block}`;
    const known = rows.get(key);
    rows.set(key, known ? joined(known, view) : view);
  }
  return rows;
}

function joined(a: SentenceView, b: SentenceView): SentenceView {
  return {
    ...a,
    tokens: [...a.tokens, ...b.tokens],
    words: [...a.words, ...b.words],
    classes: [...a.classes, ...b.classes],
    names: [...a.names, ...b.names],
    quantities: [...a.quantities, ...b.quantities],
    times: [...a.times, ...b.times],
    quoted: [...a.quoted, ...b.quoted],
  };
}

/** A month or longer period named in the block before a table. */
function periodIn(context: Context, block: Block): TimeMention | null {
  return context.analysis.times.find((time) => covers(block, time) && time.sort !== "duration") ?? null;
}

function columnsOf(context: Context, header: Block, lead: string, said: TollStatus | null): Column[] {
  const status = statusIn(wordsOf(lead)) ?? said;
  return (header.cells ?? []).map((cell, i) => {
    const words = wordsOf(context.document.text.slice(cell.start, cell.end));
    const own = statusIn(words);
    const who = whoIn(words);
    return {
      status: own ?? (who === null ? null : status),
      who,
      part: words[0] === "of" || words[0] === "including",
      counts: i > 0 && (own !== null || who !== null),
      parties: words.some((word) => PARTY_WORDS.has(word)),
      placeType: words.map((word) => PLACE_TYPES.get(word)).find((type) => type !== undefined) ?? null,
    };
  });
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== "")
    .map(foldWord);
}

function statusIn(words: readonly string[]): TollStatus | null {
  for (let i = 0; i < words.length; i++) {
    const counted = harm.at(words, i)?.row.value;
    if (counted === "killed" || counted === "injured") return counted;
    const status = states.at(words, i)?.row.value ?? verbs.at(words, i)?.row.value.status;
    if (status) return status;
  }
  return null;
}

function whoIn(words: readonly string[]): string | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const hit = people.at(words, i);
    if (hit) return hit.row.value.who;
  }
  return null;
}

function readRow(
  context: Context,
  view: SentenceView,
  block: Block,
  columns: readonly Column[],
  dated: TimeMention | null,
): Proposal[] {
  const cells = block.cells ?? [];
  const first = cells[0];
  if (!first) return [];
  const nameEnd = tokensBefore(view, first.end);
  const name = { start: 0, end: nameEnd };
  const by = columns[0]?.parties ? actorsIn(context, view, name) : [];
  // A row of totals counts what the caption says, in no place of its own.
  const total = /^(?:grand|total|totals|all|sum)$/.test(view.words[0] ?? "");
  const type = columns[0]?.placeType ?? null;
  const places =
    columns[0]?.parties || total
      ? []
      : placesIn(view, name, true).map((place) => ({ ...place, typeWord: place.typeWord ?? type }));
  if (places.length === 0 && by.length === 0 && !total) return [];
  const out: Proposal[] = [];
  columns.forEach((column, i) => {
    const cell = cells[i];
    if (!cell || !column.counts || column.status === null) return;
    const quantity = numberIn(context, cell);
    if (!quantity) return;
    const toll: Toll = {
      status: column.status,
      count: quantity.bounds,
      who: column.who ?? "people",
      side: null,
      by: by.map((actor) => actor.name),
      means: null,
    };
    const start = tokensBefore(view, cell.start);
    const end = tokensBefore(view, cell.end);
    const parts = column.part ? [] : partsOf(context, columns, cells, i);
    const body = parts.length > 0 ? { ...toll, breakdown: parts } : toll;
    out.push(
      propose(
        "toll/table-cell",
        view,
        { kind: "toll", toll: body },
        {
          anchor: { start, end },
          quote: { start: 0, end },
          scope: { start: 0, end },
          actors: by,
          places,
          dated,
        },
      ),
    );
  });
  return out;
}

/** Columns that say 'of these' behind column `i` of the same state. */
function partsOf(
  context: Context,
  columns: readonly Column[],
  cells: NonNullable<Block["cells"]>,
  i: number,
) {
  const parts = [];
  for (let at = i + 1; columns[at]?.part === true; at++) {
    const cell = cells[at];
    const quantity = cell ? numberIn(context, cell) : null;
    if (quantity) parts.push({ who: columns[at]?.who ?? "people", count: quantity.bounds, where: [] });
  }
  return parts;
}

function numberIn(context: Context, cell: { start: number; end: number }): Quantity | null {
  return (
    context.analysis.quantities.find((one) => one.unit === "count" && covers(cell, one)) ??
    plainNumber(context, cell)
  );
}

/** A cell that is nothing but a figure, which a reader of sentences may take for a year. */
function plainNumber(context: Context, cell: { start: number; end: number }): Quantity | null {
  const text = context.document.text.slice(cell.start, cell.end).trim();
  if (!/^\d{1,3}(?:[,\u00a0 ]?\d{3}){0,3}$/.test(text)) return null;
  const value = Number(text.replace(/\D/g, ""));
  return { ...cell, bounds: { min: value, max: value, text }, unit: "count" };
}

/** How many of the row's tokens end at or before an offset. */
function tokensBefore(view: SentenceView, offset: number): number {
  let n = 0;
  while (n < view.tokens.length && (view.tokens[n] as { end: number }).end <= offset) n++;
  return n;
}
