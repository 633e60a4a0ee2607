import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import type { Say } from "../../messages/say.ts";
import type { BreachTotal, TruceThread, TruceWindow } from "../../model/threads.ts";
import { truceStateAt } from "../../weighing/threads/truce-window.ts";
import { dayHref } from "../links.ts";
import { PlaceName, When } from "../parts/inline.tsx";
import { Layout, PageHead } from "../parts/layout.tsx";
import { Name } from "../parts/source-text.tsx";
import { Areas, ClaimLinks, NamedList, namesOf, StateLine, ToldRow, Words } from "../parts/told.tsx";
import type { View } from "../view.ts";
import { boundsWords } from "../../messages/bounds.ts";
import { dayInWords, weekdayInWords } from "../../messages/dates.ts";
import { attackTypeLabel, sentenceCase, truceStatusLabel, truceTypeLabel } from "../words/labels.ts";
import { actorNamed } from "../words/names.ts";
import { apart } from "../../messages/shown.ts";
import { given, MARKS } from "./marks.tsx";

/** A truce: its window as a calendar, acts in order, terms, alleged breaches with accusers, totals side by side. */
export function TrucePage({ view, truce }: { view: View; truce: TruceThread }) {
  const { say } = view;
  const { window } = truce;
  const last = window?.last ?? truce.acts.at(-1)?.said?.slice(0, 10) ?? null;
  return (
    <Layout view={view} title={worded(view, truce.title)} section="/dossiers">
      <PageHead
        over={
          <>
            {sentenceCase(truceTypeLabel(truce.type, say))} · <Areas view={view} places={truce.areas} />
          </>
        }
        title={worded(view, truce.title)}
        standfirst={window === null ? say("dossiers.truce.neverBegan") : runInWords(window, say)}
      />
      {last === null ? null : (
        <StateLine
          view={view}
          label={say("dossiers.truce.state", { day: dayInWords(last, say) })}
          state={truceStateAt(truce, last)}
        />
      )}
      {window === null ? null : (
        <section>
          <h2>{say("dossiers.truce.dayByDay")}</h2>
          <p class="quiet">
            {say("dossiers.truce.dayByDay.words", { reason: sentenceCase(worded(view, window.reason)) })}{" "}
            <ClaimLinks ids={window.claims} label={say("dossiers.truce.restsOn")} />
          </p>
          {truce.coverage.length > 0 ? (
            <Calendar view={view} truce={truce} />
          ) : (
            <p>{say("dossiers.truce.noArea")}</p>
          )}
        </section>
      )}
      <section>
        <h2>{say("dossiers.truce.acts")}</h2>
        <ol class="plain">
          {truce.acts.map((act) => (
            <ToldRow view={view} told={act}>
              {say.rich<VNode>("dossiers.truce.act", {
                ...MARKS,
                act: sentenceCase(truceStatusLabel(act.act, say)),
                type: truceTypeLabel(act.type, say),
                hasBy: given(act.by),
                by: <NamedList view={view} named={act.by} />,
                hasParties: given(act.parties),
                parties: <NamedList view={view} named={act.parties} />,
                hasStart: given(act.start),
                start: <When edtf={act.start ?? ""} />,
                hasEnd: given(act.end),
                end: <When edtf={act.end ?? ""} />,
              })}
            </ToldRow>
          ))}
        </ol>
      </section>
      <section>
        <h2>{say("dossiers.truce.breaches")}</h2>
        {truce.breaches.length === 0 ? (
          <p class="quiet">{say("dossiers.truce.noBreaches")}</p>
        ) : (
          <ol class="plain spaced">
            {truce.breaches.map((breach) => (
              <li>
                <p>
                  {say.rich<VNode>("dossiers.truce.breach", {
                    ...MARKS,
                    when: <When edtf={breach.when} />,
                    type: attackTypeLabel(breach.type, say),
                    place: <PlaceName view={view} id={breach.place.place} name={breach.place.name} />,
                    accused: <NamedList view={view} named={breach.accused} />,
                    dayOnly: given(breach.time === "day only"),
                  })}
                </p>
                <p class="over">
                  {say.rich<VNode>("dossiers.truce.accusers", {
                    badge: (words) => <span class="badge denied">{words}</span>,
                    accusers: namesOf(breach.accusers, view),
                    hasDeniers: given(breach.deniedBy),
                    deniers: namesOf(breach.deniedBy, view),
                  })}
                </p>
                {breach.accusers.slice(0, 3).map(({ claim }) => (
                  <Words view={view} claim={claim} />
                ))}
              </li>
            ))}
          </ol>
        )}
      </section>
      <Totals view={view} totals={truce.totals} />
    </Layout>
  );
}

function runInWords({ first, last, open }: TruceWindow, say: Say): string {
  return say("dossiers.truce.runs", {
    days: first === last ? "one" : "several",
    first: dayInWords(first, say),
    last: dayInWords(last, say),
    open: given(open),
  });
}

/** A name in the reader's language, where claims resolved it to an actor of the pack. */
function nameOf({ say, snapshot }: View, name: string): string {
  return apart(actorNamed(snapshot.actorByName.get(name) ?? null, name, snapshot.theatre, say), say);
}

/** A table of days: breaches as a number, who spoke, and nothing where nobody did. */
function Calendar({ view, truce }: { view: View; truce: TruceThread }) {
  const { say } = view;
  return (
    <div class="table-scroll" role="region" aria-label={say("dossiers.truce.calendar")} tabIndex={0}>
      <table class="calendar">
        <caption class="visually-hidden">{say("dossiers.truce.calendar.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("dossiers.truce.day")}</th>
            <th scope="col" class="num">
              {say("dossiers.truce.breaches")}
            </th>
            <th scope="col">{say("dossiers.truce.spoke")}</th>
          </tr>
        </thead>
        <tbody>
          {truce.coverage.map(({ day, origins }) => {
            const breaches = truce.breaches.filter(({ when }) => when.slice(0, 10) === day).length;
            return (
              <tr data-silent={origins.length === 0 ? "" : undefined}>
                <th scope="row">
                  <a href={dayHref(day)}>{dayInWords(day, say)}</a>{" "}
                  <span class="quiet wide-only">{weekdayInWords(day, say)}</span>
                </th>
                <td class="num">
                  {origins.length === 0 ? say("dossiers.truce.notObserved") : say.number(breaches)}
                </td>
                <td>{origins.length === 0 ? "–" : say.list(origins.map((name) => nameOf(view, name)))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Totals({ view, totals }: { view: View; totals: readonly BreachTotal[] }) {
  const { say } = view;
  if (totals.length === 0) return null;
  return (
    <section>
      <h2>{say("dossiers.truce.totals")}</h2>
      <p class="quiet">{say("dossiers.truce.totals.words")}</p>
      <table>
        <caption class="visually-hidden">{say("dossiers.truce.totals.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("dossiers.truce.party")}</th>
            <th scope="col">{say("dossiers.truce.stated")}</th>
            <th scope="col" class="num">
              {say("dossiers.truce.listed")}
            </th>
            <th scope="col" class="num">
              {say("dossiers.truce.listedDenied")}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr>
              <th scope="row">
                {total.names.length === 0
                  ? say("dossiers.truce.partyNotNamed")
                  : say.list(total.names.map((name) => nameOf(view, name)))}
              </th>
              <td>
                {total.stated.length === 0 ? (
                  <span class="quiet">{say("dossiers.truce.nothingStated")}</span>
                ) : null}
                {total.stated.map((one) => (
                  <p>
                    {one.count === null ? say("dossiers.truce.noNumber") : boundsWords(one.count, say)}{" "}
                    <span class="quiet">
                      <Name>{one.origin.name}</Name>
                    </span>{" "}
                    <ClaimLinks ids={[one.claim]} label={say("dossiers.words")} />
                  </p>
                ))}
              </td>
              <td class="num">{say("dossiers.truce.attacks", { attacks: total.ours })}</td>
              <td class="num">{total.denied}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
