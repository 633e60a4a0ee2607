import type { Incident } from "../../model/record.ts";
import { sentenceCase } from "../words/labels.ts";
import { isIn, type MapModel } from "./map-model.ts";
import type { Box } from "./rings.ts";
import { FORM_WORDS } from "./spots.ts";

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
export function countsOf(model: MapModel, box: Box): MapCounts {
  const { spots, undrawn } = model;
  const kinds = new Map<string, number>();
  const add = ({ types }: Incident) => {
    const kind = sentenceCase(types[0] ?? "no attack named");
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  };
  const forms = { dot: 0, ring: 0, outline: 0 };
  for (const { form, incidents } of spots) {
    incidents.forEach(add);
    forms[form] += incidents.length;
  }
  for (const { incident } of undrawn) add(incident);
  const wide = undrawn.filter(({ wide: isWide }) => isWide).length;
  const precisions: [string, number][] = [
    [FORM_WORDS.dot, forms.dot],
    [FORM_WORDS.ring, forms.ring],
    [FORM_WORDS.outline, forms.outline],
    ["in an area too wide to draw", wide],
    ["without a place", undrawn.length - wide],
  ];
  return {
    spots: spots.length,
    spotsInView: spots.filter((spot) => isIn(spot, box)).length,
    incidents: forms.dot + forms.ring + forms.outline + undrawn.length,
    kinds: [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    precisions: precisions.filter(([, number]) => number > 0),
  };
}
