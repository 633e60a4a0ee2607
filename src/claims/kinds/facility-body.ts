import type { Certainty, Facility, Stance } from "../../model/claim.ts";
import { type Proposal, propose } from "../proposal.ts";
import type { ActorMention } from "../view/actors.ts";
import { type PlaceMention, placesIn } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { countOf, type FoundFacility, nameOf, nameRange } from "./facility-nouns.ts";

/** What a rule read of a facility, beside the facility itself. */
export interface FacilityParts {
  readonly status: Facility["status"];
  readonly by: readonly ActorMention[];
  readonly means: string | null;
  readonly anchor: Range;
  readonly quote: Range;
  readonly scope: Range;
  /** Places that the rule is sure of; null lets the usual search find them. */
  readonly places: readonly PlaceMention[] | null;
  readonly pointsBack: boolean;
  readonly certainty: Certainty | null;
  readonly stance: Stance | null;
}

/** The object of a facility's claim. */
export function facilityOf(
  view: SentenceView,
  place: FoundFacility,
  status: Facility["status"],
  by: readonly string[],
  means: string | null,
): Facility {
  return { type: place.type, name: nameOf(view, place), status, count: countOf(view, place), by, means };
}

/** A claim of a facility; what its own name says is no place. */
export function proposeFacility(
  view: SentenceView,
  rule: string,
  place: FoundFacility,
  parts: FacilityParts,
): Proposal {
  const { status, by, means, ...rest } = parts;
  const names = by.map((actor) => actor.name);
  const body = facilityOf(view, place, status, names, means);
  const own = parts.places ?? outsideName(view, place, placesIn(view, parts.scope));
  return propose(rule, view, { kind: "facility", facility: body }, { ...rest, actors: by, places: own });
}

const AT = new Set("in at near of around outside inside on to across along".split(" "));

/**
 * The places of a clause without those that only stand in the facility's name ('Bashair Hospital in
 * Khartoum'); null where the name holds none, and the usual search will do.
 */
export function outsideName(
  view: SentenceView,
  place: FoundFacility,
  mentions: readonly PlaceMention[],
): readonly PlaceMention[] | null {
  const name = nameRange(view, place);
  const inName = (mention: PlaceMention) =>
    name !== null && mention.start < name.end && name.start < mention.end && mention.candidates.length === 0;
  if (!mentions.some(inName)) return null;
  return mentions.filter((mention) => !inName(mention) && AT.has(mention.preposition));
}
