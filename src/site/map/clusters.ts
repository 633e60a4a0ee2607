/**
 * Marks that would lie on each other stand for each other: the same grouping for the drawing on the server and for the map
 * in the browser. Pure, and free of everything that either of them alone has.
 */

/** What a spot adds to the counts of its group. */
export interface Clustered {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** Class of the holder; `disputed` where several are said to be; null where nobody is said to hold it. */
  readonly held: string | null;
  readonly besieged: boolean;
  readonly incidents: number;
  readonly contested: boolean;
  readonly facilities: number;
}

/** Spots that share a mark, in their order; the mark stands at the first. */
export interface Group<T> {
  readonly lead: T;
  readonly members: readonly T[];
}

/** Pixels between marks that do not touch. */
export const APART = 24;
/** Radius of a mark that stands for several. */
export const CLUSTER_RADIUS = 12;

interface Point {
  readonly lon: number;
  readonly lat: number;
}

/** A point on a world that is so many pixels wide (Mercator). */
function pixelOf({ lon, lat }: Point, worldWidth: number): readonly [number, number] {
  const sine = Math.sin((Math.min(Math.max(lat, -85), 85) * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [((lon + 180) / 360) * worldWidth, y * worldWidth];
}

/**
 * Groups spots whose marks would touch. The first of those not yet in a group takes in all that are nearer to it than
 * `apart`, so that no two groups' marks touch. The groups do not depend on what part of the world is in view.
 *
 * @param worldWidth pixels around the world at the map's scale
 */
export function grouped<T extends Point>(
  spots: readonly T[],
  worldWidth: number,
  apart: number = APART,
): Group<T>[] {
  const groups: { lead: T; members: T[]; x: number; y: number }[] = [];
  const cells = new Map<string, (typeof groups)[number][]>();
  const cell = (x: number, y: number) => `${Math.floor(x / apart)} ${Math.floor(y / apart)}`;
  for (const spot of spots) {
    const [x, y] = pixelOf(spot, worldWidth);
    let near: (typeof groups)[number] | null = null;
    let least = apart * apart;
    for (const dx of [-apart, 0, apart])
      for (const dy of [-apart, 0, apart])
        for (const group of cells.get(cell(x + dx, y + dy)) ?? []) {
          const distance = (group.x - x) ** 2 + (group.y - y) ** 2;
          if (distance < least) [near, least] = [group, distance];
        }
    if (near !== null) {
      near.members.push(spot);
      continue;
    }
    const group = { lead: spot, members: [spot], x, y };
    groups.push(group);
    const key = cell(x, y);
    const list = cells.get(key);
    if (list === undefined) cells.set(key, [group]);
    else list.push(group);
  }
  return groups.map(({ lead, members }) => ({ lead, members }));
}

/** What stands behind the mark of a group. */
export interface GroupCounts {
  readonly places: number;
  /** Places by `held`, most first; null last. */
  readonly held: readonly (readonly [held: string | null, places: number])[];
  readonly besieged: number;
  readonly incidents: number;
  readonly contested: boolean;
  readonly facilities: number;
}

export function groupCounts(members: readonly Clustered[]): GroupCounts {
  const held = new Map<string | null, number>();
  let [besieged, incidents, facilities, contested] = [0, 0, 0, false];
  for (const member of members) {
    held.set(member.held, (held.get(member.held) ?? 0) + 1);
    if (member.besieged) besieged++;
    incidents += member.incidents;
    facilities += member.facilities;
    contested ||= member.contested;
  }
  const order = (a: [string | null, number], b: [string | null, number]) =>
    Number(a[0] === null) - Number(b[0] === null) || b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1);
  return {
    places: members.length,
    held: [...held].sort(order),
    besieged,
    incidents,
    contested,
    facilities,
  };
}

/** The rim of a group's mark: an arc for each kind of holder, as long as its share; `d` is a path around 0,0. */
export function rimOf(
  { held, places }: GroupCounts,
  radius: number,
): { readonly held: string | null; readonly d: string }[] {
  const at = (share: number) => {
    const angle = share * 2 * Math.PI;
    return `${(Math.sin(angle) * radius).toFixed(2)} ${(-Math.cos(angle) * radius).toFixed(2)}`;
  };
  let from = 0;
  return held.map(([kind, number]) => {
    const to = from + number / places;
    const middle = (from + to) / 2;
    // Two arcs: one alone cannot go all the way around.
    const d = `M${at(from)}A${radius} ${radius} 0 0 1 ${at(middle)}A${radius} ${radius} 0 0 1 ${at(to)}`;
    from = to;
    return { held: kind, d };
  });
}

/** West, south, east, north around points that a closer look parts; null where they are too close for any. */
export function closerBox(members: readonly Point[]): readonly [number, number, number, number] | null {
  const lons = members.map(({ lon }) => lon);
  const lats = members.map(({ lat }) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  if (Math.max(east - west, north - south) < 0.002) return null;
  const [x, y] = [Math.max((east - west) * 0.3, 0.004), Math.max((north - south) * 0.3, 0.004)];
  return [west - x, south - y, east + x, north + y];
}

/** Words of a group's counts, each a word and its number. */
export interface GroupWords {
  readonly places: string;
  /** By `held`. */
  readonly held: Readonly<Record<string, string>>;
  readonly besieged: string;
  readonly incidents: string;
  readonly facilities: string;
  /** `{what}: {number}` */
  readonly pair: string;
  readonly comma: string;
}

/** 'Places: 5, Government and allies: 3, Disputed: 2, Incidents: 4'. */
export function groupInWords(counts: GroupCounts, words: GroupWords): string {
  const pairs: (readonly [string, number])[] = [
    [words.places, counts.places],
    ...counts.held.flatMap(([held, number]) =>
      held === null ? [] : [[words.held[held] ?? held, number] as const],
    ),
    [words.besieged, counts.besieged],
    [words.incidents, counts.incidents],
    [words.facilities, counts.facilities],
  ];
  return pairs
    .filter(([, number]) => number > 0)
    .map(([what, number]) => words.pair.replace("{what}", what).replace("{number}", String(number)))
    .join(words.comma);
}
