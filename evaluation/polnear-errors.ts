import type { Sentence, Token } from "../src/model/language.ts";
import type { Span } from "../src/model/offsets.ts";

/** An attribution as spans of one text. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An attribution as ascending indices of the article's tokens. */
interface InTokens {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** How often each kind of error occurred. */
export type ErrorCounts = Map<string, number>;

/**
 * Names and counts what is wrong with the attributions found in one article. A found one belongs to the marked one
 * whose cue it shares words with, the better content first; what is left over is a missed or a false cue. A pair
 * may have errors of several kinds: one for its cue, one for its source, one or two for its content.
 *
 * @param counts is added to
 */
export function countErrors(
  sentences: readonly Sentence[],
  marked: readonly Attribution[],
  found: readonly Attribution[],
  counts: ErrorCounts,
): void {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const add = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const gold = marked.map((one) => inTokens(tokens, one));
  const read = found.map((one) => inTokens(tokens, one));
  const pairs = pairUp(gold, read);
  const taken = new Set(pairs.values());
  gold.forEach((one, i) => {
    const j = pairs.get(i);
    if (j === undefined) {
      const nested = gold.some((other) => other !== one && other.content.includes(one.cue[0] ?? -1));
      add(`cue missed: ${cueClass(tokens, one.cue)}${nested ? ", within another's words" : ""}`);
      return;
    }
    const other = read[j] as InTokens;
    for (const kind of cueErrors(one.cue, other.cue)) add(kind);
    for (const kind of sourceErrors(one.source, other.source)) add(kind);
    for (const kind of contentErrors(tokens, one.content, other.content)) add(kind);
  });
  read.forEach((one, j) => {
    if (!taken.has(j)) add(`cue false: ${cueClass(tokens, one.cue)}`);
  });
}

/** The most frequent kinds as lines, with each one's number. */
export function formatErrors(counts: ErrorCounts, most: number): string {
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([kind, count]) => `${String(count).padStart(5)}  ${kind}`)
    .join("\n");
}

function inTokens(tokens: readonly Token[], { source, cue, content }: Attribution): InTokens {
  const within = (spans: readonly Span[]) =>
    tokens.flatMap((token, t) =>
      spans.some((span) => token.start < span.end && token.end > span.start) ? [t] : [],
    );
  return { source: within(source), cue: within(cue), content: within(content) };
}

/** For each marked attribution the found one that shares its cue; one to one, the best fit first. */
function pairUp(gold: readonly InTokens[], read: readonly InTokens[]): Map<number, number> {
  const fits: [fit: number, i: number, j: number][] = [];
  gold.forEach((one, i) =>
    read.forEach((other, j) => {
      if (shared(one.cue, other.cue) === 0) return;
      const fit = likeness(one.cue, other.cue) + likeness(one.content, other.content);
      fits.push([fit, i, j]);
    }),
  );
  fits.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, i, j] of fits) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}

/** By the word class of what carries the cue. */
function cueClass(tokens: readonly Token[], cue: readonly number[]): string {
  const words = cue.map((t) => tokens[t] as Token);
  const has = (...classes: string[]) => words.some(({ upos }) => classes.includes(upos));
  if (words.some(({ lemma }) => SPEECH.has(lemma))) return "plain verb of saying";
  if (words.some(({ lemma }) => lemma === "accord")) return "'according to'";
  if (has("VERB")) return "other verb";
  if (has("NOUN", "PROPN")) return "noun";
  if (has("ADJ", "AUX")) return "'be' or adjective";
  return has("PUNCT") ? "colon or dash" : "small word";
}

const SPEECH: ReadonlySet<string> = new Set(["say", "tell", "add", "ask", "call", "write", "report"]);

function cueErrors(gold: readonly number[], read: readonly number[]): string[] {
  return edgeErrors("cue", gold, read);
}

function sourceErrors(gold: readonly number[], read: readonly number[]): string[] {
  if (gold.length === 0 && read.length === 0) return [];
  if (gold.length === 0) return ["source found where none is marked"];
  if (read.length === 0) return ["source not found"];
  return shared(gold, read) === 0 ? ["source: somebody else"] : edgeErrors("source", gold, read);
}

function contentErrors(tokens: readonly Token[], gold: readonly number[], read: readonly number[]): string[] {
  if (shared(gold, read) === 0) return ["content: other words"];
  const spoken = (list: readonly number[]) => list.filter((t) => tokens[t]?.upos !== "PUNCT");
  if (gold.join() !== read.join() && spoken(gold).join() === spoken(read).join())
    return ["content: marks and stops only"];
  return edgeErrors("content", gold, read);
}

/** Where the first and last words differ; where they do not, what differs within. */
function edgeErrors(part: string, gold: readonly number[], read: readonly number[]): string[] {
  const start = (read[0] as number) - (gold[0] as number);
  const end = (read.at(-1) as number) - (gold.at(-1) as number);
  const errors: string[] = [];
  if (start !== 0) errors.push(`${part} begins too ${start < 0 ? "early" : "late"}`);
  if (end !== 0) errors.push(`${part} ends too ${end < 0 ? "early" : "late"}`);
  if (errors.length === 0 && gold.join() !== read.join())
    errors.push(`${part}: a stretch within ${read.length < gold.length ? "left out" : "too many"}`);
  return errors;
}

function shared(a: readonly number[], b: readonly number[]): number {
  const all = new Set(b);
  return a.filter((t) => all.has(t)).length;
}

function likeness(a: readonly number[], b: readonly number[]): number {
  const common = shared(a, b);
  return common / Math.max(1, a.length + b.length - common);
}
