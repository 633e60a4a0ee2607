import type { Figure, FigureValue } from "../../model/record.ts";
import { shortDay } from "../../messages/dates.ts";
import { figureTitle } from "./figure-table.tsx";
import { apart } from "../../messages/shown.ts";
import { useSay } from "./words.tsx";

/** Drawn in these units and stretched to the column; lines and dots keep their size. */
const BOX = { width: 600, height: 120, edge: 8 };
/** With fewer days there is no series, only rows of the table. */
const FEWEST_DAYS = 3;

interface Point {
  readonly value: FigureValue;
  /** `YYYY-MM-DD` on which it was said, in UTC. */
  readonly day: string;
  /** Milliseconds; noon where only the day is known. */
  readonly time: number;
  readonly low: number;
  readonly high: number;
}

function pointsOf(figure: Figure): Point[] {
  return figure.values.flatMap((value) => {
    const { min, max } = value.bounds;
    const low = min ?? max;
    const aside = value.denied || value.reader || value.part || value.differs.length > 0;
    if (aside || low === null || value.said === null) return [];
    const day = value.said.slice(0, 10);
    const time = Date.parse(`${day}T${value.said.slice(11, 16) || "12:00"}:00Z`);
    return [{ value, day, time, low, high: max ?? low }];
  });
}

/**
 * How a figure was told day by day: nothing where it was told on fewer than three days. One origin's numbers
 * are joined. The table above it says the same in numbers.
 */
export function FigureSeries({ figure }: { figure: Figure }) {
  const say = useSay();
  const points = pointsOf(figure);
  const told = [...new Set(points.map(({ day }) => day))].sort();
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || told.length < FEWEST_DAYS) return null;
  const times = points.map(({ time }) => time);
  const begin = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - begin);
  const most = Math.max(1, ...points.map(({ high }) => high));
  const x = (time: number) => BOX.edge + ((time - begin) / span) * (BOX.width - 2 * BOX.edge);
  const y = (number: number) => BOX.height - BOX.edge - (number / most) * (BOX.height - 2 * BOX.edge);
  const origins = new Map<string, Point[]>();
  for (const point of points) {
    const { key } = point.value.origin;
    origins.set(key, [...(origins.get(key) ?? []), point]);
  }
  return (
    <figure class="figure-series">
      <p class="scale-top tabular" aria-hidden="true">
        {say.number(most)}
      </p>
      <svg
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say("figure.series", {
          title: figureTitle(figure, say),
          first: shortDay(first, say),
          last: shortDay(last, say),
          most: say.number(most),
        })}
      >
        <line class="range-base" x1="0" x2={BOX.width} y1={y(most)} y2={y(most)} />
        <line class="range-base" x1="0" x2={BOX.width} y1={y(0)} y2={y(0)} />
        {[...origins.values()].map((own) => (
          <g>
            <polyline
              class="series-line"
              points={own.map(({ time, low }) => `${x(time)},${y(low)}`).join(" ")}
            />
            {own.map(({ value, day, time, low, high }) => (
              <g class={value.superseded ? "range-superseded" : undefined}>
                <title>
                  {say("figure.point", {
                    day: shortDay(day, say),
                    origin: apart(value.origin.name, say),
                    words: apart(value.bounds.text, say),
                  })}
                </title>
                {high > low ? (
                  <line class="range-bar" x1={x(time)} x2={x(time)} y1={y(low)} y2={y(high)} />
                ) : null}
                <path class="dot" d={`M${x(time)} ${y(low)}h0`} />
              </g>
            ))}
          </g>
        ))}
      </svg>
      <p class="scale-ends tabular" aria-hidden="true">
        <span>{shortDay(first, say)}</span>
        <span>{shortDay(last, say)}</span>
      </p>
      <figcaption class="small quiet">{say("figure.seriesHow")}</figcaption>
    </figure>
  );
}
