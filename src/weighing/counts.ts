import type { Bounds } from "../model/bounds.ts";
import type { ClaimOf, TollStatus } from "../model/claim.ts";
import type { DayRange } from "../model/edtf.ts";
import { fold } from "../theatre/name-tokens.ts";
import type { RootVoice } from "./origins.ts";
import type { Report } from "./reports.ts";
import type { Scope, Scopes } from "./scope.ts";

/** A number that one claim gives, before it is set beside others. */
export interface Count {
  readonly report: Report;
  readonly voice: RootVoice;
  readonly status: TollStatus;
  readonly who: string;
  readonly bounds: Bounds;
  readonly scope: Scope | null;
  readonly days: DayRange | null;
  /** Day up to which a running total ('since 28 October') counts: when it was said. Null for others. */
  readonly until: string | null;
  /** Whom it counts of those at its place, where its words single some out: 'those of one building'. Null for all. */
  readonly only: string | null;
  /** The group that it is a part of, where one sentence gives a total and its parts. */
  readonly ofWhole: string | null;
}

/** The numbers that a claim gives: its total, then the parts of it. */
export function countsOf(report: Report, scopes: Scopes): Count[] {
  if (report.claim.kind !== "toll") return [];
  const claim: ClaimOf<"toll"> = report.claim;
  const { toll } = claim;
  const { voice, days } = report;
  const who = toll.side === null ? toll.who : `${toll.who} (${toll.side})`;
  const running = report.sort === "period" && days !== null && days.first !== null && days.last === null;
  const until = running ? (report.said?.slice(0, 10) ?? null) : null;
  const admitted =
    isHospital(voice.name) && !isHospital(report.scope?.name ?? "") && ADMITTED.test(claim.quote);
  const only = report.difference?.counts ?? (admitted ? "those brought to one hospital" : report.part);
  const base = { report, voice, status: toll.status, days, until, only };
  const counts: Count[] = [];
  if (toll.count !== null && !isEmpty(toll.count))
    counts.push({ ...base, who, bounds: toll.count, scope: report.scope, ofWhole: null });
  for (const part of toll.breakdown ?? []) {
    const named = claim.where.find(
      ({ name, printed }) => part.where.includes(name) || part.where.includes(printed),
    );
    const scope = named === undefined ? report.scope : scopes.ofReference(named);
    const unnamed = part.where.length > 0 && named === undefined;
    const place = unnamed
      ? { key: `name:${fold(part.where.join(" "))}`, place: null, name: part.where.join(", ") }
      : scope;
    counts.push({ ...base, who: part.who, bounds: part.count, scope: place, ofWhole: who });
  }
  return counts;
}

/** Words for those who came, or were brought, to where the speaker is. */
const ADMITTED = /\b(?:there|here|brought|admitted|received|treated|registered|arrived|taken in)\b/i;

/** A hospital, or somebody in one. */
function isHospital(name: string): boolean {
  return /\b(?:hospitals?|clinics?|morgues?|infirmary)\b/i.test(name);
}

/** Words that give no number and no vague one ('people were hurt'): they open nothing. */
function isEmpty({ min, max, text }: Bounds): boolean {
  return min === null && max === null && text.trim() === "";
}

/**
 * Groups that one page shares out among those who did it ('398 by Russian forces, 302 by the army'): numbers of
 * different things, not of one. Keys as of `shareKey`.
 */
export function sharedOut(counts: readonly Count[]): Set<string> {
  const doers = new Map<string, Set<string>>();
  for (const count of counts) {
    const by = doersOf(count);
    const { claim, voice } = count.report;
    const page = `${claim.document}|${claim.entry}|${voice.key}|${shareKey(count)}`;
    if (by !== "") doers.set(page, (doers.get(page) ?? new Set<string>()).add(by));
  }
  return new Set(
    counts
      .filter(({ report: { claim, voice }, ...count }) => {
        const page = `${claim.document}|${claim.entry}|${voice.key}|${shareKey(count)}`;
        return (doers.get(page)?.size ?? 0) > 1;
      })
      .map(shareKey),
  );
}

/** Status and group of people of a number. */
export function shareKey({ status, who }: Pick<Count, "status" | "who">): string {
  return `${status}|${fold(who)}`;
}

/** Who is said to have done it, in words; empty where nobody is. */
export function doersOf({ report: { claim } }: Count): string {
  return claim.kind === "toll" ? [...claim.toll.by].sort().join(", ") : "";
}
