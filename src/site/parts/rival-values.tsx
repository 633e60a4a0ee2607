import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import type { Claim } from "../../model/claim.ts";
import type { FigureValue } from "../../model/record.ts";
import { agree, contradict } from "../../weighing/agreement.ts";
import { claimHref, figureHref } from "../links.ts";
import type { FigureOfClaim } from "../snapshot.ts";
import type { View } from "../view.ts";
import { boundsWords } from "../../messages/bounds.ts";
import { figureWords } from "../words/claim-words.ts";
import { figureTitle } from "./figure-table.tsx";
import { OriginName } from "./origin-name.tsx";
import { Name, Quoted } from "./source-text.tsx";
import { Said } from "./times.tsx";

/** Other values of one figure that are told in words; the figure's own page has all. */
const TOLD = 8;

/** What others say of the same number, each in words with how it stands to this one. */
export function RivalValues({ view, claim, of }: { view: View; claim: Claim; of: FigureOfClaim }) {
  const { incident, figure, value } = of;
  const { say } = view;
  const others = figure.values
    .filter((other) => other.claim !== claim.id && other.repeats === undefined)
    .sort((a, b) => Number(a.superseded) - Number(b.superseded));
  return (
    <li>
      <p>
        {say.rich<VNode>(others.length === 0 ? "rivals.alone" : "rivals.of", {
          link: (words) => <a href={figureHref(incident.id, figure.id)}>{words}</a>,
          values: figure.values.length,
          figure: figureWords(figure, say),
        })}{" "}
        {figure.contested ? <span class="badge contested">{say("badge.contested")}</span> : null}
        {value.superseded ? <span class="badge">{say("badge.superseded")}</span> : null}{" "}
        <span class="quiet">
          <bdi>{worded(view, incident.title)}</bdi>
        </span>
      </p>
      {others.length === 0 ? null : (
        <ul class="plain rivals" aria-label={say("rivals.label", { figure: figureTitle(figure, say) })}>
          {others.slice(0, TOLD).map((other) => (
            <Rival view={view} own={value} other={other} />
          ))}
        </ul>
      )}
      {others.length > TOLD ? (
        <p>
          <a href={figureHref(incident.id, figure.id)}>
            {say("rivals.all", { values: figure.values.length })}
          </a>
        </p>
      ) : null}
    </li>
  );
}

function Rival({ view, own, other }: { view: View; own: FigureValue; other: FigureValue }) {
  const placed = view.snapshot.claims.get(other.claim);
  const { min, max, text } = other.bounds;
  const outlet = placed?.edition.document.publisher ?? null;
  const { say } = view;
  return (
    <li>
      <OriginName view={view} origin={other.origin} />:{" "}
      <a class="number tabular" href={claimHref(other.claim)}>
        {min === null && max === null ? <Quoted>{text}</Quoted> : boundsWords(other.bounds, say)}
      </a>{" "}
      <span class="quiet">
        {stands(view, own, other)}
        {other.said === null ? null : (
          <>
            {" · "}
            <Said said={other.said} />
          </>
        )}
        {outlet === null || outlet === other.origin.name ? null : (
          <>
            {" · "}
            {say.rich<VNode>("rivals.in", { outlet: () => <Name>{outlet}</Name> })}
          </>
        )}
      </span>
    </li>
  );
}

/** How another value stands to this one, in words. */
function stands(view: View, own: FigureValue, other: FigureValue): string {
  const { say } = view;
  if (other.denied) return say("rivals.denies");
  if (other.retractedBy !== undefined) return say("rivals.takenBack");
  if (other.origin.key === own.origin.key)
    return say(
      other.superseded ? "rivals.ownEarlier" : own.superseded ? "rivals.ownLater" : "rivals.ownOther",
    );
  const how =
    other.differs.length > 0
      ? say("rivals.scope", {
          scope: other.differs.map((one) => worded(view, one)).join(say("list.semicolon")),
        })
      : say(
          contradict(own.bounds, other.bounds)
            ? "rivals.apart"
            : agree(own.bounds, other.bounds)
              ? "rivals.agrees"
              : "rivals.open",
        );
  return other.superseded ? say("rivals.replaced", { how }) : how;
}
