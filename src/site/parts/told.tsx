import type { ComponentChildren } from "preact";
import type { Named, ThreadPlace, ThreadState, Told } from "../../model/threads.ts";
import { claimHref } from "../links.ts";
import type { View } from "../view.ts";
import { listOf, STANCE_LABELS } from "../words/labels.ts";
import { Said } from "./times.tsx";
import { ActorName, PlaceName, When } from "./inline.tsx";
import { shown, SourceText } from "./source-text.tsx";

/** Actors as named, with links where the pack knows them; a dash where nobody is named. */
export function NamedList({ view, named }: { view: View; named: readonly Named[] }) {
  if (named.length === 0) return <span class="quiet">–</span>;
  return (
    <>
      {named.map(({ name, actor }, i) => (
        <>
          {i > 0 ? ", " : null}
          <ActorName view={view} id={actor} name={name} />
        </>
      ))}
    </>
  );
}

export function Areas({ view, places }: { view: View; places: readonly ThreadPlace[] }) {
  if (places.length === 0) return <span class="quiet">place not named</span>;
  return (
    <>
      {places.map(({ place, name }, i) => (
        <>
          {i > 0 ? ", " : null}
          <PlaceName view={view} id={place} name={name} />
        </>
      ))}
    </>
  );
}

/** The words of a claim, as a link to where they stand. */
export function Words({ view, claim }: { view: View; claim: string }) {
  const placed = view.snapshot.claims.get(claim);
  return placed === undefined ? null : (
    <a class="words" href={claimHref(claim)}>
      <SourceText document={placed.edition.document}>{shown(placed.claim.quote)}</SourceText>
    </a>
  );
}

/** One row of a thread: what is spoken of and when, who says so and when, and the words. */
export function ToldRow({ view, told, children }: { view: View; told: Told; children: ComponentChildren }) {
  return (
    <li class="told" data-denied={told.denied ? "" : undefined}>
      <p class="told-when tabular">
        {told.when === null ? (
          told.said === null ? (
            <span class="quiet">undated</span>
          ) : (
            <span class="quiet">
              said <Said said={told.said} />
            </span>
          )
        ) : (
          <When edtf={told.when} />
        )}
      </p>
      <div>
        <p class="told-what">
          {children} {told.denied ? <span class="badge denied">denied</span> : null}
        </p>
        <p class="over">
          <ActorName view={view} id={told.origin.actor} name={told.origin.name} />{" "}
          <span class="quiet">
            {told.stance === "asserts" ? null : STANCE_LABELS[told.stance]}
            {told.said === null || told.when === null ? null : (
              <>
                {" "}
                <Said said={told.said} />
              </>
            )}
          </span>
        </p>
        <p>
          <Words view={view} claim={told.claim} />
        </p>
      </div>
    </li>
  );
}

/** A state with its reason and the claims for and against it. */
export function StateLine({ label, state }: { label: string; state: ThreadState<string> }) {
  return (
    <p class="state-line">
      <strong>{label}:</strong> {state.state === "blank" ? "nobody says" : state.state}{" "}
      <span class="quiet">
        {shown(state.reason)}
        {state.asOf === null ? null : (
          <>
            , as of <When edtf={state.asOf} />
          </>
        )}
      </span>{" "}
      <ClaimLinks ids={state.for} label="for" />
      <ClaimLinks ids={state.against} label="against" />
    </p>
  );
}

export function ClaimLinks({ ids, label }: { ids: readonly string[]; label: string }) {
  if (ids.length === 0) return null;
  return (
    <span class="small">
      {label}:{" "}
      {ids.slice(0, 6).map((id, i) => (
        <>
          {i > 0 ? ", " : null}
          <a href={claimHref(id)}>
            {i + 1}
            <span class="visually-hidden">: show the words</span>
          </a>
        </>
      ))}{" "}
    </span>
  );
}

/** Names in words, each once. */
export function namesOf(told: readonly Told[]): string {
  return listOf([...new Set(told.map(({ origin }) => shown(origin.name)))].sort());
}
