import type { VNode } from "preact";
import type { HoldingClaim, HoldingState } from "../../model/record.ts";
import { claimHref } from "../links.ts";
import type { View } from "../view.ts";
import { dayInWords } from "../../messages/dates.ts";
import { controlChangeLabel, extentWords, stateLabel, stateMeaning } from "../words/labels.ts";
import { actorNamed } from "../words/names.ts";
import { apart } from "../../messages/shown.ts";
import { sideClass, type SideClass, sideLabel, sideLetter } from "../words/sides.ts";
import { ActorName } from "./inline.tsx";
import { usePack, useSay } from "./words.tsx";

/** Class of a holder as named; 'other' where the name was not resolved. */
export function sideOf(view: View, holder: string): SideClass {
  return sideClass(view.snapshot.sideByName.get(holder));
}

/** A state as a word with its mark. */
export function StateBadge({ state }: { state: HoldingState["state"] }) {
  const say = useSay();
  return (
    <span class={`badge state-${state}`} title={stateMeaning(state, say)}>
      {stateLabel(state, say)}
    </span>
  );
}

/** A side's letter in its colour, with its name for those who do not see it. */
export function SideMark({ side }: { side: SideClass }) {
  const say = useSay();
  const pack = usePack();
  return (
    <span class={`side-mark side-${side}`}>
      <span aria-hidden="true">{sideLetter(side, say)}</span>
      <span class="visually-hidden">{say("side.is", { side: sideLabel(side, pack ?? {}, say) })} </span>
    </span>
  );
}

/** Holders of a place, each with its side's mark. */
export function Holders({ view, holders }: { view: View; holders: readonly string[] }) {
  const { say } = view;
  if (holders.length === 0) return <span class="quiet">{say("holding.nobody")}</span>;
  return (
    <>
      {holders.map((holder, i) => (
        <>
          {i > 0 ? <span class="quiet">{say("holding.or")}</span> : null}
          <span class="holder">
            <SideMark side={sideOf(view, holder)} />
            <ActorName view={view} name={holder} />
          </span>
        </>
      ))}
    </>
  );
}

/** What stands beside who holds a place: a siege, and who is said to hold parts of it. Nothing where nobody speaks. */
export function BesideHolding({ view, state }: { view: View; state: HoldingState }) {
  const { besieged, partly } = state;
  const { say } = view;
  return (
    <>
      {besieged === undefined ? null : (
        <p>
          <span class="badge besieged">{say("badge.besieged")}</span>{" "}
          {besieged.by.length === 0 ? null : (
            <>
              {say.rich<VNode>("holding.besiegedBy", {
                holders: () => <Holders view={view} holders={besieged.by} />,
              })}{" "}
            </>
          )}
          <ClaimLinks claims={besieged.for} />
          {besieged.against.length === 0
            ? null
            : say.rich<VNode>("holding.siegeDenied", {
                claims: () => <ClaimLinks claims={besieged.against} />,
              })}
        </p>
      )}
      {(partly ?? []).map(({ holders, claims }) => (
        <p>
          {say.rich<VNode>("holding.partly", {
            holders: () => <Holders view={view} holders={holders} />,
            claims: () => <ClaimLinks claims={claims} />,
          })}
        </p>
      ))}
    </>
  );
}

function ClaimLinks({ claims }: { claims: readonly string[] }) {
  const say = useSay();
  return (
    <>
      {claims.map((claim, i) => (
        <>
          {i > 0 ? say("list.comma") : null}
          <a href={claimHref(claim)}>
            {say.rich<VNode>("holding.words", {
              number: i + 1,
              hidden: (words) => <span class="visually-hidden">{words}</span>,
            })}
          </a>
        </>
      ))}
    </>
  );
}

/** What is said of who holds a place, by day, each row opening its words. */
export function HoldingTable({ view, claims }: { view: View; claims: readonly HoldingClaim[] }) {
  const { say } = view;
  const { theatre, actorByName } = view.snapshot;
  const named = (name: string) => apart(actorNamed(actorByName.get(name) ?? null, name, theatre, say), say);
  return (
    <div class="table-scroll" role="region" aria-label={say("holding.table")} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{say("holding.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("holding.from")}</th>
            <th scope="col">{say("holding.change")}</th>
            <th scope="col">{say("holding.holder")}</th>
            <th scope="col">{say("holding.whoSays")}</th>
            <th scope="col">{say("holding.wordsHead")}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr data-state={claim.denied ? "denied" : "live"}>
              <td class="tabular">
                {claim.from === null ? (
                  <span class="quiet">{say("told.undated")}</span>
                ) : (
                  dayInWords(claim.from, say)
                )}
                {claim.until === undefined || claim.until === claim.from ? null : (
                  <span class="quiet block">{say("date.until", { when: dayInWords(claim.until, say) })}</span>
                )}
              </td>
              <td>
                {controlChangeLabel(claim.change, say)}
                {claim.denied ? <span class="badge denied">{say("badge.denied")}</span> : null}
                {claim.extent === undefined ? null : (
                  <span class="quiet block">{extentWords(claim.extent, say)}</span>
                )}
                {claim.admission ? <span class="quiet block">{say("holding.admission")}</span> : null}
              </td>
              <td>
                <Holders view={view} holders={claim.holders} />
                {(claim.losers ?? []).length === 0 ? null : (
                  <span class="quiet block">
                    {say("holding.losers", { names: say.list((claim.losers ?? []).map(named)) })}
                  </span>
                )}
              </td>
              <td>
                <ActorName view={view} id={claim.origin.actor} name={claim.origin.name} />
              </td>
              <td>
                <a href={claimHref(claim.claim)}>
                  {say.rich<VNode>("holding.show", {
                    hidden: (words) => <span class="visually-hidden">{words}</span>,
                  })}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
