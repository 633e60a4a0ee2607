import { clusterKey, fitsKind } from "../clusters.ts";
import type { Scopes } from "../scope.ts";
import type { Steps } from "../steps.ts";
import { COMMENTS, type Filed, LiveCluster, NEVER, ROUNDS } from "./live-cluster.ts";
import { Merges } from "./merges.ts";
import { PlaceDays } from "./place-days.ts";

/**
 * Joins reports into clusters as they come and go. Reports that agree in place, day and kind of attack make a
 * cluster; a vaguer one (no kind of attack, a day or two more, the whole city) joins where exactly one cluster
 * fits, and stands for itself where several do: which of them it means nobody has said.
 *
 * When a cluster appears, goes, or is first told as an attack, the reports near it in place and days that look
 * at it in a later round choose again, and no others. A report reaches over days and containing places that
 * do not grow with the record, and rounds are few: so no change travels far.
 */
export class LiveClusters {
  private readonly scopes: Scopes;
  private readonly byKey = new Map<string, LiveCluster>();
  private readonly index: PlaceDays<LiveCluster>;
  private readonly merges: Merges;
  /** Reports that look at clusters of others, readers' comments left out. */
  private readonly watching: PlaceDays<Filed>;
  private readonly comments: PlaceDays<Filed>;
  private readonly byDocument = new Map<string, Set<Filed>>();
  /** Reports that have to choose, by round. */
  private readonly choosing: Set<Filed>[] = [...ROUNDS, COMMENTS].map(() => new Set<Filed>());
  private readonly touched = new Set<LiveCluster>();
  private readonly undecided = new Set<Filed>();

  constructor(scopes: Scopes) {
    this.scopes = scopes;
    this.index = new PlaceDays(scopes);
    this.merges = new Merges(this.index, scopes, this.touched);
    this.watching = new PlaceDays(scopes);
    this.comments = new PlaceDays(scopes);
  }

  add(filed: Filed): void {
    this.choosingIn(filed.round).add(filed);
    if (filed.round === 0) return;
    const { document } = filed.report.claim;
    const list = this.byDocument.get(document);
    if (list === undefined) this.byDocument.set(document, new Set([filed]));
    else list.add(filed);
    this.shelfOf(filed)?.add(filed, placeOf(filed), filed.days as NonNullable<Filed["days"]>);
  }

  remove(filed: Filed): void {
    this.choosingIn(filed.round).delete(filed);
    this.undecided.delete(filed);
    if (filed.round !== 0) {
      const { document } = filed.report.claim;
      const list = this.byDocument.get(document);
      list?.delete(filed);
      if (list?.size === 0) this.byDocument.delete(document);
      this.shelfOf(filed)?.remove(filed, placeOf(filed), filed.days as NonNullable<Filed["days"]>);
    }
    this.move(filed, null, false);
  }

  /** Says that what a report's cluster is made of has changed. */
  touch({ cluster }: Filed): void {
    if (cluster !== null) this.touched.add(cluster);
  }

  /**
   * Lets reports choose until nothing changes.
   *
   * @returns clusters to be made anew, and those that are no more or were taken in by another
   */
  *settle(): Steps<{ readonly changed: ReadonlySet<LiveCluster>; readonly gone: ReadonlySet<LiveCluster> }> {
    for (const round of ROUNDS) yield* this.letChoose(round);
    yield* this.merges.settle();
    for (const cluster of this.touched) {
      yield;
      this.askComments(cluster);
    }
    yield* this.letChoose(COMMENTS);
    const changed = new Set<LiveCluster>();
    const gone = new Set<LiveCluster>();
    for (const cluster of drain(this.touched)) {
      if (!cluster.exists()) {
        gone.add(cluster);
        this.byKey.delete(cluster.key);
        continue;
      }
      const root = cluster.root();
      changed.add(root);
      if (root !== cluster) gone.add(cluster);
    }
    return { changed, gone };
  }

  /** Reports that several clusters fit, and none more than the others. */
  undecidedReports(): ReadonlySet<Filed> {
    return this.undecided;
  }

  private *letChoose(round: Filed["round"]): Steps<void> {
    for (const filed of drain(this.choosingIn(round))) {
      yield;
      this.choose(filed);
    }
  }

  private choosingIn(round: Filed["round"]): Set<Filed> {
    return this.choosing[round] as Set<Filed>;
  }

  private shelfOf({ round, days }: Filed): PlaceDays<Filed> | null {
    if (days === null) return null;
    return round === COMMENTS ? this.comments : this.watching;
  }

  private choose(filed: Filed): void {
    const { fitting, open } = filed.round === 0 ? NOTHING : this.near(filed);
    const pool = this.narrowed(fitting, filed);
    const [one] = pool;
    filed.undecided = pool.length > 1 ? pool : one === undefined && open.length <= MOST_OPEN ? open : [];
    if (filed.undecided.length > 0) this.undecided.add(filed);
    else this.undecided.delete(filed);
    if (one !== undefined && pool.length === 1) this.move(filed, one, false);
    // Readers' comments join a record that others founded; they found none.
    else if (filed.round === COMMENTS) this.move(filed, null, false);
    else this.move(filed, this.ownCluster(filed), true);
  }

  private ownCluster({ report }: Filed): LiveCluster {
    const key = clusterKey(report);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const cluster = new LiveCluster(key, report, this.scopes);
    this.byKey.set(key, cluster);
    return cluster;
  }

  /**
   * Of several clusters that fit a report, those at its very place go before wider and narrower ones, then those
   * that its own document speaks of, then those of which somebody tells an attack.
   */
  private narrowed(fitting: readonly LiveCluster[], filed: Filed): readonly LiveCluster[] {
    const { round, report } = filed;
    const { document } = report.claim;
    let pool = fitting;
    const parts = (cluster: LiveCluster) => (round === COMMENTS ? cluster.tree() : [cluster]);
    const preferences: ((cluster: LiveCluster) => boolean)[] = [
      (cluster) => cluster.place === report.scope?.key,
      (cluster) => parts(cluster).some((part) => part.spokenOfIn(document) < round),
      (cluster) => parts(cluster).some((part) => part.toldIn < round),
    ];
    for (const prefers of preferences) {
      if (pool.length < 2) break;
      const preferred = pool.filter(prefers);
      if (preferred.length > 0) pool = preferred;
    }
    return pool;
  }

  /**
   * Clusters of earlier rounds that a report can belong to: its place, one inside it or around it, a shared day,
   * no other family. And those of another place that only a kind of attack that nobody names keeps apart.
   */
  private near({ report, days, round }: Filed): Near {
    if (report.scope === null || days === null) return NOTHING;
    const { key } = report.scope;
    const fitting = new Set<LiveCluster>();
    const open = new Set<LiveCluster>();
    for (const cluster of this.index.near(key, days)) {
      const place = cluster.place as string;
      // Who denies that a hospital was struck denies nothing of the quarter around it.
      if (cluster.foundedIn >= round || (report.denied ? place !== key : !this.scopes.touches(key, place)))
        continue;
      if (fitsKind(cluster, { place: key, family: report.family }))
        fitting.add(round === COMMENTS ? cluster.root() : cluster);
      else if (round !== COMMENTS && (cluster.family === null || report.family === null)) open.add(cluster);
    }
    return { fitting: [...fitting].sort(byKey), open: [...open].sort(byKey) };
  }

  private move(filed: Filed, to: LiveCluster | null, founder: boolean): void {
    const { cluster: from } = filed;
    if (from === to && filed.founder === founder) return;
    const { document } = filed.report.claim;
    const changed = new Set([from, to]);
    const before = [...changed].map((cluster) => cluster && stateOf(cluster, document));
    from?.leave(filed);
    to?.join(filed, founder);
    [...changed].forEach((cluster, i) => {
      if (cluster !== null) this.tell(cluster, document, before[i] as State);
    });
  }

  /** Lets choose again whoever looks at what has changed in a cluster. */
  private tell(cluster: LiveCluster, document: string, before: State): void {
    this.touched.add(cluster);
    const { place, days } = cluster;
    if (place === null || days === null) return;
    const after = stateOf(cluster, document);
    if (cluster.exists() !== before.founded < NEVER) {
      if (cluster.exists()) this.index.add(cluster, place, days);
      else this.index.remove(cluster, place, days);
      this.merges.markAround(cluster);
    }
    this.merges.mark(cluster);
    const from = Math.min(earlier(before.founded, after.founded), earlier(before.told, after.told));
    if (from < COMMENTS)
      for (const filed of this.watching.near(place, days))
        if (filed.round > from) this.choosingIn(filed.round).add(filed);
    const spoken = earlier(before.spoken, after.spoken);
    for (const filed of this.byDocument.get(document) ?? [])
      if (filed.round > spoken && filed.round !== COMMENTS) this.choosingIn(filed.round).add(filed);
  }

  private askComments(cluster: LiveCluster): void {
    for (const { place, days } of new Set([cluster, ...cluster.root().tree()]))
      if (place !== null && days !== null)
        for (const filed of this.comments.near(place, days)) this.choosingIn(COMMENTS).add(filed);
  }
}

interface Near {
  readonly fitting: readonly LiveCluster[];
  readonly open: readonly LiveCluster[];
}

const NOTHING: Near = { fitting: [], open: [] };

/** A report that more than this could mean speaks of the day as a whole. */
const MOST_OPEN = 4;

function byKey(a: LiveCluster, b: LiveCluster): number {
  return a.key < b.key ? -1 : 1;
}

/** What others look at in a cluster: the rounds in which it is founded, told as an attack, spoken of by a document. */
interface State {
  readonly founded: number;
  readonly told: number;
  readonly spoken: number;
}

function stateOf(cluster: LiveCluster, document: string): State {
  if (cluster.place === null) return { founded: 0, told: 0, spoken: 0 };
  return { founded: cluster.foundedIn, told: cluster.toldIn, spoken: cluster.spokenOfIn(document) };
}

/** The first round in which two states differ; infinite where they do not. */
function earlier(a: number, b: number): number {
  return a === b ? NEVER : Math.min(a, b);
}

function placeOf({ report }: Filed): string {
  return (report.scope as NonNullable<typeof report.scope>).key;
}

function drain<T>(set: Set<T>): T[] {
  const all = [...set];
  set.clear();
  return all;
}
