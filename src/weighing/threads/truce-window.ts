import { wording } from "../../messages/in-words.ts";
import type { Truce } from "../../model/claim.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { ThreadState, TruceAct, TruceThread, TruceWindow } from "../../model/threads.ts";
import { dayTold, daysTold, isLive } from "./told.ts";

type Act = Truce["status"];

const RUNS: ReadonlySet<Act> = new Set<Act>(["in force", "extended"]);
const BINDS: ReadonlySet<Act> = new Set<Act>(["in force", "extended", "agreed", "announced"]);
const STOPS: ReadonlySet<Act> = new Set<Act>(["ended", "rejected", "vetoed"]);

/**
 * The days on which a truce is said to run: from the first start that words set for it, else the first day of
 * which somebody says that it runs, to the last end that words set, or the day on which it is said to have
 * ended. Where nobody sets an end it reaches no further than the last day of which somebody speaks. A truce
 * that is only proposed has no window.
 */
export function windowOf(acts: readonly TruceAct[]): TruceWindow | null {
  const live = acts.filter(isLive);
  const binding = live.filter(({ act }) => BINDS.has(act));
  const running = live.filter(({ act }) => RUNS.has(act));
  const stated = binding.flatMap((act) => dayRow(act, act.start, "first"));
  const starts = stated.length > 0 ? stated : running.flatMap((act) => dayRow(act, act.when, "first"));
  const first = edge(starts, "first");
  if (first === null) return null;
  const ended = live
    .filter(({ act }) => act === "ended")
    .flatMap((act) => dayRow(act, act.when ?? act.said, "last"));
  const lastRun = edge(
    running.flatMap((act) => dayRow(act, act.when, "first")),
    "last",
  );
  const over = ended.filter(({ day }) => day >= first.day && (lastRun === null || day >= lastRun.day));
  const ends = binding.flatMap((act) => dayRow(act, act.end, "last"));
  const spoken = live
    .filter(({ act }) => RUNS.has(act) || act === "broken")
    .flatMap((act) => dayRow(act, act.when ?? act.said, "last"));
  const basis =
    running.length > 0 ? "in force" : binding.some(({ act }) => act === "agreed") ? "agreed" : "announced";
  const rows = over.length > 0 ? over : ends;
  const last = edge(rows, "last") ?? edge([...spoken, ...starts], "last") ?? first;
  return {
    first: first.day,
    last: last.day < first.day ? first.day : last.day,
    basis,
    open: rows.length === 0,
    claims: [...new Set([...first.claims, ...last.claims])].sort(),
    reason: wording("weighing.window", {
      start: stated.length > 0 ? "set" : "first",
      end: over.length > 0 ? "ended" : ends.length > 0 ? "set" : "open",
    }),
  };
}

interface DayRow {
  readonly day: string;
  readonly claim: string;
}

function dayRow({ claim }: TruceAct, when: string | null, end: "first" | "last"): DayRow[] {
  const range = when === null ? null : parseEdtf(when);
  const day = end === "first" ? range?.first : (range?.last ?? range?.first);
  return day == null ? [] : [{ day, claim }];
}

/** The earliest or latest day with all claims that give it. */
function edge(rows: readonly DayRow[], which: "first" | "last"): { day: string; claims: string[] } | null {
  const days = rows.map(({ day }) => day).sort();
  const day = which === "first" ? days[0] : days.at(-1);
  if (day === undefined) return null;
  return { day, claims: rows.filter((row) => row.day === day).map(({ claim }) => claim) };
}

export type TruceState = "proposed" | "announced" | "agreed" | "in force" | "ended" | "rejected";

const STATES: Readonly<Record<Act, TruceState | null>> = {
  proposed: "proposed",
  announced: "announced",
  agreed: "agreed",
  "in force": "in force",
  extended: "in force",
  rejected: "rejected",
  vetoed: "rejected",
  ended: "ended",
  broken: null,
};

/** Later steps of a truce's life stand for earlier ones of the same day. */
const ORDER: readonly TruceState[] = ["proposed", "rejected", "announced", "agreed", "in force", "ended"];

/**
 * How far a truce is said to be on a day. The latest words count; of one day the furthest step, unless one
 * origin says that it runs and another that it is over. A breach is no end.
 *
 * @param day `YYYY-MM-DD`
 */
export function truceStateAt(thread: TruceThread, day: string): ThreadState<TruceState> {
  const spoken = thread.acts.filter((act) => STATES[act.act] !== null && (dayTold(act) ?? "9999") <= day);
  const live = spoken.filter((act) => isLive(act) || (act.act === "proposed" && !act.denied));
  const asOf = live.map(dayTold).reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null);
  if (asOf === null)
    return { state: "blank", for: [], against: [], asOf, reason: wording("weighing.state.noneByThen") };
  const latest = live.filter((act) => dayTold(act) === asOf);
  const denials = spoken.filter((act) => act.denied && (dayTold(act) ?? "") >= asOf);
  const furthest = ORDER.findLast((state) => latest.some((act) => STATES[act.act] === state)) as TruceState;
  const on = latest.filter((act) => STATES[act.act] === furthest);
  const stops = latest.filter((act) => STOPS.has(act.act));
  const runs = latest.filter((act) => RUNS.has(act.act));
  const of = (acts: readonly TruceAct[]) => acts.map(({ claim }) => claim);
  if (stops.length > 0 && runs.length > 0 && !sameOrigin(stops, runs))
    return {
      state: "disputed",
      for: of(runs),
      against: of(stops),
      asOf,
      reason: wording("weighing.state.runsAndOver"),
    };
  const against = denials.filter((act) => STATES[act.act] === furthest);
  if (against.length > 0)
    return {
      state: "disputed",
      for: of(on),
      against: of(against),
      asOf,
      reason: wording("weighing.state.saidDenied"),
    };
  const { window } = thread;
  if (furthest !== "ended" && furthest !== "rejected" && window !== null && !window.open && day > window.last)
    return {
      state: "ended",
      for: window.claims,
      against: [],
      asOf: window.last,
      reason: wording("weighing.state.endPassed"),
    };
  const begun =
    (furthest === "agreed" || furthest === "announced") &&
    on.some((act) => daysSet(act).some(({ first, last }) => first <= day && day <= last));
  if (begun)
    return {
      state: "in force",
      for: of(on),
      against: [],
      asOf,
      reason: wording("weighing.state.inTime"),
    };
  return {
    state: furthest,
    for: of(on),
    against: [],
    asOf,
    reason: wording("weighing.state.latest", { day: { days: parseEdtf(asOf.slice(0, 10)) } }),
  };
}

function sameOrigin(a: readonly TruceAct[], b: readonly TruceAct[]): boolean {
  const keys = new Set([...a, ...b].map(({ origin }) => origin.key));
  return keys.size === 1;
}

/** The days an act sets for the truce; none where it gives no start, or no end. */
function daysSet({ start, end }: TruceAct): { first: string; last: string }[] {
  const first = daysTold({ when: start, said: null })?.first;
  const last = daysTold({ when: end, said: null })?.last;
  return first == null || last == null ? [] : [{ first, last }];
}
