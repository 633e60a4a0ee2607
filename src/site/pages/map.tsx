import { withMoment } from "../keep-moment.ts";
import { AccordingControl, AreaControl, MoveControl, WindowControl } from "../map/controls.tsx";
import { DrawnMap } from "../map/draw-map.tsx";
import { MapLegend } from "../map/legend.tsx";
import { mapAddress, type MapAsked } from "../map/map-asked.ts";
import { MAP_SIZE } from "../map/map-image.tsx";
import { MapList } from "../map/map-list.tsx";
import type { MapModel } from "../map/map-model.ts";
import { MapStrip } from "../map/strip.tsx";
import type { TimeStrip } from "../map/time-strip.ts";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import type { View } from "../view.ts";
import { dayInWords } from "../words/dates.ts";

interface MapPageProps {
  readonly view: View;
  readonly asked: MapAsked;
  readonly model: MapModel;
  readonly strip: TimeStrip | null;
  /** Areas to offer, besides the whole theatre: id and name. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
}

/** Keys of the map with what they do; `islands/map/keys.ts` listens to them. */
const KEYS = [
  ["↑ / ↓", "previous and next place of the list; the map follows"],
  ["Enter", "open the chosen place"],
  ["[ / ]", "move the window of days back and on"],
  ["{ / }", "make the window shorter and longer"],
  ["p", "play the days, and pause"],
  ["+ / -", "closer and wider"],
  ["m", "to the map"],
  ["l", "to the list"],
] as const;

/** Places, holdings and incidents of a window of days: a map and a list that are equals, with time and speakers to choose. */
export function MapPage({ view, asked, model, strip, areas }: MapPageProps) {
  return (
    <Layout
      view={view}
      title={`Map, ${dayInWords(model.day)}`}
      section="/map"
      islands={["map"]}
      wide
      keys={KEYS}
    >
      <PageHead
        title="Map"
        standfirst="Who is said to hold what, by the words of the record up to the chosen day. Blank means that nobody has said."
      />
      <nav class="map-parts" aria-label="Parts of this page">
        <a href="#map">Map</a>
        <a href="#map-list">List</a>
        <a href="#map-strip">Time</a>
        <a href="#map-legend">Legend</a>
      </nav>
      <div class="map-layout">
        <div class="map-controls" id="map-controls">
          <AccordingControl view={view} asked={asked} model={model} />
          <AreaControl view={view} asked={asked} model={model} areas={areas} />
          <WindowControl asked={asked} strip={strip} />
        </div>
        <div
          class="map-frame"
          id="map"
          data-state={atMoment(mapAddress(asked, {}, "/map/state.json"), view)}
          data-ground="/map/ground.json"
          data-names={asked.names}
        >
          <DrawnMap model={model} {...MAP_SIZE} names={asked.names} chosen={asked.chosen} />
        </div>
        <div class="map-below" id="map-below">
          <MoveControl asked={asked} model={model} />
          <p class="switch map-image" id="map-image">
            <span>Image for print</span>
            <a href={mapAddress(asked, {}, "/map.svg")} data-svg>
              SVG
            </a>
          </p>
        </div>
        {strip === null ? null : <MapStrip asked={asked} strip={strip} />}
        <div class="map-list" id="map-list">
          <MapList view={view} asked={asked} model={model} strip={strip} />
        </div>
        <MapLegend model={model} />
      </div>
      <p class="visually-hidden" role="status" id="map-status" />
      <p class="quiet credit">
        Countries: Natural Earth. {view.snapshot.theatre.credit ?? ""} A ring is as wide as the place’s
        position is uncertain; an outline is a statistical unit, not a front line.
      </p>
    </Layout>
  );
}

/** Only links and forms keep the moment of the page by themselves. */
function atMoment(address: string, { moment }: View): string {
  return moment === null ? address : withMoment(address, moment);
}

/** The map while the record holds no day at all. */
export function NoMapPage({ view }: { view: View }) {
  return (
    <Layout view={view} title="Map" section="/map">
      <PageHead title="Map" />
      <Empty title="No day to show">
        <p>
          No document of the record has a day, so there is no day to draw. <a href="/documents">Documents</a>
        </p>
      </Empty>
    </Layout>
  );
}
