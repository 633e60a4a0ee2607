import { sayIn } from "../../messages/say.ts";
import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { Origin } from "../../model/record.ts";
import type { Theatre } from "../../model/theatre.ts";
import { saidAt } from "../../weighing/said.ts";
import type { Steps } from "../../weighing/steps.ts";
import type { VoicedClaim } from "../../weighing/subject.ts";
import { entryKeys } from "../entry-keys.ts";
import type { SiteEdition } from "../record-source.ts";
import type { Snapshot } from "../snapshot.ts";
import { claimWords, voiceWords } from "../words/claim-words.ts";
import { singleDay } from "../words/dates.ts";
import { FACETS, type Facet, FacetValues } from "./facets.ts";
import { actorMark, placeMark } from "./names.ts";
import { dateMark } from "./query.ts";
import { originsIn } from "./origin-of.ts";
import { WordIndex } from "./word-index.ts";
import { formOf, wordsOf } from "./words.ts";

/** Something that a search can find: a claim, an entry of a document, or a document's title. */
export interface Item {
  /** Stable from revision to revision: where paging goes on. */
  readonly key: string;
  readonly edition: SiteEdition;
  /** Null for a passage. */
  readonly claim: Claim | null;
  /** Index in the document's entries; null for the title. */
  readonly entry: number | null;
  /** `YYYY-MM-DDTHH:MM` or `YYYY-MM-DD`; empty where not known. */
  readonly said: string;
  /** How much its score counts: credits and links are seldom what is looked for. */
  readonly weight: number;
}

/** A document in an index, and whose words these are: its items hold as long as neither is another. */
interface Held {
  readonly edition: SiteEdition;
  readonly voiced: readonly VoicedClaim[];
  /** The numbers of its items, `end` not among them. */
  readonly start: number;
  readonly end: number;
}

const LANGUAGE_UNKNOWN = "und";

/** Entries that stand beside what a document says. */
const ASIDE: ReadonlySet<string> = new Set(["credit", "related", "biography"]);

/**
 * One snapshot, ready to be searched. It may stand on the index of an earlier snapshot that stands on no other; then
 * it has of its own only the documents that came or changed since. What it finds does not depend on which.
 */
export class RecordIndex {
  readonly words: WordIndex;
  readonly facets: Readonly<Record<Facet, FacetValues>>;
  /** The index that later ones can stand on: itself, or the one that it stands on. */
  readonly root: RecordIndex;
  private readonly base: RecordIndex | null;
  private readonly held = new Map<string, Held>();
  private readonly items: Item[] = [];
  private readonly passages: number[] = [];
  private ownPassages = 0;

  constructor(base: RecordIndex | null, gone: ReadonlySet<number>) {
    this.base = base;
    this.root = base ?? this;
    this.words = new WordIndex(base?.words ?? null, gone);
    this.facets = Object.fromEntries(
      FACETS.map((facet) => [facet, new FacetValues(base?.facets[facet] ?? null)]),
    ) as Record<Facet, FacetValues>;
  }

  item(number: number): Item {
    const first = this.base?.items.length ?? 0;
    return number < first ? (this.base as RecordIndex).item(number) : (this.items[number - first] as Item);
  }

  /** Of a passage its entry's running number, of a claim that of the entry it stands in; -1 for titles. */
  passageOf(number: number): number {
    const first = this.base?.items.length ?? 0;
    return number < first
      ? (this.base as RecordIndex).passageOf(number)
      : (this.passages[number - first] as number);
  }

  /** Passages have numbers below this. */
  get passageCount(): number {
    return (this.base?.passageCount ?? 0) + this.ownPassages;
  }

  /** A form that readers know for a word key: as the first item by key has it. */
  formOf(key: string): string {
    let first: Item | null = null;
    for (const number of this.words.of(key).items) {
      const item = this.item(number);
      if (first === null || item.key < first.key) first = item;
    }
    for (const text of first === null ? [] : textsOf(first))
      for (const word of wordsOf(text)) if (word.key === key) return formOf(text.slice(word.start, word.end));
    return key;
  }

  /** Of the documents in it those that the snapshot has otherwise or not at all. */
  *changedIn(snapshot: Snapshot): Steps<Held[]> {
    const changed: Held[] = [];
    for (const [id, held] of this.held) {
      yield;
      const now = snapshot.documentById.get(id);
      if (now === undefined || !this.holds(now, snapshot)) changed.push(held);
    }
    return changed;
  }

  /** Whether it has a document as the snapshot has it. */
  holds(edition: SiteEdition, { weighing }: Snapshot): boolean {
    const held = this.held.get(edition.document.id);
    return held?.edition === edition && held.voiced === weighing.voiced(edition.document.id);
  }

  /** @param snapshot one that has the edition; it is not kept, as later indexes may stand on this one for long */
  *add(edition: SiteEdition, snapshot: Snapshot): Steps<void> {
    const { document, claims } = edition;
    const start = this.words.end;
    const keys = entryKeys(document);
    const origins = originsIn(snapshot, edition);
    const published = document.published ?? "";
    const titleMarks = marksIn(document.title ?? "", snapshot.theatre);
    this.file(
      {
        key: document.id,
        edition,
        claim: null,
        entry: null,
        said: singleDay(published) ?? published,
        weight: 1,
      },
      titleMarks,
      { place: placesIn(titleMarks) },
      -1,
    );
    const passageOf = new Map<number, number>();
    const byEntry = new Map<number, Claim[]>();
    for (const claim of claims) {
      const list = byEntry.get(claim.entry);
      if (list === undefined) byEntry.set(claim.entry, [claim]);
      else list.push(claim);
    }
    for (const [number, entry] of document.entries.entries()) {
      if (entry.blocks.length === 0) continue;
      yield;
      const passage = this.passageCount;
      this.ownPassages++;
      passageOf.set(number, passage);
      const marks = new Set(marksIn(passageText(document, number), snapshot.theatre));
      for (const claim of byEntry.get(number) ?? []) for (const mark of claimMarks(claim)) marks.add(mark);
      this.file(
        {
          key: `${document.id}#${keys[number]?.key ?? number}`,
          edition,
          claim: null,
          entry: number,
          said: saidAt(document, entry) ?? published,
          weight: ASIDE.has(entry.kind) ? 0.3 : 1,
        },
        marks,
        { place: placesIn(marks) },
        passage,
      );
    }
    for (const claim of claims) {
      yield;
      this.file(
        {
          key: claim.id,
          edition,
          claim,
          entry: claim.entry,
          said: saidAt(document, document.entries[claim.entry]) ?? published,
          weight: 1,
        },
        claimMarks(claim),
        {
          kind: [claim.kind],
          certainty: [claim.certainty],
          origin: [(origins.get(claim.id) as Origin).key],
          place: claim.where.flatMap(({ place }) => place ?? []),
        },
        passageOf.get(claim.entry) ?? -1,
      );
    }
    const voiced = snapshot.weighing.voiced(document.id);
    this.held.set(document.id, { edition, voiced, start, end: this.words.end });
  }

  private file(
    item: Item,
    marks: Iterable<string>,
    values: Partial<Record<Facet, readonly string[]>>,
    passage: number,
  ): void {
    const { document } = item.edition;
    const texts = textsOf(item).map((text) => wordsOf(text).map(({ key }) => key));
    this.words.add(
      // A gap that no word fills keeps phrases from running from one text into the next.
      texts.flatMap((keys, i) => (i > 0 ? ["", ...keys] : keys)),
      [...marks, ...dateMarks(item.said, item.claim)],
    );
    const shared: Partial<Record<Facet, readonly string[]>> = {
      publisher: document.publisher === null ? [] : [document.publisher],
      month: /^\d{4}-\d{2}/.test(item.said) ? [item.said.slice(0, 7)] : [],
      language: [document.language ?? LANGUAGE_UNKNOWN],
      ...values,
    };
    for (const facet of FACETS) this.facets[facet].add(shared[facet] ?? []);
    this.items.push(item);
    this.passages.push(passage);
  }
}

/** Claims are found by the words that sum them up in English; names are found in any language by another way. */
const INDEXED = sayIn("en");

/** The texts that an item is found by. */
function textsOf({ edition: { document }, claim, entry }: Item): string[] {
  if (claim !== null)
    return [claim.quote, claimWords(claim, INDEXED), voiceWords(claim, document.publisher, INDEXED)];
  if (entry !== null) return [passageText(document, entry)];
  return [document.title ?? "", document.publisher ?? "", document.author ?? ""];
}

/** So many items may come or go before an index is made that stands on no other. */
const MOST_CHANGED = 4_000;
/** In a large record, this share of its items. */
const MOST_SHARE = 0.25;

/**
 * The index of a snapshot. Linear in the text of the current editions that the index below does not have, or has
 * otherwise; once those are many, in that of all.
 *
 * @param below the index of an earlier snapshot that stands on no other
 */
export function* indexInSteps(snapshot: Snapshot, below: RecordIndex | null): Steps<RecordIndex> {
  const gone = new Set<number>();
  for (const { start, end } of below === null ? [] : yield* below.changedIn(snapshot))
    for (let item = start; item < end; item++) gone.add(item);
  let fresh = below === null ? [] : snapshot.documents.filter((edition) => !below.holds(edition, snapshot));
  const coming = fresh.reduce(
    (sum, { document, claims }) => sum + document.entries.length + claims.length,
    0,
  );
  const most = Math.max(MOST_CHANGED, (below?.words.size ?? 0) * MOST_SHARE);
  const base = gone.size + coming > most ? null : below;
  if (base === null) fresh = [...snapshot.documents];
  const index = new RecordIndex(base, base === null ? new Set() : gone);
  for (const edition of fresh) {
    yield;
    yield* index.add(edition, snapshot);
  }
  return index;
}

/** The words of an entry that belong to no entry inside it, block by block. */
export function passageText(document: Document, entry: number): string {
  return (document.entries[entry]?.blocks ?? [])
    .map(({ start, end }) => document.text.slice(start, end))
    .join("\n");
}

/** A name that more places share says nothing of which is meant. */
const MOST_PLACES = 3;

/** Places and actors that the names in a text may stand for. */
function marksIn(text: string, theatre: Theatre): string[] {
  return theatre
    .findNames(text)
    .flatMap(({ places, actors }) => [
      ...(places.length > MOST_PLACES ? [] : places.map(placeMark)),
      ...actors.map(actorMark),
    ]);
}

function claimMarks(claim: Claim): string[] {
  return [
    ...claim.where.flatMap(({ place }) => (place === null ? [] : [placeMark(place)])),
    ...claim.actors.flatMap(({ actor }) => (actor === null ? [] : [actorMark(actor)])),
    ...claim.attribution.flatMap(({ actor }) => (actor === null ? [] : [actorMark(actor)])),
  ];
}

function placesIn(marks: Iterable<string>): string[] {
  return [...marks].filter((mark) => mark.startsWith("place:")).map((mark) => mark.slice("place:".length));
}

/** The day and month of publication, and of a claim the day and month that it speaks of. */
function dateMarks(said: string, claim: Claim | null): Set<string> {
  const marks = new Set<string>();
  for (const date of [said, claim?.when?.edtf.replace(/[~?%]/g, "") ?? ""]) {
    if (/^\d{4}-\d{2}/.test(date)) marks.add(dateMark(date.slice(0, 7)));
    if (/^\d{4}-\d{2}-\d{2}/.test(date)) marks.add(dateMark(date.slice(0, 10)));
  }
  return marks;
}
