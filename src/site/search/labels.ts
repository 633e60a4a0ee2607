import type { Say } from "../../messages/say.ts";
import { LANGUAGE_FACTS, type Language } from "../../messages/languages.ts";
import { CERTAINTIES, CLAIM_KINDS } from "../../model/claim.ts";
import type { Snapshot } from "../snapshot.ts";
import { certaintyLabel, kindLabelMany, sentenceCase } from "../words/labels.ts";
import { edtfInWords } from "../../messages/dates.ts";
import { actorNamed, placeName } from "../words/names.ts";
import type { Facet } from "./facets.ts";
import { sourcesOf } from "./origin-of.ts";

/** A value of a facet as a reader would say it; the value itself where nothing better is known. */
export function facetWords(snapshot: Snapshot, facet: Facet, value: string, say: Say): string {
  const { theatre } = snapshot;
  switch (facet) {
    case "kind": {
      const kind = CLAIM_KINDS.find((each) => each === value);
      return kind === undefined ? value : kindLabelMany(kind, say);
    }
    case "origin": {
      const name = theatre.actors.get(value)?.name ?? sourcesOf(snapshot).get(value)?.name ?? value;
      return actorNamed(value, name, theatre, say);
    }
    case "place": {
      const place = theatre.places.get(value);
      return place === undefined ? value : placeName(place, say);
    }
    case "month":
      return /^\d{4}-\d{2}$/.test(value) ? edtfInWords(value, say) : value;
    case "certainty": {
      const certainty = CERTAINTIES.find((each) => each === value);
      return sentenceCase(certainty === undefined ? value : certaintyLabel(certainty, say));
    }
    case "language":
      return languageWords(value, say);
    case "publisher":
      return value;
  }
}

const made = new Map<Language, Intl.DisplayNames>();

function languageWords(tag: string, say: Say): string {
  if (tag === "und") return say("search.facet.unknownLanguage");
  let names = made.get(say.language);
  if (names === undefined) {
    names = new Intl.DisplayNames([LANGUAGE_FACTS[say.language].locale], {
      type: "language",
      fallback: "code",
    });
    made.set(say.language, names);
  }
  try {
    return names.of(tag) ?? tag;
  } catch {
    // A reader may type anything into the address.
    return tag;
  }
}
