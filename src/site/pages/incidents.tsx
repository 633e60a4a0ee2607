import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import type { Say } from "../../messages/say.ts";
import { TOLL_STATUSES } from "../../model/claim.ts";
import { claimInDocumentHref, dayHref, incidentHref, incidentWithoutHref, mapHref } from "../links.ts";
import { incidentWithout } from "../../weighing/leave-out.ts";
import { Assessments } from "../parts/assessments.tsx";
import { FigureSeries } from "../parts/figure-series.tsx";
import { FigureTable, originCount } from "../parts/figure-table.tsx";
import { ActorName, PlaceName, When } from "../parts/inline.tsx";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { Pager } from "../parts/pager.tsx";
import { Name } from "../parts/source-text.tsx";
import { ClaimQuote } from "../parts/sensitive.tsx";
import { useSay } from "../parts/words.tsx";
import type { Figure, Incident } from "../../model/record.ts";
import type { PlacedClaim } from "../snapshot.ts";
import type { View } from "../view.ts";
import { figureWords, kindAndWords, tollWords, voiceWords } from "../words/claim-words.ts";
import { singleDay } from "../words/dates.ts";
import { disputeLabel } from "../words/labels.ts";
import { apart } from "../../messages/shown.ts";
import { NothingRead } from "./nothing-read.tsx";

const PAGE = 60;

/** All incidents, latest first, undated last. */
export function IncidentsPage({ view, page }: { view: View; page: number }) {
  const { say } = view;
  const { incidents } = view.snapshot.weighed;
  if (view.snapshot.documents.length === 0) return <NothingRead view={view} section="/incidents" />;
  const pages = Math.max(1, Math.ceil(incidents.length / PAGE));
  return (
    <Layout view={view} title={say("incidents.title")} section="/incidents">
      <PageHead title={say("incidents.title")} standfirst={say("incidents.standfirst")} />
      {incidents.length === 0 ? (
        <Empty title={say("incidents.none.title")}>
          <p>{say("incidents.none.words")}</p>
        </Empty>
      ) : (
        <div class="table-scroll" role="region" aria-label={say("incidents.title")} tabIndex={0}>
          <table class="incident-table">
            <caption class="visually-hidden">{say("incidents.caption")}</caption>
            <thead>
              <tr>
                <th scope="col" class="wide-only">
                  {say("incidents.head.when")}
                </th>
                <th scope="col">{say("incidents.head.incident")}</th>
                <th scope="col">{say("incidents.head.figures")}</th>
                <th scope="col" class="num wide-only">
                  {say("incidents.head.claims")}
                </th>
                <th scope="col" class="num">
                  {say("incidents.head.origins")}
                </th>
              </tr>
            </thead>
            <tbody>
              {incidents.slice((page - 1) * PAGE, page * PAGE).map((incident) => (
                <IncidentRow view={view} incident={incident} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager of="list" page={page} pages={pages} href={(to) => `/incidents?page=${to}`} />
    </Layout>
  );
}

/** '21–45 people killed'; '1 person killed'; 'people displaced, no number'. */
function figureShort(figure: Figure, say: Say): string {
  const { min, max, who, status } = figure;
  if (min === null && max === null) return say("incidents.noNumber", { figure: figureWords(figure, say) });
  return tollWords({ count: { min, max, text: "" }, who, status }, say);
}

function IncidentRow({ view, incident }: { view: View; incident: Incident }) {
  const say = useSay();
  return (
    <tr>
      <td class="tabular nowrap wide-only">
        {incident.when === null ? (
          <span class="quiet">{say("incidents.undated")}</span>
        ) : (
          <When edtf={incident.when} />
        )}
      </td>
      <th scope="row">
        <a href={incidentHref(incident.id)}>
          <bdi>{worded(view, incident.title)}</bdi>
        </a>{" "}
        {incident.contested ? <span class="badge contested">{say("incidents.contested")}</span> : null}
      </th>
      <td>
        {[...incident.figures]
          .sort(deathsFirst)
          .slice(0, 3)
          .map((figure) => (
            <span class="figure-short">{figureShort(figure, say)}</span>
          ))}
      </td>
      <td class="num wide-only">{say.number(incident.claims.length)}</td>
      <td class="num">{say.number(incident.origins)}</td>
    </tr>
  );
}

/** One incident: its figures with every origin's value, who is accused by whom, and every claim. */
export function IncidentPage(props: { view: View; incident: Incident; without: readonly string[] }) {
  const { view, incident } = props;
  const { say } = view;
  const { theatre } = view.snapshot;
  const named = originNames(incident);
  const without = props.without.filter((key) => named.has(key));
  const counted = incidentWithout(incident, new Set(without));
  const placed = incident.claims.flatMap((id) => view.snapshot.claims.get(id) ?? []);
  const publishers = new Set(placed.flatMap(({ edition }) => edition.document.publisher ?? []));
  const day = singleDay(incident.when);
  return (
    <Layout view={view} title={worded(view, incident.title)} section="/incidents">
      <PageHead
        over={
          <>
            {incident.when === null ? (
              say("incident.undated")
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
            <bdi>{worded(view, incident.title)}</bdi>{" "}
            {incident.contested ? <span class="badge contested">{contestedWords(incident, say)}</span> : null}
          </>
        }
        standfirst={say("incident.standfirst", {
          claims: incident.claims.length,
          outlets: publishers.size,
          origins: incident.origins,
        })}
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
          <a href={incidentWithoutHref(incident.id, without, ".csv")}>{say("incident.csv")}</a>
        </p>
      )}
      <Assessments view={view} incident={incident} />
      <div class="with-aside">
        <section>
          <h2>{say("incident.claims")}</h2>
          <ol class="claim-list">
            {byWords(placed).map((told) => (
              <li>
                {told.map(({ claim, edition }) => (
                  <p class="over">
                    {voiceWords(claim, edition.document.publisher, say, theatre)}{" "}
                    {told.length === 1 ? (
                      <span class="quiet">{kindAndWords(claim, say, theatre)}</span>
                    ) : (
                      <a class="quiet" href={claimInDocumentHref(claim)}>
                        {kindAndWords(claim, say, theatre)}
                      </a>
                    )}
                  </p>
                ))}
                {told.slice(0, 1).map(({ claim, edition }) => (
                  <ClaimQuote claim={claim} document={edition.document} href={claimInDocumentHref(claim)} />
                ))}
              </li>
            ))}
          </ol>
        </section>
        <Accused view={view} incident={incident} />
      </div>
    </Layout>
  );
}

/** Claims in their order, those that are read from the very same words together. */
function byWords(placed: readonly PlacedClaim[]): PlacedClaim[][] {
  const groups = new Map<string, PlacedClaim[]>();
  for (const one of placed) {
    const words = [one.edition.document.id, one.claim.start, one.claim.end].join(" ");
    const group = groups.get(words);
    if (group === undefined) groups.set(words, [one]);
    else group.push(one);
  }
  return [...groups.values()];
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
  const say = useSay();
  const { incident, named, without } = props;
  if (without.length === 0) return null;
  return (
    <div class="notice" id="left-out" role="status">
      <p>
        {say.rich<VNode>("incident.leftOut", {
          sources: without.length,
          strong: (words) => <strong>{words}</strong>,
          link: (words) => <a href={incidentHref(incident.id)}>{words}</a>,
        })}
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
              {say.rich<VNode>("incident.countAgain", {
                source: apart(named.get(key) ?? key, say),
                hidden: (words) => <span class="visually-hidden">{words}</span>,
              })}
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
function contestedWords({ disputes = [] }: Incident, say: Say): string {
  if (disputes.length === 0) return say("incidents.contested");
  return say("incidents.contestedIn", {
    disputes: say.list(disputes.map((each) => disputeLabel(each, say))),
  });
}

function Accused({ view, incident }: { view: View; incident: Incident }) {
  const { say } = view;
  const list = (names: readonly string[]) => say.list(names.map((name) => apart(name, say)));
  return (
    <aside class="aside" aria-labelledby="accused">
      <h2 id="accused">{say("incident.accused")}</h2>
      {incident.accused.length === 0 ? <p class="quiet">{say("incident.accused.none")}</p> : null}
      <ul class="plain spaced">
        {incident.accused.map(({ name, origins, deniedBy = [] }) => (
          <li>
            <ActorName view={view} name={name} />
            {origins.length === 0 ? null : (
              <span class="quiet block">{say("incident.accused.by", { origins: list(origins) })}</span>
            )}
            {deniedBy.length === 0 ? null : (
              <span class="quiet block">
                {say.rich<VNode>("incident.accused.denied", {
                  origins: list(deniedBy),
                  badge: (words) => <span class="badge denied">{words}</span>,
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {incident.place === null ? null : (
        <p>
          <a href={mapHref({ date: singleDay(incident.when), area: incident.place })}>
            {say("incident.map")}
          </a>
        </p>
      )}
    </aside>
  );
}

/** Every figure with at least two origins, contested ones first. */
export function FiguresPage({ view, all }: { view: View; all: boolean }) {
  const { say } = view;
  const { incidents } = view.snapshot.weighed;
  if (view.snapshot.documents.length === 0) return <NothingRead view={view} section="/figures" />;
  const figures = incidents.flatMap((incident) => incident.figures.map((figure) => ({ incident, figure })));
  const contested = figures.filter(({ figure }) => figure.contested);
  const several = figures.filter(({ figure }) => !figure.contested && originCount(figure) > 1);
  const listed = all ? several : contested;
  return (
    <Layout view={view} title={say("figures.title")} section="/figures">
      <PageHead title={say("figures.title")} standfirst={say("figures.standfirst")} />
      <p class="switch">
        <span>{say("figures.show")}</span>
        <a href="/figures" aria-current={all ? undefined : "true"}>
          {say("figures.contested")} <span class="tabular">{say.number(contested.length)}</span>
        </a>
        <a href="/figures?show=several" aria-current={all ? "true" : undefined}>
          {say("figures.several")} <span class="tabular">{say.number(several.length)}</span>
        </a>
      </p>
      {listed.length === 0 ? (
        <Empty title={say(`figures.${all ? "several" : "contested"}.none.title`)}>
          <p>
            {say(`figures.${all ? "several" : "contested"}.none`)}{" "}
            {say.rich<VNode>("figures.inAll", {
              figures: figures.length,
              link: (words) => <a href="/incidents">{words}</a>,
            })}
          </p>
        </Empty>
      ) : (
        listed.slice(0, 60).map(({ incident, figure }) => (
          <section class="figure-card">
            <h2>
              <a href={incidentHref(incident.id)}>
                <bdi>{worded(view, incident.title)}</bdi>
              </a>
            </h2>
            <FigureTable view={view} figure={figure} linked />
          </section>
        ))
      )}
    </Layout>
  );
}
