import { formatBounds } from "../../model/bounds.ts";
import type { BreachTotal, TruceThread, TruceWindow } from "../../model/threads.ts";
import { truceStateAt } from "../../weighing/threads/truce-window.ts";
import { dayHref } from "../links.ts";
import { PlaceName, When } from "../parts/inline.tsx";
import { Layout, PageHead } from "../parts/layout.tsx";
import { shown } from "../parts/source-text.tsx";
import { Areas, ClaimLinks, NamedList, namesOf, StateLine, ToldRow, Words } from "../parts/told.tsx";
import type { View } from "../view.ts";
import { dayInWords, weekdayInWords } from "../words/dates.ts";
import { count, listOf, sentenceCase } from "../words/labels.ts";

/** A truce: its window as a calendar, acts in order, terms, alleged breaches with accusers, totals side by side. */
export function TrucePage({ view, truce }: { view: View; truce: TruceThread }) {
  const { window } = truce;
  const last = window?.last ?? truce.acts.at(-1)?.said?.slice(0, 10) ?? null;
  return (
    <Layout view={view} title={shown(truce.title)} section="/dossiers">
      <PageHead
        over={
          <>
            {sentenceCase(truce.type)} · <Areas view={view} places={truce.areas} />
          </>
        }
        title={shown(truce.title)}
        standfirst={
          window === null
            ? "Nobody in this record says that it began, or when it is to begin."
            : runInWords(window)
        }
      />
      {last === null ? null : (
        <StateLine label={`State on ${dayInWords(last)}`} state={truceStateAt(truce, last)} />
      )}
      {window === null ? null : (
        <section>
          <h2>Day by day</h2>
          <p class="quiet">
            Alleged breaches on each day, and who spoke of the area at all. A hatched day is one of which
            nobody speaks: that is no sign of quiet. {shown(window.reason)}{" "}
            <ClaimLinks ids={window.claims} label="rests on" />
          </p>
          {truce.coverage.length > 0 ? (
            <Calendar truce={truce} />
          ) : (
            <p>No words name its area, so that nobody can tell who watched it.</p>
          )}
        </section>
      )}
      <section>
        <h2>Acts</h2>
        <ol class="plain">
          {truce.acts.map((act) => (
            <ToldRow view={view} told={act}>
              <strong>{sentenceCase(act.act)}</strong>: {act.type}
              {act.by.length === 0 ? null : (
                <>
                  {" "}
                  by <NamedList view={view} named={act.by} />
                </>
              )}
              {act.parties.length === 0 ? null : (
                <>
                  {" "}
                  between <NamedList view={view} named={act.parties} />
                </>
              )}
              {act.start === null ? null : (
                <>
                  , from <When edtf={act.start} />
                </>
              )}
              {act.end === null ? null : (
                <>
                  , until <When edtf={act.end} />
                </>
              )}
            </ToldRow>
          ))}
        </ol>
      </section>
      <section>
        <h2>Alleged breaches</h2>
        {truce.breaches.length === 0 ? (
          <p class="quiet">
            No claim of the record lays an attack inside its days and area on one of its parties.
          </p>
        ) : (
          <ol class="plain spaced">
            {truce.breaches.map((breach) => (
              <li>
                <p>
                  <When edtf={breach.when} />: {breach.type},{" "}
                  <PlaceName view={view} id={breach.place.place} name={breach.place.name} />, laid on{" "}
                  <NamedList view={view} named={breach.accused} />
                  {breach.time === "day only" ? (
                    <span class="quiet"> (on the day the truce began or ended; nobody gives the hour)</span>
                  ) : null}
                </p>
                <p class="over">
                  Accused by {namesOf(breach.accusers)}
                  {breach.deniedBy.length === 0 ? null : (
                    <>
                      {" "}
                      <span class="badge denied">denied</span> by {namesOf(breach.deniedBy)}
                    </>
                  )}
                </p>
                {breach.accusers.slice(0, 3).map(({ claim }) => (
                  <p>
                    <Words view={view} claim={claim} />
                  </p>
                ))}
              </li>
            ))}
          </ol>
        )}
      </section>
      <Totals totals={truce.totals} />
    </Layout>
  );
}

function runInWords({ first, last, open }: TruceWindow): string {
  const days =
    first === last ? `on ${dayInWords(first)}` : `from ${dayInWords(first)} to ${dayInWords(last)}`;
  const end = open ? ", the last day of which anybody speaks; nobody says when it ends" : "";
  return `Said to run ${days}${end}.`;
}

/** A table of days: breaches as a number, who spoke, and nothing where nobody did. */
function Calendar({ truce }: { truce: TruceThread }) {
  return (
    <div class="table-scroll" role="region" aria-label="Days of the truce" tabIndex={0}>
      <table class="calendar">
        <caption class="visually-hidden">Days of the truce with alleged breaches and who spoke</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col" class="num">
              Alleged breaches
            </th>
            <th scope="col">Origins that spoke</th>
          </tr>
        </thead>
        <tbody>
          {truce.coverage.map(({ day, origins }) => {
            const breaches = truce.breaches.filter(({ when }) => when.slice(0, 10) === day).length;
            return (
              <tr data-silent={origins.length === 0 ? "" : undefined}>
                <th scope="row">
                  <a href={dayHref(day)}>{dayInWords(day)}</a>{" "}
                  <span class="quiet wide-only">{weekdayInWords(day)}</span>
                </th>
                <td class="num">{origins.length === 0 ? "not observed" : breaches}</td>
                <td>{origins.length === 0 ? "–" : listOf(origins.map(shown))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Totals({ totals }: { totals: readonly BreachTotal[] }) {
  if (totals.length === 0) return null;
  return (
    <section>
      <h2>Breaches counted</h2>
      <p class="quiet">
        What monitors and parties state stands beside what this record lists. They are never added.
      </p>
      <table>
        <caption class="visually-hidden">Breaches by party, as stated and as listed here</caption>
        <thead>
          <tr>
            <th scope="col">Party</th>
            <th scope="col">As stated</th>
            <th scope="col" class="num">
              Listed here
            </th>
            <th scope="col" class="num">
              Of these denied
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr>
              <th scope="row">{total.names.length === 0 ? "not named" : listOf(total.names.map(shown))}</th>
              <td>
                {total.stated.length === 0 ? <span class="quiet">nobody gives a number</span> : null}
                {total.stated.map((one) => (
                  <p>
                    {one.count === null ? "no number" : formatBounds(one.count)}{" "}
                    <span class="quiet">{shown(one.origin.name)}</span>{" "}
                    <ClaimLinks ids={[one.claim]} label="words" />
                  </p>
                ))}
              </td>
              <td class="num">{count(total.ours, "attack")}</td>
              <td class="num">{total.denied}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
