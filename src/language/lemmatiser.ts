/**
 * Dictionary forms by rule: for each tag and ending what to cut and what to add, the longest known ending
 * first; forms that the rules get wrong are listed. Learnt by `training/train-lemmatiser.ts`.
 */
export interface LemmaTables {
  /** Tag, space, ending to `cut` and `add`: `VBD ied` to 3 and 'y'. */
  readonly rules: ReadonlyMap<string, readonly [cut: number, add: string]>;
  /** Tag, space, lower-case form to its lemma. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** Dictionary forms of verbs: decides between 'bomb' and 'bombe' for 'bombed'. */
  readonly verbs: ReadonlySet<string>;
}

/** Longest ending that a rule looks at. */
export const LONGEST_ENDING = 5;
const CAPACITY = 100_000;

export class Lemmatiser {
  readonly #tables: LemmaTables;
  #known = new Map<string, Map<string, string>>();
  #size = 0;

  constructor(tables: LemmaTables) {
    this.#tables = tables;
  }

  /** The lemma of a printed form under its Penn tag, lower case. */
  lemma(form: string, xpos: string): string {
    const lower = foldForm(form);
    if (lower.length > 40) return lower;
    let byForm = this.#known.get(xpos);
    if (byForm === undefined || this.#size > CAPACITY) {
      if (this.#size > CAPACITY) {
        this.#known = new Map();
        this.#size = 0;
      }
      byForm = new Map();
      this.#known.set(xpos, byForm);
    }
    const known = byForm.get(lower);
    if (known !== undefined) return known;
    const lemma = this.#work(lower, xpos);
    byForm.set(` ${lower}`.slice(1), lemma);
    this.#size++;
    return lemma;
  }

  #work(lower: string, xpos: string): string {
    const listed = this.#tables.exceptions.get(`${xpos} ${lower}`);
    if (listed !== undefined) return listed;
    const verb = candidates(lower, xpos).find((candidate) => this.#tables.verbs.has(candidate));
    return verb ?? applyRules(this.#tables.rules, lower, xpos);
  }
}

/** What an inflected verb may come from, the likeliest first; empty for other words. */
function candidates(lower: string, xpos: string): string[] {
  if (xpos === "VBZ" && lower.endsWith("s")) {
    return [lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`];
  }
  if ((xpos === "VBD" || xpos === "VBN") && lower.endsWith("ed")) {
    return [lower.slice(0, -1), lower.slice(0, -2), lower.slice(0, -3), `${lower.slice(0, -3)}y`];
  }
  if (xpos === "VBG" && lower.endsWith("ing")) {
    const stem = lower.slice(0, -3);
    return [`${stem}e`, stem, stem.slice(0, -1), `${stem.slice(0, -1)}ie`];
  }
  return [];
}

/** Lower case with straight apostrophes. */
export function foldForm(form: string): string {
  const lower = form.toLowerCase();
  return /[’‘]/.test(lower) ? lower.replace(/[’‘]/g, "'") : lower;
}

/** The lemma by the longest ending that has a rule; the form itself where none has. */
export function applyRules(rules: LemmaTables["rules"], lower: string, xpos: string): string {
  for (let n = Math.min(LONGEST_ENDING, lower.length); n >= 0; n--) {
    const rule = rules.get(`${xpos} ${n === 0 ? "" : lower.slice(-n)}`);
    if (rule === undefined) continue;
    const [cut, add] = rule;
    if (lower.length - cut + add.length > 0) return lower.slice(0, lower.length - cut) + add;
  }
  return lower;
}

/** Lines: `r`, tag, ending, cut, add; `x`, tag, form, lemma; `v` and verbs; tab-separated, sorted. */
export function writeLemmaTables(tables: LemmaTables): string {
  const lines: string[] = [];
  for (const [key, [cut, add]] of tables.rules) lines.push(["r", ...splitKey(key), cut, add].join("\t"));
  for (const [key, lemma] of tables.exceptions) lines.push(["x", ...splitKey(key), lemma].join("\t"));
  lines.push(["v", [...tables.verbs].sort().join(" ")].join("\t"));
  return lines.sort().join("\n");
}

function splitKey(key: string): [string, string] {
  const space = key.indexOf(" ");
  return [key.slice(0, space), key.slice(space + 1)];
}

export function readLemmaTables(lines: string): LemmaTables {
  const rules = new Map<string, readonly [number, string]>();
  const exceptions = new Map<string, string>();
  let verbs: ReadonlySet<string> = new Set();
  for (const line of lines.split("\n")) {
    const [kind, tag, form, value, add] = line.split("\t");
    if (kind === "r") rules.set(`${tag} ${form}`, [Number(value), add ?? ""]);
    else if (kind === "x") exceptions.set(`${tag} ${form}`, value ?? "");
    else if (kind === "v") verbs = new Set((tag ?? "").split(" "));
  }
  return { rules, exceptions, verbs };
}
