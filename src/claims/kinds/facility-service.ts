import type { Facility } from "../../model/claim.ts";
import { clauseExtent, isCondition } from "../clause-extent.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import type { FoundFacility } from "./facility-nouns.ts";

/** What the words around a facility say of its service, with the words that say so. */
export interface Service {
  readonly status: Facility["status"];
  readonly anchor: Range;
  readonly quote: Range;
}

const WORKING = new Set(["functioning", "operational", "working", "functional", "open"]);
const COPULAS = new Set("is are was were remain remains remained been be stay stays".split(" "));
const STILL = new Set(
  "still now also only all both again currently partly partially fully almost no longer not n't completely largely".split(
    " ",
  ),
);
const SHUT = new Set(["closed", "shut", "shuttered", "offline", "inoperable", "down", "idle"]);
/** The predicate stands this near behind the facility, over 'in Khartoum' and the like. */
const NEAR = 9;

/** 'is out of service', 'are not functioning', 'halted services at two hospitals', 'three working clinics'. */
export function serviceOf(view: SentenceView, place: FoundFacility): Service | null {
  const inside = view.words.slice(place.start, place.noun.start);
  const noun = place.noun;
  // 'the open market' is no market that stands open.
  if (inside.some((word) => WORKING.has(word) && word !== "open"))
    return {
      status: "functioning",
      anchor: noun,
      quote: { start: place.start, end: withPlace(view, place.end) },
    };
  const before = view.words.slice(Math.max(0, place.start - 5), place.start).join(" ");
  const halted = HALTED.exec(before);
  if (halted) {
    const start = place.start - halted[0].split(" ").length;
    return { status: "out of service", anchor: noun, quote: { start, end: withPlace(view, place.end) } };
  }
  return predicateOf(view, place);
}

/** 'at the clinic in Abs': with the phrase that says where it is. */
function withPlace(view: SentenceView, end: number): number {
  const next = ["in", "at", "near"].includes(view.words[end] ?? "") ? phrasesOf(view).at[end + 1] : undefined;
  return next?.start === end + 1 ? next.end : end;
}

const HALTED =
  /\b(?:halted|suspended|ended|stopped) (?:all )?(?:its )?(?:services?|work|operations|activities) (?:at|in)$|\bout of service$/;

function predicateOf(view: SentenceView, place: FoundFacility): Service | null {
  for (let i = place.end; i < Math.min(view.tokens.length, place.end + NEAR); i++) {
    const word = view.words[i] as string;
    const cls = view.classes[i];
    const aside = [",", ";", "and", "but", "that", "which", "who"].includes(word);
    if (aside) return null;
    const copula = COPULAS.has(word);
    if (!copula && word !== "out" && (cls === "verb" || cls === "subordinator")) return null;
    if (!copula && word !== "out") continue;
    const extent = clauseExtent(view, i, i + 1);
    const opener = view.words[extent.start] ?? "";
    if (isCondition(view, extent, opener, view.words[extent.start - 1] ?? "")) return null;
    const read = complementAt(view, copula ? i + 1 : i);
    if (!read) {
      if (copula && view.words[i + 1] !== "been") return null;
      continue;
    }
    const start = whole(view, place.start);
    return {
      status: read.status,
      anchor: { start: i, end: read.end },
      quote: { start, end: Math.max(read.end, extent.end) },
    };
  }
  return null;
}

/** 'three of the five hospitals': from the number on. */
function whole(view: SentenceView, start: number): number {
  let at = start;
  if (at > 2 && view.words[at - 1] === "of") {
    at -= 2;
    while (at > 0 && (view.quantities[at - 1] !== undefined || view.classes[at - 1] === "number")) at--;
  }
  return at;
}

function complementAt(view: SentenceView, from: number): { status: Facility["status"]; end: number } | null {
  let not = false;
  let again = false;
  let i = from;
  for (; i < from + 4 && STILL.has(view.words[i] as string); i++) {
    const word = view.words[i] as string;
    if (word === "not" || word === "n't" || word === "longer") not = true;
    if (word === "again") again = true;
  }
  const word = view.words[i] ?? "";
  const phrase = view.words.slice(i, i + 3).join(" ");
  if (/^out of (?:service|action|order|operation)$/.test(phrase))
    return not ? { status: "functioning", end: i + 3 } : { status: "out of service", end: i + 3 };
  if (WORKING.has(word)) {
    again ||= view.words[i + 1] === "again";
    const status = not ? "out of service" : again ? "restored" : "functioning";
    return { status, end: again && view.words[i + 1] === "again" ? i + 2 : i + 1 };
  }
  if (SHUT.has(word) && view.words[i + 1] !== "by" && !not) return { status: "out of service", end: i + 1 };
  return null;
}
