import { isNewestFirst } from "./days.ts";
import { type Label, readLabel } from "./label.ts";
import { endsSentence } from "./lines.ts";
import { isHeadline } from "./shapes.ts";
import type { Mark } from "./text-marks.ts";

/** So many lines that begin with a bare clock time are a list of updates and no sentences about trains. */
export const FEWEST_WEAK = 3;

interface Candidate {
  readonly mark: Mark;
  readonly label: Label;
  readonly index: number;
}

/** Labels that look alike on a page: alone or not, with a zone or not, with a date or not. */
function shapeOf(label: Label): string {
  return [label.alone, label.tz !== null, label.date !== null, label.time !== null].join();
}

/** A heading that is a time or a date, or begins with a time set off from its words, heads an update or a day. */
function canHead(label: Label): boolean {
  return label.strength !== "weak" && label.strength !== "foot" && (label.alone || label.time !== null);
}

/**
 * Decides for the whole page which clock times are labels of entries. A sure one always is; a likely one where
 * another looks the same; 'Updated at' closes an entry where the page has other labels, and opens one where it
 * has not. What is not a label here may still be the page's date.
 */
export function markLabels(marks: readonly Mark[]): void {
  const candidates: Candidate[] = [];
  marks.forEach((mark, index) => {
    if (mark.role !== "body" && mark.role !== "heading" && mark.role !== "item") return;
    const label = readLabel(mark.text);
    if (label && (mark.role === "body" || canHead(label))) candidates.push({ mark, label, index });
  });
  const alike = new Map<string, number>();
  const weak = candidates.filter(({ label }) => label.strength === "weak");
  const areLabels = weak.length >= FEWEST_WEAK;
  for (const { label } of candidates) {
    if (label.strength !== "likely" && !(areLabels && label.strength === "weak")) continue;
    alike.set(shapeOf(label), (alike.get(shapeOf(label)) ?? 0) + 1);
  }
  const openers = candidates.filter(
    ({ label }) =>
      label.strength === "sure" ||
      (label.strength === "weak" && areLabels) ||
      (label.strength === "likely" && (alike.get(shapeOf(label)) ?? 0) >= 2),
  );
  const hasTimes =
    openers.some(({ label }) => label.time !== null) ||
    marks.some((mark) => mark.role === "label" && mark.label?.time);
  const sureOnes = openers.filter(({ label }) => label.strength === "sure" && label.time !== null).length;
  const feet = candidates.filter(({ label }) => label.strength === "foot").length;
  const isAccepted = (label: Label, text: string): boolean => {
    if (label.time === null && label.date !== null) return hasTimes;
    if ((alike.get(shapeOf(label)) ?? 0) >= 2) return true;
    if (label.alone) return hasTimes && label.time !== null;
    // One odd way of writing a time among sure ones; the words behind it must begin a sentence.
    return sureOnes >= 2 && /^[\p{Lu}\p{N}“"‘']/u.test(text.slice(label.length));
  };
  const opened: Mark[] = [];
  let lastUpdate: Label | null = null;
  for (const { mark, label, index } of candidates) {
    if (label.strength === "weak" && !areLabels) continue;
    if (label.strength === "foot") {
      // Without another way of telling times, lines like this one begin the entries.
      if (hasTimes || feet < 2) {
        if (hasTimes && index > 0) mark.role = "furniture";
        if (opened.length === 0 && label.date && /^(?:last )?(?:updated|modified)/i.test(mark.text))
          lastUpdate = label;
        continue;
      }
    } else if (label.strength === "likely" && !isAccepted(label, mark.text)) continue;
    mark.isHeading =
      !label.alone && (mark.role === "heading" || headsWhatFollows(mark, label, marks[index + 1]));
    mark.role = "label";
    mark.label = label;
    mark.skip = label.length;
    if (label.time !== null) opened.push(mark);
  }
  if (lastUpdate) dateNewest(opened, lastUpdate);
}

/** 'Last updated 13 December 2016, 20:30 GMT' above the updates gives the day of the newest of them. */
function dateNewest(opened: readonly Mark[], lastUpdate: Label): void {
  if (opened.length < 2 || opened.some((mark) => mark.label?.date)) return;
  const newest = isNewestFirst(opened.map((mark) => mark.label?.time as string)) ? opened[0] : opened.at(-1);
  if (newest?.label) newest.label = { ...newest.label, date: lastUpdate.date };
}

/** '13:45 GMT: Hospital out of service' above its paragraphs: the words behind the time are a heading. */
function headsWhatFollows(mark: Mark, label: Label, next: Mark | undefined): boolean {
  const words = mark.text.slice(label.length);
  const isFollowed = next?.role === "body" && readLabel(next.text) === null && endsSentence(next.text);
  return isFollowed && mark.passage.lines.length === 1 && !endsSentence(words) && isHeadline(words);
}
