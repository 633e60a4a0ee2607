import type { Figure, FigureValue } from "../../model/record.ts";
import { shortDay } from "../words/dates.ts";
import { figureTitle } from "./figure-table.tsx";

const BOX = { width: 720, height: 150, top: 12, base: 118, left: 44, right: 704 };
/** With fewer days there is no series, only rows of the table. */
const FEWEST_DAYS = 3;

interface Point {
  readonly value: FigureValue;
  readonly day: string;
  readonly low: number;
  readonly high: number;
}

function pointsOf(figure: Figure): Point[] {
  return figure.values.flatMap((value) => {
    const { min, max } = value.bounds;
    const low = min ?? max;
    const aside = value.denied || value.reader || value.part || value.differs.length > 0;
    if (aside || low === null || value.said === null) return [];
    return [{ value, day: value.said.slice(0, 10), low, high: max ?? low }];
  });
}

function daysFrom(first: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(first)) / 86_400_000);
}

/**
 * How a figure was told day by day: nothing where it was told on fewer than three days. One origin's numbers
 * are joined. The table above it says the same in numbers.
 */
export function FigureSeries({ figure }: { figure: Figure }) {
  const points = pointsOf(figure);
  const told = [...new Set(points.map(({ day }) => day))].sort();
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || told.length < FEWEST_DAYS) return null;
  const span = Math.max(1, daysFrom(first, last));
  const most = Math.max(1, ...points.map(({ high }) => high));
  const x = (day: string) => BOX.left + (daysFrom(first, day) / span) * (BOX.right - BOX.left);
  const y = (number: number) => BOX.base - (number / most) * (BOX.base - BOX.top);
  const origins = new Map<string, Point[]>();
  for (const point of points) {
    const { key } = point.value.origin;
    origins.set(key, [...(origins.get(key) ?? []), point]);
  }
  return (
    <figure class="figure-series">
      <svg
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={`${figureTitle(figure)} as told from ${shortDay(first)} to ${shortDay(last)}, day by day`}
      >
        <line class="range-base" x1={BOX.left} x2={BOX.right} y1={BOX.base} y2={BOX.base} />
        <line class="range-base" x1={BOX.left} x2={BOX.right} y1={BOX.top} y2={BOX.top} />
        <text class="bar-label" x={BOX.left - 24} y={BOX.base + 4}>
          0
        </text>
        <text class="bar-label" x={BOX.left - 24} y={BOX.top + 4}>
          {most.toLocaleString("en-GB")}
        </text>
        {[...origins.values()].map((own) => (
          <g>
            <polyline
              class="series-line"
              points={own.map(({ day, low }) => `${x(day)},${y(low)}`).join(" ")}
            />
            {own.map(({ value, day, low, high }) => (
              <g class={value.superseded ? "range-superseded" : undefined}>
                <title>{`${shortDay(day)}, ${value.origin.name}: ${value.bounds.text}`}</title>
                {high > low ? (
                  <line class="range-bar" x1={x(day)} x2={x(day)} y1={y(low)} y2={y(high)} />
                ) : null}
                <path class="dot" d={`M${x(day)} ${y(low)}h0`} />
              </g>
            ))}
          </g>
        ))}
        {[...new Set([first, told[Math.floor(told.length / 2)] as string, last])].map((day) => (
          <text class="bar-label" x={x(day)} y={BOX.base + 20}>
            {shortDay(day)}
          </text>
        ))}
      </svg>
      <figcaption class="small quiet">
        By the day on which it was said (UTC); the numbers of one origin are joined, replaced ones are faint.
      </figcaption>
    </figure>
  );
}
