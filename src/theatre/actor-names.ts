import type { ActorName, ActorSide } from "../model/theatre.ts";
import { foldedForm, lookupKey } from "./name-index.ts";
import type { Demonym, Pack } from "./pack.ts";
import type { Spelling } from "./spelling.ts";

/** One name of an actor, or a demonym that stands for it. */
export interface NameRow {
  readonly actor: string;
  /** Null for a demonym. */
  readonly row: ActorName | null;
  readonly printed: string;
  /** The letters as they must be printed, for short names in capitals; null where case is free. */
  readonly letters: string | null;
}

/** Looks up actors by printed name; built once for a pack. */
export interface ActorNames {
  readonly byKey: ReadonlyMap<string, readonly NameRow[]>;
  /** What parties call others ('terrorists'), by the label's words in the singular. */
  readonly labels: ReadonlyMap<string, readonly ActorSide[]>;
}

export function buildActorNames(pack: Pack, spelling: Spelling): ActorNames {
  const byKey = new Map<string, NameRow[]>();
  const add = (row: NameRow) => {
    const key = actorKey(row.printed, spelling);
    if (key === "") return;
    const rows = byKey.get(key);
    if (rows === undefined) byKey.set(key, [row]);
    else rows.push(row);
  };
  for (const actor of pack.actors.values())
    for (const row of actor.names)
      add({ actor: actor.id, row, printed: row.name, letters: lettersOf(row.name) });
  for (const { actor, demonym } of pack.demonyms as readonly Demonym[])
    add({ actor, row: null, printed: demonym, letters: null });
  const labels = new Map<string, ActorSide[]>();
  for (const side of pack.sides) {
    const key = labelKey(side.side);
    labels.set(key, [...(labels.get(key) ?? []), side]);
  }
  return { byKey, labels };
}

/** The key of a printed name: without its article and without an editor's note in brackets. */
export function actorKey(printed: string, spelling: Spelling): string {
  return lookupKey(printed.replace(/^(?:the|a|an) (?=.)/i, "").replace(/ ?\([^()]*\)$/, ""), spelling);
}

/** The key of a label. 'Terrorists', 'armed terrorist groups' and 'terrorist' are one label. */
export function labelKey(label: string): string {
  return foldedForm(label)
    .split(" ")
    .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word))
    .filter((word) => !["armed", "group", "organisation", "organization", "the"].includes(word))
    .join(" ");
}

/** 'IS' against 'is': what is short and in capitals is matched by its letters. */
function lettersOf(name: string): string | null {
  return /^[A-Z0-9][A-Z0-9.]{1,4}$/.test(name) ? name.replaceAll(".", "") : null;
}
