import type { Actor, Place } from "../model/theatre.ts";
import type { SiteEdition } from "./record-source.ts";
import type { PlacedClaim, Snapshot } from "./snapshot.ts";
import { claimWords, voiceWords } from "./words/claim-words.ts";

/** What a search found; lists are cut at `LIMIT`, totals are not. */
export interface Found {
  readonly documents: readonly { readonly edition: SiteEdition; readonly excerpt: Excerpt | null }[];
  readonly claims: readonly PlacedClaim[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly totals: { documents: number; claims: number; places: number; actors: number };
}

/** A stretch of a document's text around the first word found, in UTF-16 units of the text. */
export interface Excerpt {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

const LIMIT = 30;
/** Words of a query that are used, and characters of each: a query costs no more than this. */
const WORDS = 8;
const WORD_LENGTH = 60;

/** Lower-case without accents, apostrophes and Arabic vowel marks, so that spellings of one name meet. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670'’‘ʿʾ`]/g, "")
    .toLocaleLowerCase("en");
}

/** Folds a text of the same length as it was, so that offsets found in it hold in the text. */
function foldInPlace(text: string): string {
  const lower = text.toLocaleLowerCase("en");
  return lower.length === text.length ? lower : text;
}

/** Everything that can be found, folded once for a snapshot. */
interface Haystack {
  readonly documents: readonly { readonly text: string; readonly of: SiteEdition }[];
  readonly claims: readonly { readonly text: string; readonly of: PlacedClaim }[];
  readonly places: readonly { readonly text: string; readonly of: Place }[];
  readonly actors: readonly { readonly text: string; readonly of: Actor }[];
}

const haystacks = new WeakMap<Snapshot, Haystack>();

function haystackOf(snapshot: Snapshot): Haystack {
  const known = haystacks.get(snapshot);
  if (known) return known;
  const { documents, theatre } = snapshot;
  const made: Haystack = {
    documents: documents.map((of) => {
      const { title, publisher, author, text } = of.document;
      return { text: fold(`${title ?? ""} ${publisher ?? ""} ${author ?? ""} ${text}`), of };
    }),
    claims: documents.flatMap((edition) =>
      edition.claims.map((claim) => {
        const voices = voiceWords(claim, edition.document.publisher);
        return {
          text: fold(`${claim.quote} ${claimWords(claim)} ${voices}`),
          of: { claim, edition, current: true },
        };
      }),
    ),
    places: [...theatre.places.values()].map((of) => ({
      text: fold([of.name, of.nameAr ?? "", ...of.aliases].join(" ")),
      of,
    })),
    actors: [...theatre.actors.values()].map((of) => ({
      text: fold(of.names.map(({ name }) => name).join(" ")),
      of,
    })),
  };
  haystacks.set(snapshot, made);
  return made;
}

/** How many claims name each, for the order: what the record speaks of comes first. */
function mostSpokenOf<T extends { id: string }>(spoken: ReadonlyMap<string, readonly PlacedClaim[]>) {
  return (a: T, b: T) =>
    (spoken.get(b.id)?.length ?? 0) - (spoken.get(a.id)?.length ?? 0) || (a.id < b.id ? -1 : 1);
}

/** Documents, claims, places and actors that hold every word of the query. Linear in the record's size. */
export function search(snapshot: Snapshot, query: string): Found {
  const words = fold(query.slice(0, 500))
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, WORDS)
    .map((word) => word.slice(0, WORD_LENGTH));
  const empty = { documents: 0, claims: 0, places: 0, actors: 0 };
  if (words.length === 0) return { documents: [], claims: [], places: [], actors: [], totals: empty };
  const all = haystackOf(snapshot);
  const found = <T>(sort: readonly { readonly text: string; readonly of: T }[]): T[] =>
    sort.filter(({ text }) => words.every((word) => text.includes(word))).map(({ of }) => of);
  const documents = found(all.documents);
  const claims = found(all.claims);
  const places = found(all.places).sort(mostSpokenOf(snapshot.claimsByPlace));
  const actors = found(all.actors).sort(mostSpokenOf(snapshot.claimsByActor));
  return {
    documents: documents
      .slice(0, LIMIT)
      .map((edition) => ({ edition, excerpt: excerptOf(edition, words[0] as string) })),
    claims: claims.slice(0, LIMIT),
    places: places.slice(0, LIMIT),
    actors: actors.slice(0, LIMIT),
    totals: {
      documents: documents.length,
      claims: claims.length,
      places: places.length,
      actors: actors.length,
    },
  };
}

/** A hundred and sixty characters around the first place where the word stands, from word to word. */
function excerptOf({ document }: SiteEdition, word: string): Excerpt | null {
  const at = foldInPlace(document.text).indexOf(word);
  if (at < 0) return null;
  const entry = document.entries.findIndex(({ start, end }) => start <= at && at < end);
  if (entry < 0) return null;
  const { start, end } = document.entries[entry] as { start: number; end: number };
  const from = document.text.lastIndexOf(" ", Math.max(start, at - 80));
  const to = document.text.indexOf(" ", Math.min(end, at + 80));
  return { entry, start: Math.max(start, from + 1), end: to < 0 || to > end ? Math.min(end, at + 120) : to };
}
