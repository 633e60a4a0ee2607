import { fillState, pairHashes } from "../parser-input.ts";
import { FIRST_WORD, LEFT, ParserState, RIGHT, SHIFT } from "../parser-state.ts";
import { best3, ParserScores } from "../parser.ts";
import type { TagSet } from "../tagger.ts";
import type { WordTable } from "../words.ts";
import type { GoldSentence } from "./conllu.ts";
import { type GoldHeads, goldHeads, transitionCost } from "./oracle.ts";
import { Perceptron, type TrainedRows } from "./perceptron.ts";
import { type Random, shuffled } from "./random.ts";

export interface TrainedParser {
  readonly labels: readonly string[];
  readonly arcs: TrainedRows;
  readonly labelling: TrainedRows;
}

export interface ParserSettings {
  readonly epochs: number;
  /** From this epoch on the parser's own choice is followed even where it is wrong, this often. */
  readonly exploreFrom: number;
  readonly exploration: number;
}

export const PARSER_SETTINGS: ParserSettings = { epochs: 7, exploreFrom: 2, exploration: 0.9 };

interface Prepared {
  readonly ids: Int32Array;
  readonly pairs: Int32Array;
  readonly heads: GoldHeads;
  /** Label index by node. */
  readonly labels: Int32Array;
}

/**
 * Trains the parser and its labeller together.
 *
 * @param pairs for each sentence the tags to see, as indices into `tags.pairs`: predicted, not gold, so that
 *   training meets what use will meet
 */
export function trainParser(
  sentences: readonly GoldSentence[],
  pairs: readonly Int32Array[],
  tags: TagSet,
  words: WordTable,
  settings: ParserSettings,
  random: Random,
  progress: (message: string) => void,
): TrainedParser {
  const labels = [...new Set(sentences.flatMap((sentence) => sentence.deprels))].sort();
  const labelIndex = new Map(labels.map((label, i) => [label, i]));
  const hashes = pairHashes(tags);
  const prepared = sentences.map((sentence, s): Prepared => {
    const names = new Int32Array(sentence.forms.length + FIRST_WORD);
    sentence.deprels.forEach((label, i) => {
      names[i + FIRST_WORD] = labelIndex.get(label) as number;
    });
    return {
      ids: Int32Array.from(sentence.forms, (form) => words.id(form)),
      pairs: pairs[s] as Int32Array,
      heads: goldHeads(sentence.heads),
      labels: names,
    };
  });
  const arcs = new Perceptron(3);
  const labelling = new Perceptron(labels.length);
  const scores = new ParserScores(labels, arcs, labelling);
  const state = new ParserState();
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    const explore = epoch >= settings.exploreFrom ? settings.exploration : 0;
    const tally = { steps: 0, right: 0, arcs: 0, rightLabels: 0 };
    for (const sentence of shuffled(prepared, random)) {
      state.prepare(sentence.ids.length);
      fillState(state, words.fields, sentence.ids, sentence.pairs, hashes, sentence.ids.length);
      state.begin();
      learnSentence(state, sentence, scores, arcs, labelling, explore, random, tally);
    }
    const share = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);
    progress(
      `parser epoch ${epoch}: ${share(tally.right, tally.steps)} % of steps, ` +
        `${share(tally.rightLabels, tally.arcs)} % of labels right`,
    );
  }
  return { labels, arcs: arcs.average(), labelling: labelling.average() };
}

function learnSentence(
  state: ParserState,
  sentence: Prepared,
  scores: ParserScores,
  arcs: Perceptron,
  labelling: Perceptron,
  explore: number,
  random: Random,
  tally: { steps: number; right: number; arcs: number; rightLabels: number },
): void {
  while (!state.done) {
    const chosen = scores.bestTransition(state);
    const right = bestOfCheapest(state, sentence.heads, scores);
    arcs.tick();
    tally.steps++;
    let taken = chosen;
    if (transitionCost(state, sentence.heads, chosen) > transitionCost(state, sentence.heads, right)) {
      arcs.update(scores.arcKeys, scores.arcCount, right, chosen);
      taken = random() < explore ? chosen : right;
    } else tally.right++;
    if (taken === SHIFT) {
      state.shift();
      continue;
    }
    const head = state.headOf(taken);
    const dependent = state.stack[state.stackSize - 1] as number;
    let label = scores.bestLabel(state, head, dependent);
    if (sentence.heads[dependent] === head) {
      const wanted = sentence.labels[dependent] as number;
      labelling.tick();
      tally.arcs++;
      if (wanted === label) tally.rightLabels++;
      else labelling.update(scores.labelKeys, scores.labelCount, wanted, label);
      if (random() >= explore) label = wanted;
    }
    state.attach(head, label, scores.isMarker(label));
  }
}

/** The best-scored among the allowed transitions that lose the fewest gold arcs. */
function bestOfCheapest(state: ParserState, gold: GoldHeads, scores: ParserScores): number {
  const cost = (transition: number) =>
    state.allows(transition) ? transitionCost(state, gold, transition) : Number.POSITIVE_INFINITY;
  const shift = cost(SHIFT);
  const left = cost(LEFT);
  const right = cost(RIGHT);
  const least = Math.min(shift, left, right);
  return best3(scores.arcScores, shift === least, left === least, right === least);
}
