import type { Say } from "./say.ts";

/**
 * Characters that reorder or hide text: bidi embeddings, overrides and isolates, and control codes. A source's words are shown
 * in their own direction by markup; these would let a hostile page reorder what stands around its words.
 */
const REORDERING = /[\p{Bidi_Control}\p{Cc}]/gu;
/** The marks that only say which way a neighbouring character runs are harmless, and Arabic texts need them. */
const KEPT = "\t\n\r\u200e\u200f\u061c";

/** A source's text made safe to set among ours: reordering characters are dropped from what is shown, never from what is kept. */
export function shown(text: string): string {
  return text.replace(REORDERING, (character) => (KEPT.includes(character) ? character : ""));
}

/**
 * Words of a source or a name, safe to stand in a message that is plain text. Where the message runs from right to left and
 * they do not, Unicode isolates keep their order from mixing with its own.
 */
export function apart(text: string, say: Say): string {
  const safe = shown(text);
  return say.language === "ar" && /\p{Script=Latin}/u.test(safe) ? `\u2068${safe}\u2069` : safe;
}
