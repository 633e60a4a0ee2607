import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codePointOffsets } from "../../../model/offsets.ts";
import type { Theatre } from "../../../model/theatre.ts";
import type { ClaimRow } from "./claim-row.ts";
import { type Facts, foldName, NameBook } from "./facts.ts";

type Stretch = readonly [start: number, end: number];

/** The claims that a reader marked on one page, and the stretches in which none were marked. */
export interface ReferencePage {
  readonly name: string;
  readonly claims: readonly ClaimRow[];
  /** Headings, links and notes on the author; nothing here counts. */
  readonly heads: readonly Stretch[];
  /** Readers' comments: only tolls, control and arms were marked. */
  readonly comments: readonly Stretch[];
  /** Offset behind which nothing was marked; null where all of the page was. */
  readonly until: number | null;
}

/** Every page folder with `claims.jsonl` under `folder`, in the order of names; none where the folder is absent. */
export function readReferencePages(folder: string): ReferencePage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, "claims.jsonl")))
    .map((name) => {
      const file = (part: string) => readFileSync(join(folder, name, part), "utf8");
      const claims = file("claims.jsonl")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line) as ClaimRow);
      const about = JSON.parse(file("document.json")) as { annotated_until?: number };
      const structure = existsSync(join(folder, name, "structure.json"))
        ? (JSON.parse(file("structure.json")) as PageStructure)
        : {};
      return { name, claims, until: about.annotated_until ?? null, ...unmarked(file("text.txt"), structure) };
    });
}

interface PageStructure {
  readonly title?: string | null;
  readonly entries?: readonly { kind: string; heading?: string | null; start: number; end: number }[];
}

function unmarked(text: string, { title, entries = [] }: PageStructure) {
  const offset = codePointOffsets(text);
  const points = [...text];
  const find = (words: string, from: number): number => {
    const at = text.indexOf(words, points.slice(0, Math.max(0, from)).join("").length);
    return at < 0 ? -1 : offset(at);
  };
  const length = (words: string) => [...words].length;
  const heads: Stretch[] = [];
  const comments: Stretch[] = [];
  const titleAt = title ? find(title, 0) : -1;
  if (title && titleAt >= 0) heads.push([titleAt, titleAt + length(title)]);
  for (const { kind, heading, start, end } of entries) {
    if (heading) {
      const at = find(heading, start - length(heading) - 5);
      if (at >= 0 && at <= start + 200) heads.push([at, at + length(heading)]);
    }
    if (kind === "related" || kind === "biography") heads.push([start, end]);
    if (kind === "comment") comments.push([start, end]);
  }
  return { heads, comments };
}

/** A claim of the engine set beside a reader's. */
export interface Pair {
  readonly read: number;
  readonly marked: number;
}

/** How the claims read on one page stand to the marked ones. */
export interface Alignment {
  /** Indices of the claims read that count: not in a heading, nor where their kind was not marked. */
  readonly counted: readonly number[];
  readonly pairs: readonly Pair[];
  /** What each claim says, as it is compared. */
  readonly readFacts: readonly Facts[];
  readonly markedFacts: readonly Facts[];
}

/**
 * Sets claims beside the marked ones of the same page and kind, one to one, those with the most facts in common
 * first, as the reference scorer does.
 */
export function align(page: ReferencePage, read: readonly ClaimRow[], names: NameBook): Alignment {
  const counted = read.flatMap((claim, i) => (counts(page, claim) ? [i] : []));
  const readFacts = read.map((claim) => names.factsOf(claim));
  const markedFacts = page.claims.map((claim) => names.factsOf(claim));
  const likely: (Pair & { shared: number; union: number })[] = [];
  page.claims.forEach((gold, marked) => {
    for (const i of counted) {
      const claim = read[i] as ClaimRow;
      if (claim.kind !== gold.kind) continue;
      const [short, union] = overlap([gold.start, gold.end], [claim.start, claim.end]);
      if (short < 0.5 || union < 0.15) continue;
      const shared = (readFacts[i] as Facts).shared(markedFacts[marked] as Facts);
      likely.push({ shared, union, marked, read: i });
    }
  });
  likely.sort((a, b) => b.shared - a.shared || b.union - a.union || b.marked - a.marked || b.read - a.read);
  const pairs: Pair[] = [];
  for (const { read: i, marked } of likely) {
    if (pairs.some((pair) => pair.read === i || pair.marked === marked)) continue;
    pairs.push({ read: i, marked });
  }
  return { counted, pairs, readFacts, markedFacts };
}

function counts({ heads, comments, until }: ReferencePage, claim: ClaimRow): boolean {
  const within = (stretches: readonly Stretch[]) =>
    stretches.some(
      ([start, end]) => overlap([claim.start, claim.end], [start, end])[0] >= 0.9 && claim.start >= start - 2,
    );
  if (until !== null && claim.start >= until) return false;
  if (within(heads)) return false;
  return ["toll", "control", "arms"].includes(claim.kind) || !within(comments);
}

/** Shared characters over the shorter stretch, and over both together. */
export function overlap(a: Stretch, b: Stretch): [ofShorter: number, ofBoth: number] {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  if (shared <= 0) return [0, 0];
  const shorter = Math.max(1, Math.min(a[1] - a[0], b[1] - b[0]));
  return [shared / shorter, shared / Math.max(1, Math.max(a[1], b[1]) - Math.min(a[0], b[0]))];
}

const HELD =
  /[\p{L}\p{N}_][-‑ ](?:held|controlled|occupied)\b|occupied (?:by|city|areas?|town)|areas? of (?:the )?[\p{L}\p{N}_]+ (?:control|administration)/iu;

/** A marked claim that words merely presuppose: it costs nothing when it is not found. */
export function isPresupposed(claim: ClaimRow): boolean {
  const body = (claim[claim.kind] ?? {}) as {
    change?: string;
    type?: string;
    count?: { min?: number | null; max?: number | null } | null;
  };
  if (claim.kind === "control") return body.change === "holds" && HELD.test(claim.quote);
  if (claim.kind === "allegiance") return body.change === "renames" || body.change === "allies";
  if (claim.kind === "attack") return body.type === "siege" && [...claim.quote].length < 60;
  if (claim.kind === "truce") return /brokered|negotiated|arranged/u.test(claim.quote);
  if (claim.kind !== "toll") return false;
  const { count } = body;
  return !count || ((count.min ?? null) === null && (count.max ?? null) === null);
}

/** The names of a pack, for comparing. */
export function nameBookOf(theatre: Theatre): NameBook {
  const actors = [...theatre.actors.values()].flatMap(({ id, names }) =>
    names.map(({ name }): [string, string] => [foldName(name), id]),
  );
  const places = [...theatre.places.values()];
  const own = places.map(({ name }): [string, string] => [foldName(name), foldName(name)]);
  const others = places.flatMap(({ name, aliases }) =>
    aliases.map((alias): [string, string] => [foldName(alias), foldName(name)]),
  );
  return new NameBook(actors, [...own, ...others]);
}
