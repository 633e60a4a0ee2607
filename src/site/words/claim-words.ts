import { isMessage, type Say } from "../../messages/say.ts";
import type { Attribution, Claim, Control, Toll, TollStatus } from "../../model/claim.ts";
import type { Theatre } from "../../model/theatre.ts";
import { boundsBeforeNoun, boundsWords, governing } from "../../messages/bounds.ts";
import { attackTypeLabel, diplomacyActLabel, facilityThing, kindLabel, sentenceCase } from "./labels.ts";
import { actorNamed, placeNamed } from "./names.ts";
import { apart } from "../../messages/shown.ts";

/**
 * Claims in one line. Names and words of sources come out safe to show (see `apart`): no reordering characters are left in
 * them but ours.
 */

/** What a message is told where the claim's words tell nothing. */
const NOTHING = "_";

/** Names of a claim in the reader's language. */
export interface ClaimNames {
  /** Actors as the claim names them, as a list; `_` where nobody is named. */
  actors(names: readonly string[]): string;
  /** The claim's first places, at most two; `_` where none is named. */
  readonly places: string;
  /** The first place alone. */
  readonly place: string;
}

/** @param theatre pack whose own names are shown in other languages than English; absent leaves names as claimed */
export function claimNames(claim: Pick<Claim, "actors" | "where">, say: Say, theatre?: Theatre): ClaimNames {
  const actorOf = (name: string) => claim.actors.find((each) => each.name === name)?.actor ?? null;
  const places = claim.where
    .slice(0, 2)
    .map(({ place, name }) =>
      apart(theatre === undefined ? name : placeNamed(place, name, theatre, say), say),
    );
  return {
    actors: (names) =>
      names.length === 0
        ? NOTHING
        : say.list(
            names.map((name) =>
              apart(theatre === undefined ? name : actorNamed(actorOf(name), name, theatre, say), say),
            ),
          ),
    places: places.length === 0 ? NOTHING : places.join(say("list.comma")),
    place: places[0] ?? say("claim.somewhere"),
  };
}

function orNothing(text: string | null, say: Say): string {
  return text === null || text === "" ? NOTHING : apart(text, say);
}

/** '26 people', 'about 900 civilians', 'people' where the words give no number. */
export function peopleWords({ count, who }: Pick<Toll, "count" | "who">, say: Say): string {
  const key = `whoCounted.${who}`;
  const group = (form: "bare" | "exact" | "counted", number: string, n: number) =>
    isMessage(key)
      ? say(key, { form, count: number, n }).trim()
      : say("who.unlisted", { form, count: number, who: apart(who, say) });
  if (count === null) return group("bare", "", 0);
  const n = governing(count);
  if (n === null) return say("who.wordy", { words: apart(count.text, say), who: group("bare", "", 0) });
  const number = isMessage(key) ? boundsBeforeNoun(count, say) : boundsWords(count, say);
  const exact = count.min === count.max && count.approximate !== true;
  return group(exact ? "exact" : "counted", number, n);
}

/** '26 people killed', 'people killed' where the words give no number. */
export function tollWords(toll: Pick<Toll, "status" | "count" | "who">, say: Say): string {
  return say(`toll.${toll.status}`, { who: peopleWords(toll, say) });
}

/** The people that a figure counts and what became of them: 'children killed'. */
export function figureWords(figure: { who: string; status: TollStatus }, say: Say): string {
  const { who, status } = figure;
  if (who === "people") return say(`figure.all.${status}`);
  const key = `whoOf.${who}`;
  return say(`figure.of.${status}`, { who: isMessage(key) ? say(key) : apart(who, say) });
}

/** 'X regained by A from B', 'X held by A', 'X lost by B to A', 'advance by A, X'. */
export function controlWords(
  { change, by, from }: Control,
  place: string,
  say: Say,
  list: (names: readonly string[]) => string = (names) =>
    names.length === 0 ? NOTHING : say.list(names.map((name) => apart(name, say))),
): string {
  const movers = change === "withdrew" && by.length === 0 ? from : by;
  return say(`claim.control.${change}`, { place, by: list(movers), from: list(from) });
}

function bodyWords(claim: Claim, say: Say, theatre?: Theatre): string {
  const { actors, places, place } = claimNames(claim, say, theatre);
  switch (claim.kind) {
    case "toll":
      return say("claim.toll", { toll: tollWords(claim.toll, say), places });
    case "attack": {
      const { attack } = claim;
      return say(`claim.attack.${attack.status}`, {
        count: severalWords(attack.count ?? null, say),
        type: attack.type === "other" ? say("claim.attackOther") : attackTypeLabel(attack.type, say),
        target: orNothing(attack.target, say),
        places,
        by: actors(attack.by),
      });
    }
    case "control":
      return controlWords(claim.control, place, say, actors);
    case "truce": {
      const { truce } = claim;
      const type = say(`truceType.${truce.type}`);
      return say(`claim.truce.${truce.status}`, { type, by: actors(truce.by), places });
    }
    case "facility": {
      const { facility } = claim;
      return say(`claim.facility.${facility.status}`, {
        count: severalWords(facility.count, say),
        thing: facilityThing(facility.type, say),
        name: orNothing(facility.name, say),
        places,
        by: actors(facility.by),
      });
    }
    case "aid": {
      const { aid } = claim;
      return say(`claim.aid.${aid.status}`, { to: actors(aid.to), by: actors(aid.by), places });
    }
    case "diplomacy": {
      const { diplomacy } = claim;
      return say("claim.diplomacy", {
        by: actors(diplomacy.by),
        act: diplomacyActLabel(diplomacy.act, say),
        to: actors(diplomacy.to),
        about: orNothing(diplomacy.about, say),
      });
    }
    case "allegiance": {
      const { allegiance } = claim;
      return say(`claim.allegiance.${allegiance.change}`, {
        actor: actors(allegiance.actor),
        other: actors(allegiance.other),
      });
    }
    case "arms": {
      const { arms } = claim;
      const what = arms.what === null ? say("claim.armsUnnamed") : apart(arms.what, say);
      return say(`claim.arms.${arms.status}`, { what, from: actors(arms.from), to: actors(arms.to) });
    }
    case "statement":
      return say("claim.statement");
  }
}

/** How many, for what is told of as one thing: `_` where it is one, or not counted. */
function severalWords(count: Toll["count"], say: Say): string {
  if (count === null || (count.min === 1 && count.max === 1)) return NOTHING;
  return boundsWords(count, say);
}

/**
 * One line that says what the claim says, in our words: '26 people killed, Jaloom'. Denials say so first.
 *
 * @param theatre as in `claimNames`
 */
export function claimWords(claim: Claim, say: Say, theatre?: Theatre): string {
  const words = bodyWords(claim, say, theatre);
  return claim.certainty === "denied" ? say("claim.denied", { words }) : sentenceCase(words);
}

/** Kind and content in one line for lists: 'Toll: 26 people killed', 'Attack, denied: airstrike'; a statement is its words. */
export function kindAndWords(claim: Claim, say: Say, theatre?: Theatre): string {
  const told = { denied: claim.certainty === "denied" ? "yes" : "no", kind: kindLabel(claim.kind, say) };
  return claim.kind === "statement"
    ? say("claim.kindOnly", told)
    : say("claim.line", { ...told, words: bodyWords(claim, say, theatre) });
}

/** The innermost named voice: who said it first, as far as the text tells; null for the document's own voice. */
export function rootVoice(claim: Claim): Attribution | null {
  return claim.attribution.at(-1) ?? null;
}

/** 'Halab Today ← Local Coordination Committees' is outermost first; an empty chain is the publisher itself. */
export function voiceWords(claim: Claim, publisher: string | null, say: Say, theatre?: Theatre): string {
  const [first, ...others] = claim.attribution.map(({ source, actor }) =>
    apart(theatre === undefined ? source : actorNamed(actor, source, theatre, say), say),
  );
  if (first === undefined) return publisher === null ? say("voice.itself") : apart(publisher, say);
  return others.reduce((outer, inner) => say("voice.link", { outer, inner }), first);
}
