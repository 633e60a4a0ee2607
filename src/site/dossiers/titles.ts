import { type Say, sayIn } from "../../messages/say.ts";
import type { FacilityThread, PeopleThread } from "../../model/threads.ts";
import { facilityTypeLabel, sentenceCase, tollStatusLabel } from "../words/labels.ts";
import { given } from "./marks.tsx";

/** 'M10 Hospital', or 'Hospital in Aleppo, not named'. */
export function facilityTitle({ name, type, place }: FacilityThread, say: Say = sayIn("en")): string {
  if (name !== null) return name;
  return say("dossiers.facility.unnamed", {
    facilities: sentenceCase(facilityTypeLabel(type, say)),
    hasPlace: given(place),
    place: place?.name ?? "",
  });
}

/** 'People besieged: East Aleppo'. */
export function peopleTitle({ status, place }: PeopleThread, say: Say = sayIn("en")): string {
  return say("dossiers.people.title", {
    state: tollStatusLabel(status, say),
    hasPlace: given(place),
    place: place?.name ?? "",
  });
}
