import type { DayRange } from "../model/edtf.ts";
import type { AttackFamily } from "./attack-families.ts";
import type { LocalReport, Report } from "./reports.ts";
import type { Scope } from "./scope.ts";

/** Reports held to speak of one thing. */
export interface Cluster {
  /** What makes it the same thing: sort, place, time, kind of attack. Incident ids hash it. */
  readonly key: string;
  readonly sort: Report["sort"];
  readonly scope: Scope | null;
  readonly days: DayRange | null;
  readonly family: AttackFamily | null;
  /** In the order of claim ids. */
  readonly reports: readonly Report[];
}

/** A claim may stand in several clusters of one document: its order is then that of the places. */
export function byClaim(a: LocalReport, b: LocalReport): number {
  if (a.claim.id !== b.claim.id) return a.claim.id < b.claim.id ? -1 : 1;
  return (a.scope?.key ?? "") < (b.scope?.key ?? "") ? -1 : 1;
}

/** Reports of equal keys speak of one thing. */
export function clusterKey(report: LocalReport): string {
  const { claim, sort, scope, days, family } = report;
  // Without a place nothing ties a claim to those of other entries.
  const where = scope?.key ?? `nowhere:${claim.document}:${claim.entry}`;
  if (sort === "state") return `state|${where}|${volumeOf(report)}`;
  if (sort === "undated") return `undated|${where}|${claim.document}|${claim.entry}`;
  const when = `${days?.first ?? ".."}/${days?.last ?? ".."}`;
  if (sort === "period") return `period|${where}|${when}${days?.last == null ? `|${volumeOf(report)}` : ""}`;
  return `event|${where}|${when}${days?.approximate ? "~" : ""}|${family ?? "any"}`;
}

/**
 * What lasts without end (a siege, a total 'since 2011') is kept in volumes of a year, as it is told of year
 * after year: numbers of different years answer nothing of each other, and no thing grows with the record.
 */
function volumeOf({ days, said, sort }: LocalReport): string {
  const told = sort === "state" ? (days?.first ?? days?.last ?? said) : said;
  return told?.slice(0, 4) ?? "undated";
}

/** Where and by what kind of attack. */
interface Kind {
  readonly place: string | null;
  readonly family: AttackFamily | null;
}

/**
 * Whether two things can be one by the kind of attack. In one place a toll that names no kind may be of any;
 * that what befell a city befell one quarter of it only a common kind of attack can tell.
 */
export function fitsKind(a: Kind, b: Kind): boolean {
  if (a.family !== null && a.family === b.family) return true;
  return a.place === b.place && (a.family === null || b.family === null);
}
