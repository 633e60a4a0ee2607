import { inEnglish } from "../messages/in-words.ts";
import type { Figure, FigureValue, Incident } from "../model/record.ts";
import { type Cell, csvList } from "./csv.ts";

/** An incident as `daybook export incidents` gives it: every figure with every origin's value. */
export function incidentRecord(incident: Incident): object {
  return {
    id: incident.id,
    title: inEnglish(incident.title),
    kind: incident.kind ?? "event",
    place: incident.place,
    place_name: incident.placeName,
    when: incident.when,
    types: incident.types,
    accused: incident.accused.map(({ name, origins, deniedBy }) => ({
      name,
      origins,
      denied_by: deniedBy ?? [],
    })),
    origins: incident.origins,
    contested: incident.contested,
    disputes: incident.disputes ?? [],
    claims: incident.claims,
    denials: incident.denials ?? [],
    figures: incident.figures.map((figure) => ({
      id: figure.id,
      status: figure.status,
      who: figure.who,
      scope: figure.scope === undefined ? null : inEnglish(figure.scope),
      part_of: figure.partOf ?? null,
      min: figure.min,
      max: figure.max,
      contested: figure.contested,
      values: figure.values.map(valueRecord),
    })),
  };
}

function valueRecord(value: FigureValue): object {
  const { min, max, text, approximate } = value.bounds;
  return {
    origin: value.origin.name,
    origin_key: value.origin.key,
    origin_actor: value.origin.actor,
    claim: value.claim,
    min,
    max,
    text,
    approximate: approximate ?? false,
    said: value.said,
    differs: value.differs.map(inEnglish),
    superseded: value.superseded,
    denied: value.denied,
    repeats: value.repeats ?? null,
    part: value.part ?? false,
    reader: value.reader ?? false,
    retracted_by: value.retractedBy ?? null,
    revises: value.revises?.claim ?? null,
    revision_reason: value.revises?.reason ?? null,
    revision_words: value.revises?.words ?? null,
    transition: value.transition ?? null,
  };
}

/** A row of the CSV: one value of one figure. An incident without figures has one row with those cells empty. */
export interface IncidentRow {
  readonly incident: Incident;
  readonly figure: Figure | null;
  readonly value: FigureValue | null;
}

export function incidentRows(incident: Incident): IncidentRow[] {
  const rows = incident.figures.flatMap((figure) =>
    figure.values.map((value) => ({ incident, figure, value })),
  );
  return rows.length > 0 ? rows : [{ incident, figure: null, value: null }];
}

type Column = readonly [name: string, cell: (row: IncidentRow) => Cell];

/** Columns of the CSV in order; docs/contracts/exports.md defines each. */
export const INCIDENT_COLUMNS: readonly Column[] = [
  ["incident", ({ incident }) => incident.id],
  ["title", ({ incident }) => inEnglish(incident.title)],
  ["kind", ({ incident }) => incident.kind ?? "event"],
  ["place", ({ incident }) => incident.place],
  ["place_name", ({ incident }) => incident.placeName],
  ["when", ({ incident }) => incident.when],
  ["types", ({ incident }) => csvList(incident.types)],
  ["accused", ({ incident }) => csvList(incident.accused.map(({ name }) => name))],
  ["origins", ({ incident }) => incident.origins],
  ["contested", ({ incident }) => incident.contested],
  ["disputes", ({ incident }) => csvList(incident.disputes ?? [])],
  ["figure", ({ figure }) => figure?.id ?? null],
  ["status", ({ figure }) => figure?.status ?? null],
  ["who", ({ figure }) => figure?.who ?? null],
  ["scope", ({ figure }) => (figure?.scope === undefined ? null : inEnglish(figure.scope))],
  ["part_of", ({ figure }) => figure?.partOf ?? null],
  ["figure_min", ({ figure }) => figure?.min ?? null],
  ["figure_max", ({ figure }) => figure?.max ?? null],
  ["figure_contested", ({ figure }) => figure?.contested ?? null],
  ["origin", ({ value }) => value?.origin.name ?? null],
  ["origin_key", ({ value }) => value?.origin.key ?? null],
  ["claim", ({ value }) => value?.claim ?? null],
  ["min", ({ value }) => value?.bounds.min ?? null],
  ["max", ({ value }) => value?.bounds.max ?? null],
  ["text", ({ value }) => value?.bounds.text ?? null],
  ["approximate", ({ value }) => (value === null ? null : (value.bounds.approximate ?? false))],
  ["said", ({ value }) => value?.said ?? null],
  ["differs", ({ value }) => (value === null ? null : csvList(value.differs.map(inEnglish)))],
  ["superseded", ({ value }) => value?.superseded ?? null],
  ["denied", ({ value }) => value?.denied ?? null],
  ["repeats", ({ value }) => value?.repeats ?? null],
  ["part", ({ value }) => (value === null ? null : (value.part ?? false))],
  ["reader", ({ value }) => (value === null ? null : (value.reader ?? false))],
  ["retracted_by", ({ value }) => value?.retractedBy ?? null],
  ["revises", ({ value }) => value?.revises?.claim ?? null],
  ["revision_reason", ({ value }) => value?.revises?.reason ?? null],
  [
    "transition",
    ({ value }) => (value?.transition ? `${value.transition.from} to ${value.transition.to}` : null),
  ],
];
