import type { GeoPoint, Place, PlaceContext, Resolution, Theatre } from "../model/theatre.ts";
import { distanceKm } from "./geometry.ts";
import { foldedForm } from "./name-index.ts";
import { nameTokens } from "./name-tokens.ts";
import { DIRECTIONS, TYPE_WORDS } from "./name-words.ts";
import { type PlaceNames, withoutArticle } from "./place-names.ts";
import { closeness, placeTitle } from "./place-tree.ts";

type Places = Theatre["places"];

/** What resolving places needs: the entries of a theatre and the lookup of their names. */
export interface PlaceLookup {
  readonly places: Places;
  readonly names: PlaceNames;
  /** Entries of the world list by name, for what the pack does not know at all. */
  readonly abroad: (printed: string) => Place | null;
}

/**
 * Says which place a printed name means. Each step keeps the candidates that fit best and gives its reason;
 * where none decides the name stays ambiguous.
 *
 * @param printed the name as in the text; a kind word in it ('Hama Province') counts as type word
 */
export function resolvePlace(printed: string, context: PlaceContext, lookup: PlaceLookup): Resolution {
  const { places, names } = lookup;
  const whole = candidatesOf(printed, names, true);
  if (whole.ids.length > 0) return choose(printed, whole, context, lookup);

  const words = nameTokens(printed).filter((token, i) => !(i === 0 && token.key === "the"));
  const cut = cutTypeWord(
    printed,
    words.map((word) => printed.slice(word.start, word.end)),
  );
  if (cut !== null) {
    const part = candidatesOf(cut.rest, names, false);
    const within = { ...context, typeWord: cut.typeWord };
    if (part.ids.length > 0) return choose(printed, part, within, lookup);
  }
  const apart = withPrefixApart(printed);
  if (apart !== null) {
    const found = candidatesOf(apart, names, false);
    if (found.ids.length > 0)
      return choose(printed, { ...found, match: "written as one word" }, context, lookup);
  }
  const loose = names.byLooseSpelling(printed);
  if (loose.length > 0)
    return choose(printed, { ids: loose, match: "by a looser spelling" }, context, lookup);
  if (cut !== null) {
    const part = names.byLooseSpelling(cut.rest);
    const within = { ...context, typeWord: cut.typeWord };
    if (part.length > 0) return choose(printed, { ids: part, match: "by a looser spelling" }, within, lookup);
  }
  const direction = DIRECTIONS.get(words[0]?.key ?? "");
  if (direction !== undefined && words.length > 1) {
    const rest = printed.slice((words[1] as { start: number }).start);
    const base = resolvePlace(rest, context, lookup);
    if (base.id !== null)
      return {
        ...unknownPlace(printed, `a part of ${base.name} that the gazetteer does not list`),
        name: `${direction} ${places.get(base.id)?.name ?? base.name}`,
        candidates: [base.id],
      };
  }
  const abroad = lookup.abroad(printed);
  if (abroad !== null)
    return {
      printed,
      id: abroad.id,
      name: abroad.name,
      candidates: [],
      outcome: "resolved",
      reason: "not in the pack; a capital, state or seat of talks of the world list",
    };
  return unknownPlace(printed, "the gazetteer has no such name");
}

/** Words that Arabic place names begin with and that writers join to the next. */
const ARABIC_PREFIX = /^(كفر|تل|أبو|ابو|أم|ام|عين|دير|بيت|خان|رأس|راس|جب|خربة)(?=\p{L}{3})/u;

/** 'كفرتعال' as two words; null where it does not begin so. */
function withPrefixApart(printed: string): string | null {
  const prefix = ARABIC_PREFIX.exec(printed)?.[1];
  return prefix === undefined ? null : `${prefix} ${printed.slice(prefix.length)}`;
}

export function unknownPlace(printed: string, reason: string): Resolution {
  return { printed, id: null, name: printed, candidates: [], outcome: "unknown", reason };
}

interface Candidates {
  readonly ids: readonly string[];
  /** How the name was matched, in words; empty where it was printed as the gazetteer has it. */
  readonly match: string;
}

function candidatesOf(printed: string, names: PlaceNames, sayArticle: boolean): Candidates {
  const { ids, sameArticle } = names.byName(printed);
  return { ids, match: sameArticle || !sayArticle ? "" : "but for the article" };
}

/** 'Hama Province' is Hama with the type word 'province'; 'village of Binnish' is Binnish with 'village'. */
function cutTypeWord(printed: string, words: readonly string[]): { rest: string; typeWord: string } | null {
  if (words.length < 2) return null;
  const last = singularType(words.at(-1) as string);
  if (last !== null) {
    const rest = printed.slice(0, printed.lastIndexOf(words.at(-1) as string)).trim();
    return { rest, typeWord: last };
  }
  const first = singularType(words[0] as string);
  if (first === null) return null;
  const after = words[1]?.toLowerCase() === "of" ? words[2] : words[1];
  return after === undefined
    ? null
    : {
        rest: printed.slice(printed.indexOf(after, printed.indexOf(words[0] as string) + first.length)),
        typeWord: first,
      };
}

/** 'villages' and 'Village' are the type word 'village'; null for other words. */
export function singularType(word: string): string | null {
  const lower = word.toLowerCase();
  if (TYPE_WORDS.has(lower)) return lower;
  if (!lower.endsWith("s")) return null;
  const one = lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  return TYPE_WORDS.has(one) ? one : null;
}

/** How well known a kind of place is by its bare name; a tie is left to other steps. */
const RANK: Readonly<Record<string, number>> = {
  country: 6,
  city: 5,
  governorate: 4,
  area: 3,
  town: 3,
  neighbourhood: 2,
  village: 2,
  district: 0,
  subdistrict: 0,
};

const rankOf = (place: Place) => RANK[place.kind] ?? 2;

/** A nearby place decides by distance only this near, and where the next of the name is twice as far. */
const NEARBY_KM = 40;
const NEAR_CENTRE_KM = 100;

function choose(
  printed: string,
  candidates: Candidates,
  context: PlaceContext,
  { places, names }: PlaceLookup,
): Resolution {
  const reasons: string[] = [];
  let left = candidates.ids.map((id) => places.get(id) as Place);
  const keep = (best: readonly Place[], reason: () => string) => {
    if (best.length === 0 || best.length === left.length) return;
    left = [...best];
    reasons.push(reason());
  };

  const { typeWord } = context;
  const wanted = typeWord === null ? [] : (TYPE_WORDS.get(typeWord.toLowerCase()) ?? []);
  for (const kind of wanted) {
    if (left.length === 1) break;
    const fitting = left.filter((place) => place.kind === kind);
    if (fitting.length === 0) continue;
    keep(fitting, () => `a ${kind.replace("_", " ")}, as '${typeWord}' says`);
    break;
  }
  const form = left.length > 1 ? withoutArticle(printed) : "";
  const isNamed = (place: Place) => names.ownFormsOf(place).has(form);
  if (left.length > 1) {
    keep(
      left.filter((place) => names.formsOf(place).has(form)),
      () => "spelt so",
    );
    // A city is meant by its own name however near a quarter or village of that name lies.
    keep(
      left.filter((place) => rankOf(place) >= 4 && isNamed(place)),
      () => "the best known of that name",
    );
  }
  for (const id of context.near) {
    if (left.length === 1) break;
    const levels = left.map((place) => closeness(place.id, id, places));
    const closest = Math.max(...levels);
    if (closest > 0)
      keep(
        left.filter((_, i) => levels[i] === closest),
        () => `nearest to ${places.get(id)?.name ?? id}, named nearby`,
      );
  }
  for (const id of context.near) {
    if (left.length === 1) break;
    const anchor = places.get(id);
    if (anchor === undefined || anchor.precisionKm > NEARBY_KM) continue;
    const found = nearest(left, anchor, NEARBY_KM);
    if (found !== null) keep([found.place], () => `${found.km} km from ${anchor.name}, named nearby`);
  }
  if (left.length > 1) {
    const highest = Math.max(...left.map(rankOf));
    const kind = left.find((place) => rankOf(place) === highest)?.kind ?? "place";
    const higher = left.filter((place) => rankOf(place) === highest);
    // A unit named after its seat is the same ground; between others the report's own ground goes first.
    if (sameGround(left, places))
      keep(higher, () => `the ${kind} rather than a smaller or administrative unit of that name`);
    if (left.length > 1 && context.centre) {
      const found = nearest(left, context.centre, NEAR_CENTRE_KM);
      if (found !== null) keep([found.place], () => `${found.km} km from where the report is about`);
    }
    keep(
      left.filter((place) => rankOf(place) === highest),
      () => `the ${kind} rather than a smaller or administrative unit of that name`,
    );
    const exact = foldedForm(printed);
    keep(
      left.filter((place) => foldedForm(place.name) === exact || foldedForm(placeTitle(place)) === exact),
      () => "the one that has it as its first name",
    );
  }
  const [only] = left;
  return left.length === 1 && only !== undefined
    ? chosen(printed, only, candidates, reasons, names)
    : undecided(printed, left);
}

/** Whether one of the places lies in or around all the others: city, subdistrict and district of one name. */
function sameGround(of: readonly Place[], places: Places): boolean {
  const [first] = of;
  return (
    first !== undefined && of.every((place) => closeness(first.id, place.id, places) === 4 || place === first)
  );
}

/** The nearest place within a distance, where the next is at least twice as far. */
function nearest(of: readonly Place[], to: GeoPoint, withinKm: number): { place: Place; km: number } | null {
  const sorted = of.map((place) => ({ place, km: distanceKm(place, to) })).sort((a, b) => a.km - b.km);
  const [first, second] = sorted;
  if (first === undefined || first.km > withinKm) return null;
  if (second !== undefined && second.km < 2 * Math.max(first.km, 5)) return null;
  return { place: first.place, km: Math.round(first.km) };
}

function chosen(
  printed: string,
  place: Place,
  candidates: Candidates,
  reasons: readonly string[],
  names: PlaceNames,
): Resolution {
  const how = names.ownFormsOf(place).has(withoutArticle(printed)) ? "" : `a name of ${placeTitle(place)}`;
  const reason = [how, candidates.match, ...reasons].filter((part) => part !== "").join("; ");
  const others = candidates.ids.filter((id) => id !== place.id);
  return {
    printed,
    id: place.id,
    name: placeTitle(place),
    candidates: others.length > 0 ? [place.id, ...others] : [],
    outcome: "resolved",
    reason: reason === "" ? "the only place of that name" : reason,
  };
}

function undecided(printed: string, left: readonly Place[]): Resolution {
  const shown = left.slice(0, 4).map(describe).join("; ");
  return {
    printed,
    id: null,
    name: printed,
    candidates: left.map((place) => place.id),
    outcome: "ambiguous",
    reason: `${left.length} places of that name: ${shown}${left.length > 4 ? "; ..." : ""}`,
  };
}

function describe(place: Place): string {
  const where = place.admin2 ?? place.admin1;
  return `${place.name} (${place.kind}${where === null ? "" : `, ${where}`})`;
}
