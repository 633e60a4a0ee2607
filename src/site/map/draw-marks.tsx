import { useSay } from "../parts/words.tsx";
import { type SideClass, sideLetter } from "../words/sides.ts";
import type { Dress } from "./dress.ts";
import { CLUSTER_RADIUS, type GroupCounts, rimOf } from "./clusters.ts";
import type { Spot, SpotFacility, SpotHolding } from "./spots.ts";

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly dress: Dress;
}

/**
 * A disc with the side's letter: filled where agreed, ringed where conceded, open where claimed by one, half
 * filled where only parts are held, split where disputed; a wall of ticks around it where it is besieged.
 */
export function HoldingMark(props: MarkProps & { holding: SpotHolding; radius: number; letters: boolean }) {
  const { holding, x, y, radius, letters, dress } = props;
  const { look, sides, state } = holding;
  const [first = "other", second = "other"] = sides;
  const half = (sweep: 0 | 1) => `M0 ${-radius}A${radius} ${radius} 0 0 ${sweep} 0 ${radius}Z`;
  const say = useSay();
  const letter = look === "disputed" ? "≠" : look === "besieged" ? "·" : sideLetter(first, say);
  return (
    <g {...dress("map-mark", first, look)} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {look === "disputed" ? (
        <>
          <path {...dress("mark-half", first)} d={half(0)} />
          <path {...dress("mark-half", second)} d={half(1)} />
          <circle {...dress("mark-rim")} r={radius} />
        </>
      ) : (
        <circle {...dress("mark-disc", first, look)} r={radius} />
      )}
      {look === "partly" ? (
        <path {...dress("mark-half", first)} d={`M${-radius} 2A${radius} ${radius} 0 0 0 ${radius} 2Z`} />
      ) : null}
      {look === "conceded" ? <circle {...dress("mark-ring", first)} r={radius + 2.5} /> : null}
      {state.besieged === undefined ? null : <circle {...dress("mark-siege")} r={radius + 5} />}
      {letters ? (
        <text {...dress("mark-text", first, look)} y={look === "partly" ? 1 : radius * 0.42}>
          {letter}
        </text>
      ) : null}
    </g>
  );
}

/** A diamond, open where one of its incidents is contested, with their number where there are several. */
export function IncidentMark({ spot, x, y, dress, letters }: MarkProps & { spot: Spot; letters: boolean }) {
  const { incidents } = spot;
  const contested = incidents.some((incident) => incident.contested);
  const many = letters && incidents.length > 1;
  return (
    <>
      <path
        {...dress("map-incident", undefined, contested ? "contested" : undefined)}
        d={`M${x.toFixed(1)} ${(y - 5).toFixed(1)}l5 5l-5 5l-5 -5Z`}
      />
      {many ? (
        <text {...dress("map-count")} x={(x + 7).toFixed(1)} y={(y + 3.5).toFixed(1)}>
          {incidents.length}
        </text>
      ) : null}
    </>
  );
}

/**
 * A square: filled where a facility is out of service, open where it works, half filled where that is disputed,
 * crossed out where it was struck and nobody says whether it works.
 */
export function FacilityMark({ status, x, y, dress }: MarkProps & { status: SpotFacility["status"] }) {
  return (
    <g {...dress("map-facility", undefined, status)} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <rect {...dress("facility-box", undefined, status)} x="-4.5" y="-4.5" width="9" height="9" />
      {status === "disputed" ? <path {...dress("facility-half")} d="M-4.5 -4.5L4.5 4.5L-4.5 4.5Z" /> : null}
      {status === "struck" ? (
        <path {...dress("facility-cross")} d="M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5" />
      ) : null}
    </g>
  );
}

/** The look of a place's facilities: the worst that is said of one of them. */
export function worstOf(facilities: readonly SpotFacility[]): SpotFacility["status"] | null {
  const order = ["out", "disputed", "struck", "working"] as const;
  return order.find((status) => facilities.some((one) => one.status === status)) ?? null;
}

/** Several places whose marks would touch: their number, and on the rim a share for each side. */
export function ClusterMark({ counts, x, y, dress }: MarkProps & { counts: GroupCounts }) {
  return (
    <g {...dress("map-cluster")} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <circle {...dress("cluster-disc")} r={CLUSTER_RADIUS} />
      {rimOf(counts, CLUSTER_RADIUS - 2).map(({ held, d }) =>
        held === null ? (
          <path {...dress("cluster-rim", undefined, "nobody")} d={d} />
        ) : held === "disputed" ? (
          <path {...dress("cluster-rim", undefined, "disputed")} d={d} />
        ) : (
          <path {...dress("cluster-rim", held as SideClass)} d={d} />
        ),
      )}
      {counts.besieged > 0 ? <circle {...dress("mark-siege")} r={CLUSTER_RADIUS + 3} /> : null}
      <text {...dress("cluster-number")} y="4">
        {counts.places}
      </text>
      {counts.incidents > 0 ? (
        <path
          {...dress("map-incident", undefined, counts.contested ? "contested" : undefined)}
          d={`M${CLUSTER_RADIUS - 2} ${-CLUSTER_RADIUS - 3}l5 5l-5 5l-5 -5Z`}
        />
      ) : null}
    </g>
  );
}
