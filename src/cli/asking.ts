import type { ReadDocument, Weighed } from "../model/record.ts";
import type { Place, Theatre } from "../model/theatre.ts";
import { isMoment, knownAt } from "../weighing/history/known-at.ts";
import { weigh } from "../weighing/weigh.ts";
import { badOption, optionText, type OptionSpec, type Words } from "./command.ts";
import type { Environment } from "./environment.ts";
import { theatreOf, withStore } from "./shared-options.ts";

/** Of commands that ask what the record says: as of an earlier moment. */
export const KNOWN_AT: OptionSpec = {
  name: "known-at",
  value: "MOMENT",
  help: "only what had been published by then, UTC: 2016-11-18 or 2016-11-18T17:45.",
};

/** The record as of the moment asked, weighed. */
export interface Asked {
  readonly documents: readonly ReadDocument[];
  readonly weighed: Weighed;
  readonly theatre: Theatre;
}

/** Loads and weighs the record. @throws DAY-CLI-001 for a moment that does not exist */
export async function recordAsked(words: Words, environment: Environment): Promise<Asked> {
  const moment = momentOption(words, "known-at");
  const theatre = theatreOf(words, environment);
  const { documents } = await withStore(environment, (store) => store.loadRecord());
  const known = moment === null ? documents : knownAt(documents, moment);
  return { documents: known, weighed: weigh(known, theatre), theatre };
}

/** A moment given as an option; null where it was not given. @throws DAY-CLI-001 for one that does not exist */
export function momentOption(words: Words, name: string): string | null {
  const text = optionText(words, name);
  if (text === undefined) return null;
  if (!isMoment(text))
    throw badOption(name, text, "a day or a minute in UTC, such as 2016-11-18 or 2016-11-18T17:45.");
  return text;
}

/** A place given by name or id. @throws DAY-CLI-001 where the pack has none, or several, of the name */
export function placeOption(words: Words, name: string, theatre: Theatre): Place | null {
  const text = optionText(words, name);
  if (text === undefined) return null;
  const found = theatre.resolvePlace(text, { near: [], typeWord: null });
  const place = theatre.places.get(text) ?? theatre.places.get(found.id ?? "");
  if (place !== undefined) return place;
  const candidates = found.candidates.slice(0, 5).map((id) => `${theatre.places.get(id)?.name} (${id})`);
  throw badOption(
    name,
    text,
    candidates.length > 0
      ? `one place; this name may be ${candidates.join(", ")}. Give the id.`
      : `a place of the pack "${theatre.id}", by name or id (see: daybook theatre resolve "NAME").`,
  );
}
