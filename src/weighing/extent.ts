import type { ClaimOf } from "../model/claim.ts";
import type { HoldingClaim } from "../model/record.ts";
import type { Theatre } from "../model/theatre.ts";
import { placeAndParents } from "../theatre/place-tree.ts";
import { EXTENT_REACH, EXTENT_ROWS, WHOLE_BEHIND } from "./control-words.ts";
import { Scopes } from "./scope.ts";

/** How much of its place a claim on control speaks of, by the claim's own words; undefined where they do not say. */
export function extentOf({ where, quote }: ClaimOf<"control">): HoldingClaim["extent"] {
  const [place] = where;
  if (place === undefined) return undefined;
  if (place.area !== undefined)
    return /\/(?:north|south|east|west|central)\w*$/.test(place.area.id) ? "part" : "outskirts";
  const at = quote.indexOf(place.printed);
  if (at < 0) return undefined;
  if (WHOLE_BEHIND.test(quote.slice(at + place.printed.length, at + place.printed.length + 30)))
    return "whole";
  const before = quote.slice(Math.max(0, at - EXTENT_REACH), at);
  return EXTENT_ROWS.find((row) => row.before.test(before))?.extent;
}

/** Places with more parts than this are countries and the like: nobody surveys all of them. */
const MOST_PARTS = 1500;

const parts = new WeakMap<Theatre, ReadonlyMap<string, readonly string[]>>();

/** The places that lie in a place, as far as its borders are certain. Empty for a country. */
export function partsOf(place: string, theatre: Theatre): readonly string[] {
  let known = parts.get(theatre);
  if (known === undefined) {
    known = partsByPlace(theatre);
    parts.set(theatre, known);
  }
  const all = known.get(place) ?? [];
  return theatre.places.get(place)?.kind === "country" || all.length > MOST_PARTS ? [] : all;
}

function partsByPlace(theatre: Theatre): Map<string, string[]> {
  const scopes = new Scopes(theatre);
  const byPlace = new Map<string, string[]>();
  for (const id of theatre.places.keys())
    for (const outer of new Set([...scopes.containers(id), ...placeAndParents(id, theatre.places)])) {
      if (outer === id) continue;
      const list = byPlace.get(outer);
      if (list === undefined) byPlace.set(outer, [id]);
      else list.push(id);
    }
  return byPlace;
}
