import type { Threads } from "../../model/threads.ts";
import type { Theatre } from "../../model/theatre.ts";
import { type VoicedClaim, viewsOf } from "../subject.ts";
import { allegations } from "./allegations.ts";
import { facilities } from "./facilities.ts";
import { instruments } from "./instruments.ts";
import { people } from "./people.ts";
import { truces } from "./truces.ts";

/** The subjects whose views are threads, by the field of the record that lists them. Some views are lists. */
export function threadSubjects(theatre: Theatre) {
  return {
    truces: truces(theatre),
    instruments: instruments(theatre),
    facilities: facilities(theatre),
    people: people(theatre),
    allegations: allegations(theatre),
  };
}

/** All threads of given claims. Pure; the order of the claims does not matter, and a claim given twice counts once. */
export function threadsOf(claims: Iterable<VoicedClaim>, theatre: Theatre): Threads {
  const members = [...new Map([...claims].map((member) => [member.claim.id, member])).values()];
  const subjects = threadSubjects(theatre);
  return {
    truces: viewsOf(subjects.truces, members).flat(),
    instruments: viewsOf(subjects.instruments, members).flat(),
    facilities: viewsOf(subjects.facilities, members),
    people: viewsOf(subjects.people, members),
    allegations: viewsOf(subjects.allegations, members).flat(),
  };
}
