import type { Sentence } from "../../model/language.ts";

/** A word of a story. `head` is an index into the story's words, -1 at a sentence's root. */
export interface StoryWord {
  readonly start: number;
  readonly end: number;
  /** The printed form in small letters. */
  readonly low: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly deprel: string;
  readonly head: number;
  readonly sentence: number;
  /** Printed with a capital that does not merely open the sentence. */
  readonly name: boolean;
}

/** The sentences of one text as one row of words, as the role model looks at them. */
export interface Story {
  readonly text: string;
  readonly words: readonly StoryWord[];
  /** First word of each sentence, and the number of words at the end. */
  readonly starts: readonly number[];
  /** Running number of each sentence's paragraph. */
  readonly paragraphs: readonly number[];
  /** Words that hang on each word, in order. */
  readonly children: readonly (readonly number[])[];
}

/** Lays the parsed sentences of a text out as one row of words. */
export function readStory(text: string, sentences: readonly Sentence[]): Story {
  const words: StoryWord[] = [];
  const starts: number[] = [];
  const paragraphs: number[] = [];
  let paragraph = -1;
  let last: Sentence | undefined;
  sentences.forEach((sentence, number) => {
    if (!last || last.block !== sentence.block || last.entry !== sentence.entry) paragraph++;
    last = sentence;
    const base = words.length;
    starts.push(base);
    paragraphs.push(paragraph);
    sentence.tokens.forEach((token, i) => {
      words.push({
        start: token.start,
        end: token.end,
        low: token.form.toLowerCase(),
        lemma: token.lemma,
        upos: token.upos,
        xpos: token.xpos,
        deprel: token.deprel,
        head: token.head < 0 ? -1 : base + token.head,
        sentence: number,
        name: token.upos === "PROPN" || (i > 0 && /^\p{Lu}/u.test(token.form)),
      });
    });
  });
  starts.push(words.length);
  const children: number[][] = words.map(() => []);
  words.forEach((word, i) => {
    if (word.head >= 0) children[word.head]?.push(i);
  });
  return { text, words, starts, paragraphs, children };
}
