import type { Place, Theatre } from "../model/theatre.ts";
import { foldedForm } from "./name-index.ts";
import { leadOfKeys, type NameBook, withoutArabicArticle, withoutNote } from "./name-book.ts";
import { nameTokens } from "./name-tokens.ts";
import { placeTitle } from "./place-tree.ts";
import type { Spelling } from "./spelling.ts";

type Places = Theatre["places"];

/** Looks up places by printed name. Every answer is worked out when first asked for and kept. */
export interface PlaceNames {
  /** Ids by name with leading articles left out and spelling classes made one, in pack order. */
  byName(printed: string): { readonly ids: readonly string[]; readonly sameArticle: boolean };
  /** Ids by loose transliteration; empty for names too short for it. */
  byLooseSpelling(printed: string): readonly string[];
  /** The folded forms of all of a place's names, articles left out. */
  formsOf(place: Place): ReadonlySet<string>;
  /** The folded forms of the place's own name, articles left out: not its aliases. */
  ownFormsOf(place: Place): ReadonlySet<string>;
}

interface Filed {
  /** Ids by key without the article. */
  readonly bare: ReadonlyMap<string, readonly string[]>;
  /** All keys with their articles as the pack has them. */
  readonly whole: ReadonlySet<string>;
}

const NONE: readonly string[] = [];
/** A shorter skeleton matches half the gazetteer. */
const SHORTEST_SKELETON = 5;

export function createPlaceNames(places: Places, book: NameBook, spelling: Spelling): PlaceNames {
  const filed = new Map<string, Filed | null>();
  const forms = new Map<string, ReadonlySet<string>>();
  const ownForms = new Map<string, ReadonlySet<string>>();
  let leadsBySkeleton: Map<string, string[]> | null = null;
  const loose = new Map<string, ReadonlyMap<string, readonly string[]>>();

  const filedUnder = (lead: string): Filed | null => {
    const known = filed.get(lead);
    if (known !== undefined) return known;
    const names = book.under(lead);
    if (names === undefined) return null;
    const bare = new Map<string, string[]>();
    const whole = new Set<string>();
    const noted = new Set<string>();
    for (const { printed, of } of names) {
      if (of.as !== "place") continue;
      const { id } = of;
      const place = places.get(id) as Place;
      for (const form of [printed, ...titleForms(place, printed)]) {
        const keys = keysOf(form, spelling);
        whole.add(keys.join(" "));
        append(bare, bareKey(keys, spelling), id);
      }
    }
    // 'Deir ez-Zor (besieged districts)' is 'Deir ez-Zor' only where nothing else is called that.
    for (const { printed, of } of names) {
      if (of.as !== "place" || !printed.endsWith(")")) continue;
      const key = bareKey(keysOf(withoutNote(printed), spelling), spelling);
      const known = bare.get(key);
      if (known === undefined || noted.has(key)) append(bare, key, of.id);
      if (known === undefined) noted.add(key);
    }
    const made = { bare, whole };
    filed.set(lead, made);
    return made;
  };

  const skeletonsUnder = (skeleton: string): ReadonlyMap<string, readonly string[]> => {
    leadsBySkeleton ??= groupLeads(book.leads(), spelling);
    const known = loose.get(skeleton);
    if (known !== undefined) return known;
    const made = new Map<string, string[]>();
    for (const lead of leadsBySkeleton.get(skeleton) ?? NONE)
      for (const [key, ids] of filedUnder(lead)?.bare ?? [])
        for (const id of ids) append(made, spelling.skeleton(key.split(" ")), id);
    if (leadsBySkeleton.has(skeleton)) loose.set(skeleton, made);
    return made;
  };

  return {
    byName(printed) {
      const keys = keysOf(printed, spelling);
      const under = filedUnder(leadOfKeys(keys, 0, spelling));
      const ids = under?.bare.get(bareKey(keys, spelling)) ?? NONE;
      return { ids, sameArticle: under?.whole.has(keys.join(" ")) === true };
    },
    byLooseSpelling(printed) {
      const keys = keysOf(printed, spelling);
      const skeleton = spelling.skeleton(bareKey(keys, spelling).split(" "));
      if (skeleton.replaceAll(" ", "").length < SHORTEST_SKELETON) return NONE;
      const lead = leadOfKeys(keys, 0, spelling);
      return skeletonsUnder(spelling.skeleton([lead])).get(skeleton) ?? NONE;
    },
    formsOf: (place) => remember(forms, place.id, () => new Set(namesOf(place).map(withoutArticle))),
    ownFormsOf: (place) =>
      remember(ownForms, place.id, () => new Set([place.name, placeTitle(place)].map(withoutArticle))),
  };
}

/** 'Hama Governorate' for the governorate of Hama: a form that the site prints and the pack need not list. */
function titleForms(place: Place, printed: string): string[] {
  return printed === place.name && placeTitle(place) !== place.name ? [placeTitle(place)] : [];
}

function groupLeads(leads: Iterable<string>, spelling: Spelling): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const lead of leads) append(groups, spelling.skeleton([lead]), lead);
  return groups;
}

function keysOf(printed: string, spelling: Spelling): string[] {
  const tokens = nameTokens(printed);
  const bare = tokens.length > 1 && tokens[0]?.key === "the" ? tokens.slice(1) : tokens;
  return spelling.keys(bare, printed);
}

function bareKey(keys: readonly string[], spelling: Spelling): string {
  const words = keys.length > 1 && spelling.isArticle(keys[0] as string) ? keys.slice(1) : keys;
  return words.map(withoutArabicArticle).join(" ");
}

/** Names of one place come one after another. */
function append(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

function remember<V>(known: Map<string, V>, key: string, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function namesOf(place: Place): string[] {
  const names = [place.name, placeTitle(place), ...place.aliases];
  if (place.nameAr !== null) names.push(place.nameAr);
  return names;
}

/** The folded words of a name without its article, in either script. */
export function withoutArticle(name: string): string {
  const form = foldedForm(name);
  const bare = form.replace(/^(?:the|al|el|ar|as|at|ath|ash|ad|adh|an|az) (?=.)/, "");
  return form.charCodeAt(0) === 0x627 ? form.split(" ").map(withoutArabicArticle).join(" ") : bare;
}
