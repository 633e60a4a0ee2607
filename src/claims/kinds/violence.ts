import type { AttackType } from "../../model/claim.ts";
import type { Context } from "../context.ts";
import { ATTACK_NOUNS, type AttackNoun, MEANS_WORDS, WEAPONS } from "../lexicon/attacks.ts";
import { type LexiconHit, nounMatcher, wordMatcher } from "../lexicon/match.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";

/** A noun of violence with the phrases that hang on it: 'a Turkish drone strike on Afrin by ...'. */
export interface ViolentNoun {
  readonly hit: LexiconHit<AttackNoun>;
  readonly type: AttackType;
  /** From the phrase's first word to the end of what hangs on it. */
  readonly range: Range;
  /** The phrase itself, without what hangs on it. */
  readonly phrase: Range;
  readonly by: readonly ActorMention[];
  /** What follows 'on', 'of', 'against'. */
  readonly target: Range | null;
  /** What follows 'in', 'at', 'near'. */
  readonly location: Range | null;
  readonly weapon: string | null;
  readonly timed: boolean;
  readonly definite: boolean;
}

const attackNouns = nounMatcher(ATTACK_NOUNS);
const weapons = nounMatcher(WEAPONS);
const meansWords = wordMatcher(MEANS_WORDS);
const NO_VIOLENCE = new Set(
  "hunger labour labor general rail train teachers doctors heart panic cyber media personal verbal transport workers".split(
    " ",
  ),
);
const ON = new Set(["on", "of", "against", "upon", "targeting", "hitting", "into", "over", "across"]);
const AT = new Set([
  "in",
  "at",
  "near",
  "inside",
  "outside",
  "around",
  "within",
  "along",
  "throughout",
  "between",
]);

/** The weapon words in a range, the last first, with the kind of attack each makes. */
export function weaponIn(
  view: SentenceView,
  range: Range,
): { type: AttackType; lemma: string; at: number } | null {
  for (let i = range.end - 1; i >= range.start; i--) {
    for (let length = 3; length >= 1; length--) {
      const hit = weapons.at(view.words, i - length + 1);
      if (hit && hit.end === i + 1 && hit.start >= range.start)
        return { type: hit.row.value, lemma: hit.row.lemma, at: hit.start };
    }
  }
  return null;
}

/** Ways of dying that are no attack noun: 'gunshot', 'torture'. */
export function meansWordIn(view: SentenceView, range: Range): string | null {
  for (let i = range.start; i < range.end; i++) {
    const hit = meansWords.at(view.words, i);
    if (hit) return hit.row.value;
  }
  return null;
}

/** Reads the noun of violence at `i`, or null. */
export function violentNounAt(context: Context, view: SentenceView, i: number): ViolentNoun | null {
  const hit = attackNouns.at(view.words, i);
  if (!hit || view.classes[hit.end - 1] === "verb" || view.classes[hit.end - 1] === "adverb") return null;
  const phrase = phrasesOf(view).at[hit.end - 1];
  if (!phrase || phrase.head !== hit.end - 1) return null;
  if (NO_VIOLENCE.has(view.words[hit.start - 1] ?? "")) return null;
  const own = { start: phrase.start, end: hit.end };
  const before = { start: phrase.start, end: hit.start };
  const by: ActorMention[] = actorsIn(context, view, before);
  let weapon = weaponIn(view, before)?.lemma ?? null;
  const { byAir } = hit.row.value;
  let type = refineType(hit.row.value.type, weapon, view, before, byAir);
  let target: Range | null = null;
  let location: Range | null = null;
  let timed = timeIn(view, own);
  let end = phrase.end;
  for (let n = 0; n < 7; n++) {
    if (view.classes[end] === "time") {
      timed = true;
      end++;
      continue;
    }
    const word = view.words[end] ?? "";
    if (
      (word === "carried" ||
        word === "conducted" ||
        word === "launched" ||
        word === "mounted" ||
        word === "waged" ||
        word === "staged" ||
        word === "committed" ||
        word === "executed") &&
      view.words.slice(end + 1, end + 3).includes("by")
    ) {
      end += view.words[end + 1] === "by" ? 1 : 2;
      continue;
    }
    const joinsClash =
      (word === "and" || (word === "," && !inOpening(view, phrase.start))) &&
      target !== null &&
      n > 0 &&
      phrasesOf(view).at[end + 1]?.start === end + 1 &&
      !followedByVerb(view, end + 1);
    if (
      !(
        word === "by" ||
        word === "with" ||
        word === "from" ||
        word === "due" ||
        ON.has(word) ||
        AT.has(word) ||
        word === "during" ||
        word === "since" ||
        word === "using" ||
        joinsClash
      )
    )
      break;
    if (view.classes[end + 1] === "time") {
      timed = true;
      end += 1;
      continue;
    }
    const next = phrasesOf(view).at[end + 1];
    if (next?.start !== end + 1) break;
    const piece = beforeNextAct(view, wholePhrase(view, next));
    if (word === "by") {
      by.push(...actorsIn(context, view, piece));
      const agentWeapon = weaponIn(view, piece);
      if (agentWeapon) {
        weapon = agentWeapon.lemma;
        type = refineType(type, weapon, view, before, byAir);
      }
    } else if (word === "with" && hit.row.value.type === "armed clash") {
      target ??= piece;
    } else if (word === "between") {
      by.push(...actorsIn(context, view, piece));
    } else if (ON.has(word)) {
      if (target === null) target = piece;
      else location ??= piece;
    } else if (AT.has(word)) location ??= piece;
    else if (word === "with" || word === "using") {
      const tool = weaponIn(view, piece);
      if (tool) {
        weapon = tool.lemma;
        type = refineType(type, weapon, view, before, byAir);
      }
    } else if (word === "from" || word === "due") {
      // Where fire came from is no place struck.
    } else if (joinsClash) target = { start: (target as Range).start, end: piece.end };
    end = piece.end;
  }
  const determiner = view.words[phrase.start] ?? "";
  return {
    hit,
    type,
    range: { start: phrase.start, end },
    phrase: own,
    by: distinct(by),
    target,
    location,
    weapon,
    timed: timed || timeIn(view, { start: phrase.start, end }),
    definite: ["the", "this", "that", "these", "those", "such"].includes(determiner),
  };
}

const OPENERS = new Set("after following despite amid during before since under with in on".split(" "));

/** 'After attacks on villages, the army ...': a noun in what leads a sentence; behind the comma its subject comes. */
function inOpening(view: SentenceView, at: number): boolean {
  return (
    OPENERS.has(view.words[0] ?? "") &&
    !view.words.slice(0, at).includes(",") &&
    !view.classes.slice(0, at).some((cls) => cls === "verb" || cls === "auxiliary")
  );
}

/** 'by the army and shelling by the rebels': the next act has doers of its own. */
function beforeNextAct(view: SentenceView, range: Range): Range {
  for (let i = range.start + 1; i < range.end; i++) {
    if (view.words[i] !== "and" && view.words[i] !== ",") continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase?.start === i + 1 && attackNouns.at(view.words, phrase.head))
      return { start: range.start, end: i };
  }
  return range;
}

/** A phrase with its 'of' phrases and joined phrases: 'the villages of A, B and C'. */
export function wholePhrase(view: SentenceView, phrase: Range): Range {
  let end = phrase.end;
  const pair = ["between", "both"].includes(view.words[phrase.start - 1] ?? "");
  for (let n = 0; n < 14; n++) {
    const word = view.words[end] ?? "";
    let at = end;
    if (word === "of") at++;
    else if (word === "and" || word === "&" || word === "or") at++;
    else if (word === ",") at += view.words[end + 1] === "and" ? 2 : 1;
    else break;
    const next = phrasesOf(view).at[at];
    if (next?.start !== at || (followedByVerb(view, at) && !pair && verbBefore(view, phrase.start))) break;
    if (word === "," && !listGoesOn(view, next.end)) break;
    end = next.end;
  }
  return { start: phrase.start, end };
}

function listGoesOn(view: SentenceView, from: number): boolean {
  let at = from;
  for (let n = 0; n < 10; n++) {
    const word = view.words[at] ?? "";
    if (word === "and" || word === "or" || word === "&") return true;
    if (word === "of") {
      at = phrasesOf(view).at[at + 1]?.end ?? at + 1;
      continue;
    }
    if (word !== ",") return false;
    if (view.words[at + 1] === "and") return true;
    const next = phrasesOf(view).at[at + 1];
    if (!next) return false;
    at = next.end;
  }
  return false;
}

/** Whether a clause has begun already: where none has, 'the fall of A and B has' is one list and its verb. */
function verbBefore(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (view.classes[i] === "verb" || view.classes[i] === "auxiliary") return true;
    if (view.classes[i] === "subordinator" || view.words[i] === ";") return false;
  }
  return false;
}

function followedByVerb(view: SentenceView, at: number): boolean {
  const phrase = phrasesOf(view).at[at];
  const cls = phrase ? view.classes[phrase.end] : undefined;
  return cls === "verb" || cls === "auxiliary";
}

function timeIn(view: SentenceView, range: Range): boolean {
  for (let i = range.start; i < range.end; i++) if (view.times[i]) return true;
  return false;
}

function distinct(actors: readonly ActorMention[]): ActorMention[] {
  return actors.filter((actor, i) => actors.findIndex((other) => other.name === actor.name) === i);
}

/**
 * 'attack' by drone is a drone strike; 'bombardment' by jets an airstrike. `byAir`: the word is used of aircraft
 * and of forces on the ground alike.
 */
export function refineType(
  type: AttackType,
  weapon: string | null,
  view: SentenceView,
  modifiers: Range,
  byAir = false,
): AttackType {
  const words = view.words.slice(modifiers.start, modifiers.end);
  if (words.includes("suicide")) return "suicide bombing";
  if (
    words.includes("chemical") ||
    words.includes("chlorine") ||
    words.includes("gas") ||
    words.includes("sarin")
  )
    return "chemical attack";
  if (words.includes("car") && type === "airstrike") return "bombing";
  if ((words.includes("aerial") || words.includes("air")) && type !== "chemical attack") return "airstrike";
  if (weapon === null) return type;
  if (type === "siege" || type === "looting") return type;
  const weaponType = weapons.at(weapon.split(" "), 0)?.row.value;
  if (weaponType === undefined) return type;
  if (type === "shelling" && weaponType === "missile strike") return "shelling";
  // A bomb by which something is struck from the air was dropped, not planted.
  if (type === "airstrike" && weapon === "bomb") return type;
  if (type === "ground assault" && weaponType !== "drone strike")
    return byAir && weaponType === "airstrike" ? weaponType : type;
  return weaponType;
}

/** The nouns of violence in a range, in order. */
export function violentNounsIn(context: Context, view: SentenceView, range: Range): ViolentNoun[] {
  const found: ViolentNoun[] = [];
  for (let i = range.start; i < range.end; i++) {
    const noun = violentNounAt(context, view, i);
    if (noun && noun.hit.end <= range.end) {
      found.push(noun);
      i = noun.hit.end - 1;
    }
  }
  return found;
}
