import type { VNode } from "preact";
import { LANGUAGE_FACTS } from "../../messages/languages.ts";
import type { Say } from "../../messages/say.ts";
import type { Place } from "../../model/theatre.ts";
import { withMoment } from "../keep-moment.ts";
import { AccordingControl, AreaControl, LayerControl, MoveControl, WindowControl } from "../map/controls.tsx";
import { DrawnMap } from "../map/draw-map.tsx";
import { groupWords } from "../map/group-words.ts";
import { MapLegend } from "../map/legend.tsx";
import { mapAddress, type MapAsked } from "../map/map-asked.ts";
import { MAP_SIZE } from "../map/map-image.tsx";
import { MapList } from "../map/map-list.tsx";
import type { MapModel } from "../map/map-model.ts";
import { MapStrip } from "../map/strip.tsx";
import type { TimeStrip } from "../map/time-strip.ts";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { Name } from "../parts/source-text.tsx";
import type { View } from "../view.ts";
import { dayInWords } from "../../messages/dates.ts";
import { sideLetter, SIDES } from "../words/sides.ts";

interface MapPageProps {
  readonly view: View;
  readonly asked: MapAsked;
  readonly model: MapModel;
  readonly strip: TimeStrip | null;
  /** Areas to offer, besides the whole theatre. */
  readonly areas: readonly Place[];
}

/** Keys of the map with what they do; `islands/map/keys.ts` listens to them. */
const KEYS = [
  ["↑ / ↓", "list"],
  ["Enter", "open"],
  ["[ / ]", "move"],
  ["{ / }", "size"],
  ["p", "play"],
  ["+ / -", "zoom"],
  ["m", "map"],
  ["l", "toList"],
] as const;

/** Places, holdings and incidents of a window of days: a map and a list that are equals, with time and speakers to choose. */
export function MapPage({ view, asked, model, strip, areas }: MapPageProps) {
  const { say } = view;
  return (
    <Layout
      view={view}
      title={say("map.titleOn", { day: dayInWords(model.day, say) })}
      section="/map"
      islands={["map"]}
      wide
      keys={KEYS.map(([key, does]) => [key, say(`map.key.${does}`)])}
    >
      <PageHead title={say("map.title")} standfirst={say("map.standfirst")} />
      <nav class="map-parts" aria-label={say("map.parts")}>
        <a href="#map">{say("map.part.map")}</a>
        <a href="#map-list">{say("map.part.list")}</a>
        <a href="#map-strip">{say("map.part.time")}</a>
        <a href="#map-legend">{say("map.part.legend")}</a>
      </nav>
      <div class="map-layout">
        <div class="map-controls" id="map-controls">
          <AccordingControl view={view} asked={asked} />
          <LayerControl view={view} asked={asked} />
          <AreaControl view={view} asked={asked} model={model} areas={areas} />
          <WindowControl view={view} asked={asked} model={model} strip={strip} />
        </div>
        <div
          class="map-frame"
          id="map"
          data-state={atMoment(mapAddress(asked, {}, "/map/state.json"), view)}
          data-address={atMoment(mapAddress(asked), view)}
          data-ground="/map/ground.json"
          data-names={say.language}
          data-direction={LANGUAGE_FACTS[say.language].direction}
          data-words={JSON.stringify(scriptWords(model, say))}
        >
          <DrawnMap
            model={model}
            {...MAP_SIZE}
            chosen={asked.chosen}
            groupHref={({ lead }, box) =>
              box === null ? `${mapAddress(asked, { chosen: lead.id })}#map-list` : mapAddress(asked, { box })
            }
          />
        </div>
        <div class="map-below" id="map-below">
          <MoveControl view={view} asked={asked} model={model} />
          <p class="switch map-image" id="map-image">
            <span>{say("map.image")}</span>
            <a href={mapAddress(asked, {}, "/map.svg")} data-svg>
              SVG
            </a>
          </p>
        </div>
        {strip === null ? null : <MapStrip view={view} asked={asked} strip={strip} />}
        <div class="map-list" id="map-list">
          <MapList view={view} asked={asked} model={model} strip={strip} />
        </div>
        <MapLegend model={model} />
      </div>
      <p class="visually-hidden" role="status" id="map-status" />
      <p class="quiet credit">
        {say.rich<VNode>("map.credit", { credit: <Name>{view.snapshot.theatre.credit ?? ""}</Name> })}
      </p>
    </Layout>
  );
}

/** What the map's scripts say, with `{names}` of what they fill in; `islands/map/words.ts` reads it. */
function scriptWords(model: MapModel, say: Say) {
  return {
    play: say("map.script.play"),
    pause: say("map.script.pause"),
    first: say("map.script.first"),
    last: say("map.script.last"),
    status: say("map.script.status", { when: "{when}", number: "{number}" }),
    map: say("map.script.map"),
    zoomIn: say("map.script.zoomIn"),
    zoomOut: say("map.script.zoomOut"),
    km: say("map.script.km"),
    m: say("map.script.m"),
    opens: say("map.cluster.opens", { counts: "{counts}" }),
    lists: say("map.cluster.lists", { counts: "{counts}" }),
    name: say("map.cluster.name", { name: "{name}", more: "{more}" }),
    letters: Object.fromEntries(SIDES.map((side) => [side, sideLetter(side, say)])),
    group: groupWords(model, say),
  };
}

/** Only links and forms keep the moment of the page by themselves. */
function atMoment(address: string, { moment }: View): string {
  return moment === null ? address : withMoment(address, moment);
}

/** The map while the record holds no day at all. */
export function NoMapPage({ view }: { view: View }) {
  const { say } = view;
  return (
    <Layout view={view} title={say("map.title")} section="/map">
      <PageHead title={say("map.title")} />
      <Empty title={say("map.noDay")}>
        <p>{say.rich<VNode>("map.noDayWhy", { link: (words) => <a href="/documents">{words}</a> })}</p>
      </Empty>
    </Layout>
  );
}
