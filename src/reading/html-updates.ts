import {
  descendants,
  type DomDocument,
  type DomElement,
  isHidden,
  namesOf,
  shownText,
  tagOf,
} from "./html-dom.ts";
import type { TextMeasure } from "./html-measure.ts";
import type { DeclaredUpdate } from "./html-metadata.ts";
import { boxesOf, findPin } from "./pinned.ts";
import { declaredTime, declaresTime, findTime } from "./html-times.ts";

/** When and by whom an update was written. */
export interface UpdateStamp {
  readonly time: string | null;
  readonly tz: string | null;
  /** `YYYY-MM-DD` in that zone. */
  readonly day: string | null;
  /** The words that print the time; empty where the page shows none. */
  readonly printed: string;
  readonly author: string | null;
  readonly isPinned: boolean;
}

/** The update elements of a live page, in page order. */
export interface FoundUpdates {
  readonly stamps: ReadonlyMap<DomElement, UpdateStamp>;
  /** Parts that print time and author: they are read already. */
  readonly printed: ReadonlySet<DomElement>;
}

/** The stamp of an update as JSON-LD declares it. */
export function declaredStamp(update: DeclaredUpdate): UpdateStamp {
  const time = declaredTime(update.published);
  return {
    time: time?.time ?? null,
    tz: time?.tz ?? null,
    day: time?.day ?? null,
    printed: "",
    author: update.author,
    isPinned: update.isPinned,
  };
}

const ITEM_TAGS = new Set(["article", "section", "div", "li", "details"]);
const AUTHOR_NAMES = /\b(?:author|byline|reporter|contributor|by)\b/;
const SHORTEST_UPDATE = 30;
const FEWEST_UPDATES = 2;
/** Share of the page's text that repeated timed parts must hold to be taken for its updates. */
const LEAST_SHARE = 0.35;

/**
 * Finds the updates of a live page: the elements its JSON-LD names, or else the largest group of sibling
 * elements that each begin with a clock time and hold words of their own.
 */
export function findUpdates(
  document: DomDocument,
  body: DomElement,
  declared: readonly DeclaredUpdate[],
  measure: (element: DomElement) => TextMeasure,
  year: number | null,
): FoundUpdates {
  const named = declaredElements(document, declared, measure);
  const elements = named.length >= FEWEST_UPDATES ? named : repeatedElements(body, measure, year);
  const byFragment = new Map(declared.map((update) => [update.fragment, declaredStamp(update)]));
  const stamps = new Map<DomElement, UpdateStamp>();
  const printed = new Set<DomElement>();
  const all = new Set(elements);
  const boxes = boxesOf(elements);
  for (const element of elements) {
    const own = (part: DomElement) => nearest(part, all) === element;
    const time = findTime(element, year, own);
    if (time && time.element !== element) printed.add(time.element);
    const name = findAuthor(element, own);
    if (name) printed.add(name.part);
    const pin = findPin(element, own, boxes, measure, time?.printed ?? "");
    if (pin.printed) printed.add(pin.printed);
    const fallback = element.id === "" ? undefined : byFragment.get(element.id);
    const known = time?.time ? time : (fallback ?? time);
    stamps.set(element, {
      time: known?.time ?? null,
      tz: known?.tz ?? null,
      day: known?.day ?? null,
      printed: time?.printed ?? "",
      author: name?.name ?? fallback?.author ?? null,
      isPinned: pin.isPinned || fallback?.isPinned === true,
    });
  }
  return { stamps, printed };
}

/** The name printed with an update, in a part named for it. */
function findAuthor(
  element: DomElement,
  own: (part: DomElement) => boolean,
): { name: string; part: DomElement } | null {
  for (const part of descendants(element, 60)) {
    if (!AUTHOR_NAMES.test(namesOf(part)) || !own(part) || isHidden(part)) continue;
    const name = shownText(part).replace(/^(?:by|posted by)\s+/i, "");
    if (name !== "" && name.length <= 60 && !/[.!?:]$/.test(name)) return { name, part };
  }
  return null;
}

function nearest(part: DomElement, among: ReadonlySet<DomElement>): DomElement | null {
  for (let at: DomElement | null = part; at !== null; at = at.parentElement) if (among.has(at)) return at;
  return null;
}

function declaredElements(
  document: DomDocument,
  declared: readonly DeclaredUpdate[],
  measure: (element: DomElement) => TextMeasure,
): DomElement[] {
  const wanted = new Set(declared.map((update) => update.fragment).filter((id): id is string => id !== null));
  if (wanted.size === 0) return [];
  return [...document.querySelectorAll("[id]")].filter(
    (element) => wanted.has(element.id) && measure(element).text >= SHORTEST_UPDATE,
  );
}

function isLinkList(element: DomElement, measure: (element: DomElement) => TextMeasure): boolean {
  const { text, links } = measure(element);
  return links > text * 0.6;
}

function repeatedElements(
  body: DomElement,
  measure: (element: DomElement) => TextMeasure,
  year: number | null,
): DomElement[] {
  const total = measure(body).text;
  let best: DomElement[] = [];
  let bestText = 0;
  const parents = new Set<DomElement>();
  for (const time of descendants(body)) {
    const isDeclared = tagOf(time) === "time" || (measure(time).text > 0 && declaresTime(time));
    if (measure(time).text > 80 && !isDeclared) continue;
    if (!isDeclared && !/\d{1,2}[:.h]\d{2}|\d{4} ?(?:GMT|UTC)|\d ?[ap]\.?m/i.test(time.textContent ?? ""))
      continue;
    let steps = 0;
    for (
      let at = time.parentElement;
      at !== null && at !== body.parentElement && steps < 8;
      at = at.parentElement
    ) {
      parents.add(at);
      steps++;
    }
  }
  for (const parent of parents) {
    const items = [...parent.children].filter(
      (child) =>
        ITEM_TAGS.has(tagOf(child)) && measure(child).text >= SHORTEST_UPDATE && !isLinkList(child, measure),
    );
    if (items.length < FEWEST_UPDATES) continue;
    const timed = items.filter((item) => findTime(item, year, () => true)?.time);
    if (timed.length < FEWEST_UPDATES || timed.length * 2 < items.length) continue;
    const text = timed.reduce((sum, item) => sum + measure(item).text, 0);
    if (text > bestText && text >= total * LEAST_SHARE) {
      best = timed;
      bestText = text;
    }
  }
  return best;
}
