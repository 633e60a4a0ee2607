import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import { addDays } from "../../model/edtf.ts";
import { DAY_PAGE, dayHref, incidentHref, mapHref } from "../links.ts";
import { entryKeys } from "../entry-keys.ts";
import { filterParameters, type LogFilter, logCounts, passing } from "../log/filter.ts";
import { FilterBar } from "../log/filter-bar.tsx";
import type { LogEntry } from "../log-entries.ts";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { LiveBar, LogItem, logKeys } from "../parts/log-list.tsx";
import { Pager } from "../parts/pager.tsx";
import { useSay } from "../parts/words.tsx";
import type { Snapshot } from "../snapshot.ts";
import type { View } from "../view.ts";
import type { Incident } from "../../model/record.ts";
import { incidentsOn } from "../incidents-on.ts";
import { dayInWords, edtfInWords, weekdayInWords } from "../../messages/dates.ts";
import { zoneInWords } from "../words/zones.ts";
import { NothingRead } from "./nothing-read.tsx";

export type Order = "newest" | "oldest";

/** All days that have entries, by month, with a bar as long as the day is full. */
export function DaysPage({ view }: { view: View }) {
  const { say } = view;
  const { days, entriesByDay, undated } = view.snapshot;
  if (days.length === 0 && undated.length === 0) return <NothingRead view={view} section="/days" />;
  const most = Math.max(1, ...days.map((day) => entriesByDay.get(day)?.length ?? 0));
  const newestFirst = [...days].reverse();
  const months = [...new Set(newestFirst.map((day) => day.slice(0, 7)))];
  return (
    <Layout view={view} title={say("log.days")} section="/days">
      <PageHead title={say("log.days")} standfirst={say("log.days.standfirst")} />
      {months.map((month) => (
        <section class="month">
          <h2>{edtfInWords(month, say)}</h2>
          <table class="day-table">
            <caption class="visually-hidden">{say("log.days.caption")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("log.days.day")}</th>
                <th scope="col" class="num">
                  {say("log.days.entries")}
                </th>
                <th scope="col" class="wide-only">
                  <span class="visually-hidden">{say("log.days.bar")}</span>
                </th>
                <th scope="col" class="num">
                  {say("log.days.claims")}
                </th>
              </tr>
            </thead>
            <tbody>
              {newestFirst
                .filter((day) => day.startsWith(month))
                .map((day) => {
                  const entries = entriesByDay.get(day) ?? [];
                  return (
                    <tr>
                      <th scope="row">
                        <a href={dayHref(day)}>{dayInWords(day, say)}</a>{" "}
                        <span class="quiet wide-only">{weekdayInWords(day, say)}</span>
                      </th>
                      <td class="num">{say.number(entries.length)}</td>
                      <td class="wide-only" aria-hidden="true">
                        <svg class="day-bar" viewBox="0 0 100 8" preserveAspectRatio="none">
                          <rect width={(entries.length / most) * 100} height="8" />
                        </svg>
                      </td>
                      <td class="num">
                        {say.number(entries.reduce((total, { claims }) => total + claims.length, 0))}
                      </td>
                    </tr>
                  );
                })}
            </tbody>
          </table>
        </section>
      ))}
      {undated.length === 0 ? null : (
        <section>
          <h2>{say("log.undated")}</h2>
          <p class="quiet">{say("log.undated.words", { entries: undated.length })}</p>
          <ol class="log">
            {undated.slice(0, DAY_PAGE).map((logged) => (
              <LogItem view={view} logged={logged} words={200} />
            ))}
          </ol>
        </section>
      )}
    </Layout>
  );
}

interface DayPageProps {
  readonly view: View;
  readonly day: string;
  readonly order: Order;
  /** 1 and upwards. */
  readonly page: number;
  readonly filter: LogFilter;
  /** Key of the entry whose page is asked for; null for the page by number. */
  readonly entry: string | null;
}

/** The page of a list that holds an entry, from 1; null where the list has no such entry. */
function pageWith(entries: readonly LogEntry[], entry: string | null): number | null {
  if (entry === null) return null;
  const at = entries.findIndex(({ edition, index }) => entryKeys(edition.document)[index]?.key === entry);
  return at < 0 ? null : Math.floor(at / DAY_PAGE) + 1;
}

/** One day's log: timed entries in order, then those of which only the day is known. */
export function DayPage({ view, day, order, page: asked, filter, entry }: DayPageProps) {
  const { snapshot, say } = view;
  const all = snapshot.entriesByDay.get(day) ?? [];
  const filtered = passing(snapshot, all, filter);
  const timed = filtered.filter(({ utc }) => utc !== null);
  const untimed = filtered.filter(({ utc }) => utc === null);
  const ordered = [...(order === "newest" ? [...timed].reverse() : timed), ...untimed];
  const page = pageWith(ordered, entry) ?? asked;
  const from = (page - 1) * DAY_PAGE;
  const here = ordered.slice(from, from + DAY_PAGE);
  const pages = Math.max(1, Math.ceil(ordered.length / DAY_PAGE));
  const href = (to: { order?: Order; page?: number; filter?: LogFilter }) => {
    const next = to.order ?? order;
    return dayHref(day, {
      ...filterParameters(to.filter ?? filter),
      ...(next === "newest" ? {} : { order: next }),
      ...(to.page === undefined ? {} : { page: to.page }),
    });
  };
  const here1 = here.filter(({ utc }) => utc !== null);
  const here2 = here.filter(({ utc }) => utc === null);
  // Pages of days gone by stay as they are until they are loaded again.
  const isLast = day === snapshot.days.at(-1);
  const documents = new Set(all.map(({ edition }) => edition.document.id)).size;
  return (
    <Layout
      view={view}
      title={dayInWords(day, say)}
      section="/days"
      islands={isLast ? ["live", "log"] : ["log"]}
      keys={logKeys(say)}
    >
      {isLast ? <LiveBar view={view} /> : null}
      <PageHead
        over={weekdayInWords(day, say)}
        title={<time dateTime={day}>{dayInWords(day, say)}</time>}
        standfirst={
          all.length === 0
            ? say("log.day.none")
            : say.rich<VNode>("log.day.standfirst", {
                entries: all.length,
                documents,
                zone: () => <a href="#zone">{zoneInWords(view.zone)}</a>,
              })
        }
      />
      <DayNeighbours snapshot={snapshot} day={day} order={order} />
      <div class="with-aside">
        <div>
          {all.length === 0 ? (
            <Empty title={say("log.day.none.title")}>
              <p>{say("log.day.none.words")}</p>
            </Empty>
          ) : (
            <>
              <FilterBar
                filter={filter}
                counts={logCounts(snapshot, all, filter)}
                href={(to) => href({ filter: to })}
              />
              {timed.length < 2 ? null : <OrderSwitch href={(to) => href({ order: to })} order={order} />}
              {ordered.length > 0 ? null : (
                <p class="quiet">
                  {say.rich<VNode>("log.day.nonePasses", {
                    link: (words) => <a href={dayHref(day)}>{words}</a>,
                  })}
                </p>
              )}
              {here1.length === 0 ? null : (
                <ol class="log" data-list="timed" data-order={order}>
                  {here1.map((logged) => (
                    <LogItem view={view} logged={logged} heading="h2" />
                  ))}
                </ol>
              )}
              {here2.length === 0 ? null : (
                <section>
                  <h2 class="log-divider">{say("log.day.untimed")}</h2>
                  <ol class="log" data-list="untimed">
                    {here2.map((logged) => (
                      <LogItem view={view} logged={logged} />
                    ))}
                  </ol>
                </section>
              )}
              <Pager of="day" page={page} pages={pages} href={(to) => href({ page: to })} />
            </>
          )}
        </div>
        <DayIncidents view={view} day={day} />
      </div>
    </Layout>
  );
}

function OrderSwitch({ order, href }: { order: Order; href: (order: Order) => string }) {
  const say = useSay();
  return (
    <p class="switch">
      <span>{say("log.order")}</span>
      <a href={href("newest")} aria-current={order === "newest" ? "true" : undefined}>
        {say("log.order.newest")}
      </a>
      <a href={href("oldest")} aria-current={order === "oldest" ? "true" : undefined}>
        {say("log.order.oldest")}
      </a>
    </p>
  );
}

/** The nearest days before and after that have entries. */
export function neighbours(snapshot: Snapshot, day: string): { before: string | null; after: string | null } {
  let before: string | null = null;
  let after: string | null = null;
  for (const each of snapshot.days) {
    if (each < day) before = each;
    else if (each > day && after === null) after = each;
  }
  return { before, after };
}

function DayNeighbours({ snapshot, day, order }: { snapshot: Snapshot; day: string; order: Order }) {
  const say = useSay();
  const { before, after } = neighbours(snapshot, day);
  const keep = order === "newest" ? {} : { order };
  const label = (other: string, next: string) =>
    other === next ? dayInWords(other, say) : say("log.neighbours.nearest", { day: dayInWords(other, say) });
  return (
    <nav class="neighbours" aria-label={say("log.neighbours")}>
      {before === null ? (
        <span class="quiet">{say("log.neighbours.first")}</span>
      ) : (
        <a href={dayHref(before, keep)} rel="prev">
          {say("log.neighbours.before", { day: label(before, addDays(day, -1)) })}
        </a>
      )}
      <a href={mapHref({ date: day })}>{say("log.day.map")}</a>
      {after === null ? (
        <span class="quiet">{say("log.neighbours.last")}</span>
      ) : (
        <a href={dayHref(after, keep)} rel="next">
          {say("log.neighbours.after", { day: label(after, addDays(day, 1)) })}
        </a>
      )}
    </nav>
  );
}

/** Incidents held to have happened on the day, whenever they were reported. */
function DayIncidents({ view, day }: { view: View; day: string }) {
  const { say, snapshot } = view;
  const { events, longer } = incidentsOn(snapshot, day);
  return (
    <aside class="aside" aria-labelledby="day-incidents">
      <h2 id="day-incidents">{say("log.day.incidents")}</h2>
      {events.length === 0 ? (
        <p class="quiet">{say("log.day.incidents.none")}</p>
      ) : (
        <IncidentList view={view} incidents={events} />
      )}
      {longer.length === 0 ? null : (
        <details>
          <summary>{say("log.day.incidents.longer", { incidents: longer.length })}</summary>
          <IncidentList view={view} incidents={longer} />
        </details>
      )}
    </aside>
  );
}

function IncidentList({ view, incidents }: { view: View; incidents: readonly Incident[] }) {
  const say = useSay();
  return (
    <ul class="plain spaced">
      {incidents.slice(0, 30).map((incident) => (
        <li>
          <a href={incidentHref(incident.id)}>
            <bdi>{worded(view, incident.title)}</bdi>
          </a>{" "}
          {incident.contested ? <span class="badge contested">{say("log.contested")}</span> : null}
          <span class="quiet block">
            {say("log.day.incident", { claims: incident.claims.length, origins: incident.origins })}
          </span>
        </li>
      ))}
    </ul>
  );
}
