import type { Entity, Mention } from "./entities.ts";
import { Features } from "./features.ts";
import type { Story, StoryWord } from "./story.ts";

/** An entity in a role. */
export interface Cast {
  readonly entity: Entity;
  readonly role: number;
}

/** Words at a sentence's beginning that tell whether it goes on with the same incident. */
const OPENING = 3;

/** Whether two fillers of one type belong to the same of several incidents: how far apart, and what begins between. */
export function pairFeatures(story: Story, one: Cast, other: Cast, type: number): Int32Array {
  const features = new Features("pair ");
  const roles = [one.role, other.role].sort().join(" ");
  const add = (feature: string) => {
    features.add(feature);
    features.add(`${roles} ${feature}`);
  };
  const sentence = ({ head }: Mention) => (story.words[head] as StoryWord).sentence;
  const a = bestMention(one);
  const b = bestMention(other);
  const [first, last] = [sentence(a), sentence(b)].sort((x, y) => x - y) as [number, number];
  add("bias");
  add(`type=${type}`);
  const apart = (name: string, distance: number) => {
    for (const most of [0, 1, 2, 3, 5, 8, 12]) if (distance <= most) add(`${name} ${most}`);
  };
  apart("sentences", last - first);
  apart("paragraphs", (story.paragraphs[last] as number) - (story.paragraphs[first] as number));
  const nearest = one.entity.mentions.flatMap((x) =>
    other.entity.mentions.map((y) => Math.abs(sentence(x) - sentence(y))),
  );
  apart("nearest", Math.min(...nearest));
  if (first === last) apart("words", Math.abs(a.head - b.head) / 3);
  add(`opening=${first === 0} ${last === 0}`);
  add(`mentions=${Math.min(3, one.entity.mentions.length)} ${Math.min(3, other.entity.mentions.length)}`);
  add(`heads=${[one.entity.lemma, other.entity.lemma].sort().join(" ")}`);
  for (let number = first + 1; number <= last; number++) {
    const start = story.starts[number] as number;
    const end = story.starts[number + 1] as number;
    for (let i = start; i < end; i++) {
      const { lemma, upos } = story.words[i] as StoryWord;
      if (i < start + OPENING) features.add(`opens=${lemma}`);
      if (upos === "ADV") features.add(`between=${lemma}`);
    }
  }
  return features.keys();
}

function bestMention({ entity, role }: Cast): Mention {
  return entity.mentions.reduce((a, b) => ((b.roles[role] as number) > (a.roles[role] as number) ? b : a));
}
