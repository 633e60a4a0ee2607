import { count } from "../words/labels.ts";
import { dayInWords } from "../words/dates.ts";
import { daysIn, mapAddress, type MapAsked } from "./map-asked.ts";
import type { Bar, TimeStrip } from "./time-strip.ts";

const HEIGHT = 40;

/**
 * Incidents per day over the record's days, with the chosen window. Bars are links for the pointer; without one,
 * the form above it and the list below it say and do the same.
 */
export function MapStrip({ asked, strip }: { asked: MapAsked; strip: TimeStrip }) {
  const { first, last, bars, most, before } = strip;
  const days = daysIn({ from: first, day: last });
  const offset = (day: string) => daysIn({ from: first, day }) - 1;
  const left = Math.max(0, offset(asked.from));
  const right = Math.min(days, offset(asked.day) + 1);
  const to = ({ from, day }: Pick<Bar, "from" | "day">) => mapAddress(asked, { from, day });
  const filled = bars.filter(({ incidents }) => incidents > 0);
  return (
    <section class="strip" id="map-strip" aria-labelledby="time">
      <h2 id="time">
        Incidents by {strip.daysPerBar === 1 ? "day" : `${strip.daysPerBar} days`}
        <span class="quiet">, at most {most.toLocaleString("en-GB")}</span>
      </h2>
      <div
        class="strip-track"
        data-first={first}
        data-last={last}
        data-from={asked.from}
        data-day={asked.day}
      >
        <svg viewBox={`0 0 ${days} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {right > left ? (
            <rect class="strip-window" x={left} y="0" width={right - left} height={HEIGHT} />
          ) : null}
          {bars.map((bar) => {
            const height = bar.incidents === 0 ? 0 : 4 + (bar.incidents / most) * (HEIGHT - 4);
            const width = daysIn(bar);
            const inside = bar.day >= asked.from && bar.from <= asked.day;
            return (
              <a href={to(bar)} tabIndex={-1} aria-hidden="true">
                <title>{barInWords(bar)}</title>
                <rect class="strip-hit" x={offset(bar.from)} y="0" width={width} height={HEIGHT} />
                <rect
                  class={inside ? "strip-bar inside" : "strip-bar"}
                  x={offset(bar.from) + width * 0.1}
                  y={HEIGHT - height}
                  width={width * 0.8}
                  height={height}
                />
              </a>
            );
          })}
        </svg>
      </div>
      <p class="strip-ends quiet">
        <span>{dayInWords(first)}</span>
        <span>{dayInWords(last)}</span>
      </p>
      {before === null ? null : (
        <p class="quiet">
          <a href={to({ from: before.from, day: first })}>{count(before.incidents, "incident")}</a> said of
          days before, back to {dayInWords(before.from)}.
        </p>
      )}
      {filled.length === 0 ? null : (
        <details>
          <summary>As a list</summary>
          <ol class="plain strip-list">
            {filled.map((bar) => (
              <li>
                <a href={to(bar)}>{barInWords(bar)}</a>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function barInWords({ from, day, incidents }: Bar): string {
  const when = from === day ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(day)}`;
  return `${when}: ${count(incidents, "incident")}`;
}
