import type { Certainty, ClaimKind } from "../../model/claim.ts";
import type { Snapshot } from "../snapshot.ts";
import { KIND_LABELS, sentenceCase } from "../words/labels.ts";
import { edtfInWords } from "../words/dates.ts";
import type { Facet } from "./facets.ts";
import { recordIndex } from "./record-index.ts";

export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  kind: "Kind of claim",
  origin: "Said first by",
  place: "Place",
  publisher: "Publisher",
  month: "Published in",
  certainty: "Certainty",
  language: "Language",
};

const LANGUAGES = new Intl.DisplayNames(["en-GB"], { type: "language", fallback: "code" });

/** A value of a facet as a reader would say it; the value itself where nothing better is known. */
export function facetWords(snapshot: Snapshot, facet: Facet, value: string): string {
  switch (facet) {
    case "kind":
      return KIND_LABELS[value as ClaimKind]?.many ?? value;
    case "origin":
      return (
        snapshot.theatre.actors.get(value)?.name ?? recordIndex(snapshot).originNames.get(value) ?? value
      );
    case "place":
      return snapshot.theatre.places.get(value)?.name ?? value;
    case "month":
      return /^\d{4}-\d{2}$/.test(value) ? edtfInWords(value) : value;
    case "certainty":
      return sentenceCase(value satisfies string as Certainty);
    case "language":
      return languageWords(value);
    case "publisher":
      return value;
  }
}

function languageWords(tag: string): string {
  if (tag === "und") return "Not known";
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    // A reader may type anything into the address.
    return tag;
  }
}
