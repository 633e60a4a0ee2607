import { inEnglish } from "../messages/in-words.ts";
import type { Claim } from "../model/claim.ts";
import { contradict } from "./agreement.ts";
import { type Held, isLater, type Row } from "./replaced.ts";
import type { Report } from "./reports.ts";

/**
 * The values that their own origin took back later, each with the claim that does so: a denial of a number that
 * it had given, or, without a number, of the people or of the event. What it says again afterwards stands.
 *
 * @param held the rows of one figure, as of `heldSince`
 * @param denials every denial told of the incident, readers' left out
 */
export function takenBack(held: readonly Held[], denials: readonly Report[]): Map<Row, string> {
  const back = new Map<Row, string>();
  if (denials.length === 0) return back;
  const numbered = held.filter(({ row }) => row.count.report.denied);
  for (const { row, since } of held) {
    const { report, bounds } = row.count;
    if (report.denied || report.voice.reader) continue;
    const denial =
      numbered.find(
        (one) =>
          isSameScope(one.row, row) &&
          takesBack(one.row.count.report, report, since) &&
          !contradict(one.row.count.bounds, bounds),
      )?.row.count.report ??
      denials.find((one) => deniesAll(one, row.count.status, denials) && takesBack(one, report, since));
    if (denial !== undefined) back.set(row, denial.claim.id);
  }
  return back;
}

function isSameScope(a: Row, b: Row): boolean {
  return a.differs.map(inEnglish).join() === b.differs.map(inEnglish).join();
}

/** Equal unnamed voices of two documents may be two people. */
function takesBack(denial: Report, earlier: Report, since: string | null): boolean {
  if (denial.voice.key !== earlier.voice.key) return false;
  if (denial.voice.generic && denial.claim.document !== earlier.claim.document) return false;
  return isLater(denial.said, since);
}

/** Denies that anybody was hurt, or the event as such: not only a number, and not only who did it. */
function deniesAll({ claim, voice }: Report, status: string, denials: readonly Report[]): boolean {
  if (claim.kind === "toll") return claim.toll.status === status && hasNoNumber(claim);
  const doers = claim.kind === "attack" ? claim.attack.by : claim.facility.by;
  if (doers.length > 0) return false;
  // 'Denied that a strike killed 30' speaks of the 30.
  return !denials.some(
    (one) =>
      one.claim.kind === "toll" &&
      one.voice.key === voice.key &&
      one.claim.document === claim.document &&
      one.claim.entry === claim.entry,
  );
}

function hasNoNumber(claim: Claim & { kind: "toll" }): boolean {
  const { count } = claim.toll;
  return count === null || (count.min === null && count.max === null);
}

/** Denials by which an origin only takes back what it had said of the same incident itself. */
export function ownRetractions(reports: readonly Report[]): Set<Report> {
  const asserted = new Map<string, Report[]>();
  for (const report of reports) {
    if (report.denied) continue;
    const key = `${report.voice.key}|${report.claim.kind}`;
    const list = asserted.get(key);
    if (list === undefined) asserted.set(key, [report]);
    else list.push(report);
  }
  return new Set(
    reports.filter(
      (report) =>
        report.denied &&
        (asserted.get(`${report.voice.key}|${report.claim.kind}`) ?? []).some((earlier) =>
          takesBack(report, earlier, earlier.said),
        ),
    ),
  );
}
