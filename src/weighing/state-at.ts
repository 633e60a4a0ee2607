import { wording } from "../messages/in-words.ts";
import type { Wording } from "../model/wording.ts";
import { addDays } from "../model/edtf.ts";
import type { Holding, HoldingClaim, HoldingState, SiegeClaim } from "../model/record.ts";

/**
 * For how many days words about who holds a place are carried on after they were said. Nobody vouches that
 * nothing changed since; after this the state is blank.
 */
export const CARRIED_DAYS = 31;

const HAS: ReadonlySet<string> = new Set(["holds", "gained", "regained"]);
const CHANGES: ReadonlySet<string> = new Set(["gained", "regained", "lost", "withdrew"]);
const PARTIAL: ReadonlySet<string> = new Set(["most", "part"]);

/**
 * The state of a holding on a day, from what had been said of that day or of days before. A change of hands
 * puts earlier words on the loser out of date, whoever said them; a denial keeps the change in dispute, until
 * the denying side itself concedes it. Words on a part prove nothing of the whole. What one side says for
 * itself counts as one voice, however many of its offices and media say it.
 *
 * @param day `YYYY-MM-DD`
 */
export function stateAt(holding: Holding, day: string): HoldingState {
  const speaking = holding.claims.filter((claim) => speaksOf(claim, day));
  const beside = {
    ...partlyOf(speaking),
    ...besiegedOn(holding.sieges ?? [], day),
  };
  const onWhole = speaking.filter(({ extent }) => extent === undefined || extent === "whole");
  const assertions = onWhole.filter(({ denied }) => !denied);
  // 'The rebels lost it to the rebels' gives nothing away.
  const admissions = assertions.filter(
    (claim) => claim.admission && !(givesHolder(claim) && campsOf(claim).includes(claim.party ?? "")),
  );
  const changes = latestChanges(assertions);
  const told = assertions.filter(
    (claim) => givesHolder(claim) && !isOutOfDate(claim, changes) && !isOutweighed(claim, admissions),
  );
  const positive = lastOfEachOrigin(told);
  const left = assertions.filter((claim) => !givesHolder(claim) && whoLeft(claim).length > 0);
  const camps = new Set(positive.flatMap(campsOf));
  const turns = firstTurns(told);
  const [firstTurn, lastTurn] = [turns[0] ?? "", turns.at(-1) ?? ""];
  const denials = onWhole.filter(
    (claim) =>
      claim.denied &&
      dayOf(claim) >= firstTurn &&
      (camps.size === 0 || [...camps].some((camp) => deniesThat(claim, camp))),
  );
  const contested = assertions.filter((claim) => claim.change === "contested" && dayOf(claim) >= lastTurn);
  const opposing = left.filter(
    (claim) => dayOf(claim) >= lastTurn && whoLeft(claim).some((camp) => camps.has(camp)),
  );
  const against = [...denials, ...contested, ...opposing];
  const live = against.filter((claim) => camps.has(claim.party ?? "") || !isOutweighed(claim, admissions));
  const asOf = latest([...positive, ...against, ...left].map(dayOf));
  const state = (name: HoldingState["state"], reason: Wording): HoldingState => ({
    state: name,
    holders: [...new Set(positive.flatMap((claim) => claim.holders))],
    for: positive.map(({ claim }) => claim),
    against: [...new Set(against.map(({ claim }) => claim))],
    ...(asOf === null ? {} : { asOf }),
    reason,
    ...beside,
  });

  if (positive.length === 0) {
    if (denials.length > 0) return state("disputed", wording("weighing.state.deniedChange"));
    if (contested.length > 0) return state("disputed", wording("weighing.state.fought"));
    if (beside.partly !== undefined) return state("blank", wording("weighing.state.inPart"));
    return state(
      "blank",
      wording(speaking.length === 0 ? "weighing.state.nobody" : "weighing.state.nobodyWho"),
    );
  }
  if (areRivals(positive)) return state("disputed", wording("weighing.state.several"));
  if (live.length > 0)
    return state(
      "disputed",
      wording(
        live.some(({ denied }) => denied) ? "weighing.state.saidDenied" : "weighing.state.saidOtherwise",
      ),
    );
  const origins = new Set(positive.map(({ origin }) => origin.key)).size;
  // An admission stands while nobody has its side back in the place.
  if (admissions.some(({ party }) => party !== undefined && !camps.has(party)))
    return state(
      "conceded",
      origins > 1 ? wording("weighing.state.bothSides", { origins }) : wording("weighing.state.loser"),
    );
  const voices = new Set(positive.map(voiceOf)).size;
  if (voices > 1) return state("agreed", wording("weighing.state.origins", { origins: voices }));
  if (positive.every(({ party }) => party !== undefined && camps.has(party)))
    return state("claimed", wording("weighing.state.onlySide"));
  return state("claimed", wording("weighing.state.origins", { origins: 1 }));
}

/** 'Lost' names the new holder where it names one; 'withdrew' names who left. */
function givesHolder({ change, holders }: HoldingClaim): boolean {
  return (HAS.has(change) || change === "lost") && holders.length > 0;
}

/** Camps that are said to have lost or left the place. */
function whoLeft(claim: HoldingClaim): readonly string[] {
  return claim.change === "withdrew"
    ? campsOf(claim)
    : claim.change === "lost"
      ? (claim.loserCamps ?? [])
      : [];
}

/** Of changes that say the same of the same camps, the latest. */
function latestChanges(assertions: readonly HoldingClaim[]): HoldingClaim[] {
  const latest = new Map<string, HoldingClaim>();
  for (const claim of assertions) {
    if (!CHANGES.has(claim.change)) continue;
    const key = [givesHolder(claim), [...campsOf(claim)].sort(), [...whoLeft(claim)].sort()].join("\n");
    const known = latest.get(key);
    if (known === undefined || dayOf(claim) > dayOf(known)) latest.set(key, claim);
  }
  return [...latest.values()];
}

/** Whether later words have the place in other hands, or its holder gone. Words of one day stand together. */
function isOutOfDate(claim: HoldingClaim, changes: readonly HoldingClaim[]): boolean {
  const camps = campsOf(claim);
  const day = dayOf(claim);
  return changes.some((later) => {
    if (dayOf(later) <= day) return false;
    if (whoLeft(later).some((camp) => camps.includes(camp))) return true;
    return givesHolder(later) && !campsOf(later).some((camp) => camps.includes(camp));
  });
}

/**
 * Whether a side's own admission takes the weight from its words: its denials, and its words that it holds the
 * place. A new gain of its own after the admission is news, and keeps its weight.
 */
function isOutweighed(claim: HoldingClaim, admissions: readonly HoldingClaim[]): boolean {
  if (claim.party === undefined || claim.admission) return false;
  const own = claim.denied || campsOf(claim).includes(claim.party);
  return (
    own &&
    admissions.some(
      (admission) =>
        admission.party === claim.party &&
        (claim.denied || claim.change === "holds" || dayOf(claim) <= dayOf(admission)),
    )
  );
}

/** Whether a denial speaks against a camp's having the place: it denies that the camp took it, or that another left it. */
function deniesThat(denial: HoldingClaim, camp: string): boolean {
  const left = whoLeft(denial);
  if (left.length > 0 && !givesHolder(denial)) return !left.includes(camp);
  return denial.holders.length === 0 || campsOf(denial).includes(camp);
}

/** Whether two claims name holders of whom none are of one camp. */
function areRivals(positive: readonly HoldingClaim[]): boolean {
  const sets = [
    ...new Map(positive.map((claim) => [[...campsOf(claim)].sort().join("\n"), campsOf(claim)])).values(),
  ];
  return sets.some((a, i) => sets.slice(i + 1).some((b) => !a.some((camp) => b.includes(camp))));
}

/** Who speaks: what a side says for itself is one voice. */
function voiceOf(claim: HoldingClaim): string {
  const own = claim.party !== undefined && campsOf(claim).includes(claim.party);
  return own ? `side ${claim.party}` : claim.origin.key;
}

/** The day on which each voice first told of the change of hands, earliest first: to say it again is no new change. */
function firstTurns(told: readonly HoldingClaim[]): string[] {
  const first = new Map<string, string>();
  for (const claim of told) {
    if (!CHANGES.has(claim.change)) continue;
    const known = first.get(voiceOf(claim));
    if (known === undefined || dayOf(claim) < known) first.set(voiceOf(claim), dayOf(claim));
  }
  return [...first.values()].sort();
}

function partlyOf(speaking: readonly HoldingClaim[]): Pick<HoldingState, "partly"> {
  const parts = lastOfEachOrigin(
    speaking.filter((claim) => !claim.denied && PARTIAL.has(claim.extent ?? "") && givesHolder(claim)),
  );
  if (parts.length === 0) return {};
  const byHolders = new Map<string, { holders: readonly string[]; claims: string[] }>();
  for (const { holders, claim } of parts) {
    const key = [...holders].sort().join("\n");
    const known = byHolders.get(key) ?? { holders, claims: [] };
    known.claims.push(claim);
    byHolders.set(key, known);
  }
  return { partly: [...byHolders.values()] };
}

/** Whether the place is said to be besieged on a day. Words that a siege was lifted put earlier words out of date. */
function besiegedOn(sieges: readonly SiegeClaim[], day: string): Pick<HoldingState, "besieged"> {
  const speaking = sieges.filter((siege) => speaksOf(siege, day));
  const lifted = latest(speaking.filter((siege) => siege.lifted && !siege.denied).map(dayOf)) ?? "";
  const on = speaking.filter((siege) => !siege.lifted && !siege.denied && dayOf(siege) > lifted);
  const against = speaking.filter((siege) => siege.denied && !siege.lifted && dayOf(siege) > lifted);
  if (on.length === 0) return {};
  return {
    besieged: {
      by: [...new Set(on.flatMap(({ by }) => by))],
      for: on.map(({ claim }) => claim),
      against: against.map(({ claim }) => claim),
    },
  };
}

/** What both kinds of claims on a place say of time. */
type Spoken = Pick<HoldingClaim, "from" | "said" | "until"> &
  Partial<Pick<HoldingClaim, "imprecise" | "change">>;

/**
 * The day a claim speaks from. A change that fell on one of several days is sure only on the last of them.
 * Undated words speak of the day they were published.
 */
function dayOf(claim: Spoken): string {
  if (isLooseChange(claim)) return claim.imprecise?.last ?? "";
  return claim.from ?? claim.said?.slice(0, 10) ?? "";
}

function isLooseChange(claim: Spoken): boolean {
  return claim.imprecise !== undefined && CHANGES.has(claim.change ?? "");
}

function speaksOf(claim: Spoken, day: string): boolean {
  const from = dayOf(claim);
  if (from === "" || from > day) return false;
  const until = isLooseChange(claim) ? undefined : claim.until;
  const end = until ?? later(from, claim.said?.slice(0, 10) ?? from);
  // A range that its words close is not carried on.
  return day <= (until === undefined ? addDays(end, CARRIED_DAYS) : end);
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
