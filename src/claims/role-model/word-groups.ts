import { GENERIC_ACTORS, GROUP_HEADS, UNNAMED_DOERS } from "../lexicon/actors.ts";
import { ATTACK_NOUNS, ATTACK_VERBS, WEAPONS } from "../lexicon/attacks.ts";
import { CUE_VERBS, TITLES } from "../lexicon/cues.ts";
import { FACILITY_NOUNS } from "../lexicon/facilities.ts";
import { PEOPLE_NOUNS } from "../lexicon/people.ts";
import type { LexiconRow } from "../lexicon/row.ts";
import { TOLL_NOUNS, TOLL_VERBS } from "../lexicon/tolls.ts";

/**
 * What the lexicons of the recognisers say of a lemma, as short labels: 'strike:airstrike', 'people:civilians'.
 * One word at a time, the last word of rows of several words.
 */
const GROUPS = new Map<string, string[]>();

function enter(lemma: string, group: string): void {
  const last = lemma.split(" ").at(-1) as string;
  const known = GROUPS.get(last);
  if (!known) GROUPS.set(last, [group]);
  else if (!known.includes(group)) known.push(group);
}

function enterRows<V>(rows: readonly LexiconRow<V>[], name: (value: V) => string): void {
  for (const { lemma, value } of rows) enter(lemma, name(value));
}

enterRows(ATTACK_NOUNS, ({ type }) => `act:${type}`);
enterRows(ATTACK_VERBS, ({ type }) => `strike:${type}`);
enterRows(TOLL_VERBS, ({ status }) => `harm:${status}`);
enterRows(TOLL_NOUNS, (status) => `loss:${status}`);
enterRows(WEAPONS, () => "weapon");
enterRows(FACILITY_NOUNS, () => "facility");
enterRows(PEOPLE_NOUNS, ({ who }) => `people:${who}`);
enterRows(CUE_VERBS, () => "says");
enterRows(GENERIC_ACTORS, () => "actor");
for (const word of GROUP_HEADS) enter(word, "group");
for (const word of UNNAMED_DOERS) enter(word, "doer");
for (const word of TITLES) enter(word, "title");

const NONE: readonly string[] = [];

/** The groups of a lemma; none where the lexicons do not have it. */
export function groupsOf(lemma: string): readonly string[] {
  return GROUPS.get(lemma) ?? NONE;
}
