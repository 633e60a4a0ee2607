import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { failure } from "../../model/diagnostic.ts";
import { writeLemmaTables } from "../lemmatiser.ts";
import { MODEL_FILES, writeWords } from "../model-data.ts";
import { unpackRows } from "../model-file.ts";
import { type TagSet, Tagger } from "../tagger.ts";
import { WordTable } from "../words.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";
import { makeSentences } from "./made-sentences.ts";
import { readMarkedSentences } from "./marked-sentences.ts";
import { packRows } from "./pack.ts";
import { seededRandom } from "./random.ts";
import { trainLemmatiser } from "./train-lemmatiser.ts";
import { PARSER_SETTINGS, trainParser } from "./train-parser.ts";
import {
  buildLexicon,
  collectTags,
  TAGGER_SETTINGS,
  type TaggerSettings,
  trainTagger,
} from "./train-tagger.ts";

/**
 * `npm run train [-- folder [target]]`: trains the English model from the treebanks in `folder` (default
 * `../shared/corpora/ud`) and writes it to `target` (default `src/language/models`). The same input gives the same bytes.
 */
const FOLDS = 5;
/** How often our few marked sentences are shown for each time that the treebanks are. */
const MARKED_WEIGHT = 3;
/** Sentences made by rule: about one in seventeen. */
const MADE_SENTENCES = 1200;
/** Rows that took part in fewer updates are left out of the files. */
const THRESHOLDS = { tagger: 3, arcs: 3, labels: 3 };
const JACKKNIFE: TaggerSettings = { ...TAGGER_SETTINGS, epochs: 5 };

const started = performance.now();

function progress(message: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
  process.stderr.write(`${seconds} s  ${message}\n`);
}

function readTreebank(folder: string, name: string): GoldSentence[] {
  const path = `${folder}/${name}`;
  if (!existsSync(path)) {
    throw failure(
      "DAY-LANG-002",
      path,
      "no such file",
      "a treebank in CoNLL-U.",
      "Name the treebanks' folder: npm run train -- FOLDER",
    );
  }
  return readConllu(path);
}

/**
 * Tags for the parser's training: each document tagged by a tagger that has not seen it, so that the parser
 * learns to live with the mistakes it will meet.
 */
function jackknifeTags(
  sentences: readonly GoldSentence[],
  marked: readonly GoldSentence[],
  tags: TagSet,
): Int32Array[] {
  const random = seededRandom(7);
  const documents = [...new Set(sentences.map((sentence) => sentence.document))];
  const fold = new Map(documents.map((document) => [document, Math.floor(random() * FOLDS)]));
  const pairs: Int32Array[] = [];
  for (let k = 0; k < FOLDS; k++) {
    const others = sentences.filter((sentence) => fold.get(sentence.document) !== k);
    const lexicon = buildLexicon(others.filter(isFound), tags, JACKKNIFE);
    const quiet = () => undefined;
    const trained = trainTagger(
      [...others, ...marked],
      lexicon,
      tags,
      JACKKNIFE,
      seededRandom(100 + k),
      quiet,
    );
    const words = new WordTable(lexicon);
    const tagger = new Tagger(tags, words, unpackRows(packRows(trained.rows, THRESHOLDS.tagger)), false);
    sentences.forEach((sentence, i) => {
      if (fold.get(sentence.document) !== k) return;
      const ids = Int32Array.from(sentence.forms, (form) => words.id(form));
      const out = new Int32Array(ids.length);
      tagger.tag(ids, ids.length, out);
      pairs[i] = out;
    });
    progress(`tags for the parser: part ${k + 1} of ${FOLDS}`);
  }
  return pairs;
}

/** Made sentences say nothing of how often a word takes which tag. */
function isFound(sentence: GoldSentence): boolean {
  return !sentence.document.startsWith("made");
}

function main(folder: string, target: URL): void {
  const treebanks = [
    ...readTreebank(folder, "en_ewt-train.conllu"),
    ...readTreebank(folder, "en_gum-train.conllu"),
  ];
  const own = readMarkedSentences(new URL("war-reporting.txt", import.meta.url));
  const marked = Array.from({ length: MARKED_WEIGHT }, () => own).flat();
  const trees = [...treebanks, ...makeSentences(MADE_SENTENCES, seededRandom(11))];
  progress(`${treebanks.length} sentences of treebanks, ${own.length} marked, ${MADE_SENTENCES} made`);
  const tags = collectTags(treebanks);
  const lexicon = buildLexicon(treebanks, tags, TAGGER_SETTINGS);
  const tagged = trainTagger(
    [...trees, ...marked],
    lexicon,
    tags,
    TAGGER_SETTINGS,
    seededRandom(1),
    progress,
  );
  const pairs = jackknifeTags(trees, marked, tags);
  const words = new WordTable(lexicon);
  const parsed = trainParser(trees, pairs, tags, words, PARSER_SETTINGS, seededRandom(3), progress);
  const lemmas = trainLemmatiser(treebanks);
  mkdirSync(target, { recursive: true });
  const write = (name: string, bytes: Uint8Array) => {
    const packed = gzipSync(bytes, { level: 9 });
    writeFileSync(new URL(name, target), packed);
    progress(`${name}: ${(packed.length / 1e6).toFixed(2)} MB`);
  };
  const small = writeWords(
    { tags, labels: parsed.labels, lexicon: tagged.lexicon },
    writeLemmaTables(lemmas),
  );
  write(MODEL_FILES.words, Buffer.from(small));
  write(MODEL_FILES.tagger, packRows(tagged.rows, THRESHOLDS.tagger));
  write(MODEL_FILES.arcs, packRows(parsed.arcs, THRESHOLDS.arcs));
  write(MODEL_FILES.labels, packRows(parsed.labelling, THRESHOLDS.labels));
}

const [folder = "../shared/corpora/ud", target] = process.argv.slice(2);
main(
  folder,
  target === undefined ? new URL("../models/", import.meta.url) : pathToFileURL(`${resolve(target)}/`),
);
