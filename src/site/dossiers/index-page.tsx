import type { ComponentChildren } from "preact";
import { dossierHref } from "../links.ts";
import { NothingRead } from "../pages/nothing-read.tsx";
import { When } from "../parts/inline.tsx";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { shown } from "../parts/source-text.tsx";
import { Areas, NamedList } from "../parts/told.tsx";
import type { View } from "../view.ts";
import { count, sentenceCase } from "../words/labels.ts";
import { facilityTitle, peopleTitle } from "./titles.ts";

/** Everything that lasts: truces, diplomacy, facilities, people, allegations. */
export function DossiersPage({ view }: { view: View }) {
  const { weighed, documents } = view.snapshot;
  if (documents.length === 0) return <NothingRead view={view} section="/dossiers" />;
  const { truces = [], instruments = [], facilities = [], people = [], allegations = [] } = weighed;
  const total = truces.length + instruments.length + facilities.length + people.length + allegations.length;
  return (
    <Layout view={view} title="Dossiers" section="/dossiers">
      <PageHead
        title="Dossiers"
        standfirst="What lasts longer than a day: truces, drafts and talks, hospitals and schools, people besieged or moved, weapons that somebody is accused of. Each is a thread of claims."
      />
      {total === 0 ? (
        <Empty title="No dossier yet">
          <p>
            No claim of the record speaks of a truce, talks, a facility, people in a lasting state, or
            weapons.
          </p>
        </Empty>
      ) : null}
      <Group
        id="truces"
        title="Truces"
        size={truces.length}
        heads={["Truce", "Where", "Alleged breaches", "Claims"]}
      >
        {truces.map((truce) => (
          <tr>
            <th scope="row">
              <a href={dossierHref("truces", truce.id)}>{shown(truce.title)}</a>
            </th>
            <td>
              <Areas view={view} places={truce.areas} />
            </td>
            <td class="num">{truce.breaches.length}</td>
            <td class="num">{truce.acts.length}</td>
          </tr>
        ))}
      </Group>
      <Group
        id="instruments"
        title="Diplomacy"
        size={instruments.length}
        heads={["Draft, talks or agreement", "Parties", "Votes told", "Acts"]}
      >
        {instruments.map((instrument) => (
          <tr>
            <th scope="row">
              <a href={dossierHref("instruments", instrument.id)}>{shown(instrument.title)}</a>
            </th>
            <td>
              <NamedList view={view} named={instrument.parties.slice(0, 6)} />
            </td>
            <td class="num">{instrument.votes.length}</td>
            <td class="num">{instrument.acts.length}</td>
          </tr>
        ))}
      </Group>
      <Group
        id="facilities"
        title="Facilities"
        size={facilities.length}
        heads={["Facility", "Where", "Last told", "Claims"]}
      >
        {facilities.map((facility) => {
          const last = facility.told.findLast(({ when }) => when !== null);
          return (
            <tr>
              <th scope="row">
                <a href={dossierHref("facilities", facility.id)}>{shown(facilityTitle(facility))}</a>
              </th>
              <td>
                <Areas view={view} places={facility.place === null ? [] : [facility.place]} />
              </td>
              <td>
                {last === undefined || last.when === null ? (
                  <span class="quiet">undated</span>
                ) : (
                  <>
                    {last.status}, <When edtf={last.when} />
                  </>
                )}
              </td>
              <td class="num">{facility.told.length}</td>
            </tr>
          );
        })}
      </Group>
      <Group id="people" title="People" size={people.length} heads={["People", "Where", "Claims"]}>
        {people.map((thread) => (
          <tr>
            <th scope="row">
              <a href={dossierHref("people", thread.id)}>{shown(peopleTitle(thread))}</a>
            </th>
            <td>
              <Areas view={view} places={thread.place === null ? [] : [thread.place]} />
            </td>
            <td class="num">{thread.told.length}</td>
          </tr>
        ))}
      </Group>
      <Group
        id="allegations"
        title="Allegations of weapons"
        size={allegations.length}
        heads={["Allegation", "Where", "Alleged by", "Denied or doubted", "Claims"]}
      >
        {allegations.map((one) => (
          <tr>
            <th scope="row">
              <a href={dossierHref("allegations", one.id)}>{shown(one.title)}</a>
            </th>
            <td>
              <Areas view={view} places={one.place === null ? [] : [one.place]} />
            </td>
            <td>{count(one.origins, "origin")}</td>
            <td class="num">{one.denied.length + one.doubted.length}</td>
            <td class="num">{one.alleged.length}</td>
          </tr>
        ))}
      </Group>
    </Layout>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly size: number;
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
}

const NUMBERS: ReadonlySet<string> = new Set([
  "Claims",
  "Acts",
  "Alleged breaches",
  "Votes told",
  "Denied or doubted",
]);

function Group({ id, title, size, heads, children }: GroupProps) {
  if (size === 0) return null;
  return (
    <section id={id}>
      <h2>
        {title} <span class="tabular quiet">{size}</span>
      </h2>
      <div class="table-scroll" role="region" aria-label={title} tabIndex={0}>
        <table>
          <caption class="visually-hidden">{sentenceCase(title)}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col" class={NUMBERS.has(head) ? "num" : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  );
}
