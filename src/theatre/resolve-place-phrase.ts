import type {
  CompassPoint,
  GeoPoint,
  PlaceArea,
  PlaceContext,
  PlacePhrase,
  PlacePrecision,
  PlaceResolution,
  Resolution,
  Theatre,
} from "../model/theatre.ts";
import { distanceKm, middleOf, pointAway } from "./geometry.ts";
import { TYPE_WORDS } from "./name-words.ts";
import { parsePlacePhrase } from "./parse-place-phrase.ts";
import { extentOf } from "./place-extent.ts";
import { precisionOf } from "./place-precision.ts";
import { closeness, placeAndParents, placeTitle } from "./place-tree.ts";
import { COMPASS_ADJECTIVES } from "./place-words.ts";
import { type PlaceLookup, resolvePlace, unknownPlace } from "./resolve-place.ts";

type Layers = Theatre["layers"];
type Phrase<F extends PlacePhrase["form"]> = Extract<PlacePhrase, { form: F }>;

/** All that a step of resolving needs. */
interface Task {
  readonly context: PlaceContext;
  readonly lookup: PlaceLookup;
  readonly layers: Layers;
}

/** How far 'near', 'outskirts' and 'countryside' reach beyond a settlement, in km. */
const REACH_KM = { near: 8, outskirts: 4, countryside: 15 } as const;
/** 'South of the city', no distance said. */
const UNSAID_KM = 10;
/** Words for a building or works; a settlement of the same name is not it. */
const SITE_TYPES = new Set("hospital prison dam shrine academy مشفى مستشفى سجن سد جسر جامع مسجد".split(" "));
/** Two places this close are quarters or neighbours: what lies between them is near both. */
const NEIGHBOURS_KM = 25;

/**
 * Says what a description of a place stands for. A name of the gazetteer goes before any reading of its
 * words ('West Aleppo' is listed); what is told from other places becomes an area with an id of its own.
 */
export function resolvePlacePhrase(
  text: string,
  context: PlaceContext,
  lookup: PlaceLookup,
  layers: Layers,
): PlaceResolution {
  const printed = text.trim();
  const task: Task = { context, lookup, layers };
  if (lookup.names.byName(printed).ids.length > 0) return entry(resolvePlace(printed, context, lookup), task);
  return { ...resolvePhrase(parsePlacePhrase(printed), task), printed };
}

function resolvePhrase(phrase: PlacePhrase, task: Task): PlaceResolution {
  switch (phrase.form) {
    case "named":
      return resolveNamed(phrase, task);
    case "meant":
      return resolveMeant(phrase, task);
    case "part":
      return resolvePart(phrase, task);
    case "offset":
      return resolveOffset(phrase, task);
    case "around":
      return resolveAround(phrase, task);
    case "between":
      return resolveBetween(phrase, task);
    case "within":
      return resolveWithin(phrase, task);
  }
}

/** A plain resolution with the precision of the entry it chose. */
function entry(resolution: Resolution, { lookup }: Task): PlaceResolution {
  const place = resolution.id === null ? undefined : lookup.places.get(resolution.id);
  return { ...resolution, precision: place === undefined ? "unknown" : precisionOf(place), area: null };
}

function resolveNamed({ name, typeWord }: Phrase<"named">, task: Task): PlaceResolution {
  // 'Tishreen Dam', 'Castello Road': the type word can belong to the name, before or behind it.
  if (typeWord !== null)
    for (const whole of [`${name} ${typeWord}`, `${typeWord} ${name}`])
      if (task.lookup.names.byName(whole).ids.length > 0)
        return entry(resolvePlace(whole, { ...task.context, typeWord }, task.lookup), task);
  const context = { ...task.context, typeWord: typeWord ?? task.context.typeWord };
  const found = entry(resolvePlace(name, context, task.lookup), task);
  const kind = found.id === null ? undefined : task.lookup.places.get(found.id)?.kind;
  // 'Saraqib hospital' is no name of Saraqib: the building lies somewhere in the town.
  const isSite = typeWord !== null && SITE_TYPES.has(typeWord) && kind !== undefined;
  return isSite && !(TYPE_WORDS.get(typeWord) ?? []).includes(kind)
    ? somewhereIn(`${name} ${typeWord}`, found, task)
    : found;
}

/** A place that the gazetteer does not list, in one that it does. */
function somewhereIn(name: string, around: PlaceResolution, task: Task): PlaceResolution {
  const ground = groundOf(around, task);
  if (ground === null) return around;
  const reason = `not in the gazetteer; somewhere ${around.name.startsWith("near ") ? "" : "in "}${around.name}`;
  // An area told from words is loose enough already: 'a village near X' is 'near X'.
  if (around.area !== null) return { ...around, name, reason };
  return area(
    `${ground.id}/within`,
    name,
    ground.ids,
    ground,
    Math.max(1, ground.radiusKm),
    around.precision,
    reason,
  );
}

/** 'the city': the nearest named place of that kind, else the unit of that kind around the nearest. */
function resolveMeant({ typeWord }: Phrase<"meant">, task: Task): PlaceResolution {
  const { places } = task.lookup;
  const kinds = TYPE_WORDS.get(typeWord) ?? [];
  const isMeant = (id: string) => kinds.includes(places.get(id)?.kind ?? "");
  const named = task.context.near.find(isMeant);
  const id = named ?? task.context.near.flatMap((near) => placeAndParents(near, places)).find(isMeant);
  const place = id === undefined ? undefined : places.get(id);
  if (place === undefined) return unknownArea(`the ${typeWord}`, `no ${typeWord} is named nearby`);
  return {
    printed: `the ${typeWord}`,
    id: place.id,
    name: placeTitle(place),
    candidates: [],
    outcome: "resolved",
    reason:
      named === undefined ? `the ${typeWord} around the place named nearby` : `the ${typeWord} named nearby`,
    precision: precisionOf(place),
    area: null,
  };
}

function resolvePart({ direction, of }: Phrase<"part">, task: Task): PlaceResolution {
  const listed = listedPart(direction, of, task);
  if (listed !== null) return listed;
  const base = resolvePhrase(wholeOf(direction, of, task), task);
  const ground = groundOf(base, task);
  if (ground === null) return carriedUp(base, `${COMPASS_ADJECTIVES[direction]} ${base.name}`);
  const half = extentOf(ground.ids, ground, direction, task.layers);
  return area(
    `${ground.id}/${direction}`,
    `${COMPASS_ADJECTIVES[direction]} ${base.name}`,
    ground.ids,
    half,
    half.radiusKm,
    base.precision === "settlement" ? "neighbourhood" : base.precision,
    `the ${direction === "central" ? "middle" : direction} of ${base.name}`,
  );
}

/** A part that the gazetteer lists by its adjective: 'the north of Hama' is 'northern Hama'.
 * 'North Hama' is not asked for: with '-ern' left out it can be a name of its own ('North Khartoum'). */
function listedPart(direction: CompassPoint, of: PlacePhrase, task: Task): PlaceResolution | null {
  const isProvince = of.form === "around" && of.of.form === "named" && isProvinceWord(of.of.typeWord);
  const inner = of.form === "around" && (of.how === "countryside" || isProvince) ? of.of : of;
  if (inner.form !== "named") return null;
  const kind = inner !== of ? " countryside" : isProvinceWord(inner.typeWord) ? " Province" : "";
  const form = `${COMPASS_ADJECTIVES[direction]} ${inner.name}${kind}`;
  if (task.lookup.names.byName(form).ids.length === 0) return null;
  return entry(resolvePlace(form, task.context, task.lookup), task);
}

function isProvinceWord(typeWord: string | null): boolean {
  return typeWord === "province" || typeWord === "governorate";
}

/** Reporters cut provinces, not cities: 'northern Idlib' is of the governorate; 'central Homs' of the city. */
function wholeOf(direction: CompassPoint, of: PlacePhrase, task: Task): PlacePhrase {
  const inner = of.form === "around" && of.how === "countryside" ? of.of : of;
  if (direction === "central" || inner.form !== "named" || inner.typeWord !== null) return of;
  const { places, names } = task.lookup;
  const isGovernorate = (id: string) => places.get(id)?.kind === "governorate";
  const hasOne = names.byName(inner.name).ids.some(isGovernorate);
  return hasOne ? { ...inner, typeWord: "governorate" } : of;
}

function resolveOffset({ distanceKm: km, direction, from }: Phrase<"offset">, task: Task): PlaceResolution {
  const base = resolvePhrase(from, task);
  const ground = groundOf(base, task);
  const words = [
    km === null ? "" : `${km} km`,
    direction ?? "",
    km !== null && direction === null ? "from" : "of",
  ]
    .filter((word) => word !== "")
    .join(" ");
  if (ground === null) return carriedUp(base, `${words} ${base.name}`);
  const away = km ?? ground.radiusKm + UNSAID_KM;
  const point = direction === null ? ground : pointAway(ground, away, direction);
  const radiusKm =
    direction === null ? away : km === null ? Math.max(UNSAID_KM, away / 2) : Math.max(2, km / 4);
  return area(
    `${ground.id}/${km === null ? "" : `${km}km`}${km !== null && direction !== null ? "-" : ""}${direction ?? ""}`,
    `${words} ${base.name}`,
    ground.ids,
    point,
    radiusKm,
    away <= NEIGHBOURS_KM ? "near_settlement" : "feature",
    km === null ? `${direction} of ${base.name}, no distance said` : `${words} ${base.name}`,
  );
}

function resolveAround({ how, of }: Phrase<"around">, task: Task): PlaceResolution {
  if (how === "countryside" && of.form === "named") {
    const listed = `${of.name} countryside`;
    if (task.lookup.names.byName(listed).ids.length > 0)
      return entry(resolvePlace(listed, task.context, task.lookup), task);
  }
  const base = resolvePhrase(how === "countryside" ? wholeOf("north", of, task) : of, task);
  const ground = groundOf(base, task);
  const name = how === "near" ? `near ${base.name}` : `${how} of ${base.name}`;
  if (ground === null) return carriedUp(base, name);
  // A province's countryside or suburbs are the province: its towns are not said to be left out.
  if (base.precision === "adm1" && how !== "near") return base;
  const radiusKm = ground.radiusKm + REACH_KM[how];
  return area(
    `${ground.id}/${how}`,
    name,
    ground.ids,
    ground,
    radiusKm,
    "near_settlement",
    `told as ${name}`,
  );
}

function resolveBetween({ ends, road }: Phrase<"between">, task: Task): PlaceResolution {
  const beside = (other: PlaceResolution): Task => ({
    ...task,
    context: { ...task.context, near: [...idsOf(other), ...task.context.near] },
  });
  const alone = resolvePhrase(ends[0], task);
  const second = resolvePhrase(ends[1], beside(alone));
  const first = alone.outcome === "ambiguous" ? resolvePhrase(ends[0], beside(second)) : alone;
  const name = `${road ? "road between" : "between"} ${first.name} and ${second.name}`;
  const [a, b] = [groundOf(first, task), groundOf(second, task)];
  if (a === null || b === null) return carriedUp(a === null ? first : second, name);
  const apart = distanceKm(a, b);
  return area(
    `${a.id}+${b.id}/${road ? "road" : "between"}`,
    name,
    [...a.ids, ...b.ids],
    middleOf(a, b),
    Math.max(1, Math.round(apart * 5) / 10),
    road || apart > NEIGHBOURS_KM ? "feature" : "near_settlement",
    `told as ${name}, ${Math.round(apart)} km apart`,
  );
}

/** The containing places are read first, the largest first, so that each narrows the next. */
function resolveWithin({ inner, outer }: Phrase<"within">, task: Task): PlaceResolution {
  let near = task.context.near;
  const around: PlaceResolution[] = [];
  for (const one of [...outer].reverse()) {
    const read = resolvePhrase(one, { ...task, context: { ...task.context, near, typeWord: null } });
    if (read.outcome === "resolved") around.unshift(read);
    near = [...idsOf(read), ...near];
  }
  const within: Task = { ...task, context: { ...task.context, near } };
  const found = resolvePhrase(inner, within);
  const [smallest] = around;
  if (smallest === undefined || found.area !== null || found.outcome === "ambiguous") return found;
  const name = inner.form === "named" ? inner.name : found.name;
  if (found.id === null) return somewhereIn(name, smallest, within);
  const containing = around.flatMap(idsOf);
  if (liesBy(found.id, containing, task)) return found;
  return looselyWithin(name, found, containing, within) ?? somewhereIn(name, smallest, within);
}

function idsOf(of: PlaceResolution): readonly string[] {
  return of.id === null ? (of.area?.base ?? []) : [of.id];
}

/** Whether a place lies in one of others, or so near that its point may be off by a border. */
function liesBy(id: string, containing: readonly string[], { lookup: { places } }: Task): boolean {
  const place = places.get(id);
  return containing.some((other) => {
    const around = places.get(other);
    if (place === undefined || around === undefined) return false;
    if (around.kind === "country") return place.country === around.country;
    return (
      closeness(id, other, places) > 0 || distanceKm(place, around) <= around.precisionKm + NEIGHBOURS_KM
    );
  });
}

/** The name is known elsewhere only: a looser spelling inside what the words say goes before it. */
function looselyWithin(
  name: string,
  elsewhere: PlaceResolution,
  containing: readonly string[],
  task: Task,
): PlaceResolution | null {
  const { places, names } = task.lookup;
  const loose = names
    .byLooseSpelling(name)
    .filter((id) => containing.some((other) => closeness(id, other, places) > 0));
  const [only] = loose;
  const place = only === undefined || loose.length > 1 ? undefined : places.get(only);
  if (place === undefined) return null;
  const candidates = [place.id, ...idsOf(elsewhere)];
  const reason = "by a looser spelling; the place so spelt lies elsewhere";
  return entry({ ...elsewhere, id: place.id, name: placeTitle(place), candidates, reason }, task);
}

interface Ground extends GeoPoint {
  readonly id: string;
  readonly ids: readonly string[];
  readonly radiusKm: number;
}

/** The ground a resolution stands for; null where it is ambiguous or unknown. */
function groundOf(of: PlaceResolution, { lookup }: Task): Ground | null {
  if (of.area !== null) return { ...of.area, ids: of.area.base };
  const place = of.id === null ? undefined : lookup.places.get(of.id);
  if (place === undefined) return null;
  return { id: place.id, ids: [place.id], lat: place.lat, lon: place.lon, radiusKm: place.precisionKm };
}

function area(
  id: string,
  name: string,
  base: readonly string[],
  at: GeoPoint,
  radiusKm: number,
  precision: PlacePrecision,
  reason: string,
): PlaceResolution {
  const made: PlaceArea = { id, base, lat: at.lat, lon: at.lon, radiusKm: Math.round(radiusKm * 10) / 10 };
  return {
    printed: name,
    id: null,
    name,
    candidates: base,
    outcome: "resolved",
    reason,
    precision,
    area: made,
  };
}

/** What depends on an unclear name is as unclear as the name, and keeps its candidates. */
function carriedUp(base: PlaceResolution, name: string): PlaceResolution {
  return { ...base, id: null, name, precision: "unknown", area: null };
}

function unknownArea(printed: string, reason: string): PlaceResolution {
  return { ...unknownPlace(printed, reason), precision: "unknown", area: null };
}
