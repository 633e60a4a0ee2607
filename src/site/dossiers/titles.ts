import type { FacilityThread, PeopleThread } from "../../model/threads.ts";
import { sentenceCase } from "../words/labels.ts";

/** 'M10 Hospital', or 'Hospitals in Aleppo, none named'. */
export function facilityTitle({ name, type, place }: FacilityThread): string {
  if (name !== null) return name;
  const where = place === null ? "" : ` in ${place.name}`;
  return `${sentenceCase(type)}${where}, not named`;
}

/** 'People besieged in East Aleppo'. */
export function peopleTitle({ status, place }: PeopleThread): string {
  return `People ${status}${place === null ? "" : `: ${place.name}`}`;
}
