import * as maplibre from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { layGroups, type MapSpot } from "./groups.ts";
import type { Point } from "./list.ts";
import { drawNames, drawPatterns } from "./patterns.ts";
import { mapStyle, readColours } from "./style.ts";
import { mapWords } from "./words.ts";

// A hashed build has no worker beside the script: MapLibre must be told where it is.
maplibre.setWorkerUrl(workerUrl);

export type Ground = Record<string, GeoJSON.FeatureCollection>;

/** What the site says of one address of the map. */
export interface MapState {
  readonly box: [number, number, number, number];
  readonly reach: [number, number, number, number];
  readonly holdings: GeoJSON.FeatureCollection;
  readonly incidents: GeoJSON.FeatureCollection;
  readonly facilities: GeoJSON.FeatureCollection;
  /** In the order of the list. */
  readonly spots: readonly MapSpot[];
}

/** The map that can be moved, as the rest of the page knows it. */
export interface LiveMap {
  /** @param fit whether to look at the state's own box */
  show(state: MapState, fit: boolean): void;
  panTo(point: Point): void;
  mark(point: Point | null): void;
  zoom(by: 1 | -1 | -2): void;
  focus(): void;
  /** Whether a point is in sight, as of now. */
  view(): (point: Point) => boolean;
}

interface Told {
  /** The reader has moved the map: `west,south,east,north`. */
  moved(box: string): void;
  /** Everything is drawn. */
  ready(): void;
  chosen(spot: string): void;
}

export async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as T;
}

const EMPTY: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };
/** What is filled in when the pictures that it names are there. */
const SOURCES = ["regions", "holdings", "incidents", "facilities", "groups", "chosen"] as const;
const isStill = matchMedia("(prefers-reduced-motion: reduce)");

/** Lays the map over the drawn one. Null where the browser has no WebGL. */
export function layMap(frame: HTMLElement, ground: Ground, first: MapState, told: Told): LiveMap | null {
  const names = frame.dataset["names"] === "ar" ? "ar" : "en";
  const words = mapWords();
  const isMirrored = frame.dataset["direction"] === "rtl";
  const holder = document.createElement("div");
  holder.className = "live-map";
  // The map measures its holder when it is made: it must stand in the page by then.
  frame.append(holder);
  let map: maplibre.Map;
  try {
    map = new maplibre.Map({
      container: holder,
      style: mapStyle(ground, readColours(), names),
      bounds: first.box,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      maxBounds: first.reach,
      maxZoom: 15,
      fadeDuration: 0,
      locale: {
        "NavigationControl.ZoomIn": words.zoomIn,
        "NavigationControl.ZoomOut": words.zoomOut,
        "ScaleControl.Meters": words.m,
        "ScaleControl.Kilometers": words.km,
      },
    });
  } catch {
    holder.remove();
    return null;
  }
  map.touchZoomRotate.disableRotation();
  map.addControl(
    new maplibre.NavigationControl({ showCompass: false }),
    isMirrored ? "top-left" : "top-right",
  );
  map.addControl(new maplibre.ScaleControl({ unit: "metric" }), isMirrored ? "bottom-right" : "bottom-left");
  map.getCanvas().setAttribute("aria-label", words.map);

  const data: Record<(typeof SOURCES)[number], GeoJSON.FeatureCollection> = {
    regions: ground["regions"] ?? EMPTY,
    holdings: first.holdings,
    incidents: first.incidents,
    facilities: first.facilities,
    groups: EMPTY,
    chosen: EMPTY,
  };
  const animate = () => ({ animate: !isStill.matches });
  let { spots } = first;
  let chosen: Point | null = null;
  let isReady = false;
  const groups = layGroups(map, {
    closer: ([west, south, east, north]) => map.fitBounds([west, south, east, north], animate()),
    list: told.chosen,
    map: () => map.getCanvas().focus({ preventScroll: true }),
  });

  /** A mark for each place, or for several that would touch. */
  function regroup(): void {
    if (isReady && groups.regroup(spots)) fill();
  }

  /** Without the marks that another stands for; areas and rings stay. */
  function alone({ features }: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
    const shown = features.filter(
      ({ properties }) => properties?.["form"] !== "mark" || !groups.hidden.has(String(properties["spot"])),
    );
    return { type: "FeatureCollection", features: isMirrored ? shown.map(turnedAtEdge) : shown };
  }

  /** A name that stands left of its mark would be cut off at the left edge. */
  function turnedAtEdge(feature: GeoJSON.Feature): GeoJSON.Feature {
    if (feature.geometry.type !== "Point") return feature;
    const { x } = map.project(feature.geometry.coordinates as [number, number]);
    return { ...feature, properties: { ...feature.properties, turned: x < 110 } };
  }

  function fill(): void {
    data.groups = groups.names;
    data.chosen = ringAround(chosen === null ? null : groups.at(chosen[0], chosen[1]));
    if (names === "ar") {
      const named = SOURCES.flatMap((name) => data[name].features);
      drawNames(
        map,
        named.map(({ properties }) => String(properties?.["nameAr"] ?? properties?.["name"] ?? "")),
        readColours(),
      );
    }
    for (const name of SOURCES) (map.getSource(name) as maplibre.GeoJSONSource).setData(alone(data[name]));
  }

  map.on("load", () => {
    drawPatterns(map, readColours());
    isReady = true;
    groups.regroup(spots);
    fill();
    told.ready();
  });
  let step = NaN;
  map.on("zoom", () => {
    // Not at every frame of a movement.
    const next = Math.floor(map.getZoom() * 4);
    if (next !== step) regroup();
    step = next;
  });
  map.on("moveend", regroup);
  let isResized = false;
  map.on("resize", () => {
    isResized = true;
  });
  map.on("moveend", (event) => {
    const own = !isResized && !(event as { isFitting?: boolean }).isFitting;
    isResized = false;
    // Only what the reader did belongs in the address.
    if (!isReady || !own) return;
    const bounds = map.getBounds();
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    told.moved(box.map((degrees) => degrees.toFixed(4)).join(","));
  });
  openOnClick(map, told);
  followAppearance(() => {
    if (!isReady) return;
    map.setStyle(mapStyle(ground, readColours(), names), { diff: false });
    map.once("styledata", () => {
      drawPatterns(map, readColours());
      fill();
    });
  });

  return {
    show(state, fit) {
      data.holdings = state.holdings;
      data.incidents = state.incidents;
      data.facilities = state.facilities;
      spots = state.spots;
      groups.regroup(spots);
      if (isReady) fill();
      if (fit) map.fitBounds(state.box, animate(), { isFitting: true });
    },
    panTo(point) {
      const { x, y } = map.project([point[0], point[1]]);
      const { clientWidth: width, clientHeight: height } = holder;
      const inside = x > width * 0.1 && x < width * 0.9 && y > height * 0.1 && y < height * 0.9;
      if (!inside) map.easeTo({ center: [point[0], point[1]], ...animate() });
    },
    mark(point) {
      chosen = point;
      data.chosen = ringAround(chosen === null ? null : groups.at(chosen[0], chosen[1]));
      if (isReady) (map.getSource("chosen") as maplibre.GeoJSONSource).setData(data.chosen);
    },
    zoom: (by) => void map.zoomTo(map.getZoom() + by, animate()),
    focus: () => map.getCanvas().focus(),
    view() {
      const bounds = map.getBounds();
      return ([lon, lat]) => bounds.contains([lon, lat]);
    },
  };
}

function ringAround(point: Point | null): GeoJSON.FeatureCollection {
  if (point === null) return EMPTY;
  const geometry: GeoJSON.Point = { type: "Point", coordinates: [...point] };
  return { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry }] };
}

/** A mark chooses its line of the list; from there it is opened. */
function openOnClick(map: maplibre.Map, told: Told): void {
  for (const layer of ["marks", "incidents", "facilities"]) {
    map.on("click", layer, (event) => {
      const spot: unknown = event.features?.[0]?.properties["spot"];
      if (typeof spot === "string") told.chosen(spot);
    });
    map.on("mouseenter", layer, () => {
      map.getCanvas().style.cursor = "pointer";
    });
    map.on("mouseleave", layer, () => {
      map.getCanvas().style.cursor = "";
    });
  }
}

/** Light and dark have their own colours: the style is made again when either the switch or the device changes. */
function followAppearance(restyle: () => void): void {
  document.addEventListener("daybook:appearance", restyle);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);
}
