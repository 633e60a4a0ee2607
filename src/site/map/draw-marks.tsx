import { SIDE_STYLES } from "../words/sides.ts";
import type { Dress } from "./dress.ts";
import type { Spot, SpotHolding } from "./spots.ts";

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
  const letter = look === "disputed" ? "≠" : look === "besieged" ? "·" : SIDE_STYLES[first].letter;
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
