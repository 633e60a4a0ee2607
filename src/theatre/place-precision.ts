import type { Place, PlacePrecision } from "../model/theatre.ts";

const BY_KIND: Readonly<Record<string, PlacePrecision>> = {
  country: "country",
  governorate: "adm1",
  district: "adm2",
  subdistrict: "adm3",
  city: "settlement",
  town: "settlement",
  village: "settlement",
  camp: "settlement",
  neighbourhood: "neighbourhood",
  housing_project: "neighbourhood",
  industrial_area: "neighbourhood",
  hill: "landmark",
  road: "feature",
  river: "feature",
  area: "feature",
  sea: "sea_or_air",
};

/** How exactly a place is known when an entry of its kind is all that is said. Buildings and bases are sites. */
export function precisionOf(place: Place): PlacePrecision {
  return BY_KIND[place.kind] ?? "site";
}
