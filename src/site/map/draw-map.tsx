import { geoMercator, type GeoProjection } from "d3-geo";
import type { Feature, Geometry, Position } from "geojson";
import type { ComponentChildren } from "preact";
import { placeHref, incidentHref } from "../links.ts";
import { useSay } from "../parts/words.tsx";
import type { Say } from "../../messages/say.ts";
import { placeName } from "../words/names.ts";
import type { SideClass } from "../words/sides.ts";
import { accordingInWords } from "./according.ts";
import { closerBox, type Group, grouped, groupCounts, groupInWords } from "./clusters.ts";
import { groupWords } from "./group-words.ts";
import { ClusterMark, FacilityMark, HoldingMark, IncidentMark, worstOf } from "./draw-marks.tsx";
import { Labels } from "./draw-labels.tsx";
import { fillOf, Patterns } from "./draw-patterns.tsx";
import { byClass, type Dress } from "./dress.ts";
import { circle, isIn, type MapModel } from "./map-model.ts";
import { type Box, boxesMeet, boxOf, cutToBox, padded } from "./rings.ts";
import { clusteredOf, type Spot, type SpotHolding } from "./spots.ts";

interface DrawProps {
  readonly model: MapModel;
  readonly width: number;
  readonly height: number;
  /** A small map carries no labels and no links, only marks. */
  readonly small?: boolean;
  /** Where a mark that stands for several leads: a closer look, or the list where none parts them. */
  readonly groupHref?: (group: Group<Spot>, box: Box | null) => string;
  /** Id of the chosen spot. */
  readonly chosen?: string | null;
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

function groupsOn(projection: GeoProjection, spots: readonly Spot[], apart?: number): Group<Spot>[] {
  return grouped(spots, projection.scale() * 2 * Math.PI, apart);
}

/** Whether a mark of a drawing of that size stands for several places. */
export function hasGroups({ spots, area }: MapModel, width: number, height: number): boolean {
  const projection = projectionTo(area.box, width, height);
  const frame = visibleBox(projection, width, height);
  const seen = spots.filter((spot) => isIn(spot, frame));
  return groupsOn(projection, seen).length < seen.length;
}

/** What the frame shows, in degrees. */
function visibleBox(projection: GeoProjection, width: number, height: number): Box {
  const [west, north] = projection.invert!([0, 0]) as [number, number];
  const [east, south] = projection.invert!([width, height]) as [number, number];
  return [west, south, east, north];
}

/** What a map shows, in words: for those who do not see it. */
export function mapTitle(model: MapModel, say: Say): string {
  const { day, from, area, according } = model;
  return say("map.words", {
    day,
    from,
    area: placeName(area, say),
    several: from === day ? "no" : "yes",
    some: according.kind === "all" ? "no" : "yes",
    by: accordingInWords(according, model, say),
  });
}

/** A map as SVG for a page: base, boundaries, outlines and rings of what is held, marks, incidents, labels. */
export function DrawnMap(props: DrawProps) {
  const { model, width, height, small = false } = props;
  const say = useSay();
  return (
    <svg
      class={small ? "map small" : "map"}
      viewBox={`0 0 ${width} ${height}`}
      // With links in it, it is no picture to those who listen.
      role={small ? "img" : "group"}
      aria-label={mapTitle(model, say)}
    >
      <MapShapes {...props} dress={byClass} />
    </svg>
  );
}

/** What a map draws, to stand in an `<svg>` of the given size. */
export function MapShapes(props: DrawProps & { dress: Dress }) {
  const { model, width, height, small = false, chosen = null, groupHref, dress } = props;
  const say = useSay();
  const { base, area, spots } = model;
  const projection = projectionTo(area.box, width, height);
  const frame = visibleBox(projection, width, height);
  const inFrame = ({ geometry }: Feature) => {
    const box = boxOf([geometry]);
    return box !== null && boxesMeet(box, frame);
  };
  // What lies beyond the frame would only be weight; the edges that the cut makes lie beyond it too.
  const around = padded(frame, 0.05);
  // Undefined for nothing: an attribute without a value is no XML, and an image must be.
  const path = (geometry: Geometry | null) =>
    geometry === null ? undefined : pathOf(cutToBox(geometry, around), projection) || undefined;
  const paths = (kind: "map-land" | "map-governorate" | "map-part", features: readonly Feature[]) =>
    features.map(({ geometry }) => <path {...dress(kind)} d={path(geometry)} />);
  const degrees = frame[2] - frame[0];
  // Streets' width of detail only where it can be seen.
  const finest = degrees < 0.8 ? (base.parts.get(area.id ?? "") ?? neighbourhoodsIn(model)) : [];
  const seen = spots.filter((spot) => isIn(spot, frame));
  const held = seen.filter((spot): spot is Spot & { holding: SpotHolding } => spot.holding !== null);
  // The outline of what the map looks at would only frame it.
  const outlined = held.filter(({ outline, id }) => outline !== null && id !== area.id);
  const struck = seen.filter(({ incidents }) => incidents.length > 0);
  // A small map has no room for words: there marks may lie on each other.
  const groups = groupsOn(projection, seen, small ? 0.1 : undefined);
  const alone = groups.flatMap(({ lead, members }) => (members.length === 1 ? [lead] : []));
  const several = groups.filter(({ members }) => members.length > 1);
  const isHeld = (spot: Spot): spot is Spot & { holding: SpotHolding } => spot.holding !== null;
  const at = ({ lon, lat }: Spot) => projection([lon, lat]) as [number, number];
  const first = ({ sides }: SpotHolding): SideClass => sides[0] ?? "other";
  const linked = (spot: Spot, mark: ComponentChildren) =>
    small || dress !== byClass ? (
      mark
    ) : (
      <a href={hrefOf(spot)} tabIndex={-1} aria-hidden="true">
        <title>{placeName(spot, say)}</title>
        {mark}
      </a>
    );
  return (
    <>
      <Patterns holdings={outlined.map(({ holding }) => holding)} dress={dress} />
      <rect {...dress("map-sea")} width={width} height={height} />
      {paths("map-land", base.countries.features.filter(inFrame))}
      {paths("map-governorate", base.governorates.filter(inFrame))}
      {paths("map-part", finest.filter(inFrame))}
      {outlined.map(({ holding, outline }) => (
        <path
          {...dress("map-held", first(holding), holding.look)}
          d={path(outline?.geometry ?? null)}
          {...(fillOf(holding) === undefined ? {} : { fill: fillOf(holding) })}
        />
      ))}
      {held
        .filter(({ outline }) => outline === null)
        .map((spot) => (
          <path {...dress("map-ring", first(spot.holding))} d={path(circle(spot, spot.radiusKm))} />
        ))}
      {struck.map((spot) =>
        spot.form === "dot" ? null : spot.form === "ring" ? (
          <path {...dress("map-incident-ring")} d={path(circle(spot, spot.radiusKm))} />
        ) : spot.holding !== null || spot.id === area.id ? null : (
          <path {...dress("map-incident-area")} d={path(spot.outline?.geometry ?? null)} />
        ),
      )}
      {alone.map((spot) => {
        if (spot.incidents.length === 0) return null;
        const [x, point] = at(spot);
        // The mark of who holds the place stands at the point itself.
        const y = spot.holding === null ? point : point - 14;
        return linked(spot, <IncidentMark spot={spot} x={x} y={y} dress={dress} letters={!small} />);
      })}
      {alone.map((spot) => {
        const status = worstOf(spot.facilities);
        if (status === null || small) return null;
        const [x, y] = at(spot);
        const beside = spot.holding !== null || spot.incidents.length > 0;
        return linked(spot, <FacilityMark status={status} x={x} y={beside ? y + 14 : y} dress={dress} />);
      })}
      {alone.filter(isHeld).map((spot) => {
        const [x, y] = at(spot);
        const { holding } = spot;
        return linked(
          spot,
          <HoldingMark holding={holding} x={x} y={y} radius={small ? 5 : 8} letters={!small} dress={dress} />,
        );
      })}
      {several.map((group) => {
        const [x, y] = at(group.lead);
        const counts = groupCounts(group.members.map(clusteredOf));
        const mark = <ClusterMark counts={counts} x={x} y={y} dress={dress} />;
        if (groupHref === undefined || dress !== byClass) return mark;
        const box = closerBox(group.members);
        const words = say(box === null ? "map.cluster.lists" : "map.cluster.opens", {
          counts: groupInWords(counts, groupWords(model, say)),
        });
        return (
          <a href={groupHref(group, box)} aria-label={words} data-own-view={box === null ? undefined : ""}>
            <title>{words}</title>
            {mark}
          </a>
        );
      })}
      {groups
        .filter(({ members }) => members.some(({ id }) => id === chosen))
        .map(({ lead: spot }) => {
          const [x, y] = at(spot);
          return <circle {...dress("map-chosen")} cx={x.toFixed(1)} cy={y.toFixed(1)} r="17" />;
        })}
      {small ? null : (
        <Labels
          model={model}
          groups={groups}
          projection={projection}
          width={width}
          height={height}
          say={say}
          dress={dress}
        />
      )}
    </>
  );
}

/** Where a mark leads: to its place, or to the one incident of ground that has no page. */
export function hrefOf({ place, incidents }: Spot): string {
  const [incident] = incidents;
  if (place !== null) return placeHref(place.id);
  return incident === undefined ? "/map" : incidentHref(incident.id);
}

/** Parts of whatever city lies in the frame, when the map looks at something smaller than a city's district. */
function neighbourhoodsIn({ base }: MapModel): Feature[] {
  return [...base.parts.entries()].filter(([id]) => !base.outlines.has(id)).flatMap(([, parts]) => parts);
}
