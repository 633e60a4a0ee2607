import type { Incident } from "../../model/record.ts";
import { isMessage, type Say } from "../../messages/say.ts";
import { isIn, type MapModel } from "./map-model.ts";
import type { Box } from "./rings.ts";

/** What a map holds in numbers. */
export interface MapCounts {
  readonly spots: number;
  readonly spotsInView: number;
  /** Incidents of the window, drawn or not. */
  readonly incidents: number;
  /** Incidents by the kind named most often in their words, most first. */
  readonly kinds: readonly (readonly [words: string, number: number])[];
  /** Incidents by how exactly their place is known, finest first; zeros left out. */
  readonly precisions: readonly (readonly [words: string, number: number])[];
}

/** @param box what is in view */
export function countsOf(model: MapModel, box: Box, say: Say): MapCounts {
  const { spots, undrawn } = model;
  const kinds = new Map<string, number>();
  const add = ({ types }: Incident) => {
    const [type] = types;
    const key = `attackType.${type}`;
    const kind = type === undefined ? say("map.counts.noKind") : isMessage(key) ? say(key) : type;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  };
  const forms = { dot: 0, ring: 0, outline: 0 };
  for (const { form, incidents } of spots) {
    incidents.forEach(add);
    forms[form] += incidents.length;
  }
  for (const { incident } of undrawn) add(incident);
  const wide = undrawn.filter(({ why }) => why.kind !== "nowhere").length;
  const precisions: [string, number][] = [
    [say("map.counts.dot"), forms.dot],
    [say("map.counts.ring"), forms.ring],
    [say("map.counts.outline"), forms.outline],
    [say("map.counts.wide"), wide],
    [say("map.counts.nowhere"), undrawn.length - wide],
  ];
  return {
    spots: spots.length,
    spotsInView: spots.filter((spot) => isIn(spot, box)).length,
    incidents: forms.dot + forms.ring + forms.outline + undrawn.length,
    kinds: [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    precisions: precisions.filter(([, number]) => number > 0),
  };
}
