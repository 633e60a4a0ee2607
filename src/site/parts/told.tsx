import { worded } from "../words/worded.ts";
import type { ComponentChildren, VNode } from "preact";
import type { Named, ThreadPlace, ThreadState, Told } from "../../model/threads.ts";
import { claimHref } from "../links.ts";
import type { View } from "../view.ts";
import { apart } from "../../messages/shown.ts";
import { actorNamed } from "../words/names.ts";
import { useSay } from "./words.tsx";
import { stanceWords, threadStateLabel } from "../words/labels.ts";
import { Said } from "./times.tsx";
import { ActorName, PlaceName, When } from "./inline.tsx";
import { ClaimQuote } from "./sensitive.tsx";

/** Actors as named, with links where the pack knows them; a dash where nobody is named. */
export function NamedList({ view, named }: { view: View; named: readonly Named[] }) {
  if (named.length === 0) return <span class="quiet">–</span>;
  return (
    <>
      {named.map(({ name, actor }, i) => (
        <>
          {i > 0 ? view.say("list.comma") : null}
          <ActorName view={view} id={actor} name={name} />
        </>
      ))}
    </>
  );
}

export function Areas({ view, places }: { view: View; places: readonly ThreadPlace[] }) {
  if (places.length === 0) return <span class="quiet">{view.say("told.noPlace")}</span>;
  return (
    <>
      {places.map(({ place, name }, i) => (
        <>
          {i > 0 ? view.say("list.comma") : null}
          <PlaceName view={view} id={place} name={name} />
        </>
      ))}
    </>
  );
}

/** The words of a claim, as a paragraph that links to where they stand. */
export function Words({ view, claim }: { view: View; claim: string }) {
  const placed = view.snapshot.claims.get(claim);
  return placed === undefined ? null : (
    <ClaimQuote claim={placed.claim} document={placed.edition.document} href={claimHref(claim)} />
  );
}

/** One row of a thread: what is spoken of and when, who says so and when, and the words. */
export function ToldRow({ view, told, children }: { view: View; told: Told; children: ComponentChildren }) {
  const { say } = view;
  return (
    <li class="told" data-denied={told.denied ? "" : undefined}>
      <p class="told-when tabular">
        {told.when === null ? (
          told.said === null ? (
            <span class="quiet">{say("told.undated")}</span>
          ) : (
            <span class="quiet">
              {say.rich<VNode>("told.said", { when: () => <Said said={told.said as string} /> })}
            </span>
          )
        ) : (
          <When edtf={told.when} />
        )}
      </p>
      <div>
        <p class="told-what">
          {children} {told.denied ? <span class="badge denied">{say("badge.denied")}</span> : null}
        </p>
        <p class="over">
          <ActorName view={view} id={told.origin.actor} name={told.origin.name} />{" "}
          <span class="quiet">
            {told.stance === "asserts" ? null : stanceWords(told.stance, say)}
            {told.said === null || told.when === null ? null : (
              <>
                {" "}
                <Said said={told.said} />
              </>
            )}
          </span>
        </p>
        <Words view={view} claim={told.claim} />
      </div>
    </li>
  );
}

/** A state with its reason and the claims for and against it. */
export function StateLine({ view, label, state }: { view: View; label: string; state: ThreadState<string> }) {
  const say = useSay();
  const { asOf } = state;
  return (
    <p class="state-line">
      {say.rich<VNode>("told.state", {
        strong: (parts) => <strong>{parts}</strong>,
        label,
        state: threadStateLabel(state.state, say),
      })}{" "}
      <span class="quiet">
        {worded(view, state.reason)}
        {asOf === null ? null : say.rich<VNode>("told.asOf", { when: () => <When edtf={asOf} /> })}
      </span>{" "}
      <ClaimLinks ids={state.for} label={say("told.for")} />
      <ClaimLinks ids={state.against} label={say("told.against")} />
    </p>
  );
}

export function ClaimLinks({ ids, label }: { ids: readonly string[]; label: string }) {
  const say = useSay();
  if (ids.length === 0) return null;
  return (
    <span class="small">
      {label}:{" "}
      {ids.slice(0, 6).map((id, i) => (
        <>
          {i > 0 ? say("list.comma") : null}
          <a href={claimHref(id)}>
            {i + 1}
            <span class="visually-hidden">{say("words.show")}</span>
          </a>
        </>
      ))}{" "}
    </span>
  );
}

/** Names of origins in the reader's language, each once, by letter. */
export function namesOf(told: readonly Told[], { say, snapshot: { theatre } }: View): string {
  const names = told.map(({ origin: { actor, name } }) => apart(actorNamed(actor, name, theatre, say), say));
  return say.list([...new Set(names)].sort());
}
