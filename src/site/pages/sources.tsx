import type { Reliability } from "../../model/assessment.ts";
import { reliabilityOf } from "../../weighing/assess/reliability.ts";
import { Layout, PageHead } from "../parts/layout.tsx";
import { Name } from "../parts/source-text.tsx";
import type { Snapshot } from "../snapshot.ts";
import type { View } from "../view.ts";
import { rootVoice } from "../words/claim-words.ts";
import { searchHref, sourceHref } from "../links.ts";
import { originOf, sourcesOf } from "../search/origin-of.ts";
import { count } from "../words/labels.ts";
import { NothingRead } from "./nothing-read.tsx";

interface Voice {
  readonly name: string;
  /** Key of the origin that the voice's first claim is put down to. */
  readonly origin: string;
  claims: number;
  readonly publishers: Set<string>;
}

/** The innermost named voices of all claims, most heard first; the documents' own voices are left out. */
function voicesOf(snapshot: Snapshot): Voice[] {
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
  return [...voices.values()].sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name));
}

/** An origin by name, as a link to what it said here and what became of it. */
function SourceLink({ view, origin, name }: { view: View; origin: string; name: string }) {
  return sourcesOf(view.snapshot).has(origin) ? (
    <a href={sourceHref(origin)}>
      <Name>{name}</Name>
    </a>
  ) : (
    <Name>{name}</Name>
  );
}

/** Who publishes and who speaks: outlets with their documents, origins with the outlets that carry them. */
export function SourcesPage({ view }: { view: View }) {
  const { documents } = view.snapshot;
  if (documents.length === 0) return <NothingRead view={view} section="/sources" />;
  const publishers = new Map<
    string,
    { documents: number; claims: number; own: number; origins: Set<string> }
  >();
  for (const { document, claims } of documents) {
    const name = document.publisher ?? "Publisher not known";
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
  const voices = voicesOf(view.snapshot);
  return (
    <Layout view={view} title="Sources" section="/sources">
      <PageHead
        title="Sources"
        standfirst="Outlets carry words; origins said them first, as far as the text tells. Three outlets with one origin are one origin."
      />
      <section>
        <h2>{count(publishers.size, "outlet")}</h2>
        <table>
          <caption class="visually-hidden">Outlets with their documents and claims</caption>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col" class="num">
                Documents
              </th>
              <th scope="col" class="num">
                Claims
              </th>
              <th scope="col" class="num wide-only">
                In its own voice
              </th>
              <th scope="col" class="num">
                Origins it carries
              </th>
            </tr>
          </thead>
          <tbody>
            {[...publishers]
              .sort(([a, one], [b, other]) => other.claims - one.claims || a.localeCompare(b))
              .map(([name, row]) => (
                <tr>
                  <th scope="row">
                    <a href={searchHref(name)}>
                      <Name>{name}</Name>
                    </a>
                  </th>
                  <td class="num">{row.documents}</td>
                  <td class="num">{row.claims}</td>
                  <td class="num wide-only">{row.own}</td>
                  <td class="num">{row.origins.size}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{count(voices.length, "origin")} named</h2>
        {voices.length === 0 ? (
          <p class="quiet">No claim names a voice other than its document’s own.</p>
        ) : null}
        <table>
          <caption class="visually-hidden">Origins with the outlets that carry them</caption>
          <thead>
            <tr>
              <th scope="col">Origin</th>
              <th scope="col" class="num">
                Claims
              </th>
              <th scope="col">Carried by</th>
            </tr>
          </thead>
          <tbody>
            {voices.slice(0, 200).map((voice) => (
              <tr>
                <th scope="row">
                  <SourceLink view={view} origin={voice.origin} name={voice.name} />
                </th>
                <td class="num">{voice.claims}</td>
                <td>{[...voice.publishers].slice(0, 6).join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Records view={view} />
    </Layout>
  );
}

/** Letters of the Admiralty code in words. */
export const LETTER_WORDS: Readonly<Record<Reliability["letter"], string>> = {
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "cannot be judged",
};

/** What became of each origin's figures here: counts by rule, never taste. */
function Records({ view }: { view: View }) {
  const records = reliabilityOf(view.snapshot.weighed.incidents).sort(
    (a, b) => b.figures - a.figures || a.name.localeCompare(b.name),
  );
  if (records.length === 0) return null;
  return (
    <section id="records">
      <h2>What became of their figures</h2>
      <p class="measure">
        Of the numbers that an origin gave, how many an independent origin confirmed, how many another
        contradicts, and what it took back itself. The letter is the Admiralty code by a rule: nine in ten
        confirmed is B, three in four C, half D, less E; with fewer than five that others speak of too, F. It
        speaks of this record alone.
      </p>
      <div class="table-scroll" role="region" aria-label="Records of origins" tabIndex={0}>
        <table>
          <caption class="visually-hidden">What became of each origin’s figures</caption>
          <thead>
            <tr>
              <th scope="col">Origin</th>
              <th scope="col" class="num">
                Figures
              </th>
              <th scope="col" class="num">
                Confirmed
              </th>
              <th scope="col" class="num">
                Contradicted
              </th>
              <th scope="col" class="num">
                Denied
              </th>
              <th scope="col" class="num">
                Revised
              </th>
              <th scope="col" class="num">
                Taken back
              </th>
              <th scope="col">Reliability</th>
            </tr>
          </thead>
          <tbody>
            {records.slice(0, 200).map((record) => (
              <tr>
                <th scope="row">
                  <SourceLink view={view} origin={record.origin} name={record.name} />
                </th>
                <td class="num">{record.figures}</td>
                <td class="num">{record.confirmed}</td>
                <td class="num">{record.contradicted}</td>
                <td class="num">{record.denied}</td>
                <td class="num">{record.revised}</td>
                <td class="num">{record.retracted}</td>
                <td>
                  <span class="badge" title={record.reason}>
                    {record.letter}
                  </span>{" "}
                  <span class="quiet">{LETTER_WORDS[record.letter]}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
