import { wording } from "../messages/in-words.ts";
import type { Wording, WordValue } from "../model/wording.ts";
import { placesInWords } from "./words.ts";
import { onlyNamed, together } from "./wordings.ts";
import { addDays, type DayRange, parseEdtf } from "../model/edtf.ts";
import type { Figure, FigureValue } from "../model/record.ts";
import { fold } from "../theatre/name-tokens.ts";
import { contradict } from "./agreement.ts";
import type { Cluster } from "./clusters.ts";
import { type Count, countsOf, doersOf, shareKey, sharedOut } from "./counts.ts";
import { groupAround } from "./groups-of-people.ts";
import { hashId } from "./ids.ts";
import { boundsKey, firstGiven, heldSince, revisedRows, type Row, supersededRows } from "./replaced.ts";
import { takenBack } from "./retractions.ts";
import { reasonFor } from "./revision-words.ts";
import type { Scope, Scopes } from "./scope.ts";
import { setsBounds, standing } from "./standing.ts";

/** Numbers of a lasting state this far apart in time are not said of one moment. */
const STATE_DAYS = 31;

/**
 * The figures of a cluster: for each status and group of people the value of every origin. What counts
 * another place or time stands in the same figure with the difference in words, and is no rival.
 */
export function figuresOf(cluster: Cluster, incident: string, scopes: Scopes): Figure[] {
  const counts = cluster.reports.flatMap((report) => countsOf(report, scopes));
  const shared = sharedOut(counts);
  const groups = new Map<string, Group>();
  for (const count of counts) {
    const doers = shared.has(shareKey(count)) ? doersOf(count) : "";
    const key = groupKey(count.status, count.who, doers);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, doers, counts: [count] });
    else group.counts.push(count);
  }
  return [...groups.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((group) => {
      const figure = figureOf(group, cluster, incident, scopes);
      const wider = keyAround(group, groups);
      return wider === null ? figure : { ...figure, partOf: figureId(incident, wider) };
    });
}

/** Numbers of one status and group of people; of one doer where a page shares them out among doers. */
interface Group {
  readonly key: string;
  readonly doers: string;
  readonly counts: Count[];
}

function groupKey(status: string, who: string, doers: string): string {
  return doers === "" ? `${status}|${fold(who)}` : `${status}|${fold(who)}|${doers}`;
}

/** The key of the figure that these people are a part of: the total of their own breakdown, else by the words. */
function keyAround({ counts, doers }: Group, groups: ReadonlyMap<string, Group>): string | null {
  const { status, who } = counts[0] as Count;
  const own = groupKey(status, who, doers);
  const totals = counts.flatMap(({ ofWhole }) =>
    ofWhole === null ? [] : [groupKey(status, ofWhole, doers)],
  );
  const whole = totals.filter((key) => key !== own && groups.has(key)).sort()[0];
  if (whole !== undefined) return whole;
  const around = groupAround(who, (wider) => groups.has(groupKey(status, wider, doers)));
  return around === null ? null : groupKey(status, around, doers);
}

function figureId(incident: string, key: string): string {
  return hashId("f", `${incident}|${key}`);
}

function figureOf({ key, doers, counts }: Group, cluster: Cluster, incident: string, scopes: Scopes): Figure {
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
  const given = firstGiven(rows);
  const held = heldSince(rows, given);
  const superseded = supersededRows(held);
  const revised = revisedRows(held);
  const back = takenBack(
    held,
    cluster.reports.filter(({ denied, voice }) => denied && !voice.reader),
  );
  const values = rows.map((row, i): FigureValue => {
    const { count, differs } = row;
    const at = given[i] as number;
    const repeated = at < i ? rows[at] : undefined;
    const { key: originKey, name, actor } = count.voice;
    const retractedBy = back.get(row);
    const transition = count.report.difference?.transition;
    return {
      origin: { key: originKey, name, actor },
      claim: count.report.claim.id,
      bounds: count.bounds,
      said: count.report.said,
      differs,
      superseded: superseded.has(row),
      denied: count.report.denied,
      ...(repeated === undefined ? {} : { repeats: repeated.count.report.claim.id }),
      ...revision(row, revised),
      ...(retractedBy === undefined ? {} : { retractedBy }),
      ...(transition == null ? {} : { transition }),
      ...(count.ofWhole === null ? {} : { part: true as const }),
      ...(count.voice.reader ? { reader: true as const } : {}),
    };
  });
  const live = values.filter(setsBounds);
  const takers = new Set(back.values());
  // Who only takes its own number back denies nobody else's.
  const denied = values.filter(
    (value) =>
      value.denied &&
      !value.reader &&
      (!takers.has(value.claim) ||
        live.some(
          ({ origin, bounds }) => origin.key !== value.origin.key && !contradict(bounds, value.bounds),
        )),
  );
  const denials = [...new Set(denied.map(({ claim }) => claim))];
  const scope = scopeOf(usual, cluster, doers !== "");
  return {
    id: figureId(incident, key),
    incident,
    status: first.status,
    who: first.who,
    values,
    ...standing(live, denials),
    ...(scope === null ? {} : { scope }),
    ...(doers === "" ? {} : { sharedBy: doers }),
    ...(denials.length === 0 ? {} : { denials }),
  };
}

function revision(row: Row, revised: ReadonlyMap<Row, Row>): Pick<FigureValue, "revises"> {
  const before = revised.get(row)?.count;
  if (before === undefined) return {};
  const { report, bounds } = row.count;
  return { revises: { claim: before.report.claim.id, ...reasonFor(report.reasons, before.bounds, bounds) } };
}

/** Where and when most of the values count; the incident's own place and time where any value has them. */
function usualScope(counts: readonly Count[], cluster: Cluster): Count {
  const last = counts.reduce((day, { until }) => (until !== null && until > day ? until : day), "");
  const tally = new Map<string, { count: Count; votes: number; home: number }>();
  for (const count of counts) {
    const key = `${count.scope?.key}|${count.days?.first}|${count.days?.last}|${count.until}|${count.only}`;
    const known = tally.get(key);
    const home =
      Number(count.scope?.key === cluster.scope?.key) * 8 +
      Number(sameDays(count.days, cluster.days)) * 4 +
      Number(count.only === null) * 2 +
      Number(count.until === null || count.until === last);
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

function differences(
  count: Count,
  usual: Count,
  cluster: Cluster,
  latest: string,
  scopes: Scopes,
): Wording[] {
  const differs: Wording[] = [];
  if (count.scope !== null && count.scope.key !== usual.scope?.key) {
    const wider = usual.scope !== null && scopes.isInside(usual.scope, count.scope);
    const place = placesInWords(count.scope);
    differs.push(wording("weighing.differs.place", { whole: wider ? "yes" : "no", place }));
  }
  const { days } = count;
  if (cluster.sort === "state") {
    if (days?.last != null && latest > addDays(days.last, STATE_DAYS))
      differs.push(wording("weighing.differs.speaks", { days: { days } }));
  } else if (days !== null && usual.days !== null && !sameDays(days, usual.days)) {
    if (!areNear(days, usual.days)) differs.push(wording("weighing.differs.days", { days: { days } }));
  }
  if (count.until !== usual.until && count.until !== null)
    differs.push(wording("weighing.differs.until", { days: { days: parseEdtf(count.until) } }));
  if (count.only !== null && count.only !== usual.only)
    differs.push(wording("weighing.differs.only", { only: onlyNamed(count.only) }));
  return differs;
}

/** Where nobody counts the dead as a whole, those who died of their wounds are the dead that are known. */
function countsDead({ status, report }: Count): boolean {
  return status === "killed" && report.difference?.transition?.to === "killed";
}

/** What a figure counts that is not the place and time of its cluster; null where it is. */
function scopeOf(usual: Count, cluster: Cluster, shared: boolean): Wording | null {
  const elsewhere = usual.scope !== null && usual.scope.key !== cluster.scope?.key;
  const place = elsewhere ? [placesInWords(usual.scope as Scope)] : [];
  if (cluster.sort === "state") return place.length === 0 ? null : together(place, "comma");
  const apart =
    usual.days !== null && !sameDays(usual.days, cluster.days) && !areNear(usual.days, cluster.days);
  const parts: WordValue[] = [
    ...place,
    ...(apart ? [{ days: usual.days }] : []),
    ...(countsDead(usual) || usual.only === null ? [] : [onlyNamed(usual.only)]),
    ...(shared ? [doersNamed(usual)] : []),
  ];
  return parts.length === 0 ? null : together(parts, "comma");
}

/** 'by the army'. */
function doersNamed({ report: { claim } }: Count): Wording {
  const by = claim.kind === "toll" ? [...claim.toll.by].sort() : [];
  const doers = by.map((name) => ({
    name,
    actor: claim.actors.find((one) => one.name === name)?.actor ?? null,
  }));
  return wording("weighing.scope.by", { doers: { list: doers, between: "comma" } });
}

function bySaid(a: Count, b: Count): number {
  const saidA = a.report.said ?? "9999";
  const saidB = b.report.said ?? "9999";
  if (saidA !== saidB) return saidA < saidB ? -1 : 1;
  const [idA, idB] = [a.report.claim.id, b.report.claim.id];
  if (idA !== idB) return idA < idB ? -1 : 1;
  return (
    Number(a.ofWhole !== null) - Number(b.ofWhole !== null) ||
    (boundsKey(a.bounds) < boundsKey(b.bounds) ? -1 : Number(boundsKey(a.bounds) > boundsKey(b.bounds)))
  );
}
