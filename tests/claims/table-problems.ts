import { differences, flatten, parseExpected, readSentence } from "./read-sentence.ts";
import { PUBLISHED, type SentenceRow } from "./sentences.ts";

/** What is wrong with a row, in words: a claim not read, a field read otherwise, or one of a closed kind read besides. */
export function tableProblems(row: SentenceRow, isClosed: (kind: string) => boolean): string[] {
  const left = readSentence(row.text, row.published ?? PUBLISHED).map(flatten);
  const out: string[] = [];
  for (const text of row.claims) {
    const wanted = parseExpected(text);
    const [best] = left
      .filter((claim) => claim.kind === wanted.kind)
      .map((claim) => ({ claim, lacks: differences(claim, wanted) }))
      .sort((a, b) => a.lacks.length - b.lacks.length);
    if (!best) {
      out.push(`not read: ${text}`);
      continue;
    }
    left.splice(left.indexOf(best.claim), 1);
    out.push(...best.lacks);
  }
  for (const claim of left) {
    if (isClosed(claim.kind as string)) out.push(`read besides: ${claim.kind} “${claim.quote}”`);
  }
  return out;
}
