import { LANGUAGE_FACTS } from "../../messages/languages.ts";
import type { Say } from "../../messages/say.ts";
import { renderPage } from "../parts/words.tsx";
import { placeName } from "../words/names.ts";
import type { View } from "../view.ts";
import { dayInWords } from "../../messages/dates.ts";
import { accordingInWords } from "./according.ts";
import { hasGroups, MapShapes, mapTitle } from "./draw-map.tsx";
import { byAttributes, FACE, INK, QUIET } from "./dress.ts";
import { type LegendEntry, legendEntries } from "./legend.tsx";
import { LAYERS } from "./map-asked.ts";
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
export function mapImage(
  { snapshot, moment, say }: Pick<View, "snapshot" | "moment" | "say">,
  model: MapModel,
): string {
  const { theatre } = snapshot;
  const { width: mapWidth, height: mapHeight } = MAP_SIZE;
  const entries = legendEntries(model, byAttributes, say, hasGroups(model, mapWidth, mapHeight));
  const width = mapWidth + 2 * MARGIN;
  const below = HEAD + mapHeight + 22;
  const lines = entries.map(({ words }) => wrapped(words, LEGEND_LETTERS));
  const missing = LAYERS.filter((layer) => !model.layers.includes(layer));
  const left =
    missing.length === 0
      ? ""
      : ` ${say("map.image.layers", { layers: missing.map((layer) => say(`map.layer.${layer}`)).join(say("map.comma")) })}`;
  const credit = creditLines(theatre.credit ?? "", left, say);
  const tops = lines.map((_, i) => lines.slice(0, i).reduce((sum, some) => sum + heightOf(some), below));
  const creditTop = lines.reduce((sum, some) => sum + heightOf(some), below) + 8;
  const height = creditTop + credit.length * 14 + 10;
  const { direction } = LANGUAGE_FACTS[say.language];
  const rightToLeft = direction === "rtl";
  // In a language read from the right, lines begin at the right edge.
  const start = rightToLeft ? width - MARGIN : MARGIN;
  const words = { "font-family": FACE, direction };
  const title = mapTitle(model, say);
  return renderPage(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <rect width={width} height={height} fill="#ffffff" />
      <text x={start} y="28" font-size="19" font-weight="700" fill={INK} {...words}>
        {say("map.image.title", { area: placeName(model.area, say), day: dayInWords(model.day, say) })}
      </text>
      <text x={start} y="48" font-size="12" fill={QUIET} {...words}>
        {say("map.image.words", {
          by: accordingInWords(model.according, model, say),
          several: model.from === model.day ? "no" : "yes",
          from: dayInWords(model.from, say),
          earlier: moment === null ? "no" : "yes",
          moment: moment ?? "",
        })}
      </text>
      <svg
        x={MARGIN}
        y={HEAD}
        width={mapWidth}
        height={mapHeight}
        viewBox={`0 0 ${mapWidth} ${mapHeight}`}
        overflow="hidden"
      >
        <MapShapes model={model} {...MAP_SIZE} dress={byAttributes} />
      </svg>
      <rect
        x={MARGIN}
        y={HEAD}
        width={mapWidth}
        height={mapHeight}
        fill="none"
        stroke={QUIET}
        stroke-width="0.6"
      />
      {entries.map((entry, i) => (
        <LegendLine
          entry={entry}
          lines={lines[i] as string[]}
          top={tops[i] as number}
          sign={rightToLeft ? start - 15 : start + 15}
          start={rightToLeft ? start - 40 : start + 40}
          direction={direction}
        />
      ))}
      {credit.map(({ line, isPacks }, i) => (
        <text
          x={start}
          y={creditTop + 10 + i * 14}
          font-size="10"
          fill={QUIET}
          font-family={FACE}
          direction={isPacks ? "ltr" : direction}
          text-anchor={isPacks ? "end" : "start"}
        >
          {line}
        </text>
      ))}
    </svg>,
    say,
  );
}

/** Whose data it is. Beside words that run from the right, the pack's own credit stands in lines of its own. */
function creditLines(credit: string, left: string, say: Say): { line: string; isPacks: boolean }[] {
  const lines = (text: string, isPacks: boolean) =>
    wrapped(text, CREDIT_LETTERS).map((line) => ({ line, isPacks }));
  if (LANGUAGE_FACTS[say.language].direction === "ltr")
    return lines(say("map.image.credit", { credit }) + left, false);
  return [...lines(say("map.image.credit", { credit: "" }) + left, false), ...lines(credit, true)];
}

interface LineProps {
  readonly entry: LegendEntry;
  readonly lines: readonly string[];
  readonly top: number;
  /** Where the sign stands, and where the words begin. */
  readonly sign: number;
  readonly start: number;
  readonly direction: "ltr" | "rtl";
}

function LegendLine({ entry, lines, top, sign, start, direction }: LineProps) {
  return (
    <>
      <g transform={`translate(${sign} ${top + LINE / 2 - 4})`}>{entry.sign}</g>
      {lines.map((line, i) => (
        <text
          x={start}
          y={top + LINE / 2 + i * 14}
          font-size="11.5"
          fill={INK}
          font-family={FACE}
          direction={direction}
        >
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
