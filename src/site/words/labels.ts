import type { Certainty, ClaimKind, Stance } from "../../model/claim.ts";
import type { EntryKind } from "../../model/document.ts";
import type { HowKnown } from "../../model/edtf.ts";
import type { HoldingClaim, HoldingState } from "../../model/record.ts";

export const KIND_LABELS: Readonly<Record<ClaimKind, { one: string; many: string }>> = {
  toll: { one: "Toll", many: "Tolls" },
  attack: { one: "Attack", many: "Attacks" },
  control: { one: "Control", many: "Control" },
  truce: { one: "Truce", many: "Truces" },
  facility: { one: "Facility", many: "Facilities" },
  aid: { one: "Aid", many: "Aid" },
  diplomacy: { one: "Diplomacy", many: "Diplomacy" },
  allegiance: { one: "Allegiance", many: "Allegiance" },
  arms: { one: "Arms", many: "Arms" },
  statement: { one: "Statement", many: "Statements" },
};

export const ENTRY_LABELS: Readonly<Record<EntryKind, string>> = {
  update: "Update",
  original: "Original entry",
  section: "Section",
  caption: "Caption",
  credit: "Credit",
  related: "Related links",
  biography: "About the author",
  comment: "Comment",
};

export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  asserts: "asserts it",
  denies: "denies it",
  doubts: "doubts it",
  demands: "demands it",
  promises: "promises it",
  threatens: "threatens it",
  predicts: "predicts it",
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  stated: "stated as fact by its voice",
  alleged: "alleged: claimed, rumoured or reported without a name",
  possible: "possible: could, may, likely",
  denied: "denied: said not to be so",
};

export const KNOWN_WORDS: Readonly<Record<HowKnown, string>> = {
  stated: "the words give the date",
  relative: "reckoned from the entry's own day",
  dateline: "taken from the entry's own day",
  inferred: "inferred from the text around it",
};

export const STATE_WORDS: Readonly<Record<HoldingState["state"], { label: string; meaning: string }>> = {
  agreed: {
    label: "Agreed",
    meaning: "at least two origins say so, not all of the holder's own side, and none says otherwise",
  },
  conceded: { label: "Conceded", meaning: "the side that lost it says so itself" },
  claimed: { label: "Claimed", meaning: "one origin says so" },
  disputed: { label: "Disputed", meaning: "several are said to hold it, or it is said and denied" },
  blank: { label: "Blank", meaning: "nobody says by this day, or the last words are too old" },
};

/** How much of a place a claim speaks of. */
export const EXTENT_WORDS: Readonly<Record<NonNullable<HoldingClaim["extent"]>, string>> = {
  whole: "the whole of it",
  most: "most of it",
  part: "a part of it",
  outskirts: "its edges only",
};

/** '1 claim', '2 claims'; thousands are grouped. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

/** 'a', 'a and b', 'a, b and c'. */
export function listOf(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** First letter upper-case. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en-GB") + text.slice(1);
}

/** `islamic_state` as 'Islamic state'. */
export function idInWords(id: string): string {
  return sentenceCase(id.replace(/[_-]+/g, " "));
}
