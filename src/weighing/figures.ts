import type { Bounds } from "../model/bounds.ts";
import type { ClaimOf, TollStatus } from "../model/claim.ts";
import { addDays, type DayRange } from "../model/edtf.ts";
import type { Figure, FigureValue } from "../model/record.ts";
import { fold } from "../theatre/name-tokens.ts";
import type { Cluster } from "./clusters.ts";
import { hashId } from "./ids.ts";
import type { RootVoice } from "./origins.ts";
import type { Report } from "./reports.ts";
import type { Scope, Scopes } from "./scope.ts";
import { daysInWords } from "./words.ts";

/** A number that one claim gives, before it is set beside others. */
interface Count {
  readonly report: Report;
  readonly voice: RootVoice;
  readonly status: TollStatus;
  readonly who: string;
  readonly bounds: Bounds;
  readonly scope: Scope | null;
  readonly days: DayRange | null;
  readonly part: boolean;
}

/** Numbers of a lasting state this far apart in time are not said of one moment. */
const STATE_DAYS = 31;

/**
 * The figures of a cluster: for each status and group of people the value of every origin. What counts
 * another place or time stands in the same figure with the difference in words, and is no rival.
 */
export function figuresOf(cluster: Cluster, incident: string, scopes: Scopes): Figure[] {
  const groups = new Map<string, Count[]>();
  for (const count of cluster.reports.flatMap((report) => countsOf(report, scopes))) {
    const key = `${count.status}|${fold(count.who)}`;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [count]);
    else list.push(count);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, counts]) => figureOf(key, counts, cluster, incident, scopes));
}

function countsOf(report: Report, scopes: Scopes): Count[] {
  if (report.claim.kind !== "toll") return [];
  const claim: ClaimOf<"toll"> = report.claim;
  const { toll } = claim;
  const { voice, days } = report;
  const who = toll.side === null ? toll.who : `${toll.who} (${toll.side})`;
  const base = { report, voice, status: toll.status, days };
  const counts: Count[] = [];
  if (toll.count !== null)
    counts.push({ ...base, who, bounds: toll.count, scope: report.scope, part: false });
  for (const part of toll.breakdown ?? []) {
    const named = claim.where.find(
      ({ name, printed }) => part.where.includes(name) || part.where.includes(printed),
    );
    const scope = named === undefined ? report.scope : scopes.ofReference(named);
    const unnamed = part.where.length > 0 && named === undefined;
    const place = unnamed
      ? { key: `name:${fold(part.where.join(" "))}`, place: null, name: part.where.join(", ") }
      : scope;
    counts.push({ ...base, who: part.who, bounds: part.count, scope: place, part: true });
  }
  return counts;
}

function figureOf(
  key: string,
  counts: readonly Count[],
  cluster: Cluster,
  incident: string,
  scopes: Scopes,
): Figure {
  const usual = usualScope(counts, cluster);
  const latest =
    counts
      .map(({ days }) => days?.last ?? "")
      .sort()
      .at(-1) ?? "";
  const rows = counts.map((count) => ({
    count,
    differs: differences(count, usual, cluster, latest, scopes),
  }));
  rows.sort((a, b) => bySaid(a.count, b.count));
  const first = counts[0] as Count;
  const values = rows.map(({ count, differs }, i): FigureValue => {
    const repeated = rows.slice(0, i).find((row) => isRepeat(row, { count, differs }));
    const { key: originKey, name, actor } = count.voice;
    return {
      origin: { key: originKey, name, actor },
      claim: count.report.claim.id,
      bounds: count.bounds,
      said: count.report.said,
      differs,
      superseded: rows.some((row) => supersedes(row, { count, differs })),
      denied: count.report.denied,
      ...(repeated === undefined ? {} : { repeats: repeated.count.report.claim.id }),
      ...(count.part ? { part: true as const } : {}),
      ...(count.voice.reader ? { reader: true as const } : {}),
    };
  });
  const live = values.filter(
    (value) => !value.denied && !value.superseded && !value.reader && value.differs.length === 0,
  );
  const denials = [
    ...new Set(values.filter(({ denied, reader }) => denied && !reader).map(({ claim }) => claim)),
  ];
  const scope = scopeInWords(usual, cluster);
  return {
    id: hashId("f", `${incident}|${key}`),
    incident,
    status: first.status,
    who: first.who,
    values,
    ...widest(live.map(({ bounds }) => bounds)),
    contested: areRivals(live) || (denials.length > 0 && live.length > 0),
    ...(scope === null ? {} : { scope }),
    ...(denials.length === 0 ? {} : { denials }),
  };
}

/** Where and when most of the values count; the incident's own place and time where any value has them. */
function usualScope(counts: readonly Count[], cluster: Cluster): Count {
  const tally = new Map<string, { count: Count; votes: number; home: number }>();
  for (const count of counts) {
    const key = `${count.scope?.key}|${count.days?.first}|${count.days?.last}`;
    const known = tally.get(key);
    const home =
      Number(count.scope?.key === cluster.scope?.key) * 2 + Number(sameDays(count.days, cluster.days));
    if (known === undefined) tally.set(key, { count, votes: 1, home });
    else known.votes++;
  }
  const [best] = [...tally].sort(
    ([keyA, a], [keyB, b]) => b.home - a.home || b.votes - a.votes || (keyA < keyB ? -1 : 1),
  );
  return (best as [string, { count: Count }])[1].count;
}

function sameDays(a: DayRange | null, b: DayRange | null): boolean {
  return a?.first === b?.first && a?.last === b?.last;
}

/** 'About the 12th' is no other time than the 12th or 11th. */
function areNear(a: DayRange | null, b: DayRange | null): boolean {
  return a?.approximate === true || b?.approximate === true;
}

function differences(count: Count, usual: Count, cluster: Cluster, latest: string, scopes: Scopes): string[] {
  const differs: string[] = [];
  if (count.scope !== null && count.scope.key !== usual.scope?.key) {
    const wider = usual.scope !== null && scopes.isInside(usual.scope, count.scope);
    differs.push(`counts ${wider ? "all of " : ""}${count.scope.name}`);
  }
  const { days } = count;
  if (cluster.sort === "state") {
    if (days?.last != null && latest > addDays(days.last, STATE_DAYS))
      differs.push(`speaks of ${daysInWords(days)}`);
  } else if (days !== null && usual.days !== null && !sameDays(days, usual.days)) {
    if (!areNear(days, usual.days)) differs.push(`counts ${daysInWords(days)}`);
  }
  return differs;
}

function scopeInWords(usual: Count, cluster: Cluster): string | null {
  if (cluster.sort === "state")
    return usual.scope?.key === cluster.scope?.key ? null : (usual.scope?.name ?? null);
  const place = usual.scope === null || usual.scope.key === cluster.scope?.key ? "" : usual.scope.name;
  const apart =
    usual.days !== null && !sameDays(usual.days, cluster.days) && !areNear(usual.days, cluster.days);
  const days = apart ? daysInWords(usual.days) : "";
  const words = [place, days].filter((part) => part !== "").join(", ");
  return words === "" ? null : words;
}

function bySaid(a: Count, b: Count): number {
  const saidA = a.report.said ?? "9999";
  const saidB = b.report.said ?? "9999";
  if (saidA !== saidB) return saidA < saidB ? -1 : 1;
  const [idA, idB] = [a.report.claim.id, b.report.claim.id];
  if (idA !== idB) return idA < idB ? -1 : 1;
  return Number(a.part) - Number(b.part) || boundsKey(a.bounds).localeCompare(boundsKey(b.bounds), "en");
}

interface Row {
  readonly count: Count;
  readonly differs: readonly string[];
}

/** Whether two rows are of one origin and one scope. */
function isOneVoice(a: Row, b: Row): boolean {
  return (
    a.count.voice.key === b.count.voice.key &&
    a.count.part === b.count.part &&
    a.count.report.denied === b.count.report.denied &&
    a.differs.join() === b.differs.join()
  );
}

function isRepeat(earlier: Row, row: Row): boolean {
  return isOneVoice(earlier, row) && boundsKey(earlier.count.bounds) === boundsKey(row.count.bounds);
}

function boundsKey({ min, max, approximate }: Bounds): string {
  return `${min}..${max}${approximate ? "~" : ""}`;
}

/**
 * Whether a later value stands in an earlier one's place: same origin, same scope, said later, and saying
 * something else. 'Dozens' after '32' takes nothing back. Unnamed voices of two documents may be two people.
 */
function supersedes(later: Row, earlier: Row): boolean {
  if (!isOneVoice(later, earlier) || later.count.report.denied) return false;
  const { voice, report } = later.count;
  if (voice.generic && report.claim.document !== earlier.count.report.claim.document) return false;
  return isLater(report.said, earlier.count.report.said) && !allows(later.count.bounds, earlier.count.bounds);
}

/** A day is later than another day; within a day both must have a clock time. */
function isLater(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a <= b) return false;
  return a.slice(0, 10) > b.slice(0, 10) || (a.length > 10 && b.length > 10);
}

/** Whether whatever the inner bounds allow, the outer ones allow too. */
function allows(outer: Bounds, inner: Bounds): boolean {
  const low = outer.min === null || (inner.min !== null && inner.min >= outer.min);
  const high = outer.max === null || (inner.max !== null && inner.max <= outer.max);
  return low && high;
}

/** 'About 900' and 870 do not contradict each other: approximate numbers are given a tenth of room. */
const ROOM = 0.1;

/** Whether values of two origins share no number. */
function areRivals(values: readonly FigureValue[]): boolean {
  return values.some((a, i) =>
    values
      .slice(i + 1)
      .some((b) => a.origin.key !== b.origin.key && !a.part && !b.part && isApart(a.bounds, b.bounds)),
  );
}

function isApart(a: Bounds, b: Bounds): boolean {
  const room = a.approximate || b.approximate ? ROOM : 0;
  const below = (x: Bounds, y: Bounds) =>
    x.max !== null && y.min !== null && x.max * (1 + room) < y.min * (1 - room);
  return below(a, b) || below(b, a);
}

/** The widest bounds over values: open where one of them is. Words without a bound ('many') set none. */
function widest(bounds: readonly Bounds[]): { min: number | null; max: number | null } {
  const stated = bounds.filter(({ min, max }) => min !== null || max !== null);
  if (stated.length === 0) return { min: null, max: null };
  const lows = stated.map(({ min }) => min);
  const highs = stated.map(({ max }) => max);
  return {
    min: lows.includes(null) ? null : Math.min(...(lows as number[])),
    max: highs.includes(null) ? null : Math.max(...(highs as number[])),
  };
}
