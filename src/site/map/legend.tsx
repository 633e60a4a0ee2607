import type { ComponentChildren, VNode } from "preact";
import type { Say } from "../../messages/say.ts";
import { useSay } from "../parts/words.tsx";
import { stateLabel, stateMeaning } from "../words/labels.ts";
import { type SideClass, sideLabel, SIDES } from "../words/sides.ts";
import { accordingInWords } from "./according.ts";
import type { GroupCounts } from "./clusters.ts";
import { ClusterMark, FacilityMark, HoldingMark, worstOf } from "./draw-marks.tsx";
import { fillOf, Patterns } from "./draw-patterns.tsx";
import { byClass, type Dress } from "./dress.ts";
import { isIn, type MapModel } from "./map-model.ts";
import type { Look, Spot, SpotHolding } from "./spots.ts";

/** One line of a legend; the sign is drawn around the point 0,0, at most 28 wide and 24 high. */
export interface LegendEntry {
  readonly part: "sides" | "states" | "incidents" | "facilities" | "clusters";
  readonly sign: ComponentChildren;
  readonly words: string;
}

const LOOKS: readonly Look[] = ["agreed", "conceded", "claimed", "disputed", "partly", "besieged"];

function lookInWords(look: Look, say: Say): string {
  return look === "partly" || look === "besieged"
    ? say(`map.look.${look}`)
    : say("map.look", { state: stateLabel(look, say), meaning: stateMeaning(look, say) });
}

/** What stands on the map, and nothing else: sides, states with their patterns, incidents and how exactly they lie. */
/** @param clusters whether a mark of the map stands for several places */
export function legendEntries(model: MapModel, dress: Dress, say: Say, clusters: boolean): LegendEntry[] {
  const seen = model.spots.filter((spot) => isIn(spot, model.area.box));
  const held = seen.flatMap(({ holding }) => holding ?? []);
  const sides = new Set(held.flatMap(({ sides: some }) => some));
  const entries: LegendEntry[] = SIDES.filter((side) => sides.has(side)).map((side) => ({
    part: "sides",
    sign: <Sign holding={bare("agreed", [side])} dress={dress} />,
    words: sideLabel(side, model, say),
  }));
  for (const look of LOOKS) {
    const example = held.find((one) => one.look === look);
    if (example === undefined) continue;
    const sign = <Sign holding={bare(look, example.sides)} dress={dress} ground />;
    entries.push({ part: "states", sign, words: lookInWords(look, say) });
  }
  if (held.some(({ state }) => state.besieged !== undefined))
    entries.push({
      part: "states",
      sign: <circle {...dress("mark-siege")} r="10" />,
      words: say("map.look.siege"),
    });
  const struck = seen.filter(({ incidents }) => incidents.length > 0);
  const incident = (sign: ComponentChildren, words: string) =>
    entries.push({ part: "incidents", sign, words });
  const diamond = "M0 -6l6 6l-6 6l-6 -6Z";
  const isContested = ({ incidents }: Spot) => incidents.some(({ contested }) => contested);
  if (struck.some((spot) => !isContested(spot)))
    incident(<path {...dress("map-incident")} d={diamond} />, say("map.look.incidents"));
  if (struck.some(isContested))
    incident(
      <path {...dress("map-incident", undefined, "contested")} d={diamond} />,
      say("map.look.contested"),
    );
  if (struck.some(({ form }) => form === "ring") || held.length > 0)
    incident(<circle {...dress("map-incident-ring")} r="10" />, say("map.look.ring"));
  if (struck.some(({ form, holding }) => form === "outline" && holding === null))
    incident(
      <rect {...dress("map-incident-area")} x="-12" y="-8" width="24" height="16" />,
      say("map.look.outline"),
    );
  for (const status of ["working", "out", "struck", "disputed"] as const)
    if (seen.some(({ facilities }) => worstOf(facilities) === status))
      entries.push({
        part: "facilities",
        sign: <FacilityMark status={status} x={0} y={0} dress={dress} />,
        words: say(`map.look.facility.${status}`),
      });
  if (clusters)
    entries.push({
      part: "clusters",
      sign: <ClusterMark counts={EXAMPLE} x={0} y={0} dress={dress} />,
      words: say("map.look.cluster"),
    });
  return entries;
}

/** A mark for three places, of two sides and of none. */
const EXAMPLE: GroupCounts = {
  places: 3,
  held: [
    ["government", 1],
    ["opposition", 1],
    [null, 1],
  ],
  besieged: 0,
  incidents: 0,
  contested: false,
  facilities: 0,
};

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
  const say = useSay();
  // The map in the browser groups places by its own scale: it may at any time.
  const entries = legendEntries(model, byClass, say, model.spots.length > 1);
  const parts = [...new Set(entries.map(({ part }) => part))];
  return (
    <section class="map-legend" id="map-legend" aria-labelledby="legend">
      <h2 id="legend">{say("map.legend")}</h2>
      <p class="quiet">
        {say.rich<VNode>("map.legend.according", {
          strong: (words) => <strong>{words}</strong>,
          by: accordingInWords(model.according, model, say),
          link: (words) => <a href="/method">{words}</a>,
        })}
      </p>
      <div class="legend">
        {parts.map((part) => (
          <div>
            <h3>{say(`map.legend.${part}`)}</h3>
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
