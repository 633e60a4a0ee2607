import type { SideClass } from "../words/sides.ts";

/**
 * How the shapes of a drawing get their colours: on a page by class, from its style sheet; in an image of its
 * own by attributes, because an image has no style sheet and the site's policy lets none stand inside it.
 */
export type Dress = (kind: DressKind, side?: SideClass, more?: string) => Readonly<Record<string, string>>;

export const byClass: Dress = (kind, side, more) => ({
  class: [kind, more, side === undefined ? undefined : `side-${side}`].filter((name) => name).join(" "),
});

/** Ink on white paper, for print: the light colours of the style sheet. */
export const PRINT_SIDES: Readonly<Record<SideClass, string>> = {
  government: "#b2430f",
  opposition: "#00745a",
  jihadist: "#8e3b78",
  "islamic-state": "#45484d",
  "kurdish-led": "#8a6400",
  other: "#3c6a9c",
};
export const INK = "#1a1b1d";
export const QUIET = "#575b61";
const PAPER = "#ffffff";
const BORDER = "#b9bcbd";
export const FACE = "'Source Sans 3', 'Noto Sans', 'Segoe UI', Roboto, 'Noto Sans Arabic', sans-serif";

const letters = (size: number, fill: string) => ({
  fill,
  "font-family": FACE,
  "font-size": String(size),
  "font-weight": "700",
});

type Attributes = Readonly<Record<string, string>>;

const KINDS = {
  "map-sea": () => ({ fill: "#e9edf0" }),
  "map-land": () => ({ fill: "#f1f1ee", stroke: BORDER }),
  "map-governorate": () => ({ fill: PAPER, stroke: BORDER, "stroke-width": "0.7" }),
  "map-part": () => ({ fill: "none", stroke: "#dcdddb", "stroke-width": "0.8" }),
  "map-held": (side, more) => ({
    ...(more === "agreed" ? { fill: side, "fill-opacity": "0.4" } : {}),
    ...(more === "partly" || more === "besieged" ? { fill: "none" } : {}),
    ...(more === "claimed" || more === "partly" ? { "stroke-dasharray": "4 3" } : {}),
    stroke: side,
    "stroke-width": "1.5",
  }),
  "pattern-ground": (side) => ({ fill: side, "fill-opacity": "0.1" }),
  "pattern-line": (side) => ({ fill: side, "fill-opacity": "0.55" }),
  "pattern-half": (side) => ({ fill: side, "fill-opacity": "0.45" }),
  "pattern-dotted": (side) => ({ fill: side, "fill-opacity": "0.26" }),
  "pattern-dot": (side) => ({ fill: side, "fill-opacity": "0.75" }),
  "map-ring": (side) => ({
    fill: side,
    "fill-opacity": "0.1",
    stroke: side,
    "stroke-dasharray": "2 3",
  }),
  "map-mark": () => ({}),
  "mark-disc": (side, more) =>
    more === "claimed" || more === "partly" || more === "besieged"
      ? {
          fill: PAPER,
          stroke: side,
          "stroke-width": "2",
          ...(more === "claimed" ? { "stroke-dasharray": "3 2" } : {}),
        }
      : { fill: side, stroke: PAPER, "stroke-width": "1.5" },
  "mark-half": (side) => ({ fill: side }),
  "mark-rim": () => ({ fill: "none", stroke: PAPER }),
  "mark-ring": (side) => ({ fill: "none", stroke: side, "stroke-width": "1.5" }),
  "mark-siege": () => ({ fill: "none", stroke: INK, "stroke-width": "3.5", "stroke-dasharray": "1.6 3.4" }),
  "mark-text": (side, more) => ({
    ...letters(10, more === "claimed" || more === "besieged" || more === "partly" ? side : PAPER),
    "text-anchor": "middle",
  }),
  "map-incident": (_, more) =>
    more === "contested"
      ? { fill: PAPER, stroke: INK, "stroke-width": "1.5" }
      : { fill: INK, stroke: PAPER, "stroke-width": "1" },
  "map-incident-ring": () => ({
    fill: "none",
    stroke: QUIET,
    "stroke-width": "1",
    "stroke-dasharray": "1 3",
  }),
  "map-incident-area": () => ({
    fill: "none",
    stroke: QUIET,
    "stroke-width": "1.2",
    "stroke-dasharray": "6 3",
  }),
  "map-facility": () => ({}),
  "facility-box": (_, more) => ({ fill: more === "out" ? INK : PAPER, stroke: INK, "stroke-width": "1.5" }),
  "facility-half": () => ({ fill: INK }),
  "facility-cross": () => ({ fill: "none", stroke: INK, "stroke-width": "1.2" }),
  "map-cluster": () => ({}),
  "cluster-disc": () => ({ fill: PAPER }),
  "cluster-rim": (side, more) => ({
    fill: "none",
    stroke: more === "nobody" ? BORDER : more === "disputed" ? INK : side,
    "stroke-width": "4",
    ...(more === "disputed" ? { "stroke-dasharray": "2 1.5" } : {}),
  }),
  "cluster-number": () => ({ ...letters(11, INK), "text-anchor": "middle" }),
  "map-count": () => letters(10, INK),
  "map-labels": () => ({}),
  "map-label": () => ({
    ...letters(11, INK),
    "paint-order": "stroke",
    stroke: PAPER,
    "stroke-width": "3",
    "stroke-linejoin": "round",
  }),
  "map-region": () => ({ ...letters(10, QUIET), "letter-spacing": "1", "text-anchor": "middle" }),
  "map-chosen": () => ({ fill: "none", stroke: INK, "stroke-width": "2" }),
} satisfies Record<string, (side: string, more: string | undefined) => Attributes>;

export type DressKind = keyof typeof KINDS;

export const byAttributes: Dress = (kind, side, more) => {
  const attributes = KINDS[kind] as (side: string, more: string | undefined) => Attributes;
  return attributes(PRINT_SIDES[side ?? "other"], more);
};
