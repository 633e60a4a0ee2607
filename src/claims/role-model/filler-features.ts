import type { Entity, Mention, Named } from "./entities.ts";
import { Features, probability } from "./features.ts";
import { INCIDENT_TYPES, ROLES, UNNAMED } from "./incident.ts";
import type { Story, StoryWord } from "./story.ts";
import { groupsOf } from "./word-groups.ts";

/** Whether an entity fills a role of the story's incident of a type: what all earlier judgements say together. */
export function fillerFeatures(
  story: Story,
  storyTypes: Float32Array,
  entities: readonly Entity[],
  entity: Entity,
  type: number,
  role: number,
): Int32Array {
  const general = new Features(`fill ${role} `);
  const special = new Features(`fill ${role} ${type} `);
  const add = (feature: string) => {
    general.add(feature);
    special.add(feature);
  };
  const reach = (name: string, value: number, low: number, high: number, step: number) => {
    general.reach(name, value, low, high, step);
    special.reach(name, value, low, high, step);
  };
  const own = entity.best[role] as number;
  const rank = entities.filter(({ best }) => (best[role] as number) > own).length;
  const top = Math.max(...entities.map(({ best }) => best[role] as number));
  const rest = Math.max(-9, ...entities.flatMap((one) => (one === entity ? [] : [one.best[role] as number])));
  const sentenceOf = (mention: Mention) => (story.words[mention.head] as StoryWord).sentence;
  add("bias");
  reach("own", own, -4, 4, 0.5);
  reach("rank", -rank, -5, 0, 1);
  reach("below top", own - top, -4, 0, 0.5);
  reach("rest", rest, -3, 3, 1);
  const scores = entity.mentions.map(({ roles }) => roles[role] as number).sort((a, b) => b - a);
  reach("second", scores[1] ?? -9, -4, 3, 1);
  reach(
    "either",
    1 - scores.reduce((product, score) => product * (1 - probability(score)), 1),
    0.1,
    0.9,
    0.1,
  );
  const typeScore = entity.types[type] as number;
  reach("type", typeScore, -4, 4, 0.5);
  reach("type lead", typeScore - Math.max(...[...entity.types].filter((_, t) => t !== type)), -4, 4, 1);
  const best = entity.mentions.reduce((a, b) =>
    (b.roles[role] as number) > (a.roles[role] as number) ? b : a,
  );
  reach("best type", best.types[type] as number, -4, 4, 0.5);
  const ofStory = storyTypes[type] as number;
  reach("story", ofStory, -4, 3, 0.5);
  reach("story twice", storyTypes[INCIDENT_TYPES.length + type] as number, -4, 3, 0.5);
  reach(
    "story lead",
    ofStory - Math.max(...[...storyTypes].filter((_, t) => t < INCIDENT_TYPES.length && t !== type)),
    -4,
    4,
    1,
  );
  ROLES.forEach((_, other) => {
    if (other === role) return;
    reach(`as${other}`, entity.best[other] as number, -4, 3, 1);
    reach(`top${other}`, Math.max(...entities.map((one) => one.best[other] as number)), -3, 3, 1);
  });
  const named = entity.named[role] as Named;
  reach("share", named.share, 0.1, 0.9, 0.1);
  reach("fit", named.fit, 0.1, 0.9, 0.1);
  add(`text=${named.text.toLowerCase()}`);
  add(`words=${Math.min(4, named.to - named.from)} ${entity.name}`);
  add(`name=${entity.name}`);
  add(`lemma=${entity.lemma}`);
  for (const group of groupsOf(entity.lemma)) add(`group=${group}`);
  // Who and what else stands in its sentence, and of what type of incident these speak.
  const here = sentenceOf(best);
  const beside = entities.flatMap((one) =>
    one === entity ? [] : one.mentions.filter((mention) => sentenceOf(mention) === here),
  );
  const most = (scores: readonly number[]) => Math.max(-9, ...scores);
  ROLES.forEach((_, other) => {
    reach(`beside${other}`, most(beside.map(({ roles }) => roles[other] as number)), -3, 3, 1);
  });
  reach("unnamed", most(entity.mentions.map(({ roles }) => roles[UNNAMED] as number)), -4, 3, 1);
  const parts = beside.filter(({ roles }) => Math.max(...roles) > -1);
  reach("types here", most(parts.map(({ types }) => types[type] as number)), -3, 3, 1);
  reach("mentions", entity.mentions.length, 1, 6, 1);
  const first = Math.min(...entity.mentions.map(sentenceOf));
  for (const latest of [0, 1, 2, 4, 8, 16]) if (first <= latest) add(`first ${latest}`);
  reach("best sentence", sentenceOf(best), 0, 10, 1);
  return Int32Array.from([...general.keys(), ...special.keys()]);
}
