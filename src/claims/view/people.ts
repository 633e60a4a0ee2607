import type { Bounds } from "../../model/bounds.ts";
import type { TollPart } from "../../model/claim.ts";
import type { Quantity } from "../../model/language.ts";
import type { Context } from "../context.ts";
import { DEMONYMS } from "../lexicon/demonyms.ts";
import { nounMatcher, wordMatcher } from "../lexicon/match.ts";
import { PEOPLE_NOUNS, type PeopleNoun } from "../lexicon/people.ts";
import { type ActorMention, actorsIn } from "./actors.ts";
import { type NounPhrase, phrasesOf } from "./phrases.ts";
import { type Range, type SentenceView, textOf, touches } from "./sentence-view.ts";

/** People counted or named by kind in one noun phrase. */
export interface PeopleGroup extends Range {
  readonly head: number;
  /** null where the words give no number ('the victims'). */
  readonly count: Bounds | null;
  readonly who: string;
  /** Whose people they are, where they bear arms. */
  readonly side: readonly ActorMention[];
  /** Corpses: dead by themselves. */
  readonly dead: boolean;
  /** A bare number or 'others': who they are comes from the group before. */
  readonly elliptic: boolean;
  /** 'the victims', 'these fighters': spoken of before. */
  readonly definite: boolean;
  /** Parts of the same total: 'including two children'. */
  readonly parts: readonly PeopleGroup[];
  /** The end of the phrase with its parts. */
  readonly endWithParts: number;
}

const nouns = nounMatcher(PEOPLE_NOUNS);
const peoples = wordMatcher(DEMONYMS.filter((one) => one.lemma.endsWith("s")));
/** 'left a civilian dead': the state stands last in the phrase, where taggers see its head. */
const STATE_HEADS = new Set("dead wounded injured missing".split(" "));
const PART_OPENERS = new Set(["including", "among", "comprising"]);

const cache = new WeakMap<SentenceView, readonly PeopleGroup[]>();

/** People groups of a sentence, in order; parts stand inside their whole and are not listed again. */
export function peopleIn(context: Context, view: SentenceView): readonly PeopleGroup[] {
  const known = cache.get(view);
  if (known) return known;
  const flat: PeopleGroup[] = [];
  for (const phrase of phrasesOf(view).list) {
    const group = groupOf(context, view, phrase, flat.at(-1) ?? null);
    if (group && !flat.some((one) => touches(one, group))) flat.push(group);
  }
  const groups = nestParts(view, withBodies(view, flat));
  cache.set(view, groups);
  return groups;
}

/** 'the bodies of 13 people': one group, counted by the people. */
function withBodies(view: SentenceView, flat: readonly PeopleGroup[]): PeopleGroup[] {
  return flat.flatMap((group, n) => {
    const before = flat[n - 1];
    if (before?.dead && before.count === null && isOf(view, before, group))
      return [{ ...group, start: before.start, dead: true }];
    const next = flat[n + 1];
    return next && group.dead && group.count === null && isOf(view, group, next) ? [] : [group];
  });
}

function isOf(view: SentenceView, body: PeopleGroup, whom: PeopleGroup): boolean {
  return view.words[body.end] === "of" && whom.start === body.end + 1 && whom.count !== null;
}

function groupOf(
  context: Context,
  view: SentenceView,
  phrase: NounPhrase,
  before: PeopleGroup | null,
): PeopleGroup | null {
  const noun = peopleNoun(view, phrase);
  const lead = leadingQuantity(view, phrase);
  const start = lead?.start ?? phrase.start;
  const counted = lead?.count ?? ownCount(view, phrase, noun?.end ?? phrase.head + 1);
  if (noun === null) return ellipticGroup(view, phrase, counted, before);
  let who = noun.value.who;
  let end = phrase.end;
  const owner = ownerAfter(view, phrase);
  const sides = actorsIn(context, view, { start: phrase.start, end: noun.at }).concat(
    owner ? actorsIn(context, view, owner) : [],
  );
  if (noun.value.needsOwner) {
    const kin = owner !== null && counted !== null && isKin(view, owner);
    if (sides.length === 0 && !kin && !(counted && namedOwner(view, phrase.start, noun.at))) return null;
    if (kin || sides.every((side) => isCivilBody(side.name))) who = "people";
    if (kin) end = owner.end;
  }
  if (owner && (noun.value.needsOwner || sides.length > 0)) end = owner.end;
  if (who === "people") who = civilianByAdjective(view, phrase, noun.at) ?? who;
  const definite = ["the", "these", "those", "this", "that", "his", "her", "their"].includes(
    view.words[phrase.start] ?? "",
  );
  const members = noun.value.group && noun.singular ? membersAfter(view, phrase) : null;
  if (members) end = members.end;
  const count = noun.value.group ? (members?.count ?? null) : (counted ?? singular(view, phrase, noun));
  return {
    start,
    end,
    head: phrase.head,
    count,
    who,
    side: who === "combatants" ? sides : [],
    dead: noun.value.dead === true,
    elliptic: false,
    definite,
    parts: [],
    endWithParts: end,
  };
}

/** 'a family of five', 'a family of four members': the number behind counts the people. */
function membersAfter(view: SentenceView, phrase: NounPhrase): { end: number; count: Bounds } | null {
  if (view.words[phrase.end] !== "of") return null;
  const quantity = view.quantities[phrase.end + 1];
  if (quantity?.unit !== "count") return null;
  return { end: phrasesOf(view).at[phrase.end + 1]?.end ?? phrase.end + 2, count: quantity.bounds };
}

/** 'seven members of one family' */
function isKin(view: SentenceView, owner: Range): boolean {
  for (let i = owner.start; i < owner.end; i++)
    if (nouns.at(view.words, i)?.row.value.group === true) return true;
  return false;
}

/** 'two Northern Guard members': a body that no list knows, by its capital inside the sentence. */
function namedOwner(view: SentenceView, from: number, to: number): boolean {
  for (let i = Math.max(1, from); i < to; i++)
    if (/^\p{Lu}\p{L}/u.test(view.tokens[i]?.form ?? "") && !view.quantities[i]) return true;
  return false;
}

interface FoundNoun {
  readonly at: number;
  readonly end: number;
  readonly value: PeopleNoun;
  readonly singular: boolean;
}

function peopleNoun(view: SentenceView, phrase: NounPhrase): FoundNoun | null {
  for (let i = phrase.end - 1; i >= phrase.start; i--) {
    const last = nouns.at(view.words, i);
    // 'military personnel' is no 'personnel': of two that end together the longer one.
    const longer = i > phrase.start && last !== null ? nouns.at(view.words, i - 1) : null;
    const hit = longer?.end === last?.end ? (longer ?? last) : last;
    const beforeState = hit?.end === phrase.head && STATE_HEADS.has(view.words[phrase.head] as string);
    if (hit && (hit.end > phrase.head || beforeState) && hit.end <= phrase.end)
      return found(view, hit.start, hit.end, hit.row.value, hit.row.lemma);
    const people = peoples.at(view.words, i);
    if (people && i === phrase.head && /^\p{Lu}/u.test(view.tokens[i]?.form ?? "")) {
      return { at: i, end: i + 1, value: { who: "people" }, singular: false };
    }
  }
  // 'former rebel commander Karim Nasser': a title before a name, where the phrase has no other head.
  for (let i = phrase.head - 1; i >= phrase.start; i--) {
    const hit = nouns.at(view.words, i);
    if (!hit || hit.end > phrase.head) continue;
    if (view.classes[hit.end] !== "name" || view.classes[hit.start] === "name") continue;
    return found(view, hit.start, hit.end, hit.row.value, hit.row.lemma);
  }
  return null;
}

function found(view: SentenceView, at: number, end: number, value: PeopleNoun, lemma: string): FoundNoun {
  return {
    at,
    end,
    value,
    singular:
      view.words.slice(at, end).join(" ") === lemma &&
      lemma !== "military personnel" &&
      lemma !== "personnel",
  };
}

/** The number inside the phrase, before its noun. */
function ownCount(view: SentenceView, phrase: NounPhrase, nounAt: number): Bounds | null {
  for (let i = phrase.start; i < Math.min(nounAt, phrase.end); i++) {
    const quantity = view.quantities[i];
    if (quantity && isCount(quantity)) return quantity.bounds;
  }
  return null;
}

function isCount(quantity: Quantity): boolean {
  return quantity.unit === "count" || quantity.unit === "share";
}

/** 'dozens of civilians', 'a number of people', 'one of the victims': the number stands before 'of'. */
function leadingQuantity(view: SentenceView, phrase: NounPhrase): { start: number; count: Bounds } | null {
  if (view.words[phrase.start - 1] !== "of") return null;
  const before = phrasesOf(view).at[phrase.start - 2];
  const at = before?.start ?? phrase.start - 2;
  for (let i = phrase.start - 2; i >= at; i--) {
    const quantity = view.quantities[i];
    if (quantity && isCount(quantity)) return { start: at, count: quantity.bounds };
  }
  const word = view.words[phrase.start - 2];
  if (word === "number") return { start: at, count: { min: null, max: null, text: "a number of" } };
  if (word === "one") return { start: at, count: { min: 1, max: 1, text: "one" } };
  return null;
}

/** 'a woman', 'another man', 'the woman', 'rebel commander X': one; a plural without number: unknown. */
function singular(view: SentenceView, phrase: NounPhrase, noun: FoundNoun): Bounds | null {
  const determiner = view.words[phrase.start] ?? "";
  if (determiner === "no") return { min: 0, max: 0, text: "no" };
  if (!noun.singular) return null;
  const text = textOf(view, { start: phrase.start, end: noun.end });
  return { min: 1, max: 1, text };
}

function ellipticGroup(
  view: SentenceView,
  phrase: NounPhrase,
  counted: Bounds | null,
  before: PeopleGroup | null,
): PeopleGroup | null {
  const word = view.words[phrase.head] ?? "";
  const others = word === "others" || word === "another" || word === "other";
  const bareNumber = view.quantities[phrase.head]?.unit === "count" && counted !== null;
  if (!others && !bareNumber) return null;
  if (bareNumber && view.words[phrase.end] === "of") {
    if (!["them", "whom", "those", "the"].includes(view.words[phrase.end + 1] ?? "")) return null;
    // 'four of the fighters': the noun's own phrase takes the number.
    const whole = phrasesOf(view).at[phrase.end + 1];
    if (whole && whole.start === phrase.end + 1 && peopleNoun(view, whole)) return null;
  }
  // 'two others', 'six soldiers were killed and nine wounded': of the same people as before.
  const joined = view.words[phrase.start - 1] === "and";
  const goesOn = before !== null && !before.elliptic && (others || joined);
  const count = counted ?? (word === "another" ? { min: 1, max: 1, text: "another" } : null);
  return {
    start: phrase.start,
    end: phrase.end,
    head: phrase.head,
    count,
    who: goesOn ? before.who : "people",
    side: goesOn ? before.side : [],
    dead: false,
    elliptic: true,
    definite: false,
    parts: [],
    endWithParts: phrase.end,
  };
}

/** 'of the Arakan Army' behind the phrase. */
function ownerAfter(view: SentenceView, phrase: NounPhrase): Range | null {
  const word = view.words[phrase.end];
  if (word !== "of" && word !== "from") return null;
  const next = phrasesOf(view).at[phrase.end + 1];
  return next?.start === phrase.end + 1 ? { start: next.start, end: next.end } : null;
}

function isCivilBody(name: string): boolean {
  return /council|commission|committee|parliament|party|administration|agency|union|network|observatory|family/i.test(
    name,
  );
}

function civilianByAdjective(view: SentenceView, phrase: NounPhrase, nounAt: number): string | null {
  for (let i = phrase.start; i < nounAt; i++) {
    const hit = nouns.at(view.words, i);
    if (hit?.row.value.adjective) return hit.row.value.who;
  }
  return null;
}

/** Puts 'including ...', '(...)', '– ... –' and ': ...' groups into the group before them. */
function nestParts(view: SentenceView, flat: readonly PeopleGroup[]): PeopleGroup[] {
  const out: PeopleGroup[] = [];
  for (let n = 0; n < flat.length; n++) {
    const group = sameAsBefore(flat[n] as PeopleGroup, flat[n - 1], out.at(-1));
    const whole = out.at(-1);
    const tail = whole ? tailOf(view, whole, group) : null;
    if (whole && tail !== null) {
      const { parts, next } = readParts(view, flat, tail, n);
      out[out.length - 1] = { ...whole, parts };
      n = next - 1;
      continue;
    }
    const { parts, next } = readParts(view, flat, partsStart(view, group), n + 1);
    const last = parts.at(-1);
    out.push(last ? { ...group, parts, endWithParts: last.end } : group);
    n = next - 1;
  }
  return out;
}

/** The parts in a list that begins at a token; `next` is the first group behind them. */
function readParts(
  view: SentenceView,
  flat: readonly PeopleGroup[],
  start: number | null,
  from: number,
): { parts: PeopleGroup[]; next: number } {
  const parts: PeopleGroup[] = [];
  let at = start;
  let next = from;
  while (at !== null && next < flat.length) {
    let part = flat[next] as PeopleGroup;
    if (part.start < at || part.start > at + 2) break;
    next++;
    const kind = kindOfThem(view, part, flat[next]);
    if (kind) {
      part = { ...part, who: kind.who, side: kind.side, end: kind.end, endWithParts: kind.end };
      next++;
    }
    parts.push(part);
    // After its 'and' a list of parts is over: 'ten civilians, including a girl and a boy, and six soldiers'.
    at = parts.length > 1 && view.words[part.start - 1] === "and" ? null : listContinues(view, part.end);
  }
  return { parts, next };
}

/**
 * Where the parts of a whole begin that stand behind its verb: 'eight people were killed, five of them
 * children', 'nine died, including a nurse'. Null where the group is no such part.
 */
function tailOf(view: SentenceView, whole: PeopleGroup, group: PeopleGroup): number | null {
  if (whole.count === null || whole.parts.length > 0 || group.start - whole.end > 16) return null;
  const between = view.words.slice(whole.endWithParts, group.start);
  if (between.some((word) => [";", ".", ":", "while"].includes(word))) return null;
  const comma = between.lastIndexOf(",");
  if (comma < 1) return null;
  if (!view.classes.slice(whole.endWithParts, whole.endWithParts + comma).includes("verb")) return null;
  const lead = between.slice(comma + 1);
  const opens = lead[0] === "including" || (lead[0] === "among" && lead[1] === "them");
  const share =
    group.elliptic &&
    view.words[group.end] === "of" &&
    ["them", "whom"].includes(view.words[group.end + 1] ?? "");
  if (!opens && !(share && lead.every((word) => ["at", "least", "most", "about"].includes(word))))
    return null;
  return group.start;
}

/** 'six people, including two boys, and nine others': the others are of the whole before, not of its parts. */
function sameAsBefore(
  group: PeopleGroup,
  before: PeopleGroup | undefined,
  whole: PeopleGroup | undefined,
): PeopleGroup {
  if (!group.elliptic || !before || !whole?.parts.includes(before)) return group;
  return group.who === before.who ? { ...group, who: whole.who, side: whole.side } : group;
}

/** 'five of them (were) children': the words behind say who the five are. */
function kindOfThem(
  view: SentenceView,
  part: PeopleGroup,
  next: PeopleGroup | undefined,
): PeopleGroup | null {
  if (!part.elliptic || !next || view.words[part.end] !== "of") return null;
  if (!["them", "whom"].includes(view.words[part.end + 1] ?? "")) return null;
  const at = ["were", "are"].includes(view.words[part.end + 2] ?? "") ? part.end + 3 : part.end + 2;
  return next.start === at && !next.elliptic ? next : null;
}

/** Where the first part would stand, or null where nothing announces parts. */
function partsStart(view: SentenceView, group: PeopleGroup): number | null {
  let at = group.end;
  // 'from the same family', 'in Aleppo' may stand between the whole and its parts.
  for (let n = 0; n < 2; n++) {
    if (view.classes[at] !== "preposition" || PART_OPENERS.has(view.words[at] ?? "")) break;
    const phrase = phrasesOf(view).at[at + 1];
    if (phrase?.start !== at + 1) break;
    at = phrase.end;
  }
  const mark = view.words[at];
  if (mark === "," || mark === "(") at++;
  const word = view.words[at];
  if (word === "including" || word === "comprising") return at + 1;
  if (word === "among" && view.words[at + 1] === "them") return at + 2;
  let from = at;
  while (["at", "least", "most", "about"].includes(view.words[from] ?? "")) from++;
  const share = phrasesOf(view).at[from] ?? phrasesOf(view).at[at];
  if (
    (mark === "," || mark === "–" || mark === "—") &&
    share &&
    view.words[share.end] === "of" &&
    ["whom", "them"].includes(view.words[share.end + 1] ?? "")
  )
    return at;
  if ((mark === "–" || mark === "—" || mark === ":" || mark === "-") && group.count !== null) {
    // 'a family of three: mother, father and a boy'
    const kin = nouns.at(view.words, at + 1) !== null;
    return kin || view.quantities[at + 1] || view.quantities[at + 2] || view.classes[at + 1] === "number"
      ? at + 1
      : null;
  }
  return null;
}

function listContinues(view: SentenceView, at: number): number | null {
  const word = view.words[at];
  if (word === "and" || word === "&") return at + 1;
  if (word === ",") {
    const next = view.words[at + 1];
    return next === "and" || next === "&" ? at + 2 : at + 1;
  }
  return null;
}

/** A group as a part of a breakdown. */
export function asPart(group: PeopleGroup): TollPart {
  return { who: group.who, count: group.count ?? { min: null, max: null, text: "" }, where: [] };
}
