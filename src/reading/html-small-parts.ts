import { type DomElement, namesOf, shownText, tidy } from "./html-dom.ts";
import { readLabel } from "./label.ts";

const FEWEST_TICKER_ROWS = 2;

/** Whether a table lays out updates: a clock time in the first cell of most rows, running words in another. */
export function isTicker(rows: readonly (readonly DomElement[])[]): boolean {
  const timed = rows.filter(([first, ...rest]) => {
    if (!first || !rest.some((cell) => shownText(cell).length >= 40)) return false;
    const label = readLabel(shownText(first));
    return label !== null && label.alone && label.time !== null;
  });
  return timed.length >= FEWEST_TICKER_ROWS && timed.length * 2 > rows.length;
}

/** The raised figure that points to a footnote: inside running text it would be read as part of a number. */
export function isNoteMark(element: DomElement, tag: string): boolean {
  if (tag !== "sup" && tag !== "a") return false;
  const text = tidy(element.textContent);
  if (!/^[[(]?(?:\d{1,4}|[a-z*†‡])[\])]?$/i.test(text)) return false;
  const link = tag === "a" ? element : element.querySelector("a");
  if (link === null) return /\b(?:footnote|note|reference|ref)\b/.test(namesOf(element));
  const pointsInside = /^#./.test(link.getAttribute("href") ?? "");
  return pointsInside && (tag === "sup" || /\b(?:footnote|note|fn|reference|ref)\b/.test(namesOf(link)));
}
