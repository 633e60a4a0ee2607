import { existsSync, readFileSync } from "node:fs";
import { Analyser } from "../src/language/analyser.ts";
import { foldForm } from "../src/language/lemmatiser.ts";
import { readModelData } from "../src/language/model-data.ts";
import { findTokens, tokenForms } from "../src/language/tokens.ts";
import { type GoldSentence, readConllu } from "../src/language/training/conllu.ts";
import { readMarkedSentences } from "../src/language/training/marked-sentences.ts";
import type { Token } from "../src/model/language.ts";

const OWN = new URL("../src/language/training/", import.meta.url);

/**
 * `npm run evaluate -- ud [folder] [--wrong]`: how well the analyser tags and parses the dev parts of the treebanks
 * (gold words, predicted tags; UAS and LAS as in the CoNLL 2018 evaluation: punctuation counts, relation
 * subtypes do not), and how it tells past tense from participle in sentences of our own that it was not
 * trained on, and finds in such sentences the arcs that the rules for claims stand on. `--wrong` lists the misses.
 */
export async function main(args: readonly string[]): Promise<number> {
  const folder = args.find((arg) => !arg.startsWith("--")) ?? "../shared/corpora/ud";
  const analyser = new Analyser(readModelData());
  const show = args.includes("--wrong");
  const rows = [];
  for (const name of ["en_ewt-dev", "en_gum-dev"]) {
    const path = `${folder}/${name}.conllu`;
    if (!existsSync(path)) console.error(`Left out ${name}: no file ${path}`);
    else rows.push({ treebank: name, ...scoreTreebank(analyser, readConllu(path)) });
  }
  if (rows.length > 0) console.table(rows);
  const marked = scoreMarked(analyser, readMarkedSentences(new URL("war-reporting-heldout.txt", OWN)), show);
  console.log(
    `Past tense, participle and nouns of violence in ${marked.sentences} sentences kept back: ` +
      `${marked.right} of ${marked.words} right (${percent(marked.right, marked.words)} %)`,
  );
  const relations = scoreRelations(
    analyser,
    readFileSync(new URL("war-reporting-relations.txt", OWN), "utf8"),
    show,
  );
  console.log(
    `Arcs that rules stand on in ${relations.sentences} sentences kept back: ` +
      `${relations.right} of ${relations.arcs} right (${percent(relations.right, relations.arcs)} %)`,
  );
  return 0;
}

/** 'Sentence => head relation dependent; ...': how many of the arcs are found, word and full relation. */
export function scoreRelations(analyser: Analyser, lines: string, show: boolean) {
  const score = { sentences: 0, arcs: 0, right: 0 };
  for (const line of lines.split("\n")) {
    if (line.startsWith("#") || !line.includes(" => ")) continue;
    const [text, list] = line.split(" => ") as [string, string];
    const tokens = analyser.parse(analyser.tag(text, findTokens(text)));
    score.sentences++;
    for (const arc of list.split("; ")) {
      const [head, relation, dependent] = arc.trim().split(" ");
      const found = tokens.some(
        (token) => token.form === dependent && token.deprel === relation && tokens[token.head]?.form === head,
      );
      score.arcs++;
      if (found) score.right++;
      else if (show) console.log(`no ${arc.trim()}: ${text}`);
    }
  }
  return score;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : ((100 * part) / whole).toFixed(1);
}

/** Tokens of a sentence cut as the treebank cuts it. */
function goldTokens(analyser: Analyser, sentence: GoldSentence): Token[] {
  const offsets: number[] = [];
  let text = "";
  for (const form of sentence.forms) {
    offsets.push(text.length, text.length + form.length);
    text += `${form} `;
  }
  return analyser.tag(text, offsets);
}

export function scoreTreebank(analyser: Analyser, sentences: readonly GoldSentence[]) {
  const count = {
    words: 0,
    upos: 0,
    xpos: 0,
    lemma: 0,
    uas: 0,
    las: 0,
    full: 0,
    vbd: 0,
    vbdOf: 0,
    vbn: 0,
    vbnOf: 0,
  };
  const tokens = { right: 0, found: 0, gold: 0 };
  for (const sentence of sentences) {
    const parsed = analyser.parse(goldTokens(analyser, sentence));
    parsed.forEach((token, i) => {
      count.words++;
      const xpos = sentence.xpos[i] as string;
      if (token.upos === sentence.upos[i]) count.upos++;
      if (token.xpos === xpos) count.xpos++;
      if (token.lemma === foldForm(sentence.lemmas[i] as string)) count.lemma++;
      if (sentence.upos[i] === "VERB" && xpos === "VBD") {
        count.vbdOf++;
        if (token.xpos === "VBD") count.vbd++;
      }
      if (sentence.upos[i] === "VERB" && xpos === "VBN") {
        count.vbnOf++;
        if (token.xpos === "VBN") count.vbn++;
      }
      if (token.head !== sentence.heads[i]) return;
      count.uas++;
      const gold = sentence.deprels[i] as string;
      if (universal(token.deprel) === universal(gold)) count.las++;
      if (token.deprel === gold) count.full++;
    });
    scoreTokens(sentence, tokens);
  }
  const { words } = count;
  return {
    words,
    "token F1": percent(2 * tokens.right, tokens.found + tokens.gold),
    UPOS: percent(count.upos, words),
    XPOS: percent(count.xpos, words),
    lemma: percent(count.lemma, words),
    UAS: percent(count.uas, words),
    LAS: percent(count.las, words),
    "LAS sub": percent(count.full, words),
    VBD: percent(count.vbd, count.vbdOf),
    VBN: percent(count.vbn, count.vbnOf),
  };
}

function universal(relation: string): string {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** Tokens are right where both ends agree, spaces left out. */
function scoreTokens(sentence: GoldSentence, tally: { right: number; found: number; gold: number }): void {
  const ends = (forms: readonly string[]) => {
    let at = 0;
    return forms.map((form) => {
      const from = at;
      at += form.replace(/\s/g, "").length;
      return `${from}-${at}`;
    });
  };
  const gold = new Set(ends(sentence.forms));
  const found = ends(tokenForms(sentence.text, findTokens(sentence.text)));
  tally.gold += gold.size;
  tally.found += found.length;
  tally.right += found.filter((span) => gold.has(span)).length;
}

export function scoreMarked(analyser: Analyser, sentences: readonly GoldSentence[], show: boolean) {
  let words = 0;
  let right = 0;
  for (const sentence of sentences) {
    goldTokens(analyser, sentence).forEach((token, i) => {
      const wanted = sentence.xpos[i] as string;
      if (wanted === "_") return;
      words++;
      if (token.xpos === wanted) right++;
      else if (show) console.log(`${token.form} is ${wanted}, tagged ${token.xpos}: ${sentence.text}`);
    });
  }
  return { sentences: sentences.length, words, right };
}
