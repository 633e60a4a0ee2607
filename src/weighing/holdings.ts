import type { Claim, ClaimOf, Control } from "../model/claim.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Holding, HoldingClaim, SiegeClaim } from "../model/record.ts";
import type { Theatre } from "../model/theatre.ts";
import { fold } from "../theatre/name-tokens.ts";
import { placeTitle } from "../theatre/place-tree.ts";
import { campOf, partyOf } from "./camps.ts";
import { extentOf, partsOf } from "./extent.ts";
import { isDenied, isReal } from "./reports.ts";
import type { ClaimSubject, VoicedClaim } from "./subject.ts";

/** What speaks of a holding: a claim on control, or one on a siege. */
export type HoldingItem =
  | { readonly sort: "control"; readonly row: HoldingClaim }
  | { readonly sort: "siege"; readonly row: SiegeClaim };

/**
 * Who is said to hold each place, and whether it is besieged. Claims on places that the gazetteer lacks are left
 * out: they cannot be put on a map, and their words stay on the document's page. A claim that all of a place is
 * held speaks of its parts too; one on a part never speaks of the whole.
 */
export function holdings(theatre: Theatre): ClaimSubject<HoldingItem, Holding> {
  return {
    keysOf({ claim, voice }) {
      if (voice.reader || !isReal(claim)) return [];
      if (isSiege(claim)) return [...new Set(claim.where.slice(0, 1).flatMap(({ place }) => place ?? []))];
      const place = claim.where[0]?.place ?? null;
      if (claim.kind !== "control" || place === null) return [];
      return extentOf(claim) === "whole" ? [place, ...partsOf(place, theatre)] : [place];
    },
    itemOf(member, key) {
      const { claim } = member;
      if (claim.kind !== "control") return { sort: "siege", row: siegeClaim(member) };
      return { sort: "control", row: holdingClaim(claim, member, key, theatre) };
    },
    compareItems: (a, b) => byDay(a.row, b.row),
    make(place, items) {
      const claims = items.flatMap((item) => (item.sort === "control" ? [item.row] : []));
      const sieges = items.flatMap((item) => (item.sort === "siege" ? [item.row] : []));
      // A claim on the whole of a governorate is no page for each of its villages.
      if (sieges.length === 0 && claims.every(({ through }) => through !== undefined)) return null;
      const entry = theatre.places.get(place);
      const placeName = entry === undefined ? place : placeTitle(entry);
      return { place, placeName, claims, ...(sieges.length === 0 ? {} : { sieges }) };
    },
    compareViews: (a, b) =>
      a.placeName === b.placeName ? (a.place < b.place ? -1 : 1) : a.placeName < b.placeName ? -1 : 1,
  };
}

function isSiege(claim: Claim): boolean {
  if (claim.kind === "attack") return claim.attack.type === "siege" && !UNBEGUN.has(claim.attack.status);
  return claim.kind === "toll" && claim.toll.status === "besieged";
}

const UNBEGUN: ReadonlySet<string> = new Set(["threatened", "planned", "repelled"]);
const LIFTED: ReadonlySet<string> = new Set(["ended", "suspended"]);

function siegeClaim({ claim, voice, said }: VoicedClaim): SiegeClaim {
  const range = claim.when === null ? null : parseEdtf(claim.when.edtf);
  const by = claim.kind === "attack" ? claim.attack.by : claim.kind === "toll" ? claim.toll.by : [];
  return {
    claim: claim.id,
    origin: { key: voice.key, name: voice.name, actor: voice.actor },
    from: range?.first ?? null,
    ...(range === null || range.last === null || range.last === range.first ? {} : { until: range.last }),
    ...(said === null ? {} : { said }),
    by,
    ...(claim.kind === "attack" && LIFTED.has(claim.attack.status) ? { lifted: true as const } : {}),
    denied: isDenied(claim),
  };
}

type Dated = { readonly claim: string; readonly from: string | null; readonly said?: string };

function byDay(a: Dated, b: Dated): number {
  const [dayA, dayB] = [a.from ?? "9999", b.from ?? "9999"];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const [saidA, saidB] = [a.said ?? "9999", b.said ?? "9999"];
  if (saidA !== saidB) return saidA < saidB ? -1 : 1;
  return a.claim < b.claim ? -1 : Number(a.claim > b.claim);
}

function holdingClaim(
  claim: ClaimOf<"control">,
  { voice, said }: VoicedClaim,
  place: string,
  theatre: Theatre,
): HoldingClaim {
  const { change, by, from: losers } = claim.control;
  const range = claim.when === null ? null : parseEdtf(claim.when.edtf);
  const denied = isDenied(claim);
  const camps = by.map((name) => holderCamp(name, claim, theatre));
  const loserCamps = losers.map((name) => holderCamp(name, claim, theatre));
  const party = partyOf(voice.actor, theatre);
  const own = claim.where[0]?.place ?? null;
  const extent = extentOf(claim);
  return {
    claim: claim.id,
    origin: { key: voice.key, name: voice.name, actor: voice.actor },
    from: range?.first ?? null,
    change,
    holders: by,
    denied,
    camps,
    ...(range === null || range.last === null || range.last === range.first ? {} : { until: range.last }),
    ...(said === null ? {} : { said }),
    ...(losers.length === 0 ? {} : { losers, loserCamps }),
    ...(!denied && isAdmission(claim.control, camps, party, loserCamps) ? { admission: true as const } : {}),
    ...(party === null ? {} : { party }),
    ...(extent === undefined ? {} : { extent }),
    ...(own === null || own === place ? {} : { through: own }),
    ...daysHeld(claim, said),
  };
}

const BEGINS: ReadonlySet<string> = new Set(["gained", "regained"]);
const ENDS: ReadonlySet<string> = new Set(["lost", "withdrew"]);

/** The days a claim vouches for, cut off where it was published: nobody knew what came after. */
function daysHeld(
  claim: ClaimOf<"control">,
  said: string | null,
): Pick<HoldingClaim, "precise" | "imprecise" | "starting" | "ending"> {
  const { change } = claim.control;
  const turn = {
    ...(BEGINS.has(change) ? { starting: true as const } : {}),
    ...(ENDS.has(change) ? { ending: true as const } : {}),
  };
  const edtf = claim.when?.edtf ?? null;
  const range = edtf === null ? null : parseEdtf(edtf);
  const published = said?.slice(0, 10) ?? null;
  const first = range?.first ?? range?.last ?? null;
  if (range === null || first === null || (published !== null && first > published)) return turn;
  const open = range.last ?? published ?? first;
  const last = published !== null && open > published ? published : open;
  const days = { first, last };
  // A change falls on one of its days; 'in November' and 'about the 12th' are no days of which each is vouched for.
  const loose =
    range.approximate ||
    (first !== last && (turn.starting || turn.ending ? range.last !== null : !edtf?.includes("/")));
  return loose ? { ...turn, imprecise: days } : { ...turn, precise: days };
}

/**
 * Whether a party to the war says what is against its own interest: that an enemy has the place, or that its
 * own side lost it or left it.
 */
function isAdmission(
  { change, from }: Control,
  camps: readonly string[],
  speaker: string | null,
  loserCamps: readonly string[],
): boolean {
  if (speaker === null) return false;
  if (change === "withdrew") return camps.includes(speaker);
  if (change === "lost" && from.length > 0) return loserCamps.includes(speaker);
  return (
    TAKEN.has(change) && camps.length > 0 && camps.every((camp) => ENEMIES.has(camp) && camp !== speaker)
  );
}

/** 'Holds' is left out: a party that calls a quarter government-held admits nothing new. */
const TAKEN: ReadonlySet<string> = new Set(["gained", "regained", "lost"]);

/** Camps at war with each other in this record. */
const ENEMIES: ReadonlySet<string> = new Set(["government", "opposition", "islamic_state", "kurdish_led"]);

/** What a holder counts as when claims are compared: its camp, else itself. */
function holderCamp(name: string, claim: ClaimOf<"control">, theatre: Theatre): string {
  const id = claim.actors.find((actor) => actor.name === name || actor.printed === name)?.actor ?? null;
  return campOf(id, theatre) ?? id ?? fold(name);
}
