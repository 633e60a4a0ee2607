import type { Bounds } from "../model/bounds.ts";
import type { ClaimOf, TollStatus } from "../model/claim.ts";
import type { FigureValue, RevisionReason } from "../model/record.ts";
import { sentenceAround, sentencesIn } from "./passages.ts";

/** Words that say why a number is no longer what it was. */
interface ReasonRow {
  readonly reason: RevisionReason;
  readonly pattern: RegExp;
  /** Which way it moves a number of dead or hurt; `either` where both happen. */
  readonly moves: "up" | "down" | "either";
  /** What a number in the very clause of these words counts: no number of the incident. */
  readonly counts?: string;
  /** Nobody else was hurt: what the clause counts tells of a count, not of people of the incident. */
  readonly nobody?: true;
  /** The state that those people went to. */
  readonly to?: TollStatus | "alive";
  readonly example: string;
  /** What the row is for. */
  readonly why: string;
}

/** The narrower rows first: 'identified as one body counted twice' is a duplicate. */
export const REASON_ROWS: readonly ReasonRow[] = [
  {
    reason: "duplicate_removed",
    pattern:
      /\b(?:counted|listed|recorded|registered|reported|entered) (?:twice|two times|more than once)\b/i,
    moves: "down",
    counts: "those counted twice",
    nobody: true,
    example: "Six bodies had been counted twice.",
    why: "the same people stood in the count more than once",
  },
  {
    reason: "duplicate_removed",
    pattern: /\b(?:duplicates?|duplicate (?:names|entries|records)|double[- ]count(?:ed|ing))\b/i,
    moves: "down",
    counts: "those counted twice",
    nobody: true,
    example: "Four duplicate names were struck off the list.",
    why: "the same by its noun",
  },
  {
    reason: "found_alive",
    pattern: /\b(?:found|discovered|turned up|proved to be|turned out to be|are|were) (?:still )?alive\b/i,
    moves: "down",
    counts: "those found alive",
    to: "alive",
    example: "Three of the missing were found alive.",
    why: "who lives leaves the count of dead or missing",
  },
  {
    reason: "died_of_wounds",
    pattern:
      /\b(?:died|dying|death|deaths|succumbed|perished)\b(?:(?!\band\b)[^.;:!?\n]){0,30}\b(?:of|from|to) (?:[a-z]{1,20} )?(?:wounds|injuries|burns)\b/i,
    moves: "up",
    counts: "those who died of their wounds",
    to: "killed",
    example: "Two women died of their wounds in hospital.",
    why: "the wounded who died are told apart, so that nobody is counted twice",
  },
  {
    reason: "died_of_wounds",
    pattern:
      /\b(?:wounded|injured|hurt|burned)\b(?: (?:people|men|women|children|civilians|persons|patients|victims))?(?:(?!\b(?:which|where|when|that)\b)[^.,;:!?\n]){0,60}\b(?:died|succumbed)\b/i,
    moves: "up",
    counts: "those who died of their wounds",
    to: "killed",
    example: "Two of the wounded have since died.",
    why: "the same where the words name the people and not the wounds",
  },
  {
    reason: "recovered_bodies",
    pattern:
      /\b(?:bodies|remains|corpses|victims|dead)\b[^.;:!?\n]{0,40}\b(?:recovered|retrieved|pulled|dug out|unearthed|found|extracted)\b/i,
    moves: "up",
    example: "More bodies were pulled from the rubble.",
    why: "those who were under the rubble come to light",
  },
  {
    reason: "recovered_bodies",
    pattern:
      /\b(?:recovered|retrieved|pulled|dug|unearthed|extracted)\b[^.;:!?\n]{0,30}\b(?:bodies|remains|corpses)\b/i,
    moves: "up",
    example: "Rescuers recovered more bodies overnight.",
    why: "the same in the active",
  },
  {
    reason: "natural_or_unrelated_death",
    pattern:
      /\b(?:natural causes|unrelated (?:deaths?|causes?|incidents?)|(?:died|killed|deaths?) (?:elsewhere|in (?:another|a different) (?:attack|strike|incident)))\b/i,
    moves: "down",
    counts: "those who died of something else",
    nobody: true,
    example: "Two of them had died of natural causes.",
    why: "deaths that belong to nothing told here",
  },
  {
    reason: "reclassified_status",
    pattern: /\b(?:reclassified|now (?:listed|counted|held to be)|listed (?:instead )?as)\b/i,
    moves: "either",
    example: "Four of them are now listed as missing.",
    why: "people are moved between states or groups",
  },
  {
    reason: "typo",
    pattern:
      /\b(?:typing|clerical|typographical|arithmetic|transcription|copying) (?:error|mistake|slip)\b|\bmisprint(?:ed)?\b|\btypo\b/i,
    moves: "either",
    example: "The first number was a clerical error.",
    why: "no new knowledge, a slip of the pen",
  },
  {
    reason: "method_changed",
    pattern: /\b(?:new|changed|different|revised|stricter) (?:counting )?(?:method|methodology|criteria)\b/i,
    moves: "either",
    example: "It now counts by a stricter method.",
    why: "the rule of counting changed, not the facts",
  },
  {
    reason: "scope_narrowed",
    pattern:
      /\b(?:no longer (?:counts?|counting|includes?|including)|left out|leaving out|excludes?|excluding)\b/i,
    moves: "down",
    example: "The list no longer includes fighters.",
    why: "fewer people are asked about",
  },
  {
    reason: "scope_widened",
    pattern: /\b(?:now (?:also )?(?:counts?|counting|includes?|including)|also (?:counts|includes))\b/i,
    moves: "up",
    example: "The list now includes the villages around.",
    why: "more people are asked about",
  },
  {
    reason: "identification",
    pattern: /\b(?:identified|identification|identities)\b/i,
    moves: "either",
    counts: "those identified",
    example: "Nine of the dead have been identified by their families.",
    why: "the names settle the number",
  },
];

const TOLL_MOVES =
  /\b(?:raising|bringing|taking|pushing) the (?:[a-z]{1,12} )?(?:toll|number)\b|\btoll\b[^.;!?\n]{0,120}\b(?:rose|risen|rises|climbed|grew|grown|increased)\b/i;

/** Whether a toll's sentence tells of people who died, or whose death was found, after the event. */
export function isLaterDeath(claim: ClaimOf<"toll">, text: string): boolean {
  const words = wordsOf(text, sentenceAround(text, claim));
  return (
    TOLL_MOVES.test(words) ||
    REASON_ROWS.some(({ reason, pattern }) => reason === "died_of_wounds" && pattern.test(words))
  );
}

/** A number that counts no more than what changed between two others. */
export interface Difference {
  readonly counts: string;
  readonly transition: FigureValue["transition"] | null;
  /** It counts nobody of the incident: 'six had been counted twice' tells of a count. */
  readonly nobody: boolean;
}

/** Clauses end here: what stands on the other side is said of another number. */
const BREAKS =
  /[,;:()\n–—]|[.!?](?=\s)|\b(?:and|but|while|after|because|as|bringing|raising|taking|pushing)\b/i;

/**
 * Whether a toll counts only those by whom a number changed: 'two of the wounded died', 'six were counted twice'.
 * Null where it counts the people of the incident.
 *
 * @param text of the claim's document
 */
export function differenceCounted(claim: ClaimOf<"toll">, text: string): Difference | null {
  const number = claim.toll.count?.text ?? "";
  if (number === "") return null;
  const sentence = wordsOf(text, sentenceAround(text, claim));
  if (!REASON_ROWS.some(({ counts, pattern }) => counts !== undefined && pattern.test(sentence))) return null;
  const clause = sentence.split(BREAKS).find((part) => hasWord(part, number));
  const row = REASON_ROWS.find(
    ({ counts, pattern }) => counts !== undefined && clause !== undefined && pattern.test(clause),
  );
  if (row === undefined) return null;
  const from = claim.toll.status === "killed" && row.to === "killed" ? "injured" : claim.toll.status;
  return {
    counts: row.counts as string,
    transition: row.to === undefined ? null : { from, to: row.to },
    nobody: row.nobody === true,
  };
}

/** A reason that words give for moving a number. */
export interface StatedReason {
  readonly reason: RevisionReason;
  readonly moves: ReasonRow["moves"];
  readonly words: string;
}

/** So far behind its own sentence the sentence that explains a number is looked for. */
const FARTHEST = 600;

/**
 * The reasons that a toll's own sentence, then the next one of its entry, give for moving a number. Mostly none.
 *
 * @param entryEnd where the claim's entry ends in the text
 */
export function reasonsStated(claim: ClaimOf<"toll">, text: string, entryEnd: number): StatedReason[] {
  const own = sentenceAround(text, claim);
  const [next] = sentencesIn(text, { start: own.end, end: Math.min(entryEnd, own.end + FARTHEST) });
  return (next === undefined ? [own] : [own, next]).flatMap((span) => {
    const words = wordsOf(text, span);
    return REASON_ROWS.filter(({ pattern }) => pattern.test(words)).map(({ reason, moves }) => ({
      reason,
      moves,
      words,
    }));
  });
}

/** The first of the reasons stated that fits the way a number went; `none_given` where none does. */
export function reasonFor(
  stated: readonly StatedReason[],
  before: Bounds,
  after: Bounds,
): { readonly reason: RevisionReason; readonly words?: string } {
  const way = wayOf(before, after);
  const fitting = stated.find(({ moves }) => moves === "either" || way === null || moves === way);
  return fitting === undefined ? { reason: "none_given" } : { reason: fitting.reason, words: fitting.words };
}

/** Which way a number moved; null where that cannot be told. */
function wayOf(before: Bounds, after: Bounds): "up" | "down" | null {
  const [from, to] = [before.min ?? before.max, after.min ?? after.max];
  if (from === null || to === null || from === to) return null;
  return to > from ? "up" : "down";
}

function wordsOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).trim();
}

function hasWord(part: string, number: string): boolean {
  const at = part.toLowerCase().indexOf(number.toLowerCase());
  if (at < 0) return false;
  const beside = `${part[at - 1] ?? " "}${part[at + number.length] ?? " "}`;
  return !/[\p{L}\p{N}]/u.test(beside);
}
