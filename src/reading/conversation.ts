import { READERS_WORDS } from "./lexicon/people.ts";
import { wordsOf } from "./words.ts";

const FACES = /(?:^|\s)[:;=8][-']?[)(DPp|/](?=\s|$)|\p{Extended_Pictographic}/u;
const FACE_AT_END = /(?:[:;=8][-']?[)(DPp|]|\p{Extended_Pictographic}\ufe0f?)$/u;

/** Whether a line ends in a face made of marks or in a pictograph, as talk does and headlines do not. */
export function endsInFace(text: string): boolean {
  return FACE_AT_END.test(text);
}

const FIRST_OR_SECOND = /\b(?:I|I’m|I'm|you|your|you’re|my|we|our|us|me)\b/;
const REPORTING = /\b(?:said|told|according to|reported|added|announced|spokes\w+|statement)\b/i;

/**
 * How much lines sound like readers rather than reporters, a line on average: faces, cries, slang, 'I' and
 * 'you' count for it; the verbs of reporting against it. About 0 for news, above 0.8 for talk.
 */
export function conversationScore(lines: readonly string[]): number {
  if (lines.length === 0) return 0;
  let total = 0;
  for (const line of lines) {
    if (FACES.test(line)) total += 2;
    // Words inside quotation marks are the speaker's, not the writer's.
    const own = line.replace(/[“"][^“”"]{0,400}[”"]/g, " ");
    if (wordsOf(own).some((word) => READERS_WORDS.has(word))) total += 2;
    if (FIRST_OR_SECOND.test(own)) total += 1;
    if (/\?["”’)]?$/.test(line)) total += 1;
    if (/[!?]{2}|!$|\.\.(?:\s|$)/.test(own)) total += 1;
    const shouted = own.match(/\b\p{Lu}{6,}\b/gu) ?? [];
    if (shouted.length >= 1) total += 1;
    if (REPORTING.test(own) && !FIRST_OR_SECOND.test(own)) total -= 1;
  }
  return total / lines.length;
}
