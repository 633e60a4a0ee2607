import { hashString } from "./hashing.ts";
import type { Lexicon } from "./lexicon-model.ts";

/**
 * What the linear models know of a printed word by itself, worked out once and kept: hashes of its folded
 * form, its beginnings and endings, its shape, and the class of tags it was seen with.
 */
export const FIELDS = 18;
export const LOW = 0;
/** Endings of 1 to 5 letters are fields 1 to 5. */
export const SUFFIX = 1;
/** Beginnings of 1 to 4 letters are fields 6 to 9. */
export const PREFIX = 6;
export const SHAPE = 10;
export const SHAPE_ENDING = 11;
export const TRUE_FORM = 12;
/** Class of tags ('NN|VB'); for words outside the lexicon a class by ending and capital. */
export const CLASS = 13;
/** Bits: see below. */
export const FLAGS = 14;
/** 1 + index of the only UPOS and XPOS pair of a frequent word; 0 where there is a choice. */
export const FIXED = 15;
/** Folded form where the word is in the lexicon, else its class: a backing off for rare words. */
export const KNOWN_OR_CLASS = 16;

export const FLAG_BOUNDARY = 1;
export const FLAG_FINITE = 2;
export const FLAG_PAST_OR_PARTICIPLE = 4;
export const FLAG_BY = 8;
export const FLAG_AUXILIARY = 16;
export const FLAG_QUOTE_OPEN = 32;
export const FLAG_QUOTE_CLOSE = 64;
export const FLAG_QUOTE_STRAIGHT = 128;
/** May begin or be a noun phrase, and nothing else: articles, numbers, nouns, pronouns, names. */
export const FLAG_NOMINAL = 256;
/** A preposition and nothing else. */
export const FLAG_PREPOSITION = 512;

const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    "am is are was were be been being 's 're 'm has have had having 've 'd get gets got getting do does did " +
    "will would can could may might must shall should wo ca ai to"
  ).split(" "),
);
const BOUNDARIES: ReadonlySet<string> = new Set(
  ', . ; : ! ? ... - -- – — ( ) " “ ” ‘ « » that which who whom whose because while although though if when where after before as since'.split(
    " ",
  ),
);

/** Lower case, typographic apostrophes and quotes straight, numbers and years each one word. */
export function foldWord(form: string): string {
  let word = form.toLowerCase();
  if (/[‘’`´ʼ]/.test(word)) word = word.replace(/[‘’`´ʼ]/g, "'");
  if (!/\d/.test(word)) return word;
  if (/^(?:1[5-9]|20)\d\d$/.test(word)) return "!year";
  if (/^[\d.,]+$/.test(word)) return "!number";
  return word.replace(/\d+/g, "0");
}

/** 'Aleppo' is 'Xx', 'T-72' 'X-d', 'UN' 'XX'; runs of three or more letters of one kind count as two. */
export function wordShape(form: string): string {
  let shape = "";
  let last = "";
  let run = 0;
  const length = Math.min(form.length, 40);
  for (let i = 0; i < length; i++) {
    const character = form[i] as string;
    let kind = character;
    if (character >= "0" && character <= "9") kind = "d";
    else if (character !== character.toLowerCase()) kind = "X";
    else if (character !== character.toUpperCase()) kind = "x";
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

/** A growing table of words; forgotten as a whole when it holds `CAPACITY`, so that memory stays bounded. */
export class WordTable {
  readonly #lexicon: Lexicon;
  #ids = new Map<string, number>();
  fields = new Int32Array(FIELDS * 4096);
  /** Counts how often the table was emptied: ids of one generation say nothing in the next. */
  generation = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Makes room for a sentence of `count` words, so that no id given for it is forgotten before its end. */
  reserve(count: number): void {
    if (this.#ids.size === 0 || this.#ids.size + count <= CAPACITY) return;
    this.#ids = new Map();
    this.generation++;
  }

  /** Index of the word's row: `fields[id * FIELDS + LOW]`. */
  id(printed: string): number {
    const form = printed.length > LONGEST ? printed.slice(0, LONGEST) : printed;
    const known = this.#ids.get(form);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    // A copy: a slice kept as a key would keep the whole document it was cut from.
    this.#ids.set(` ${form}`.slice(1), id);
    if ((id + 1) * FIELDS > this.fields.length) {
      const larger = new Int32Array(this.fields.length * 2);
      larger.set(this.fields);
      this.fields = larger;
    }
    this.#describe(form, id * FIELDS);
    return id;
  }

  #describe(form: string, base: number): void {
    const { fields } = this;
    const low = foldWord(form);
    const shape = wordShape(form);
    fields[base + LOW] = hashString(low);
    for (let n = 1; n <= 5; n++) {
      fields[base + SUFFIX + n - 1] = n < low.length || n === 1 ? hashString(low.slice(-n)) : 0;
      if (n <= 4) fields[base + PREFIX + n - 1] = n < low.length ? hashString(low.slice(0, n)) : 0;
    }
    fields[base + SHAPE] = hashString(shape);
    fields[base + SHAPE_ENDING] = hashString(shape + low.slice(-2));
    fields[base + TRUE_FORM] = hashString(form);
    const entry = this.#lexicon.entry(low);
    fields[base + CLASS] = entry ? hashString(entry.tags) : hashString(unknownClass(form, low));
    fields[base + FIXED] = entry ? entry.fixed + 1 : 0;
    fields[base + KNOWN_OR_CLASS] = entry ? (fields[base + LOW] as number) : (fields[base + CLASS] as number);
    fields[base + FLAGS] = wordFlags(form, low, entry?.tags ?? null);
  }
}

const CAPACITY = 50_000;
/** Letters of a word that are looked at; a longer one is no word. */
const LONGEST = 64;

const NOMINAL: ReadonlySet<string> = new Set("DT PDT CD PRP PRP$ NN NNS NNP NNPS JJ JJR JJS EX $".split(" "));
const PREPOSITIONAL: ReadonlySet<string> = new Set(["IN", "TO", "RP"]);
const UNKNOWN_NOMINAL: ReadonlySet<string> = new Set(["?digit", "?Cap", "?Caps", "?low", "?lows"]);

const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);

function wordFlags(form: string, low: string, tags: string | null): number {
  let flags = 0;
  if (BOUNDARIES.has(low)) flags |= FLAG_BOUNDARY;
  if (AUXILIARIES.has(low)) flags |= FLAG_AUXILIARY;
  if (low === "by") flags |= FLAG_BY;
  const seen = tags === null ? [] : tags.split("|");
  if (seen.length > 0 && seen.every((tag) => FINITE.has(tag))) flags |= FLAG_FINITE;
  if (
    seen.length > 0 &&
    seen.every((tag) => tag === "VBD" || tag === "VBN" || tag === "JJ") &&
    !seen.every((tag) => tag === "JJ")
  ) {
    flags |= FLAG_PAST_OR_PARTICIPLE;
  }
  const nominal =
    tags === null ? UNKNOWN_NOMINAL.has(unknownClass(form, low)) : seen.every((tag) => NOMINAL.has(tag));
  if (nominal) flags |= FLAG_NOMINAL;
  if (seen.length > 0 && seen.every((tag) => PREPOSITIONAL.has(tag))) flags |= FLAG_PREPOSITION;
  if (tags === null && low.length > 4 && low.endsWith("ed")) flags |= FLAG_PAST_OR_PARTICIPLE;
  if (form === "“" || form === "``" || form === "«") flags |= FLAG_QUOTE_OPEN;
  if (form === "”" || form === "''" || form === "»") flags |= FLAG_QUOTE_CLOSE;
  if (form === '"') flags |= FLAG_QUOTE_STRAIGHT;
  return flags;
}

/** Class of a word outside the lexicon, by what its form suggests. */
function unknownClass(form: string, low: string): string {
  const capital = form !== low && form[0] !== (low[0] ?? "") ? "Cap" : "low";
  if (/\d/.test(form)) return "?digit";
  const ending = ["ing", "ed", "ly", "s"].find(
    (suffix) => low.length > suffix.length + 2 && low.endsWith(suffix),
  );
  return `?${capital}${ending ?? ""}`;
}
