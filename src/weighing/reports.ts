import type { Attack, Claim, ClaimOf, Stance, TollStatus } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { addDays, type DayRange, parseEdtf, rangesOverlap } from "../model/edtf.ts";
import type { ReadDocument } from "../model/record.ts";
import { type AttackFamily, familyOf, familyOfMeans } from "./attack-families.ts";
import { type RootVoice, saidAt } from "./origins.ts";
import { inSameSentence } from "./passages.ts";
import type { Scope, Scopes } from "./scope.ts";

/** A claim about something that happened, with what weighing needs of it. */
export interface Report {
  readonly claim: ClaimOf<"attack"> | ClaimOf<"toll"> | ClaimOf<"facility">;
  readonly voice: RootVoice;
  /** Null where neither the claim nor the attack it hangs on names a place. */
  readonly scope: Scope | null;
  /** Days spoken of; null where undated. */
  readonly days: DayRange | null;
  /** Days before and after `days` that the event may also have been on; zero for an exact day. */
  readonly slack: { readonly before: number; readonly after: number };
  readonly family: AttackFamily | null;
  readonly said: string | null;
  readonly denied: boolean;
  readonly sort: "event" | "period" | "state" | "undated";
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
]);

/** More days than this make a total over a time, not one event. */
const LONGEST_EVENT_DAYS = 3;

/** Whether a claim says that something is not so. */
export function isDenied(claim: Claim): boolean {
  return claim.certainty === "denied" || claim.attribution.some(({ stance }) => stance === "denies");
}

/** Whether the claim speaks of what is, not of what is wanted, threatened or foreseen. */
export function isReal(claim: Claim): boolean {
  return !claim.attribution.some(({ stance }) => UNREAL.has(stance));
}

/** The reports of one document. A toll or a struck facility takes what it leaves out from the attack it hangs on. */
export function reportsOf(
  { document, claims }: ReadDocument,
  voices: ReadonlyMap<string, RootVoice>,
  scopes: Scopes,
): Report[] {
  const real = claims.filter(isReal);
  const attacks = real.filter(
    (claim): claim is ClaimOf<"attack"> =>
      claim.kind === "attack" && !UNREAL_ATTACKS.has(claim.attack.status),
  );
  const reports: Report[] = [];
  for (const claim of real) {
    if (claim.kind === "attack") {
      if (!attacks.includes(claim)) continue;
      const places = scopes.of(claim);
      const scope = places.length === 0 ? null : scopes.common(places);
      reports.push(report(claim, document, voices, scope, daysOf(claim), familyOf(claim.attack.type)));
    } else if (claim.kind === "toll" || (claim.kind === "facility" && isStruck(claim))) {
      const own = scopes.of(claim);
      const scope = own.length === 0 ? null : scopes.common(own);
      const body = claim.kind === "toll" ? claim.toll : claim.facility;
      const family = familyOfMeans(body.means);
      const attack = attackBehind(claim, scope, family, attacks, document, scopes);
      const attacked = attack === null ? [] : scopes.of(attack);
      reports.push(
        report(
          claim,
          document,
          voices,
          scope ?? (attacked.length === 0 ? null : scopes.common(attacked)),
          daysOf(claim) ?? (attack === null ? null : daysOf(attack)),
          family ?? (attack === null ? null : familyOf(attack.attack.type)),
        ),
      );
    }
  }
  return reports.map((one) => placedByEntry(one, reports, scopes));
}

/**
 * A toll of an event without a place is one of the only place that its entry speaks of: '26 were killed',
 * two paragraphs below the strike. Where the entry speaks of several, or none, it stays without.
 */
function placedByEntry(one: Report, all: readonly Report[], scopes: Scopes): Report {
  if (one.scope !== null || one.sort !== "event" || one.claim.kind !== "toll") return one;
  const spoken = new Map<string, Scope>();
  for (const { claim, scope, sort } of all)
    if (claim.entry === one.claim.entry && sort === "event" && scope !== null) spoken.set(scope.key, scope);
  const [only] = spoken.values();
  return spoken.size === 1 && only !== undefined && !scopes.isWide(only.key) ? { ...one, scope: only } : one;
}

function isStruck({ facility }: ClaimOf<"facility">): boolean {
  return facility.status === "attacked" || facility.status === "destroyed" || facility.status === "damaged";
}

function daysOf(claim: Claim): DayRange | null {
  return claim.when === null ? null : parseEdtf(claim.when.edtf);
}

function report(
  claim: Report["claim"],
  document: Document,
  voices: ReadonlyMap<string, RootVoice>,
  scope: Scope | null,
  days: DayRange | null,
  family: AttackFamily | null,
): Report {
  return {
    claim,
    voice: voices.get(claim.id) as RootVoice,
    scope,
    days,
    slack: slackOf(claim, days),
    family,
    said: saidAt(document, document.entries[claim.entry]),
    denied: isDenied(claim),
    sort: sortOf(claim, days),
  };
}

/** News that takes the page's day for want of another happened then or the day before; 'about the 12th' leans either way. */
function slackOf(claim: Claim, days: DayRange | null): Report["slack"] {
  if (!days?.approximate) return { before: 0, after: 0 };
  return claim.when?.known === "stated" ? { before: 1, after: 1 } : { before: 1, after: 0 };
}

function sortOf(claim: Report["claim"], days: DayRange | null): Report["sort"] {
  if (claim.kind === "toll" && LASTING.has(claim.toll.status)) return "state";
  if (days === null) return "undated";
  if (days.first === null || days.last === null) return "period";
  return days.last > addDays(days.first, LONGEST_EVENT_DAYS - 1) ? "period" : "event";
}

/**
 * The attack that a toll hangs on: one in the same sentence, the nearest first, else the last before it in
 * the same entry. It must not speak of another place, time or kind of attack.
 */
function attackBehind(
  claim: ClaimOf<"toll"> | ClaimOf<"facility">,
  scope: Scope | null,
  family: AttackFamily | null,
  attacks: readonly ClaimOf<"attack">[],
  document: Document,
  scopes: Scopes,
): ClaimOf<"attack"> | null {
  const days = daysOf(claim);
  const fitting = attacks.filter((attack) => {
    if (attack.entry !== claim.entry || isDenied(attack) !== isDenied(claim)) return false;
    const attackFamily = familyOf(attack.attack.type);
    if (family !== null && attackFamily !== null && family !== attackFamily) return false;
    const attackDays = daysOf(attack);
    if (days !== null && attackDays !== null && !rangesOverlap(days, attackDays)) return false;
    if (scope === null) return true;
    const places = scopes.of(attack);
    return (
      places.length === 0 ||
      places.some(
        (place) => place.key === scope.key || scopes.isInside(place, scope) || scopes.isInside(scope, place),
      )
    );
  });
  const byDistance = [...fitting].sort((a, b) => gap(a, claim) - gap(b, claim) || (a.id < b.id ? -1 : 1));
  const together = byDistance.find((attack) => inSameSentence(document.text, attack, claim));
  return together ?? byDistance.find((attack) => attack.start <= claim.start) ?? null;
}

function gap(a: Claim, b: Claim): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
