import type { Say } from "../../messages/say.ts";
import type { Theatre } from "../../model/theatre.ts";
import type { FacilityThread, PeopleThread, ThreadPlace } from "../../model/threads.ts";
import { facilityThing, sentenceCase, tollStatusLabel } from "../words/labels.ts";
import { placeNamed } from "../words/names.ts";
import { apart } from "../../messages/shown.ts";
import { given } from "./marks.tsx";

/** 'M10 Hospital', or 'Hospital in Aleppo, not named'. */
export function facilityTitle({ name, type, place }: FacilityThread, say: Say, theatre: Theatre): string {
  if (name !== null) return apart(name, say);
  return say("dossiers.facility.unnamed", {
    facilities: sentenceCase(facilityThing(type, say)),
    hasPlace: given(place),
    place: named(place, say, theatre),
  });
}

/** 'People besieged: East Aleppo'. */
export function peopleTitle({ status, place }: PeopleThread, say: Say, theatre: Theatre): string {
  return say("dossiers.people.title", {
    state: tollStatusLabel(status, say),
    hasPlace: given(place),
    place: named(place, say, theatre),
  });
}

function named(place: ThreadPlace | null, say: Say, theatre: Theatre): string {
  return place === null ? "" : apart(placeNamed(place.place, place.name, theatre, say), say);
}
