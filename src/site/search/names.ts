import type { Theatre } from "../../model/theatre.ts";
import type { Span } from "../../model/offsets.ts";

/** A name of the theatre in what a reader typed, with the marks of what it may stand for. */
export interface NamedSpan extends Span {
  readonly marks: readonly string[];
}

export function placeMark(id: string): string {
  return `place:${id}`;
}

export function actorMark(id: string): string {
  return `actor:${id}`;
}

/**
 * The names in a query, in any spelling or script that the theatre knows. Readers do not type capitals, by which
 * the theatre tells names in running text, so the query is also read with capitals put in. Names do not overlap.
 */
export function namesIn(query: string, theatre: Theatre): NamedSpan[] {
  const taken: NamedSpan[] = [];
  const readings = [
    query,
    query.replace(/(^|[\s("“-])(\p{Ll})/gu, (_, before: string, letter: string) => before + upper(letter)),
    query.replace(/\b[a-z]{2,6}\b/g, upper),
  ];
  for (const reading of readings) {
    // Capitals must not move what stands behind them.
    if (reading.length !== query.length) continue;
    for (const { start, end, places, actors } of theatre.findNames(reading)) {
      const marks = [...places.map(placeMark), ...actors.map(actorMark)];
      if (marks.length > 0 && !taken.some((known) => known.start < end && start < known.end))
        taken.push({ start, end, marks });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function upper(text: string): string {
  const made = text.toUpperCase();
  return made.length === text.length ? made : text;
}
