import type { Actor } from "../../model/theatre.ts";
import { fullBody } from "../attribution/page-names.ts";
import { type Context, dayOf } from "../context.ts";
import { GENERAL_FORCES } from "../lexicon/actors.ts";
import { ADJECTIVE_OF } from "../lexicon/demonyms.ts";
import type { SentenceView } from "./sentence-view.ts";

/** The neutral name of an actor: a country's forces in general words take the country's name. */
export function commonName(context: Context, actor: Actor, printed: string): string {
  const last = printed.split(/[\s-]/).at(-1) ?? "";
  const general = GENERAL_FORCES.has(last) || (last === "Army" && isForeign(context, printed));
  if (actor.kind === "state")
    return isHome(actor) && printed !== actor.name ? governmentOf(actor) : actor.name;
  if (actor.kind === "armed_forces" && general) {
    const state = [...context.theatre.actors.values()].find(
      (one) => one.kind === "state" && one.country === actor.country,
    );
    if (state) return isHome(state) ? governmentOf(state) : state.name;
  }
  return actor.name.replace(/ \([a-z]+\)$/, "");
}

/** 'Egyptian Army' where the theatre's war is not Egypt's. */
function isForeign(context: Context, printed: string): boolean {
  for (const [state, adjective] of ADJECTIVE_OF) {
    if (!printed.startsWith(`${adjective} `)) continue;
    const actor = stateNamed(context, state);
    return actor === undefined || !isHome(actor);
  }
  return false;
}

/** Common nouns for a country's own government and army. */
export const HOME_WORDS = new Set(["government", "army"]);

const homes = new WeakMap<Context["document"], Actor | null>();

/** The theatre's own state, where the page names it: whose 'army' and 'government' are meant. */
export function homeState(context: Context): Actor | undefined {
  const known = homes.get(context.document);
  if (known !== undefined) return known ?? undefined;
  let found: Actor | null = null;
  for (const actor of context.theatre.actors.values()) {
    if (actor.kind !== "state" || !isHome(actor)) continue;
    const adjective = ADJECTIVE_OF.get(actor.name) ?? actor.name;
    if (context.document.text.includes(actor.name) || context.document.text.includes(adjective))
      found = actor;
  }
  homes.set(context.document, found);
  return found ?? undefined;
}

/** A state whose government is a side of the theatre's war. */
export function isHome(state: Actor): boolean {
  return state.side === "government";
}

const fullNames = new WeakMap<Context["document"], Map<string, Actor | null>>();

/** The one actor that the page names by a name ending in a common noun ('the coalition'); else undefined. */
export function namedInFull(context: Context, noun: string): Actor | undefined {
  const known = fullNames.get(context.document) ?? new Map<string, Actor | null>();
  fullNames.set(context.document, known);
  const found = known.get(noun);
  if (found !== undefined) return found ?? undefined;
  const ids = new Set(
    context.analysis.names
      .filter(({ printed, actors }) => actors.length > 0 && printed.toLowerCase().endsWith(` ${noun}`))
      .flatMap(({ actors }) => actors),
  );
  const [only] = ids;
  const actor = ids.size === 1 && only !== undefined ? context.theatre.actors.get(only) : undefined;
  known.set(noun, actor ?? null);
  return actor;
}

/** The actor of initials that the page prints beside its name: 'Global Coalition (GC)'. */
export function actorOfInitials(context: Context, view: SentenceView, initials: string): Actor | undefined {
  const full = fullBody(context.document, initials);
  if (full === null) return undefined;
  const { id } = context.theatre.resolveActor(full, { on: dayOf(context, view.entry), speaker: null });
  return id === null ? undefined : context.theatre.actors.get(id);
}

export function governmentOf(state: Actor): string {
  return `${ADJECTIVE_OF.get(state.name) ?? state.name} government`;
}

export function stateNamed(context: Context, name: string): Actor | undefined {
  for (const actor of context.theatre.actors.values())
    if (actor.kind === "state" && actor.name === name) return actor;
  return undefined;
}
