import type { ActorReading, ActorRelation } from "../model/theatre.ts";
import { isInUse } from "./resolve-actor.ts";

/** The relations that make an office, the weightiest first. */
const OFFICES = ["leads", "spokesperson_of", "member_of"];

/**
 * What a person led, else spoke for, else belonged to on a day; null where the pack says nothing.
 *
 * @param on `YYYY-MM-DD`; null takes the first office of the pack, whatever its dates
 */
export function officeOf(
  person: string,
  on: string | null,
  relations: readonly ActorRelation[],
): ActorReading["office"] {
  for (const relation of OFFICES) {
    const held = relations.find(
      (row) => row.actor === person && row.relation === relation && (on === null || isInUse(row, on)),
    );
    if (held !== undefined) return { relation, other: held.other };
  }
  return null;
}
