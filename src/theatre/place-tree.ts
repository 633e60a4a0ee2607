import type { Place, Theatre } from "../model/theatre.ts";

type Places = Theatre["places"];

const chains = new WeakMap<Places, Map<string, readonly string[]>>();

/** The place and all that contain it, smallest first. Unknown ids give an empty list. */
export function placeAndParents(id: string, places: Places): readonly string[] {
  let known = chains.get(places);
  if (known === undefined) {
    known = new Map();
    chains.set(places, known);
  }
  const found = known.get(id);
  if (found !== undefined) return found;
  const chain: string[] = [];
  let place = places.get(id);
  while (place !== undefined) {
    chain.push(place.id);
    place = place.parent === null ? undefined : places.get(place.parent);
  }
  // Only ids of the pack are kept: what a caller makes up must not fill the memory.
  if (chain.length > 0) known.set(id, chain);
  return chain;
}

/**
 * The name a claim or page carries for a place. City, district and governorate often share a name, so a
 * governorate says that it is one: 'Hama Governorate'.
 */
export function placeTitle(place: Place): string {
  if (place.kind !== "governorate" || place.name.endsWith("Governorate")) return place.name;
  return `${place.name} Governorate`;
}

/**
 * How closely two places belong together: 4 one contains the other below the governorate, 3 parts of one
 * city, 2 one district, 1 one governorate, 0 none of these.
 */
export function closeness(a: string, b: string, places: Places): number {
  const chainA = placeAndParents(a, places);
  const chainB = placeAndParents(b, places);
  const inside = chainA.includes(b) ? b : chainB.includes(a) ? a : null;
  if (inside !== null) {
    const kind = places.get(inside)?.kind;
    return kind === "country" ? 0 : kind === "governorate" ? 1 : 4;
  }
  for (const id of chainA) {
    if (!chainB.includes(id)) continue;
    const kind = places.get(id)?.kind;
    if (kind === "city" || kind === "town") return 3;
    if (kind === "district" || kind === "subdistrict") return 2;
    return kind === "governorate" ? 1 : 0;
  }
  return 0;
}
