import { probability } from "./features.ts";
import type { Role } from "./incident.ts";
import { INCIDENT_TYPES, ROLES } from "./incident.ts";
import type { Candidate, Stretch } from "./mentions.ts";
import type { Story, StoryWord } from "./story.ts";

/** A candidate with what the model thinks of it, in log odds: each role and `UNNAMED`, and each type of incident. */
export interface Mention extends Candidate {
  readonly roles: Float32Array;
  readonly types: Float32Array;
}

/** Mentions of one thing in a story, as far as their words tell. */
export interface Entity {
  readonly mentions: readonly Mention[];
  readonly lemma: string;
  readonly name: boolean;
  /** The best score of a mention, a role each. */
  readonly best: readonly number[];
  /** Scores of the types, a mention counting as much as it is likely to play a part. */
  readonly types: Float32Array;
  /** How it is best named in each role; null where the role is out of the question. */
  readonly named: readonly (Named | null)[];
}

/** Words that name an entity: where they stand, and the stretch's text. */
export interface Named extends Stretch {
  readonly text: string;
  /** How sure the naming is: this stretch's share among all that could name the entity, 0 to 1. */
  readonly share: number;
  /** How likely this stretch is how the best mention with it would be named, 0 to 1. */
  readonly fit: number;
}

/** Log odds below which nobody asks further. */
const HOPELESS = -4.5;
/** Mentions this much below the best of their entity name it for nobody. */
const FAR_BELOW = 3;

/**
 * Groups mentions: equal head words, with what hangs on them by 'of'; a short form with the long form it stands behind in parentheses; a family
 * name with the full name.
 *
 * @param judgeStretch log odds that a stretch is how a role's filler is named
 */
export function groupMentions(
  story: Story,
  mentions: readonly Mention[],
  judgeStretch: (mention: Mention, stretch: Stretch, role: Role) => number,
): Entity[] {
  const entities: Entity[] = [];
  for (const group of sameThings(story, mentions)) {
    const best = ROLES.map((_, role) => Math.max(...group.map(({ roles }) => roles[role] as number)));
    if (Math.max(...best) < HOPELESS) continue;
    const word = story.words[(group[0] as Mention).head] as StoryWord;
    entities.push({
      mentions: group,
      lemma: word.lemma,
      name: word.name,
      best,
      types: meanTypes(group),
      named: ROLES.map((role, r) => bestName(story, group, role, r, best[r] as number, judgeStretch)),
    });
  }
  return entities;
}

/** Candidates that are one thing, in the order of their first mention. */
function sameThings(story: Story, candidates: readonly Mention[]): Mention[][] {
  const groups = new Map<string, Mention[]>();
  const keyOf = sameness(story, candidates);
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()];
}

function meanTypes(group: readonly Mention[]): Float32Array {
  const types = new Float32Array(INCIDENT_TYPES.length);
  let all = 0;
  for (const mention of group) {
    const share = probability(Math.max(...mention.roles));
    all += share;
    for (let t = 0; t < types.length; t++)
      types[t] = (types[t] as number) + share * (mention.types[t] as number);
  }
  return types.map((sum) => sum / (all || 1));
}

function bestName(
  story: Story,
  group: readonly Mention[],
  role: Role,
  index: number,
  best: number,
  judgeStretch: (mention: Mention, stretch: Stretch, role: Role) => number,
): Named | null {
  if (best < HOPELESS) return null;
  const sums = new Map<string, { readonly stretch: Stretch; sum: number; fit: number }>();
  for (const mention of group) {
    const score = mention.roles[index] as number;
    if (score < best - FAR_BELOW) continue;
    for (const stretch of mention.stretches) {
      const key = textOf(story, stretch).toLowerCase();
      const fit = probability(judgeStretch(mention, stretch, role));
      const share = probability(score) * fit;
      const known = sums.get(key);
      if (known) {
        known.sum += share;
        known.fit = Math.max(known.fit, fit);
      } else sums.set(key, { stretch, sum: share, fit });
    }
  }
  let winner: { readonly stretch: Stretch; sum: number; fit: number } | null = null;
  for (const one of sums.values()) if (winner === null || one.sum > winner.sum) winner = one;
  if (!winner) return null;
  let all = 0;
  for (const { sum } of sums.values()) all += sum;
  return {
    ...winner.stretch,
    text: textOf(story, winner.stretch),
    share: winner.sum / (all || 1),
    fit: winner.fit,
  };
}

/** The printed words of a stretch. */
export function textOf(story: Story, { from, to }: Stretch): string {
  return story.text
    .slice((story.words[from] as StoryWord).start, (story.words[to - 1] as StoryWord).end)
    .replace(/\s+/g, " ");
}

/** ' of army' behind 'members of the Salvadoran army': who are members of what is another thing each time. */
function whose({ words }: Story, head: number): string {
  const of = words[head + 1];
  const inside = (at: number) => words[at]?.sentence === of?.sentence;
  if (of?.low !== "of" || of.sentence !== words[head]?.sentence) return "";
  let at = head + 2;
  while (inside(at) && BEFORE_NOUNS.has(words[at]?.upos ?? "")) at++;
  while (inside(at + 1) && NOUNS.has(words[at]?.upos ?? "") && NOUNS.has(words[at + 1]?.upos ?? "")) at++;
  return ` of ${words[at]?.lemma.toLowerCase() ?? ""}`;
}

const BEFORE_NOUNS = new Set(["DET", "ADJ", "NUM"]);
const NOUNS = new Set(["NOUN", "PROPN"]);

/** Gives mentions of one thing one key. */
function sameness(story: Story, mentions: readonly Candidate[]): (mention: Candidate) => string {
  const { words } = story;
  const alias = new Map<string, string>();
  const follow = (key: string): string => {
    let at = key;
    for (let next = alias.get(at); next !== undefined; next = alias.get(at)) at = next;
    return at;
  };
  const join = (a: string, b: string) => {
    const from = follow(a);
    const to = follow(b);
    if (from !== to) alias.set(from, to);
  };
  const keyAt = (at: number) => {
    const word = words[at] as StoryWord;
    const key = `${word.name ? "N" : "c"}${word.lemma.toLowerCase()}`;
    return word.name ? key : `${key}${whose(story, at)}`;
  };
  const families = new Map<string, string>();
  const single: { readonly low: string; readonly key: string }[] = [];
  for (const { head } of mentions) {
    const { sentence, name } = words[head] as StoryWord;
    const inside = words[head + 2];
    if (words[head + 1]?.low === "(" && words[head + 3]?.low === ")" && inside?.name)
      join(keyAt(head + 2), keyAt(head));
    if (!name) continue;
    const row: string[] = [];
    for (let i = head; i >= 0 && words[i]?.sentence === sentence && words[i]?.name; i--)
      row.unshift((words[i] as StoryWord).low);
    if (row.length === 1) single.push({ low: row[0] as string, key: keyAt(head) });
    for (const part of row.slice(1, -1))
      if (part.length > 3 && !families.has(part)) families.set(part, keyAt(head));
  }
  for (const { low, key } of single) {
    const full = families.get(low);
    if (full !== undefined) join(key, full);
  }
  return ({ head }) => follow(keyAt(head));
}
