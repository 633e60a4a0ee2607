import { wording } from "../../messages/in-words.ts";
import type { ClaimOf, Facility } from "../../model/claim.ts";
import { addDays } from "../../model/edtf.ts";
import type {
  FacilityState,
  FacilityThread,
  FacilityTold,
  ThreadPlace,
  ThreadState,
} from "../../model/threads.ts";
import type { Theatre } from "../../model/theatre.ts";
import { fold } from "../../theatre/name-tokens.ts";
import { placeAndParents, placeTitle } from "../../theatre/place-tree.ts";
import { hashId } from "../ids.ts";
import { isReal } from "../reports.ts";
import { CARRIED_DAYS } from "../state-at.ts";
import type { ClaimSubject, VoicedClaim } from "../subject.ts";
import {
  byDay,
  compare,
  dayTold,
  daysTold,
  isLive,
  namedIn,
  placesOf,
  scopesOf,
  threadPlace,
  toldOf,
  townOf,
} from "./told.ts";

export interface FacilityItem {
  readonly told: FacilityTold;
  readonly type: Facility["type"];
  readonly name: string | null;
  readonly place: ThreadPlace | null;
}

/** Which facility a claim speaks of. */
interface Site {
  readonly key: string;
  readonly name: string | null;
  readonly place: ThreadPlace | null;
}

/**
 * What is said of each facility over time. A facility is told by its entry in the gazetteer, else by its name and
 * town, else it is 'a hospital of that place', and may be several. Claims that give neither name nor place are
 * left out.
 */
export function facilities(theatre: Theatre): ClaimSubject<FacilityItem, FacilityThread> {
  return {
    keysOf(member) {
      const { claim, voice } = member;
      if (claim.kind !== "facility" || voice.reader || !isReal(claim)) return [];
      return sitesOf(claim, member, theatre).map(({ key }) => key);
    },
    itemOf(member, key) {
      const claim = member.claim as ClaimOf<"facility">;
      const { type, status, count, by, means } = claim.facility;
      const site = sitesOf(claim, member, theatre).find((one) => one.key === key);
      return {
        told: { ...toldOf(member), status, count, by: namedIn(claim, by), means },
        type,
        name: site?.name ?? null,
        place: site?.place ?? null,
      };
    },
    compareItems: (a, b) => byDay(a.told, b.told),
    make(key, items) {
      const names = items.flatMap(({ name }) => name ?? []).sort();
      return {
        id: hashId("h", key),
        type: (items[0] as FacilityItem).type,
        name: names[0] ?? null,
        place: items.find(({ place }) => place !== null)?.place ?? null,
        told: items.map(({ told }) => told),
      };
    },
    compareViews: (a, b) =>
      compare(a.place?.name ?? "￿", b.place?.name ?? "￿") ||
      compare(a.name ?? "￿", b.name ?? "￿") ||
      compare(a.type, b.type) ||
      compare(a.id, b.id),
  };
}

/** Kinds of gazetteer entries that are facilities themselves. */
const SITES: ReadonlySet<string> = new Set(["hospital", "landmark", "airport", "camp", "crossing"]);

function sitesOf({ facility }: ClaimOf<"facility">, member: VoicedClaim, theatre: Theatre): Site[] {
  const places = placesOf(member, theatre);
  const site =
    places.map(({ key }) => theatre.places.get(key)).find((place) => SITES.has(place?.kind ?? "")) ??
    siteNamed(facility, places, theatre);
  if (site !== undefined) {
    const town = townOf(site.id, theatre);
    const parent = town === site.id ? (placeAndParents(site.id, theatre.places)[1] ?? null) : town;
    const place = parent === null ? null : threadPlace(scopesOf(theatre).ofPlace(parent));
    return [{ key: `${facility.type}\n${site.id}`, name: placeTitle(site), place }];
  }
  const name = nameKey(facility.name);
  if (name !== "") {
    const [first] = places;
    const town =
      first === undefined
        ? null
        : scopesOf(theatre).ofReference(refOf(townOf(first.key, theatre), first.name));
    return [
      {
        key: `${facility.type}\n${name}\n${town?.key ?? "?"}`,
        name: facility.name,
        place: town === null ? null : threadPlace(town),
      },
    ];
  }
  return places.map((scope) => ({
    key: `${facility.type}\n\n${scope.key}`,
    name: null,
    place: threadPlace(scope),
  }));
}

function refOf(key: string, name: string) {
  const place = key.startsWith("name:") ? null : key;
  return { printed: name, name, place, candidates: [], reason: "" };
}

/** The one entry of the gazetteer that a facility's name stands for near the places named. */
function siteNamed(
  { name }: Facility,
  places: readonly { readonly place: string | null }[],
  theatre: Theatre,
) {
  if (nameKey(name) === "" || name === null) return undefined;
  const near = places.flatMap(({ place }) => place ?? []);
  const { id } = theatre.resolvePlace(name, { near, typeWord: null });
  const place = id === null ? undefined : theatre.places.get(id);
  return SITES.has(place?.kind ?? "") ? place : undefined;
}

/** Words of a name that only say what it is the name of. */
const TYPE_WORDS =
  /^(?:the|a|an|al|el|of|in|field|main|local|hospitals?|clinics?|schools?|bakery|centre|center|medical|health|station|plant|power|water|market|mosque|church|facility|building)$/;

/** What a name is compared by; empty where it only says the type. */
function nameKey(name: string | null): string {
  if (name === null) return "";
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !TYPE_WORDS.test(word))
    .join(" ");
}

type Function = "functioning" | "out of service";
const FUNCTIONS: Readonly<Partial<Record<Facility["status"], Function>>> = {
  functioning: "functioning",
  restored: "functioning",
  "out of service": "out of service",
};
const TURNS: ReadonlySet<Facility["status"]> = new Set<Facility["status"]>(["restored", "out of service"]);

/**
 * Function and building of a facility on a day. Shutting and restoring put earlier words out of date; 'still
 * working' beside 'out of service' is a dispute. Words on function are carried on for `CARRIED_DAYS`; a building
 * stays as the last words left it.
 *
 * @param day `YYYY-MM-DD`
 */
export function facilityAt(thread: FacilityThread, day: string): FacilityState {
  const spoken = thread.told.filter((told) => (dayTold(told) ?? "9999") <= day);
  return {
    function: functionOf(spoken.filter((told) => reaches(told, day))),
    building: buildingOf(spoken),
    struck: spoken.filter((told) => isLive(told) && STRUCK.has(told.status)).map(({ claim }) => claim),
  };
}

const STRUCK: ReadonlySet<Facility["status"]> = new Set<Facility["status"]>([
  "attacked",
  "damaged",
  "destroyed",
]);

function reaches(told: FacilityTold, day: string): boolean {
  const days = daysTold(told);
  const last = days?.last ?? days?.first ?? "";
  const said = told.said?.slice(0, 10) ?? "";
  return day <= addDays(last > said ? last : said, CARRIED_DAYS);
}

function functionOf(spoken: readonly FacilityTold[]): ThreadState<Function> {
  const about = spoken.filter(({ status }) => FUNCTIONS[status] !== undefined);
  const turn = latestDay(about.filter((told) => isLive(told) && TURNS.has(told.status)));
  const current = about.filter((told) => turn === null || (dayTold(told) as string) >= turn);
  const live = lastOfEach(current.filter(isLive));
  const of = (value: Function) => live.filter(({ status }) => FUNCTIONS[status] === value);
  const latest = live.findLast((told) => TURNS.has(told.status)) ?? live.at(-1);
  const value = latest === undefined ? null : (FUNCTIONS[latest.status] as Function);
  const denials = current.filter(
    ({ denied, status }) => denied && (value === null || FUNCTIONS[status] === value),
  );
  const other = value === null ? [] : of(value === "functioning" ? "out of service" : "functioning");
  return answer(value, value === null ? [] : of(value), [...other, ...denials]);
}

function buildingOf(spoken: readonly FacilityTold[]): ThreadState<"damaged" | "destroyed"> {
  const live = spoken.filter(
    (told) => isLive(told) && (told.status === "damaged" || told.status === "destroyed"),
  );
  const destroyed = live.filter(({ status }) => status === "destroyed");
  const since = dayTold(destroyed[0] ?? { when: null, said: null });
  const rows = destroyed.length > 0 ? destroyed : live;
  // Of the day it is said to be destroyed, or later, another origin that speaks of damage says something else.
  const keys = new Set(destroyed.map(({ origin }) => origin.key));
  const other =
    since === null
      ? []
      : live.filter(
          (told) => told.status === "damaged" && (dayTold(told) ?? "") >= since && !keys.has(told.origin.key),
        );
  const value = rows[0] === undefined ? null : destroyed.length > 0 ? "destroyed" : "damaged";
  const denials = spoken.filter(
    (told) => told.denied && told.status === (value ?? told.status) && STRUCK.has(told.status),
  );
  return answer(value, rows, [...other, ...denials]);
}

function answer<S extends string>(
  value: S | null,
  on: readonly FacilityTold[],
  against: readonly FacilityTold[],
): ThreadState<S> {
  const asOf = latestDay([...on, ...against]);
  const row = { for: on.map(({ claim }) => claim), against: against.map(({ claim }) => claim), asOf };
  if (value === null)
    return against.length > 0
      ? { state: "disputed", ...row, reason: wording("weighing.state.deniedOnly") }
      : { state: "blank", ...row, reason: wording("weighing.state.nobody") };
  if (against.length > 0)
    return {
      state: "disputed",
      ...row,
      reason: wording(
        against.some(({ denied }) => denied) ? "weighing.state.saidDenied" : "weighing.state.saidOtherwise",
      ),
    };
  const origins = new Set(on.map(({ origin }) => origin.key)).size;
  return { state: value, ...row, reason: wording("weighing.state.origins", { origins }) };
}

function latestDay(told: readonly FacilityTold[]): string | null {
  return told.map(dayTold).reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null);
}

/** An origin's later words stand for its earlier ones; words of one day stand together. */
function lastOfEach(told: readonly FacilityTold[]): FacilityTold[] {
  const last = new Map<string, string>();
  for (const one of told) last.set(one.origin.key, dayTold(one) ?? "");
  return told.filter((one) => (dayTold(one) ?? "") === last.get(one.origin.key));
}
