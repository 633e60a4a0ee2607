import type { Say } from "../../messages/say.ts";
import type { Actor, ActorName, Place, Theatre } from "../../model/theatre.ts";
import { placeTitle } from "../../theatre/place-tree.ts";

/** A place's name in the reader's language, where the theatre pack has one; else the name that it is listed by. */
export function placeName(place: Pick<Place, "name" | "nameAr">, say: Say): string {
  return say.language === "ar" ? (place.nameAr ?? place.name) : place.name;
}

/** A place's name with what tells it from others of its name: 'Hama Governorate', 'محافظة حماة'. */
export function placeTitleIn(place: Place, say: Say): string {
  const name = placeName(place, say);
  if (name === place.name) return placeTitle(place);
  return placeTitle(place) === place.name ? name : say("names.governorate", { name });
}

/** The name of the governorate that a place lies in, in the reader's language; empty where the pack gives none. */
export function governorateName(place: Place, theatre: Theatre, say: Say): string {
  if (say.language === "en") return place.admin1 ?? "";
  for (let at: Place | undefined = place; at !== undefined; at = theatre.places.get(at.parent ?? ""))
    if (at.kind === "governorate") return placeName(at, say);
  return place.admin1 ?? "";
}

/** What the theatre pack is called in the reader's language, where it says so. */
export function theatreTitle(theatre: Pick<Theatre, "title" | "titles">, say: Say): string {
  return theatre.titles?.[say.language] ?? theatre.title;
}

/** An actor's name in the reader's language, where the theatre pack has one; else the name that it is listed by. */
export function actorName(actor: Pick<Actor, "name" | "names">, say: Say): string {
  if (say.language === "en") return actor.name;
  const own = actor.names.filter(({ lang }) => lang === say.language);
  const chosen = own.find(isCurrent) ?? own.find(({ validTo }) => validTo === null) ?? own[0];
  return chosen === undefined ? actor.name : withoutNote(chosen.name);
}

function isCurrent({ kind, validTo }: ActorName): boolean {
  return kind === "official" && validTo === null;
}

/** A pack may explain a name in brackets behind it. */
function withoutNote(name: string): string {
  return name.replace(/ \([^()]*\)$/, "");
}

/**
 * The name that a claim gives a place, in the reader's language: the pack's where the claim carries the pack's name, else as
 * the claim has it ('northern Hama').
 *
 * @param id the entry chosen; null where none was
 */
export function placeNamed(id: string | null, name: string, theatre: Theatre, say: Say): string {
  const place = id === null ? undefined : theatre.places.get(id);
  if (place === undefined) return name;
  if (place.name === name) return placeName(place, say);
  return placeTitle(place) === name ? placeTitleIn(place, say) : name;
}

/**
 * The name that a claim gives an actor, in the reader's language: the pack's where the claim carries one of the pack's names
 * of it, else as the claim has it ('pro-government sources').
 *
 * @param id the entry chosen; null where none was
 */
export function actorNamed(id: string | null, name: string, theatre: Theatre, say: Say): string {
  if (say.language === "en") return name;
  const actor = id === null ? undefined : theatre.actors.get(id);
  if (actor === undefined) return name;
  const listed = actor.name === name || actor.names.some((each) => withoutNote(each.name) === name);
  if (!listed) return name;
  const own = actorName(actor, say);
  // A state that acts by its government is carried as its government.
  return own !== actor.name && name !== actor.name && name.endsWith(" government")
    ? say("names.government", { name: own })
    : own;
}
