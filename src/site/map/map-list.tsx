import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import type { Say } from "../../messages/say.ts";
import type { Incident } from "../../model/record.ts";
import { dossierHref, incidentHref } from "../links.ts";
import { facilityTitle } from "../dossiers/titles.ts";
import { BesideHolding, Holders, StateBadge } from "../parts/holding.tsx";
import { Empty } from "../parts/layout.tsx";
import { Name } from "../parts/source-text.tsx";
import type { View } from "../view.ts";
import { dayInWords, shortDay } from "../../messages/dates.ts";
import { placeName, placeNamed } from "../words/names.ts";
import { accordingInWords } from "./according.ts";
import { countsOf, type MapCounts } from "./counts.ts";
import { allDays, wider } from "./controls.tsx";
import { hrefOf } from "./draw-map.tsx";
import { areaText, daysIn, LAYERS, mapAddress, type MapAsked, windowOf } from "./map-asked.ts";
import { isIn, type MapModel, type Undrawn } from "./map-model.ts";
import { isExact, type Spot, type SpotFacility } from "./spots.ts";
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
  const { spots, undrawn, longer, blank, day, hours } = model;
  const { say } = view;
  const counts = countsOf(model, model.area.box, say);
  const onlyView = asked.list === "view";
  const seen = spots.filter((spot) => isIn(spot, model.area.box));
  const last = <time dateTime={day}>{dayInWords(day, say)}</time>;
  return (
    <>
      <section aria-labelledby="items">
        <h2 id="items">
          {model.from === day
            ? last
            : say.rich<VNode>("map.list.days", { from: dayInWords(model.from, say), time: () => last })}
        </h2>
        <p class="quiet">
          {say.rich<VNode>("map.list.shown", {
            days: daysIn(asked),
            by: accordingInWords(asked.according, model, say),
            strong: (words) => <strong>{words}</strong>,
          })}
        </p>
        {hours.others === 0 ? null : (
          <p class="quiet">
            {say.rich<VNode>("map.hours.without", {
              incidents: hours.others,
              link: (words) => <a href={mapAddress(asked, { hours: null })}>{words}</a>,
            })}
          </p>
        )}
        <p class="notice" id="map-coarse" hidden={seen.length === 0 || seen.some(isExact)}>
          {say("map.coarse")}
        </p>
        <nav class="switch" aria-label={say("map.list.which")}>
          <a
            href={mapAddress(asked, { list: "view" })}
            aria-current={onlyView ? "true" : undefined}
            data-list="view"
          >
            {say.rich<VNode>("map.list.inView", { number: () => <span id="in-view">{seen.length}</span> })}
          </a>
          <a
            href={mapAddress(asked, { list: "all" })}
            aria-current={onlyView ? undefined : "true"}
            data-list="all"
          >
            {say("map.list.all", { places: String(counts.spots) })}
          </a>
        </nav>
        <ol class="plain map-items" id="map-items" data-list={asked.list}>
          {spots.map((spot) => (
            <Item view={view} asked={asked} spot={spot} hidden={onlyView && !isIn(spot, model.area.box)} />
          ))}
        </ol>
        <div id="none-in-view" hidden={seen.length > 0 || !onlyView}>
          <NoneInView view={view} asked={asked} model={model} strip={strip} />
        </div>
        {blank === 0 || !model.layers.includes("control") ? null : (
          <p class="quiet">
            {say("map.list.blank", { places: blank, some: asked.according.kind === "all" ? "no" : "yes" })}
          </p>
        )}
      </section>
      <Counts say={say} counts={counts} />
      <Undrawables view={view} undrawn={undrawn} />
      {longer.length === 0 ? null : (
        <details>
          <summary>{say("map.list.longer", { incidents: longer.length })}</summary>
          <IncidentLinks view={view} incidents={longer.slice(0, UNDRAWN_NAMED)} />
          <More say={say} number={longer.length - UNDRAWN_NAMED} />
        </details>
      )}
    </>
  );
}

function Item(props: { view: View; asked: MapAsked; spot: Spot; hidden: boolean }) {
  const { view, asked, spot, hidden } = props;
  const { holding, incidents, facilities } = spot;
  const { say } = view;
  const chosen = spot.id === asked.chosen;
  return (
    <li
      class={chosen ? "map-item chosen" : "map-item"}
      data-spot={spot.id}
      data-lon={spot.lon}
      data-lat={spot.lat}
      data-exact={isExact(spot) ? "" : undefined}
      hidden={hidden && !chosen}
    >
      <a class="map-item-name" href={hrefOf(spot)} aria-current={chosen ? "true" : undefined}>
        <Name>{placeName(spot, say)}</Name>
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
            <span class="quiet tabular nowrap">
              {" "}
              {say("map.list.asOf", { day: shortDay(holding.state.asOf, say) })}
            </span>
          )}
          <BesideHolding view={view} state={holding.state} />
        </>
      )}
      {incidents.length === 0 ? null : (
        <>
          <p class="quiet map-item-count">
            {say("map.list.incidents", {
              incidents: incidents.length,
              form: spot.form,
              km: say.number(spot.radiusKm),
            })}
          </p>
          <IncidentLinks view={view} incidents={incidents.slice(0, NAMED)} />
          {incidents.length > NAMED ? (
            <details>
              <summary>{say("map.list.more", { number: incidents.length - NAMED })}</summary>
              <IncidentLinks view={view} incidents={incidents.slice(NAMED)} />
            </details>
          ) : null}
        </>
      )}
      <Facilities view={view} facilities={facilities} />
    </li>
  );
}

function Facilities({ view, facilities }: { view: View; facilities: readonly SpotFacility[] }) {
  const { say, snapshot } = view;
  if (facilities.length === 0) return null;
  const line = ({ thread, status }: SpotFacility) => (
    <li>
      <a href={dossierHref("facilities", thread.id)}>
        <Name>{facilityTitle(thread, say, snapshot.theatre)}</Name>
      </a>{" "}
      <span class="quiet">{say("map.list.facility", { status })}</span>
    </li>
  );
  return (
    <>
      <ul class="plain map-incidents">{facilities.slice(0, NAMED).map(line)}</ul>
      {facilities.length > NAMED ? (
        <details>
          <summary>{say("map.list.more", { number: facilities.length - NAMED })}</summary>
          <ul class="plain map-incidents">{facilities.slice(NAMED).map(line)}</ul>
        </details>
      ) : null}
    </>
  );
}

function IncidentLinks({ view, incidents }: { view: View; incidents: readonly Incident[] }) {
  return (
    <ul class="plain map-incidents">
      {incidents.map((incident) => (
        <li>
          <IncidentLink view={view} incident={incident} />
        </li>
      ))}
    </ul>
  );
}

function IncidentLink({ view, incident }: { view: View; incident: Incident }) {
  const { say } = view;
  return (
    <>
      <a href={incidentHref(incident.id)}>
        <bdi>{worded(view, incident.title)}</bdi>
      </a>{" "}
      {incident.contested ? <span class="badge contested">{say("map.list.contested")}</span> : null}
    </>
  );
}

/** What would bring something into view. */
function NoneInView({ view: { say }, asked, model, strip }: ListProps) {
  const days = daysIn(asked);
  const next = days < 7 ? 7 : days < 31 ? 31 : null;
  return (
    <Empty title={say("map.none")}>
      <p>{say("map.none.why")}</p>
      <p class="map-widen">
        {next === null ? null : (
          <a class="button" href={mapAddress(asked, windowOf(next, asked.day))}>
            {say(next === 7 ? "map.none.week" : "map.none.month")}
          </a>
        )}
        {strip === null ? null : (
          <a class="button" href={mapAddress(asked, allDays(strip))}>
            {say("map.none.days")}
          </a>
        )}
        {asked.layers.length === LAYERS.length ? null : (
          <a class="button" href={mapAddress(asked, { layers: LAYERS })}>
            {say("map.none.layers")}
          </a>
        )}
        <a
          class="button"
          href={mapAddress(asked, { box: wider(wider(model.area.box)) })}
          data-own-view
          data-widen
        >
          {say("map.none.area")}
        </a>
        <a class="button" href={mapAddress(asked, { area: areaText(null), box: null })} data-own-view>
          {say("map.none.theatre")}
        </a>
        {asked.according.kind === "all" ? null : (
          <a class="button" href={mapAddress(asked, { according: { kind: "all" } })}>
            {say("map.none.hear")}
          </a>
        )}
      </p>
    </Empty>
  );
}

/** The incidents of the window by kind and by how exactly they lie. */
function Counts({ say, counts }: { say: Say; counts: MapCounts }) {
  if (counts.incidents === 0) return null;
  const numbered = (pairs: readonly (readonly [string, number])[]) =>
    pairs
      .map(([what, number]) => say("map.counts.one", { number: say.number(number), what }))
      .join(say("map.comma"));
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{say("map.counts", { incidents: counts.incidents })}</h2>
      <dl class="fields">
        <dt>{say("map.counts.kind")}</dt>
        <dd>{numbered(counts.kinds)}</dd>
        <dt>{say("map.counts.place")}</dt>
        <dd>{numbered(counts.precisions)}</dd>
      </dl>
    </section>
  );
}

function Undrawables({ view, undrawn }: { view: View; undrawn: readonly Undrawn[] }) {
  if (undrawn.length === 0) return null;
  const { say, snapshot } = view;
  const reason = ({ why }: Undrawn) =>
    why.kind === "nowhere"
      ? say("map.undrawn.nowhere")
      : say(`map.undrawn.${why.kind}`, { place: placeNamed(why.place, why.name, snapshot.theatre, say) });
  return (
    <details open={undrawn.length <= 5}>
      <summary>{say("map.undrawn", { incidents: undrawn.length })}</summary>
      <ul class="plain map-incidents">
        {undrawn.slice(0, UNDRAWN_NAMED).map((one) => (
          <li>
            <IncidentLink view={view} incident={one.incident} />{" "}
            <span class="quiet">
              <Name>{reason(one)}</Name>
            </span>
          </li>
        ))}
      </ul>
      <More say={say} number={undrawn.length - UNDRAWN_NAMED} />
    </details>
  );
}

function More({ say, number }: { say: Say; number: number }) {
  if (number <= 0) return null;
  return <p class="quiet">{say("map.undrawn.more", { number: say.number(number) })}</p>;
}
