import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Lemmatiser, readLemmaTables, writeLemmaTables } from "../../src/language/lemmatiser.ts";
import { unpackRows } from "../../src/language/model-file.ts";
import { FIRST_WORD, LEFT, ParserState, RIGHT, ROOT, SHIFT } from "../../src/language/parser-state.ts";
import { parseConllu } from "../../src/language/training/conllu.ts";
import { makeSentences } from "../../src/language/training/made-sentences.ts";
import { parseMarkedSentences } from "../../src/language/training/marked-sentences.ts";
import { goldHeads, transitionCost } from "../../src/language/training/oracle.ts";
import { packRows } from "../../src/language/training/pack.ts";
import { seededRandom } from "../../src/language/training/random.ts";
import { trainLemmatiser } from "../../src/language/training/train-lemmatiser.ts";
import {
  buildLexicon,
  collectTags,
  TAGGER_SETTINGS,
  trainTagger,
} from "../../src/language/training/train-tagger.ts";

function begin(words: number): ParserState {
  const state = new ParserState();
  state.prepare(words);
  state.begin();
  return state;
}

function take(state: ParserState, transition: number): void {
  if (transition === SHIFT) state.shift();
  else state.attach(state.headOf(transition), 0, false);
}

describe("the parser's transitions", () => {
  test("end in a tree with one root, whichever are chosen", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.nat(2), { minLength: 90, maxLength: 90 }),
        (words, choices) => {
          const state = begin(words);
          let steps = 0;
          while (!state.done) {
            const allowed = [SHIFT, LEFT, RIGHT].filter((transition) => state.allows(transition));
            expect(allowed.length).toBeGreaterThan(0);
            take(state, allowed[(choices[steps % choices.length] as number) % allowed.length] as number);
            steps++;
          }
          expect(steps).toBe(2 * words);
          const heads = Array.from({ length: words }, (_, i) => state.head[i + FIRST_WORD] as number);
          expect(heads.filter((head) => head === ROOT)).toHaveLength(1);
          expect(heads.every((head) => head >= ROOT && head < words + FIRST_WORD)).toBe(true);
        },
      ),
    );
  });

  test("rebuild a known tree when none that loses an arc is taken", () => {
    for (const sentence of makeSentences(200, seededRandom(5))) {
      const gold = goldHeads(sentence.heads);
      const state = begin(sentence.forms.length);
      while (!state.done) {
        const free = [SHIFT, LEFT, RIGHT].find(
          (transition) => state.allows(transition) && transitionCost(state, gold, transition) === 0,
        );
        expect(free, sentence.text).toBeDefined();
        take(state, free as number);
      }
      expect(Array.from(state.head.subarray(FIRST_WORD, state.nodes))).toEqual(
        Array.from(gold.subarray(FIRST_WORD)),
      );
    }
  });
});

describe("a model's file", () => {
  test.each([3, 20])("keeps the weights of %d classes within the step of its scale", (classes) => {
    const random = seededRandom(3);
    const rows = 300;
    const keys = Int32Array.from({ length: rows }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
    const weights = Float32Array.from({ length: rows * classes }, () =>
      random() < 0.5 ? 0 : random() * 8 - 4,
    );
    const updates = Int32Array.from({ length: rows }, (_, i) => (i < 10 ? 1 : 5));
    const model = unpackRows(packRows({ classes, keys, weights, updates }, 2));
    for (let row = 0; row < rows; row++) {
      const scores = new Float32Array(classes);
      model.score(keys.subarray(row, row + 1), 1, scores);
      for (let c = 0; c < classes; c++) {
        const wanted = row < 10 ? 0 : (weights[row * classes + c] as number);
        expect(Math.abs((scores[c] as number) - wanted)).toBeLessThan(0.04);
      }
    }
    const nothing = new Float32Array(classes);
    model.score(Int32Array.of(12345), 1, nothing);
    expect(Array.from(nothing)).toEqual(Array.from({ length: classes }, () => 0));
  });

  test("is the same for the same sentences and seed", () => {
    const train = () => {
      const sentences = makeSentences(60, seededRandom(9));
      const tags = collectTags(sentences);
      const settings = { ...TAGGER_SETTINGS, epochs: 2 };
      const lexicon = buildLexicon(sentences, tags, settings);
      const trained = trainTagger(sentences, lexicon, tags, settings, seededRandom(1), () => undefined);
      return Buffer.from(packRows(trained.rows, 1)).toString("base64");
    };
    expect(train()).toBe(train());
  });
});

describe("what training reads", () => {
  test("treebanks without ranges and empty nodes", () => {
    const conllu = [
      "# newdoc id = a",
      "# text = It's here",
      "1-2\tIt's\t_\t_\t_\t_\t_\t_\t_\t_",
      "1\tIt\tit\tPRON\tPRP\t_\t3\tnsubj\t_\t_",
      "2\t's\tbe\tAUX\tVBZ\t_\t3\tcop\t_\t_",
      "2.1\tgone\tgo\tVERB\tVBN\t_\t_\t_\t_\t_",
      "3\there\there\tADV\tRB\t_\t0\troot\t_\t_",
      "",
    ].join("\n");
    const [sentence] = parseConllu(conllu);
    expect(sentence).toMatchObject({
      text: "It's here",
      forms: ["It", "'s", "here"],
      heads: [2, 2, -1],
      deprels: ["nsubj", "cop", "root"],
    });
  });

  test("sentences that mark a few words, and nothing of the others", () => {
    const [sentence] = parseMarkedSentences(
      "# note\n\nTroops shelled/VBD rebel-held Qalat, 'hit/VBN' twice.\n",
      "own",
    );
    const forms = sentence?.forms ?? [];
    expect(forms.join(" ")).toBe("Troops shelled rebel - held Qalat , ' hit ' twice .");
    const marked = forms.flatMap((form, i) =>
      sentence?.xpos[i] === "_" ? [] : [`${form}/${sentence?.xpos[i]}`],
    );
    expect(marked).toEqual(["shelled/VBD", "hit/VBN"]);
    expect(sentence?.upos[1]).toBe("VERB");
  });

  test("lemmas, as rules that say the same after writing and reading", () => {
    const tables = trainLemmatiser(makeSentences(100, seededRandom(2)));
    const [before, after] = [
      new Lemmatiser(tables),
      new Lemmatiser(readLemmaTables(writeLemmaTables(tables))),
    ];
    for (const [form, tag, lemma] of [
      ["Bombed", "VBD", "bomb"],
      ["stabbed", "VBN", "stab"],
      ["razed", "VBD", "raze"],
      ["fled", "VBD", "flee"],
      ["denies", "VBZ", "deny"],
      ["shelling", "VBG", "shell"],
    ] as const) {
      expect([before.lemma(form, tag), after.lemma(form, tag)]).toEqual([lemma, lemma]);
    }
  });
});
