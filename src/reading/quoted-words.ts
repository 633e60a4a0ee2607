import { wordsOf } from "./words.ts";

const RUN = 5;
/** A paragraph shorter than this says too little to be known as another's words. */
const SHORTEST = 6;

/**
 * Remembers runs of five words of everything said so far, to tell a paragraph that only repeats it: what a
 * reader quotes from the article or from the comment answered.
 */
export class QuotedWords {
  readonly #runs = new Set<string>();

  /** Remembers a text. */
  add(text: string): void {
    const words = wordsOf(text);
    for (let i = 0; i + RUN <= words.length; i++) this.#runs.add(words.slice(i, i + RUN).join(" "));
  }

  /** Whether nearly all of a paragraph was said before. */
  holds(text: string): boolean {
    const words = wordsOf(text);
    if (words.length < SHORTEST) return false;
    let known = 0;
    const runs = words.length - RUN + 1;
    for (let i = 0; i < runs; i++) if (this.#runs.has(words.slice(i, i + RUN).join(" "))) known++;
    return known >= runs * 0.8;
  }
}
