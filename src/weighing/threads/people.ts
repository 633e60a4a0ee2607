import type { ClaimOf } from "../../model/claim.ts";
import {
  PEOPLE_STATES,
  type PeopleState,
  type PeopleThread,
  type PeopleTold,
  type ThreadPlace,
} from "../../model/threads.ts";
import type { Theatre } from "../../model/theatre.ts";
import { fold } from "../../theatre/name-tokens.ts";
import { hashId } from "../ids.ts";
import { isReal } from "../reports.ts";
import type { Scope } from "../scope.ts";
import type { ClaimSubject, VoicedClaim } from "../subject.ts";
import { byDay, compare, dayTold, isLive, namedIn, placesOf, scopesOf, threadPlace, toldOf } from "./told.ts";

export interface PeopleItem {
  /** The claim's own number, then the parts of it that its sentence gives. */
  readonly told: readonly [PeopleTold, ...PeopleTold[]];
  readonly place: ThreadPlace | null;
}

const STATES: ReadonlySet<string> = new Set(PEOPLE_STATES);

/**
 * What is said of people besieged, evacuated, detained, missing, displaced (and returned, released) in one place
 * over time. Several places counted together are one place.
 */
export function people(theatre: Theatre): ClaimSubject<PeopleItem, PeopleThread> {
  const placeOf = (member: VoicedClaim): Scope | null => {
    const places = placesOf(member, theatre);
    return places.length === 0 ? null : scopesOf(theatre).common(places);
  };
  return {
    keysOf(member) {
      const { claim, voice } = member;
      if (claim.kind !== "toll" || voice.reader || !STATES.has(claim.toll.status) || !isReal(claim))
        return [];
      const place = placeOf(member);
      // 'Several people fled', of nowhere, is no record of anything.
      if (place === null && (claim.toll.count?.min ?? claim.toll.count?.max ?? null) === null) return [];
      return [`${claim.toll.status}\n${place?.key ?? "?"}`];
    },
    itemOf(member) {
      const claim = member.claim as ClaimOf<"toll">;
      const { count, who, side, by, breakdown = [] } = claim.toll;
      const whole = { ...toldOf(member), who, side, count, by: namedIn(claim, by) };
      const parts = breakdown.map(
        (part): PeopleTold => ({ ...whole, who: part.who, count: part.count, part: true }),
      );
      const place = placeOf(member);
      return { told: [whole, ...parts], place: place === null ? null : threadPlace(place) };
    },
    compareItems: (a, b) => byDay(a.told[0], b.told[0]),
    make(key, items) {
      return {
        id: hashId("p", key),
        status: key.split("\n", 1)[0] as PeopleState,
        place: items[0]?.place ?? null,
        told: items.flatMap(({ told }) => told),
      };
    },
    compareViews: (a, b) =>
      compare(a.place?.name ?? "￿", b.place?.name ?? "￿") ||
      compare(a.status, b.status) ||
      compare(a.id, b.id),
  };
}

/**
 * The last number of each origin for each group of people, of those that speak of the day or earlier. They stand
 * side by side: nothing is added.
 *
 * @param day `YYYY-MM-DD`
 */
export function peopleAt(thread: PeopleThread, day: string): PeopleTold[] {
  const last = new Map<string, PeopleTold>();
  for (const told of thread.told) {
    if (!isLive(told) || (dayTold(told) ?? "9999") > day) continue;
    last.set([told.origin.key, fold(told.who), told.side ?? "", told.part ?? ""].join("\n"), told);
  }
  return [...last.values()].sort(byDay);
}
