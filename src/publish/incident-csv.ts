import { inEnglish } from "../messages/in-words.ts";
import type { Incident } from "../model/record.ts";
import { setsBounds } from "../weighing/standing.ts";
import { csvList, csvRow } from "./csv.ts";

const COLUMNS = [
  "incident",
  "title",
  "figure",
  "status",
  "who",
  "scope",
  "origin",
  "origin_name",
  "outlet",
  "claim",
  "min",
  "max",
  "approximate",
  "words",
  "said_utc",
  "counts",
  "denied",
  "superseded",
  "part_of_total",
  "reader",
  "repeats",
  "differs",
];

/**
 * Every value of an incident's figures, a row each, in the order of its page. `counts` tells whether the value
 * sets the bounds of its figure.
 *
 * @param outletOf the publisher that carries a claim; null where it is not known
 */
export function* incidentCsv(
  incident: Incident,
  outletOf: (claim: string) => string | null,
): Generator<string, void, undefined> {
  yield csvRow(COLUMNS);
  for (const figure of incident.figures)
    for (const value of figure.values)
      yield csvRow([
        incident.id,
        inEnglish(incident.title),
        figure.id,
        figure.status,
        figure.who,
        figure.scope === undefined ? null : inEnglish(figure.scope),
        value.origin.key,
        value.origin.name,
        outletOf(value.claim),
        value.claim,
        value.bounds.min,
        value.bounds.max,
        value.bounds.approximate ?? false,
        value.bounds.text,
        value.said,
        setsBounds(value) && value.repeats === undefined,
        value.denied,
        value.superseded,
        value.part ?? false,
        value.reader ?? false,
        value.repeats ?? null,
        csvList(value.differs.map(inEnglish)),
      ]);
}
