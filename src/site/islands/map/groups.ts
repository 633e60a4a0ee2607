import * as maplibre from "maplibre-gl";
import {
  CLUSTER_RADIUS,
  closerBox,
  type Clustered,
  type Group,
  grouped,
  type GroupCounts,
  groupCounts,
  groupInWords,
  rimOf,
} from "../../map/clusters.ts";
import { filled, mapWords } from "./words.ts";

/** A spot as the site gives it. */
export type MapSpot = Clustered & { readonly name: string };

/** Pixels of one tile of MapLibre's world. */
const TILE = 512;

interface Opening {
  /** Looks closer at a box. */
  closer(box: readonly [number, number, number, number]): void;
  /** To a spot's line of the list. */
  list(spot: string): void;
  /** To the map itself: the mark that had the focus is about to go. */
  map(): void;
}

export interface Groups {
  /** Groups the spots anew for the map's zoom. True where that has changed anything. */
  regroup(spots: readonly MapSpot[]): boolean;
  /** Spots whose own marks are left out, because another mark stands for them. */
  readonly hidden: ReadonlySet<string>;
  /** A name for each group: its first place and how many more. */
  readonly names: GeoJSON.FeatureCollection;
  /** Where the mark stands that stands for a spot. */
  at(lon: number, lat: number): readonly [number, number];
}

/** Marks that stand for several places, as buttons over the map: to click, and to reach by Tab and open by Enter. */
export function layGroups(map: maplibre.Map, open: Opening): Groups {
  let several: readonly Group<MapSpot>[] = [];
  let markers: readonly maplibre.Marker[] = [];
  let hidden = new Set<string>();
  let signature = "";

  function buttonOf(group: Group<MapSpot>): HTMLElement {
    const counts = groupCounts(group.members);
    const box = closerBox(group.members);
    const words = mapWords();
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cluster-button";
    button.innerHTML = drawing(counts);
    const label = filled(box === null ? words.lists : words.opens, {
      counts: groupInWords(counts, words.group),
    });
    button.setAttribute("aria-label", label);
    button.title = label;
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      const byKey = event.detail === 0;
      if (box === null || map.getZoom() >= map.getMaxZoom()) return open.list(group.lead.id);
      open.closer(box);
      if (byKey) open.list(group.lead.id);
      else open.map();
    });
    return button;
  }

  return {
    regroup(spots) {
      const groups = grouped(spots, TILE * 2 ** map.getZoom());
      several = groups.filter(({ members }) => members.length > 1);
      const next = JSON.stringify(several.map(({ members }) => members));
      if (next === signature) return false;
      signature = next;
      hidden = new Set(several.flatMap(({ members }) => members.map(({ id }) => id)));
      for (const marker of markers) marker.remove();
      markers = several.map((group) =>
        new maplibre.Marker({ element: buttonOf(group) })
          .setLngLat([group.lead.lon, group.lead.lat])
          .addTo(map),
      );
      return true;
    },
    get hidden() {
      return hidden;
    },
    get names(): GeoJSON.FeatureCollection {
      const features = several.map(
        ({ lead: { lon, lat, name }, members }): GeoJSON.Feature => ({
          type: "Feature",
          properties: { name: filled(mapWords().name, { name, more: String(members.length - 1) }) },
          geometry: { type: "Point", coordinates: [lon, lat] },
        }),
      );
      return { type: "FeatureCollection", features };
    },
    at(lon, lat) {
      const group = several.find(({ members }) =>
        members.some((member) => member.lon === lon && member.lat === lat),
      );
      return group === undefined ? [lon, lat] : [group.lead.lon, group.lead.lat];
    },
  };
}

/** As the server draws it; numbers and names of a closed list only. */
function drawing(counts: GroupCounts): string {
  const rim = rimOf(counts, CLUSTER_RADIUS - 2)
    .map(({ held, d }) => {
      const look = held === null ? "nobody" : held === "disputed" ? "disputed" : `side-${held}`;
      return `<path class="cluster-rim ${look}" d="${d}"/>`;
    })
    .join("");
  const siege = counts.besieged > 0 ? `<circle class="mark-siege" r="${CLUSTER_RADIUS + 3}"/>` : "";
  const diamond =
    counts.incidents > 0
      ? `<path class="map-incident${counts.contested ? " contested" : ""}" d="M${CLUSTER_RADIUS - 2} ${
          -CLUSTER_RADIUS - 3
        }l5 5l-5 5l-5 -5Z"/>`
      : "";
  return (
    `<svg viewBox="-18 -18 36 36" aria-hidden="true"><circle class="cluster-disc" r="${CLUSTER_RADIUS}"/>` +
    `${rim}${siege}<text class="cluster-number" y="4">${counts.places}</text>${diamond}</svg>`
  );
}
