import { worded } from "../words/worded.ts";
import { type Say, sayIn } from "../../messages/say.ts";
import { LANGUAGES } from "../../messages/languages.ts";
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
import { finish, type Steps } from "../../weighing/steps.ts";
import type { Snapshot } from "../snapshot.ts";
import { dayInWords, edtfInWords } from "../../messages/dates.ts";
import { actorKindLabel, placeKindLabel } from "../words/labels.ts";
import { actorName, actorNamed, governorateName, placeName } from "../words/names.ts";
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
  readonly group: Group;
  /** The group in the reader's language. */
  readonly label: string;
  readonly things: readonly Thing[];
  /** How many there are; `things` holds the first. */
  readonly total: number;
}

const GROUPS = ["Places", "Actors", "Incidents", "Dossiers", "Days", "Sources", "Documents"] as const;
export type Group = (typeof GROUPS)[number];

interface Listed {
  readonly group: Group;
  readonly href: string;
  /** What the reader sees, in the language that the reader reads. */
  shown(say: Say): Omit<Thing, "href">;
  /** Words of its first name, for telling a whole title from a part of one. */
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
    { group, href, shown, weight, id = "" }: Omit<Listed, "title" | "id"> & { id?: string },
    names: readonly string[],
    marks: readonly string[] = [],
  ): void {
    const words = [...new Set(names.flatMap((name) => wordsOf(name).map(({ key }) => key)))];
    this.words.add(words, marks);
    const title = wordsOf(names[0] ?? "")
      .map(({ key }) => key)
      .join(" ");
    this.listed.push({ group, href, shown, title, weight, id });
  }
}

const ofTheatre = new WeakMap<Theatre, Shelf>();
const ofSnapshot = new WeakMap<Snapshot, Shelf>();

/**
 * Everything with a page of its own whose names begin with the words typed, by sort: what the record speaks of
 * most first, a whole name before a part of one. Names are known in any spelling and script of the theatre.
 */
export function findThings(snapshot: Snapshot, query: string, each: number, say: Say): ThingGroup[] {
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
  return GROUPS.flatMap((group) => {
    const list = found.get(group);
    if (list === undefined) return [];
    list.sort(
      (a, b) =>
        Number(b.isWhole) - Number(a.isWhole) ||
        b.weight - a.weight ||
        (a.listed.href < b.listed.href ? -1 : 1),
    );
    const things = list.slice(0, each).map(({ listed: { href, shown } }) => ({ ...shown(say), href }));
    return [{ group, label: say(`search.group.${group}`), things, total: list.length }];
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
    const { id, admin1 } = place;
    shelf.put(
      {
        group: "Places",
        href: placeHref(id),
        weight: null,
        id,
        shown: (say) => ({
          title: placeName(place, say),
          details: [
            placeKindLabel(place.kind, say),
            ...(admin1 === null || admin1 === place.name ? [] : [governorateName(place, theatre, say)]),
          ],
        }),
      },
      [place.name, place.nameAr ?? "", ...place.aliases],
      [placeMark(id)],
    );
  }
  for (const actor of theatre.actors.values())
    shelf.put(
      {
        group: "Actors",
        href: actorHref(actor.id),
        weight: null,
        id: actor.id,
        shown: (say) => ({ title: actorName(actor, say), details: [actorKindLabel(actor.kind, say)] }),
      },
      [actor.name, ...actor.names.map(({ name }) => name)],
      [actorMark(actor.id)],
    );
  ofTheatre.set(theatre, shelf);
  return shelf;
}

function snapshotShelf(snapshot: Snapshot): Shelf {
  return finish(thingsInSteps(snapshot));
}

/** Lists everything in a snapshot that has a page of its own; once. */
export function* thingsInSteps(snapshot: Snapshot): Steps<Shelf> {
  const known = ofSnapshot.get(snapshot);
  if (known !== undefined) return known;
  const shelf = new ShelfMaker();
  for (const { id, title, claims, contested } of snapshot.weighed.incidents) {
    yield;
    shelf.put(
      {
        group: "Incidents",
        href: incidentHref(id),
        weight: claims.length,
        shown: (say) => ({
          title: worded({ say, snapshot }, title),
          details: [
            say("search.detail.claims", { claims: claims.length }),
            ...(contested ? [say("search.detail.contested")] : []),
          ],
        }),
      },
      LANGUAGES.map((language) => worded({ say: sayIn(language), snapshot }, title)),
    );
  }
  yield* putDossiers(shelf, snapshot);
  for (const [day, entries] of snapshot.entriesByDay) {
    yield;
    shelf.put(
      {
        group: "Days",
        href: dayHref(day),
        weight: entries.length,
        shown: (say) => ({
          title: dayInWords(day, say),
          details: [say("search.detail.entries", { entries: entries.length })],
        }),
      },
      [...LANGUAGES.map((language) => dayInWords(day, sayIn(language))), day],
    );
  }
  for (const { key, name, actor, claims } of sourcesOf(snapshot).values())
    if (!key.startsWith("reader:"))
      shelf.put(
        {
          group: "Sources",
          href: sourceHref(key),
          weight: claims.length,
          shown: (say) => ({
            title: actorNamed(actor, name, snapshot.theatre, say),
            details: [say("search.detail.saidFirst", { claims: claims.length })],
          }),
        },
        [name],
        actor === null ? [] : [actorMark(actor)],
      );
  for (const { document, claims } of snapshot.documents) {
    yield;
    const { id, title, publisher, published } = document;
    shelf.put(
      {
        group: "Documents",
        href: documentHref(id),
        weight: claims.length,
        shown: (say) => ({
          title: title ?? id,
          details: [publisher ?? "", published === null ? "" : edtfInWords(published, say)].filter(
            (part) => part !== "",
          ),
        }),
      },
      [title ?? id, publisher ?? ""],
    );
  }
  ofSnapshot.set(snapshot, shelf);
  return shelf;
}

function* putDossiers(shelf: ShelfMaker, snapshot: Snapshot): Steps<void> {
  const { weighed, theatre } = snapshot;
  const put = (sort: DossierSort, id: string, title: (say: Say) => string) => {
    const languages = LANGUAGES.map(sayIn);
    shelf.put(
      {
        group: "Dossiers",
        href: dossierHref(sort, id),
        weight: 0,
        shown: (say) => ({ title: title(say), details: [say(`search.dossier.${sort}`)] }),
      },
      languages.flatMap((say) => [title(say), say(`search.dossier.${sort}`)]),
    );
  };
  for (const { id, title } of weighed.truces ?? [])
    put("truces", id, (say) => worded({ say, snapshot }, title));
  yield;
  for (const { id, title } of weighed.instruments ?? [])
    put("instruments", id, (say) => worded({ say, snapshot }, title));
  yield;
  for (const one of weighed.facilities ?? [])
    put("facilities", one.id, (say) => facilityTitle(one, say, theatre));
  yield;
  for (const one of weighed.people ?? []) put("people", one.id, (say) => peopleTitle(one, say, theatre));
  yield;
  for (const { id, title } of weighed.allegations ?? [])
    put("allegations", id, (say) => worded({ say, snapshot }, title));
}

type DossierSort = Parameters<typeof dossierHref>[0];
