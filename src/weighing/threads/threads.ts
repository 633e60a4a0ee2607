import type { Threads } from "../../model/threads.ts";
import type { Theatre } from "../../model/theatre.ts";
import { type ClaimSubject, type VoicedClaim, viewsOf } from "../subject.ts";
import { allegations } from "./allegations.ts";
import { facilities } from "./facilities.ts";
import { instruments } from "./instruments.ts";
import { people } from "./people.ts";
import { truces, trucesFrom } from "./truces.ts";

/** The subjects that threads are made from, by the field of the record that lists them. */
export function threadSubjects(theatre: Theatre) {
  return {
    truces: truces(theatre),
    instruments: instruments(theatre),
    facilities: facilities(theatre),
    people: people(theatre),
    allegations: allegations(theatre),
  };
}

type Subjects = ReturnType<typeof threadSubjects>;
/** All views of each subject, in order. */
export type ThreadViews = { readonly [Name in keyof Subjects]: readonly ViewOf<Subjects[Name]>[] };
type ViewOf<S> = S extends ClaimSubject<infer _Item, infer View> ? View : never;

/** The threads that views come to: some subjects keep theirs in lists, truces in volumes. */
export function threadsFrom(views: ThreadViews, theatre: Theatre): Threads {
  return {
    truces: trucesFrom(views.truces, theatre),
    instruments: views.instruments.flat(),
    facilities: views.facilities,
    people: views.people,
    allegations: views.allegations.flat(),
  };
}

/** All threads of given claims. Pure; the order of the claims does not matter, and a claim given twice counts once. */
export function threadsOf(claims: Iterable<VoicedClaim>, theatre: Theatre): Threads {
  const members = [...new Map([...claims].map((member) => [member.claim.id, member])).values()];
  const subjects = threadSubjects(theatre);
  const views: ThreadViews = {
    truces: viewsOf(subjects.truces, members),
    instruments: viewsOf(subjects.instruments, members),
    facilities: viewsOf(subjects.facilities, members),
    people: viewsOf(subjects.people, members),
    allegations: viewsOf(subjects.allegations, members),
  };
  return threadsFrom(views, theatre);
}
