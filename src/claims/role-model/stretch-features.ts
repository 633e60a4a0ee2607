import type { Role } from "./incident.ts";
import { Features } from "./features.ts";
import type { Candidate, Stretch } from "./mentions.ts";
import type { Story, StoryWord } from "./story.ts";
import { groupsOf } from "./word-groups.ts";

/** Whether a stretch of words around a head is how the thing would be named: its edges and what they leave out. */
export function stretchFeatures(
  story: Story,
  { head, stretches }: Candidate,
  { from, to }: Stretch,
  role: Role,
): Int32Array {
  const { words } = story;
  const features = new Features("stretch ");
  const add = (feature: string) => {
    features.add(feature);
    features.add(`${role} ${feature}`);
  };
  const first = words[from] as StoryWord;
  const last = words[to - 1] as StoryWord;
  const centre = words[head] as StoryWord;
  const before = words[from - 1];
  const after = words[to];
  add("bias");
  add(`left=${Math.min(5, head - from)}`);
  add(`right=${Math.min(6, to - head - 1)}`);
  add(`first=${first.lemma}`);
  add(`first tag=${first.upos} ${first.xpos}`);
  add(`before=${before?.lemma}`);
  add(`before tag=${before?.upos}`);
  add(`tags=${before?.upos} ${first.upos} ${centre.upos}`);
  add(`last=${last.lemma}`);
  add(`last tag=${last.upos}`);
  add(`after=${after?.lemma}`);
  add(`after tag=${after?.upos}`);
  const link = words[head + 1]?.low;
  if (to > head + 1) {
    add(`link=${link}`);
    add(`head link=${centre.lemma} ${link}`);
    add(`link last=${link} ${last.upos} ${last.lemma}`);
  } else add(`unlinked=${link}`);
  add(`head first=${centre.lemma} ${head > from ? first.lemma : ""}`);
  add(`outermost=${from === stretches.at(-1)?.from && to === stretches.at(-1)?.to}`);
  add(`innermost=${from === head && to === head + 1}`);
  add(`longest=${!stretches.some((other) => other.from < from)} ${centre.name}`);
  add(`names=${centre.name} ${first.name} ${before?.name} ${last.name}`);
  add(
    `shape=${words
      .slice(from, to)
      .map((word) => word.upos)
      .join(" ")}`,
  );
  add(
    `text=${words
      .slice(from, to)
      .map((word) => word.lemma)
      .join(" ")}`,
  );
  const start = Math.min(...stretches.map((other) => other.from));
  for (let i = start; i < head; i++) {
    const one = words[i] as StoryWord;
    const side = i < from ? "left out" : "taken in";
    add(`${side}=${one.lemma}`);
    add(`${side} tag=${one.xpos} ${one.name}`);
  }
  for (let i = head + 1; i < to; i++) {
    const one = words[i] as StoryWord;
    if (one.upos !== "ADP" && one.upos !== "DET")
      add(`behind=${one.upos} ${one.name} ${words[head + 1]?.low}`);
  }
  for (const group of groupsOf(first.lemma)) add(`first group=${group}`);
  for (const group of groupsOf(before?.lemma ?? "")) add(`before group=${group}`);
  return features.keys();
}
