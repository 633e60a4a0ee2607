import type { Attack, Claim, ClaimOf, Stance, TollStatus } from "../model/claim.ts";
import { addDays, type DayRange, parseEdtf } from "../model/edtf.ts";
import type { ReadDocument } from "../model/record.ts";
import { type AttackFamily, familyOf, familyOfMeans } from "./attack-families.ts";
import { type Event, EventContext } from "./event-context.ts";
import { partCounted } from "./part-counted.ts";
import type { RootVoice } from "./origins.ts";
import { type Difference, differenceCounted, reasonsStated, type StatedReason } from "./revision-words.ts";
import { saidAt } from "./said.ts";
import type { Scope, Scopes } from "./scope.ts";
import type { Steps } from "./steps.ts";

/** A claim about something that happened, with what its document tells of it. */
export interface LocalReport {
  readonly claim: Event;
  /** Null where neither the claim nor what it hangs on names a place. */
  readonly scope: Scope | null;
  /** Days spoken of; null where undated. */
  readonly days: DayRange | null;
  /** Days before and after `days` that the event may also have been on; zero for an exact day. */
  readonly slack: { readonly before: number; readonly after: number };
  readonly family: AttackFamily | null;
  readonly said: string | null;
  readonly denied: boolean;
  /** As of `partCounted`. */
  readonly part: string | null;
  /** As of `differenceCounted`. */
  readonly difference: Difference | null;
  /** As of `reasonsStated`. */
  readonly reasons: readonly StatedReason[];
  readonly sort: "event" | "period" | "state" | "undated";
}

/** A report with its root voice, which may come from another document. */
export interface Report extends LocalReport {
  readonly voice: RootVoice;
  /** The page is the origin's own: these are its words, not somebody's account of them. */
  readonly direct: boolean;
}

/** States that last: a number of people in one is true on many days. */
const LASTING: ReadonlySet<TollStatus> = new Set<TollStatus>([
  "besieged",
  "resident",
  "present",
  "participating",
]);

/** Stances that say nothing has happened. */
const UNREAL: ReadonlySet<Stance> = new Set<Stance>(["demands", "promises", "threatens", "predicts"]);

const UNREAL_ATTACKS: ReadonlySet<Attack["status"]> = new Set<Attack["status"]>([
  "threatened",
  "planned",
  "suspended",
  "ended",
]);

/** More days than this make a total over a time, not one event. */
const LONGEST_EVENT_DAYS = 3;

/** Denials come within days of what they deny and seldom say when that was. */
const DENIED_WITHIN_DAYS = 5;

/** Whether a claim says that something is not so. */
export function isDenied(claim: Claim): boolean {
  return claim.certainty === "denied" || claim.attribution.some(({ stance }) => stance === "denies");
}

/** Whether the claim speaks of what is, not of what is wanted, threatened or foreseen. */
export function isReal(claim: Claim): boolean {
  return !claim.attribution.some(({ stance }) => UNREAL.has(stance));
}

/**
 * The reports of one document. What a claim leaves out (place, day, kind of attack) it takes from what it
 * hangs on.
 */
export function* reportsOf({ document, claims }: ReadDocument, scopes: Scopes): Steps<LocalReport[]> {
  const events = claims.filter((claim): claim is Event => isReal(claim) && isEvent(claim));
  const context = new EventContext(document, claims, events, scopes);
  const reports: LocalReport[] = [];
  for (const claim of events) {
    yield;
    const counted = narrowings(claim, document);
    if (counted.difference?.nobody) continue;
    const said = saidAt(document, document.entries[claim.entry]);
    const lasts = isLasting(claim);
    const { attack, scope, days: found } = context.read(claim, lasts);
    const denied = isDenied(claim);
    const days = found ?? (denied && !lasts ? dayBefore(said) : null);
    const family =
      claim.kind === "attack"
        ? familyOf(claim.attack.type)
        : (familyOfMeans(claim.kind === "toll" ? claim.toll.means : claim.facility.means) ??
          (attack === null ? null : familyOf(attack.attack.type)));
    reports.push({
      claim,
      scope,
      days,
      slack: slackOf(claim, days, denied),
      family,
      said,
      denied,
      ...counted,
      sort: lasts ? "state" : sortOf(days),
    });
  }
  return reports;
}

/** What the words around a toll say of its number. */
function narrowings(
  claim: Event,
  { text, entries }: ReadDocument["document"],
): Pick<LocalReport, "part" | "difference" | "reasons"> {
  if (claim.kind !== "toll") return { part: null, difference: null, reasons: [] };
  return {
    part: partCounted(claim, text),
    difference: differenceCounted(claim, text),
    reasons: reasonsStated(claim, text, entries[claim.entry]?.end ?? claim.end),
  };
}

function isEvent(claim: Claim): boolean {
  if (claim.kind === "attack") return !UNREAL_ATTACKS.has(claim.attack.status);
  return claim.kind === "toll" || (claim.kind === "facility" && isStruck(claim));
}

function isStruck({ facility }: ClaimOf<"facility">): boolean {
  return facility.status === "attacked" || facility.status === "destroyed" || facility.status === "damaged";
}

/** A siege is no event of a day: it lasts like the number of people in it. */
function isLasting(claim: Event): boolean {
  if (claim.kind === "toll") return LASTING.has(claim.toll.status);
  return claim.kind === "attack" && claim.attack.type === "siege";
}

function dayBefore(said: string | null): DayRange | null {
  return said === null ? null : parseEdtf(`${said.slice(0, 10)}~`);
}

/** News that takes its page's day for want of another happened then or the day before; 'about the 12th' leans either way. */
function slackOf(claim: Claim, days: DayRange | null, denied: boolean): Report["slack"] {
  const borrowed = claim.when === null || claim.when.known === "dateline";
  if (denied && borrowed) return { before: DENIED_WITHIN_DAYS, after: 0 };
  if (!days?.approximate) return { before: 0, after: 0 };
  return claim.when?.known === "stated" ? { before: 1, after: 1 } : { before: 1, after: 0 };
}

function sortOf(days: DayRange | null): Report["sort"] {
  if (days === null) return "undated";
  if (days.first === null || days.last === null) return "period";
  return days.last > addDays(days.first, LONGEST_EVENT_DAYS - 1) ? "period" : "event";
}
