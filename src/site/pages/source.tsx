import type { Wording } from "../../model/wording.ts";
import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import type { Reliability } from "../../model/assessment.ts";
import type { Figure, FigureValue } from "../../model/record.ts";
import { boundsWords } from "../../messages/bounds.ts";
import { reliabilityOf } from "../../weighing/assess/reliability.ts";
import { actorHref, claimHref, figureHref, searchHref, sourceHref } from "../links.ts";
import { ClaimRows } from "../parts/claim-rows.tsx";

import { Layout, PageHead } from "../parts/layout.tsx";
import { Name, shown } from "../parts/source-text.tsx";
import { Said } from "../parts/times.tsx";
import { searchAddress, searchAsked } from "../search/asked.ts";
import type { Source } from "../search/origin-of.ts";
import type { PlacedClaim, Snapshot } from "../snapshot.ts";
import type { View } from "../view.ts";
import { saidAt } from "../../weighing/said.ts";
import { figureWords } from "../words/claim-words.ts";
import { sentenceCase } from "../words/labels.ts";
import { actorName, actorNamed } from "../words/names.ts";

/** Rows of the table of revisions. */
const REVISIONS = 60;

/** One origin: what became of its figures, who carries its words, what it revised, and what it said, latest first. */
export function SourcePage({ view, source, page }: { view: View; source: Source; page: number }) {
  const { say, snapshot } = view;
  const { key, actor, claims } = source;
  const name = actorNamed(actor, source.name, snapshot.theatre, say);
  const record = recordsOf(snapshot).get(key);
  const known = actor === null ? undefined : snapshot.theatre.actors.get(actor);
  const asked = searchAsked(new URLSearchParams([["origin", key]]));
  return (
    <Layout view={view} title={say("source.tab", { name: shown(name) })} section="/sources">
      <PageHead
        over={say("source.over")}
        title={<Name>{name}</Name>}
        standfirst={say("source.standfirst", { claims: claims.length })}
      />
      <p>
        {known === undefined ? null : (
          <>
            {say.rich<VNode>("source.asActor", {
              actor: (
                <a href={actorHref(known.id)}>
                  <Name>{actorName(known, say)}</Name>
                </a>
              ),
            })}{" "}
            ·{" "}
          </>
        )}
        <a href={searchAddress(asked)}>{say("source.search")}</a> · <a href="/sources">{say("source.all")}</a>
      </p>
      {record === undefined ? (
        <p class="quiet">{say("source.noFigures")}</p>
      ) : (
        <Record view={view} record={record} />
      )}
      <Carriers view={view} claims={claims} />
      <Revisions view={view} source={key} />
      <section>
        <h2>{say("source.said")}</h2>
        <ClaimRows
          claims={byDate(claims)}
          page={page}
          href={(to) => `${sourceHref(key)}${to === 1 ? "" : `?page=${to}`}`}
        />
      </section>
    </Layout>
  );
}

const records = new WeakMap<Snapshot, ReadonlyMap<string, Reliability>>();

function recordsOf(snapshot: Snapshot): ReadonlyMap<string, Reliability> {
  const known = records.get(snapshot);
  if (known !== undefined) return known;
  const made = new Map(reliabilityOf(snapshot.weighed.incidents).map((row) => [row.origin, row]));
  records.set(snapshot, made);
  return made;
}

function Record({ view, record }: { view: View; record: Reliability }) {
  const { say } = view;
  const rows = ["figures", "confirmed", "contradicted", "denied", "revised", "retracted"] as const;
  return (
    <section id="record">
      <h2>{say("source.record")}</h2>
      <p>
        {say.rich<VNode>("source.record.letter", {
          letter: record.letter,
          words: say(`letter.${record.letter}`),
          reason: worded(view, record.reason),
          badge: (words) => <span class="badge">{words}</span>,
          quiet: (words) => <span class="quiet">{words}</span>,
        })}{" "}
        <a href="/sources#records">{say("source.record.how")}</a>
      </p>
      <table class="narrow-table">
        <caption class="visually-hidden">{say("source.record.caption")}</caption>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{say(`source.record.${row}`)}</th>
              <td class="num">{say.number(record[row])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The outlets that carry its words, each with how many claims. */
function Carriers({ view: { say }, claims }: { view: View; claims: readonly PlacedClaim[] }) {
  const outlets = new Map<string, { claims: number; documents: Set<string> }>();
  for (const { edition } of claims) {
    const name = edition.document.publisher ?? say("sources.publisherNotKnown");
    const row = outlets.get(name) ?? { claims: 0, documents: new Set<string>() };
    row.claims++;
    row.documents.add(edition.document.id);
    outlets.set(name, row);
  }
  const rows = [...outlets].sort(([a, one], [b, other]) => other.claims - one.claims || a.localeCompare(b));
  return (
    <section>
      <h2>{say("source.carriers", { outlets: rows.length })}</h2>
      <ul class="plain">
        {rows.slice(0, 40).map(([name, row]) => (
          <li>
            <a href={searchHref(`"${name.replaceAll('"', "")}"`)}>
              <Name>{name}</Name>
            </a>{" "}
            <span class="quiet">
              {say("source.carrier", { claims: row.claims, documents: row.documents.size })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Values that it replaced by others of its own, with both. */
function Revisions({ view, source }: { view: View; source: string }) {
  const { say } = view;
  const rows: { figure: Figure; incident: Wording; old: FigureValue; held: FigureValue | undefined }[] = [];
  for (const { title, figures } of view.snapshot.weighed.incidents)
    for (const figure of figures) {
      const own = figure.values.filter(({ origin }) => origin.key === source);
      const held = own
        .filter(({ superseded, retractedBy }) => !superseded && retractedBy === undefined)
        .at(-1);
      for (const old of own)
        if ((old.superseded || old.retractedBy !== undefined) && old.repeats === undefined)
          rows.push({ figure, incident: title, old, held });
    }
  if (rows.length === 0) return null;
  return (
    <section id="revisions">
      <h2>{say("source.revisions", { values: rows.length })}</h2>
      <ul class="plain">
        {rows.slice(0, REVISIONS).map(({ figure, incident, old, held }) => (
          <li>
            {say.rich<VNode>("source.revision", {
              title: sentenceCase(figureWords(figure, say)),
              incident: worded(view, incident),
              number: boundsWords(old.bounds, say),
              isTakenBack: old.retractedBy === undefined ? "no" : "yes",
              hasHeld: held === undefined ? "no" : "yes",
              heldNumber: held === undefined ? "" : boundsWords(held.bounds, say),
              hasSaid: held === undefined || held.said === null ? "no" : "yes",
              said: <Said said={held?.said ?? ""} />,
              quiet: (words) => <span class="quiet">{words}</span>,
              figure: (words) => <a href={figureHref(figure.incident, figure.id)}>{words}</a>,
              old: (words) => (
                <a class="number tabular" href={claimHref(old.claim)}>
                  <s>{words}</s>
                  <span class="visually-hidden"> {say("source.revision.replaced")}</span>
                </a>
              ),
              takenBack: (words) => (
                <a class="badge" href={claimHref(old.retractedBy ?? old.claim)}>
                  {words}
                </a>
              ),
              held: (words) => (
                <a class="number tabular" href={claimHref(held?.claim ?? old.claim)}>
                  {words}
                </a>
              ),
            })}
          </li>
        ))}
      </ul>
      {rows.length > REVISIONS ? (
        <p class="quiet">{say("source.revisions.first", { shown: REVISIONS })}</p>
      ) : null}
    </section>
  );
}

function byDate(claims: readonly PlacedClaim[]): PlacedClaim[] {
  return claims
    .map((placed) => ({ placed, said: saidOf(placed) }))
    .sort((a, b) =>
      a.said === b.said ? (a.placed.claim.id < b.placed.claim.id ? -1 : 1) : a.said < b.said ? 1 : -1,
    )
    .map(({ placed }) => placed);
}

function saidOf({ claim, edition: { document } }: PlacedClaim): string {
  return saidAt(document, document.entries[claim.entry]) ?? document.published ?? "";
}
