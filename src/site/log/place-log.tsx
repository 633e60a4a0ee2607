import type { VNode } from "preact";
import type { Place } from "../../model/theatre.ts";
import { DAY_PAGE, dayHref, placeHref, placeLogHref } from "../links.ts";
import type { LogEntry } from "../log-entries.ts";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { LogItem, logKeys } from "../parts/log-list.tsx";
import { Pager } from "../parts/pager.tsx";
import { Name } from "../parts/source-text.tsx";
import type { Snapshot } from "../snapshot.ts";
import type { View } from "../view.ts";
import { dayInWords } from "../../messages/dates.ts";
import { placeName } from "../words/names.ts";
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
  const { snapshot, say } = view;
  const name = placeName(place, say);
  const all = entriesOf(snapshot, place.id);
  const ordered = passing(snapshot, all, filter);
  const here = ordered.slice((page - 1) * DAY_PAGE, page * DAY_PAGE);
  const pages = Math.max(1, Math.ceil(ordered.length / DAY_PAGE));
  const days = [...new Set(here.map(({ day }) => day))];
  const href = (to: number) => placeLogHref(place.id, { ...filterParameters(filter), page: to });
  return (
    <Layout
      view={view}
      title={say("log.place", { place: name })}
      section="/places"
      islands={["log"]}
      keys={logKeys(say)}
    >
      <PageHead
        over={
          <a href={placeHref(place.id)}>
            <Name>{name}</Name>
          </a>
        }
        title={say("log.place", { place: name })}
        standfirst={say("log.place.standfirst", { entries: all.length, zone: zoneInWords(view.zone) })}
      />
      {all.length === 0 ? (
        <Empty title={say("log.day.none.title")}>
          <p>{say("log.place.none")}</p>
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
          {say.rich<VNode>("log.place.nonePasses", {
            link: (words) => <a href={placeLogHref(place.id)}>{words}</a>,
          })}
        </p>
      ) : null}
      {days.map((day) => (
        <section>
          <h2 class="log-divider">
            {day === null ? say("log.undated") : <a href={dayHref(day)}>{dayInWords(day, say)}</a>}
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
      <Pager of="log" page={page} pages={pages} href={href} />
    </Layout>
  );
}
