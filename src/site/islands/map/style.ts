import type {
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { type SideClass, SIDES } from "../../words/sides.ts";

/** Colours of the page as its style sheet gives them at this moment. */
export interface Colours {
  readonly sea: string;
  readonly around: string;
  readonly ground: string;
  readonly border: string;
  readonly fine: string;
  readonly ink: string;
  readonly quiet: string;
  readonly focus: string;
  readonly paper: string;
  readonly onSide: string;
  readonly side: Readonly<Record<SideClass, string>>;
}

export function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    sea: read("sea"),
    around: read("around"),
    ground: read("ground"),
    border: read("border"),
    fine: read("fine-border"),
    ink: read("ink"),
    quiet: read("quiet"),
    focus: read("focus"),
    paper: read("paper"),
    onSide: read("on-side"),
    side: Object.fromEntries(SIDES.map((side) => [side, read(side)])) as Record<SideClass, string>,
  };
}

const EMPTY: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/**
 * How a name stands: letters of the map's own in English, pictures in Arabic (`drawNames`). A name that would lie
 * on another is left out: the list has it.
 */
function nameLayout(
  names: "en" | "ar",
  where: "center" | "beside" | "group",
): NonNullable<SymbolLayerSpecification["layout"]> {
  const away = where === "group" ? 20 : 15;
  // Near the western edge a name stands on the other side of its mark.
  const turned: ExpressionSpecification = ["boolean", ["get", "turned"], false];
  if (names === "ar")
    return {
      "icon-image": ["concat", "name-", ["coalesce", ["get", "nameAr"], ["get", "name"]]],
      "icon-anchor": where === "center" ? "center" : ["case", turned, "left", "right"],
      "icon-offset":
        where === "center" ? [0, 0] : ["case", turned, ["literal", [away, 0]], ["literal", [-away, 0]]],
    };
  return where === "center"
    ? { "text-field": ["get", "name"], "text-size": 11, "text-letter-spacing": 0.06 }
    : {
        "text-field": ["get", "name"],
        "text-size": 12,
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": where === "group" ? 1.6 : 1.25,
      };
}

/** Base map, outlines and rings, marks, labels. Letters are drawn from the browser's own fonts: no glyph server. */
export function mapStyle(
  ground: Record<string, GeoJSON.FeatureCollection>,
  colours: Colours,
  names: "en" | "ar",
): StyleSpecification {
  const halo = { "text-color": colours.ink, "text-halo-color": colours.ground, "text-halo-width": 1.6 };
  const side: ExpressionSpecification = [
    "match",
    ["get", "side"],
    ...SIDES.slice(0, -1).flatMap((name) => [name, colours.side[name]]),
    colours.side.other,
  ] as unknown as ExpressionSpecification;
  const form = (name: string): ExpressionSpecification => ["==", ["get", "form"], name];
  const state = (name: string): ExpressionSpecification => ["==", ["get", "state"], name];
  const geojson = (data: GeoJSON.FeatureCollection) => ({ type: "geojson" as const, data });
  const layers: LayerSpecification[] = [
    { id: "sea", type: "background", paint: { "background-color": colours.sea } },
    { id: "around", type: "fill", source: "countries", paint: { "fill-color": colours.around } },
    { id: "ground", type: "fill", source: "governorates", paint: { "fill-color": colours.ground } },
    { id: "borders", type: "line", source: "countries", paint: { "line-color": colours.border } },
    {
      id: "governorates",
      type: "line",
      source: "governorates",
      paint: { "line-color": colours.border, "line-width": 0.8 },
    },
    {
      id: "parts",
      type: "line",
      source: "parts",
      minzoom: 9,
      paint: { "line-color": colours.fine, "line-width": 0.8 },
    },
    {
      id: "held-agreed",
      type: "fill",
      source: "holdings",
      filter: ["all", form("outline"), state("agreed")],
      paint: { "fill-color": side, "fill-opacity": 0.4 },
    },
    {
      id: "held-claimed",
      type: "fill",
      source: "holdings",
      filter: ["all", form("outline"), state("claimed")],
      paint: { "fill-pattern": ["concat", "hatch-", ["get", "side"]] },
    },
    {
      id: "held-conceded",
      type: "fill",
      source: "holdings",
      filter: ["all", form("outline"), state("conceded")],
      paint: { "fill-pattern": ["concat", "dots-", ["get", "side"]] },
    },
    {
      id: "held-disputed",
      type: "fill",
      source: "holdings",
      filter: ["all", form("outline"), state("disputed")],
      paint: { "fill-pattern": ["concat", "dispute-", ["get", "side"], "-", ["get", "other"]] },
    },
    {
      id: "held-line",
      type: "line",
      source: "holdings",
      filter: ["all", ["!=", ["get", "form"], "mark"], ["!=", ["get", "state"], "claimed"]],
      paint: { "line-color": side, "line-width": 1.4 },
    },
    {
      id: "held-line-claimed",
      type: "line",
      source: "holdings",
      filter: ["all", ["!=", ["get", "form"], "mark"], state("claimed")],
      paint: { "line-color": side, "line-width": 1.2, "line-dasharray": [3, 2] },
    },
    {
      id: "incident-areas",
      type: "line",
      source: "incidents",
      filter: form("outline"),
      paint: { "line-color": colours.quiet, "line-width": 1.2, "line-dasharray": [5, 3] },
    },
    {
      id: "incident-rings",
      type: "line",
      source: "incidents",
      filter: form("ring"),
      paint: { "line-color": colours.quiet, "line-width": 1, "line-dasharray": [1, 3] },
    },
    {
      id: "regions",
      type: "symbol",
      source: "regions",
      layout: nameLayout(names, "center"),
      paint: { "text-color": colours.quiet, "text-halo-color": colours.ground, "text-halo-width": 1.4 },
    },
    // Below the marks: names give way to these, which are laid out first.
    ...(["incidents", "holdings", "facilities"] as const).map(
      (source): LayerSpecification => ({
        id: `${source}-names`,
        type: "symbol",
        source,
        filter: ["all", form("mark"), ["!=", ["get", "name"], ""]],
        layout: nameLayout(names, "beside"),
        paint: halo,
      }),
    ),
    {
      id: "groups-names",
      type: "symbol",
      source: "groups",
      layout: nameLayout(names, "group"),
      paint: halo,
    },
    {
      id: "groups-room",
      type: "symbol",
      source: "groups",
      layout: { "icon-image": "room", "icon-allow-overlap": true },
    },
    {
      id: "incidents",
      type: "symbol",
      source: "incidents",
      filter: form("mark"),
      layout: {
        "icon-image": ["case", ["get", "contested"], "incident-contested", "incident"],
        "icon-offset": ["case", ["get", "above"], ["literal", [0, -18]], ["literal", [0, 0]]],
        "icon-allow-overlap": true,
      },
    },
    {
      id: "incident-counts",
      type: "symbol",
      source: "incidents",
      filter: form("mark"),
      layout: {
        "text-field": ["get", "count"],
        "text-size": 11,
        "text-anchor": "right",
        "text-offset": ["case", ["get", "above"], ["literal", [-0.7, -1.6]], ["literal", [-0.7, 0]]],
        "text-allow-overlap": true,
      },
      paint: halo,
    },
    {
      id: "sieges",
      type: "symbol",
      source: "holdings",
      filter: ["all", form("mark"), ["get", "besieged"]],
      layout: { "icon-image": "siege", "icon-allow-overlap": true },
    },
    {
      id: "marks",
      type: "symbol",
      source: "holdings",
      filter: form("mark"),
      layout: {
        "icon-image": [
          "match",
          ["get", "state"],
          "disputed",
          ["concat", "mark-disputed-", ["get", "side"], "-", ["get", "other"]],
          ["concat", "mark-", ["get", "state"], "-", ["get", "side"]],
        ],
        "icon-allow-overlap": true,
      },
    },
    {
      id: "facilities",
      type: "symbol",
      source: "facilities",
      layout: {
        "icon-image": ["concat", "facility-", ["get", "look"]],
        "icon-offset": ["case", ["get", "below"], ["literal", [0, 15]], ["literal", [0, 0]]],
        "icon-allow-overlap": true,
      },
    },
    {
      id: "chosen",
      type: "circle",
      source: "chosen",
      paint: {
        "circle-radius": 17,
        "circle-color": "rgba(0, 0, 0, 0)",
        "circle-stroke-color": colours.focus,
        "circle-stroke-width": 2.5,
      },
    },
  ];
  return {
    version: 8,
    sources: {
      countries: geojson(ground["countries"] ?? EMPTY),
      governorates: geojson(ground["governorates"] ?? EMPTY),
      parts: geojson(ground["parts"] ?? EMPTY),
      regions: geojson(EMPTY),
      chosen: geojson(EMPTY),
      holdings: geojson(EMPTY),
      incidents: geojson(EMPTY),
      facilities: geojson(EMPTY),
      groups: geojson(EMPTY),
    },
    layers,
  };
}
