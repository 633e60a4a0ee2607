import type { ReadDocument } from "../model/record.ts";
import { gatherProvisional, type ProvisionalActor } from "../theatre/provisional-actors.ts";

/**
 * Groups that claims name by a name of their own and the theatre does not list, with every mention in a claim:
 * as a party or as a voice. Pure; the order of the documents does not matter. Most mentioned first.
 */
export function metActors(read: readonly ReadDocument[]): ProvisionalActor[] {
  const mentions = new Map<string, { document: string; start: number; end: number; printed: string }>();
  for (const { document, claims } of read)
    for (const { actors, attribution } of claims) {
      const spans = [
        ...actors.map(({ met }) => met),
        ...attribution.map(({ met, sourceSpan }) => (met ? sourceSpan : undefined)),
      ];
      for (const span of spans) {
        if (span === undefined || span === null) continue;
        const { start, end } = span;
        // Several claims of one sentence name the group once.
        mentions.set(`${document.id}\u0000${start}`, {
          document: document.id,
          start,
          end,
          printed: document.text.slice(start, end).replace(/\s+/g, " "),
        });
      }
    }
  const ordered = [...mentions.values()].sort((a, b) =>
    a.document === b.document ? a.start - b.start : a.document < b.document ? -1 : 1,
  );
  return gatherProvisional(ordered.map((one) => ({ ...one, type: "new" as const }))).sort(
    (a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1),
  );
}
