import { formatBounds } from "../../model/bounds.ts";
import type { Allegation, AllegationTold, FacilityThread, PeopleThread } from "../../model/threads.ts";
import { facilityAt } from "../../weighing/threads/facilities.ts";
import { Layout, PageHead } from "../parts/layout.tsx";
import { shown } from "../parts/source-text.tsx";
import { Areas, ClaimLinks, NamedList, StateLine, ToldRow } from "../parts/told.tsx";
import type { View } from "../view.ts";
import { dayInWords } from "../words/dates.ts";
import { count, sentenceCase } from "../words/labels.ts";
import { facilityTitle, peopleTitle } from "./titles.ts";

/** A facility: what is said of it in order, and what follows for its last day: damage and function apart. */
export function FacilityPage({ view, facility }: { view: View; facility: FacilityThread }) {
  const title = shown(facilityTitle(facility));
  const day = lastDay(facility.told);
  const state = day === null ? null : facilityAt(facility, day);
  return (
    <Layout view={view} title={title} section="/dossiers">
      <PageHead
        over={
          <>
            {sentenceCase(facility.type)} ·{" "}
            <Areas view={view} places={facility.place === null ? [] : [facility.place]} />
          </>
        }
        title={title}
        standfirst={
          facility.name === null
            ? "No words name it: several facilities may be meant, and nothing here is added up."
            : "What each origin says of it, in order of time. Damage and function are told apart."
        }
      />
      {state === null || day === null ? null : (
        <>
          <StateLine label={`Function on ${dayInWords(day)}`} state={state.function} />
          <StateLine label={`Building on ${dayInWords(day)}`} state={state.building} />
          <p>
            {state.struck.length === 0 ? "Nobody says that it was struck." : "Said to have been struck. "}
            <ClaimLinks ids={state.struck} label="the words" />
          </p>
        </>
      )}
      <ol class="plain">
        {facility.told.map((told) => (
          <ToldRow view={view} told={told}>
            <strong>{sentenceCase(told.status)}</strong>
            {told.count === null ? null : ` (${formatBounds(told.count)})`}
            {told.by.length === 0 ? null : (
              <>
                {" "}
                by <NamedList view={view} named={told.by} />
              </>
            )}
            {told.means === null ? null : <span class="quiet">, {shown(told.means)}</span>}
          </ToldRow>
        ))}
      </ol>
    </Layout>
  );
}

/** People in one state in one place over time, every origin's number in its row. */
export function PeoplePage({ view, thread }: { view: View; thread: PeopleThread }) {
  const title = shown(peopleTitle(thread));
  return (
    <Layout view={view} title={title} section="/dossiers">
      <PageHead
        over={<Areas view={view} places={thread.place === null ? [] : [thread.place]} />}
        title={title}
        standfirst={`${count(thread.told.length, "claim")} from ${count(new Set(thread.told.map(({ origin }) => origin.key)).size, "origin")}, in order of time. Numbers of different days and origins are never added.`}
      />
      <ol class="plain">
        {thread.told.map((told) => (
          <ToldRow view={view} told={told}>
            <strong>{told.count === null ? "No number" : formatBounds(told.count)}</strong> {shown(told.who)}
            {told.side === null ? null : ` (${shown(told.side)})`}
            {told.part === true ? <span class="badge">part of a total</span> : null}
            {told.by.length === 0 ? null : (
              <>
                {" "}
                by <NamedList view={view} named={told.by} />
              </>
            )}
          </ToldRow>
        ))}
      </ol>
    </Layout>
  );
}

/** An allegation: who makes it, who denies or doubts it, and what evidence the words name. */
export function AllegationPage({ view, allegation }: { view: View; allegation: Allegation }) {
  return (
    <Layout view={view} title={shown(allegation.title)} section="/dossiers">
      <PageHead
        over={<Areas view={view} places={allegation.place === null ? [] : [allegation.place]} />}
        title={shown(allegation.title)}
        standfirst={`Alleged by ${count(allegation.origins, "independent origin")}. Daybook does not say whether it is so.`}
      />
      <Side view={view} title="Alleged" rows={allegation.alleged} />
      <Side view={view} title="Denied" rows={allegation.denied} />
      <Side view={view} title="Doubted" rows={allegation.doubted} />
      <section>
        <h2>Evidence named</h2>
        {allegation.evidence.length === 0 ? (
          <p class="quiet">No words name any.</p>
        ) : (
          <ul class="plain spaced">
            {allegation.evidence.map(({ words, claim, origin }) => (
              <li>
                <q class="source-face">{shown(words)}</q> <span class="quiet">{shown(origin.name)}</span>{" "}
                <ClaimLinks ids={[claim]} label="words" />
              </li>
            ))}
          </ul>
        )}
      </section>
    </Layout>
  );
}

function Side({ view, title, rows }: { view: View; title: string; rows: readonly AllegationTold[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol class="plain">
        {rows.map((told) => (
          <ToldRow view={view} told={told}>
            {told.accused.length === 0 ? "Nobody named" : <NamedList view={view} named={told.accused} />}
            {told.what === null ? null : <>: {shown(told.what)}</>}
            {told.against.length === 0 ? null : (
              <span class="quiet">
                {" "}
                against <NamedList view={view} named={told.against} />
              </span>
            )}
          </ToldRow>
        ))}
      </ol>
    </section>
  );
}

function lastDay(
  told: readonly { readonly when: string | null; readonly said: string | null }[],
): string | null {
  const days = told.flatMap(({ when, said }) => {
    const day = /\d{4}-\d{2}-\d{2}/.exec(when ?? said ?? "")?.[0];
    return day === undefined ? [] : [day];
  });
  return days.sort().at(-1) ?? null;
}
