import type { VNode } from "preact";
import type { Say } from "../../messages/say.ts";
import type { Actor, ActorName as PackName, ActorSide } from "../../model/theatre.ts";
import { actorRecord } from "../actor-record.ts";
import { actorHref, searchHref } from "../links.ts";
import { IdentityLine, RelationLine, UnnamedLine } from "../parts/actor-relations.tsx";
import { ClaimRows } from "../parts/claim-rows.tsx";
import { SideMark } from "../parts/holding.tsx";
import { InEnglish } from "../parts/in-english.tsx";
import { ActorName } from "../parts/inline.tsx";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { MetActors } from "../parts/met-actors.tsx";
import { PrintedForms } from "../parts/printed-forms.tsx";
import type { View } from "../view.ts";
import { actorKindLabel, idInWords, packSideLabel } from "../words/labels.ts";
import { actorName } from "../words/names.ts";
import { sideClass } from "../words/sides.ts";
import { validity } from "../words/validity.ts";
import { NothingRead } from "./nothing-read.tsx";

/** Actors that claims name, most named first. */
export function ActorsPage({ view }: { view: View }) {
  const { say, snapshot } = view;
  if (snapshot.documents.length === 0) return <NothingRead view={view} section="/actors" />;
  const named = [...snapshot.claimsByActor]
    .flatMap(([id, claims]) => {
      const actor = snapshot.theatre.actors.get(id);
      if (actor === undefined) return [];
      const voiced = claims.filter(({ claim }) => claim.attribution.some((link) => link.actor === id)).length;
      return [{ actor, claims: claims.length, voiced }];
    })
    .sort((a, b) => b.claims - a.claims || say.compare(actorName(a.actor, say), actorName(b.actor, say)));
  return (
    <Layout view={view} title={say("actors.title")} section="/actors">
      <PageHead
        title={say("actors.title")}
        standfirst={say("actors.standfirst", { named: named.length, known: snapshot.theatre.actors.size })}
      />
      {named.length === 0 ? (
        <Empty title={say("actors.empty.title")}>
          <p>
            {say.rich<VNode>("actors.empty.words", {
              link: (words) => <a href={searchHref("")}>{words}</a>,
            })}
          </p>
        </Empty>
      ) : (
        <table>
          <caption class="visually-hidden">{say("actors.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("actors.head.actor")}</th>
              <th scope="col" class="wide-only">
                {say("actors.head.kind")}
              </th>
              <th scope="col" class="wide-only">
                {say("actors.head.side")}
              </th>
              <th scope="col" class="num">
                {say("actors.head.claims")}
              </th>
              <th scope="col" class="num">
                {say("actors.head.speaks")}
              </th>
            </tr>
          </thead>
          <tbody>
            {named.slice(0, 300).map(({ actor, claims, voiced }) => (
              <tr>
                <th scope="row">
                  <SideMark side={sideClass(actor.side)} />{" "}
                  <a href={actorHref(actor.id)}>
                    <bdi>{actorName(actor, say)}</bdi>
                  </a>
                </th>
                <td class="wide-only">{actorKindLabel(actor.kind, say)}</td>
                <td class="wide-only">{packSideLabel(actor.side, say)}</td>
                <td class="num">{say.number(claims)}</td>
                <td class="num">{say.number(voiced)}</td>
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
  const { say, snapshot } = view;
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
    <Layout view={view} title={actorName(actor, say)} section="/actors">
      <PageHead
        over={
          <>
            {actorKindLabel(actor.kind, say)} · <SideMark side={sideClass(actor.side)} />{" "}
            {packSideLabel(actor.side, say)}
          </>
        }
        title={actorName(actor, say)}
        standfirst={say("actor.standfirst", { claims: claims.length })}
      />
      <div class="with-aside">
        <div>
          <section>
            <h2>{say("actor.claims", { claims: claims.length })}</h2>
            {claims.length === 0 ? (
              <p class="quiet">{say("actor.noClaims")}</p>
            ) : (
              <ClaimRows claims={claims} page={page} href={(to) => `${actorHref(actor.id)}?page=${to}`} />
            )}
          </section>
          {identities.length === 0 ? null : (
            <section>
              <h2>{say("actor.claimed")}</h2>
              <p class="quiet">{say("actor.claimed.words")}</p>
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
            <h2>{say("actor.relations")}</h2>
            {relations.length === 0 ? <p class="quiet">{say("actor.noRelations")}</p> : null}
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
              <h2>{say("actor.unnamed")}</h2>
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
              <h2>{say("actor.sides")}</h2>
              <ul class="plain spaced">
                {sides.map((side) => (
                  <li>
                    <SideLine view={view} side={side} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside class="aside" aria-label={say("actor.aside")}>
          <Names names={actor.names} say={say} />
          <h2>{say("place.printedAs")}</h2>
          <PrintedForms printed={printed} />
          {actor.notesSource === "" ? null : (
            <>
              <h2>{say("place.knownFrom")}</h2>
              <p class="quiet">
                <InEnglish>{actor.notesSource.replace(/^\[source: (.*)\]$/, "$1")}</InEnglish>
              </p>
            </>
          )}
        </aside>
      </div>
    </Layout>
  );
}

/** What somebody calls the actor, from the theatre pack. */
function SideLine({ view, side }: { view: View; side: ActorSide }) {
  const { say } = view;
  const { actors } = view.snapshot.theatre;
  const when = validity(side.validFrom, side.validTo, say);
  return (
    <>
      {say.rich<VNode>("actor.side", {
        side: <bdi>{idInWords(side.side)}</bdi>,
        by: (
          <ActorName
            view={view}
            id={side.accordingTo}
            name={actors.get(side.accordingTo)?.name ?? side.accordingTo}
          />
        ),
        hasWhen: when === null ? "no" : "yes",
        when: when ?? "",
        quiet: (words) => <span class="quiet">{words}</span>,
      })}
      <span class="quiet block">{say.rich<VNode>("actor.source", { source: <bdi>{side.source}</bdi> })}</span>
    </>
  );
}

const PLAIN_NAMES = new Set(["official", "former", "acronym"]);

/** Names in the order of the pack; aliases and spellings, which are many, folded away. */
function Names({ names, say }: { names: readonly PackName[]; say: Say }) {
  const plain = names.filter(({ kind }) => PLAIN_NAMES.has(kind));
  const others = names.filter(({ kind }) => !PLAIN_NAMES.has(kind));
  const list = (some: readonly PackName[]) => (
    <ul class="plain">
      {some.map((name) => (
        <li>
          <NameLine name={name} say={say} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h2>{say("actor.names")}</h2>
      {list(plain)}
      {others.length === 0 ? null : (
        <details>
          <summary>{say("actor.otherNames", { names: others.length })}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}

function NameLine({ name, say }: { name: PackName; say: Say }) {
  const when = validity(name.validFrom, name.validTo, say);
  const kind = name.kind === "official" ? null : say(`actor.nameKind.${name.kind}`);
  return (
    <>
      <bdi lang={name.lang}>{name.name}</bdi>{" "}
      <span class="quiet">
        {kind === null || when === null ? (kind ?? when) : say("actor.nameWhen", { kind, when })}
      </span>
    </>
  );
}
