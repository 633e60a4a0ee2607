import { FUTURE_CUES, FUTURE_GOVERNORS, PAST_CUES } from "./lexicon/times.ts";
import type { Piece } from "./pieces.ts";

export type Tense = "past" | "future" | "unknown";

const REACH_LEFT = 12;
const REACH_RIGHT = 9;

/**
 * Guesses from the words around a time whether its sentence speaks of the past or the future, where no
 * parser can say it. The nearest telling word wins, those before the time first.
 *
 * @param from index of the first piece of the time, `to` the one after it
 */
export function guessTense(pieces: readonly Piece[], from: number, to: number): Tense {
  for (let at = from - 1; at >= 0 && at >= from - REACH_LEFT; at--) {
    if (endsClause(pieces[at])) break;
    const tense = tenseOf(pieces, at);
    if (tense !== "unknown") return tense;
  }
  for (let at = to; at < pieces.length && at < to + REACH_RIGHT; at++) {
    if (endsClause(pieces[at])) break;
    const tense = tenseOf(pieces, at);
    if (tense !== "unknown") return tense;
  }
  return "unknown";
}

function endsClause(piece: Piece | undefined): boolean {
  return piece === undefined || piece.gap === 2 || (piece.kind === "mark" && ".;!?".includes(piece.lower));
}

function tenseOf(pieces: readonly Piece[], at: number): Tense {
  const piece = pieces[at];
  if (piece?.kind !== "word") return "unknown";
  const word = piece.lower;
  if (word === "to") {
    const governor = pieces[at - 1]?.lower ?? "";
    return FUTURE_GOVERNORS.has(governor) && pieces[at + 1]?.capital === false ? "future" : "unknown";
  }
  // 'In May' is a month, 'may meet' is not.
  if (FUTURE_CUES.has(word) && !piece.capital) return "future";
  if (PAST_CUES.has(word)) return "past";
  return word.length > 4 && word.endsWith("ed") && !piece.capital ? "past" : "unknown";
}
