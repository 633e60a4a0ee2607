import { TOLL_STATUSES } from "../../model/claim.ts";
import { claimInDocumentHref, dayHref, incidentHref, incidentWithoutHref, mapHref } from "../links.ts";
import { incidentWithout } from "../../weighing/leave-out.ts";
import { Assessments } from "../parts/assessments.tsx";
import { FigureSeries } from "../parts/figure-series.tsx";
import { FigureTable, originCount } from "../parts/figure-table.tsx";
import { ActorName, PlaceName, When } from "../parts/inline.tsx";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { Name, shown, SourceText } from "../parts/source-text.tsx";
import type { Figure, Incident } from "../../model/record.ts";
import type { View } from "../view.ts";
import { kindAndWords, tollWords, voiceWords } from "../words/claim-words.ts";
import { singleDay } from "../words/dates.ts";
import { count, listOf } from "../words/labels.ts";
import { NothingRead } from "./nothing-read.tsx";

const PAGE = 60;

/** All incidents, latest first, undated last. */
export function IncidentsPage({ view, page }: { view: View; page: number }) {
  const { incidents } = view.snapshot.weighed;
  if (view.snapshot.documents.length === 0) return <NothingRead view={view} section="/incidents" />;
  const pages = Math.max(1, Math.ceil(incidents.length / PAGE));
  return (
    <Layout view={view} title="Incidents" section="/incidents">
      <PageHead
        title="Incidents"
        standfirst="A place and a day that several claims are held to describe. An incident has no facts of its own, only claims."
      />
      {incidents.length === 0 ? (
        <Empty title="No incident yet">
          <p>No claim of the record names a place and a day to be grouped by.</p>
        </Empty>
      ) : (
        <div class="table-scroll" role="region" aria-label="Incidents" tabIndex={0}>
          <table class="incident-table">
            <caption class="visually-hidden">Incidents, latest first</caption>
            <thead>
              <tr>
                <th scope="col" class="wide-only">
                  When
                </th>
                <th scope="col">Incident</th>
                <th scope="col">Figures</th>
                <th scope="col" class="num wide-only">
                  Claims
                </th>
                <th scope="col" class="num">
                  Origins
                </th>
              </tr>
            </thead>
            <tbody>
              {incidents.slice((page - 1) * PAGE, page * PAGE).map((incident) => (
                <IncidentRow incident={incident} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pages === 1 ? null : (
        <nav class="pager" aria-label="Pages of the list">
          {page > 1 ? <a href={`/incidents?page=${page - 1}`}>Previous page</a> : null}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages ? <a href={`/incidents?page=${page + 1}`}>Next page</a> : null}
        </nav>
      )}
    </Layout>
  );
}

/** '21–45 people killed'; '1 person killed'; 'people displaced, no number'. */
function figureShort({ min, max, who, status }: Figure): string {
  if (min === null && max === null) return `${who} ${status}, no number`;
  return tollWords({ count: { min, max, text: "" }, who, status });
}

function IncidentRow({ incident }: { incident: Incident }) {
  return (
    <tr>
      <td class="tabular nowrap wide-only">
        {incident.when === null ? <span class="quiet">undated</span> : <When edtf={incident.when} />}
      </td>
      <th scope="row">
        <a href={incidentHref(incident.id)}>{shown(incident.title)}</a>{" "}
        {incident.contested ? <span class="badge contested">contested</span> : null}
      </th>
      <td>
        {[...incident.figures]
          .sort(deathsFirst)
          .slice(0, 3)
          .map((figure) => (
            <span class="figure-short">{figureShort(figure)}</span>
          ))}
      </td>
      <td class="num wide-only">{incident.claims.length}</td>
      <td class="num">{incident.origins}</td>
    </tr>
  );
}

/** One incident: its figures with every origin's value, who is accused by whom, and every claim. */
export function IncidentPage(props: { view: View; incident: Incident; without: readonly string[] }) {
  const { view, incident } = props;
  const named = originNames(incident);
  const without = props.without.filter((key) => named.has(key));
  const counted = incidentWithout(incident, new Set(without));
  const placed = incident.claims.flatMap((id) => view.snapshot.claims.get(id) ?? []);
  const publishers = new Set(placed.flatMap(({ edition }) => edition.document.publisher ?? []));
  const day = singleDay(incident.when);
  return (
    <Layout view={view} title={shown(incident.title)} section="/incidents">
      <PageHead
        over={
          <>
            {incident.when === null ? (
              "Undated"
            ) : day === null ? (
              <When edtf={incident.when} />
            ) : (
              <a href={dayHref(day)}>
                <When edtf={incident.when} />
              </a>
            )}
            {incident.placeName === null ? null : (
              <>
                {" · "}
                <PlaceName view={view} id={incident.place} name={incident.placeName} />
              </>
            )}
          </>
        }
        title={
          <>
            {shown(incident.title)}{" "}
            {incident.contested ? <span class="badge contested">{contestedWords(incident)}</span> : null}
          </>
        }
        standfirst={`${count(incident.claims.length, "claim")} in ${count(publishers.size, "outlet")} from ${count(incident.origins, "independent origin")}. Held by rule to describe one thing; the rule may be wrong, the words are below.`}
      />
      <LeftOut incident={incident} named={named} without={without} />
      {[...counted.figures].sort(deathsFirst).map((figure) => (
        <>
          <FigureTable
            view={view}
            figure={figure}
            heading="h2"
            leaveOut={(key) => `${incidentWithoutHref(incident.id, [...without, key])}#left-out`}
          />
          <FigureSeries figure={figure} />
        </>
      ))}
      {counted.figures.length === 0 ? null : (
        <p class="small">
          <a href={incidentWithoutHref(incident.id, without, ".csv")}>These figures as CSV</a>
        </p>
      )}
      <Assessments view={view} incident={incident} />
      <div class="with-aside">
        <section>
          <h2>Every claim</h2>
          <ol class="claim-list">
            {placed.map(({ claim, edition }) => (
              <li>
                <p class="over">
                  {shown(voiceWords(claim, edition.document.publisher))}{" "}
                  <span class="quiet">{shown(kindAndWords(claim))}</span>
                </p>
                <p>
                  <a class="words" href={claimInDocumentHref(claim)}>
                    <SourceText document={edition.document}>{shown(claim.quote)}</SourceText>
                  </a>
                </p>
              </li>
            ))}
          </ol>
        </section>
        <Accused view={view} incident={incident} />
      </div>
    </Layout>
  );
}

/** Names of the origins of an incident's figures, by key. */
function originNames({ figures }: Incident): Map<string, string> {
  return new Map(figures.flatMap(({ values }) => values.map(({ origin }) => [origin.key, origin.name])));
}

/** What the reader has left out, and the way to count it again. The address holds the choice. */
function LeftOut(props: {
  incident: Incident;
  named: ReadonlyMap<string, string>;
  without: readonly string[];
}) {
  const { incident, named, without } = props;
  if (without.length === 0) return null;
  return (
    <div class="notice" id="left-out" role="status">
      <p>
        <strong>You left out {count(without.length, "source")}</strong>: the figures below are counted without{" "}
        {without.length === 1 ? "it" : "them"}. <a href={incidentHref(incident.id)}>Count all</a>
      </p>
      <ul class="plain">
        {without.map((key) => (
          <li>
            <Name>{named.get(key) ?? key}</Name>{" "}
            <a
              href={incidentWithoutHref(
                incident.id,
                without.filter((other) => other !== key),
              )}
            >
              Count it again<span class="visually-hidden">: {shown(named.get(key) ?? key)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Deaths before injuries before the rest, as the claims format lists them; wholes before their parts; then whose. */
function deathsFirst(a: Figure, b: Figure): number {
  return (
    TOLL_STATUSES.indexOf(a.status) - TOLL_STATUSES.indexOf(b.status) ||
    Number(a.partOf !== undefined) - Number(b.partOf !== undefined) ||
    (a.who < b.who ? -1 : 1)
  );
}

/** 'contested: who did it, how many'. */
function contestedWords({ disputes = [] }: Incident): string {
  return disputes.length === 0 ? "contested" : `contested: ${listOf(disputes)}`;
}

function Accused({ view, incident }: { view: View; incident: Incident }) {
  return (
    <aside class="aside" aria-labelledby="accused">
      <h2 id="accused">Said to have done it</h2>
      {incident.accused.length === 0 ? <p class="quiet">No claim names who did it.</p> : null}
      <ul class="plain spaced">
        {incident.accused.map(({ name, origins, deniedBy = [] }) => (
          <li>
            <ActorName view={view} name={name} />
            {origins.length === 0 ? null : (
              <span class="quiet block">according to {listOf(origins.map(shown))}</span>
            )}
            {deniedBy.length === 0 ? null : (
              <span class="quiet block">
                <span class="badge denied">denied</span> by {listOf(deniedBy.map(shown))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {incident.place === null ? null : (
        <p>
          <a href={mapHref({ date: singleDay(incident.when), area: incident.place })}>The place on the map</a>
        </p>
      )}
    </aside>
  );
}

/** Every figure with at least two origins, contested ones first. */
export function FiguresPage({ view, all }: { view: View; all: boolean }) {
  const { incidents } = view.snapshot.weighed;
  if (view.snapshot.documents.length === 0) return <NothingRead view={view} section="/figures" />;
  const figures = incidents.flatMap((incident) => incident.figures.map((figure) => ({ incident, figure })));
  const contested = figures.filter(({ figure }) => figure.contested);
  const several = figures.filter(({ figure }) => !figure.contested && originCount(figure) > 1);
  const listed = all ? several : contested;
  return (
    <Layout view={view} title="Figures" section="/figures">
      <PageHead
        title="Figures"
        standfirst="The same quantity as each origin gives it, side by side. Daybook does not choose among them."
      />
      <p class="switch">
        <span>Show</span>
        <a href="/figures" aria-current={all ? undefined : "true"}>
          Contested <span class="tabular">{contested.length}</span>
        </a>
        <a href="/figures?show=several" aria-current={all ? "true" : undefined}>
          Several origins, not contested <span class="tabular">{several.length}</span>
        </a>
      </p>
      {listed.length === 0 ? (
        <Empty title={all ? "No agreeing figures" : "Nothing contested"}>
          <p>
            {all
              ? "No figure has several origins whose numbers go together."
              : "No two origins give numbers for one thing that share no value."}{" "}
            The record holds {count(figures.length, "figure")} in all, under its{" "}
            <a href="/incidents">incidents</a>.
          </p>
        </Empty>
      ) : (
        listed.slice(0, 60).map(({ incident, figure }) => (
          <section class="figure-card">
            <h2>
              <a href={incidentHref(incident.id)}>{shown(incident.title)}</a>
            </h2>
            <FigureTable view={view} figure={figure} linked />
          </section>
        ))
      )}
    </Layout>
  );
}
