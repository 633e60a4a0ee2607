import { conversationScore } from "./conversation.ts";
import { endsSentence } from "./lines.ts";
import { isBiography, isHeadline } from "./shapes.ts";
import type { Mark } from "./text-marks.ts";
import { ownWordsShare, reportWords } from "./text-head.ts";
import { countWords } from "./words.ts";

/** Lines a passage on average that sound like talk, above which a tail of sentences is readers' comments. */
const TALK = 0.8;

const isSkipped = (mark: Mark): boolean => ["furniture", "caption", "closing", "date"].includes(mark.role);

/**
 * Reads what follows the report: headlines of other stories, the author's biography, and comments that the
 * copy has stripped of every mark. Sets their roles.
 */
export function readTextTail(marks: readonly Mark[]): void {
  const firstReport = marks.findIndex((mark) =>
    ["body", "label", "item", "row", "quote"].includes(mark.role),
  );
  if (firstReport < 0) return;
  const commentsFrom = findBareComments(marks, firstReport);
  for (const mark of marks.slice(commentsFrom)) if (!isSkipped(mark)) mark.role = "comment";
  markTail(marks.slice(firstReport + 1, commentsFrom), marks.slice(0, firstReport + 1));
}

/**
 * Index from which readers speak without any mark: a last run of sentences behind headlines of other stories,
 * a biography or buttons, that sounds like talk. The length of the list where there is none.
 */
function findBareComments(marks: readonly Mark[], firstReport: number): number {
  let from = marks.length;
  while (from > firstReport + 1) {
    const mark = marks[from - 1] as Mark;
    if (mark.role === "related" || mark.role === "biography" || mark.role === "furniture") break;
    if (["label", "row", "title", "closing", "related-title"].includes(mark.role)) return marks.length;
    if (
      mark.role === "heading" ||
      (mark.role === "body" && isHeadline(mark.text) && !endsSentence(mark.text))
    )
      break;
    from--;
  }
  const run = marks.slice(from).filter((mark) => mark.role === "body" || mark.role === "item");
  if (run.length < 2 || from <= firstReport + 1) return marks.length;
  return conversationScore(run.map((mark) => mark.text)) >= TALK ? from : marks.length;
}

function markTail(tail: readonly Mark[], above: readonly Mark[]): void {
  const headlines: Mark[] = [];
  let isAuthorNamed = false;
  for (let i = tail.length - 1; i >= 0; i--) {
    const mark = tail[i] as Mark;
    if (isSkipped(mark) || mark.role === "related" || mark.role === "related-title") continue;
    if ((mark.role === "body" || mark.role === "heading") && !isAuthorNamed && isBiography(mark.text)) {
      mark.role = "biography";
      isAuthorNamed = /^about /i.test(mark.text) === false;
      continue;
    }
    const canBeHeadline = mark.role === "body" || mark.role === "heading";
    if (!canBeHeadline || !isHeadline(mark.text)) break;
    headlines.push(mark);
  }
  if (headlines.length === 0) return;
  const chosen = new Set(headlines);
  const words = reportWords([...above, ...tail].filter((mark) => !chosen.has(mark)));
  // One line without a full stop may be the report's own last line: it must also speak of something else.
  const [only] = headlines;
  if (headlines.length === 1 && only && (countWords(only.text) < 6 || ownWordsShare(only.text, words) >= 0.5))
    return;
  for (const mark of headlines) mark.role = "related";
}
