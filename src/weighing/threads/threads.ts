import type { Threads } from "../../model/threads.ts";
import type { Theatre } from "../../model/theatre.ts";
import { type VoicedClaim, viewsOf } from "../subject.ts";
import { allegations } from "./allegations.ts";
import { facilities } from "./facilities.ts";
import { instruments } from "./instruments.ts";
import { people } from "./people.ts";
import { truces } from "./truces.ts";

/** All threads of given claims. Pure; the order of the claims does not matter, and a claim given twice counts once. */
export function threadsOf(claims: Iterable<VoicedClaim>, theatre: Theatre): Threads {
  const members = [...new Map([...claims].map((member) => [member.claim.id, member])).values()];
  return {
    truces: viewsOf(truces(theatre), members).flat(),
    instruments: viewsOf(instruments(theatre), members).flat(),
    facilities: viewsOf(facilities(theatre), members),
    people: viewsOf(people(theatre), members),
    allegations: viewsOf(allegations(theatre), members).flat(),
  };
}
