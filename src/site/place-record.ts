import type { PlacedClaim, Snapshot } from "./snapshot.ts";

const records = new WeakMap<Snapshot, ReadonlyMap<string, readonly PlacedClaim[]>>();

/**
 * Current claims on ground that words tell from a place without meaning it: '37 km east of Aleppo', 'the road
 * between Hama and Homs', by the ids of the places they are told from. Worked out once for a snapshot.
 */
export function claimsToldFrom(snapshot: Snapshot): ReadonlyMap<string, readonly PlacedClaim[]> {
  const known = records.get(snapshot);
  if (known !== undefined) return known;
  const found = new Map<string, PlacedClaim[]>();
  for (const placed of snapshot.claims.values()) {
    if (!placed.current) continue;
    const bases = new Set(
      placed.claim.where.flatMap(({ place, area }) => (place === null && area ? area.base : [])),
    );
    for (const id of bases) {
      const list = found.get(id);
      if (list) list.push(placed);
      else found.set(id, [placed]);
    }
  }
  records.set(snapshot, found);
  return found;
}
