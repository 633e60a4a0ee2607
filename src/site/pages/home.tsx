import { worded } from "../words/worded.ts";
import { dayHref, documentHref, incidentHref, mapHref, placeHref } from "../links.ts";
import { DrawnMap } from "../map/draw-map.tsx";
import type { MapModel } from "../map/map-model.ts";
import { FigureTable } from "../parts/figure-table.tsx";
import { Holders, StateBadge } from "../parts/holding.tsx";
import { When } from "../parts/inline.tsx";
import { Layout, PageHead } from "../parts/layout.tsx";
import { LiveBar, LogItem, logKeys } from "../parts/log-list.tsx";
import { DocumentTitle, Name } from "../parts/source-text.tsx";
import type { LogEntry } from "../log-entries.ts";
import type { Snapshot } from "../snapshot.ts";
import type { View } from "../view.ts";
import { dayInWords, weekdayInWords } from "../../messages/dates.ts";
import { placeName, theatreTitle } from "../words/names.ts";
import { apart } from "../../messages/shown.ts";
import { ReadSomething } from "./nothing-read.tsx";

/** The front page: the latest day, what is contested, a small map, recent documents. */
export function HomePage({ view, model }: { view: View; model: MapModel | null }) {
  const { snapshot, say } = view;
  if (snapshot.documents.length === 0)
    return (
      <Layout view={view} title="" section="/">
        <PageHead title={say("home.nothing")} standfirst={say("home.creed")} />
        <ReadSomething />
      </Layout>
    );
  const days = leadDays(snapshot);
  return (
    <Layout view={view} title="" section="/" wide islands={["live", "log"]} keys={logKeys(say)}>
      <LiveBar view={view} />
      <h1 class="visually-hidden">{say("home.title", { theatre: theatreTitle(snapshot.theatre, say) })}</h1>
      <div class="front">
        <section class="front-lead" aria-label={say("home.latest")}>
          {days.length === 0 ? <h2>{say("home.noDay")}</h2> : null}
          {days.map(({ day, entries, all }, i) => (
            <section class={i === 0 ? "front-first" : "front-day"} aria-labelledby={`day-${day}`}>
              <p class="over">
                {i === 0
                  ? say("home.latestDay", { weekday: weekdayInWords(day, say) })
                  : weekdayInWords(day, say)}
              </p>
              <h2 id={`day-${day}`}>
                <a href={dayHref(day)}>
                  <time dateTime={day}>{dayInWords(day, say)}</time>
                </a>
              </h2>
              <ol class="log" data-list={day}>
                {entries.map((logged) => (
                  <LogItem view={view} logged={logged} words={260} />
                ))}
              </ol>
              {all > entries.length ? (
                <p class="onward">
                  <a href={dayHref(day)}>{say("home.allEntries", { entries: all })}</a>
                </p>
              ) : null}
            </section>
          ))}
        </section>
        <Contested view={view} />
        <section class="front-map" aria-labelledby="front-map">
          <h2 id="front-map">
            <a href={mapHref({ date: model?.day ?? null })}>{say("home.map")}</a>
          </h2>
          {model === null ? null : (
            <>
              <DrawnMap model={model} width={480} height={360} small />
              <p class="quiet map-caption">
                {say("home.mapCaption", {
                  area: apart(placeName(model.area, say), say),
                  day: dayInWords(model.day, say),
                  places: model.holdings.length,
                })}
              </p>
              <DisputedPlaces view={view} model={model} />
            </>
          )}
        </section>
        <section class="front-documents" aria-labelledby="recent">
          <h2 id="recent">
            <a href="/documents">{say("home.documents")}</a>
          </h2>
          <ol class="plain spaced">
            {snapshot.documents.slice(0, 6).map(({ document }) => (
              <li>
                <p class="over">
                  {document.publisher === null ? (
                    say("document.noPublisher")
                  ) : (
                    <Name>{document.publisher}</Name>
                  )}{" "}
                  <span class="quiet">
                    {document.published === null ? (
                      say("document.noDate")
                    ) : (
                      <When edtf={document.published} />
                    )}
                    {document.state === "read" ? "" : say("document.kept")}
                  </span>
                </p>
                <a class="title" href={documentHref(document.id)}>
                  <DocumentTitle document={document} />
                </a>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </Layout>
  );
}

/** Entries on the front page: the latest day's, and earlier days' while there is room. */
const LEAD = 8;

function leadDays(snapshot: Snapshot): { day: string; entries: readonly LogEntry[]; all: number }[] {
  const days: { day: string; entries: readonly LogEntry[]; all: number }[] = [];
  let room = LEAD;
  for (const day of [...snapshot.days].reverse().slice(0, 3)) {
    const all = snapshot.entriesByDay.get(day) ?? [];
    const timed = all.filter(({ utc }) => utc !== null).reverse();
    const entries = [...timed, ...all.filter(({ utc }) => utc === null)].slice(0, room);
    days.push({ day, entries, all: all.length });
    room -= entries.length;
    if (room <= 0) break;
  }
  return days;
}

/** The latest contested figures, each with its origins side by side. */
function Contested({ view }: { view: View }) {
  const { say } = view;
  const contested = view.snapshot.weighed.incidents.flatMap((incident) =>
    incident.figures.filter((figure) => figure.contested).map((figure) => ({ incident, figure })),
  );
  return (
    <section class="front-contested" aria-labelledby="contested">
      <h2 id="contested">
        <a href="/figures">{say("home.contested")}</a>
      </h2>
      {contested.length === 0 ? (
        <p class="quiet">{say("home.noneContested")}</p>
      ) : (
        contested.slice(0, 3).map(({ incident, figure }) => (
          <div class="front-figure">
            <p class="over">
              <a href={incidentHref(incident.id)}>
                <bdi>{worded(view, incident.title)}</bdi>
              </a>
            </p>
            <FigureTable view={view} figure={figure} linked brief />
          </div>
        ))
      )}
      {contested.length > 3 ? (
        <p class="onward">
          <a href="/figures">{say("home.allContested", { figures: contested.length })}</a>
        </p>
      ) : null}
    </section>
  );
}

function DisputedPlaces({ view, model }: { view: View; model: MapModel }) {
  const disputed = model.holdings.filter(({ state }) => state.state === "disputed");
  const { say } = view;
  return disputed.length === 0 ? (
    <p class="quiet">{say("home.noneDisputed", { day: dayInWords(model.day, say) })}</p>
  ) : (
    <ul class="plain spaced">
      {disputed.slice(0, 8).map(({ place, state }) => (
        <li>
          <a href={placeHref(place.id)}>{placeName(place, say)}</a> <StateBadge state="disputed" />
          <br />
          <Holders view={view} holders={state.holders} />
        </li>
      ))}
    </ul>
  );
}
