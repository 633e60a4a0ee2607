import { hashString } from "../../language/hashing.ts";

/** What a printed word looks like, as hashes. */
export interface WordFacts {
  /** Lower case, curly marks straight, digits as '0'. */
  readonly word: number;
  /** Runs of capitals, small letters, digits and other characters. */
  readonly shape: number;
  /** The last three letters. */
  readonly ending: number;
}

const CAPACITY = 50_000;
const LONGEST = 40;
let known = new Map<string, WordFacts>();
let hashes = new Map<string, number>();

/** Facts of a printed form, remembered for as long as there is room. */
export function wordFacts(form: string): WordFacts {
  const found = known.get(form);
  if (found) return found;
  if (known.size >= CAPACITY) known = new Map();
  const folded = fold(form.slice(0, LONGEST));
  const facts = {
    word: hashString(folded),
    shape: hashString(shapeOf(form.slice(0, LONGEST))),
    ending: hashString(folded.slice(-3)),
  };
  known.set(` ${form}`.slice(1), facts);
  return facts;
}

/** Hash of a tag, relation or lemma, remembered. */
export function nameHash(name: string): number {
  const found = hashes.get(name);
  if (found !== undefined) return found;
  if (hashes.size >= CAPACITY) hashes = new Map();
  const hash = hashString(name.length > LONGEST ? name.slice(0, LONGEST) : name);
  hashes.set(` ${name}`.slice(1), hash);
  return hash;
}

function fold(form: string): string {
  return form
    .toLowerCase()
    .replace(/[‘’`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—―]/g, "-")
    .replace(/[0-9]/g, "0");
}

function shapeOf(form: string): string {
  let shape = "";
  for (const character of form) {
    const kind = /\p{Lu}/u.test(character)
      ? "A"
      : /\p{L}/u.test(character)
        ? "a"
        : /\p{N}/u.test(character)
          ? "0"
          : character;
    if (shape.at(-1) !== kind || kind === "A") shape += kind;
    if (shape.length > 6) break;
  }
  // Two capitals or more are an abbreviation, whatever their number.
  return shape.replace(/A{2,8}/, "AA");
}
