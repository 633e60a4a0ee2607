import type { GeoProjection } from "d3-geo";
import type { Dress } from "./dress.ts";
import type { MapModel } from "./map-model.ts";
import type { Say } from "../../messages/say.ts";
import { placeName } from "../words/names.ts";
import { CLUSTER_RADIUS, type Group } from "./clusters.ts";
import type { Spot } from "./spots.ts";

type LabelBox = readonly [left: number, top: number, right: number, bottom: number];

interface LabelProps {
  readonly model: MapModel;
  readonly groups: readonly Group<Spot>[];
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  readonly say: Say;
  readonly dress: Dress;
}

/** Names beside marks, the most spoken of first; one that would lie on another is left to the list. Below them the governorates. */
export function Labels({ model, groups, projection, width, height, say, dress }: LabelProps) {
  const rightToLeft = say.language === "ar";
  // A name must lie on no other name, nor on the mark of another place.
  const taken: LabelBox[] = groups.map(({ lead, members }) => {
    const [x, y] = projection([lead.lon, lead.lat]) as [number, number];
    const reach = members.length > 1 ? CLUSTER_RADIUS : 7;
    return [x - reach, y - reach, x + reach, y + reach];
  });
  const isFree = (box: LabelBox) =>
    box[0] >= 0 &&
    box[2] <= width &&
    taken.every(([l, t, r, b]) => box[0] > r || box[2] < l || box[1] > b || box[3] < t);
  const placed: { text: string; x: number; y: number; end: boolean }[] = [];
  const weighed = groups.map((group) => ({ ...group, weight: sum(group.members.map(weightOf)) }));
  for (const { lead, members } of weighed.sort((a, b) => b.weight - a.weight)) {
    const [x, y] = projection([lead.lon, lead.lat]) as [number, number];
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const several = members.length > 1;
    const text = several
      ? say("map.cluster.name", { name: placeName(lead, say), more: members.length - 1 })
      : placeName(lead, say);
    const length = text.length * 6;
    // The number of incidents stands on the one side.
    const room = several ? CLUSTER_RADIUS + 5 : lead.incidents.length > 1 ? 24 : 12;
    const other = several ? room : 12;
    for (const end of [false, true]) {
      const left = end ? x - other - length : x + room;
      const box: LabelBox = [left, y - 8, left + length, y + 8];
      if (!isFree(box)) continue;
      taken.push(box);
      placed.push({ text, x: end ? x - other : x + room, y: y + 4, end });
      break;
    }
  }
  const regions = model.base.regions.flatMap((region) => {
    const [x, y] = projection([region.lon, region.lat]) as [number, number];
    const text = placeName(region, say);
    const box: LabelBox = [x - text.length * 3.6, y - 8, x + text.length * 3.6, y + 8];
    if (y < 10 || y > height - 4 || !isFree(box)) return [];
    taken.push(box);
    return [{ text, x, y }];
  });
  return (
    <g {...dress("map-labels")} aria-hidden="true">
      {regions.map(({ text, x, y }) => (
        <text {...dress("map-region")} x={x.toFixed(1)} y={y.toFixed(1)}>
          {text}
        </text>
      ))}
      {placed.map(({ text, x, y, end }) => (
        <text
          {...dress("map-label")}
          x={x.toFixed(1)}
          y={y.toFixed(1)}
          // In words read from the right, the text begins at its right edge.
          text-anchor={end === rightToLeft ? "start" : "end"}
          direction={rightToLeft ? "rtl" : undefined}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function weightOf({ holding, incidents }: Spot): number {
  const said = holding === null ? 0 : holding.state.for.length + holding.state.against.length;
  return said * 2 + incidents.length;
}
