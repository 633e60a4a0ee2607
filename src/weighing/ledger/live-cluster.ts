import type { DayRange } from "../../model/edtf.ts";
import type { AttackFamily } from "../attack-families.ts";
import { byClaim, type Cluster } from "../clusters.ts";
import type { LocalReport, Report } from "../reports.ts";
import type { Scopes } from "../scope.ts";
import type { Line } from "./line.ts";
import { type Days, dayNumber } from "./place-days.ts";

/**
 * Reports choose their cluster in rounds, from exact to vague, and each looks only at what rounds before have
 * come to: 0 an exact day and a kind of attack (and all that is no event of a day), 1 an exact day, 2 a kind
 * of attack, 3 neither, 4 denials. Readers' comments choose last, when clusters have been merged.
 */
export type Round = 0 | 1 | 2 | 3 | 4 | 5;
export const COMMENTS: Round = 5;
export const ROUNDS: readonly Round[] = [0, 1, 2, 3, 4];

/** Of rounds: in none. */
export const NEVER = Number.POSITIVE_INFINITY;

/** A report in the ledger with the cluster that it has chosen. */
export class Filed {
  readonly line: Line;
  readonly report: LocalReport;
  readonly round: Round;
  /** Days the event may have been on; null where the report can join nothing by its days. */
  readonly days: Days | null;
  cluster: LiveCluster | null = null;
  /** Opened the cluster, or would have: the cluster is of its very place, days and kind. */
  founder = false;
  /** Clusters that fit, where several do and the words do not tell which. */
  undecided: readonly LiveCluster[] = [];
  /** Key of the page's publisher as an origin; null where the page names none. */
  private readonly publisher: string | null;
  private voiced: Report | null = null;

  constructor(line: Line, report: LocalReport, publisher: string | null) {
    this.line = line;
    this.report = report;
    this.publisher = publisher;
    this.round = roundOf(report, line.voice.reader);
    this.days = report.sort === "event" && report.scope !== null ? spanOf(report.days, report.slack) : null;
  }

  /** The report with its present voice. */
  withVoice(): Report {
    const { voice } = this.line;
    if (this.voiced?.voice !== voice)
      this.voiced = { ...this.report, voice, direct: voice.key === this.publisher };
    return this.voiced;
  }
}

function roundOf({ sort, days, family, denied }: LocalReport, reader: boolean): Round {
  if (reader) return COMMENTS;
  if (sort !== "event") return 0;
  if (denied) return 4;
  const exact = days !== null && days.first === days.last && !days.approximate;
  if (exact) return family === null ? 1 : 0;
  return family === null ? 3 : 2;
}

function spanOf(days: DayRange | null, slack: LocalReport["slack"] = { before: 0, after: 0 }): Days | null {
  if (days === null || days.first === null || days.last === null) return null;
  return { from: dayNumber(days.first) - slack.before, to: dayNumber(days.last) + slack.after };
}

/** A cluster in the ledger: those who founded it and those who joined, and the clusters that it took in. */
export class LiveCluster {
  readonly key: string;
  /** Null for what is no event of a place and day: nothing but its own key leads to it. */
  readonly place: string | null;
  readonly days: Days | null;
  readonly family: AttackFamily | null;
  /** More for smaller places. */
  readonly depth: number;
  readonly filed: Filed[] = [];
  /** The cluster of a smaller place that took this one in. */
  into: LiveCluster | null = null;
  readonly taken: LiveCluster[] = [];
  /** The first round in which somebody founds it; infinite where nobody does. */
  foundedIn = NEVER;
  /** The first round in which somebody in it tells an attack; infinite where nobody does. */
  toldIn = NEVER;

  constructor(key: string, { sort, scope, days, family }: LocalReport, scopes: Scopes) {
    this.key = key;
    this.days = sort === "event" ? spanOf(days) : null;
    this.place = this.days === null ? null : (scope?.key ?? null);
    this.family = family;
    this.depth = this.place === null ? 0 : scopes.depth(this.place);
  }

  join(filed: Filed, founder: boolean): void {
    this.filed.push(filed);
    filed.cluster = this;
    filed.founder = founder;
    this.foundedIn = Math.min(this.foundedIn, foundedBy(filed));
    this.toldIn = Math.min(this.toldIn, toldBy(filed));
  }

  leave(filed: Filed): void {
    this.filed.splice(this.filed.indexOf(filed), 1);
    filed.cluster = null;
    if (foundedBy(filed) === this.foundedIn) this.foundedIn = least(this.filed.map(foundedBy));
    if (toldBy(filed) === this.toldIn) this.toldIn = least(this.filed.map(toldBy));
  }

  /** Whether anybody founds it: who only joined does not keep it. */
  exists(): boolean {
    return this.foundedIn < NEVER;
  }

  /** The first round in which a document speaks of it; infinite where it does not. */
  spokenOfIn(document: string): number {
    let first = NEVER;
    for (const { report, round } of this.filed)
      if (round < first && report.claim.document === document) first = round;
    return first;
  }

  isDenied(): boolean {
    return this.filed.every(({ report, round }) => round === COMMENTS || report.denied);
  }

  /** The cluster that took this one in, and so on; itself where none did. */
  root(): LiveCluster {
    return this.into === null ? this : this.into.root();
  }

  /** This cluster and all that it took in. */
  tree(): LiveCluster[] {
    const all: LiveCluster[] = [this];
    for (let i = 0; i < all.length; i++) all.push(...(all[i] as LiveCluster).taken);
    return all;
  }

  /** The cluster as incidents are made of it, with the reports of all that it took in. */
  settled(): Cluster {
    let first: Filed | null = null;
    for (const filed of this.filed)
      if (filed.founder && (first === null || isBefore(filed, first))) first = filed;
    const { sort, scope, days, family } = (first as Filed).report;
    const reports = this.tree().flatMap(({ filed }) => filed.map((one) => one.withVoice()));
    return { key: this.key, sort, scope, days, family, reports: reports.sort(byClaim) };
  }
}

/** A cluster has its names from whoever founded it first. */
function isBefore(a: Filed, b: Filed): boolean {
  return a.round === b.round ? byClaim(a.report, b.report) < 0 : a.round < b.round;
}

function foundedBy({ founder, round }: Filed): number {
  return founder ? round : NEVER;
}

function toldBy({ report, round }: Filed): number {
  return report.claim.kind === "attack" && !report.denied ? round : NEVER;
}

function least(rounds: readonly number[]): number {
  return rounds.reduce((a, b) => Math.min(a, b), NEVER);
}
