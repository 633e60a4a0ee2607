import "maplibre-gl/dist/maplibre-gl.css";
import * as maplibre from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { drawPatterns } from "./map/patterns.ts";
import { mapStyle, readColours } from "./map/style.ts";

/**
 * Lays a map that can be moved over the one the server drew. Data comes from this site only: the ground once,
 * the state of each day when it is asked for. Where WebGL is missing the drawn map stays.
 */

interface Bounds {
  readonly box: [number, number, number, number];
  readonly reach: [number, number, number, number];
  readonly holdings: GeoJSON.FeatureCollection;
  readonly incidents: GeoJSON.FeatureCollection;
}

// A hashed build has no worker beside the script: MapLibre must be told where it is.
maplibre.setWorkerUrl(workerUrl);

const frame = document.getElementById("map");
if (frame) void start(frame);

async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as T;
}

async function start(frame: HTMLElement): Promise<void> {
  const [ground, state] = await Promise.all([
    fetchJson<Record<string, GeoJSON.FeatureCollection>>(frame.dataset["ground"] as string),
    fetchJson<Bounds>(frame.dataset["state"] as string),
  ]);
  const holder = document.createElement("div");
  holder.className = "live-map";
  // The map measures its holder when it is made: it must stand in the page by then.
  frame.append(holder);
  let map: maplibre.Map;
  try {
    map = new maplibre.Map({
      container: holder,
      style: mapStyle(ground, readColours()),
      bounds: state.box,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      maxBounds: state.reach,
      maxZoom: 15,
      fadeDuration: 0,
    });
  } catch {
    holder.remove();
    return;
  }
  map.touchZoomRotate.disableRotation();
  map.addControl(new maplibre.NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new maplibre.ScaleControl({ unit: "metric" }), "bottom-left");

  const show = (data: Bounds) => {
    (map.getSource("holdings") as maplibre.GeoJSONSource).setData(data.holdings);
    (map.getSource("incidents") as maplibre.GeoJSONSource).setData(data.incidents);
  };

  map.on("load", () => {
    drawPatterns(map, readColours());
    show(state);
    frame.querySelector("svg.map")?.setAttribute("hidden", "");
    frame.dataset["live"] = "true";
  });
  map.getCanvas().setAttribute("aria-label", "Map. The same places stand in the list beside it.");
  openOnClick(map);
  followAppearance(map, ground);
  followDays(frame, show);
}

/** A mark is a link: to its place or incident. */
function openOnClick(map: maplibre.Map): void {
  const layers = ["marks", "incidents"];
  for (const layer of layers) {
    map.on("click", layer, (event) => {
      const href: unknown = event.features?.[0]?.properties["href"];
      if (typeof href === "string" && href.startsWith("/")) location.assign(href);
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
function followAppearance(map: maplibre.Map, ground: Record<string, GeoJSON.FeatureCollection>): void {
  const restyle = () => {
    const held = ["holdings", "incidents"].map(
      (name) => [name, (map.getSource(name) as maplibre.GeoJSONSource).serialize().data] as const,
    );
    const style = mapStyle(ground, readColours());
    for (const [name, data] of held) {
      const source = style.sources[name];
      if (source?.type === "geojson") source.data = data as GeoJSON.GeoJSON;
    }
    map.setStyle(style, { diff: false });
    map.once("styledata", () => drawPatterns(map, readColours()));
  };
  document.addEventListener("daybook:appearance", restyle);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);
}

/** Another day changes map, list, strip and address without loading the page; the server draws list and strip. */
function followDays(frame: HTMLElement, show: (data: Bounds) => void): void {
  let asked = 0;

  async function go(address: string, push: boolean): Promise<void> {
    const turn = ++asked;
    const answer = await fetch(address);
    if (!answer.ok) return location.assign(address);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("map");
    if (!next) return location.assign(address);
    const data = await fetchJson<Bounds>(next.dataset["state"] as string);
    // A later choice has overtaken this one.
    if (turn !== asked) return;
    show(data);
    for (const id of ["map-list", "map-strip", "map-date"]) {
      const [here, there] = [document.getElementById(id), page.getElementById(id)];
      if (here && there) replaceKeepingFocus(here, there);
    }
    frame.dataset["state"] = next.dataset["state"] as string;
    document.title = page.title;
    if (push) history.pushState(null, "", address);
  }

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link?.closest("#map-strip, #map-date")) return;
    event.preventDefault();
    void go(link.getAttribute("href") as string, true);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.id !== "map-date") return;
    event.preventDefault();
    void go(`/map?${new URLSearchParams(new FormData(form) as unknown as Record<string, string>)}`, true);
  });
  addEventListener("popstate", () => void go(location.pathname + location.search, false));
}

/** Puts new content in place; focus goes to the control that stands where the old one stood. */
function replaceKeepingFocus(here: HTMLElement, there: HTMLElement): void {
  const controls = () => [...here.querySelectorAll<HTMLElement>("a, button, input")];
  const at = controls().indexOf(document.activeElement as HTMLElement);
  here.replaceChildren(...there.childNodes);
  if (at >= 0) controls()[at]?.focus();
}
