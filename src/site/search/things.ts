import type { Theatre } from "../../model/theatre.ts";
import { facilityTitle, peopleTitle } from "../dossiers/titles.ts";
import {
  actorHref,
  dayHref,
  documentHref,
  dossierHref,
  incidentHref,
  placeHref,
  sourceHref,
} from "../links.ts";
import type { Snapshot } from "../snapshot.ts";
import { dayInWords, edtfInWords } from "../words/dates.ts";
import { count, idInWords } from "../words/labels.ts";
import { sourcesOf } from "./origin-of.ts";
import { actorMark, namesIn, placeMark } from "./names.ts";
import { WordIndex } from "./word-index.ts";
import { wordsOf } from "./words.ts";

/** Something that has a page of its own. */
export interface Thing {
  readonly title: string;
  /** What tells it from others of its name; empty where nothing does. Each may run in a direction of its own. */
  readonly details: readonly string[];
  readonly href: string;
}

export interface ThingGroup {
  readonly label: string;
  readonly things: readonly Thing[];
  /** How many there are; `things` holds the first. */
  readonly total: number;
}

const GROUPS = ["Places", "Actors", "Incidents", "Dossiers", "Days", "Sources", "Documents"] as const;
type Group = (typeof GROUPS)[number];

interface Listed {
  readonly group: Group;
  readonly thing: Thing;
  /** First words of its title, for telling a whole title from a part of one. */
  readonly title: string;
  /** How much the record says of it; null where that is asked of each snapshot by the id. */
  readonly weight: number | null;
  readonly id: string;
}

interface Shelf {
  readonly words: WordIndex;
  readonly listed: readonly Listed[];
}

class ShelfMaker implements Shelf {
  readonly words = new WordIndex();
  readonly listed: Listed[] = [];

  put(
    group: Group,
    thing: Thing,
    names: readonly string[],
    weight: number | null,
    marks: readonly string[] = [],
    id = "",
  ): void {
    const words = [...new Set(names.flatMap((name) => wordsOf(name).map(({ key }) => key)))];
    this.words.add(words, marks);
    const title = wordsOf(thing.title)
      .map(({ key }) => key)
      .join(" ");
    this.listed.push({ group, thing, title, weight, id });
  }
}

const ofTheatre = new WeakMap<Theatre, Shelf>();
const ofSnapshot = new WeakMap<Snapshot, Shelf>();

/**
 * Everything with a page of its own whose names begin with the words typed, by sort: what the record speaks of
 * most first, a whole name before a part of one. Names are known in any spelling and script of the theatre.
 */
export function findThings(snapshot: Snapshot, query: string, each: number): ThingGroup[] {
  const typed = query.slice(0, 200);
  const words = wordsOf(typed)
    .map(({ key }) => key)
    .slice(0, 8);
  if (words.length === 0) return [];
  const names = namesIn(typed, snapshot.theatre);
  // Only a name that is all of what was typed stands for itself: 'Aleppo hospital' asks for more than Aleppo.
  const marks =
    names.length === 1 && typed.slice(names[0]?.start, names[0]?.end).length >= typed.trim().length - 2
      ? (names[0]?.marks ?? [])
      : [];
  const whole = words.join(" ");
  const found = new Map<Group, Ranked[]>();
  for (const shelf of [theatreShelf(snapshot.theatre), snapshotShelf(snapshot)]) {
    const named = new Set(shelf.words.union(marks).items);
    for (const item of new Set([...named, ...holding(shelf.words, words)])) {
      const listed = shelf.listed[item] as Listed;
      const isWhole = named.has(item) || listed.title === whole;
      const ranked = { listed, isWhole, weight: listed.weight ?? spokenOf(snapshot, listed) };
      const list = found.get(listed.group);
      if (list === undefined) found.set(listed.group, [ranked]);
      else list.push(ranked);
    }
  }
  return GROUPS.flatMap((label) => {
    const list = found.get(label);
    if (list === undefined) return [];
    list.sort(
      (a, b) =>
        Number(b.isWhole) - Number(a.isWhole) ||
        b.weight - a.weight ||
        (a.listed.thing.href < b.listed.thing.href ? -1 : 1),
    );
    return [{ label, things: list.slice(0, each).map(({ listed }) => listed.thing), total: list.length }];
  });
}

interface Ranked {
  readonly listed: Listed;
  /** What was typed is all of its name. */
  readonly isWhole: boolean;
  readonly weight: number;
}

/** Items that have, for each word typed, a word that begins so. */
function holding(index: WordIndex, words: readonly string[]): number[] {
  let matched: number[] | null = null;
  for (const word of words) {
    const { items } = index.union(index.beginning(word));
    const here = new Set(items);
    matched = matched === null ? [...items] : matched.filter((item) => here.has(item));
  }
  return matched ?? [];
}

/** Claims that name a place or actor. */
function spokenOf({ claimsByPlace, claimsByActor }: Snapshot, { group, id }: Listed): number {
  return (group === "Places" ? claimsByPlace : claimsByActor).get(id)?.length ?? 0;
}

function theatreShelf(theatre: Theatre): Shelf {
  const known = ofTheatre.get(theatre);
  if (known !== undefined) return known;
  const shelf = new ShelfMaker();
  for (const place of theatre.places.values()) {
    const where = place.admin1 === null || place.admin1 === place.name ? [] : [place.admin1];
    shelf.put(
      "Places",
      { title: place.name, details: [idInWords(place.kind), ...where], href: placeHref(place.id) },
      [place.name, place.nameAr ?? "", ...place.aliases],
      null,
      [placeMark(place.id)],
      place.id,
    );
  }
  for (const actor of theatre.actors.values())
    shelf.put(
      "Actors",
      { title: actor.name, details: [idInWords(actor.kind)], href: actorHref(actor.id) },
      actor.names.map(({ name }) => name),
      null,
      [actorMark(actor.id)],
      actor.id,
    );
  ofTheatre.set(theatre, shelf);
  return shelf;
}

function snapshotShelf(snapshot: Snapshot): Shelf {
  const known = ofSnapshot.get(snapshot);
  if (known !== undefined) return known;
  const shelf = new ShelfMaker();
  for (const { id, title, claims, contested } of snapshot.weighed.incidents)
    shelf.put(
      "Incidents",
      {
        title,
        details: [count(claims.length, "claim"), ...(contested ? ["contested"] : [])],
        href: incidentHref(id),
      },
      [title],
      claims.length,
    );
  putDossiers(shelf, snapshot);
  for (const [day, entries] of snapshot.entriesByDay)
    shelf.put(
      "Days",
      { title: dayInWords(day), details: [count(entries.length, "entry", "entries")], href: dayHref(day) },
      [dayInWords(day), day],
      entries.length,
    );
  for (const { key, name, actor, claims } of sourcesOf(snapshot).values())
    if (!key.startsWith("reader:"))
      shelf.put(
        "Sources",
        { title: name, details: [`said ${count(claims.length, "claim")} first`], href: sourceHref(key) },
        [name],
        claims.length,
        actor === null ? [] : [actorMark(actor)],
      );
  for (const { document, claims } of snapshot.documents) {
    const { id, title, publisher, published } = document;
    const when = published === null ? "" : edtfInWords(published);
    shelf.put(
      "Documents",
      {
        title: title ?? id,
        details: [publisher ?? "", when].filter((part) => part !== ""),
        href: documentHref(id),
      },
      [title ?? id, publisher ?? ""],
      claims.length,
    );
  }
  ofSnapshot.set(snapshot, shelf);
  return shelf;
}

function putDossiers(shelf: ShelfMaker, { weighed }: Snapshot): void {
  const put = (sort: Parameters<typeof dossierHref>[0], label: string, id: string, title: string) =>
    shelf.put("Dossiers", { title, details: [label], href: dossierHref(sort, id) }, [title, label], 0);
  for (const { id, title } of weighed.truces ?? []) put("truces", "Truce", id, title);
  for (const { id, title } of weighed.instruments ?? []) put("instruments", "Instrument", id, title);
  for (const facility of weighed.facilities ?? [])
    put("facilities", "Facility", facility.id, facilityTitle(facility));
  for (const thread of weighed.people ?? []) put("people", "People", thread.id, peopleTitle(thread));
  for (const { id, title } of weighed.allegations ?? []) put("allegations", "Allegation", id, title);
}
