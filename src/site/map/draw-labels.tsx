import type { GeoProjection } from "d3-geo";
import type { Dress } from "./dress.ts";
import type { MapModel } from "./map-model.ts";
import { nameIn, type Spot } from "./spots.ts";

type LabelBox = readonly [left: number, top: number, right: number, bottom: number];

interface LabelProps {
  readonly model: MapModel;
  readonly spots: readonly Spot[];
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  readonly names: "en" | "ar";
  readonly dress: Dress;
}

/** Names beside marks, the most spoken of first; one that would lie on another is left to the list. Below them the governorates. */
export function Labels({ model, spots, projection, width, height, names, dress }: LabelProps) {
  const taken: LabelBox[] = [];
  const isFree = (box: LabelBox) =>
    box[0] >= 0 &&
    box[2] <= width &&
    taken.every(([l, t, r, b]) => box[0] > r || box[2] < l || box[1] > b || box[3] < t);
  const placed: { text: string; x: number; y: number; end: boolean }[] = [];
  for (const spot of [...spots].sort((a, b) => weightOf(b) - weightOf(a))) {
    const [x, y] = projection([spot.lon, spot.lat]) as [number, number];
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const text = nameIn(spot, names);
    const length = text.length * 6;
    // The number of incidents stands on the one side.
    const room = spot.incidents.length > 1 ? 24 : 12;
    for (const end of [false, true]) {
      const left = end ? x - 12 - length : x + room;
      const box: LabelBox = [left, y - 8, left + length, y + 8];
      if (!isFree(box)) continue;
      taken.push(box, [x - 9, y - 9, x + 9, y + 9]);
      placed.push({ text, x: end ? x - 12 : x + room, y: y + 4, end });
      break;
    }
  }
  const regions = model.base.regions.flatMap((region) => {
    const [x, y] = projection([region.lon, region.lat]) as [number, number];
    const text = names === "ar" ? (region.nameAr ?? region.name) : region.name;
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
          text-anchor={end === (names === "en") ? "end" : "start"}
          direction={names === "ar" ? "rtl" : undefined}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function weightOf({ holding, incidents }: Spot): number {
  const said = holding === null ? 0 : holding.state.for.length + holding.state.against.length;
  return said * 2 + incidents.length;
}
