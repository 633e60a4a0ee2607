import type { Place, PlaceContext, Resolution, Theatre } from "../model/theatre.ts";
import { foldedForm, lookupKey } from "./name-index.ts";
import { nameTokens } from "./name-tokens.ts";
import { DIRECTIONS, TYPE_WORDS } from "./name-words.ts";
import { closeness, placeTitle } from "./place-tree.ts";
import type { Spelling } from "./spelling.ts";

type Places = Theatre["places"];

/** Looks up places by printed name; built once for a pack. */
export interface PlaceNames {
  /** Ids by whole name, spelling classes made one. */
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  /** Ids by name with the leading article left out. */
  readonly byBareKey: ReadonlyMap<string, readonly string[]>;
  /** Ids by loose transliteration. */
  bySkeleton(skeleton: string): readonly string[];
  /** The folded forms of all of a place's names, articles left out. */
  formsOf(place: Place): ReadonlySet<string>;
}

export function buildPlaceNames(places: Places, spelling: Spelling): PlaceNames {
  const byKey = new Map<string, string[]>();
  const byBareKey = new Map<string, string[]>();
  const forms = new Map<string, ReadonlySet<string>>();
  let skeletons: Map<string, string[]> | null = null;
  const add = (map: Map<string, string[]>, key: string, id: string) => {
    const ids = map.get(key);
    if (ids === undefined) map.set(key, [id]);
    // Names of one place come one after another.
    else if (ids.at(-1) !== id) ids.push(id);
  };
  for (const place of places.values())
    for (const name of namesOf(place)) {
      const key = lookupKey(name, spelling);
      add(byKey, key, place.id);
      add(byBareKey, bare(key, spelling), place.id);
    }
  return {
    byKey,
    byBareKey,
    formsOf(place) {
      const known = forms.get(place.id);
      if (known !== undefined) return known;
      const made = new Set(namesOf(place).map(withoutArticle));
      forms.set(place.id, made);
      return made;
    },
    // Seldom needed, and the dearest of the three to build.
    bySkeleton(skeleton) {
      if (skeletons === null) {
        skeletons = new Map();
        for (const [key, ids] of byBareKey)
          for (const id of ids) add(skeletons, spelling.skeleton(key.split(" ")), id);
      }
      return [...new Set(skeletons.get(skeleton))];
    },
  };
}

function namesOf(place: Place): string[] {
  const title = placeTitle(place);
  const names = title === place.name ? [place.name, ...place.aliases] : [place.name, title, ...place.aliases];
  if (place.nameAr !== null) names.push(place.nameAr);
  return names;
}

function bare(key: string, spelling: Spelling): string {
  const words = key.split(" ");
  return words.length > 1 && spelling.isArticle(words[0] as string) ? words.slice(1).join(" ") : key;
}

/** A shorter skeleton matches half the gazetteer. */
const SHORTEST_SKELETON = 5;

/**
 * Says which place a printed name means. Each step keeps the candidates that fit best and gives its reason;
 * where none decides the name stays ambiguous.
 *
 * @param printed the name as in the text; a kind word in it ('Hama Province') counts as type word
 */
export function resolvePlace(
  printed: string,
  context: PlaceContext,
  places: Places,
  names: PlaceNames,
  spelling: Spelling,
): Resolution {
  const whole = candidatesOf(printed, names, spelling);
  if (whole.ids.length > 0) return choose(printed, whole, context.typeWord, context.near, places, names);

  const words = nameTokens(printed).filter((token, i) => !(i === 0 && token.key === "the"));
  const cut = cutTypeWord(
    printed,
    words.map((word) => printed.slice(word.start, word.end)),
  );
  if (cut !== null) {
    const part = candidatesOf(cut.rest, names, spelling);
    if (part.ids.length > 0) return choose(printed, part, cut.typeWord, context.near, places, names);
  }
  const direction = DIRECTIONS.get(words[0]?.key ?? "");
  if (direction !== undefined && words.length > 1) {
    const rest = printed.slice((words[1] as { start: number }).start);
    const base = resolvePlace(rest, context, places, names, spelling);
    if (base.id !== null)
      return {
        printed,
        id: null,
        name: `${direction} ${places.get(base.id)?.name ?? base.name}`,
        candidates: [base.id],
        outcome: "unknown",
        reason: `a part of ${base.name} that the gazetteer does not list`,
      };
  }
  return {
    printed,
    id: null,
    name: printed,
    candidates: [],
    outcome: "unknown",
    reason: "the gazetteer has no such name",
  };
}

interface Candidates {
  readonly ids: readonly string[];
  /** How the name was matched, in words; empty where it was printed as the gazetteer has it. */
  readonly match: string;
}

function candidatesOf(printed: string, names: PlaceNames, spelling: Spelling): Candidates {
  const key = lookupKey(printed.replace(/^the /i, ""), spelling);
  const exact = names.byKey.get(key);
  const loose = names.byBareKey.get(bare(key, spelling));
  // With and without the article is one name to a reporter; the exact form is preferred only later.
  if (loose !== undefined) return { ids: loose, match: exact === undefined ? "but for the article" : "" };
  if (exact !== undefined) return { ids: exact, match: "" };
  const skeleton = spelling.skeleton(key.split(" "));
  if (skeleton.replaceAll(" ", "").length < SHORTEST_SKELETON) return { ids: [], match: "" };
  return { ids: names.bySkeleton(skeleton), match: "by a looser spelling" };
}

/** 'Hama Province' is Hama with the type word 'province'; 'village of Binnish' is Binnish with 'village'. */
function cutTypeWord(printed: string, words: readonly string[]): { rest: string; typeWord: string } | null {
  if (words.length < 2) return null;
  const last = (words.at(-1) as string).toLowerCase();
  if (TYPE_WORDS.has(last)) {
    const rest = printed.slice(0, printed.lastIndexOf(words.at(-1) as string)).trim();
    return { rest, typeWord: last };
  }
  const first = (words[0] as string).toLowerCase();
  if (!TYPE_WORDS.has(first)) return null;
  const after = words[1]?.toLowerCase() === "of" ? words[2] : words[1];
  return after === undefined
    ? null
    : { rest: printed.slice(printed.indexOf(after, first.length)), typeWord: first };
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

function choose(
  printed: string,
  candidates: Candidates,
  typeWord: string | null,
  near: readonly string[],
  places: Places,
  names: PlaceNames,
): Resolution {
  const reasons: string[] = [];
  let left = candidates.ids.map((id) => places.get(id) as Place);
  const keep = (best: readonly Place[], reason: string) => {
    if (best.length === 0 || best.length === left.length) return;
    left = [...best];
    reasons.push(reason);
  };

  const form = foldedForm(printed);
  const ownName = (place: Place) => foldedForm(place.name) === form || foldedForm(placeTitle(place)) === form;
  const rank = (place: Place) => RANK[place.kind] ?? 2;

  const wanted = typeWord === null ? [] : (TYPE_WORDS.get(typeWord.toLowerCase()) ?? []);
  for (const kind of wanted) {
    const fitting = left.filter((place) => place.kind === kind);
    if (fitting.length === 0) continue;
    keep(fitting, `a ${kind.replace("_", " ")}, as '${typeWord}' says`);
    break;
  }
  const bareForm = withoutArticle(printed);
  const written = left.filter((place) => names.formsOf(place).has(bareForm));
  keep(written, "spelt so");
  // A city is meant by its own name however near a quarter or village of that name lies.
  const great = left.filter((place) => rank(place) >= 4 && isNamed(place, printed));
  if (great.length > 0) keep(great, "the best known of that name");
  for (const id of near) {
    if (left.length === 1) break;
    const levels = left.map((place) => closeness(place.id, id, places));
    const closest = Math.max(...levels);
    if (closest > 0)
      keep(
        left.filter((_, i) => levels[i] === closest),
        `nearest to ${places.get(id)?.name ?? id}, named nearby`,
      );
  }
  const highest = Math.max(...left.map(rank));
  const kind = left.find((place) => rank(place) === highest)?.kind ?? "place";
  keep(
    left.filter((place) => rank(place) === highest),
    `the ${kind} rather than a smaller or administrative unit of that name`,
  );
  keep(left.filter(ownName), "the one that has it as its first name");

  const [only] = left;
  if (left.length === 1 && only !== undefined) {
    const how = ownName(only) ? "" : `a name of ${placeTitle(only)}`;
    const reason = [how, candidates.match, ...reasons].filter((part) => part !== "").join("; ");
    return {
      printed,
      id: only.id,
      name: placeTitle(only),
      candidates:
        candidates.ids.length > 1 ? [only.id, ...candidates.ids.filter((id) => id !== only.id)] : [],
      outcome: "resolved",
      reason: reason === "" ? "the only place of that name" : reason,
    };
  }
  return {
    printed,
    id: null,
    name: printed,
    candidates: left.map((place) => place.id),
    outcome: "ambiguous",
    reason: `${left.length} places of that name: ${left.slice(0, 4).map(describe).join("; ")}${left.length > 4 ? "; ..." : ""}`,
  };
}

/** Whether it is the place's own name, the article aside. */
function isNamed(place: Place, printed: string): boolean {
  const form = withoutArticle(printed);
  return withoutArticle(place.name) === form || withoutArticle(placeTitle(place)) === form;
}

function withoutArticle(name: string): string {
  return foldedForm(name).replace(/^(?:the|al|el|ar|as|at|ath|ash|ad|adh|an|az) (?=.)/, "");
}

function describe(place: Place): string {
  const where = place.admin2 ?? place.admin1;
  return `${place.name} (${place.kind}${where === null ? "" : `, ${where}`})`;
}
