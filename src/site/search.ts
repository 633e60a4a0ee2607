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

/** Documents, claims, places and actors that hold every word of the query. Linear in the record's size. */
export function search(snapshot: Snapshot, query: string): Found {
  const words = fold(query.slice(0, 500))
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, WORDS)
    .map((word) => word.slice(0, WORD_LENGTH));
  const empty = { documents: 0, claims: 0, places: 0, actors: 0 };
  if (words.length === 0) return { documents: [], claims: [], places: [], actors: [], totals: empty };
  const matches = (text: string) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  const documents = snapshot.documents.filter(({ document }) =>
    matches(`${document.title ?? ""} ${document.publisher ?? ""} ${document.author ?? ""} ${document.text}`),
  );
  const claims = snapshot.documents.flatMap((edition) =>
    edition.claims
      .filter((claim) =>
        matches(`${claim.quote} ${claimWords(claim)} ${voiceWords(claim, edition.document.publisher)}`),
      )
      .map((claim) => ({ claim, edition, current: true })),
  );
  const places = [...snapshot.theatre.places.values()]
    .filter(({ name, nameAr, aliases }) => matches([name, nameAr ?? "", ...aliases].join(" ")))
    .sort(
      (a, b) =>
        (snapshot.claimsByPlace.get(b.id)?.length ?? 0) - (snapshot.claimsByPlace.get(a.id)?.length ?? 0),
    );
  const actors = [...snapshot.theatre.actors.values()]
    .filter(({ names }) => names.some(({ name }) => matches(name)))
    .sort(
      (a, b) =>
        (snapshot.claimsByActor.get(b.id)?.length ?? 0) - (snapshot.claimsByActor.get(a.id)?.length ?? 0),
    );
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
