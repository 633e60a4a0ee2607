import type { GeoPoint } from "../../model/theatre.ts";
import { TYPE_WORDS } from "../../theatre/name-words.ts";
import type { Context } from "../context.ts";
import { type PlaceMention, placesIn } from "./places.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A place that a document names, in text order. */
export interface SpokenPlace {
  /** Number of its sentence. */
  readonly sentence: number;
  /** Index into the document's entries. */
  readonly entry: number;
  readonly mention: PlaceMention;
  /** The gazetteer's entry, where the name alone tells it; null where it is ambiguous or unknown. */
  readonly id: string | null;
}

/** The places a document names, and where it is about as a whole. */
export interface SpokenPlaces {
  readonly list: readonly SpokenPlace[];
  /** For each sentence the index in `list` of its first place, or of the next place behind it. */
  readonly from: readonly number[];
  readonly centre: GeoPoint | null;
}

/** Places named nearby that help to choose; more decide nothing. */
const MOST = 16;
/** So many names back and ahead are looked through for them. */
const REACH = 60;

const cache = new WeakMap<Context["views"], SpokenPlaces>();

/** The places named in a document; read once. */
export function spokenPlaces(context: Context): SpokenPlaces {
  const known = cache.get(context.views);
  if (known !== undefined) return known;
  const alone = new Map<string, string | null>();
  const list: SpokenPlace[] = [];
  const from = context.views.map((view) => {
    const first = list.length;
    for (const mention of placesIn(view, { start: 0, end: view.tokens.length })) {
      const key = `${mention.printed}|${mention.typeWord ?? ""}`;
      let id = mention.candidates.length === 0 ? null : alone.get(key);
      if (id === undefined) {
        const typeWord = singular(mention.typeWord);
        id = context.theatre.resolvePlace(mention.printed, { near: [], typeWord }).id;
        alone.set(key, id);
      }
      list.push({ sentence: view.number, entry: view.sentence.entry, mention, id });
    }
    return first;
  });
  const centre = context.theatre.centreOf(list.flatMap(({ id }) => id ?? []));
  const made = { list, from, centre };
  cache.set(context.views, made);
  return made;
}

export function singular(typeWord: string | null): string | null {
  return typeWord?.replace(/ies$/, "y").replace(/s$/, "") ?? null;
}

/**
 * Ids of the places named around a token, the likeliest to help first: its own sentence from the token
 * outwards, then the entry before it from the latest backwards, the entry behind it, the rest of the document.
 *
 * @param except a mention whose own entries say nothing about which of them is meant
 */
export function placesNear(
  context: Context,
  view: SentenceView,
  token: number,
  except: PlaceMention | null = null,
): string[] {
  const { list, from } = spokenPlaces(context);
  const first = from[view.number] ?? list.length;
  const behind = from[view.number + 1] ?? list.length;
  const own = list
    .slice(first, behind)
    .filter(({ mention }) => mention.start !== except?.start)
    .sort((a, b) => Math.abs(a.mention.start - token) - Math.abs(b.mention.start - token));
  const before = list.slice(Math.max(0, first - REACH), first).reverse();
  const after = list.slice(behind, behind + REACH);
  const { entry } = view.sentence;
  const inEntry = (one: SpokenPlace) => one.entry === entry;
  const others = (one: SpokenPlace) => one.entry !== entry;
  const ids = new Set<string>();
  // A name of two or three places beside another can still tell which of the other's is meant.
  for (const { id, mention } of own)
    for (const one of id !== null ? [id] : mention.candidates.length <= 4 ? mention.candidates : [])
      ids.add(one);
  for (const group of [
    before.filter(inEntry),
    after.filter(inEntry),
    before.filter(others),
    after.filter(others),
  ])
    for (const { id } of group) {
      if (ids.size >= MOST) return [...ids];
      if (id !== null && id !== undefined) ids.add(id);
    }
  return [...ids];
}

/** The place that 'the town' or 'the village' means; `unlisted` where it is one that the gazetteer lacks. */
export function placeMeant(
  context: Context,
  view: SentenceView,
  token: number,
  typeWord: string,
): { readonly near: readonly string[]; readonly unlisted: SpokenPlace | null } {
  const { list, from } = spokenPlaces(context);
  const first = from[view.number] ?? list.length;
  const behind = from[view.number + 1] ?? list.length;
  const before = list
    .slice(Math.max(0, first - REACH), behind)
    .filter(
      ({ sentence, entry, mention }) =>
        entry === view.sentence.entry && (sentence < view.number || mention.start < token),
    )
    .reverse();
  const unlisted = before.find(
    ({ id, mention }) =>
      id === null && mention.candidates.length === 0 && singular(mention.typeWord) === typeWord,
  );
  const listed = before.findIndex(({ id }) => id !== null && isOfKind(context, id, typeWord));
  if (unlisted !== undefined && (listed < 0 || before.indexOf(unlisted) < listed))
    return { near: [], unlisted };
  const near = [...new Set(before.flatMap(({ id }) => id ?? []))].slice(0, MOST);
  return { near: near.length > 0 ? near : placesNear(context, view, token), unlisted: null };
}

function isOfKind(context: Context, id: string, typeWord: string): boolean {
  return (TYPE_WORDS.get(typeWord) ?? []).includes(context.theatre.places.get(id)?.kind ?? "");
}
