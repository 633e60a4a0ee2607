import type { ActorContext, ActorReading, NameMention, Resolution } from "../model/theatre.ts";
import type { ActorNames } from "./actor-names.ts";
import type { NameToken } from "./name-tokens.ts";
import { officeOf } from "./office.ts";
import type { Pack } from "./pack.ts";
import { resolveActor } from "./resolve-actor.ts";
import type { Spelling } from "./spelling.ts";

/** What resolving actors in a phrase needs. */
export interface ActorLookup {
  readonly pack: Pack;
  readonly names: ActorNames;
  readonly spelling: Spelling;
  readonly findNames: (text: string) => readonly NameMention[];
}

export interface Task {
  readonly text: string;
  readonly context: ActorContext;
  readonly lookup: ActorLookup;
  readonly tokens: readonly NameToken[];
  /** The mention of an actor that begins at a token. */
  readonly mentionAt: ReadonlyMap<number, { readonly last: number; readonly mention: NameMention }>;
}

/** A party read at a token, and the last token it covers. */
export interface Read {
  readonly last: number;
  readonly readings: readonly ActorReading[];
}

export function resolve(task: Task, printed: string): Resolution {
  const { pack, names, spelling } = task.lookup;
  return resolveActor(printed, task.context, pack.actors, names, spelling);
}

export function textBetween({ text, tokens }: Task, first: number, last: number): string {
  return text.slice((tokens[first] as NameToken).start, (tokens[last] as NameToken).end);
}

export function keyAt({ tokens }: Task, i: number): string {
  return tokens[i]?.key ?? "";
}

/** Whether a hyphen stands between a token and the next. */
export function isTied({ text, tokens }: Task, i: number): boolean {
  const [a, b] = [tokens[i], tokens[i + 1]];
  return a !== undefined && b !== undefined && /^[-‐‑]$/.test(text.slice(a.end, b.start));
}

export function reading(
  task: Task,
  first: number,
  last: number,
  resolution: Resolution,
  rest: Partial<ActorReading> = {},
): ActorReading {
  const start = (task.tokens[first] as NameToken).start;
  const end = (task.tokens[last] as NameToken).end;
  const actor = resolution.id === null ? undefined : task.lookup.pack.actors.get(resolution.id);
  return {
    ...resolution,
    printed: task.text.slice(start, end),
    start,
    end,
    type: actor?.names.some(({ name }) => isCollective(name)) ? "collective" : "named",
    role: null,
    affiliation: null,
    affiliationPrinted: null,
    office: actor?.kind === "person" ? officeOf(actor.id, task.context.on, task.lookup.pack.relations) : null,
    ...rest,
  };
}

/** A pack marks a label for a whole side by a note behind its name: 'Syrian rebels (collective)'. */
export function isCollective(name: string): boolean {
  return /\((?:collective|unnamed|unseparated)\)$/.test(name);
}
