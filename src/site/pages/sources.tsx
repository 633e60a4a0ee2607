import { worded } from "../words/worded.ts";
import { reliabilityOf } from "../../weighing/assess/reliability.ts";
import { Layout, PageHead } from "../parts/layout.tsx";
import { Name } from "../parts/source-text.tsx";
import type { View } from "../view.ts";
import { rootVoice } from "../words/claim-words.ts";
import { searchHref, sourceHref } from "../links.ts";
import { originOf, sourcesOf } from "../search/origin-of.ts";
import { actorNamed } from "../words/names.ts";
import { NothingRead } from "./nothing-read.tsx";

interface Voice {
  readonly name: string;
  /** Key of the origin that the voice's first claim is put down to. */
  readonly origin: string;
  claims: number;
  readonly publishers: Set<string>;
}

/** The innermost named voices of all claims, most heard first; the documents' own voices are left out. */
function voicesOf({ snapshot, say }: View): Voice[] {
  const voices = new Map<string, Voice>();
  for (const { document, claims } of snapshot.documents)
    for (const claim of claims) {
      const root = rootVoice(claim);
      if (root === null) continue;
      const key = root.actor ?? root.source.toLocaleLowerCase("en");
      const voice = voices.get(key) ?? {
        name: root.source,
        origin: originOf(snapshot, claim).key,
        claims: 0,
        publishers: new Set(),
      };
      voice.claims++;
      voice.publishers.add(document.publisher ?? document.id);
      voices.set(key, voice);
    }
  return [...voices.values()].sort((a, b) => b.claims - a.claims || say.compare(a.name, b.name));
}

/** An origin by name, as a link to what it said here and what became of it. */
function SourceLink({ view, origin, name }: { view: View; origin: string; name: string }) {
  const source = sourcesOf(view.snapshot).get(origin);
  const shownName = <Name>{actorNamed(source?.actor ?? null, name, view.snapshot.theatre, view.say)}</Name>;
  return source === undefined ? shownName : <a href={sourceHref(origin)}>{shownName}</a>;
}

/** Who publishes and who speaks: outlets with their documents, origins with the outlets that carry them. */
export function SourcesPage({ view }: { view: View }) {
  const { say } = view;
  const { documents } = view.snapshot;
  if (documents.length === 0) return <NothingRead view={view} section="/sources" />;
  const publishers = new Map<
    string,
    { documents: number; claims: number; own: number; origins: Set<string> }
  >();
  for (const { document, claims } of documents) {
    const name = document.publisher ?? say("sources.publisherNotKnown");
    const row = publishers.get(name) ?? { documents: 0, claims: 0, own: 0, origins: new Set<string>() };
    row.documents++;
    row.claims += claims.length;
    for (const claim of claims) {
      const root = rootVoice(claim);
      if (root === null) row.own++;
      else row.origins.add(root.actor ?? root.source.toLocaleLowerCase("en"));
    }
    publishers.set(name, row);
  }
  const voices = voicesOf(view);
  return (
    <Layout view={view} title={say("sources.title")} section="/sources">
      <PageHead title={say("sources.title")} standfirst={say("sources.standfirst")} />
      <section>
        <h2>{say("sources.outlets", { outlets: publishers.size })}</h2>
        <table>
          <caption class="visually-hidden">{say("sources.outlets.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("sources.head.outlet")}</th>
              <th scope="col" class="num">
                {say("sources.head.documents")}
              </th>
              <th scope="col" class="num">
                {say("sources.head.claims")}
              </th>
              <th scope="col" class="num wide-only">
                {say("sources.head.own")}
              </th>
              <th scope="col" class="num">
                {say("sources.head.carries")}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...publishers]
              .sort(([a, one], [b, other]) => other.claims - one.claims || say.compare(a, b))
              .map(([name, row]) => (
                <tr>
                  <th scope="row">
                    <a href={searchHref(name)}>
                      <Name>{name}</Name>
                    </a>
                  </th>
                  <td class="num">{say.number(row.documents)}</td>
                  <td class="num">{say.number(row.claims)}</td>
                  <td class="num wide-only">{say.number(row.own)}</td>
                  <td class="num">{say.number(row.origins.size)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{say("sources.origins", { origins: voices.length })}</h2>
        {voices.length === 0 ? <p class="quiet">{say("sources.origins.none")}</p> : null}
        <table>
          <caption class="visually-hidden">{say("sources.origins.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("sources.head.origin")}</th>
              <th scope="col" class="num">
                {say("sources.head.claims")}
              </th>
              <th scope="col">{say("sources.head.carriedBy")}</th>
            </tr>
          </thead>
          <tbody>
            {voices.slice(0, 200).map((voice) => (
              <tr>
                <th scope="row">
                  <SourceLink view={view} origin={voice.origin} name={voice.name} />
                </th>
                <td class="num">{say.number(voice.claims)}</td>
                <td>
                  {[...voice.publishers].slice(0, 6).map((publisher, i) => (
                    <>
                      {i > 0 ? say("list.comma") : null}
                      <Name>{publisher}</Name>
                    </>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Records view={view} />
    </Layout>
  );
}

/** What became of each origin's figures here: counts by rule, never taste. */
function Records({ view }: { view: View }) {
  const { say } = view;
  const records = reliabilityOf(view.snapshot.weighed.incidents).sort(
    (a, b) => b.figures - a.figures || a.name.localeCompare(b.name),
  );
  if (records.length === 0) return null;
  return (
    <section id="records">
      <h2>{say("sources.records")}</h2>
      <p class="measure">{say("sources.records.words")}</p>
      <div class="table-scroll" role="region" aria-label={say("sources.records.region")} tabIndex={0}>
        <table>
          <caption class="visually-hidden">{say("sources.records.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("sources.head.origin")}</th>
              <th scope="col" class="num">
                {say("sources.head.figures")}
              </th>
              <th scope="col" class="num">
                {say("sources.head.confirmed")}
              </th>
              <th scope="col" class="num">
                {say("sources.head.contradicted")}
              </th>
              <th scope="col" class="num">
                {say("sources.head.denied")}
              </th>
              <th scope="col" class="num">
                {say("sources.head.revised")}
              </th>
              <th scope="col" class="num">
                {say("sources.head.takenBack")}
              </th>
              <th scope="col">{say("sources.head.reliability")}</th>
            </tr>
          </thead>
          <tbody>
            {records.slice(0, 200).map((record) => (
              <tr>
                <th scope="row">
                  <SourceLink view={view} origin={record.origin} name={record.name} />
                </th>
                <td class="num">{say.number(record.figures)}</td>
                <td class="num">{say.number(record.confirmed)}</td>
                <td class="num">{say.number(record.contradicted)}</td>
                <td class="num">{say.number(record.denied)}</td>
                <td class="num">{say.number(record.revised)}</td>
                <td class="num">{say.number(record.retracted)}</td>
                <td>
                  <span class="badge" title={worded(view, record.reason)}>
                    {record.letter}
                  </span>{" "}
                  <span class="quiet">{say(`letter.${record.letter}`)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
