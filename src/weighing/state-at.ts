import { addDays } from "../model/edtf.ts";
import type { Holding, HoldingClaim, HoldingState } from "../model/record.ts";

/**
 * For how many days words about who holds a place are carried on after they were said. Nobody vouches that
 * nothing changed since; after this the state is blank.
 */
export const CARRIED_DAYS = 31;

const HAS: ReadonlySet<string> = new Set(["holds", "gained", "regained"]);
const CHANGES: ReadonlySet<string> = new Set(["gained", "regained", "lost", "withdrew"]);

/**
 * The state of a holding on a day, from what had been said of that day or of days before. A change of hands
 * puts earlier words out of date, whoever said them; a denial keeps the change in dispute.
 *
 * @param day `YYYY-MM-DD`
 */
export function stateAt(holding: Holding, day: string): HoldingState {
  const speaking = holding.claims.filter((claim) => speaksOf(claim, day));
  const assertions = speaking.filter(({ denied }) => !denied);
  const turn = latest(assertions.filter(({ change }) => CHANGES.has(change)).map(dayOf));
  const current = assertions.filter((claim) => turn === null || dayOf(claim) >= turn);
  const denials = speaking.filter((claim) => claim.denied && (turn === null || dayOf(claim) >= turn));

  const holders = current.filter(({ change, holders }) => HAS.has(change) && holders.length > 0);
  // 'Lost' names the new holder where it names one; 'withdrew' names who left.
  const takenOver = current.filter(({ change, holders }) => change === "lost" && holders.length > 0);
  const positive = lastOfEachOrigin([...holders, ...takenOver]);
  const contested = current.filter(({ change }) => change === "contested");
  const left = current.filter(({ change }) => change === "withdrew");

  const camps = new Set(positive.flatMap(campsOf));
  const admitted = [...current.filter(({ change }) => CHANGES.has(change)), ...positive].some(
    ({ admission }) => admission,
  );
  const opposing = left.filter((claim) => campsOf(claim).some((camp) => camps.has(camp)));
  const against = [...denials, ...contested, ...opposing];
  const asOf = latest([...positive, ...against, ...left].map(dayOf));
  const state = (name: HoldingState["state"], reason: string): HoldingState => ({
    state: name,
    holders: [...new Set(positive.flatMap((claim) => claim.holders))],
    for: positive.map(({ claim }) => claim),
    against: [...new Set(against.map(({ claim }) => claim))],
    ...(asOf === null ? {} : { asOf }),
    reason,
  });

  if (positive.length === 0) {
    if (denials.length > 0) return state("disputed", "a change is denied, and nobody is said to hold it");
    if (contested.length > 0) return state("disputed", "said to be fought over");
    return state("blank", speaking.length === 0 ? "nobody says" : "nobody says who holds it");
  }
  if (camps.size > 1) return state("disputed", "several are said to hold it");
  if (against.length > 0)
    return state("disputed", denials.length > 0 ? "said and denied" : "said, and said otherwise");
  const origins = new Set(positive.map(({ origin }) => origin.key)).size;
  if (admitted && origins > 1)
    return state("agreed", `${origins} origins say so, the side that lost it among them`);
  if (admitted) return state("claimed", "the side that lost it says so");
  return origins > 1 ? state("agreed", `${origins} origins say so`) : state("claimed", "one origin says so");
}

/** The day a claim speaks from. Undated words speak of the day they were published. */
function dayOf(claim: HoldingClaim): string {
  return claim.from ?? claim.said?.slice(0, 10) ?? "";
}

function speaksOf(claim: HoldingClaim, day: string): boolean {
  const from = dayOf(claim);
  if (from === "" || from > day) return false;
  const end = claim.until ?? later(from, claim.said?.slice(0, 10) ?? from);
  // A range that its words close is not carried on.
  return day <= (claim.until === undefined ? addDays(end, CARRIED_DAYS) : end);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function latest(days: readonly string[]): string | null {
  return days.length === 0 ? null : days.reduce(later);
}

function campsOf(claim: HoldingClaim): readonly string[] {
  return claim.camps ?? claim.holders.map((name) => name.toLowerCase());
}

/** An origin's later words stand for its earlier ones; words of one day stand together. */
function lastOfEachOrigin(claims: readonly HoldingClaim[]): HoldingClaim[] {
  const last = new Map<string, string>();
  for (const claim of claims)
    last.set(claim.origin.key, later(last.get(claim.origin.key) ?? "", dayOf(claim)));
  return claims.filter((claim) => dayOf(claim) === last.get(claim.origin.key));
}
