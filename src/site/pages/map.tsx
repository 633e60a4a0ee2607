import { addDays } from "../../model/edtf.ts";
import { dayHref, incidentHref, mapHref, placeHref, WHOLE_THEATRE } from "../links.ts";
import { DrawnMap } from "../map/draw-map.tsx";
import type { MapHolding, MapModel } from "../map/map-model.ts";
import type { Box } from "../map/rings.ts";
import { Holders, HoldingLegend, StateBadge } from "../parts/holding.tsx";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { Name, shown } from "../parts/source-text.tsx";
import type { View } from "../view.ts";
import { dayInWords, daysBetween, shortDay } from "../words/dates.ts";
import { count } from "../words/labels.ts";
import type { SideClass } from "../words/sides.ts";
import { SIDE_STYLES } from "../words/sides.ts";

/** Width and height of the drawing in its own units. */
const WIDTH = 660;
const HEIGHT = 440;
/** Days on the time strip at most. */
const STRIP_DAYS = 120;

interface MapPageProps {
  readonly view: View;
  readonly model: MapModel;
  /** Areas to offer, besides the whole theatre: id and name. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
}

/** Places and holdings of one day: a map and a list that are equals, with the day to choose. */
export function MapPage({ view, model, areas }: MapPageProps) {
  return (
    <Layout view={view} title={`Map, ${dayInWords(model.day)}`} section="/map" islands={["map"]} wide>
      <PageHead
        title="Map"
        standfirst="Who is said to hold what, by the words of the record up to the chosen day. Blank means that nobody has said."
      />
      <div class="map-layout">
        <div class="map-controls">
          <DayControl model={model} />
          <AreaControl model={model} areas={areas} />
        </div>
        <div
          class="map-frame"
          id="map"
          data-state={`/map/state.json${mapHref({ date: model.day, area: model.area.id }).slice(4)}`}
          data-ground="/map/ground.json"
        >
          <DrawnMap model={model} width={WIDTH} height={HEIGHT} />
        </div>
        <MapStrip view={view} model={model} />
        <div class="map-list" id="map-list" aria-live="polite">
          <MapList view={view} model={model} />
        </div>
      </div>
      <p class="quiet credit">
        Countries: Natural Earth. {view.snapshot.theatre.credit ?? ""} A ring is as wide as the place’s
        position is uncertain; an outline is a statistical unit, not a front line.
      </p>
    </Layout>
  );
}

function DayControl({ model }: { model: MapModel }) {
  const { day, area } = model;
  return (
    <form class="day-control" action="/map" method="get" id="map-date">
      <input type="hidden" name="area" value={area.id ?? WHOLE_THEATRE} />
      <a href={mapHref({ date: addDays(day, -1), area: area.id })} rel="prev" data-step="-1">
        ← Day before
      </a>
      <label for="date">Day</label>
      <input id="date" type="date" name="date" value={day} required />
      <button type="submit">Show</button>
      <a href={mapHref({ date: addDays(day, 1), area: area.id })} rel="next" data-step="1">
        Day after →
      </a>
    </form>
  );
}

function AreaControl({ model, areas }: Pick<MapPageProps, "model" | "areas">) {
  return (
    <nav class="switch" aria-label="Area">
      <span>Area</span>
      <a
        href={mapHref({ date: model.day, area: null })}
        aria-current={model.area.id === null ? "true" : undefined}
      >
        Whole theatre
      </a>
      {areas.map(({ id, name }) => (
        <a
          href={mapHref({ date: model.day, area: id })}
          aria-current={model.area.id === id ? "true" : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

/** The days around the chosen one as bars, each a link to the map of its day. */
function MapStrip({ view, model }: { view: View; model: MapModel }) {
  const { days, entriesByDay } = view.snapshot;
  const shownDays = stripDays(days, model.day);
  const [first, last] = [shownDays[0], shownDays.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(1, ...shownDays.map((day) => entriesByDay.get(day)?.length ?? 0));
  const earlier = days.filter((day) => day < first).at(-1);
  const later = days.find((day) => day > last);
  const area = model.area.id;
  return (
    <nav class="strip" id="map-strip" aria-label="Days with entries">
      <ol>
        {shownDays.map((day) => {
          const number = entriesByDay.get(day)?.length ?? 0;
          const height = number === 0 ? 0 : 6 + (number / most) * 34;
          return (
            <li>
              {number === 0 && day !== model.day ? null : (
                <a
                  href={mapHref({ date: day, area })}
                  aria-current={day === model.day ? "date" : undefined}
                  title={`${dayInWords(day)}: ${count(number, "entry", "entries")}`}
                >
                  <svg viewBox="0 0 10 40" preserveAspectRatio="none" aria-hidden="true">
                    <rect y={40 - height} width="10" height={height} />
                  </svg>
                  <span class="visually-hidden">
                    {dayInWords(day)}, {count(number, "entry", "entries")}
                  </span>
                </a>
              )}
            </li>
          );
        })}
      </ol>
      <p class="strip-ends quiet">
        {earlier === undefined ? (
          <span>{dayInWords(first)}</span>
        ) : (
          <a href={mapHref({ date: earlier, area })}>← {dayInWords(earlier)}</a>
        )}
        {later === undefined ? (
          <span>{dayInWords(last)}</span>
        ) : (
          <a href={mapHref({ date: later, area })}>{dayInWords(later)} →</a>
        )}
      </p>
    </nav>
  );
}

/** The record's days, or where they are too many those around the chosen one. */
function stripDays(days: readonly string[], chosen: string): string[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const half = Math.floor(STRIP_DAYS / 2);
  const inside = chosen < first ? first : chosen > last ? last : chosen;
  const from = addDays(inside, -half) < first ? first : addDays(inside, -half);
  const to = addDays(from, STRIP_DAYS - 1) > last ? last : addDays(from, STRIP_DAYS - 1);
  const start = addDays(to, 1 - STRIP_DAYS) > first ? addDays(to, 1 - STRIP_DAYS) : first;
  return daysBetween(start, to, STRIP_DAYS);
}

/** The same as the map shows, as a table in reading order, with what the map cannot show. */
export function MapList({ view, model }: { view: View; model: MapModel }) {
  const { holdings, incidents, undrawn, longer, blank, day, area } = model;
  const here = isIn(area.box);
  const inside = holdings.filter(here);
  const outside = holdings.filter((holding) => !here(holding));
  const sides = new Set<SideClass>(holdings.flatMap((holding) => holding.sides));
  const order = Object.keys(SIDE_STYLES) as SideClass[];
  return (
    <>
      <section aria-labelledby="held">
        <h2 id="held">
          Held on <time dateTime={day}>{dayInWords(day)}</time>
        </h2>
        {inside.length === 0 ? (
          <Empty title="Nobody has said">
            <p>No claim up to this day says who holds a place. Choose a later day, or another area.</p>
          </Empty>
        ) : (
          <HoldingList view={view} holdings={inside} />
        )}
        {outside.length === 0 ? null : (
          <details>
            <summary>{count(outside.length, "place")} outside this area</summary>
            <HoldingList view={view} holdings={outside} />
          </details>
        )}
        {blank === 0 ? null : (
          <p class="quiet">
            Blank on this day: {count(blank, "place")} of which somebody speaks, but not for this day.
          </p>
        )}
      </section>
      <section aria-labelledby="map-incidents">
        <h2 id="map-incidents">
          {count(incidents.length + undrawn.length, "incident")} on <a href={dayHref(day)}>this day</a>
        </h2>
        <ul class="plain spaced">
          {incidents.map(({ incident }) => (
            <li>
              <a href={incidentHref(incident.id)}>{shown(incident.title)}</a>{" "}
              {incident.contested ? <span class="badge contested">contested</span> : null}
            </li>
          ))}
          {undrawn.map(({ incident, reason }) => (
            <li>
              <a href={incidentHref(incident.id)}>{shown(incident.title)}</a>{" "}
              <span class="quiet">{shown(reason)}</span>
            </li>
          ))}
        </ul>
        {longer.length === 0 ? null : (
          <details>
            <summary>{count(longer.length, "incident")} of a longer time</summary>
            <ul class="plain spaced">
              {longer.map((incident) => (
                <li>
                  <a href={incidentHref(incident.id)}>{shown(incident.title)}</a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section aria-labelledby="legend">
        <h2 id="legend">Legend</h2>
        <HoldingLegend sides={order.filter((side) => sides.has(side))} />
      </section>
    </>
  );
}

function isIn([west, south, east, north]: Box): (holding: MapHolding) => boolean {
  return ({ place }) => place.lon >= west && place.lon <= east && place.lat >= south && place.lat <= north;
}

function HoldingList({ view, holdings }: { view: View; holdings: readonly MapHolding[] }) {
  return (
    <table class="holding-table">
      <caption class="visually-hidden">Places and who is said to hold them</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Said to be held by</th>
          <th scope="col" class="wide-only">
            Said of
          </th>
        </tr>
      </thead>
      <tbody>
        {holdings.map(({ place, state }) => (
          <tr>
            <th scope="row">
              <a href={placeHref(place.id)}>
                <Name>{place.name}</Name>
              </a>
            </th>
            <td>
              <Holders view={view} holders={state.holders} /> <StateBadge state={state.state} />
            </td>
            <td class="tabular nowrap quiet wide-only">
              {state.asOf === undefined ? null : shortDay(state.asOf)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
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
