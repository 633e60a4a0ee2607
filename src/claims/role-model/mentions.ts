import type { Story, StoryWord } from "./story.ts";
import { groupsOf } from "./word-groups.ts";

/** Words of a story: `[from, to)`, and the word the phrase is about. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A noun or name that may play a part, with all the stretches that could be printed for it. */
export interface Candidate {
  readonly head: number;
  readonly stretches: readonly Stretch[];
}

const INSIDE = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
const JOINTS = new Set(["-", '"', "'", "“", "”", "'s", "’s", "'", "/", ".", "&"]);
const LONGEST_LEFT = 9;
const LONGEST_RIGHT = 16;
const LINKS = new Set("of for in from on at to against with".split(" "));

/**
 * Every noun and name of the story, or of its words `[from, to)`. Names inside longer phrases stand for themselves
 * as well.
 */
export function findCandidates(story: Story, from = 0, to = story.words.length): Candidate[] {
  const found: Candidate[] = [];
  for (let head = from; head < Math.min(to, story.words.length); head++)
    if (isHead(story, head)) found.push({ head, stretches: stretchesOf(story, head) });
  return found;
}

/** A noun, a name's last word, an adjective that stands for a noun ('the military'). */
function isHead(story: Story, i: number): boolean {
  const word = story.words[i] as StoryWord;
  if (!/[\p{L}\d]/u.test(word.low)) return false;
  const next = story.words[i + 1];
  const inRow = next !== undefined && next.sentence === word.sentence;
  if (word.upos === "PROPN")
    return !(inRow && next.upos === "PROPN" && !groupsOf(next.lemma).includes("title"));
  if (word.upos === "NOUN") return true;
  if (word.upos === "ADJ") return !(inRow && INSIDE.has(next.upos)) && word.deprel !== "amod";
  return word.upos === "NUM" && story.words[i - 1]?.low === "-";
}

function stretchesOf(story: Story, head: number): Stretch[] {
  const ends = rightEnds(story, head);
  const lefts = leftStarts(story, head);
  return lefts.flatMap((from) => ends.map((to) => ({ from, to })));
}

function leftStarts(story: Story, head: number): number[] {
  const first = story.starts[(story.words[head] as StoryWord).sentence] as number;
  const starts = [head];
  for (let i = head - 1; i >= first && i > head - LONGEST_LEFT; i--) {
    const word = story.words[i] as StoryWord;
    if (INSIDE.has(word.upos) || word.xpos === "VBN" || word.xpos === "VBG" || word.xpos === "RB")
      starts.push(i);
    else if (
      word.low === "of" &&
      (story.words[i + 1] as StoryWord).name &&
      (story.words[i - 1]?.name ?? false)
    )
      continue;
    else if (!JOINTS.has(word.low)) break;
  }
  return starts;
}

/** Ends of the phrase: the head itself, then behind each phrase that hangs on it by a preposition. */
function rightEnds(story: Story, head: number): number[] {
  const last = story.starts[(story.words[head] as StoryWord).sentence + 1] as number;
  const ends = [head + 1];
  let at = head + 1;
  if (/^["”]$/.test(story.words[at]?.low ?? "") && at < last) at++;
  for (let n = 0; n < 4 && at < last - 1; n++) {
    const word = story.words[at] as StoryWord;
    const joins = word.low === "and" || word.low === ",";
    if (!LINKS.has(word.low) && !(n > 0 && joins) && word.low !== "(") break;
    let end = at + 1;
    while (
      end < last &&
      end - head < LONGEST_RIGHT &&
      (INSIDE.has((story.words[end] as StoryWord).upos) ||
        (story.words[end] as StoryWord).upos === "DET" ||
        JOINTS.has((story.words[end] as StoryWord).low) ||
        (story.words[end] as StoryWord).xpos === "VBN" ||
        (story.words[end] as StoryWord).xpos === "VBG")
    )
      end++;
    if (end === at + 1) break;
    if (word.low === "(") {
      if (story.words[end]?.low !== ")") break;
      end++;
    }
    ends.push(end);
    at = end;
  }
  return ends;
}
