import { renderToString } from "preact-render-to-string";
import type { View } from "../view.ts";
import { dayInWords } from "../words/dates.ts";
import { accordingInWords } from "./according.ts";
import { MapShapes, mapTitle } from "./draw-map.tsx";
import { byAttributes, FACE, INK, QUIET } from "./dress.ts";
import { type LegendEntry, legendEntries } from "./legend.tsx";
import type { MapAsked } from "./map-asked.ts";
import type { MapModel } from "./map-model.ts";

/** Width and height of the drawn map in its own units. */
export const MAP_SIZE = { width: 660, height: 440 } as const;

const MARGIN = 20;
const HEAD = 62;
const LINE = 26;
/** Letters of a legend's line before it is broken; of the credit. */
const LEGEND_LETTERS = 92;
const CREDIT_LETTERS = 118;

/**
 * The map as a picture that explains itself on paper: title and day, whose words it shows, the map, its legend,
 * and whose data it is made of. SVG without style sheet, script or anything fetched from elsewhere.
 */
export function mapImage(view: Pick<View, "snapshot" | "moment">, asked: MapAsked, model: MapModel): string {
  const { theatre } = view.snapshot;
  const entries = legendEntries(model, byAttributes);
  const width = MAP_SIZE.width + 2 * MARGIN;
  const below = HEAD + MAP_SIZE.height + 22;
  const lines = entries.map(({ words }) => wrapped(words, LEGEND_LETTERS));
  const credit = wrapped(
    `Countries: Natural Earth. ${theatre.credit ?? ""} Daybook says who said what; it does not say what is true.`,
    CREDIT_LETTERS,
  );
  const tops = lines.map((_, i) => lines.slice(0, i).reduce((sum, some) => sum + heightOf(some), below));
  const creditTop = lines.reduce((sum, some) => sum + heightOf(some), below) + 8;
  const height = creditTop + credit.length * 14 + 10;
  const face = { "font-family": FACE };
  const incidents = model.from === model.day ? "of the day" : `from ${dayInWords(model.from)}`;
  return renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={mapTitle(model)}
    >
      <title>{mapTitle(model)}</title>
      <rect width={width} height={height} fill="#ffffff" />
      <text x={MARGIN} y="28" font-size="19" font-weight="700" fill={INK} {...face}>
        {`${model.area.name}, ${dayInWords(model.day)}: who is said to hold what`}
      </text>
      <text x={MARGIN} y="48" font-size="12" fill={QUIET} {...face}>
        {`According to ${accordingInWords(model.according)}. Incidents ${incidents}.${
          view.moment === null ? "" : ` As known at ${view.moment} UTC.`
        }`}
      </text>
      <svg
        x={MARGIN}
        y={HEAD}
        width={MAP_SIZE.width}
        height={MAP_SIZE.height}
        viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
        overflow="hidden"
      >
        <MapShapes model={model} {...MAP_SIZE} names={asked.names} dress={byAttributes} />
      </svg>
      <rect
        x={MARGIN}
        y={HEAD}
        width={MAP_SIZE.width}
        height={MAP_SIZE.height}
        fill="none"
        stroke={QUIET}
        stroke-width="0.6"
      />
      {entries.map((entry, i) => (
        <LegendLine entry={entry} lines={lines[i] as string[]} top={tops[i] as number} />
      ))}
      {credit.map((line, i) => (
        <text x={MARGIN} y={creditTop + 10 + i * 14} font-size="10" fill={QUIET} {...face}>
          {line}
        </text>
      ))}
    </svg>,
  );
}

function LegendLine({ entry, lines, top }: { entry: LegendEntry; lines: readonly string[]; top: number }) {
  return (
    <>
      <g transform={`translate(${MARGIN + 15} ${top + LINE / 2 - 4})`}>{entry.sign}</g>
      {lines.map((line, i) => (
        <text x={MARGIN + 40} y={top + LINE / 2 + i * 14} font-size="11.5" fill={INK} font-family={FACE}>
          {line}
        </text>
      ))}
    </>
  );
}

function heightOf(lines: readonly string[]): number {
  return LINE + (lines.length - 1) * 14;
}

/** Words in lines of at most so many letters; a longer word stands in a line of its own. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
