/**
 * One row of a lexicon. Lexicons are data: a newcomer adds a row, with an example and a reason, and the
 * recognisers take it up. `lemma` is a dictionary form in lower case; several words are one pattern of
 * consecutive words.
 */
export interface LexiconRow<V> {
  readonly lemma: string;
  readonly value: V;
  /** A sentence of our own writing in which the row is at work. */
  readonly example: string;
  /** Why the row is there or why it has this value. */
  readonly reason: string;
}

/** Writes a row in one line, so that a lexicon reads as a table. */
export function row<V>(lemma: string, value: V, example: string, reason: string): LexiconRow<V> {
  return { lemma, value, example, reason };
}
