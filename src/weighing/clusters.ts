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
  const fitting = (report: Report, target = (cluster: Cluster) => cluster): Cluster | null =>
    theOne(index.fitting(report).map(target), report, index);
  const rounds = [
    events.filter((report) => isExact(report) && report.family !== null && !report.denied),
    events.filter((report) => isExact(report) && report.family === null && !report.denied),
    events.filter((report) => !isExact(report) && report.family !== null && !report.denied),
    events.filter((report) => !isExact(report) && report.family === null && !report.denied),
    // A denial seldom repeats when and where: it joins what is asserted before it stands alone.
    events.filter(({ denied }) => denied),
  ];
  rounds.forEach((round, i) => {
    const joining = i === 0 ? [] : round.map((report) => ({ report, cluster: fitting(report) }));
    const left =
      i === 0 ? round : joining.filter(({ cluster }) => cluster === null).map(({ report }) => report);
    for (const { report, cluster } of joining) cluster?.reports.push(report);
    index.note(joining.map(({ cluster }) => cluster));
    const before = new Set(byKey.keys());
    place(left);
    for (const [key, cluster] of byKey) if (!before.has(key) && cluster.sort === "event") index.add(cluster);
  });

  const root = mergeWider([...byKey.values()], index, scopes);
  // Readers' comments join a record that others founded; they found none.
  const comments = reports
    .filter(({ voice }) => voice.reader)
    .map((report) => ({ report, cluster: fitting(report, root) }));
  for (const { report, cluster } of comments) cluster?.reports.push(report);
  const clusters = [...byKey.values()].filter((cluster) => root(cluster) === cluster);
  for (const { reports: joined } of clusters) joined.sort(byClaim);
  return clusters;
}

/**
 * The one cluster that fits, if there is one. Of several, those at the report's very place go before wider and
 * narrower ones, then those that its own document speaks of, then those of which somebody tells an attack.
 */
function theOne(fitting: readonly Cluster[], report: Report, index: EventIndex): Cluster | null {
  let pool = [...new Set(fitting)];
  const preferences: ((cluster: Cluster) => boolean)[] = [
    (cluster) => cluster.scope?.key === report.scope?.key,
    (cluster) => index.documentsOf(cluster).has(report.claim.document),
    (cluster) => cluster.reports.some(({ claim, denied }) => claim.kind === "attack" && !denied),
  ];
  for (const prefers of preferences) {
    if (pool.length < 2) break;
    const preferred = pool.filter(prefers);
    if (preferred.length > 0) pool = preferred;
  }
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
  private readonly documents = new Map<Cluster, ReadonlySet<string>>();

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

  /** Documents that speak of a cluster. */
  documentsOf(cluster: Cluster): ReadonlySet<string> {
    const known = this.documents.get(cluster);
    if (known !== undefined) return known;
    const documents = new Set(cluster.reports.map(({ claim }) => claim.document));
    this.documents.set(cluster, documents);
    return documents;
  }

  /** Says that clusters have grown. */
  note(clusters: readonly (Cluster | null)[]): void {
    for (const cluster of clusters) if (cluster !== null) this.documents.delete(cluster);
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
    // Who denies that a hospital was struck denies nothing of the quarter around it.
    return [...found].filter(
      (cluster) => fitsKind(cluster, report) && (!report.denied || cluster.scope?.key === key),
    );
  }

  /** Clusters strictly inside a cluster's place that share a day and its kind of attack. */
  within(cluster: Cluster): Cluster[] {
    if (cluster.scope === null || this.scopes.isWide(cluster.scope.key)) return [];
    const found = new Set<Cluster>();
    for (const day of daysWithin(cluster.days))
      for (const part of this.scopes.parts(cluster.scope.key))
        for (const other of this.inside.get(`${part}|${day}`) ?? [])
          if (other.scope?.key !== cluster.scope.key && fitsKind(other, cluster)) found.add(other);
    return [...found];
  }
}

/**
 * Whether two things can be one by the kind of attack. In one place a toll that names no kind may be of any;
 * that what befell a city befell one quarter of it only a common kind of attack can tell.
 */
function fitsKind(a: Pick<Cluster, "scope" | "family">, b: Pick<Cluster, "scope" | "family">): boolean {
  if (a.family !== null && a.family === b.family) return true;
  return a.scope?.key === b.scope?.key && (a.family === null || b.family === null);
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
    // A denial that speaks of the city does not say which strike in it is denied.
    if (cluster.reports.every(({ denied }) => denied)) continue;
    const inner = new Set(index.within(cluster).map(root));
    inner.delete(root(cluster));
    const [only] = inner;
    if (inner.size !== 1 || only === undefined) continue;
    into.set(cluster, only);
    only.reports.push(...cluster.reports.splice(0));
  }
  return root;
}
