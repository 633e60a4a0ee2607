import type { Claim, Stance } from "../../model/claim.ts";
import { addDays, type DayRange, parseEdtf } from "../../model/edtf.ts";
import type { Named, ThreadPlace, Told } from "../../model/threads.ts";
import type { Theatre } from "../../model/theatre.ts";
import { fold } from "../../theatre/name-tokens.ts";
import { placeAndParents } from "../../theatre/place-tree.ts";
import { campOf } from "../camps.ts";
import { EntryPlaces } from "../entry-places.ts";
import { isDenied } from "../reports.ts";
import { type Scope, Scopes } from "../scope.ts";
import type { VoicedClaim } from "../subject.ts";

const ASSERTING: ReadonlySet<Stance> = new Set<Stance>(["asserts"]);

export function toldOf({ claim, voice, said }: VoicedClaim): Told {
  return {
    claim: claim.id,
    origin: { key: voice.key, name: voice.name, actor: voice.actor },
    said,
    when: claim.when?.edtf ?? null,
    stance: stanceOf(claim),
    denied: isDenied(claim),
  };
}

function stanceOf(claim: Claim): Stance {
  const stances = claim.attribution.map(({ stance }) => stance);
  if (stances.includes("denies")) return "denies";
  return stances.find((stance) => !ASSERTING.has(stance)) ?? "asserts";
}

/** Whether somebody says that it is so: not wished for, doubted or denied. */
export function isLive({ stance, denied }: Told): boolean {
  return stance === "asserts" && !denied;
}

/** Names of a claim's body with the actors they stand for. */
export function namedIn(claim: Claim, names: readonly string[]): Named[] {
  return names.map((name) => ({
    name,
    actor: claim.actors.find((one) => one.name === name || one.printed === name)?.actor ?? null,
  }));
}

/** Equal for one actor, or one printed name that stands for none. */
export function namedKey({ name, actor }: Named): string {
  return actor ?? fold(name).replace(/^the /, "");
}

/** What a party counts as beside others: the camp it fights in, else itself. */
export function sideKey(named: Named, theatre: Theatre): string {
  return campOf(named.actor, theatre) ?? namedKey(named);
}

/** Each actor once, by name. */
export function uniqueNamed(all: readonly Named[]): Named[] {
  const byKey = new Map<string, Named>();
  for (const one of [...all].sort(byName)) if (!byKey.has(namedKey(one))) byKey.set(namedKey(one), one);
  return [...byKey.values()];
}

function byName(a: Named, b: Named): number {
  return a.name === b.name ? compare(a.actor ?? "", b.actor ?? "") : compare(a.name, b.name);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Days that words speak of; undated words speak of the day on which they were published. */
export function daysTold({ when, said }: Pick<Told, "when" | "said">): DayRange | null {
  const range = when === null ? null : parseEdtf(when);
  return range ?? (said === null ? null : parseEdtf(said.slice(0, 10)));
}

/** The first day that words speak of, for ordering and for states; null where they give none. */
export function dayTold(told: Pick<Told, "when" | "said">): string | null {
  const days = daysTold(told);
  return days?.first ?? days?.last ?? null;
}

/** By day, undated last; then by time said, then by claim. */
export function byDay(a: Told, b: Told): number {
  return (
    compare(dayTold(a) ?? "9999", dayTold(b) ?? "9999") ||
    compare(a.said ?? "9999", b.said ?? "9999") ||
    compare(a.claim, b.claim)
  );
}

/**
 * Parts things into runs in time: a new run begins after more days than given in which nothing speaks.
 * Undated things join where there is one run; of several nobody has said which is meant, and they stand alone.
 */
export function runsOf<T>(items: readonly T[], days: (item: T) => DayRange | null, gap: number): T[][] {
  const dated: { item: T; first: string; last: string }[] = [];
  const undated: T[] = [];
  for (const item of items) {
    const range = days(item);
    const first = range?.first ?? range?.last ?? null;
    if (first === null) undated.push(item);
    else dated.push({ item, first, last: range?.last ?? first });
  }
  dated.sort((a, b) => compare(a.first, b.first));
  const runs: T[][] = [];
  let end = "";
  for (const { item, first, last } of dated) {
    const run = runs.at(-1);
    if (run === undefined || first > addDays(end, gap)) {
      runs.push([item]);
      end = last;
    } else {
      run.push(item);
      if (last > end) end = last;
    }
  }
  if (undated.length > 0) {
    if (runs.length === 1) runs[0]?.push(...undated);
    else runs.push(undated);
  }
  return runs;
}

const scopes = new WeakMap<Theatre, Scopes>();

/** Containment of a theatre's places, worked out once for all threads. */
export function scopesOf(theatre: Theatre): Scopes {
  const known = scopes.get(theatre) ?? new Scopes(theatre);
  scopes.set(theatre, known);
  return known;
}

const mentions = new WeakMap<VoicedClaim["document"], EntryPlaces>();

/**
 * The places a claim is about; where it names none the one place that its paragraph names, or the paragraph
 * before. Empty where that leaves it open. Asks only the claim and its document's words.
 */
export function placesOf({ claim, document }: VoicedClaim, theatre: Theatre): Scope[] {
  const all = scopesOf(theatre);
  const own = all.of(claim);
  if (own.length > 0) return own;
  const words = mentions.get(document) ?? new EntryPlaces(document, [], all);
  mentions.set(document, words);
  const only = words.onlyPlace(claim);
  return only === null ? [] : [only];
}

export function threadPlace({ place, name }: Scope): ThreadPlace {
  return { place, name };
}

const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town"]);
const WIDER: ReadonlySet<string> = new Set(["subdistrict", "district", "governorate", "country"]);

/** The city or town that a place is a part of, else the place itself: what truces and sieges are spoken of. */
export function townOf(key: string, theatre: Theatre): string {
  const place = theatre.places.get(key);
  if (place === undefined || WIDER.has(place.kind)) return key;
  const chain = placeAndParents(key, theatre.places);
  return chain.find((id) => SETTLEMENTS.has(theatre.places.get(id)?.kind ?? "")) ?? key;
}
