import type { ComponentChildren } from "preact";
import { STATE_WORDS } from "../words/labels.ts";
import { SIDE_STYLES, type SideClass } from "../words/sides.ts";
import { accordingInWords } from "./according.ts";
import { HoldingMark } from "./draw-marks.tsx";
import { fillOf, Patterns } from "./draw-patterns.tsx";
import { byClass, type Dress } from "./dress.ts";
import { isIn, type MapModel } from "./map-model.ts";
import type { Look, Spot, SpotHolding } from "./spots.ts";

/** One line of a legend; the sign is drawn around the point 0,0, at most 28 wide and 24 high. */
export interface LegendEntry {
  readonly part: "Sides" | "States" | "Incidents";
  readonly sign: ComponentChildren;
  readonly words: string;
}

const LOOK_WORDS: Readonly<Record<Look, string>> = {
  agreed: `agreed: ${STATE_WORDS.agreed.meaning}`,
  conceded: `conceded: ${STATE_WORDS.conceded.meaning}`,
  claimed: `claimed: ${STATE_WORDS.claimed.meaning}`,
  disputed: `disputed: ${STATE_WORDS.disputed.meaning}`,
  partly: "held in part: nobody is said to hold the whole",
  besieged: "nobody says who holds it",
};

/** What stands on the map, and nothing else: sides, states with their patterns, incidents and how exactly they lie. */
export function legendEntries(model: MapModel, dress: Dress): LegendEntry[] {
  const seen = model.spots.filter((spot) => isIn(spot, model.area.box));
  const held = seen.flatMap(({ holding }) => holding ?? []);
  const sides = new Set(held.flatMap(({ sides: some }) => some));
  const entries: LegendEntry[] = (Object.keys(SIDE_STYLES) as SideClass[])
    .filter((side) => sides.has(side))
    .map((side) => ({
      part: "Sides",
      sign: <Sign holding={bare("agreed", [side])} dress={dress} />,
      words: SIDE_STYLES[side].label,
    }));
  for (const look of Object.keys(LOOK_WORDS) as Look[]) {
    const example = held.find((one) => one.look === look);
    if (example === undefined) continue;
    const sign = <Sign holding={bare(look, example.sides)} dress={dress} ground />;
    entries.push({ part: "States", sign, words: LOOK_WORDS[look] });
  }
  if (held.some(({ state }) => state.besieged !== undefined))
    entries.push({
      part: "States",
      sign: <circle {...dress("mark-siege")} r="10" />,
      words: "besieged, as somebody says",
    });
  const struck = seen.filter(({ incidents }) => incidents.length > 0);
  const incident = (sign: ComponentChildren, words: string) =>
    entries.push({ part: "Incidents", sign, words });
  const diamond = "M0 -6l6 6l-6 6l-6 -6Z";
  const isContested = ({ incidents }: Spot) => incidents.some(({ contested }) => contested);
  if (struck.some((spot) => !isContested(spot)))
    incident(<path {...dress("map-incident")} d={diamond} />, "incidents, with their number where several");
  if (struck.some(isContested))
    incident(
      <path {...dress("map-incident", undefined, "contested")} d={diamond} />,
      "one of them is contested",
    );
  if (struck.some(({ form }) => form === "ring") || held.length > 0)
    incident(
      <circle {...dress("map-incident-ring")} r="10" />,
      "ring: the place lies somewhere within, drawn at its true size",
    );
  if (struck.some(({ form, holding }) => form === "outline" && holding === null))
    incident(
      <rect {...dress("map-incident-area")} x="-12" y="-8" width="24" height="16" />,
      "outline: somewhere in this area",
    );
  return entries;
}

function bare(look: Look, sides: readonly SideClass[]): SpotHolding {
  return { look, sides, state: { state: "blank", holders: [], for: [], against: [] } };
}

/** A mark, on its pattern where it stands for a state. */
function Sign({ holding, dress, ground = false }: { holding: SpotHolding; dress: Dress; ground?: boolean }) {
  const prefix = `key-${dress === byClass ? "" : "image-"}`;
  const fill = fillOf(holding, prefix);
  return (
    <>
      {ground ? (
        <>
          <Patterns holdings={[holding]} dress={dress} prefix={prefix} />
          <rect
            {...dress("map-held", holding.sides[0] ?? "other", holding.look)}
            x="-14"
            y="-11"
            width="28"
            height="22"
            {...(fill === undefined ? {} : { fill })}
          />
        </>
      ) : null}
      <HoldingMark holding={holding} x={0} y={0} radius={7} letters dress={dress} />
    </>
  );
}

/** The legend of a page. */
export function MapLegend({ model }: { model: MapModel }) {
  const entries = legendEntries(model, byClass);
  const parts = [...new Set(entries.map(({ part }) => part))];
  return (
    <section class="map-legend" id="map-legend" aria-labelledby="legend">
      <h2 id="legend">Legend</h2>
      <p class="quiet">
        According to <strong>{accordingInWords(model.according)}</strong>. What a side says for itself counts
        as one voice, however many of its offices say it: <a href="/method">how states are come to</a>.
      </p>
      <div class="legend">
        {parts.map((part) => (
          <div>
            <h3>{part}</h3>
            <ul class="plain">
              {entries
                .filter((entry) => entry.part === part)
                .map(({ sign, words }) => (
                  <li class="legend-line">
                    <svg class="legend-sign" viewBox="-15 -13 30 26" aria-hidden="true">
                      {sign}
                    </svg>
                    <span>{words}</span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
