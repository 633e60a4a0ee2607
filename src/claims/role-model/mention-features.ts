import { hashString } from "../../language/hashing.ts";
import type { Story, StoryWord } from "./story.ts";
import { groupsOf } from "./word-groups.ts";

const TITLE_GAP = 4;
const WINDOW = 3;
const BAG = 12;

/** What a candidate is, where it stands and what is said of it, as keys of features. */
export function mentionFeatures(story: Story, head: number): Int32Array {
  const { words } = story;
  const word = words[head] as StoryWord;
  const keys = new Set<number>();
  const add = (feature: string) => {
    const key = hashString(feature);
    if (key !== 0) keys.add(key);
  };
  const at = (i: number): StoryWord | undefined =>
    words[i]?.sentence === word.sentence ? (words[i] as StoryWord) : undefined;
  add("bias");
  const lemma = word.lemma;
  add(`l=${lemma}`);
  add(`p=${word.upos}`);
  add(`n=${word.name}`);
  add(`s=${word.low.slice(-3)}`);
  const own = groupsOf(lemma);
  for (const group of own) add(`g=${group}`);
  const from = chunkStart(story, head);
  const to = chunkEnd(story, head);
  const chunk = words
    .slice(from, head + 1)
    .map((one) => one.lemma)
    .join(" ");
  add(`c=${chunk}`);
  for (let i = from; i < head; i++) {
    add(`m=${(words[i] as StoryWord).lemma}`);
    for (const group of groupsOf((words[i] as StoryWord).lemma)) add(`mg=${group}`);
  }
  add(`cl=${Math.min(4, head - from)} ${word.name}`);
  add(`d=${at(from - 1)?.low ?? ""}`);
  add(`in=${to > head + 1}`);
  if (to > head + 1) {
    const last = words[to - 1] as StoryWord;
    add(`of=${last.lemma}`);
    for (const group of groupsOf(last.lemma)) add(`ofg=${group}`);
  }
  for (let d = 1; d <= WINDOW; d++) {
    add(`-${d}=${at(from - d)?.lemma ?? "|"}`);
    add(`+${d}=${at(to - 1 + d)?.lemma ?? "|"}`);
  }
  add(`-12=${at(from - 2)?.lemma ?? "|"} ${at(from - 1)?.lemma ?? "|"}`);
  add(`+12=${at(to)?.lemma ?? "|"} ${at(to + 1)?.lemma ?? "|"}`);
  for (let i = from - 1; i >= from - TITLE_GAP; i--)
    for (const group of groupsOf(at(i)?.lemma ?? "")) add(`-g=${group}`);
  for (let i = to; i < to + TITLE_GAP; i++)
    for (const group of groupsOf(at(i)?.lemma ?? "")) add(`+g=${group}`);
  const kind = word.name ? "name" : (own[0] ?? "other");
  climb(story, head, kind, lemma, add);
  for (const child of story.children[head] ?? []) {
    const one = words[child] as StoryWord;
    add(`k=${one.deprel}`);
    if (one.deprel !== "det" && one.deprel !== "punct") add(`kl=${one.deprel} ${one.lemma}`);
  }
  // What happens in the sentence, near the word and anywhere.
  const first = story.starts[word.sentence] as number;
  const end = story.starts[word.sentence + 1] as number;
  for (let i = first; i < end; i++) {
    if (i === head) continue;
    const one = words[i] as StoryWord;
    if (one.upos !== "VERB" && one.upos !== "NOUN") continue;
    const side = i < head ? "<" : ">";
    if (Math.abs(i - head) <= BAG) add(`b${side}${one.lemma}`);
    add(`b=${one.lemma}`);
    for (const group of groupsOf(one.lemma)) {
      add(`bg${side}${group}`);
      add(`bk=${kind} ${group}`);
    }
  }
  // The sentence before and after.
  for (const [name, number] of [
    ["B", word.sentence - 1],
    ["A", word.sentence + 1],
  ] as const) {
    const start = story.starts[number];
    const stop = story.starts[number + 1];
    if (start === undefined || stop === undefined) continue;
    for (let i = start; i < stop; i++)
      for (const group of groupsOf((words[i] as StoryWord).lemma)) add(`${name}${group}`);
  }
  add(`sent=${Math.min(8, word.sentence)}`);
  add(`par=${Math.min(5, story.paragraphs[word.sentence] as number)}`);
  return Int32Array.from(keys);
}

/** The way up the tree: each verb or deed above, and by what relation the word stands under it. */
function climb(
  story: Story,
  head: number,
  kind: string,
  lemma: string,
  add: (feature: string) => void,
): void {
  const { words } = story;
  let at = head;
  let relation = "";
  let steps = 0;
  let verbs = 0;
  add(`rel=${(words[head] as StoryWord).deprel}`);
  while (steps < 6) {
    const word = words[at] as StoryWord;
    if (word.head < 0) break;
    const parent = words[word.head] as StoryWord;
    const small = word.deprel === "conj" || word.deprel.startsWith("flat") || word.deprel === "appos";
    if (!small) relation += `/${word.deprel}${preposition(story, at)}`;
    else if (relation === "") relation = "";
    at = word.head;
    steps++;
    if (parent.upos === "VERB" || groupsOf(parent.lemma).length > 0 || steps === 1) {
      const voice = parent.upos === "VERB" ? voiceOf(story, at) : "";
      const path = `${relation}${voice}`;
      add(`v${Math.min(verbs, 2)}=${path} ${parent.lemma}`);
      add(`vl=${parent.lemma}`);
      add(`vp=${path}`);
      if (verbs < 2) {
        add(`vk=${path} ${parent.lemma} ${kind}`);
        add(`vh=${parent.lemma} ${lemma}`);
        for (const group of groupsOf(parent.lemma)) {
          add(`vg${verbs}=${path} ${group}`);
          add(`vgk=${path} ${group} ${kind}`);
        }
        for (const child of story.children[at] ?? []) {
          const one = words[child] as StoryWord;
          if (child === head || (one.upos !== "NOUN" && one.upos !== "PROPN")) continue;
          add(`vs=${one.deprel} ${one.lemma}`);
          for (const group of groupsOf(one.lemma)) add(`vsg=${path} ${one.deprel} ${group}`);
        }
      }
      verbs++;
    }
  }
}

function preposition(story: Story, at: number): string {
  for (const child of story.children[at] ?? []) {
    const one = story.words[child] as StoryWord;
    if (one.deprel === "case") return `:${one.low}`;
  }
  return "";
}

function voiceOf(story: Story, at: number): string {
  for (const child of story.children[at] ?? []) {
    const { deprel } = story.words[child] as StoryWord;
    if (deprel === "aux:pass" || deprel === "nsubj:pass") return "|passive";
  }
  return (story.words[at] as StoryWord).xpos === "VBN" ? "|participle" : "|active";
}

const INSIDE = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

function chunkStart(story: Story, head: number): number {
  let at = head;
  const { sentence } = story.words[head] as StoryWord;
  while (at > 0) {
    const word = story.words[at - 1] as StoryWord;
    if (
      word.sentence !== sentence ||
      !(INSIDE.has(word.upos) || word.low === "-" || word.low === "'s" || word.low === '"')
    )
      break;
    at--;
  }
  return at;
}

function chunkEnd(story: Story, head: number): number {
  let at = head + 1;
  const { sentence } = story.words[head] as StoryWord;
  for (;;) {
    const word = story.words[at];
    if (
      !word ||
      word.sentence !== sentence ||
      !(word.upos === "NOUN" || word.upos === "PROPN" || word.low === '"')
    )
      break;
    at++;
  }
  return at;
}
