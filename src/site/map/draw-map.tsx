import { geoMercator, type GeoProjection } from "d3-geo";
import type { Geometry, Position } from "geojson";
import { incidentHref, placeHref } from "../links.ts";
import { SIDE_STYLES, type SideClass } from "../words/sides.ts";
import { type MapHolding, type MapModel, ring } from "./map-model.ts";
import { type Box, boxesMeet, boxOf, ringsOf } from "./rings.ts";

interface DrawProps {
  readonly model: MapModel;
  readonly width: number;
  readonly height: number;
  /** A small map carries no labels and no links, only marks. */
  readonly small?: boolean;
}

/** A Mercator projection that shows the box whole in the middle of the frame. */
function projectionTo([west, south, east, north]: Box, width: number, height: number): GeoProjection {
  const line: Geometry = {
    type: "MultiPoint",
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  return geoMercator().fitSize([width, height], line);
}

/** Rings as an SVG path; points that fall within half a pixel of the last are left out. */
function pathOf(rings: readonly (readonly Position[])[][], projection: GeoProjection): string {
  let path = "";
  for (const polygon of rings)
    for (const each of polygon) {
      let [lastX, lastY] = [Infinity, Infinity];
      let points = "";
      for (const position of each) {
        const [x, y] = projection(position as [number, number]) as [number, number];
        if (Math.abs(x - lastX) < 0.5 && Math.abs(y - lastY) < 0.5) continue;
        points += `${points === "" ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
        [lastX, lastY] = [x, y];
      }
      if (points !== "") path += `${points}Z`;
    }
  return path;
}

/** What the frame shows, in degrees. */
function visibleBox(projection: GeoProjection, width: number, height: number): Box {
  const [west, north] = projection.invert!([0, 0]) as [number, number];
  const [east, south] = projection.invert!([width, height]) as [number, number];
  return [west, south, east, north];
}

/** The map of a day as SVG: base, boundaries, outlines and rings of what is held, marks, incidents, labels. */
export function DrawnMap({ model, width, height, small = false }: DrawProps) {
  const { base, area, holdings, incidents, day } = model;
  const projection = projectionTo(area.box, width, height);
  const frame = visibleBox(projection, width, height);
  const inFrame = (geometry: Geometry | null) => {
    const box = boxOf([geometry]);
    return box !== null && boxesMeet(box, frame);
  };
  const path = (geometry: Geometry | null) => pathOf(ringsOf(geometry), projection);
  const degrees = frame[2] - frame[0];
  // Streets' width of detail only where it can be seen.
  const finest = degrees < 0.8 ? (base.parts.get(area.id ?? "") ?? neighbourhoodsIn(model, frame)) : [];
  const seen = holdings.filter(({ place }) => within([place.lon, place.lat], frame));
  const outlined = seen.filter(({ outline }) => outline !== null && area.id !== outline.properties?.["id"]);
  const at = (lon: number, lat: number) => projection([lon, lat]) as [number, number];
  const title = `Who is said to hold what on ${day}, ${area.name}`;
  return (
    <svg class={small ? "map small" : "map"} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <Patterns holdings={outlined} />
      <rect class="map-sea" width={width} height={height} />
      {base.countries.features.map((country) => (
        <path class="map-land" d={path(country.geometry)} />
      ))}
      {base.governorates
        .filter(({ geometry }) => inFrame(geometry))
        .map(({ geometry }) => (
          <path class="map-governorate" d={path(geometry)} />
        ))}
      {finest
        .filter(({ geometry }) => inFrame(geometry))
        .map(({ geometry }) => (
          <path class="map-part" d={path(geometry)} />
        ))}
      {outlined.map((holding) => (
        <path
          class={`map-held ${holding.state.state} ${sideClassName(holding.sides)}`}
          d={path((holding.outline as { geometry: Geometry }).geometry)}
          fill={fillOf(holding)}
        />
      ))}
      {seen
        .filter(({ outline }) => outline === null)
        .map(({ place, sides }) => (
          <path class={`map-ring ${sideClassName(sides)}`} d={path(ring(place))} />
        ))}
      {incidents
        .filter(({ place }) => place.precisionKm > 1)
        .map(({ place }) => (
          <path class="map-incident-ring" d={path(ring(place))} />
        ))}
      {incidents.map(({ place, incident, above }) => {
        const [x, point] = at(place.lon, place.lat);
        const y = above ? point - 16 : point - 5;
        const mark = (
          <path
            class={incident.contested ? "map-incident contested" : "map-incident"}
            d={`M${x.toFixed(1)} ${y.toFixed(1)}l5 5l-5 5l-5 -5Z`}
          />
        );
        return small ? (
          mark
        ) : (
          <a href={incidentHref(incident.id)} tabIndex={-1} aria-hidden="true">
            <title>{incident.title}</title>
            {mark}
          </a>
        );
      })}
      {seen.map((holding) => {
        const { place } = holding;
        const [x, y] = at(place.lon, place.lat);
        const mark = <Mark holding={holding} x={x} y={y} radius={small ? 5 : 8} letters={!small} />;
        return small ? (
          mark
        ) : (
          <a href={placeHref(place.id)} tabIndex={-1} aria-hidden="true">
            <title>{place.name}</title>
            {mark}
          </a>
        );
      })}
      {small ? null : <Labels model={model} projection={projection} width={width} height={height} />}
    </svg>
  );
}

function within([lon, lat]: [number, number], [west, south, east, north]: Box): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Parts of whatever city lies in the frame, when the map looks at something smaller than a city's district. */
function neighbourhoodsIn({ base }: MapModel, frame: Box) {
  return [...base.parts.entries()]
    .filter(([id]) => !base.outlines.has(id))
    .flatMap(([, parts]) => parts)
    .filter(({ geometry }) => {
      const box = boxOf([geometry]);
      return box !== null && boxesMeet(box, frame);
    });
}

function sideClassName(sides: readonly SideClass[]): string {
  return `side-${sides[0] ?? "other"}`;
}

/** Agreed is a plain tint, conceded a dotting, claimed a hatching of one colour, disputed a striping of two. */
function fillOf({ state, sides }: MapHolding): string | undefined {
  const first = sides[0] ?? "other";
  if (state.state === "claimed") return `url(#hatch-${first})`;
  if (state.state === "conceded") return `url(#dots-${first})`;
  if (state.state === "disputed") return `url(#dispute-${first}-${sides[1] ?? "other"})`;
  return undefined;
}

const SIDES = Object.keys(SIDE_STYLES) as SideClass[];

/** The hatchings and stripings that the holdings need, each once. */
function Patterns({ holdings }: { holdings: readonly MapHolding[] }) {
  const hatched = new Set<SideClass>();
  const dotted = new Set<SideClass>();
  const striped = new Map<string, [SideClass, SideClass]>();
  for (const holding of holdings) {
    const [first = "other", second = "other"] = holding.sides;
    if (holding.state.state === "claimed") hatched.add(first);
    if (holding.state.state === "conceded") dotted.add(first);
    if (holding.state.state === "disputed") striped.set(`${first}-${second}`, [first, second]);
  }
  return (
    <defs>
      {[...hatched].map((side) => (
        <pattern
          id={`hatch-${side}`}
          class={`side-${side}`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${SIDES.indexOf(side) * 30})`}
        >
          <rect class="pattern-ground" width="7" height="7" />
          <rect class="pattern-line" width="2" height="7" />
        </pattern>
      ))}
      {[...dotted].map((side) => (
        <pattern
          id={`dots-${side}`}
          class={`side-${side}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect class="pattern-dotted" width="8" height="8" />
          <circle class="pattern-dot" cx="4" cy="4" r="1.6" />
        </pattern>
      ))}
      {[...striped].map(([name, [one, other]]) => (
        <pattern
          id={`dispute-${name}`}
          width="12"
          height="12"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class={`pattern-half side-${one}`} width="6" height="12" />
          <rect class={`pattern-half side-${other}`} x="6" width="6" height="12" />
        </pattern>
      ))}
    </defs>
  );
}

/** A disc with the side's letter: filled where agreed, ringed where conceded, open where claimed by one, split where disputed. */
function Mark(props: { holding: MapHolding; x: number; y: number; radius: number; letters: boolean }) {
  const { holding, x, y, radius, letters } = props;
  const { state, sides } = holding;
  const first = sides[0] ?? "other";
  const second = sides[1] ?? "other";
  const letter = SIDE_STYLES[first].letter;
  if (state.state === "disputed")
    return (
      <g class="map-mark disputed" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
        <path class={`half side-${first}`} d={`M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}Z`} />
        <path class={`half side-${second}`} d={`M0 ${-radius}A${radius} ${radius} 0 0 1 0 ${radius}Z`} />
        <circle class="rim" r={radius} />
        {letters ? (
          <text class="mark-text" y={radius * 0.42}>
            ≠
          </text>
        ) : null}
      </g>
    );
  return (
    <g
      class={`map-mark ${state.state} side-${first}`}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    >
      <circle r={radius} />
      {state.state === "conceded" ? <circle class="ring" r={radius + 2.5} /> : null}
      {letters ? (
        <text class="mark-text" y={radius * 0.42}>
          {letter}
        </text>
      ) : null}
    </g>
  );
}

/** Names beside marks, the most spoken of first; one that would lie on another is left to the list. */
function Labels(props: { model: MapModel; projection: GeoProjection; width: number; height: number }) {
  const { model, projection, width, height } = props;
  const taken: [number, number, number, number][] = [];
  const wanted = [
    ...model.holdings.map(({ place, state }) => ({ place, weight: state.for.length + state.against.length })),
    ...model.incidents.map(({ place }) => ({ place, weight: 0 })),
  ].sort((a, b) => b.weight - a.weight || (a.place.id < b.place.id ? -1 : 1));
  const placed: { name: string; x: number; y: number; end: boolean }[] = [];
  const named = new Set<string>();
  for (const { place } of wanted) {
    if (named.has(place.id)) continue;
    named.add(place.id);
    const [x, y] = projection([place.lon, place.lat]) as [number, number];
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const length = place.name.length * 6;
    for (const end of [false, true]) {
      const left = end ? x - 12 - length : x + 12;
      const box: [number, number, number, number] = [left, y - 8, left + length, y + 8];
      const free = taken.every(([l, t, r, b]) => box[0] > r || box[2] < l || box[1] > b || box[3] < t);
      if (!free || box[0] < 0 || box[2] > width) continue;
      taken.push(box, [x - 9, y - 9, x + 9, y + 9]);
      placed.push({ name: place.name, x: end ? x - 12 : x + 12, y: y + 4, end });
      break;
    }
  }
  return (
    <g class="map-labels" aria-hidden="true">
      {placed.map(({ name, x, y, end }) => (
        <text x={x.toFixed(1)} y={y.toFixed(1)} text-anchor={end ? "end" : "start"}>
          {name}
        </text>
      ))}
    </g>
  );
}
