import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import { stateAt } from "../../weighing/state-at.ts";
import { type Change, changesBetween } from "../../weighing/history/changes.ts";
import { claimHref, incidentHref, placeHref } from "../links.ts";
import { Said } from "../parts/times.tsx";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { useSay } from "../parts/words.tsx";
import type { Snapshot } from "../snapshot.ts";
import type { View } from "../view.ts";
import { NothingRead } from "./nothing-read.tsx";

interface ChangesProps {
  readonly view: View;
  /** The record at the earlier moment; null where none was asked for. */
  readonly before: Snapshot | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The record at the later moment. */
  readonly after: Snapshot;
}

/** What became known between two moments of publication, in words, each with the claims it rests on. */
export function ChangesPage({ view, before, from, to, after }: ChangesProps) {
  const { say, snapshot } = view;
  const { moments } = snapshot;
  if (moments.length === 0) return <NothingRead view={view} section="/changes" />;
  const changes = before === null || from === null ? [] : between(before, after, from, to, moments);
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const list = groups.get(change.subject);
    if (list === undefined) groups.set(change.subject, [change]);
    else list.push(change);
  }
  return (
    <Layout view={view} title={say("changes.title")} section="/changes">
      <PageHead title={say("changes.title")} standfirst={say("changes.standfirst")} />
      <form class="ask-range" action="/changes" method="get" data-own-moment>
        <label>
          {say("changes.from")}{" "}
          <input type="datetime-local" name="from" value={field(from, "23:59")} required />
        </label>{" "}
        <label>
          {say("changes.to")} <input type="datetime-local" name="to" value={field(to, "23:59")} />
        </label>{" "}
        <button type="submit">{say("changes.compare")}</button>{" "}
        <span class="quiet">{say("changes.openEnd")}</span>
      </form>
      {from === null ? (
        <Recent moments={moments} />
      ) : changes.length === 0 ? (
        <Empty title={say("changes.none")}>
          <p>{say("changes.noneWhy")}</p>
        </Empty>
      ) : (
        <>
          <p class="over">
            {say.rich<VNode>(to === null ? "changes.untilNow" : "changes.between", {
              changes: changes.length,
              from: () => <Said said={from} />,
              to: () => (to === null ? "" : <Said said={to} />),
            })}
          </p>
          <ol class="plain spaced changes">
            {[...groups].map(([subject, list]) => (
              <li>
                <h2>
                  <a href={hrefOf(after, subject, list)}>
                    {list[0] === undefined ? null : <bdi>{worded(view, list[0].title)}</bdi>}
                  </a>
                </h2>
                <ul class="plain">
                  {list.map((change) => (
                    <li data-change={change.sort}>
                      <span class="badge">{say(`changes.sort.${change.sort}`)}</span>{" "}
                      {worded(view, change.words)}{" "}
                      {change.claims.slice(0, 3).map((id, i) => (
                        <a class="small" href={claimHref(id)}>
                          {say("changes.words", { number: i + 1 })}{" "}
                        </a>
                      ))}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </>
      )}
    </Layout>
  );
}

function between(
  before: Snapshot,
  after: Snapshot,
  from: string,
  to: string | null,
  moments: readonly string[],
): Change[] {
  const end = (to ?? moments.at(-1) ?? from).slice(0, 10);
  return changesBetween(before.weighed, after.weighed, {
    before: (holding) => stateAt(holding, from.slice(0, 10)),
    after: (holding) => stateAt(holding, end),
  });
}

/** An incident, a place, or what went: the page of what is still there. */
function hrefOf(after: Snapshot, subject: string, [first]: readonly Change[]): string {
  if (first?.sort === "holding") return placeHref(subject);
  return after.incidentById.has(subject) ? incidentHref(subject) : "/incidents";
}

function field(moment: string | null, clock: string): string {
  if (moment === null) return "";
  return moment.length === 10 ? `${moment}T${clock}` : moment;
}

/** Ways in: the last days on which anything was published. */
function Recent({ moments }: { moments: readonly string[] }) {
  const say = useSay();
  const days = [...new Set(moments.map((moment) => moment.slice(0, 10)))].slice(-11);
  const steps = days.slice(1).map((day, i) => ({ from: days[i] as string, day }));
  return (
    <section>
      <h2>{say("changes.byDay")}</h2>
      {steps.length === 0 ? (
        <p class="quiet">{say("changes.oneDay")}</p>
      ) : (
        <ul class="plain spaced">
          {steps.reverse().map(({ from, day }) => (
            <li>
              <a href={`/changes?from=${from}&to=${day}`}>
                {say.rich<VNode>("changes.added", { day: () => <Said said={day} /> })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
