import { formatBounds } from "../../model/bounds.ts";
import type { Claim } from "../../model/claim.ts";
import type { FigureValue } from "../../model/record.ts";
import { agree, contradict } from "../../weighing/agreement.ts";
import { claimHref, figureHref } from "../links.ts";
import type { FigureOfClaim } from "../snapshot.ts";
import type { View } from "../view.ts";
import { figureTitle } from "./figure-table.tsx";
import { OriginName } from "./origin-name.tsx";
import { Name, shown } from "./source-text.tsx";
import { Said } from "./times.tsx";

/** Other values of one figure that are told in words; the figure's own page has all. */
const TOLD = 8;

/** What others say of the same number, each in words with how it stands to this one. */
export function RivalValues({ view, claim, of }: { view: View; claim: Claim; of: FigureOfClaim }) {
  const { incident, figure, value } = of;
  const others = figure.values
    .filter((other) => other.claim !== claim.id && other.repeats === undefined)
    .sort((a, b) => Number(a.superseded) - Number(b.superseded));
  return (
    <li>
      <p>
        {others.length === 0 ? "Nobody else gives a value for" : "Of"}{" "}
        <a href={figureHref(incident.id, figure.id)}>
          {others.length === 0 ? "" : `${figure.values.length} values for `}
          {figure.who} {figure.status}
        </a>{" "}
        {figure.contested ? <span class="badge contested">contested</span> : null}
        {value.superseded ? <span class="badge">superseded</span> : null}{" "}
        <span class="quiet">{shown(incident.title)}</span>
      </p>
      {others.length === 0 ? null : (
        <ul class="plain rivals" aria-label={`Other values: ${figureTitle(figure)}`}>
          {others.slice(0, TOLD).map((other) => (
            <Rival view={view} own={value} other={other} />
          ))}
        </ul>
      )}
      {others.length > TOLD ? (
        <p>
          <a href={figureHref(incident.id, figure.id)}>All {figure.values.length} side by side</a>
        </p>
      ) : null}
    </li>
  );
}

function Rival({ view, own, other }: { view: View; own: FigureValue; other: FigureValue }) {
  const placed = view.snapshot.claims.get(other.claim);
  const { min, max, text } = other.bounds;
  const outlet = placed?.edition.document.publisher ?? null;
  return (
    <li>
      <OriginName view={view} origin={other.origin} />:{" "}
      <a class="number tabular" href={claimHref(other.claim)}>
        {min === null && max === null ? <q class="source-face">{shown(text)}</q> : formatBounds(other.bounds)}
      </a>{" "}
      <span class="quiet">
        {stands(own, other)}
        {other.said === null ? null : (
          <>
            {" · "}
            <Said said={other.said} />
          </>
        )}
        {outlet === null || outlet === other.origin.name ? null : (
          <>
            {" · in "}
            <Name>{outlet}</Name>
          </>
        )}
      </span>
    </li>
  );
}

/** How another value stands to this one, in words. */
function stands(own: FigureValue, other: FigureValue): string {
  if (other.denied) return "denies it";
  if (other.retractedBy !== undefined) return "since taken back";
  if (other.origin.key === own.origin.key)
    return other.superseded
      ? "its own earlier value"
      : own.superseded
        ? "its own later value"
        : "its own other value";
  const scope = other.differs.length > 0 ? `counts otherwise: ${shown(other.differs.join("; "))}` : null;
  const numbers = contradict(own.bounds, other.bounds)
    ? "shares no number with this"
    : agree(own.bounds, other.bounds)
      ? "agrees with this"
      : "neither agrees with this nor rules it out";
  return [other.superseded ? "since replaced" : null, scope ?? numbers]
    .filter((part) => part !== null)
    .join(", ");
}
