import { inEnglish, wording } from "../messages/in-words.ts";
import type { WordValue } from "../model/wording.ts";
import { groupNamed } from "./wordings.ts";
import { addDays, parseEdtf } from "../model/edtf.ts";
import type { Figure, FigureValue, Incident, Unsure } from "../model/record.ts";
import { ATTACK_TYPES } from "../model/claim.ts";
import { fold } from "../theatre/name-tokens.ts";
import { familyOf } from "./attack-families.ts";
import type { Steps } from "./steps.ts";

/** A smaller number is met on two days running by chance. */
const LEAST_TELLING = 5;

/** Two incidents that may be one which origins date a day apart. */
export interface TwoDays {
  readonly earlier: Incident;
  readonly later: Incident;
  /** The values that agree, of either. */
  readonly ofEarlier: FigureValue;
  readonly ofLater: FigureValue;
  readonly figure: Figure;
}

/**
 * Pairs of incidents of one place on two days running, of no different kind of attack, of which different
 * origins tell the same exact number, while no origin gives numbers for both. Nobody can tell whether they are
 * one: they stay two. By the id of the earlier.
 */
export function* toldUnderTwoDays(incidents: readonly Incident[]): Steps<TwoDays[]> {
  const byDay = new Map<string, Incident[]>();
  for (const incident of incidents) {
    yield;
    const day = dayOf(incident);
    if (day === null) continue;
    const key = `${incident.place}|${day}`;
    const list = byDay.get(key);
    if (list === undefined) byDay.set(key, [incident]);
    else list.push(incident);
  }
  const pairs: TwoDays[] = [];
  for (const earlier of incidents) {
    yield;
    const day = dayOf(earlier);
    if (day === null) continue;
    for (const later of byDay.get(`${earlier.place}|${addDays(day, 1)}`) ?? []) {
      const pair = pairOf(earlier, later);
      if (pair !== null) pairs.push(pair);
    }
  }
  return pairs.sort((a, b) => order(a.earlier.id, b.earlier.id) || order(a.later.id, b.later.id));
}

/** The pairs as links left open, each value with the incident of the other day. */
export function* unsureOfDay(incidents: readonly Incident[]): Steps<Unsure[]> {
  return (yield* toldUnderTwoDays(incidents)).flatMap(({ earlier, later, ofEarlier, ofLater, figure }) => {
    const link = ({ claim }: FigureValue, own: Incident, other: Incident): Unsure => ({
      claim,
      incident: other.id,
      reason: wording("weighing.unsure.twoDates", {
        own: daysOf(own),
        other: daysOf(other),
        number: ofEarlier.bounds.min ?? "",
        who: groupNamed(figure.who),
        status: wording(`tollStatus.${figure.status}`),
      }),
    });
    return [link(ofEarlier, earlier, later), link(ofLater, later, earlier)];
  });
}

function daysOf({ when }: Incident): WordValue {
  return { days: when === null ? null : parseEdtf(when) };
}

/** The one exact day of an event at a known place; null for all else. */
function dayOf({ kind, place, when }: Incident): string | null {
  if (kind !== "event" || place === null || when === null) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(when) ? when : null;
}

function pairOf(earlier: Incident, later: Incident): TwoDays | null {
  if (!meetInKind(earlier, later)) return null;
  const origins = originsOf(earlier);
  // Who counts both days knows them apart.
  if ([...originsOf(later)].some((origin) => origins.has(origin))) return null;
  for (const figure of earlier.figures) {
    const other = later.figures.find((one) => isSameGroup(one, figure));
    if (other === undefined) continue;
    const byNumber = new Map(other.values.filter(isTelling).map((value) => [value.bounds.min, value]));
    for (const ofEarlier of figure.values.filter(isTelling)) {
      const ofLater = byNumber.get(ofEarlier.bounds.min);
      if (ofLater !== undefined) return { earlier, later, ofEarlier, ofLater, figure };
    }
  }
  return null;
}

function isSameGroup(a: Figure, b: Figure): boolean {
  return a.status === b.status && fold(a.who) === fold(b.who) && scopeKey(a) === scopeKey(b);
}

function scopeKey({ scope }: Figure): string {
  return scope === undefined ? "" : inEnglish(scope);
}

function isTelling(value: FigureValue): boolean {
  const { bounds, denied, superseded, retractedBy, reader, part, differs } = value;
  const stands = !denied && !superseded && retractedBy === undefined && !reader && !part;
  const exact = bounds.min !== null && bounds.min === bounds.max && !bounds.approximate;
  return stands && differs.length === 0 && exact && (bounds.min as number) >= LEAST_TELLING;
}

function originsOf({ figures }: Incident): Set<string> {
  return new Set(figures.flatMap(({ values }) => values.map(({ origin }) => origin.key)));
}

/** Who names no kind of attack may mean any. */
function meetInKind(a: Incident, b: Incident): boolean {
  const [familiesA, familiesB] = [familiesOf(a), familiesOf(b)];
  return (
    familiesA.length === 0 || familiesB.length === 0 || familiesA.some((family) => familiesB.includes(family))
  );
}

function familiesOf({ types }: Incident): string[] {
  return ATTACK_TYPES.filter((type) => types.includes(type)).flatMap((type) => familyOf(type) ?? []);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
