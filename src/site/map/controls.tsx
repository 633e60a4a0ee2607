import { accordingInWords, accordingText, sideOfOrigin, speakers } from "./according.ts";
import { areaText, daysIn, mapAddress, type MapAsked, mapParameters, moved, windowOf } from "./map-asked.ts";
import type { MapModel } from "./map-model.ts";
import { type Box, padded } from "./rings.ts";
import type { TimeStrip } from "./time-strip.ts";
import type { View } from "../view.ts";
import { SIDE_STYLES, type SideClass } from "../words/sides.ts";

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

/** The window of days: a form, a step to each side, and the usual lengths. */
export function WindowControl({ asked, strip }: Pick<ControlProps, "asked"> & { strip: TimeStrip | null }) {
  const presets: [string, { from: string; day: string }][] = [
    ["Day", windowOf(1, asked.day)],
    ["7 days", windowOf(7, asked.day)],
    ["31 days", windowOf(31, asked.day)],
    ...(strip === null ? [] : [["All", { from: strip.first, day: strip.last }] as [string, MapAsked]]),
  ];
  return (
    <div class="day-control">
      <form action="/map" method="get" id="map-date" data-map-form>
        <Kept asked={asked} without={["date", "from", "chosen"]} />
        <label for="from">From</label>
        <input id="from" type="date" name="from" value={asked.from} required />
        <label for="date">to</label>
        <input id="date" type="date" name="date" value={asked.day} required />
        <button type="submit">Show</button>
      </form>
      <nav class="switch" aria-label="Window of days">
        <a href={mapAddress(asked, moved(asked, -1))} rel="prev">
          ← Day before
        </a>
        <a href={mapAddress(asked, moved(asked, 1))} rel="next">
          Day after →
        </a>
        {presets.map(([words, { from, day }]) => (
          <a
            href={mapAddress(asked, { from, day })}
            aria-current={from === asked.from && day === asked.day ? "true" : undefined}
          >
            {words}
          </a>
        ))}
      </nav>
    </div>
  );
}

/** Whose words the map shows. */
export function AccordingControl({ view: { snapshot }, asked }: ControlProps) {
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
      <label for="by">According to</label>
      <select id="by" name="by">
        {option(null, "all sources")}
        {option("agree", "where they agree")}
        <optgroup label="One side">
          {(Object.keys(SIDE_STYLES) as SideClass[])
            .filter((side) => sides.has(side))
            .map((side) =>
              option(
                `side:${side}`,
                side === "other" ? "Of no side, or of none known" : SIDE_STYLES[side].label,
              ),
            )}
        </optgroup>
        <optgroup label="One source">
          {offered.map(({ origin, claims }) => option(`source:${origin.key}`, `${origin.name} (${claims})`))}
        </optgroup>
      </select>
      <button type="submit">Show</button>
    </form>
  );
}

/** Which part of the theatre, and in which language its places are named. */
export function AreaControl({
  asked,
  model,
  areas,
}: ControlProps & { areas: readonly { readonly id: string; readonly name: string }[] }) {
  const current = (id: string | null) => (model.area.id === id && asked.box === null ? "true" : undefined);
  const to = (id: string | null) => mapAddress(asked, { area: areaText(id), box: null, chosen: null });
  return (
    <>
      <nav class="switch" aria-label="Area">
        <span>Area</span>
        <a href={to(null)} aria-current={current(null)} data-own-view>
          Whole theatre
        </a>
        {areas.map(({ id, name }) => (
          <a href={to(id)} aria-current={current(id)} data-own-view>
            {name}
          </a>
        ))}
      </nav>
      <nav class="switch" aria-label="Place names">
        <span>Names</span>
        <a href={mapAddress(asked, { names: "en" })} aria-current={asked.names === "en" ? "true" : undefined}>
          English
        </a>
        <a
          href={mapAddress(asked, { names: "ar" })}
          aria-current={asked.names === "ar" ? "true" : undefined}
          lang="ar"
          hreflang="ar"
        >
          العربية
        </a>
      </nav>
    </>
  );
}

/** Closer, wider and to the four sides, by links; the map that can be moved needs them not. */
export function MoveControl({ asked, model }: Pick<ControlProps, "asked" | "model">) {
  const { box } = model.area;
  const to = (next: Box) => mapAddress(asked, { box: next });
  return (
    <nav class="switch map-moves" id="map-moves" aria-label="Move the map">
      <a href={to(padded(box, -0.25))} data-own-view>
        Closer
      </a>
      <a href={to(padded(box, 0.5))} data-own-view>
        Wider
      </a>
      <a href={to(shifted(box, 0, 0.4))} data-own-view>
        North
      </a>
      <a href={to(shifted(box, 0, -0.4))} data-own-view>
        South
      </a>
      <a href={to(shifted(box, -0.4, 0))} data-own-view>
        West
      </a>
      <a href={to(shifted(box, 0.4, 0))} data-own-view>
        East
      </a>
    </nav>
  );
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

/** 'according to all sources', with how many days the window has. */
export function Shown({ asked }: { asked: MapAsked }) {
  const days = daysIn(asked);
  return (
    <>
      {days === 1 ? "One day" : `${days.toLocaleString("en-GB")} days`}, according to{" "}
      <strong>{accordingInWords(asked.according)}</strong>
    </>
  );
}
