import { inWords } from "../../messages/in-words.ts";
import type { Say } from "../../messages/say.ts";
import type { Theatre } from "../../model/theatre.ts";
import type { Wording } from "../../model/wording.ts";
import { actorNamed, placeNamed } from "./names.ts";
import { apart } from "../../messages/shown.ts";

/** What tells how a page says things; every view does. */
interface Reading {
  readonly say: Say;
  readonly snapshot: {
    readonly theatre: Theatre;
    /** Ids of actors by the names that claims resolved. */
    readonly actorByName: ReadonlyMap<string, string>;
  };
}

/** Words of the record's own, such as the title of an incident, in the reader's language: plain text, safe to show. */
export function worded({ say, snapshot: { theatre, actorByName } }: Reading, words: Wording): string {
  return inWords(words, say, {
    place: (id, name) => apart(placeNamed(id, name, theatre, say), say),
    actor: (id, name) => apart(actorNamed(id ?? actorByName.get(name) ?? null, name, theatre, say), say),
    printed: (printed) => apart(printed, say),
  });
}
