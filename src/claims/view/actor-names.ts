import type { Actor } from "../../model/theatre.ts";
import type { Context } from "../context.ts";
import { GENERAL_FORCES } from "../lexicon/actors.ts";
import { ADJECTIVE_OF } from "../lexicon/demonyms.ts";

/** The neutral name of an actor: a country's forces in general words take the country's name. */
export function commonName(context: Context, actor: Actor, printed: string): string {
  const last = printed.split(/[\s-]/).at(-1) ?? "";
  const general = GENERAL_FORCES.has(last) || (last === "Army" && /^Turkish|^Russian/.test(printed));
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

export function governmentOf(state: Actor): string {
  return `${ADJECTIVE_OF.get(state.name) ?? state.name} government`;
}

export function stateNamed(context: Context, name: string): Actor | undefined {
  for (const actor of context.theatre.actors.values())
    if (actor.kind === "state" && actor.name === name) return actor;
  return undefined;
}
