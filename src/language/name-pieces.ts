import { NAME_PARTICLES } from "./lexicon/name-words.ts";
import { scanPieces, type Piece } from "./pieces.ts";

/** A word as names have them: pieces joined by hyphens and apostrophes ("al-Ja'afari", 'Commander-in-Chief'). */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lower: string;
  /** Begins with a capital, or with a particle joined to one: 'Omar', 'al-Sham'. */
  readonly capital: boolean;
  /** Two letters or more, all capitals: 'SOHR'. */
  readonly acronym: boolean;
  readonly mark: boolean;
  /** No space before it. */
  readonly glued: boolean;
  /** A blank line, or the start of the text, stands before it. */
  readonly opensBlock: boolean;
  /** It begins a sentence: the start of a block or line, or a full stop, question mark or quotation mark before it. */
  readonly opensSentence: boolean;
}

const JOINTS = "'’‘ʿʾ`-";
const ENDS = '.!?:;•–—|“"”';

/** Cuts a text into name words and marks. Linear. */
export function nameWords(text: string): NameWord[] {
  const pieces = scanPieces(text);
  const words: NameWord[] = [];
  let at = 0;
  while (at < pieces.length) {
    const end = joinedEnd(pieces, at);
    const first = pieces[at] as Piece;
    const last = pieces[end - 1] as Piece;
    const form = text.slice(first.start, last.end);
    const before = words.at(-1);
    const newLine = before === undefined || text.slice(before.end, first.start).includes("\n");
    const mark = first.kind !== "word";
    words.push({
      start: first.start,
      end: last.end,
      form,
      lower: form.toLowerCase(),
      capital: !mark && isCapitalWord(pieces, at, end),
      acronym: !mark && form.length > 1 && form.length <= 8 && /^\p{Lu}+$/u.test(form),
      mark,
      glued: first.gap === 0,
      opensBlock: before === undefined || first.gap === 2,
      opensSentence: newLine || (before.mark && ENDS.includes(before.form) && !isAbbreviation(words, before)),
    });
    at = end;
  }
  return words;
}

/** The piece after the word that begins at a piece. */
function joinedEnd(pieces: readonly Piece[], at: number): number {
  let next = at + 1;
  if (pieces[at]?.kind !== "word") return next;
  while (
    pieces[next]?.kind === "mark" &&
    JOINTS.includes((pieces[next] as Piece).lower) &&
    pieces[next]?.gap === 0
  ) {
    const word = pieces[next + 1];
    // "Haddad's" is a name and an ending.
    if (word?.kind !== "word" || word.gap !== 0 || word.lower === "s") break;
    next += 2;
  }
  return next;
}

/** Second halves of adjectives made of a name. */
const COMPOUND_END =
  /^(?:led|held|run|era|style|born|made|wide|speaking|majority|type|built|owned|\p{L}{1,20}ed|in|on|and|to|the)$/u;

/** 'Omar', 'al-Sham', 'Jean-Marc'; not 'Aleppo-based' or 'Russian-led'. */
function isCapitalWord(pieces: readonly Piece[], at: number, end: number): boolean {
  const first = pieces[at] as Piece;
  const last = pieces[end - 1] as Piece;
  if (end === at + 1) return first.capital;
  const apostrophe = pieces[end - 2]?.lower !== "-";
  // 'Al-Khabeel', "Ja'afari", 'Jean-Marc' and 'Ki-moon', but not 'UK-based' nor 'Russian-led'.
  if (first.capital) return last.capital || apostrophe || !COMPOUND_END.test(last.lower);
  return (
    NAME_PARTICLES.has(first.lower) && (last.capital || apostrophe) && (pieces[at + 2]?.capital ?? false)
  );
}

const ABBREVIATIONS = new Set(
  "gen lt maj brig col capt sgt dr mr mrs ms prof rev sen rep gov st mt jan feb mar apr jun jul aug sep sept oct nov dec no".split(
    " ",
  ),
);

/** 'Gen. Haddad', 'U.S. Navy': the stop ends no sentence. */
function isAbbreviation(words: readonly NameWord[], stop: NameWord): boolean {
  const word = words[words.length - 2];
  if (stop.form !== "." || word === undefined || !stop.glued) return false;
  return ABBREVIATIONS.has(word.lower) || (word.form.length === 1 && word.capital);
}
