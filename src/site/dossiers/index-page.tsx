import { worded } from "../words/worded.ts";
import type { ComponentChildren, VNode } from "preact";
import type { MessageKey } from "../../messages/say.ts";
import { dossierHref } from "../links.ts";
import { NothingRead } from "../pages/nothing-read.tsx";
import { When } from "../parts/inline.tsx";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { Areas, NamedList } from "../parts/told.tsx";
import type { View } from "../view.ts";
import { facilityStatusLabel } from "../words/labels.ts";
import { facilityTitle, peopleTitle } from "./titles.ts";

/** Everything that lasts: truces, diplomacy, facilities, people, allegations. */
export function DossiersPage({ view }: { view: View }) {
  const { say, snapshot } = view;
  const { weighed, documents } = snapshot;
  if (documents.length === 0) return <NothingRead view={view} section="/dossiers" />;
  const { truces = [], instruments = [], facilities = [], people = [], allegations = [] } = weighed;
  const total = truces.length + instruments.length + facilities.length + people.length + allegations.length;
  return (
    <Layout view={view} title={say("dossiers.title")} section="/dossiers">
      <PageHead title={say("dossiers.title")} standfirst={say("dossiers.standfirst")} />
      {total === 0 ? (
        <Empty title={say("dossiers.empty.title")}>
          <p>{say("dossiers.empty.words")}</p>
        </Empty>
      ) : null}
      <Group
        view={view}
        id="truces"
        size={truces.length}
        heads={[
          "dossiers.head.truce",
          "dossiers.head.where",
          "dossiers.head.breaches",
          "dossiers.head.claims",
        ]}
      >
        {truces.map((truce) => (
          <tr>
            <th scope="row">
              <a href={dossierHref("truces", truce.id)}>{worded(view, truce.title)}</a>
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
        view={view}
        id="instruments"
        size={instruments.length}
        heads={[
          "dossiers.head.instrument",
          "dossiers.head.parties",
          "dossiers.head.votes",
          "dossiers.head.acts",
        ]}
      >
        {instruments.map((instrument) => (
          <tr>
            <th scope="row">
              <a href={dossierHref("instruments", instrument.id)}>{worded(view, instrument.title)}</a>
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
        view={view}
        id="facilities"
        size={facilities.length}
        heads={[
          "dossiers.head.facility",
          "dossiers.head.where",
          "dossiers.head.lastTold",
          "dossiers.head.claims",
        ]}
      >
        {facilities.map((facility) => {
          const last = facility.told.findLast(({ when }) => when !== null);
          return (
            <tr>
              <th scope="row">
                <a href={dossierHref("facilities", facility.id)}>
                  {facilityTitle(facility, say, snapshot.theatre)}
                </a>
              </th>
              <td>
                <Areas view={view} places={facility.place === null ? [] : [facility.place]} />
              </td>
              <td>
                {last === undefined || last.when === null ? (
                  <span class="quiet">{say("dossiers.undated")}</span>
                ) : (
                  say.rich<VNode>("dossiers.lastTold", {
                    status: facilityStatusLabel(last.status, say),
                    when: <When edtf={last.when} />,
                  })
                )}
              </td>
              <td class="num">{facility.told.length}</td>
            </tr>
          );
        })}
      </Group>
      <Group
        view={view}
        id="people"
        size={people.length}
        heads={["dossiers.head.people", "dossiers.head.where", "dossiers.head.claims"]}
      >
        {people.map((thread) => (
          <tr>
            <th scope="row">
              <a href={dossierHref("people", thread.id)}>{peopleTitle(thread, say, snapshot.theatre)}</a>
            </th>
            <td>
              <Areas view={view} places={thread.place === null ? [] : [thread.place]} />
            </td>
            <td class="num">{thread.told.length}</td>
          </tr>
        ))}
      </Group>
      <Group
        view={view}
        id="allegations"
        size={allegations.length}
        heads={[
          "dossiers.head.allegation",
          "dossiers.head.where",
          "dossiers.head.allegedBy",
          "dossiers.head.denied",
          "dossiers.head.claims",
        ]}
      >
        {allegations.map((one) => (
          <tr>
            <th scope="row">
              <a href={dossierHref("allegations", one.id)}>{worded(view, one.title)}</a>
            </th>
            <td>
              <Areas view={view} places={one.place === null ? [] : [one.place]} />
            </td>
            <td>{say("dossiers.origins", { origins: one.origins })}</td>
            <td class="num">{one.denied.length + one.doubted.length}</td>
            <td class="num">{one.alleged.length}</td>
          </tr>
        ))}
      </Group>
    </Layout>
  );
}

type Head = Extract<MessageKey, `dossiers.head.${string}`>;

interface GroupProps {
  readonly view: View;
  readonly id: "truces" | "instruments" | "facilities" | "people" | "allegations";
  readonly size: number;
  readonly heads: readonly Head[];
  readonly children: ComponentChildren;
}

const NUMBERS: ReadonlySet<Head> = new Set<Head>([
  "dossiers.head.claims",
  "dossiers.head.acts",
  "dossiers.head.breaches",
  "dossiers.head.votes",
  "dossiers.head.denied",
]);

function Group({ view: { say }, id, size, heads, children }: GroupProps) {
  if (size === 0) return null;
  const title = say(`dossiers.sort.${id}`);
  return (
    <section id={id}>
      <h2>
        {title} <span class="tabular quiet">{say.number(size)}</span>
      </h2>
      <div class="table-scroll" role="region" aria-label={title} tabIndex={0}>
        <table>
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col" class={NUMBERS.has(head) ? "num" : undefined}>
                  {say(head)}
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
