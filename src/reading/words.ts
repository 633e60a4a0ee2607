/** Lower-case words of letters and figures; marks between them are dropped, apostrophes inside kept out. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How many words stand in a text, counted by the spaces between them. */
export function countWords(text: string): number {
  return text === "" ? 0 : text.split(/\s+/).length;
}

/** Words that English headings write small. */
const SMALL = new Set(
  "a an and as at by for from in into nor of off on or over per than the to up via vs with after amid near".split(
    " ",
  ),
);

/** Share of the words that could carry a capital and do, the first word left out; 0 to 1. */
export function capitalShare(text: string): number {
  let could = 0;
  let does = 0;
  for (const word of text.split(/\s+/).slice(1)) {
    const letters = word.replace(/^[^\p{L}\p{N}]+/u, "");
    if (letters === "" || SMALL.has(letters.toLowerCase()) || !/^\p{L}/u.test(letters)) continue;
    could++;
    if (/^\p{Lu}/u.test(letters)) does++;
  }
  return could === 0 ? 0 : does / could;
}

/** Verb forms that make a run of words a clause; enough to tell a sentence from a label. */
const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|say|told|tells|tell|added|adds|reports?|reported|claims?|claimed|according|continues?|continued|denied|denies|took|take|takes|killed|hit|struck|began|begins?|remains?|posted|wrote|writes|appeared|appears|announced|announces|follow|follows|shared|published|asked|asks|laughs?|replied|replies)\b/i;

/** Whether the words hold a verb that makes them a sentence rather than a label. A guess by closed list. */
export function hasFiniteVerb(text: string): boolean {
  return FINITE.test(text);
}
