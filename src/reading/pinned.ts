import { descendants, type DomElement, isHidden, namesOf, shownText } from "./html-dom.ts";
import type { TextMeasure } from "./html-measure.ts";
import { PINNED_FLAGS, PINNED_LINES, PINNED_NAMES } from "./lexicon/pinned.ts";
import type { Mark } from "./text-marks.ts";

const LONGEST_LINE = 60;
/** Elements of an entry that are looked at for the mark: it stands at its head. */
const LOOKED_AT = 40;
/** Boxes around an entry that may be named for the pin. */
const BOXES = 3;
/** Marks that part the word from a time behind it. */
const PARTING = /[\s|·•–—-]{1,60}$/;
const VOWEL_SIGNS = /[\u064b-\u0652\u0640]/g;

/** Whether a line, as printed, only says that its entry is pinned. */
export function saysPinned(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const plain = line.toLowerCase().replace(VOWEL_SIGNS, "").replace(PARTING, "").trim();
  return PINNED_LINES.some(({ pattern }) => pattern.test(plain));
}

/** Whether a value of an attribute or of JSON-LD says yes. An attribute without a value does. */
function isYes(value: unknown): boolean {
  return value === true || value === "" || value === "true" || value === "1" || value === 1;
}

/** Whether the JSON-LD of an update says that it is pinned. */
export function declaresPinned(update: Readonly<Record<string, unknown>>): boolean {
  return PINNED_FLAGS.some((name) => name in update && isYes(update[name]));
}

/** Whether the page says that it pinned an entry, and the part that prints it. */
export interface Pin {
  readonly isPinned: boolean;
  /** The element whose words only say so; null where markup alone does, or the line of the time. */
  readonly printed: DomElement | null;
}

/** How many entries each box around an entry holds, for boxes near it. */
export function boxesOf(entries: readonly DomElement[]): ReadonlyMap<DomElement, number> {
  const boxes = new Map<DomElement, number>();
  for (const entry of entries) for (const box of around(entry)) boxes.set(box, (boxes.get(box) ?? 0) + 1);
  return boxes;
}

function around(entry: DomElement): DomElement[] {
  const boxes: DomElement[] = [];
  for (let box = entry.parentElement; box !== null && boxes.length < BOXES; box = box.parentElement)
    boxes.push(box);
  return boxes;
}

/**
 * @param own whether a part belongs to this entry and not to one inside it
 * @param boxes from `boxesOf`: a box that holds several entries is pinned for none of them
 * @param stamp the line that prints the entry's time
 */
export function findPin(
  element: DomElement,
  own: (part: DomElement) => boolean,
  boxes: ReadonlyMap<DomElement, number>,
  measure: (element: DomElement) => TextMeasure,
  stamp: string,
): Pin {
  const part = pinningPart(element, own, measure);
  const isPinned =
    part !== null ||
    isMarked(element) ||
    stamp.split(/[|·•]/).some(saysPinned) ||
    around(element).some((box) => boxes.get(box) === 1 && isMarked(box));
  return { isPinned, printed: part !== null && saysPinned(shownText(part)) ? part : null };
}

function isMarked(element: DomElement): boolean {
  const names = namesOf(element).trim().replace(/\s+/g, " ");
  return (
    PINNED_NAMES.some(({ pattern }) => pattern.test(names)) ||
    PINNED_FLAGS.some((name) => element.hasAttribute(name) && isYes(element.getAttribute(name)))
  );
}

/** The part of an entry that says so in its words, or aloud. */
function pinningPart(
  element: DomElement,
  own: (part: DomElement) => boolean,
  measure: (element: DomElement) => TextMeasure,
): DomElement | null {
  for (const part of descendants(element, LOOKED_AT)) {
    if (measure(part).text > LONGEST_LINE || isHidden(part) || !own(part)) continue;
    const label = part.getAttribute("aria-label") ?? part.getAttribute("title");
    if ((label !== null && saysPinned(label)) || saysPinned(shownText(part))) return part;
  }
  return null;
}

/**
 * Takes lines of a text that only say 'pinned' out of it and notes it at the label that follows, or else at the one
 * right above.
 */
export function markPins(marks: readonly Mark[]): void {
  marks.forEach((mark, index) => {
    const isLine = mark.role === "body" || mark.role === "heading" || mark.role === "item";
    if (!isLine || !saysPinned(mark.text)) return;
    const labelled = [marks[index + 1], marks[index - 1]].find(
      (near) => near?.label != null && near.role === "label",
    );
    if (labelled?.label == null) return;
    labelled.label = { ...labelled.label, pinned: true };
    mark.role = "furniture";
  });
}
