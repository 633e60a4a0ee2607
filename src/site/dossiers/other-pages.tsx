import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import type { Allegation, AllegationTold, FacilityThread, PeopleThread } from "../../model/threads.ts";
import { facilityAt } from "../../weighing/threads/facilities.ts";
import { Layout, PageHead } from "../parts/layout.tsx";
import { Name, shown } from "../parts/source-text.tsx";
import { Areas, ClaimLinks, NamedList, StateLine, ToldRow } from "../parts/told.tsx";
import type { View } from "../view.ts";
import { boundsWords } from "../../messages/bounds.ts";
import { dayInWords } from "../../messages/dates.ts";
import { facilityStatusLabel, facilityTypeLabel, sentenceCase, whoLabel } from "../words/labels.ts";
import { given, MARKS } from "./marks.tsx";
import { facilityTitle, peopleTitle } from "./titles.ts";

/** A facility: what is said of it in order, and what follows for its last day: damage and function apart. */
export function FacilityPage({ view, facility }: { view: View; facility: FacilityThread }) {
  const { say } = view;
  const title = facilityTitle(facility, say, view.snapshot.theatre);
  const day = lastDay(facility.told);
  const state = day === null ? null : facilityAt(facility, day);
  return (
    <Layout view={view} title={title} section="/dossiers">
      <PageHead
        over={
          <>
            {sentenceCase(facilityTypeLabel(facility.type, say))} ·{" "}
            <Areas view={view} places={facility.place === null ? [] : [facility.place]} />
          </>
        }
        title={title}
        standfirst={say(
          facility.name === null
            ? "dossiers.facility.standfirst.unnamed"
            : "dossiers.facility.standfirst.named",
        )}
      />
      {state === null || day === null ? null : (
        <>
          <StateLine
            view={view}
            label={say("dossiers.facility.function", { day: dayInWords(day, say) })}
            state={state.function}
          />
          <StateLine
            view={view}
            label={say("dossiers.facility.building", { day: dayInWords(day, say) })}
            state={state.building}
          />
          <p>
            {say(state.struck.length === 0 ? "dossiers.facility.notStruck" : "dossiers.facility.struck")}{" "}
            <ClaimLinks ids={state.struck} label={say("dossiers.facility.theWords")} />
          </p>
        </>
      )}
      <ol class="plain">
        {facility.told.map((told) => (
          <ToldRow view={view} told={told}>
            {say.rich<VNode>("dossiers.facility.told", {
              ...MARKS,
              status: sentenceCase(facilityStatusLabel(told.status, say)),
              hasCount: given(told.count),
              count: told.count === null ? "" : boundsWords(told.count, say),
              hasBy: given(told.by),
              by: <NamedList view={view} named={told.by} />,
              hasMeans: given(told.means),
              means: <Name>{told.means ?? ""}</Name>,
            })}
          </ToldRow>
        ))}
      </ol>
    </Layout>
  );
}

/** People in one state in one place over time, every origin's number in its row. */
export function PeoplePage({ view, thread }: { view: View; thread: PeopleThread }) {
  const { say } = view;
  const title = peopleTitle(thread, say, view.snapshot.theatre);
  return (
    <Layout view={view} title={title} section="/dossiers">
      <PageHead
        over={<Areas view={view} places={thread.place === null ? [] : [thread.place]} />}
        title={title}
        standfirst={say("dossiers.people.standfirst", {
          claims: thread.told.length,
          origins: new Set(thread.told.map(({ origin }) => origin.key)).size,
        })}
      />
      <ol class="plain">
        {thread.told.map((told) => (
          <ToldRow view={view} told={told}>
            {say.rich<VNode>("dossiers.people.told", {
              ...MARKS,
              hasCount: given(told.count),
              count: told.count === null ? "" : boundsWords(told.count, say),
              who: <Name>{whoLabel(told.who, say)}</Name>,
              hasSide: given(told.side),
              side: <Name>{told.side ?? ""}</Name>,
              isPart: given(told.part),
              hasBy: given(told.by),
              by: <NamedList view={view} named={told.by} />,
            })}
          </ToldRow>
        ))}
      </ol>
    </Layout>
  );
}

/** An allegation: who makes it, who denies or doubts it, and what evidence the words name. */
export function AllegationPage({ view, allegation }: { view: View; allegation: Allegation }) {
  const { say } = view;
  return (
    <Layout view={view} title={worded(view, allegation.title)} section="/dossiers">
      <PageHead
        over={<Areas view={view} places={allegation.place === null ? [] : [allegation.place]} />}
        title={worded(view, allegation.title)}
        standfirst={say("dossiers.allegation.standfirst", { origins: allegation.origins })}
      />
      <Side view={view} title={say("dossiers.allegation.alleged")} rows={allegation.alleged} />
      <Side view={view} title={say("dossiers.allegation.denied")} rows={allegation.denied} />
      <Side view={view} title={say("dossiers.allegation.doubted")} rows={allegation.doubted} />
      <section>
        <h2>{say("dossiers.allegation.evidence")}</h2>
        {allegation.evidence.length === 0 ? (
          <p class="quiet">{say("dossiers.allegation.noEvidence")}</p>
        ) : (
          <ul class="plain spaced">
            {allegation.evidence.map(({ words, claim, origin }) => (
              <li>
                <q class="source-face">{shown(words)}</q>{" "}
                <span class="quiet">
                  <Name>{origin.name}</Name>
                </span>{" "}
                <ClaimLinks ids={[claim]} label={say("dossiers.words")} />
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
            {view.say.rich<VNode>("dossiers.allegation.told", {
              ...MARKS,
              hasAccused: given(told.accused),
              accused: <NamedList view={view} named={told.accused} />,
              hasWhat: given(told.what),
              what: <Name>{told.what ?? ""}</Name>,
              hasAgainst: given(told.against),
              against: <NamedList view={view} named={told.against} />,
            })}
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
