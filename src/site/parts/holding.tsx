import type { HoldingClaim, HoldingState } from "../../model/record.ts";
import { claimHref } from "../links.ts";
import type { View } from "../view.ts";
import { dayInWords } from "../words/dates.ts";
import { EXTENT_WORDS, STATE_WORDS } from "../words/labels.ts";
import { SIDE_STYLES, sideClass, type SideClass } from "../words/sides.ts";
import { listOf } from "../words/labels.ts";
import { ActorName } from "./inline.tsx";
import { shown } from "./source-text.tsx";

/** Class of a holder as named; 'other' where the name was not resolved. */
export function sideOf(view: View, holder: string): SideClass {
  return sideClass(view.snapshot.sideByName.get(holder));
}

/** A state as a word with its mark. */
export function StateBadge({ state }: { state: HoldingState["state"] }) {
  return (
    <span class={`badge state-${state}`} title={STATE_WORDS[state].meaning}>
      {STATE_WORDS[state].label.toLowerCase()}
    </span>
  );
}

/** A side's letter in its colour, with its name for those who do not see it. */
export function SideMark({ side }: { side: SideClass }) {
  const { letter, label } = SIDE_STYLES[side];
  return (
    <span class={`side-mark side-${side}`}>
      <span aria-hidden="true">{letter}</span>
      <span class="visually-hidden">{label}: </span>
    </span>
  );
}

/** Holders of a place, each with its side's mark. */
export function Holders({ view, holders }: { view: View; holders: readonly string[] }) {
  if (holders.length === 0) return <span class="quiet">nobody named</span>;
  return (
    <>
      {holders.map((holder, i) => (
        <>
          {i > 0 ? <span class="quiet"> or </span> : null}
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
  return (
    <>
      {besieged === undefined ? null : (
        <p>
          <span class="badge besieged">besieged</span>{" "}
          {besieged.by.length === 0 ? null : (
            <>
              by <Holders view={view} holders={besieged.by} />,{" "}
            </>
          )}
          <ClaimLinks claims={besieged.for} />
          {besieged.against.length === 0 ? null : (
            <>
              ; denied: <ClaimLinks claims={besieged.against} />
            </>
          )}
        </p>
      )}
      {(partly ?? []).map(({ holders, claims }) => (
        <p>
          Parts of it: <Holders view={view} holders={holders} />, <ClaimLinks claims={claims} />
        </p>
      ))}
    </>
  );
}

function ClaimLinks({ claims }: { claims: readonly string[] }) {
  return (
    <>
      {claims.map((claim, i) => (
        <>
          {i > 0 ? ", " : null}
          <a href={claimHref(claim)}>
            words<span class="visually-hidden"> of claim {i + 1}</span>
          </a>
        </>
      ))}
    </>
  );
}

/** What is said of who holds a place, by day, each row opening its words. */
export function HoldingTable({ view, claims }: { view: View; claims: readonly HoldingClaim[] }) {
  return (
    <div class="table-scroll" role="region" aria-label="Who is said to hold the place" tabIndex={0}>
      <table>
        <caption class="visually-hidden">Who is said to hold the place, by day</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Change</th>
            <th scope="col">Holder</th>
            <th scope="col">Who says</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr data-state={claim.denied ? "denied" : "live"}>
              <td class="tabular">
                {claim.from === null ? <span class="quiet">undated</span> : dayInWords(claim.from)}
                {claim.until === undefined || claim.until === claim.from ? null : (
                  <span class="quiet block">until {dayInWords(claim.until)}</span>
                )}
              </td>
              <td>
                {claim.change}
                {claim.denied ? <span class="badge denied">denied</span> : null}
                {claim.extent === undefined ? null : (
                  <span class="quiet block">{EXTENT_WORDS[claim.extent]}</span>
                )}
                {claim.admission ? (
                  <span class="quiet block">said against the speaker’s own interest</span>
                ) : null}
              </td>
              <td>
                <Holders view={view} holders={claim.holders} />
                {(claim.losers ?? []).length === 0 ? null : (
                  <span class="quiet block">from {listOf((claim.losers ?? []).map(shown))}</span>
                )}
              </td>
              <td>
                <ActorName view={view} id={claim.origin.actor} name={claim.origin.name} />
              </td>
              <td>
                <a href={claimHref(claim.claim)}>
                  Show<span class="visually-hidden"> the words of this claim</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
