import type { Reliability } from "../../model/assessment.ts";
import type { Figure, FigureValue } from "../../model/record.ts";
import { formatBounds } from "../../model/bounds.ts";
import { reliabilityOf } from "../../weighing/assess/reliability.ts";
import { actorHref, claimHref, figureHref, searchHref, sourceHref } from "../links.ts";
import { ClaimRows } from "../parts/claim-rows.tsx";
import { figureTitle } from "../parts/figure-table.tsx";
import { Layout, PageHead } from "../parts/layout.tsx";
import { Name, shown } from "../parts/source-text.tsx";
import { Said } from "../parts/times.tsx";
import { searchAddress, searchAsked } from "../search/asked.ts";
import type { Source } from "../search/origin-of.ts";
import type { PlacedClaim, Snapshot } from "../snapshot.ts";
import type { View } from "../view.ts";
import { saidAt } from "../../weighing/said.ts";
import { count } from "../words/labels.ts";
import { LETTER_WORDS } from "./sources.tsx";

/** Rows of the table of revisions. */
const REVISIONS = 60;

/** One origin: what became of its figures, who carries its words, what it revised, and what it said, latest first. */
export function SourcePage({ view, source, page }: { view: View; source: Source; page: number }) {
  const { snapshot } = view;
  const { key, name, actor, claims } = source;
  const record = recordsOf(snapshot).get(key);
  const known = actor === null ? undefined : snapshot.theatre.actors.get(actor);
  const asked = searchAsked(new URLSearchParams([["origin", key]]));
  return (
    <Layout view={view} title={`Source: ${shown(name)}`} section="/sources">
      <PageHead
        over="Source"
        title={<Name>{name}</Name>}
        standfirst={`${count(claims.length, "claim")} that it was first to say, as far as the texts tell.`}
      />
      <p>
        {known === undefined ? null : (
          <>
            <a href={actorHref(known.id)}>
              <Name>{known.name}</Name>
            </a>{" "}
            as an actor ·{" "}
          </>
        )}
        <a href={searchAddress(asked)}>Search what it said</a> · <a href="/sources">All sources</a>
      </p>
      {record === undefined ? (
        <p class="quiet">It gave no figure that can be set beside others’.</p>
      ) : (
        <Record record={record} />
      )}
      <Carriers claims={claims} />
      <Revisions view={view} source={key} />
      <section>
        <h2>What it said</h2>
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

function Record({ record }: { record: Reliability }) {
  const rows = [
    ["Figures it gave a number for", record.figures],
    ["Confirmed by an independent origin", record.confirmed],
    ["Contradicted by another’s number", record.contradicted],
    ["Denied by somebody", record.denied],
    ["Revised by itself", record.revised],
    ["Taken back by itself", record.retracted],
  ] as const;
  return (
    <section id="record">
      <h2>What became of its figures here</h2>
      <p>
        <span class="badge">{record.letter}</span>{" "}
        {record.letter === "F" ? null : `${LETTER_WORDS[record.letter]}: `}
        <span class="quiet">{shown(record.reason)}. Of this record alone, by rule.</span>{" "}
        <a href="/sources#records">How the letter comes about</a>
      </p>
      <table class="narrow-table">
        <caption class="visually-hidden">Its figures and what became of them</caption>
        <tbody>
          {rows.map(([words, number]) => (
            <tr>
              <th scope="row">{words}</th>
              <td class="num">{number}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The outlets that carry its words, each with how many claims. */
function Carriers({ claims }: { claims: readonly PlacedClaim[] }) {
  const outlets = new Map<string, { claims: number; documents: Set<string> }>();
  for (const { edition } of claims) {
    const name = edition.document.publisher ?? "Publisher not known";
    const row = outlets.get(name) ?? { claims: 0, documents: new Set<string>() };
    row.claims++;
    row.documents.add(edition.document.id);
    outlets.set(name, row);
  }
  const rows = [...outlets].sort(([a, one], [b, other]) => other.claims - one.claims || a.localeCompare(b));
  return (
    <section>
      <h2>Carried by {count(rows.length, "outlet")}</h2>
      <ul class="plain">
        {rows.slice(0, 40).map(([name, row]) => (
          <li>
            <a href={searchHref(`"${name.replaceAll('"', "")}"`)}>
              <Name>{name}</Name>
            </a>{" "}
            <span class="quiet">
              {count(row.claims, "claim")} in {count(row.documents.size, "document")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Values that it replaced by others of its own, with both. */
function Revisions({ view, source }: { view: View; source: string }) {
  const rows: { figure: Figure; incident: string; old: FigureValue; held: FigureValue | undefined }[] = [];
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
      <h2>{count(rows.length, "value")} replaced or taken back</h2>
      <ul class="plain">
        {rows.slice(0, REVISIONS).map(({ figure, incident, old, held }) => (
          <li>
            <a href={figureHref(figure.incident, figure.id)}>{figureTitle(figure)}</a>{" "}
            <span class="quiet">{shown(incident)}</span>:{" "}
            <a class="number tabular" href={claimHref(old.claim)}>
              <s>{formatBounds(old.bounds)}</s>
              <span class="visually-hidden"> replaced</span>
            </a>
            {old.retractedBy === undefined ? null : (
              <>
                {" "}
                <a class="badge" href={claimHref(old.retractedBy)}>
                  taken back
                </a>
              </>
            )}
            {held === undefined ? null : (
              <>
                {" then "}
                <a class="number tabular" href={claimHref(held.claim)}>
                  {formatBounds(held.bounds)}
                </a>
                {held.said === null ? null : (
                  <span class="quiet">
                    {" "}
                    <Said said={held.said} />
                  </span>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {rows.length > REVISIONS ? <p class="quiet">The first {REVISIONS}.</p> : null}
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
