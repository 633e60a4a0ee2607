import { fold } from "../../theatre/name-tokens.ts";

/**
 * Ways to make a group of people of groups that share nobody. Women may be fighters and children are mostly
 * civilians: only what can overlap in nobody stands in one row.
 */
const MADE_OF: Readonly<Record<string, readonly (readonly string[])[] | undefined>> = {
  people: [
    ["civilians", "combatants"],
    ["children", "women", "men"],
  ],
  civilians: [["medical workers", "journalists"]],
};

/** Lists of groups that share nobody and lie inside `who`; empty where it has none. */
export function disjointParts(who: string): readonly (readonly string[])[] {
  return MADE_OF[fold(who)] ?? [];
}

/** The group without its side: 'combatants' of 'combatants (rebels)'. */
export function groupOf(who: string): string {
  return fold(who).split(" (")[0] as string;
}
