import { inEnglish, wording } from "../../messages/in-words.ts";
import { together } from "../wordings.ts";
import { ATTACK_TYPES, type Claim } from "../../model/claim.ts";
import { type DayRange, parseEdtf } from "../../model/edtf.ts";
import type { Figure, FigureValue, Incident } from "../../model/record.ts";
import type { TallyKey, TallyLeftOut, TallyPart, TallyQuery } from "../../model/tally.ts";
import type { Theatre } from "../../model/theatre.ts";
import { fold } from "../../theatre/name-tokens.ts";
import { type AttackFamily, familyOf } from "../attack-families.ts";
import { contradict } from "../agreement.ts";
import { campOf } from "../camps.ts";
import { setsBounds, stands } from "../standing.ts";
import { groupAround } from "../groups-of-people.ts";
import { disjointParts, groupOf } from "./people.ts";
import { chooseRange } from "./policies.ts";

/** What one incident brings to a cell: a number of one group of people, with where, when and by whom. */
export interface Countable extends TallyPart {
  readonly place: string | null;
  readonly days: DayRange;
  readonly period: boolean;
  /** Families of attack named; empty where none is. */
  readonly families: readonly AttackFamily[];
  /** Keys of the parties accused; empty where nobody is. */
  readonly parties: readonly string[];
}

/** A figure of an incident as the query lets it count. */
interface Usable {
  readonly figure: Figure;
  readonly values: readonly FigureValue[];
  readonly parties: readonly TallyKey[];
  readonly low: number | null;
  readonly high: number | null;
}

/** How the figures of one incident make one number: which are used, and its ends. */
interface Made {
  readonly low: number | null;
  readonly high: number | null;
  readonly used: readonly Usable[];
}

const NOTHING: Made = { low: null, high: null, used: [] };

/** The words of the claims that figures rest on, and whom they accuse. */
export class Accusers {
  private readonly claims: ReadonlyMap<string, Claim>;
  private readonly theatre: Theatre;

  constructor(claims: ReadonlyMap<string, Claim>, theatre: Theatre) {
    this.claims = claims;
    this.theatre = theatre;
  }

  /** Parties that the claim of a value accuses; those of its incident where the claim accuses nobody. */
  of(value: FigureValue, incident: Incident): TallyKey[] {
    const claim = this.claims.get(value.claim);
    const named = claim?.kind === "toll" ? claim.toll.by : [];
    if (claim !== undefined && named.length > 0)
      return named.map((name) =>
        this.party(claim.actors.find((actor) => actor.name === name)?.actor ?? null, name),
      );
    return incident.accused
      .filter(({ origins }) => origins.length > 0)
      .map(({ name, actor }) => this.party(actor ?? null, name));
  }

  private party(actor: string | null, name: string): TallyKey {
    const camp = campOf(actor, this.theatre);
    if (camp !== null) return { key: `side:${camp}`, name: camp.replaceAll("_", " ") };
    const known = actor === null ? undefined : this.theatre.actors.get(actor);
    return known === undefined ? { key: `name:${fold(name)}`, name } : { key: known.id, name: known.name };
  }
}

/**
 * The number that an incident gives for a group of people. A group that is not counted as a whole is the sum of
 * parts that share nobody, where those are counted.
 *
 * @param party only figures of this party; null for all
 * @returns null where nothing that counts was said of the group
 */
export function countableOf(
  incident: Incident,
  who: string,
  query: TallyQuery,
  accusers: Accusers,
  party: string | null,
): Countable | null {
  const days = incident.when === null ? null : parseEdtf(incident.when);
  if (days === null || incident.kind === "state") return null;
  const usable = incident.figures
    .filter((figure) => figure.status === query.status && countsItself(figure))
    .flatMap((figure) => usableOf(figure, incident, query, accusers, party));
  const made = makeGroup(fold(who), usable);
  if (made.used.length === 0) return null;
  const values = made.used.flatMap(({ values: own }) => own);
  return {
    incident: incident.id,
    title: incident.title,
    figures: unique(made.used.map(({ figure }) => figure.id)),
    claims: unique(values.map(({ claim }) => claim)),
    origins: unique(values.map(({ origin }) => origin.key)).sort(),
    low: made.low,
    high: made.high,
    contested: made.used.some(({ figure, values: own }) => isContested(figure, own, query)),
    place: incident.place,
    days,
    period: incident.kind === "period",
    families: familiesOf(incident),
    parties: unique(made.used.flatMap(({ parties }) => parties.map(({ key }) => key))).sort(),
  };
}

function familiesOf({ types }: Incident): AttackFamily[] {
  const known = ATTACK_TYPES.filter((type) => types.includes(type));
  return [...new Set(known.flatMap((type) => familyOf(type) ?? []))].sort();
}

/** Whether the origins that count contradict one another, or one of them denies the figure. */
function isContested(figure: Figure, values: readonly FigureValue[], query: TallyQuery): boolean {
  if (!figure.contested) return false;
  const denied = figure.values.some(
    (value) => value.denied && value.reader !== true && counts(value.origin.key, query),
  );
  return (
    denied ||
    values.some((a, i) =>
      values.slice(i + 1).some((b) => a.origin.key !== b.origin.key && contradict(a.bounds, b.bounds)),
    )
  );
}

/** Whether the query lets an origin count. */
export function counts(origin: string, { only, without }: TallyQuery): boolean {
  return (only.length === 0 || only.includes(origin)) && !without.includes(origin);
}

/** The party of a figure in one word; `several` and `nobody named` are no parties. */
export function partyOfFigure(parties: readonly TallyKey[]): TallyKey {
  const [first, second] = parties;
  if (first === undefined) return { key: "none", name: "nobody named" };
  return second === undefined ? first : { key: "several", name: "several or disputed" };
}

/** The parties that the live values of a figure accuse, each once, by key. */
export function partiesOf(
  figure: Figure,
  incident: Incident,
  query: TallyQuery,
  accusers: Accusers,
): TallyKey[] {
  const found = new Map<string, TallyKey>();
  for (const value of figure.values)
    if (setsBounds(value) && counts(value.origin.key, query))
      for (const party of accusers.of(value, incident)) found.set(party.key, party);
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Whether a figure counts the place and time of its incident, and not a part or a wider whole. */
function countsItself({ scope, sharedBy }: Figure): boolean {
  return scope === undefined || inEnglish(scope) === `by ${sharedBy}`;
}

/** Figures and values of the incident that the query asks for and that count something else than it. */
export function countsElsewhere(incident: Incident, who: string, query: TallyQuery): TallyLeftOut[] {
  return incident.figures
    .filter(({ status, who: own }) => status === query.status && groupOf(own) === fold(who))
    .flatMap((figure) => {
      const apart = figure.values.filter(
        (value) =>
          stands(value) &&
          counts(value.origin.key, query) &&
          (!countsItself(figure) || value.differs.length > 0),
      );
      return apart.map((value): TallyLeftOut => {
        const reason =
          figure.scope === undefined || countsItself(figure)
            ? together(value.differs, "semicolon")
            : wording("weighing.differs.scope", { scope: figure.scope });
        const range = chooseRange([value.bounds], query.policy);
        return {
          incident: incident.id,
          title: incident.title,
          figures: [figure.id],
          claims: [value.claim],
          origins: [value.origin.key],
          ...range,
          contested: figure.contested,
          reason,
        };
      });
    });
}

function usableOf(
  figure: Figure,
  incident: Incident,
  query: TallyQuery,
  accusers: Accusers,
  party: string | null,
): Usable[] {
  const values = figure.values.filter((value) => setsBounds(value) && counts(value.origin.key, query));
  if (values.length === 0) return [];
  const parties = partiesOf(figure, incident, query, accusers);
  if (party !== null && partyOfFigure(parties).key !== party) return [];
  const range = chooseRange(
    values.map(({ bounds }) => bounds),
    query.policy,
  );
  return [{ figure, values, parties, ...range }];
}

/** The largest minimum of: the group's own figure, its shares by doer or side, and parts that share nobody. */
function makeGroup(who: string, usable: readonly Usable[]): Made {
  const same = usable.filter(({ figure }) => fold(figure.who) === who);
  const own = same.filter(({ figure }) => figure.sharedBy === undefined);
  const shares = same.filter(({ figure }) => figure.sharedBy !== undefined);
  const sides = usable.filter(({ figure }) => fold(figure.who) !== who && groupOf(figure.who) === who);
  const parts = disjointParts(who).map((groups) => sumOf(groups.map((group) => makeGroup(group, usable))));
  const within = usable.filter(({ figure }) => groupAround(figure.who, (group) => group === who) !== null);
  const ways = [
    ...own.map((one): Made => ({ ...one, used: [one] })),
    ...within.map((one): Made => ({ ...one, used: [one], high: null })),
    sumOf(shares.map((one) => ({ ...one, used: [one] }))),
    sumOf(sides.map((one) => ({ ...one, used: [one] }))),
    ...parts,
  ].filter(({ used }) => used.length > 0);
  const whole = own.find(({ high }) => high !== null);
  const best = ways.reduce((a, b) => ((b.low ?? -1) > (a.low ?? -1) ? b : a), ways[0] ?? NOTHING);
  if (own.length === 0 || best.used[0] === own[0]) return best;
  // Parts need not be all: where the whole was counted, only it can set the upper end.
  const high = whole?.high ?? null;
  return { ...best, high: high === null ? null : Math.max(high, best.low ?? 0) };
}

function sumOf(made: readonly Made[]): Made {
  const used = made.filter((one) => one.used.length > 0);
  return {
    low: sum(used.map(({ low }) => low)),
    high: used.some(({ high }) => high === null) ? null : sum(used.map(({ high }) => high)),
    used: used.flatMap((one) => one.used),
  };
}

/** Null where none has a number. */
function sum(numbers: readonly (number | null)[]): number | null {
  const stated = numbers.filter((one) => one !== null);
  return stated.length === 0 ? null : stated.reduce((a, b) => a + b, 0);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
