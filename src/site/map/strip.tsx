import type { VNode } from "preact";
import type { Say } from "../../messages/say.ts";
import type { View } from "../view.ts";
import { dayInWords } from "../../messages/dates.ts";
import { daysIn, mapAddress, type MapAsked } from "./map-asked.ts";
import type { Bar, TimeStrip } from "./time-strip.ts";

const HEIGHT = 40;

/**
 * Incidents per day over the record's days, with the chosen window. Bars are links for the pointer; without one,
 * the form above it and the list below it say and do the same.
 */
export function MapStrip(props: { view: View; asked: MapAsked; strip: TimeStrip }) {
  const { view, asked, strip } = props;
  const { say } = view;
  const { first, last, bars, most, before } = strip;
  const days = daysIn({ from: first, day: last });
  const offset = (day: string) => daysIn({ from: first, day }) - 1;
  const left = Math.max(0, offset(asked.from));
  const right = Math.min(days, offset(asked.day) + 1);
  const to = ({ from, day }: Pick<Bar, "from" | "day">) => mapAddress(asked, { from, day, hours: null });
  const filled = bars.filter(({ incidents }) => incidents > 0);
  return (
    <section class="strip" id="map-strip" aria-labelledby="time">
      <h2 id="time">
        {say.rich<VNode>("map.strip", {
          days: strip.daysPerBar,
          most: say.number(most),
          quiet: (words) => <span class="quiet">{words}</span>,
        })}
      </h2>
      <div
        class="strip-track"
        // Time runs from left to right in every language, as its numbers do.
        dir="ltr"
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
                <title>{barInWords(bar, say)}</title>
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
      <p class="strip-ends quiet" dir="ltr">
        <bdi>{dayInWords(first, say)}</bdi>
        <bdi>{dayInWords(last, say)}</bdi>
      </p>
      {before === null ? null : (
        <p class="quiet">
          {say.rich<VNode>("map.strip.before", {
            link: (words) => <a href={to({ from: before.from, day: first })}>{words}</a>,
            incidents: before.incidents,
            day: dayInWords(before.from, say),
          })}
        </p>
      )}
      {filled.length === 0 ? null : (
        <details>
          <summary>{say("map.strip.list")}</summary>
          <ol class="plain strip-list">
            {filled.map((bar) => (
              <li>
                <a href={to(bar)}>{barInWords(bar, say)}</a>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function barInWords({ from, day, incidents }: Bar, say: Say): string {
  return say("map.strip.bar", { when: daysInWords(from, day, say), incidents });
}

/** '28 September 2016', '28 September 2016 to 30 September 2016'. */
function daysInWords(from: string, day: string, say: Say): string {
  if (from === day) return dayInWords(from, say);
  return say("date.between", { from: dayInWords(from, say), to: dayInWords(day, say) });
}
