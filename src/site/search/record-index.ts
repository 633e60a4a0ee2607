import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { saidAt } from "../../weighing/said.ts";
import { entryKeys } from "../entry-keys.ts";
import type { SiteEdition } from "../record-source.ts";
import type { Snapshot } from "../snapshot.ts";
import { claimWords, voiceWords } from "../words/claim-words.ts";
import { singleDay } from "../words/dates.ts";
import { FACETS, type Facet, FacetValues } from "./facets.ts";
import { actorMark, placeMark } from "./names.ts";
import { dateMark } from "./query.ts";
import { originOf } from "./origin-of.ts";
import { TextReader } from "./text-readings.ts";
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

/** One snapshot, ready to be searched. */
export interface RecordIndex {
  readonly items: readonly Item[];
  readonly words: WordIndex;
  readonly facets: Readonly<Record<Facet, FacetValues>>;
  /** Names to show for origins' keys. */
  readonly originNames: ReadonlyMap<string, string>;
  /** For each item that is a passage, its entry's running number; for a claim that of the entry it stands in; -1 for titles. */
  readonly passages: Int32Array;
  readonly passageCount: number;
  /** A form that readers know for each word key. */
  readonly forms: ReadonlyMap<string, string>;
}

const made = new WeakMap<Snapshot, RecordIndex>();

/** The index of a snapshot, built when first asked for and kept as long as the snapshot. */
export function recordIndex(snapshot: Snapshot): RecordIndex {
  const known = made.get(snapshot);
  if (known !== undefined) return known;
  const index = build(snapshot);
  made.set(snapshot, index);
  return index;
}

const LANGUAGE_UNKNOWN = "und";

/** Entries that stand beside what a document says. */
const ASIDE: ReadonlySet<string> = new Set(["credit", "related", "biography"]);

/** Linear in the text of the current editions. */
function build(snapshot: Snapshot): RecordIndex {
  const items: Item[] = [];
  const passages: number[] = [];
  const words = new WordIndex();
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, new FacetValues()])) as unknown as Record<
    Facet,
    FacetValues
  >;
  const originNames = new Map<string, string>();
  const forms = new Map<string, string>();
  let passage = 0;
  const reader = new TextReader(snapshot.theatre);
  const keysOf = (text: string) =>
    wordsOf(text).map(({ key, start, end }) => {
      if (!forms.has(key)) forms.set(key, formOf(text.slice(start, end)));
      return key;
    });
  /** For texts that the next snapshot has too. */
  const keptKeysOf = (text: string) => {
    const reading = reader.of(text);
    for (const [i, key] of reading.keys.entries())
      if (!forms.has(key)) forms.set(key, reading.forms[i] as string);
    return reading.keys;
  };

  const add = (
    item: Item,
    texts: readonly (readonly string[])[],
    marks: Iterable<string>,
    values: Partial<Record<Facet, readonly string[]>>,
    number: number,
  ) => {
    const { document } = item.edition;
    words.add(
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
    for (const facet of FACETS) facets[facet].add(shared[facet] ?? []);
    items.push(item);
    passages.push(number);
  };

  for (const edition of snapshot.documents) {
    const { document, claims } = edition;
    const keys = entryKeys(document);
    const published = document.published ?? "";
    const titleMarks = reader.of(document.title ?? "").marks;
    add(
      {
        key: document.id,
        edition,
        claim: null,
        entry: null,
        said: singleDay(published) ?? published,
        weight: 1,
      },
      [document.title ?? "", document.publisher ?? "", document.author ?? ""].map(keysOf),
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
      passageOf.set(number, passage);
      const text = passageText(document, number);
      const marks = new Set(reader.of(text).marks);
      for (const claim of byEntry.get(number) ?? []) for (const mark of claimMarks(claim)) marks.add(mark);
      add(
        {
          key: `${document.id}#${keys[number]?.key ?? number}`,
          edition,
          claim: null,
          entry: number,
          said: saidAt(document, entry) ?? published,
          weight: ASIDE.has(entry.kind) ? 0.3 : 1,
        },
        [keptKeysOf(text)],
        marks,
        { place: placesIn(marks) },
        passage++,
      );
    }
    for (const claim of claims) {
      const origin = originOf(snapshot, claim);
      if (!originNames.has(origin.key)) originNames.set(origin.key, origin.name);
      add(
        {
          key: claim.id,
          edition,
          claim,
          entry: claim.entry,
          said: saidAt(document, document.entries[claim.entry]) ?? published,
          weight: 1,
        },
        [claim.quote, claimWords(claim), voiceWords(claim, document.publisher)].map(keysOf),
        claimMarks(claim),
        {
          kind: [claim.kind],
          certainty: [claim.certainty],
          origin: [origin.key],
          place: claim.where.flatMap(({ place }) => place ?? []),
        },
        passageOf.get(claim.entry) ?? -1,
      );
    }
  }
  return {
    items,
    words,
    facets,
    originNames,
    passages: Int32Array.from(passages),
    passageCount: passage,
    forms,
  };
}

/** The words of an entry that belong to no entry inside it, block by block. */
export function passageText(document: Document, entry: number): string {
  return (document.entries[entry]?.blocks ?? [])
    .map(({ start, end }) => document.text.slice(start, end))
    .join("\n");
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
