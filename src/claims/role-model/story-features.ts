import { Features, probability } from "./features.ts";
import type { Entity } from "./entities.ts";
import { INCIDENT_TYPES, ROLES } from "./incident.ts";
import type { Story } from "./story.ts";
import { groupsOf } from "./word-groups.ts";

const SILENT_TAGS = new Set(["PUNCT", "DET", "ADP"]);

/** What a story is about: its words, pairs of words, who does what; those of its opening once more. */
export function storyFeatures(story: Story): Int32Array {
  const features = new Features();
  const groups = new Map<string, number>();
  features.add("bias");
  story.words.forEach((word, i) => {
    if (SILENT_TAGS.has(word.upos)) return;
    features.add(`w=${word.lemma}`);
    if (word.sentence < 2) features.add(`opening=${word.lemma}`);
    if (story.paragraphs[word.sentence] === 0) features.add(`paragraph=${word.lemma}`);
    for (const group of groupsOf(word.lemma)) {
      groups.set(group, (groups.get(group) ?? 0) + 1);
      if (word.sentence < 2) features.add(`opening group=${group}`);
    }
    const head = story.words[word.head];
    if (head && (word.deprel === "obj" || word.deprel.startsWith("nsubj"))) {
      features.add(`${word.deprel}=${head.lemma} ${word.lemma}`);
      features.add(
        `${word.deprel} group=${head.lemma} ${word.name ? "name" : (groupsOf(word.lemma)[0] ?? "")}`,
      );
    }
    const next = story.words[i + 1];
    if (next && next.sentence === word.sentence && next.upos !== "PUNCT")
      features.add(`two=${word.lemma} ${next.lemma}`);
  });
  for (const [group, count] of groups)
    for (const least of [1, 2, 3, 5, 8]) if (count >= least) features.add(`group ${least}=${group}`);
  for (const least of [3, 6, 10, 15, 25])
    if (story.starts.length - 1 >= least) features.add(`length ${least}`);
  return features.keys();
}

/** What the words by themselves and the parts played in the story say together of each type of incident. */
export function evidenceFeatures(byWords: Float32Array, entities: readonly Entity[]): Int32Array {
  const features = new Features("story ");
  features.add("bias");
  INCIDENT_TYPES.forEach((_, type) => {
    features.reach(`words${type}`, byWords[type] as number, -5, 3, 0.5);
    features.reach(`twice${type}`, byWords[INCIDENT_TYPES.length + type] as number, -5, 3, 0.5);
    let most = 0;
    let sum = 0;
    for (const { mentions } of entities) {
      for (const mention of mentions) {
        const share = probability(Math.max(...mention.roles)) * probability(mention.types[type] as number);
        most = Math.max(most, share);
        sum += share;
      }
    }
    features.reach(`most${type}`, most, 0.05, 0.95, 0.1);
    features.reach(`sum${type}`, Math.log(sum + 0.01), -4, 3, 0.5);
  });
  features.reach("any", Math.max(...byWords.subarray(0, INCIDENT_TYPES.length)), -4, 3, 0.5);
  ROLES.forEach((_, role) => {
    const [first, second] = entities.map(({ best }) => best[role] as number).sort((a, b) => b - a);
    features.reach(`first${role}`, first ?? -9, -4, 4, 0.5);
    features.reach(`second${role}`, second ?? -9, -4, 4, 1);
  });
  return features.keys();
}
