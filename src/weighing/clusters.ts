import { addDays, type DayRange } from "../model/edtf.ts";
import type { AttackFamily } from "./attack-families.ts";
import type { Report } from "./reports.ts";
import type { Scope, Scopes } from "./scope.ts";

/** Reports held to speak of one thing. */
export interface Cluster {
  /** What makes it the same thing: sort, place, time, kind of attack. Incident ids hash it. */
  readonly key: string;
  readonly sort: Report["sort"];
  readonly scope: Scope | null;
  readonly days: DayRange | null;
  readonly family: AttackFamily | null;
  readonly reports: Report[];
}

/**
 * Joins reports into clusters. Reports that agree in place, day and kind of attack make a cluster; a vaguer
 * one (no kind of attack, a day or two more, the whole city) joins where exactly one cluster fits, and
 * stands for itself where several do: which of them it means nobody has said.
 *
 * The result does not depend on the order of the reports: each round looks only at clusters of rounds before.
 */
export function clusterReports(unsorted: readonly Report[], scopes: Scopes): Cluster[] {
  // A cluster takes its names from its first report, so the first must not depend on who was read first.
  const reports = [...unsorted].sort(byClaim);
  const founders = reports.filter(({ voice }) => !voice.reader);
  const byKey = new Map<string, Cluster>();
  const place = (list: readonly Report[]) => {
    for (const report of list) addTo(byKey, clusterKey(report), report);
  };
  place(founders.filter(({ sort }) => sort !== "event"));

  const index = new EventIndex(scopes);
  const events = founders.filter(({ sort }) => sort === "event");
  const isExact = ({ days }: Report) => days !== null && days.first === days.last && !days.approximate;
  const joins = (report: Report, target = (cluster: Cluster) => cluster): boolean => {
    const cluster = theOne(index.fitting(report).map(target), report);
    cluster?.reports.push(report);
    return cluster !== null;
  };
  const rounds = [
    events.filter((report) => isExact(report) && report.family !== null && !report.denied),
    events.filter((report) => isExact(report) && report.family === null && !report.denied),
    events.filter((report) => !isExact(report) && report.family !== null && !report.denied),
    events.filter((report) => !isExact(report) && report.family === null && !report.denied),
    // A denial seldom repeats when and where: it joins what is asserted before it stands alone.
    events.filter(({ denied }) => denied),
  ];
  rounds.forEach((round, i) => {
    const left = i === 0 ? round : round.filter((report) => !joins(report));
    const before = new Set(byKey.keys());
    place(left);
    for (const [key, cluster] of byKey) if (!before.has(key) && cluster.sort === "event") index.add(cluster);
  });

  const root = mergeWider([...byKey.values()], index, scopes);
  // Readers' comments join a record that others founded; they found none.
  for (const report of reports) if (report.voice.reader) joins(report, root);
  const clusters = [...byKey.values()].filter((cluster) => root(cluster) === cluster);
  for (const { reports: joined } of clusters) joined.sort(byClaim);
  return clusters;
}

/** The one cluster that fits, if there is one; one at the report's very place goes before wider and narrower. */
function theOne(fitting: readonly Cluster[], report: Report): Cluster | null {
  const all = [...new Set(fitting)];
  const same = all.filter((cluster) => cluster.scope?.key === report.scope?.key);
  const pool = same.length > 0 ? same : all;
  return pool.length === 1 ? (pool[0] as Cluster) : null;
}

function byClaim(a: Report, b: Report): number {
  if (a.claim.id !== b.claim.id) return a.claim.id < b.claim.id ? -1 : 1;
  return (a.scope?.key ?? "") < (b.scope?.key ?? "") ? -1 : 1;
}

function addTo(byKey: Map<string, Cluster>, key: string, report: Report): void {
  const known = byKey.get(key);
  if (known !== undefined) {
    known.reports.push(report);
    return;
  }
  const { sort, scope, days, family } = report;
  byKey.set(key, { key, sort, scope, days, family, reports: [report] });
}

function clusterKey({ claim, sort, scope, days, family }: Report): string {
  // Without a place nothing ties a claim to those of other entries.
  const where = scope?.key ?? `nowhere:${claim.document}:${claim.entry}`;
  if (sort === "state") return `state|${where}`;
  if (sort === "undated") return `undated|${where}|${claim.document}|${claim.entry}`;
  const when = `${days?.first ?? ".."}/${days?.last ?? ".."}`;
  if (sort === "period") return `period|${where}|${when}`;
  return `event|${where}|${when}${days?.approximate ? "~" : ""}|${family ?? "any"}`;
}

/** Clusters of events by place, what contains it, and day. */
class EventIndex {
  private readonly scopes: Scopes;
  private readonly inside = new Map<string, Cluster[]>();

  constructor(scopes: Scopes) {
    this.scopes = scopes;
  }

  add(cluster: Cluster): void {
    if (cluster.scope === null) return;
    const { key } = cluster.scope;
    const parts = this.scopes.parts(key);
    const members = parts.length > 1 ? parts.map((part) => `with ${part}`) : [];
    for (const day of daysWithin(cluster.days))
      for (const at of [key, ...this.scopes.containers(key), ...members]) {
        const list = this.inside.get(`${at}|${day}`);
        if (list === undefined) this.inside.set(`${at}|${day}`, [cluster]);
        else list.push(cluster);
      }
  }

  /** Clusters that a report can belong to: its place, one inside it or around it, a shared day, no other family. */
  fitting(report: Report): Cluster[] {
    if (report.scope === null || report.days === null) return [];
    const found = new Set<Cluster>();
    const key = report.scope.key;
    const containers = this.scopes.containers(key);
    for (const day of daysWithin(report.days, report.slack)) {
      for (const part of new Set([key, ...this.scopes.parts(key), `with ${key}`]))
        for (const cluster of this.inside.get(`${part}|${day}`) ?? [])
          if (!this.scopes.isWide(part) || cluster.scope?.key === key) found.add(cluster);
      for (const container of containers)
        for (const cluster of this.inside.get(`${container}|${day}`) ?? [])
          if (cluster.scope?.key === container) found.add(cluster);
    }
    return [...found].filter(
      ({ family }) => family === null || report.family === null || family === report.family,
    );
  }

  /** Clusters strictly inside a cluster's place that share a day and its kind of attack. */
  within(cluster: Cluster): Cluster[] {
    if (cluster.scope === null || this.scopes.isWide(cluster.scope.key)) return [];
    const found = new Set<Cluster>();
    for (const day of daysWithin(cluster.days))
      for (const part of this.scopes.parts(cluster.scope.key))
        for (const other of this.inside.get(`${part}|${day}`) ?? [])
          if (
            other.scope?.key !== cluster.scope.key &&
            (other.family === null || cluster.family === null || other.family === cluster.family)
          )
            found.add(other);
    return [...found];
  }
}

function daysWithin(days: DayRange | null, slack: Report["slack"] = { before: 0, after: 0 }): string[] {
  if (days === null || days.first === null || days.last === null) return [];
  const all: string[] = [];
  const last = addDays(days.last, slack.after);
  for (let day = addDays(days.first, -slack.before); day <= last; day = addDays(day, 1)) all.push(day);
  return all;
}

/**
 * A city's cluster joins the one cluster inside the city where there is exactly one: 'air strikes on Aleppo'
 * and 'air strikes on Shaar' of one day are then one incident. Smaller places go first.
 *
 * @returns for a cluster the one that took it in, or itself
 */
function mergeWider(
  clusters: readonly Cluster[],
  index: EventIndex,
  scopes: Scopes,
): (cluster: Cluster) => Cluster {
  const into = new Map<Cluster, Cluster>();
  const root = (cluster: Cluster): Cluster => {
    let at = cluster;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  const depth = (cluster: Cluster) =>
    cluster.scope === null ? 0 : scopes.containers(cluster.scope.key).length;
  const ordered = clusters
    .filter(({ sort, scope }) => sort === "event" && scope !== null)
    .sort((a, b) => depth(b) - depth(a) || (a.key < b.key ? -1 : 1));
  for (const cluster of ordered) {
    const inner = new Set(index.within(cluster).map(root));
    inner.delete(root(cluster));
    const [only] = inner;
    if (inner.size !== 1 || only === undefined) continue;
    into.set(cluster, only);
    only.reports.push(...cluster.reports.splice(0));
  }
  return root;
}
