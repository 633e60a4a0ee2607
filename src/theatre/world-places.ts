import type { Place, Theatre } from "../model/theatre.ts";
import { WORLD_TABLE } from "./world-table.ts";
import { foldedForm } from "./name-index.ts";

type Places = Theatre["places"];

let world: { readonly places: readonly Place[]; readonly byForm: ReadonlyMap<string, Place> } | null = null;

function readWorld() {
  if (world !== null) return world;
  const places: Place[] = [];
  for (const line of WORLD_TABLE.trim().split("\n")) {
    const [states, ...cities] = line.split(";").map((part) => part.trim());
    const country = placeOf(states as string, "country", null, null);
    places.push(country);
    for (const city of cities) places.push(placeOf(city, "city", country.id, country.country));
  }
  const byForm = new Map<string, Place>();
  for (const place of places)
    for (const name of [place.name, ...place.aliases]) byForm.set(foldedForm(name), place);
  world = { places, byForm };
  return world;
}

/** `Name|Other name@CC lat lon km`; cities leave the country's letters out. */
function placeOf(cell: string, kind: string, parent: string | null, country: string | null): Place {
  const [names, rest] = cell.split("@") as [string, string];
  const [name, ...aliases] = names.split("|") as [string, ...string[]];
  const numbers = rest.split(" ");
  const code = country ?? (numbers.shift() as string);
  const [lat, lon, km] = numbers.map(Number) as [number, number, number | undefined];
  return {
    id: `x-${foldedForm(name).replaceAll(" ", "-")}`,
    name,
    nameAr: null,
    aliases,
    kind,
    lat,
    lon,
    precisionKm: km ?? (kind === "country" ? 300 : 15),
    admin1: null,
    admin2: null,
    parent,
    source: "editor",
    country: code,
  };
}

/** The pack's places with those of the world list behind them; the pack's own entry of an id stands. */
export function withWorldPlaces(pack: Places): Places {
  const all = new Map(pack);
  for (const place of readWorld().places) if (!all.has(place.id)) all.set(place.id, place);
  return all;
}

/** An entry of the world list by its exact name, printed with a capital; the pack has been asked before. */
export function worldPlace(printed: string, places: Places): Place | null {
  if (!/^(?:the )?\p{Lu}/u.test(printed)) return null;
  const found = readWorld().byForm.get(foldedForm(printed.replace(/^[Tt]he (?=.)/, "")));
  return found === undefined ? null : (places.get(found.id) ?? null);
}
