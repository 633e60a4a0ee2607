import type { Quantity, TimeMention, Token } from "../../model/language.ts";
import type { NameMention } from "../../model/theatre.ts";
import { ATTACK_VERBS, SUPPORT_VERBS } from "../lexicon/attacks.ts";
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from "../lexicon/closed-classes.ts";
import { DEMONYMS } from "../lexicon/demonyms.ts";
import { CONTROL_VERBS } from "../lexicon/control-verbs.ts";
import { CUE_VERBS } from "../lexicon/cues.ts";
import { verbForms } from "../lexicon/inflect.ts";
import { TOLL_VERBS } from "../lexicon/tolls.ts";

/** What a word can be in a phrase. `time`: part of a time expression. */
export type WordClass =
  | "noun"
  | "name"
  | "adjective"
  | "verb"
  | "auxiliary"
  | "determiner"
  | "number"
  | "preposition"
  | "coordinator"
  | "subordinator"
  | "pronoun"
  | "adverb"
  | "particle"
  | "time"
  | "mark";

const FROM_TAG: Readonly<Record<string, WordClass>> = {
  NOUN: "noun",
  PROPN: "name",
  ADJ: "adjective",
  VERB: "verb",
  AUX: "auxiliary",
  DET: "determiner",
  NUM: "number",
  ADP: "preposition",
  CCONJ: "coordinator",
  SCONJ: "subordinator",
  PRON: "pronoun",
  ADV: "adverb",
  PART: "particle",
  PUNCT: "mark",
  SYM: "mark",
  INTJ: "adverb",
};

/** Finite and participle forms of the lexicons' verbs, for sentences without tags. Base forms are left out: they are nouns as often. */
const KNOWN_VERBS: ReadonlySet<string> = new Set(
  [...TOLL_VERBS, ...CONTROL_VERBS, ...CUE_VERBS, ...ATTACK_VERBS, ...SUPPORT_VERBS]
    .flatMap((row) => verbForms(row.lemma))
    .filter(([text, form]) => form !== "base" && !(form === "s") && !text.includes(" "))
    .map(([text]) => text)
    .concat([
      "said",
      "says",
      "say",
      "reports",
      "claims",
      "kills",
      "went",
      "made",
      "found",
      "became",
      "led",
      "began",
    ]),
);

const MARK = /^[^\p{L}\p{N}]+$/u;
const CAPITAL = /^\p{Lu}/u;

interface Words {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly tagged: boolean;
  readonly times: readonly (TimeMention | undefined)[];
  readonly quantities: readonly (Quantity | undefined)[];
  readonly names: readonly (NameMention | undefined)[];
}

/** The class of each token: from its tag where a tagger has read the sentence, else from lists and shape. */
export function wordClasses(input: Words): WordClass[] {
  return input.tokens.map((token, i) => {
    const word = input.words[i] as string;
    if (word === "that" && isRelativeThat(input, i)) return "subordinator";
    if (input.times[i] && !DETERMINERS.has(word)) return "time";
    if (input.quantities[i]?.unit === "count") return "number";
    if (MARK.test(word)) return "mark";
    if (isDemonym(token, word)) return word.endsWith("s") && !word.endsWith("us") ? "noun" : "adjective";
    if (isActNoun(input, i)) return "noun";
    if (input.tagged) return fromTag(token, word, input, i);
    return fromShape(token, word, input, i);
  });
}

const DEMONYM_WORDS = new Set(DEMONYMS.map((row) => row.lemma));

/** 'Turkish' at a sentence's head is an adjective whatever it was taken for. */
function isDemonym(token: Token, word: string): boolean {
  return DEMONYM_WORDS.has(word) && CAPITAL.test(token.form) && word !== "us";
}

const ACT_NOUNS = new Set(
  "shelling bombing bombardment fighting looting shooting killing storming targeting".split(" "),
);
const AFTER_ACT = new Set(
  "of on in at against by near has had have was were is continued that which killed injured wounded left".split(
    " ",
  ),
);

/** 'Turkish shelling of X', 'rebel shelling killed': a noun of violence that looks like a verb. */
function isActNoun(input: Words, i: number): boolean {
  if (!ACT_NOUNS.has(input.words[i] as string)) return false;
  const next = input.words[i + 1];
  if (next === "of") return true;
  const before = input.words[i - 1];
  const modified =
    before === undefined ||
    DETERMINERS.has(before) ||
    DEMONYM_WORDS.has(before) ||
    before === "'s" ||
    [
      "regime",
      "rebel",
      "artillery",
      "government",
      "army",
      "heavy",
      "indiscriminate",
      "intense",
      "air",
      "aerial",
      "renewed",
    ].includes(before);
  return modified && (next === undefined || AFTER_ACT.has(next));
}

/** Words that open a clause however a tagger sees them. */
const RELATIVES = new Set(["who", "which", "whom", "whose", "where", "when"]);

/** Words for fighters that are no verb, which a tagger takes for one behind a name: 'M23 fighters entered'. */
const FIGHTERS = new Set(
  "fighters soldiers troops militants militiamen gunmen marines commandos mercenaries insurgents guerrillas paramilitaries separatists jihadists".split(
    " ",
  ),
);

const PERFECT = new Set(["has", "have", "had"]);

function fromTag(token: Token, word: string, input: Words, i: number): WordClass {
  if (RELATIVES.has(word)) return "subordinator";
  const tag = FROM_TAG[token.upos] ?? "noun";
  // 'has threatened': the tagger takes a perfect's auxiliary for a verb of its own now and then.
  if (tag === "verb" && PERFECT.has(word) && input.tokens[i + 1]?.xpos === "VBN") return "auxiliary";
  // A name the theatre knows is no verb, whatever the tagger took it for.
  if (tag === "verb" && input.names[i] && CAPITAL.test(token.form) && i > 0) return "name";
  if (tag === "verb" && FIGHTERS.has(word)) return "noun";
  return tag;
}

function fromShape(token: Token, word: string, input: Words, i: number): WordClass {
  if (input.names[i]) return "name";
  if (AUXILIARIES.has(word)) return "auxiliary";
  if (word === "'s" || word === "'" || word === "not" || word === "n't" || word === "to") {
    if (word === "to") return isVerbAfterTo(input, i) ? "particle" : "preposition";
    return "particle";
  }
  if (COORDINATORS.has(word)) return "coordinator";
  if (word === "which" || word === "who" || word === "whom" || word === "whose") return "subordinator";
  if (DETERMINERS.has(word)) return "determiner";
  if (PREPOSITIONS.has(word)) return "preposition";
  if (SUBORDINATORS.has(word)) return "subordinator";
  if (PERSONAL_PRONOUNS.has(word) || PRONOUNS.has(word)) return "pronoun";
  if (ADVERBS.has(word)) return "adverb";
  if (CAPITAL.test(token.form) && i > 0) return "name";
  if (KNOWN_VERBS.has(word)) return betweenDeterminerAndNoun(input, i) ? "adjective" : "verb";
  if (word.length > 4 && word.endsWith("ly")) return "adverb";
  if (word.length > 4 && word.endsWith("ed"))
    return betweenDeterminerAndNoun(input, i) ? "adjective" : "verb";
  if (CAPITAL.test(token.form)) return "name";
  return "noun";
}

function isVerbAfterTo(input: Words, i: number): boolean {
  const next = input.words[i + 1];
  if (next === undefined || input.names[i + 1]) return false;
  return !DETERMINERS.has(next) && !PRONOUNS.has(next) && !CAPITAL.test((input.tokens[i + 1] as Token).form);
}

/** 'a besieged town', 'the wounded man': a participle inside a noun phrase. */
function betweenDeterminerAndNoun(input: Words, i: number): boolean {
  const before = input.words[i - 1];
  const after = input.words[i + 1];
  if (before === undefined || after === undefined) return false;
  return DETERMINERS.has(before) && !PREPOSITIONS.has(after) && !MARK.test(after) && !COORDINATORS.has(after);
}

/** 'that' opens a clause unless a tag or what follows shows the pointing word ('that day'). */
function isRelativeThat(input: Words, i: number): boolean {
  const token = input.tokens[i] as Token;
  if (input.tagged) return token.upos === "SCONJ" || (token.upos === "PRON" && token.xpos === "WDT");
  const next = input.words[i + 1];
  return next !== undefined && !MARK.test(next);
}
