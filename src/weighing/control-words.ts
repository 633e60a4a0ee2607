import type { HoldingClaim } from "../model/record.ts";

interface ExtentRow {
  readonly extent: NonNullable<HoldingClaim["extent"]>;
  /** Read on the words up to the place's name, of which the last must belong to it. */
  readonly before: RegExp;
  readonly example: string;
  readonly reason: string;
}

/** Up to three words between the words of extent and the name: 'parts of the old city of'. */
const TO_NAME = "(?: of| in| inside| over)?(?: [\\p{L}-]+){0,4} ?$";

const row = (extent: ExtentRow["extent"], words: string, example: string, reason: string): ExtentRow => ({
  extent,
  before: new RegExp(`(?:^|[^\\p{L}])(?:${words})${TO_NAME}`, "iu"),
  example,
  reason,
});

/** How much of a place a claim speaks of, by the words before its name. The first row that fits decides. */
export const EXTENT_ROWS: readonly ExtentRow[] = [
  row(
    "outskirts",
    "outskirts|edges?|gates|approaches|vicinity|countryside",
    "Rebels hold the outskirts of Juba.",
    "beside the place, not the place",
  ),
  row(
    "most",
    "most|much|the bulk|(?:the|a) majority|(?:nearly|almost) (?:all|the whole|the entire)|two[- ]thirds|three[- ]quarters|\\d{1,3} ?(?:%|per ?cent|percent)",
    "The army holds nearly all of Juba.",
    "more than half, and not the whole",
  ),
  row(
    "part",
    "parts?|some|sections?|swathes?|areas|districts|quarters|neighbou?rhoods|half|(?:a|one) (?:third|quarter|corner)|blocks|pockets?|the rest|the remainder",
    "The army took parts of Juba.",
    "a part never proves the whole",
  ),
  row(
    "whole",
    "all|the whole|the entire|the entirety|(?:full|complete|total) control|(?:fully|completely|entirely|wholly) (?:\\p{L}+)",
    "The army took full control of Juba.",
    "speaks of every part",
  ),
];

/** Words right behind the name that say the whole: 'Juba in its entirety'. */
export const WHOLE_BEHIND = /^,? (?:as a whole|in full|in its entirety|entirely|completely)\b/i;

/** How far before the name words of extent are looked for, in UTF-16 units. */
export const EXTENT_REACH = 70;
