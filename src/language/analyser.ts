import type { Sentence, Token } from "../model/language.ts";
import { Lemmatiser } from "./lemmatiser.ts";
import { type ModelData, readModelData } from "./model-data.ts";
import { Parser } from "./parser.ts";
import { fillState, pairHashes } from "./parser-input.ts";
import { Tagger } from "./tagger.ts";
import { WordTable } from "./words.ts";

/** A longer sentence is a list or debris; it is tagged, never parsed. */
export const LONGEST_PARSED = 250;

/** Tagger, lemmatiser and parser of one trained model. Not for use by two callers at once (it keeps scratch space). */
export class Analyser {
  readonly #data: ModelData;
  readonly #words: WordTable;
  readonly #tagger: Tagger;
  readonly #parser: Parser;
  readonly #lemmatiser: Lemmatiser;
  readonly #hashes: Int32Array;
  readonly #pairIndex: ReadonlyMap<string, number>;
  #ids = new Int32Array(256);
  #pairs = new Int32Array(256);
  #heads = new Int32Array(256);
  #labels = new Int32Array(256);

  constructor(data: ModelData) {
    this.#data = data;
    this.#words = new WordTable(data.lexicon);
    this.#tagger = new Tagger(data.tags, this.#words, data.tagger, true);
    this.#parser = new Parser(data.labels, data.arcs, data.labelling);
    this.#lemmatiser = new Lemmatiser(data.lemmas);
    this.#hashes = pairHashes(data.tags);
    this.#pairIndex = new Map(
      data.tags.pairs.map(([upos, xpos], i) => [`${data.tags.upos[upos]} ${data.tags.xpos[xpos]}`, i]),
    );
  }

  #reserve(count: number): void {
    if (this.#ids.length >= count) return;
    this.#ids = new Int32Array(count * 2);
    this.#pairs = new Int32Array(count * 2);
    this.#heads = new Int32Array(count * 2);
    this.#labels = new Int32Array(count * 2);
  }

  /**
   * Tokens of one sentence with lemma and tags, without heads.
   *
   * @param offsets start and end of each token in `text`, as `findTokens` gives them
   * @param from index of the sentence's first token, `to` behind its last
   */
  tag(text: string, offsets: readonly number[], from = 0, to = offsets.length >> 1): Token[] {
    const count = to - from;
    this.#reserve(count);
    this.#words.reserve(count);
    const tokens: Token[] = [];
    const forms: string[] = [];
    for (let i = 0; i < count; i++) {
      const form = text.slice(offsets[2 * (from + i)], offsets[2 * (from + i) + 1]);
      forms.push(form);
      this.#ids[i] = this.#words.id(form);
    }
    this.#tagger.tag(this.#ids, count, this.#pairs);
    const { tags } = this.#data;
    for (let i = 0; i < count; i++) {
      const [uposIndex, xposIndex] = tags.pairs[this.#pairs[i] as number] as readonly [number, number];
      const form = forms[i] as string;
      const xpos = tags.xpos[xposIndex] as string;
      tokens.push({
        start: offsets[2 * (from + i)] as number,
        end: offsets[2 * (from + i) + 1] as number,
        form,
        lemma: this.#lemmatiser.lemma(form, xpos),
        upos: tags.upos[uposIndex] as string,
        xpos,
        head: -1,
        deprel: "dep",
      });
    }
    return tokens;
  }

  /**
   * Tokens with head and relation. The tags must be those of this model (`tag`, or a treebank's).
   *
   * @returns the same tokens where there are none or more than `LONGEST_PARSED`
   */
  parse(tokens: readonly Token[]): readonly Token[] {
    const count = tokens.length;
    if (count === 0 || count > LONGEST_PARSED) return tokens;
    this.#reserve(count);
    this.#words.reserve(count);
    tokens.forEach((token, i) => {
      this.#ids[i] = this.#words.id(token.form);
      this.#pairs[i] = this.#pairIndex.get(`${token.upos} ${token.xpos}`) ?? 0;
    });
    const fill = (state: Parameters<typeof fillState>[0]) =>
      fillState(state, this.#words.fields, this.#ids, this.#pairs, this.#hashes, count);
    this.#parser.parse(count, fill, this.#heads, this.#labels);
    return tokens.map((token, i) => ({
      start: token.start,
      end: token.end,
      form: token.form,
      lemma: token.lemma,
      upos: token.upos,
      xpos: token.xpos,
      head: this.#heads[i] as number,
      deprel: this.#parser.labels[this.#labels[i] as number] as string,
    }));
  }
}

let english: Analyser | null = null;

/** The analyser of the model in the repository, loaded on first use (well under a second) and kept. */
export function englishAnalyser(): Analyser {
  english ??= new Analyser(readModelData());
  return english;
}

/** The sentence with heads and relations; the same sentence where it has them, or is too long for a tree. */
export function parseSentence(sentence: Sentence): Sentence {
  if (sentence.parsed || sentence.tokens.length > LONGEST_PARSED) return sentence;
  return { ...sentence, tokens: englishAnalyser().parse(sentence.tokens), parsed: true };
}
