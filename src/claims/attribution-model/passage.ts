import type { Sentence } from "../../model/language.ts";
import { nameHash, wordFacts } from "./word-facts.ts";

/** Kinds of tokens that steer where spans begin and end. */
export const KIND = {
  word: 0,
  quoteOpen: 1,
  quoteClose: 2,
  comma: 3,
  stop: 4,
  colon: 5,
  sentenceStart: 6,
} as const;
export const KINDS = 7;

/** Bits of what hangs below a token in the tree. */
export const BELOW = {
  subject: 1,
  object: 2,
  complement: 4,
  open: 8,
  aside: 16,
  oblique: 32,
  mark: 64,
  adverbial: 128,
  auxiliary: 256,
  nominal: 512,
  adnominal: 1024,
  joined: 2048,
  adposition: 4096,
  copula: 8192,
  passive: 16384,
} as const;

const BIT_OF: Readonly<Record<string, number>> = {
  nsubj: BELOW.subject,
  csubj: BELOW.subject,
  obj: BELOW.object,
  iobj: BELOW.object,
  ccomp: BELOW.complement,
  xcomp: BELOW.open,
  parataxis: BELOW.aside,
  obl: BELOW.oblique,
  mark: BELOW.mark,
  advcl: BELOW.adverbial,
  aux: BELOW.auxiliary,
  nmod: BELOW.nominal,
  acl: BELOW.adnominal,
  conj: BELOW.joined,
  case: BELOW.adposition,
  cop: BELOW.copula,
};

/** Relations whose dependent is a clause. */
const CLAUSAL: ReadonlySet<string> = new Set([
  "ccomp",
  "xcomp",
  "parataxis",
  "advcl",
  "acl",
  "csubj",
  "conj",
]);
/** Relations by which a cue takes what is said. */
const SAID: ReadonlySet<string> = new Set(["ccomp", "xcomp", "parataxis", "acl", "advcl"]);

/**
 * The sentences of one paragraph laid side by side, with what the features ask for worked out. Indices count
 * tokens of the paragraph; -1 means none.
 */
export interface Passage {
  readonly count: number;
  /** UTF-16 offsets of each token in the document's text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hashes. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Int32Array;
  readonly shape: Int32Array;
  readonly ending: Int32Array;
  readonly relation: Int32Array;
  readonly head: Int32Array;
  /** Which sentence of the paragraph. */
  readonly sentence: Int32Array;
  /** First token of each sentence, and behind the last one the count. */
  readonly sentenceStart: Int32Array;
  /** See `KIND`. */
  readonly kind: Uint8Array;
  /** Number of the quotation that holds the token, marks included, from 1; 0 outside. */
  readonly quote: Int32Array;
  /** First and last token of each quotation, by its number. */
  readonly quoteFrom: Int32Array;
  readonly quoteTo: Int32Array;
  /** Bits of `BELOW`. */
  readonly below: Int32Array;
  readonly subject: Int32Array;
  readonly object: Int32Array;
  /** The clause below the token that may say what is said, and the lemma of its mark. */
  readonly clause: Int32Array;
  readonly clauseMark: Int32Array;
  /** Leftmost auxiliary or adverb below the token that stands before it, else the token itself. */
  readonly groupStart: Int32Array;
  /** 1 where the token's relation makes it the head of a clause. */
  readonly clausal: Uint8Array;
  /** 1 where the token belongs to an opening run 'NAME:' of the paragraph, its colon included. */
  readonly speakerLabel: Uint8Array;
}

/** Lays out the sentences of one block. Sentences without trees give tokens without relations. */
export function readPassage(sentences: readonly Sentence[]): Passage {
  let count = 0;
  for (const sentence of sentences) count += sentence.tokens.length;
  const ints = () => new Int32Array(count);
  const passage: Passage = {
    count,
    start: ints(),
    end: ints(),
    word: ints(),
    lemma: ints(),
    tag: ints(),
    upos: ints(),
    shape: ints(),
    ending: ints(),
    relation: ints(),
    head: ints(),
    sentence: ints(),
    sentenceStart: new Int32Array(sentences.length + 1),
    kind: new Uint8Array(count),
    quote: ints(),
    quoteFrom: new Int32Array(count + 2),
    quoteTo: new Int32Array(count + 2),
    below: ints(),
    subject: ints().fill(-1),
    object: ints().fill(-1),
    clause: ints().fill(-1),
    clauseMark: ints(),
    groupStart: ints(),
    clausal: new Uint8Array(count),
    speakerLabel: new Uint8Array(count),
  };
  const forms: string[] = [];
  let at = 0;
  sentences.forEach((sentence, number) => {
    passage.sentenceStart[number] = at;
    layTokens(passage, sentence, number, at, forms);
    layTree(passage, sentence, at);
    at += sentence.tokens.length;
  });
  passage.sentenceStart[sentences.length] = count;
  layQuotes(passage, forms);
  laySpeakerLabel(passage, forms);
  return passage;
}

function layTokens(p: Passage, sentence: Sentence, number: number, from: number, forms: string[]): void {
  sentence.tokens.forEach((token, i) => {
    const t = from + i;
    const facts = wordFacts(token.form);
    forms.push(token.form);
    p.start[t] = token.start;
    p.end[t] = token.end;
    p.word[t] = facts.word;
    p.shape[t] = facts.shape;
    p.ending[t] = facts.ending;
    p.lemma[t] = nameHash(token.lemma);
    p.tag[t] = nameHash(token.xpos);
    p.upos[t] = nameHash(token.upos);
    p.relation[t] = nameHash(token.deprel);
    p.head[t] = token.head < 0 ? -1 : from + token.head;
    p.sentence[t] = number;
    p.groupStart[t] = t;
    p.kind[t] = kindOf(token.form, i === 0);
  });
}

function layTree(p: Passage, sentence: Sentence, from: number): void {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as (typeof tokens)[number];
    if (token.head < 0) continue;
    const t = from + i;
    const head = from + token.head;
    const colon = token.deprel.indexOf(":");
    const relation = colon < 0 ? token.deprel : token.deprel.slice(0, colon);
    let bits = BIT_OF[relation] ?? 0;
    if (token.deprel.endsWith(":pass")) bits |= BELOW.passive;
    p.below[head] = (p.below[head] as number) | bits;
    if (bits & BELOW.subject && p.subject[head] === -1) p.subject[head] = t;
    if (bits & BELOW.object && p.object[head] === -1) p.object[head] = t;
    if (CLAUSAL.has(relation)) p.clausal[t] = 1;
    if (SAID.has(relation) && (p.clause[head] === -1 || relation === "ccomp")) p.clause[head] = t;
    if ((relation === "aux" || relation === "advmod") && t < head && t < (p.groupStart[head] as number))
      p.groupStart[head] = t;
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as (typeof tokens)[number];
    if (token.deprel === "mark" && token.head >= 0) {
      const clause = from + token.head;
      const above = p.head[clause] as number;
      if (above >= 0 && p.clause[above] === clause) p.clauseMark[above] = p.lemma[from + i] as number;
    }
  }
}

function kindOf(form: string, first: boolean): number {
  switch (form) {
    case "“":
    case "``":
    case '"':
      return KIND.quoteOpen;
    case "”":
    case "''":
      return KIND.quoteClose;
    case ",":
      return KIND.comma;
    case ".":
    case "!":
    case "?":
      return KIND.stop;
    case ":":
    case ";":
    case "-":
    case "--":
    case "–":
    case "—":
    case "―":
      return KIND.colon;
    default:
      return first ? KIND.sentenceStart : KIND.word;
  }
}

/** Numbers the quotations between double marks; one without an end runs to the end of the paragraph. */
function layQuotes(p: Passage, forms: readonly string[]): void {
  let number = 0;
  let open = false;
  for (let t = 0; t < p.count; t++) {
    const form = forms[t] as string;
    const straight = form === '"';
    if ((p.kind[t] === KIND.quoteOpen && !straight) || (straight && !open)) {
      if (!open) {
        number++;
        p.quoteFrom[number] = t;
      }
      open = true;
      p.quote[t] = number;
      p.quoteTo[number] = t;
    } else if (p.kind[t] === KIND.quoteClose || straight) {
      p.kind[t] = KIND.quoteClose;
      if (open) {
        p.quote[t] = number;
        p.quoteTo[number] = t;
      }
      open = false;
    } else if (open) {
      p.quote[t] = number;
      p.quoteTo[number] = t;
    }
  }
}

const LONGEST_LABEL = 6;

/** 'MINISTER HADDAD: ...': up to six words, none of them small, before the paragraph's first colon or dash. */
function laySpeakerLabel(p: Passage, forms: readonly string[]): void {
  const most = Math.min(p.count - 1, LONGEST_LABEL);
  for (let t = 1; t <= most; t++) {
    if (p.kind[t] !== KIND.colon || forms[t] === ";") continue;
    for (let k = 0; k < t; k++) if (/^\p{Ll}/u.test(forms[k] as string)) return;
    for (let k = 0; k <= t; k++) p.speakerLabel[k] = 1;
    return;
  }
}
