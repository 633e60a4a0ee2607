import type { ClaimOf, Control } from "../model/claim.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Holding, HoldingClaim } from "../model/record.ts";
import type { Theatre } from "../model/theatre.ts";
import { fold } from "../theatre/name-tokens.ts";
import { placeTitle } from "../theatre/place-tree.ts";
import { campOf, partyOf } from "./camps.ts";
import type { RootVoice } from "./origins.ts";
import { isDenied, isReal } from "./reports.ts";
import type { ClaimSubject } from "./subject.ts";

/**
 * Who is said to hold each place. Claims on places that the gazetteer lacks are left out: they cannot be put
 * on a map, and their words stay on the document's page.
 */
export function holdings(theatre: Theatre): ClaimSubject<HoldingClaim, Holding> {
  return {
    keysOf({ claim, voice }) {
      const place = claim.where[0]?.place ?? null;
      return claim.kind !== "control" || place === null || !isReal(claim) || voice.reader ? [] : [place];
    },
    itemOf: ({ claim, voice, said }) => holdingClaim(claim as ClaimOf<"control">, voice, said, theatre),
    compareItems: byDay,
    make(place, claims) {
      const entry = theatre.places.get(place);
      return { place, placeName: entry === undefined ? place : placeTitle(entry), claims };
    },
    compareViews: (a, b) =>
      a.placeName === b.placeName ? (a.place < b.place ? -1 : 1) : a.placeName < b.placeName ? -1 : 1,
  };
}

function byDay(a: HoldingClaim, b: HoldingClaim): number {
  const [dayA, dayB] = [a.from ?? "9999", b.from ?? "9999"];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const [saidA, saidB] = [a.said ?? "9999", b.said ?? "9999"];
  if (saidA !== saidB) return saidA < saidB ? -1 : 1;
  return a.claim < b.claim ? -1 : Number(a.claim > b.claim);
}

function holdingClaim(
  claim: ClaimOf<"control">,
  voice: RootVoice,
  said: string | null,
  theatre: Theatre,
): HoldingClaim {
  const { change, by, from: losers } = claim.control;
  const range = claim.when === null ? null : parseEdtf(claim.when.edtf);
  const denied = isDenied(claim);
  const camps = by.map((name) => holderCamp(name, claim, theatre));
  const admission =
    !denied &&
    isAdmission(
      claim.control,
      camps,
      partyOf(voice.actor, theatre),
      losers.map((name) => holderCamp(name, claim, theatre)),
    );
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
    ...(losers.length === 0 ? {} : { losers }),
    ...(admission ? { admission: true as const } : {}),
  };
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
