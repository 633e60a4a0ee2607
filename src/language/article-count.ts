import type { Bounds } from "../model/bounds.ts";
import { GROUP_NOUNS, PERSON_SINGULAR } from "./lexicon/people.ts";
import { findQuantities } from "./numbers.ts";
import { scanPieces, wordAt, type Piece } from "./pieces.ts";

const ONE = new Set(["a", "an", "another", "one"]);
const DEFINITE = new Set(["the", "this", "that", "his", "her", "their", "its", "our", "my"]);

/** Words after which the head noun of a phrase has passed. */
const AFTER_HEAD = new Set(
  "of in from at on who which that whose with near by for to was were is and or as during inside outside aged under".split(
    " ",
  ),
);

/**
 * Counts what a noun phrase without a number names: 'a woman', 'an elderly man', 'another civilian' and 'the
 * child' are 1, 'a young man and a woman' is 2, 'three guards and a driver' is 4.
 *
 * @param phrase one noun phrase or several joined by commas and 'and'
 * @returns exact bounds with the phrase as `text`; null where a part has no count of its own ('a family',
 *   'residents', 'dozens of men') or is definite and no person ('the town')
 */
export function articleCount(phrase: string): Bounds | null {
  let total = 0;
  for (const part of splitJoined(phrase)) {
    const count = countPart(part);
    if (count === null) return null;
    total += count;
  }
  return total === 0 ? null : { min: total, max: total, text: phrase };
}

/** The conjuncts of a phrase: cut at commas and 'and' before which, and after which, a phrase begins anew. */
function splitJoined(phrase: string): string[] {
  const pieces = scanPieces(phrase);
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.lower !== "," && piece.lower !== "and") continue;
    const next = piece.lower === "," && wordAt(pieces, at + 1) === "and" ? at + 2 : at + 1;
    if (!beginsPhrase(pieces, next)) continue;
    parts.push(phrase.slice(start, piece.start));
    start = pieces[next]?.start ?? phrase.length;
    at = next;
  }
  parts.push(phrase.slice(start));
  return parts;
}

function beginsPhrase(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  if (piece.kind === "digits" || ONE.has(piece.lower) || DEFINITE.has(piece.lower)) return true;
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(piece.lower);
}

function countPart(part: string): number | null {
  const quantities = findQuantities(part).filter(({ unit }) => unit === "count");
  const first = quantities[0];
  if (first !== undefined && part.slice(0, first.start).trim() === "") {
    const { min, max, approximate } = first.bounds;
    return min !== null && min === max && approximate !== true ? min : null;
  }
  const pieces = scanPieces(part);
  const determiner = wordAt(pieces, 0);
  const head = headNoun(pieces);
  if (head === null || GROUP_NOUNS.has(head)) return null;
  if (ONE.has(determiner))
    return head.endsWith("s") && !PERSON_SINGULAR.has(head) && !head.endsWith("ss") ? null : 1;
  return DEFINITE.has(determiner) && PERSON_SINGULAR.has(head) ? 1 : null;
}

/** The last word before a preposition, relative pronoun, comma or number: 'woman' in 'a young woman from Homs'. */
function headNoun(pieces: readonly Piece[]): string | null {
  let head: string | null = null;
  for (let at = 1; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.kind === "mark" && ",;:(".includes(piece.lower)) break;
    if (piece.kind !== "word") continue;
    if (AFTER_HEAD.has(piece.lower)) break;
    // A name in capitals after a person noun is an apposition: 'the child Karim Haddad'.
    if (head !== null && piece.capital && PERSON_SINGULAR.has(head)) break;
    head = piece.lower;
  }
  return head;
}
