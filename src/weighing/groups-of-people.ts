import { fold } from "../theatre/name-tokens.ts";

/**
 * Groups of people that tolls count, each with the groups that it is a part of, the narrowest first. 'Children'
 * stand under civilians where civilians are counted, else under people.
 */
const WITHIN: Readonly<Record<string, readonly string[] | undefined>> = {
  civilians: ["people"],
  combatants: ["people"],
  children: ["civilians", "people"],
  // Women and men may have been fighters: of civilians they are a part only where a claim says so.
  women: ["people"],
  men: ["people"],
  patients: ["people"],
  "medical workers": ["civilians", "people"],
  "aid workers": ["civilians", "people"],
  "rescue workers": ["civilians", "people"],
  journalists: ["civilians", "people"],
  prisoners: ["people"],
  refugees: ["civilians", "people"],
  "displaced people": ["civilians", "people"],
};

/**
 * The narrowest group around a group that is counted too. Null where none is.
 *
 * @param who as tolls name it; with a side behind it in brackets ('combatants (rebels)') it is a part of the
 *   same group of all sides
 */
export function groupAround(who: string, isCounted: (group: string) => boolean): string | null {
  const [group, side] = fold(who).split(" (") as [string, string | undefined];
  const around = [...(side === undefined ? [] : [group]), ...(WITHIN[group] ?? [])];
  return around.find(isCounted) ?? null;
}
