import { Lexicon, type LexiconEntry } from "../lexicon-model.ts";
import { type TagSet, Tagger } from "../tagger.ts";
import { foldWord, WordTable } from "../words.ts";
import type { GoldSentence } from "./conllu.ts";
import { Perceptron, type TrainedRows } from "./perceptron.ts";
import { type Random, shuffled } from "./random.ts";
import { IRREGULAR_VERBS, REGULAR_VERBS } from "./verbs.ts";

export interface TrainedTagger {
  readonly tags: TagSet;
  readonly lexicon: Lexicon;
  readonly rows: TrainedRows;
}

export interface TaggerSettings {
  readonly epochs: number;
  /** Words seen at least this often have a class of tags of their own; fewer would be learnt by heart. */
  readonly classFrom: number;
  /** Words seen at least this often with nearly one pair of tags only are looked up. */
  readonly fixedFrom: number;
}

export const TAGGER_SETTINGS: TaggerSettings = { epochs: 8, classFrom: 3, fixedFrom: 20 };

/** All tags and pairs of tags of the sentences, sorted. */
export function collectTags(sentences: readonly GoldSentence[]): TagSet {
  const upos = [...new Set(sentences.flatMap((sentence) => sentence.upos))].sort();
  const xpos = [...new Set(sentences.flatMap((sentence) => sentence.xpos))].sort();
  const pairs = new Set<string>();
  for (const sentence of sentences)
    sentence.upos.forEach((tag, i) => pairs.add(`${tag} ${sentence.xpos[i]}`));
  const list = [...pairs].sort().map((pair) => {
    const [u, x] = pair.split(" ") as [string, string];
    return [upos.indexOf(u), xpos.indexOf(x)] as const;
  });
  return { upos, xpos, pairs: list };
}

/** Index of each word's pair in `tags.pairs`; -1 where the sentence does not say ('_'). */
export function goldPairs(sentence: GoldSentence, tags: TagSet): Int32Array {
  const index = new Map(tags.pairs.map(([u, x], i) => [`${tags.upos[u]} ${tags.xpos[x]}`, i]));
  return Int32Array.from(sentence.upos, (upos, i) => index.get(`${upos} ${sentence.xpos[i]}`) ?? -1);
}

export function buildLexicon(
  sentences: readonly GoldSentence[],
  tags: TagSet,
  settings: TaggerSettings,
): Lexicon {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    sentence.forms.forEach((form, i) => {
      if (sentence.upos[i] === "_") return;
      const word = foldWord(form);
      const tag = `${sentence.upos[i]} ${sentence.xpos[i]}`;
      const seen = counts.get(word) ?? new Map<string, number>();
      seen.set(tag, (seen.get(tag) ?? 0) + 1);
      counts.set(word, seen);
    });
  }
  const pairIndex = new Map(tags.pairs.map(([u, x], i) => [`${tags.upos[u]} ${tags.xpos[x]}`, i]));
  const entries = new Map<string, LexiconEntry>();
  for (const [word, seen] of counts) {
    const total = [...seen.values()].reduce((sum, n) => sum + n, 0);
    if (total < settings.classFrom) continue;
    const byXpos = new Map<string, number>();
    for (const [tag, n] of seen) {
      const xpos = tag.slice(tag.indexOf(" ") + 1);
      byXpos.set(xpos, (byXpos.get(xpos) ?? 0) + n);
    }
    const common = [...byXpos].filter(([, n]) => n >= total * 0.08).map(([xpos]) => xpos);
    const top = [...seen].sort((a, b) => b[1] - a[1])[0] as [string, number];
    const fixed = total >= settings.fixedFrom && top[1] >= total * 0.995 ? (pairIndex.get(top[0]) ?? -1) : -1;
    entries.set(word, { tags: common.sort().join("|"), fixed });
  }
  for (const [form, classOfTags] of verbForms()) {
    if (!entries.has(form)) entries.set(form, { tags: classOfTags, fixed: -1 });
  }
  return new Lexicon(entries);
}

/** Past tenses and participles of verbs that the treebanks show too seldom to give them a class. */
function verbForms(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const verb of REGULAR_VERBS) {
    const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb.replace(/([^aeiou])y$/, "$1i");
    forms.set(`${stem}ed`, "VBD|VBN");
    // 'stabbed', 'strafed': doubling follows the stress, which we do not know; a form too many does no harm.
    if (/[^aeiou][aeiou][bdgmnprt]$/.test(verb)) forms.set(`${verb}${verb.at(-1)}ed`, "VBD|VBN");
  }
  for (const row of IRREGULAR_VERBS) {
    const [lemma, past, participle] = row.split(" ") as [string, string, string];
    if (past === lemma) continue;
    forms.set(past, past === participle ? "VBD|VBN" : "VBD");
    if (past !== participle && participle !== lemma) forms.set(participle, "VBN");
  }
  return forms;
}

/** Trains a tagger. Words whose tags are '_' are tagged but teach nothing. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
  tags: TagSet,
  settings: TaggerSettings,
  random: Random,
  progress: (message: string) => void,
): TrainedTagger {
  const words = new WordTable(lexicon);
  const perceptron = new Perceptron(tags.upos.length + tags.xpos.length);
  const tagger = new Tagger(tags, words, perceptron, false);
  const prepared = sentences.map((sentence) => ({
    ids: Int32Array.from(sentence.forms, (form) => words.id(form)),
    gold: goldPairs(sentence, tags),
  }));
  const out = new Int32Array(1024);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let seen = 0;
    let right = 0;
    for (const { ids, gold } of shuffled(prepared, random)) {
      tagger.tag(ids, ids.length, out, (i, chosen, keys) => {
        const wanted = gold[i] as number;
        if (wanted < 0) return chosen;
        seen++;
        perceptron.tick();
        if (wanted === chosen) {
          right++;
          return chosen;
        }
        const [goldUpos, goldXpos] = tags.pairs[wanted] as readonly [number, number];
        const [upos, xpos] = tags.pairs[chosen] as readonly [number, number];
        const shift = tags.upos.length;
        if (goldUpos !== upos) perceptron.update(tagger.keys, keys, goldUpos, upos);
        if (goldXpos !== xpos) perceptron.update(tagger.keys, keys, goldXpos + shift, xpos + shift);
        return chosen;
      });
    }
    progress(`tagger epoch ${epoch}: ${((100 * right) / seen).toFixed(2)} % of choices right`);
  }
  return { tags, lexicon, rows: perceptron.average() };
}
