import type { Facts } from "../src/claims/confidence/training/facts.ts";
import { type ReadPage } from "../src/claims/confidence/training/examples.ts";
import type { ClaimRow } from "../src/claims/confidence/training/claim-row.ts";
import { align, isPresupposed, nameBookOf, overlap } from "../src/claims/confidence/training/reference.ts";
import type { Theatre } from "../src/model/theatre.ts";

/**
 * What is wrong with the claims read on marked pages, by kind of error, the most frequent first. A marked claim
 * that was not read is one error, and so is a claim read where none is marked; a claim that was read has one for each
 * slot that differs.
 */
export function reportErrors(pages: readonly ReadPage[], theatre: Theatre): [kind: string, count: number][] {
  const names = nameBookOf(theatre);
  const counts = new Map<string, number>();
  const add = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { page, rows } of pages) {
    const { counted, pairs, readFacts, markedFacts } = align(page, rows, names);
    const read = counted.map((i) => rows[i] as ClaimRow);
    const comments = (claim: ClaimRow) =>
      page.comments.some((stretch) => overlap([claim.start, claim.end], stretch)[0] >= 0.9);
    page.claims.forEach((claim, i) => {
      if (isPresupposed(claim) || pairs.some(({ marked }) => marked === i)) return;
      add(`not read: ${claim.kind}${comments(claim) ? " in a comment" : ""}, ${besides(claim, read)}`);
    });
    for (const i of counted) {
      if (pairs.some((pair) => pair.read === i)) continue;
      const claim = rows[i] as ClaimRow;
      add(`read and not marked: ${claim.kind}, ${besides(claim, page.claims)}`);
    }
    for (const pair of pairs) {
      const marked = page.claims[pair.marked] as ClaimRow;
      if (isPresupposed(marked)) continue;
      const errors = slotErrors(
        rows[pair.read] as ClaimRow,
        readFacts[pair.read] as Facts,
        marked,
        markedFacts[pair.marked] as Facts,
      );
      for (const error of errors) add(error);
    }
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** What the other side has in the same words. */
function besides({ kind, start, end }: ClaimRow, others: readonly ClaimRow[]): string {
  const here = others.filter((other) => overlap([start, end], [other.start, other.end])[0] >= 0.5);
  if (here.length === 0) return "nothing in these words";
  return here.some((other) => other.kind === kind)
    ? "another of its kind in these words"
    : "another kind in these words";
}

function slotErrors(read: ClaimRow, facts: Facts, marked: ClaimRow, gold: Facts): string[] {
  const slots = new Set([...facts.slots(), ...gold.slots()]);
  // The two bounds of a number are one thing to get wrong.
  if (slots.delete("count.max")) slots.add("count.min");
  return [...slots].flatMap((slot) => {
    const parts = slot === "count.min" ? ["count.min", "count.max"] : [slot];
    const [mine, theirs] = [facts, gold].map((one) =>
      parts
        .map((part) => one.at(part))
        .join("\n")
        .trim(),
    );
    return mine === theirs
      ? []
      : [`${nameOf(slot, read.kind)}: ${how(slot, mine ?? "", theirs ?? "", read, marked)}`];
  });
}

const SLOT_NAMES: Readonly<Record<string, string>> = {
  origin: "voice",
  "count.min": "count",
};

/** Times, places and voices go wrong alike in every kind; what the kinds' own fields say does not. */
const SHARED = new Set(["when", "where", "origin", "stance", "certainty", "count.min"]);

function nameOf(slot: string, kind: string): string {
  const name = SLOT_NAMES[slot] ?? slot;
  return SHARED.has(slot) ? name : `${kind}, ${name}`;
}

function how(slot: string, mine: string, theirs: string, read: ClaimRow, marked: ClaimRow): string {
  if (slot === "when") return howTime(read.when ?? null, marked.when ?? null);
  if (mine === "") return slot === "origin" ? "the page's own where somebody says it" : "left empty";
  if (theirs === "")
    return slot === "origin" ? "somebody where the page says it itself" : "filled where it should be empty";
  const values = (text: string) => new Set(text.split("\n"));
  const [a, b] = [values(mine), values(theirs)];
  const subset = (few: ReadonlySet<string>, many: ReadonlySet<string>) =>
    [...few].every((one) => many.has(one));
  if (slot === "where") return "another place";
  if (subset(a, b)) return "some missing";
  return subset(b, a) ? "too many" : "another";
}

function howTime(read: string | null, marked: string | null): string {
  if (read === null) return "left empty";
  if (marked === null)
    return read.endsWith("~")
      ? "the page's day where there should be none"
      : "filled where it should be empty";
  if (read.includes("/") !== marked.includes("/"))
    return read.includes("/") ? "a span for a day" : "a day for a span";
  if (read.includes("/")) return "another span";
  return read.endsWith("~") && !marked.endsWith("~") ? "the page's day for another" : "another day";
}
