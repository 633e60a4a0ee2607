import type { Incident } from "../../model/record.ts";
import { incidentHref } from "../links.ts";
import { BesideHolding, Holders, StateBadge } from "../parts/holding.tsx";
import { Empty } from "../parts/layout.tsx";
import { Name, shown } from "../parts/source-text.tsx";
import type { View } from "../view.ts";
import { dayInWords, shortDay } from "../words/dates.ts";
import { count } from "../words/labels.ts";
import { countsOf, type MapCounts } from "./counts.ts";
import { Shown } from "./controls.tsx";
import { hrefOf } from "./draw-map.tsx";
import { areaText, mapAddress, type MapAsked, windowOf } from "./map-asked.ts";
import { isIn, type MapModel } from "./map-model.ts";
import { FORM_WORDS, nameIn, type Spot } from "./spots.ts";
import type { TimeStrip } from "./time-strip.ts";

/** Incidents of one place named at once, and without a place: more stand behind a click. */
const NAMED = 3;
const UNDRAWN_NAMED = 60;

interface ListProps {
  readonly view: View;
  readonly asked: MapAsked;
  readonly model: MapModel;
  readonly strip: TimeStrip | null;
}

/** The same as the map shows, in the same order, with what the map cannot show. */
export function MapList({ view, asked, model, strip }: ListProps) {
  const { spots, undrawn, longer, blank, day } = model;
  const counts = countsOf(model, model.area.box);
  const onlyView = asked.list === "view";
  return (
    <>
      <section aria-labelledby="items">
        <h2 id="items">
          {model.from === day ? null : `${dayInWords(model.from)} to `}
          <time dateTime={day}>{dayInWords(day)}</time>
        </h2>
        <p class="quiet">
          <Shown asked={asked} />. Holders are those of the last day.
        </p>
        <nav class="switch" aria-label="Places listed">
          <a
            href={mapAddress(asked, { list: "view" })}
            aria-current={onlyView ? "true" : undefined}
            data-list="view"
          >
            In view: <span id="in-view">{counts.spotsInView}</span>
          </a>
          <a
            href={mapAddress(asked, { list: "all" })}
            aria-current={onlyView ? undefined : "true"}
            data-list="all"
          >
            All: {counts.spots}
          </a>
        </nav>
        <ol class="plain map-items" id="map-items" data-list={asked.list}>
          {spots.map((spot) => (
            <Item view={view} asked={asked} spot={spot} hidden={onlyView && !isIn(spot, model.area.box)} />
          ))}
        </ol>
        <div id="none-in-view" hidden={counts.spotsInView > 0 || !onlyView}>
          <NoneInView asked={asked} strip={strip} />
        </div>
        {blank === 0 ? null : (
          <p class="quiet">
            Blank on this day: {count(blank, "place")} of which somebody speaks, but not for this day
            {asked.according.kind === "all" ? "" : ", or not among those chosen"}.
          </p>
        )}
      </section>
      <Counts counts={counts} />
      <Undrawn undrawn={undrawn} />
      {longer.length === 0 ? null : (
        <details>
          <summary>{count(longer.length, "incident")} of a longer time</summary>
          <IncidentLinks incidents={longer.slice(0, UNDRAWN_NAMED)} />
          <More number={longer.length - UNDRAWN_NAMED} />
        </details>
      )}
    </>
  );
}

function Item(props: { view: View; asked: MapAsked; spot: Spot; hidden: boolean }) {
  const { view, asked, spot, hidden } = props;
  const { holding, incidents } = spot;
  const chosen = spot.id === asked.chosen;
  return (
    <li
      class={chosen ? "map-item chosen" : "map-item"}
      data-spot={spot.id}
      data-lon={spot.lon}
      data-lat={spot.lat}
      hidden={hidden && !chosen}
    >
      <a class="map-item-name" href={hrefOf(spot)} aria-current={chosen ? "true" : undefined}>
        <Name>{nameIn(spot, asked.names)}</Name>
      </a>{" "}
      {holding === null ? null : (
        <>
          {holding.state.state === "blank" ? null : (
            <>
              <Holders view={view} holders={holding.state.holders} />{" "}
              <StateBadge state={holding.state.state} />
            </>
          )}
          {holding.state.asOf === undefined ? null : (
            <span class="quiet tabular nowrap"> said of {shortDay(holding.state.asOf)}</span>
          )}
          <BesideHolding view={view} state={holding.state} />
        </>
      )}
      {incidents.length === 0 ? null : (
        <>
          <p class="quiet map-item-count">
            {count(incidents.length, "incident")}, {FORM_WORDS[spot.form]}
            {spot.form === "ring" ? ` of ${spot.radiusKm.toLocaleString("en-GB")} km` : null}
          </p>
          <IncidentLinks incidents={incidents.slice(0, NAMED)} />
          {incidents.length > NAMED ? (
            <details>
              <summary>{incidents.length - NAMED} more</summary>
              <IncidentLinks incidents={incidents.slice(NAMED)} />
            </details>
          ) : null}
        </>
      )}
    </li>
  );
}

function IncidentLinks({ incidents }: { incidents: readonly Incident[] }) {
  return (
    <ul class="plain map-incidents">
      {incidents.map((incident) => (
        <li>
          <IncidentLink incident={incident} />
        </li>
      ))}
    </ul>
  );
}

function IncidentLink({ incident }: { incident: Incident }) {
  return (
    <>
      <a href={incidentHref(incident.id)}>{shown(incident.title)}</a>{" "}
      {incident.contested ? <span class="badge contested">contested</span> : null}
    </>
  );
}

/** What would bring something into view. */
function NoneInView({ asked, strip }: { asked: MapAsked; strip: TimeStrip | null }) {
  return (
    <Empty title="Nothing in view">
      <p>No claim up to this day says who holds a place here, and no incident of these days lies here.</p>
      <p class="switch">
        <a href={mapAddress(asked, windowOf(31, asked.day))}>Look at 31 days</a>
        {strip === null ? null : (
          <a href={mapAddress(asked, { from: strip.first, day: strip.last })}>Look at all days</a>
        )}
        <a href={mapAddress(asked, { area: areaText(null), box: null })} data-own-view>
          Look at the whole theatre
        </a>
        {asked.according.kind === "all" ? null : (
          <a href={mapAddress(asked, { according: { kind: "all" } })}>Hear all sources</a>
        )}
      </p>
    </Empty>
  );
}

/** The incidents of the window by kind and by how exactly they lie. */
function Counts({ counts }: { counts: MapCounts }) {
  if (counts.incidents === 0) return null;
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{count(counts.incidents, "incident")}</h2>
      <dl class="fields">
        <dt>By kind</dt>
        <dd>{numbered(counts.kinds)}</dd>
        <dt>By place</dt>
        <dd>{numbered(counts.precisions)}</dd>
      </dl>
    </section>
  );
}

function numbered(pairs: readonly (readonly [string, number])[]): string {
  return pairs
    .map(([words, number]) => `${number.toLocaleString("en-GB")} ${words.toLowerCase()}`)
    .join(", ");
}

function Undrawn({ undrawn }: Pick<MapModel, "undrawn">) {
  if (undrawn.length === 0) return null;
  return (
    <details open={undrawn.length <= 5}>
      <summary>{count(undrawn.length, "incident")} not on the map</summary>
      <ul class="plain map-incidents">
        {undrawn.slice(0, UNDRAWN_NAMED).map(({ incident, reason }) => (
          <li>
            <IncidentLink incident={incident} /> <span class="quiet">{shown(reason)}</span>
          </li>
        ))}
      </ul>
      <More number={undrawn.length - UNDRAWN_NAMED} />
    </details>
  );
}

function More({ number }: { number: number }) {
  if (number <= 0) return null;
  return <p class="quiet">And {number.toLocaleString("en-GB")} more: choose fewer days to see them.</p>;
}
