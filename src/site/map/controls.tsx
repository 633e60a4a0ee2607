import type { Place } from "../../model/theatre.ts";
import { shown } from "../parts/source-text.tsx";
import { placeKindLabel } from "../words/labels.ts";
import { actorNamed, placeName } from "../words/names.ts";
import { accordingText, sideOfOrigin, speakers } from "./according.ts";
import { clockMoved } from "./hours.ts";
import {
  areaText,
  LAYERS,
  mapAddress,
  type MapAsked,
  mapParameters,
  moved,
  type WindowAsked,
  windowOf,
} from "./map-asked.ts";
import type { MapModel } from "./map-model.ts";
import { type Box, padded } from "./rings.ts";
import type { TimeStrip } from "./time-strip.ts";
import type { View } from "../view.ts";
import { type SideClass, sideLabel, SIDES } from "../words/sides.ts";

interface ControlProps {
  readonly view: View;
  readonly asked: MapAsked;
  readonly model: MapModel;
}

/** Speakers offered by name at most; the chosen one always is. */
const MOST_SPEAKERS = 80;

/** The parameters of a form's address that the form itself does not set. */
export function Kept({ asked, without }: { asked: MapAsked; without: readonly string[] }) {
  return (
    <>
      {mapParameters(asked)
        .filter(([name]) => !without.includes(name))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  );
}

/** The window of days: a form, a step to each side, the usual lengths, and hours where words give clock times. */
export function WindowControl({ view, asked, model, strip }: ControlProps & { strip: TimeStrip | null }) {
  const { say } = view;
  const presets: [string, WindowAsked][] = [
    [say("map.preset.day"), windowOf(1, asked.day)],
    [say("map.preset.week"), windowOf(7, asked.day)],
    [say("map.preset.month"), windowOf(31, asked.day)],
    ...(strip === null ? [] : [[say("map.preset.all"), allDays(strip)] satisfies [string, WindowAsked]]),
  ];
  return (
    <div class="day-control">
      <form action="/map" method="get" id="map-date" data-map-form>
        <Kept asked={asked} without={["date", "from", "chosen", "hours", "until"]} />
        <label for="from">{say("map.from")}</label>
        <input id="from" type="date" name="from" value={asked.from} required />
        <label for="date">{say("map.to")}</label>
        <input id="date" type="date" name="date" value={asked.day} required />
        <button type="submit">{say("map.show")}</button>
      </form>
      <nav class="switch" aria-label={say("map.window")}>
        <a href={mapAddress(asked, moved(asked, -1))} rel="prev">
          {say("map.before")}
        </a>
        <a href={mapAddress(asked, moved(asked, 1))} rel="next">
          {say("map.after")}
        </a>
        {presets.map(([words, { from, day }]) => (
          <a
            href={mapAddress(asked, { from, day, hours: null })}
            aria-current={
              from === asked.from && day === asked.day && model.hours.shown === null ? "true" : undefined
            }
          >
            {words}
          </a>
        ))}
      </nav>
      <HoursControl view={view} asked={asked} model={model} />
    </div>
  );
}

/** All days of the record. */
export function allDays({ first, last }: TimeStrip): WindowAsked {
  return { from: first, day: last, hours: null };
}

/** Hours of the day, where its words give clock times. */
function HoursControl({ view: { say }, asked, model }: ControlProps) {
  const { clocks, shown } = model.hours;
  const last = clocks.at(-1);
  if (last === undefined) return null;
  const to = (hours: 1 | 6, until: string) => mapAddress(asked, { hours: { hours, until } });
  return (
    <nav class="switch" aria-label={say("map.hours")}>
      {([1, 6] as const).map((hours) => (
        <a href={to(hours, shown?.until ?? last)} aria-current={shown?.hours === hours ? "true" : undefined}>
          {say("map.hours.of", { hours, until: shown?.until ?? last })}
        </a>
      ))}
      {shown === null ? null : (
        <>
          <a href={to(shown.hours, clockMoved(shown.until, -shown.hours))}>{say("map.hours.earlier")}</a>
          <a href={to(shown.hours, clockMoved(shown.until, shown.hours))}>{say("map.hours.later")}</a>
        </>
      )}
    </nav>
  );
}

/** What stands on the map; a script sends the form at once when a box is ticked. */
export function LayerControl({ view: { say }, asked }: Pick<ControlProps, "view" | "asked">) {
  return (
    <form action="/map" method="get" class="layers" id="map-layers" data-map-form data-at-once>
      <Kept asked={asked} without={["layer"]} />
      <input type="hidden" name="layer" value="none" />
      <fieldset>
        <legend>{say("map.layers")}</legend>
        {LAYERS.map((layer) => (
          <label>
            <input type="checkbox" name="layer" value={layer} checked={asked.layers.includes(layer)} />{" "}
            {say(`map.layer.${layer}`)}
          </label>
        ))}
      </fieldset>
      <button type="submit">{say("map.show")}</button>
    </form>
  );
}

/** Whose words the map shows. */
export function AccordingControl({ view, asked }: Pick<ControlProps, "view" | "asked">) {
  const { snapshot, say } = view;
  const all = speakers(snapshot);
  const chosen = accordingText(asked.according);
  const offered = all.filter(
    ({ origin }, i) => i < MOST_SPEAKERS || chosen === accordingText({ kind: "source", ...origin }),
  );
  const sides = new Set<SideClass>(all.map(({ origin }) => sideOfOrigin(origin, snapshot)));
  const option = (value: string | null, words: string) => (
    <option value={value ?? ""} selected={value === chosen}>
      {words}
    </option>
  );
  return (
    <form action="/map" method="get" class="according" id="map-according" data-map-form>
      <Kept asked={asked} without={["by"]} />
      <label for="by">{say("map.according")}</label>
      <select id="by" name="by">
        {option(null, say("map.according.all"))}
        {option("agree", say("map.according.agree"))}
        <optgroup label={say("map.according.sides")}>
          {SIDES.filter((side) => sides.has(side)).map((side) =>
            option(
              `side:${side}`,
              side === "other" ? say("map.according.noSide") : sideLabel(side, snapshot.theatre, say),
            ),
          )}
        </optgroup>
        <optgroup label={say("map.according.sources")}>
          {offered.map(({ origin: { key, name, actor }, claims }) =>
            option(
              `source:${key}`,
              say("map.according.source", {
                name: shown(actorNamed(actor, name, snapshot.theatre, say)),
                claims: String(claims),
              }),
            ),
          )}
        </optgroup>
      </select>
      <button type="submit">{say("map.show")}</button>
    </form>
  );
}

/** Which part of the theatre. */
export function AreaControl({
  view: { say },
  asked,
  model,
  areas,
}: ControlProps & { areas: readonly Place[] }) {
  const current = (id: string | null) => (model.area.id === id && asked.box === null ? "true" : undefined);
  const to = (id: string | null) => mapAddress(asked, { area: areaText(id), box: null, chosen: null });
  return (
    <nav class="switch" aria-label={say("map.area")}>
      <span>{say("map.area")}</span>
      <a href={to(null)} aria-current={current(null)} data-own-view>
        {say("map.area.whole")}
      </a>
      {areas.map((place) => (
        <a href={to(place.id)} aria-current={current(place.id)} data-own-view>
          {say("map.area.place", {
            place: placeName(place, say),
            kind: placeKindLabel(place.kind, say).toLowerCase(),
          })}
        </a>
      ))}
    </nav>
  );
}

/** Closer, wider and to the four sides, by links; the map that can be moved needs them not. */
export function MoveControl({ view: { say }, asked, model }: ControlProps) {
  const { box } = model.area;
  const to = (next: Box) => mapAddress(asked, { box: next });
  return (
    <nav class="switch map-moves" id="map-moves" aria-label={say("map.move")}>
      <a href={to(padded(box, -0.25))} data-own-view>
        {say("map.move.closer")}
      </a>
      <a href={to(wider(box))} data-own-view>
        {say("map.move.wider")}
      </a>
      <a href={to(shifted(box, 0, 0.4))} data-own-view>
        {say("map.move.north")}
      </a>
      <a href={to(shifted(box, 0, -0.4))} data-own-view>
        {say("map.move.south")}
      </a>
      <a href={to(shifted(box, -0.4, 0))} data-own-view>
        {say("map.move.west")}
      </a>
      <a href={to(shifted(box, 0.4, 0))} data-own-view>
        {say("map.move.east")}
      </a>
    </nav>
  );
}

/** A box twice as wide, for who sees nothing. */
export function wider(box: Box): Box {
  return padded(box, 0.5);
}

/** A box moved by shares of its own size, as far as the world goes. */
function shifted([west, south, east, north]: Box, x: number, y: number): Box {
  const lon = clamp(x * (east - west), -180 - west, 180 - east);
  const lat = clamp(y * (north - south), -85 - south, 85 - north);
  return [west + lon, south + lat, east + lon, north + lat];
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
