/** A run of words that both texts have, or only one of them. */
export interface Change {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** A sentence, or a run of equal ones, of two texts side by side; null where a side has nothing. */
export interface Row {
  readonly from: readonly Change[] | null;
  readonly to: readonly Change[] | null;
  /** The sentences of an unchanged run are one row. */
  readonly same: boolean;
}

/** Cells of a table of common parts: what one comparison may cost, in time and in memory. */
const MOST_CELLS = 4_000_000;
/** From this share of common words on two sentences are one sentence that was changed. */
const SAME_SENTENCE = 0.4;

/**
 * Two texts side by side: sentences in order, those that both have as they are, changed ones with their words
 * marked. Common beginnings and ends are taken off first; where what is left is too long for the table, all of it
 * is shown as replaced.
 *
 * @param from @param to sentences or other short pieces, in order
 */
export function compareTexts(from: readonly string[], to: readonly string[]): Row[] {
  const rows: Row[] = [];
  let gone: string[] = [];
  let added: string[] = [];
  const flush = () => {
    rows.push(...changedRows(gone, added));
    [gone, added] = [[], []];
  };
  for (const { kind, items } of differences(from.map(folded), to.map(folded), from, to)) {
    if (kind === "gone") gone.push(...items);
    else if (kind === "new") added.push(...items);
    else {
      flush();
      const words: Change[] = [{ kind: "same", text: items.join(" ") }];
      rows.push({ from: words, to: words, same: true });
    }
  }
  flush();
  return rows;
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

interface Run<T> {
  readonly kind: Change["kind"];
  readonly items: T[];
}

/** Runs of what both lists have, only the first, or only the second, in order; by longest common subsequence. */
function differences<T>(
  a: readonly string[],
  b: readonly string[],
  shownA: readonly T[],
  shownB: readonly T[],
): Run<T>[] {
  const runs: Run<T>[] = [];
  const put = (kind: Change["kind"], item: T) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.items.push(item);
    else runs.push({ kind, items: [item] });
  };
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) put("same", shownB[start++] as T);
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [rows, columns] = [endA - start, endB - start];
  let [i, j] = [0, 0];
  if (rows * columns <= MOST_CELLS) {
    const width = columns + 1;
    const common = new Uint32Array((rows + 1) * width);
    for (let x = rows - 1; x >= 0; x--)
      for (let y = columns - 1; y >= 0; y--)
        common[x * width + y] =
          a[start + x] === b[start + y]
            ? (common[(x + 1) * width + y + 1] as number) + 1
            : Math.max(common[(x + 1) * width + y] as number, common[x * width + y + 1] as number);
    while (i < rows && j < columns) {
      if (a[start + i] === b[start + j]) {
        put("same", shownB[start + j] as T);
        i++;
        j++;
      } else if ((common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number))
        put("gone", shownA[start + i++] as T);
      else put("new", shownB[start + j++] as T);
    }
  }
  while (i < rows) put("gone", shownA[start + i++] as T);
  while (j < columns) put("new", shownB[start + j++] as T);
  for (let k = endB; k < b.length; k++) put("same", shownB[k] as T);
  return runs;
}

/** Sentences that stand in each other's place: paired in order where they share enough words, else one after the other. */
function changedRows(gone: readonly string[], added: readonly string[]): Row[] {
  const rows: Row[] = [];
  let next = 0;
  for (const old of gone) {
    const at = added.slice(next, next + 8).findIndex((each) => likeness(old, each) >= SAME_SENTENCE);
    if (at < 0) {
      rows.push({ from: [{ kind: "gone", text: old }], to: null, same: false });
      continue;
    }
    for (const fresh of added.slice(next, next + at)) rows.push(onlyNew(fresh));
    rows.push(changedSentence(old, added[next + at] as string));
    next += at + 1;
  }
  for (const fresh of added.slice(next)) rows.push(onlyNew(fresh));
  return rows;
}

function onlyNew(text: string): Row {
  return { from: null, to: [{ kind: "new", text }], same: false };
}

/** Words with the blanks and signs around them, so that joined they are the text. */
function pieces(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}'’]+|\s+|[^\p{L}\p{N}\p{M}\s'’]/gu) ?? [];
}

/** Share of the longer sentence's words that both have, 0 to 1. */
function likeness(a: string, b: string): number {
  const words = (text: string) => pieces(text.toLowerCase()).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const [one, other] = [words(a), words(b)];
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return shared / Math.max(1, one.length, other.length);
}

function changedSentence(old: string, fresh: string): Row {
  const [a, b] = [pieces(old), pieces(fresh)];
  const from: Change[] = [];
  const to: Change[] = [];
  for (const { kind, items } of differences(a, b, a, b)) {
    const text = items.join("");
    if (kind !== "new") from.push({ kind, text });
    if (kind !== "gone") to.push({ kind, text });
  }
  return { from: joined(from), to: joined(to), same: false };
}

/** Blanks between two changes are part of the change: marks word by word are hard to read. */
function joined(changes: readonly Change[]): Change[] {
  const made: Change[] = [];
  for (const [i, change] of changes.entries()) {
    const last = made.at(-1);
    const next = changes[i + 1];
    const isBlank = change.kind === "same" && change.text.trim() === "";
    const kind = isBlank && last !== undefined && last.kind === next?.kind ? last.kind : change.kind;
    if (last?.kind === kind) made[made.length - 1] = { kind, text: last.text + change.text };
    else made.push({ kind, text: change.text });
  }
  return made;
}
