import "maplibre-gl/dist/maplibre-gl.css";
import { addressNow, changed, goes, pageFollower } from "./map/address.ts";
import { layBrush, noteFocus } from "./map/brush.ts";
import { offerImage } from "./map/image.ts";
import { listenToKeys } from "./map/keys.ts";
import { followList } from "./map/list.ts";
import { fetchJson, type Ground, layMap, type LiveMap, type MapState } from "./map/live-map.ts";
import { offerPlay } from "./map/play.ts";

/**
 * Makes the map's page move without loading it again: another window of days, other speakers, a map that can be
 * moved over the one the server drew. Everything asked for stands in the address, and the server draws the list,
 * the strip and the legend. Where WebGL is missing the drawn map stays, and all the rest works.
 */

const frame = document.getElementById("map");
if (frame !== null) void start(frame);

async function start(frame: HTMLElement): Promise<void> {
  let live: LiveMap | null = null;

  const list = followList({
    panTo: (point) => live?.panTo(point),
    mark: (point) => live?.mark(point),
  });

  // Before the follower, which leaves alone what is answered already: the map knows best what it looks at.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-widen]") : null;
    if (link === null || live === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    live.zoom(-2);
    live.focus();
  });

  const follower = pageFollower(frame, {
    async before(next) {
      return live === null ? null : fetchJson<MapState>(next.dataset["state"] as string);
    },
    redrawing: noteFocus,
    after(state, ownView) {
      if (live !== null && state !== null) live.show(state, ownView);
      refresh();
    },
  });

  const setWindow = (from: string, day: string) => follower.go(changed({ from, date: day }), "push");

  function refresh(): void {
    layBrush(setWindow);
    list.refresh(live?.view() ?? null);
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-svg]"))
      link.href = `/map.svg${location.search}`;
  }

  offerPlay((address) => follower.go(address, "replace"));
  offerImage();
  listenToKeys({
    setWindow,
    zoom: (by) => live?.zoom(by),
    toMap: () => live?.focus(),
    toList: () => list.focus(),
  });
  refresh();

  const [ground, state] = await Promise.all([
    fetchJson<Ground>(frame.dataset["ground"] as string),
    fetchJson<MapState>(frame.dataset["state"] as string),
  ]);
  live = layMap(frame, ground, state, {
    moved(box) {
      goes(changed({ box }));
      list.refresh(live?.view() ?? null);
      for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-svg]"))
        link.href = `/map.svg${addressNow().search}`;
    },
    ready() {
      frame.querySelector("svg.map")?.setAttribute("hidden", "");
      list.refresh(live?.view() ?? null);
      frame.dataset["live"] = "true";
    },
    chosen: (spot) => list.choose(spot),
  });
}
