import type { Place } from "../../model/theatre.ts";
import { DAY_PAGE, dayHref, placeHref, placeLogHref } from "../links.ts";
import type { LogEntry } from "../log-entries.ts";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { LOG_KEYS, LogItem } from "../parts/log-list.tsx";
import type { Snapshot } from "../snapshot.ts";
import type { View } from "../view.ts";
import { dayInWords } from "../words/dates.ts";
import { count } from "../words/labels.ts";
import { zoneInWords } from "../words/zones.ts";
import { FilterBar } from "./filter-bar.tsx";
import { filterParameters, type LogFilter, logCounts, passing } from "./filter.ts";

/** Entries with a claim that names the place: the newest first, the undated last. */
export function entriesOf(snapshot: Snapshot, place: string): LogEntry[] {
  const claims = new Set((snapshot.claimsByPlace.get(place) ?? []).map(({ claim }) => claim.id));
  const names = ({ claims: own }: LogEntry) => own.some(({ id }) => claims.has(id));
  const found: LogEntry[] = [];
  for (const day of [...snapshot.days].reverse()) {
    const entries = (snapshot.entriesByDay.get(day) ?? []).filter(names);
    found.push(...entries.filter(({ utc }) => utc !== null).reverse());
    found.push(...entries.filter(({ utc }) => utc === null));
  }
  return [...found, ...snapshot.undated.filter(names)];
}

interface PlaceLogProps {
  readonly view: View;
  readonly place: Place;
  /** 1 and upwards. */
  readonly page: number;
  readonly filter: LogFilter;
}

/** The log of one place over all days. */
export function PlaceLogPage({ view, place, page, filter }: PlaceLogProps) {
  const { snapshot } = view;
  const all = entriesOf(snapshot, place.id);
  const ordered = passing(snapshot, all, filter);
  const here = ordered.slice((page - 1) * DAY_PAGE, page * DAY_PAGE);
  const pages = Math.max(1, Math.ceil(ordered.length / DAY_PAGE));
  const days = [...new Set(here.map(({ day }) => day))];
  const href = (to: number) => placeLogHref(place.id, { ...filterParameters(filter), page: to });
  return (
    <Layout view={view} title={`Log of ${place.name}`} section="/places" islands={["log"]} keys={LOG_KEYS}>
      <PageHead
        over={<a href={placeHref(place.id)}>{place.name}</a>}
        title={`Log of ${place.name}`}
        standfirst={`${count(all.length, "entry", "entries")} in which a claim names it, newest first. Times in ${zoneInWords(view.zone)}.`}
      />
      {all.length === 0 ? (
        <Empty title="Nothing logged">
          <p>No claim in an entry of the log names this place.</p>
        </Empty>
      ) : (
        <FilterBar
          filter={filter}
          counts={logCounts(snapshot, all, filter)}
          href={(to) => placeLogHref(place.id, filterParameters(to))}
        />
      )}
      {all.length > 0 && ordered.length === 0 ? (
        <p class="quiet">
          No entry of this place passes. <a href={placeLogHref(place.id)}>All entries</a>
        </p>
      ) : null}
      {days.map((day) => (
        <section>
          <h2 class="log-divider">
            {day === null ? "Without a day" : <a href={dayHref(day)}>{dayInWords(day)}</a>}
          </h2>
          <ol class="log" data-list={day ?? "undated"}>
            {here
              .filter((logged) => logged.day === day)
              .map((logged) => (
                <LogItem view={view} logged={logged} words={260} />
              ))}
          </ol>
        </section>
      ))}
      {pages === 1 ? null : (
        <nav class="pager" aria-label="Pages of this log">
          {page > 1 ? <a href={href(page - 1)}>Previous page</a> : null}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages ? <a href={href(page + 1)}>Next page</a> : null}
        </nav>
      )}
    </Layout>
  );
}
