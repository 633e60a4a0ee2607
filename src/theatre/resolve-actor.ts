import type { Actor, ActorContext, ActorName, ActorSide, Resolution, Theatre } from "../model/theatre.ts";
import { actorKey, type ActorNames, labelKey, type NameRow } from "./actor-names.ts";
import { foldedForm } from "./name-index.ts";
import type { Spelling } from "./spelling.ts";

type Actors = Theatre["actors"];

/**
 * Says which actor a printed name means on a date, in a mouth. A name out of its dates is taken only where
 * no other actor bears it then. What a party calls its enemies ('terrorists') depends on the speaker and
 * stays ambiguous without one.
 */
export function resolveActor(
  printed: string,
  context: ActorContext,
  actors: Actors,
  names: ActorNames,
  spelling: Spelling,
): Resolution {
  const rows = (names.byKey.get(actorKey(printed, spelling)) ?? []).filter((row) =>
    isCasedAlike(printed, row),
  );
  const label = names.labels.get(labelKey(printed));
  const isLoaded = rows.every(({ row }) => row?.kind === "pejorative");
  if (label !== undefined && isLoaded)
    return resolveLabel(
      printed,
      context,
      rows.map(({ actor }) => actor),
      label,
      actors,
    );
  if (rows.length === 0) return unknown(printed, "the pack has no such actor");

  const inUse = rows.filter(({ row }) => row === null || context.on === null || isInUse(row, context.on));
  const borne = inUse.length > 0 ? inUse : rows.filter((row) => !isDescription(row));
  if (borne.length === 0) return unknown(printed, "a description of an actor of the pack at another time");
  // A printed note tells bearers of one name apart: 'SPLM-N (al-Hilu)'.
  const noted = printed.endsWith(")")
    ? borne.filter((row) => foldedForm(row.printed) === foldedForm(printed))
    : [];
  const pool = noted.length > 0 ? noted : borne;
  const ids = [...new Set(pool.map(({ actor }) => actor))];
  if (ids.length > 1)
    return {
      printed,
      id: null,
      name: printed,
      candidates: ids,
      outcome: "ambiguous",
      reason:
        context.on === null
          ? `a name of ${listOf(ids, actors)} at different times, and the date is unknown`
          : `a name of ${listOf(ids, actors)}`,
    };
  const chosen = pool[0] as NameRow;
  const actor = actors.get(chosen.actor) as Actor;
  const others = [...new Set(rows.map((row) => row.actor))].filter((id) => id !== actor.id);
  return {
    printed,
    id: actor.id,
    name: nameToCarry(actor, chosen, context.on),
    candidates: others.length > 0 ? [actor.id, ...others] : [],
    outcome: "resolved",
    reason: reasonFor(actor, chosen, inUse.length > 0),
  };
}

/** 'Turkish-backed factions' with dates: words that described others before and after. */
function isDescription({ row, printed }: NameRow): boolean {
  return row !== null && row.kind === "alias" && /[ -]\p{Ll}+$/u.test(printed);
}

/** A name in capitals is matched in capitals, others in any case. */
function isCasedAlike(printed: string, { letters }: NameRow): boolean {
  if (letters === null) return true;
  const form = printed.replace(/^[Tt]he /, "").replace(/[^\p{L}\p{N}]/gu, "");
  return form === letters || form.length > 3;
}

/** Whether a dated row holds on a day. '2016-07' as a start means some day of July: any day of it passes. */
export function isInUse(row: Pick<ActorName, "validFrom" | "validTo">, on: string): boolean {
  const from = row.validFrom === null || row.validFrom <= on;
  const to = row.validTo === null || on.slice(0, row.validTo.length) <= row.validTo;
  return from && to;
}

function resolveLabel(
  printed: string,
  context: ActorContext,
  named: readonly string[],
  label: readonly ActorSide[],
  actors: Actors,
): Resolution {
  const current = label.filter((side) => context.on === null || isInUse(side, context.on));
  const speaker = context.speaker === null ? undefined : actors.get(context.speaker);
  const spoken = current.filter((side) => side.accordingTo === context.speaker).map((side) => side.actor);
  const camp =
    speaker === undefined ? [] : named.filter((id) => isGovernmentCamp(speaker) && isOpposed(actors.get(id)));
  const meant = [...new Set(spoken.length > 0 ? spoken : camp)];
  const all = [...new Set([...named, ...current.map((side) => side.actor)])];
  const [only] = meant;
  if (meant.length === 1 && only !== undefined)
    return {
      printed,
      id: only,
      name: (actors.get(only) as Actor).name,
      candidates: all.length > 1 ? [only, ...all.filter((id) => id !== only)] : [],
      outcome: "resolved",
      reason: `what ${speaker?.name ?? "the speaker"} calls ${(actors.get(only) as Actor).name}`,
    };
  if (all.length === 0) return unknown(printed, "a label that no party of the pack uses on this date");
  const candidates = meant.length > 1 ? meant : all;
  return {
    printed,
    id: null,
    name: printed,
    candidates,
    outcome: "ambiguous",
    reason:
      speaker === undefined
        ? "a label whose meaning depends on who speaks, and the speaker is unknown"
        : `a label that can mean ${listOf(candidates, actors)} in the mouth of ${speaker.name}`,
  };
}

function isGovernmentCamp(actor: Actor): boolean {
  return (
    actor.side === "government" || actor.side === "government_ally" || actor.side === "government_leaning"
  );
}

function isOpposed(actor: Actor | undefined): boolean {
  return actor !== undefined && (actor.side.startsWith("opposition") || actor.side === "jihadist");
}

/**
 * The neutral common name. A state named by its government ('the regime', 'Syrian authorities') is carried as
 * the government; an organisation by the official name it bore on the day.
 */
function nameToCarry(actor: Actor, chosen: NameRow, on: string | null): string {
  const english = actor.names.filter((name) => name.lang === "en");
  if (actor.kind === "state" && /government|regime|authorities|dictatorship|state\b/i.test(chosen.printed)) {
    const government = english.find((name) => / government$/i.test(name.name) && name.kind !== "pejorative");
    if (government !== undefined) return government.name;
  }
  if (on === null) return actor.name;
  const official = english.filter((name) => name.kind === "official" && isInUse(name, on));
  const dated = official.find((name) => name.validFrom !== null);
  return (dated ?? official[0])?.name.replace(/ \([^()]*\)$/, "") ?? actor.name;
}

function reasonFor(actor: Actor, { row }: NameRow, isCurrent: boolean): string {
  if (row === null) return `the adjective or people of ${actor.name}`;
  const dates = [
    row.validFrom === null ? "" : `from ${row.validFrom}`,
    row.validTo === null ? "" : `until ${row.validTo}`,
  ].filter((part) => part !== "");
  const kind = row.kind === "official" ? "official name" : row.kind;
  const when = dates.length === 0 ? "" : ` ${dates.join(" ")}`;
  return `${kind} of ${actor.name}${when}${isCurrent ? "" : "; no other actor bore it on the day"}`;
}

function listOf(ids: readonly string[], actors: Actors): string {
  const shown = ids.slice(0, 4).map((id) => actors.get(id)?.name ?? id);
  return `${shown.join(" or ")}${ids.length > 4 ? " or others" : ""}`;
}

function unknown(printed: string, reason: string): Resolution {
  return { printed, id: null, name: printed, candidates: [], outcome: "unknown", reason };
}
