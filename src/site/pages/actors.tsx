import type { Actor, ActorName as PackName } from "../../model/theatre.ts";
import { actorRecord } from "../actor-record.ts";
import { actorHref, searchHref } from "../links.ts";
import { IdentityLine, RelationLine, UnnamedLine } from "../parts/actor-relations.tsx";
import { ClaimRows } from "../parts/claim-rows.tsx";
import { SideMark } from "../parts/holding.tsx";
import { ActorName } from "../parts/inline.tsx";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { MetActors } from "../parts/met-actors.tsx";
import { PrintedForms } from "../parts/printed-forms.tsx";
import type { View } from "../view.ts";
import { count, idInWords } from "../words/labels.ts";
import { sideClass } from "../words/sides.ts";
import { validity } from "../words/validity.ts";
import { NothingRead } from "./nothing-read.tsx";

/** Actors that claims name, most named first. */
export function ActorsPage({ view }: { view: View }) {
  const { snapshot } = view;
  if (snapshot.documents.length === 0) return <NothingRead view={view} section="/actors" />;
  const named = [...snapshot.claimsByActor]
    .flatMap(([id, claims]) => {
      const actor = snapshot.theatre.actors.get(id);
      if (actor === undefined) return [];
      const voiced = claims.filter(({ claim }) => claim.attribution.some((link) => link.actor === id)).length;
      return [{ actor, claims: claims.length, voiced }];
    })
    .sort((a, b) => b.claims - a.claims || a.actor.name.localeCompare(b.actor.name));
  return (
    <Layout view={view} title="Actors" section="/actors">
      <PageHead
        title="Actors"
        standfirst={`${count(named.length, "actor")} named by claims or speaking in them, of ${snapshot.theatre.actors.size.toLocaleString("en-GB")} that the theatre pack knows. Sides are a working alignment for grouping, not a finding.`}
      />
      {named.length === 0 ? (
        <Empty title="No actor named">
          <p>
            No claim of the record names an actor that the pack knows. <a href={searchHref("")}>Search</a>{" "}
            finds actors of the pack.
          </p>
        </Empty>
      ) : (
        <table>
          <caption class="visually-hidden">Actors that claims name</caption>
          <thead>
            <tr>
              <th scope="col">Actor</th>
              <th scope="col" class="wide-only">
                Kind
              </th>
              <th scope="col" class="wide-only">
                Side
              </th>
              <th scope="col" class="num">
                Claims
              </th>
              <th scope="col" class="num">
                Speaks in
              </th>
            </tr>
          </thead>
          <tbody>
            {named.slice(0, 300).map(({ actor, claims, voiced }) => (
              <tr>
                <th scope="row">
                  <SideMark side={sideClass(actor.side)} /> <a href={actorHref(actor.id)}>{actor.name}</a>
                </th>
                <td class="wide-only">{idInWords(actor.kind)}</td>
                <td class="wide-only">{idInWords(actor.side)}</td>
                <td class="num">{claims}</td>
                <td class="num">{voiced}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MetActors view={view} met={actorRecord(snapshot).met} />
    </Layout>
  );
}

/** Descriptions of unnamed people shown before the rest is left out. */
const MOST_UNNAMED = 12;

/** One actor: names over time, relations with their sources, sides as others call it, claims. */
export function ActorPage({ view, actor, page }: { view: View; actor: Actor; page: number }) {
  const { snapshot } = view;
  const claims = snapshot.claimsByActor.get(actor.id) ?? [];
  const relations = snapshot.theatre.relations.filter(
    ({ actor: one, other }) => one === actor.id || other === actor.id,
  );
  const sides = snapshot.theatre.sides.filter((side) => side.actor === actor.id);
  const printed = claims.flatMap(({ claim, edition }) => [
    ...claim.actors.filter((each) => each.actor === actor.id),
    ...claim.attribution.flatMap(({ actor: id, sourceSpan }) =>
      id !== actor.id || sourceSpan === null
        ? []
        : [{ printed: edition.document.text.slice(sourceSpan.start, sourceSpan.end).replace(/\s+/g, " ") }],
    ),
  ]);
  const { identitiesByActor, unnamedByActor } = actorRecord(snapshot);
  const identities = identitiesByActor.get(actor.id) ?? [];
  const unnamed = unnamedByActor.get(actor.id) ?? [];
  return (
    <Layout view={view} title={actor.name} section="/actors">
      <PageHead
        over={
          <>
            {idInWords(actor.kind)} · <SideMark side={sideClass(actor.side)} /> {idInWords(actor.side)}
          </>
        }
        title={actor.name}
        standfirst={`Named or speaking in ${count(claims.length, "claim")}.`}
      />
      <div class="with-aside">
        <div>
          <section>
            <h2>{count(claims.length, "claim")}</h2>
            {claims.length === 0 ? (
              <p class="quiet">No claim of the record names this actor.</p>
            ) : (
              <ClaimRows claims={claims} page={page} href={(to) => `${actorHref(actor.id)}?page=${to}`} />
            )}
          </section>
          {identities.length === 0 ? null : (
            <section>
              <h2>Relations that documents claim</h2>
              <p class="quiet">
                Said by the voices named; the pack is the editors’ and does not change by it.
              </p>
              <ul class="plain spaced">
                {identities.map((identity) => (
                  <li>
                    <IdentityLine view={view} identity={identity} of={actor.id} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>Relations in the theatre pack</h2>
            {relations.length === 0 ? <p class="quiet">The pack gives none.</p> : null}
            <ul class="plain spaced">
              {relations.map((relation) => (
                <li>
                  <RelationLine view={view} relation={relation} of={actor.id} />
                </li>
              ))}
            </ul>
          </section>
          {unnamed.length === 0 ? null : (
            <section>
              <h2>Unnamed people said to be of it</h2>
              <ul class="plain spaced">
                {unnamed.slice(0, MOST_UNNAMED).map((voice) => (
                  <li>
                    <UnnamedLine voice={voice} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {sides.length === 0 ? null : (
            <section>
              <h2>What others call it</h2>
              <ul class="plain spaced">
                {sides.map((side) => (
                  <li>
                    {idInWords(side.side)}, says{" "}
                    <ActorName
                      view={view}
                      id={side.accordingTo}
                      name={snapshot.theatre.actors.get(side.accordingTo)?.name ?? side.accordingTo}
                    />{" "}
                    <span class="quiet">{validity(side.validFrom, side.validTo)}</span>
                    <span class="quiet block">Source: {side.source}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside class="aside" aria-label="Names of the actor">
          <Names names={actor.names} />
          <h2>Printed in the record as</h2>
          <PrintedForms printed={printed} />
          {actor.notesSource === "" ? null : (
            <>
              <h2>Known from</h2>
              <p class="quiet">{actor.notesSource.replace(/^\[source: (.*)\]$/, "$1")}</p>
            </>
          )}
        </aside>
      </div>
    </Layout>
  );
}

const PLAIN_NAMES = new Set(["official", "former", "acronym"]);

/** Names in the order of the pack; aliases and spellings, which are many, folded away. */
function Names({ names }: { names: readonly PackName[] }) {
  const plain = names.filter(({ kind }) => PLAIN_NAMES.has(kind));
  const others = names.filter(({ kind }) => !PLAIN_NAMES.has(kind));
  const list = (some: readonly PackName[]) => (
    <ul class="plain">
      {some.map((name) => (
        <li>
          <NameLine name={name} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h2>Names</h2>
      {list(plain)}
      {others.length === 0 ? null : (
        <details>
          <summary>{count(others.length, "other name and spelling", "other names and spellings")}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}

function NameLine({ name }: { name: PackName }) {
  const when = validity(name.validFrom, name.validTo);
  return (
    <>
      <bdi lang={name.lang}>{name.name}</bdi>{" "}
      <span class="quiet">
        {name.kind === "official" ? "" : name.kind}
        {when === null ? "" : `${name.kind === "official" ? "" : ", "}${when}`}
      </span>
    </>
  );
}
