import type { VNode } from "preact";
import { withMoment, withoutMoment } from "../keep-moment.ts";
import { changesHref } from "../links.ts";
import type { View } from "../view.ts";
import { Said } from "./times.tsx";

/** Previous and next time at which something was published, seen from a moment; null at the ends. */
export function neighbours(
  moments: readonly string[],
  moment: string | null,
): { previous: string | null; next: string | null } {
  if (moment === null) return { previous: moments.at(-2) ?? null, next: null };
  // What a page dates by the day alone counts as known at any minute of it.
  const isBefore = (one: string) => one.slice(0, moment.length) < moment.slice(0, one.length);
  const isAfter = (one: string) => one.slice(0, moment.length) > moment.slice(0, one.length);
  return { previous: moments.findLast(isBefore) ?? null, next: moments.find(isAfter) ?? null };
}

/**
 * The bar of every page that says as of when the record is shown, and the way to another moment. Works without
 * scripts: a form and links.
 */
export function KnownAt({ view }: { view: View }) {
  const { moment, snapshot, say } = view;
  const { moments } = snapshot;
  const now = withoutMoment(view.address);
  if (moments.length === 0 && moment === null) return null;
  const { previous, next } = neighbours(moments, moment);
  const at = (one: string) => withMoment(now, one);
  return (
    <aside class={moment === null ? "known-at" : "known-at earlier"} aria-label={say("knownAt.title")}>
      {moment === null ? null : (
        <p class="known-at-words">
          {say.rich<VNode>(moment.length === 10 ? "knownAt.dayEnd" : "knownAt.minute", {
            strong: (words) => <strong>{words}</strong>,
            when: () => <Said said={moment} />,
          })}{" "}
          <a href={now} data-now class="at-now">
            {say("knownAt.back")}
          </a>{" "}
          <a href={changesHref({ from: moment })} data-now>
            {say("knownAt.changes")}
          </a>
        </p>
      )}
      <details open={moment !== null}>
        <summary>{say(moment === null ? "knownAt.now" : "knownAt.other")}</summary>
        <form action={now.split("?")[0]} method="get" data-own-moment>
          {[...new URLSearchParams(now.split("?")[1] ?? "")].map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <label>
            {say("knownAt.field")}{" "}
            <input
              type="datetime-local"
              name="at"
              min={edge(moments[0], "00:00")}
              max={edge(moments.at(-1), "23:59")}
              value={moment === null ? "" : minuteOf(moment, "23:59")}
              required
            />
          </label>{" "}
          <button type="submit">{say("knownAt.show")}</button>
        </form>
        <p class="steps">
          {previous === null ? null : <a href={at(previous)}>{say("knownAt.previous")}</a>}
          {next === null ? null : <a href={at(next)}>{say("knownAt.next")}</a>}
        </p>
      </details>
    </aside>
  );
}

function edge(moment: string | undefined, clock: string): string | undefined {
  return moment === undefined ? undefined : minuteOf(moment, clock);
}

function minuteOf(moment: string, clock: string): string {
  return moment.length === 10 ? `${moment}T${clock}` : moment;
}
