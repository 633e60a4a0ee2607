import type { Attack } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { type Proposal, propose, spanning } from "../proposal.ts";
import { actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { placesIn } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { isQuestion, meansText, roundsIn, targetText } from "./attack-words.ts";
import { violentNounsIn, weaponIn, wholePhrase } from "./violence.ts";

const LANDS = new Set(
  "landed fell hit struck rained slammed crashed exploded detonated landing falling hitting".split(" "),
);

/** A bomb that goes off may have been planted; one that lands has come from above. */
const GOES_OFF = new Set(["exploded", "detonated", "went"]);

/** 'Ten shells landed on the village': the weapon is the subject. */
export function weaponLands(context: Context, view: SentenceView, i: number): Proposal | null {
  const lands =
    LANDS.has(view.words[i] as string) || (view.words[i] === "went" && view.words[i + 1] === "off");
  if (!lands || view.classes[i] !== "verb") return null;
  const particle = view.words[i] === "went" ? 1 : 0;
  const verb = { start: i, end: i + 1 + particle };
  const clause = readClause(view, verb, ["past"]);
  const subject = clause.subject;
  const weapon = subject ? weaponIn(view, subject) : null;
  if (!subject || !weapon || clause.negated || clause.unreal === "condition" || isQuestion(view)) return null;
  const rest = { start: verb.end, end: clause.extent.end };
  // 'a drone crashed this morning': a time is no target.
  let struck: Range | null = clause.object && !view.times[clause.object.start] ? clause.object : null;
  for (let at = rest.start; at < rest.end && !struck; at++) {
    const phrase = phrasesOf(view).at[at + 1];
    if (
      ["on", "in", "near", "at", "into", "outside", "inside", "under"].includes(view.words[at] as string) &&
      phrase?.start === at + 1
    )
      struck = wholePhrase(view, phrase);
  }
  if (!struck) return null;
  const by = actorsIn(context, view, subject);
  const count = roundsIn(view, subject);
  const attack: Attack = {
    type: weapon.lemma === "bomb" && !GOES_OFF.has(view.words[i] as string) ? "airstrike" : weapon.type,
    by: by.map((actor) => actor.name),
    target: targetText(view, struck),
    means: meansText(weapon.lemma, null, null),
    status: "carried out",
    ...(count ? { count } : {}),
  };
  const places = [...placesIn(view, struck, true)];
  return propose(
    "attack/weapon-lands",
    view,
    { kind: "attack", attack },
    {
      anchor: verb,
      quote: spanning(subject, { start: i, end: Math.max(struck.end, verb.end) }),
      scope: clause.extent,
      actors: by,
      places: places.length > 0 ? places : null,
      pointsBack: by.length === 0 && isToldBefore(view, subject),
    },
  );
}

const DEFINITE = new Set(["the", "these", "those", "them"]);

/** 'the shells', 'two of the rockets', 'a number of these bombs': rounds that were fired in a sentence before. */
export function isToldBefore(view: SentenceView, rounds: Range): boolean {
  if (DEFINITE.has(view.words[rounds.start] ?? "")) return true;
  const of = view.words.indexOf("of", rounds.start);
  return of > 0 && of < rounds.end && DEFINITE.has(view.words[of + 1] ?? "");
}

const KILLS = new Set("killed kills killing injured wounded injures wounds".split(" "));

/** 'Drones killed two men': a weapon that kills has struck. */
export function weaponKills(context: Context, view: SentenceView, i: number): Proposal | null {
  if (!KILLS.has(view.words[i] as string) || view.classes[i] !== "verb") return null;
  const clause = readClause(view, { start: i, end: i + 1 }, ["past", "participle"]);
  const doer = clause.voice === "passive" ? clause.agent : clause.subject;
  if (
    !doer ||
    clause.hangs ||
    clause.negated ||
    clause.unreal === "condition" ||
    violentNounsIn(context, view, doer).length > 0
  )
    return null;
  const weapon = weaponIn(view, doer);
  const by = actorsIn(context, view, doer);
  const struck = clause.voice === "passive" ? clause.subject : clause.object;
  if (!weapon || by.length === 0 || !struck) return null;
  const attack: Attack = {
    type: weapon.type,
    by: by.map((actor) => actor.name),
    target: targetText(view, struck),
    means: null,
    status: "carried out",
  };
  return propose(
    "attack/weapon-kills",
    view,
    { kind: "attack", attack },
    {
      anchor: { start: i, end: i + 1 },
      quote: spanning(clause.extent, doer, struck),
      scope: clause.extent,
      actors: by,
    },
  );
}
