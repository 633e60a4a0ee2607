import { type Label, readLabel } from "./label.ts";
import type { Mark } from "./text-marks.ts";

interface Candidate {
  readonly mark: Mark;
  readonly label: Label;
  readonly index: number;
}

/** Labels that look alike on a page: alone or not, with a zone or not, with a date or not. */
function shapeOf(label: Label): string {
  return [label.alone, label.tz !== null, label.date !== null, label.time !== null].join();
}

/**
 * Decides for the whole page which clock times are labels of entries. A sure one always is; a likely one where
 * another looks the same; 'Updated at' closes an entry where the page has other labels, and opens one where it
 * has not. What is not a label here may still be the page's date.
 */
export function markLabels(marks: readonly Mark[]): void {
  const candidates: Candidate[] = [];
  marks.forEach((mark, index) => {
    if (mark.role !== "body") return;
    const label = readLabel(mark.text);
    if (label) candidates.push({ mark, label, index });
  });
  const alike = new Map<string, number>();
  for (const { label } of candidates) {
    if (label.strength !== "likely") continue;
    alike.set(shapeOf(label), (alike.get(shapeOf(label)) ?? 0) + 1);
  }
  const openers = candidates.filter(
    ({ label }) =>
      label.strength === "sure" || (label.strength === "likely" && (alike.get(shapeOf(label)) ?? 0) >= 2),
  );
  const hasTimes = openers.some(({ label }) => label.time !== null);
  for (const { mark, label, index } of candidates) {
    if (label.strength === "foot") {
      if (!label.alone && label.tz === null) continue;
      const others = hasTimes || candidates.filter((other) => other.label.strength === "foot").length < 2;
      if (others) {
        if (label.alone && index > 0 && hasTimes) mark.role = "furniture";
        continue;
      }
    } else if (label.strength === "likely") {
      const sameShape = alike.get(shapeOf(label)) ?? 0;
      const dateOnly = label.time === null && label.date !== null;
      if (dateOnly ? !hasTimes : sameShape < 2 && !(hasTimes && label.alone && label.time !== null)) continue;
    }
    mark.role = "label";
    mark.label = label;
    mark.skip = label.length;
  }
}
