import { stateAt } from "../../weighing/state-at.ts";
import { type Change, changesBetween } from "../../weighing/history/changes.ts";
import { claimHref, incidentHref, placeHref } from "../links.ts";
import { Said } from "../parts/times.tsx";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { shown } from "../parts/source-text.tsx";
import type { Snapshot } from "../snapshot.ts";
import type { View } from "../view.ts";
import { count } from "../words/labels.ts";
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
  const { moments } = view.snapshot;
  if (moments.length === 0) return <NothingRead view={view} section="/changes" />;
  const changes = before === null || from === null ? [] : between(before, after, from, to, moments);
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const list = groups.get(change.subject);
    if (list === undefined) groups.set(change.subject, [change]);
    else list.push(change);
  }
  return (
    <Layout view={view} title="What changed" section="/changes">
      <PageHead
        title="What changed"
        standfirst="What became known between two moments: new reports, other numbers, denials, corrections. Every line names the claims it rests on."
      />
      <form class="ask-range" action="/changes" method="get" data-own-moment>
        <label>
          From (UTC) <input type="datetime-local" name="from" value={field(from, "23:59")} required />
        </label>{" "}
        <label>
          to <input type="datetime-local" name="to" value={field(to, "23:59")} />
        </label>{" "}
        <button type="submit">Compare</button> <span class="quiet">Without an end: until now.</span>
      </form>
      {from === null ? (
        <Recent moments={moments} />
      ) : changes.length === 0 ? (
        <Empty title="Nothing changed">
          <p>Nothing that weighs became known between the two.</p>
        </Empty>
      ) : (
        <>
          <p class="over">
            {count(changes.length, "change")} from <Said said={from} /> to{" "}
            {to === null ? "now" : <Said said={to} />}
          </p>
          <ol class="plain spaced changes">
            {[...groups].map(([subject, list]) => (
              <li>
                <h2>
                  <a href={hrefOf(after, subject, list)}>{shown(list[0]?.title ?? "")}</a>
                </h2>
                <ul class="plain">
                  {list.map((change) => (
                    <li data-change={change.sort}>
                      <span class="badge">{change.sort}</span> {shown(change.words)}{" "}
                      {change.claims.slice(0, 3).map((id, i) => (
                        <a class="small" href={claimHref(id)}>
                          {i === 0 ? "the words" : `and ${i + 1}`}{" "}
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
  const days = [...new Set(moments.map((moment) => moment.slice(0, 10)))].slice(-11);
  const steps = days.slice(1).map((day, i) => ({ from: days[i] as string, day }));
  return (
    <section>
      <h2>By day</h2>
      {steps.length === 0 ? (
        <p class="quiet">Everything in this record was published on one day.</p>
      ) : (
        <ul class="plain spaced">
          {steps.reverse().map(({ from, day }) => (
            <li>
              <a href={`/changes?from=${from}&to=${day}`}>
                What <Said said={day} /> added
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
