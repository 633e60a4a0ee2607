import { inEnglish } from "../messages/in-words.ts";
import { isWording } from "../model/wording.ts";
import type { Bounds } from "../model/bounds.ts";
import type { Weighed } from "../model/record.ts";
import type {
  Allegation,
  FacilityThread,
  Instrument,
  Named,
  PeopleThread,
  Threads,
  ThreadPlace,
  Told,
  TruceThread,
  Vote,
} from "../model/threads.ts";
import { type Cell, csvList } from "./csv.ts";

export type ThreadName = keyof Threads;
export const THREAD_NAMES: readonly ThreadName[] = [
  "truces",
  "instruments",
  "facilities",
  "people",
  "allegations",
];

/** The threads of one sort with their CSV rows. */
export function threadsNamed(
  name: ThreadName,
  weighed: Weighed,
): readonly { readonly thread: object; readonly rows: readonly ThreadRow[] }[] {
  switch (name) {
    case "truces":
      return (weighed.truces ?? []).map((thread) => ({ thread, rows: truceRows(thread) }));
    case "instruments":
      return (weighed.instruments ?? []).map((thread) => ({ thread, rows: instrumentRows(thread) }));
    case "facilities":
      return (weighed.facilities ?? []).map((thread) => ({ thread, rows: facilityRows(thread) }));
    case "people":
      return (weighed.people ?? []).map((thread) => ({ thread, rows: peopleRows(thread) }));
    case "allegations":
      return (weighed.allegations ?? []).map((thread) => ({ thread, rows: allegationRows(thread) }));
  }
}

/**
 * A thread as `daybook export` gives it: the fields of the record in snake case; an origin is three fields
 * (`origin`, `origin_key`, `origin_actor`); a vote has the letter of the UN's library beside it.
 */
export function threadRecord(thread: object): object {
  return record(thread) as object;
}

function record(value: unknown): unknown {
  if (isWording(value)) return inEnglish(value);
  if (Array.isArray(value)) return value.map(record);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
      const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      if (key === "origin") {
        const { name: printed, key: id, actor } = one as Told["origin"];
        return [
          ["origin", printed],
          ["origin_key", id],
          ["origin_actor", actor],
        ];
      }
      if (key === "vote")
        return [
          [name, one],
          ["letter", one === null ? null : VOTE_LETTERS[one as Vote]],
        ];
      return [[name, record(one)]];
    }),
  );
}

/**
 * Letters of the UN Digital Library's voting data.
 *
 * @source vocabulary, section 18 (letters marked there as unverified)
 */
const VOTE_LETTERS: Readonly<Record<Vote, string>> = {
  for: "Y",
  against: "N",
  veto: "N",
  abstain: "A",
  absent: "X",
};

/** A row of the CSV: one origin's words in one thread. */
export interface ThreadRow {
  readonly thread: string;
  readonly title: string;
  readonly place: ThreadPlace | null;
  /** What the row is: act, alleged breach, stated breaches, vote ... */
  readonly row: string;
  readonly status: string;
  readonly by: readonly Named[];
  readonly to: readonly Named[];
  readonly about: string | null;
  readonly count: Bounds | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly told: Pick<Told, "claim" | "origin"> & Partial<Told>;
}

type Head = Pick<ThreadRow, "thread" | "title" | "place">;
const BARE = { by: [], to: [], about: null, count: null, start: null, end: null } as const;

function truceRows({ id, title, areas, acts, breaches, totals }: TruceThread): ThreadRow[] {
  const head: Head = { thread: id, title: inEnglish(title), place: areas[0] ?? null };
  return [
    ...acts.map((told) => ({
      ...head,
      ...BARE,
      row: "act",
      status: told.act,
      by: told.by,
      to: told.parties,
      start: told.start,
      end: told.end,
      told,
    })),
    ...breaches.flatMap(({ accused, type, place, accusers, deniedBy }) => {
      const breach = { ...head, ...BARE, place, status: type, by: accused };
      return [
        ...accusers.map((told) => ({ ...breach, row: "alleged breach", told })),
        ...deniedBy.map((told) => ({ ...breach, row: "denial of a breach", told })),
      ];
    }),
    ...totals.flatMap(({ stated }) =>
      stated.map((told) => ({
        ...head,
        ...BARE,
        row: "stated breaches",
        status: "broken",
        by: told.by,
        count: told.count,
        told,
      })),
    ),
  ];
}

function instrumentRows({ id, title, acts, votes, results }: Instrument): ThreadRow[] {
  const head: Head = { thread: id, title: inEnglish(title), place: null };
  return [
    ...acts.map((told) => ({
      ...head,
      ...BARE,
      row: "act",
      status: told.act,
      by: told.by,
      to: told.to,
      about: told.about,
      told,
    })),
    ...votes.flatMap(({ member, told }) =>
      told.map((one) => ({ ...head, ...BARE, row: "vote", status: one.vote, by: [member], told: one })),
    ),
    ...results.map((told) => ({ ...head, ...BARE, row: "result", status: told.result, told })),
  ];
}

function facilityRows({ id, type, name, place, told }: FacilityThread): ThreadRow[] {
  const head: Head = { thread: id, title: name ?? type, place };
  return told.map((one) => ({
    ...head,
    ...BARE,
    row: type,
    status: one.status,
    by: one.by,
    about: one.means,
    count: one.count,
    told: one,
  }));
}

function peopleRows({ id, status, place, told }: PeopleThread): ThreadRow[] {
  const head: Head = { thread: id, title: `People ${status}`, place };
  return told.map((one) => ({
    ...head,
    ...BARE,
    row: one.part ? "part" : "whole",
    status,
    by: one.by,
    about: one.who,
    count: one.count,
    told: one,
  }));
}

function allegationRows({
  id,
  title,
  place,
  act,
  alleged,
  denied,
  doubted,
  evidence,
}: Allegation): ThreadRow[] {
  const head: Head = { thread: id, title: inEnglish(title), place };
  const rows = (row: string, all: Allegation["alleged"]) =>
    all.map((told) => ({
      ...head,
      ...BARE,
      row,
      status: act,
      by: told.accused,
      to: told.against,
      about: told.what,
      told,
    }));
  return [
    ...rows("alleged", alleged),
    ...rows("denied", denied),
    ...rows("doubted", doubted),
    ...evidence.map(({ words, claim, origin }) => ({
      ...head,
      ...BARE,
      row: "evidence named",
      status: act,
      about: words,
      told: { claim, origin },
    })),
  ];
}

type Column = readonly [name: string, cell: (row: ThreadRow) => Cell];

/** Columns of the CSV in order, the same for all threads; docs/contracts/exports.md defines each. */
export const THREAD_COLUMNS: readonly Column[] = [
  ["thread", ({ thread }) => thread],
  ["title", ({ title }) => title],
  ["place", ({ place }) => place?.place ?? null],
  ["place_name", ({ place }) => place?.name ?? null],
  ["row", ({ row }) => row],
  ["status", ({ status }) => status],
  ["by", ({ by }) => csvList(by.map(({ name }) => name))],
  ["to", ({ to }) => csvList(to.map(({ name }) => name))],
  ["about", ({ about }) => about],
  ["count_min", ({ count }) => count?.min ?? null],
  ["count_max", ({ count }) => count?.max ?? null],
  ["count_text", ({ count }) => count?.text ?? null],
  ["start", ({ start }) => start],
  ["end", ({ end }) => end],
  ["origin", ({ told }) => told.origin.name],
  ["origin_key", ({ told }) => told.origin.key],
  ["claim", ({ told }) => told.claim],
  ["said", ({ told }) => told.said ?? null],
  ["when", ({ told }) => told.when ?? null],
  ["stance", ({ told }) => told.stance ?? null],
  ["denied", ({ told }) => told.denied ?? null],
];
