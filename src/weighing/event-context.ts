import type { Claim, ClaimOf } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { addDays, type DayRange, parseEdtf, rangesOverlap } from "../model/edtf.ts";
import type { Span } from "../model/offsets.ts";
import { familyOf, familyOfMeans } from "./attack-families.ts";
import { EntryPlaces } from "./entry-places.ts";
import { inSameSentence } from "./passages.ts";
import { isLaterDeath } from "./revision-words.ts";
import type { Scope, Scopes } from "./scope.ts";

/** Kinds of claims that tell of something that happened. */
export type Event = ClaimOf<"attack"> | ClaimOf<"toll"> | ClaimOf<"facility">;

/** Farther back than this a toll hangs on nothing: the reader has forgotten the attack too. */
const FARTHEST = 1500;

/** So many neighbours are looked at on either side: sentences of lists name dozens of things. */
const MOST_NEIGHBOURS = 24;

/** A date that is only the page's own gives way to an event's date at least this many days before it. */
const CLEARLY_EARLIER_DAYS = 2;

/** What a claim says itself or takes from what it hangs on. */
export interface Reading {
  /** The attack that it hangs on; null for an attack, and where there is none. */
  readonly attack: ClaimOf<"attack"> | null;
  readonly scope: Scope | null;
  readonly days: DayRange | null;
}

interface Dated {
  readonly list: readonly Event[];
  readonly agreeing: number;
}

/** The claims of one document's entries in text order, asked what a claim among them takes from the others. */
export class EventContext {
  private readonly text: string;
  private readonly scopes: Scopes;
  private readonly places: EntryPlaces;
  private readonly byEntry = new Map<number, Event[]>();
  private readonly position = new Map<string, number>();
  private readonly dated = new Map<number, Dated>();

  constructor(document: Document, claims: readonly Claim[], events: readonly Event[], scopes: Scopes) {
    this.text = document.text;
    this.scopes = scopes;
    this.places = new EntryPlaces(document, claims, scopes);
    for (const event of [...events].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))) {
      const list = this.byEntry.get(event.entry);
      this.position.set(event.id, list?.length ?? 0);
      if (list === undefined) this.byEntry.set(event.entry, [event]);
      else list.push(event);
    }
  }

  /** @param lasts whether it speaks of a lasting state, which takes neither place nor day from an attack */
  read(claim: Event, lasts: boolean): Reading {
    const own = this.scopeOf(claim);
    if (lasts) return { attack: null, scope: own, days: daysOf(claim) };
    const attack = claim.kind === "attack" ? null : this.attackBehind(claim, own);
    const attacked = attack === null ? null : this.scopeOf(attack);
    const scope = this.narrower(own, attacked) ?? this.sisterPlace(claim) ?? this.placeByWords(claim);
    return { attack, scope, days: this.daysFor(claim, scope, attack) };
  }

  /** The claim's own place, but of an area whose border is uncertain the place struck: 'in the west of the city, by shells on X'. */
  private narrower(own: Scope | null, attacked: Scope | null): Scope | null {
    if (own === null || attacked === null || own.key === attacked.key) return own ?? attacked;
    const related = this.scopes.isInside(own, attacked) || this.scopes.isInside(attacked, own);
    return !related && this.scopes.isArea(own.key) && this.scopes.mayMeet(own, attacked) ? attacked : own;
  }

  /** An attack without a place that is not denied is background more often than news of the place named near it. */
  private placeByWords(claim: Event): Scope | null {
    if (claim.kind === "attack" && !isNegative(claim)) return null;
    const short = isShortTime(daysOf(claim)) || (claim.when === null && isNegative(claim));
    return short ? this.places.onlyPlace(claim) : this.places.onlyPlaceOfSentence(claim);
  }

  private scopeOf(claim: Event): Scope | null {
    const places = this.scopes.of(claim);
    return places.length === 0 ? null : this.scopes.common(places);
  }

  /** Other claims of the entry, the nearest before and after first, as far as a reader's memory goes. */
  private around(claim: Event): Event[] {
    const list = this.byEntry.get(claim.entry) ?? [];
    const at = this.position.get(claim.id) ?? 0;
    return list
      .slice(Math.max(0, at - MOST_NEIGHBOURS), at + MOST_NEIGHBOURS + 1)
      .filter((other) => other !== claim && gap(other, claim) <= FARTHEST)
      .sort((a, b) => gap(a, claim) - gap(b, claim) || a.start - b.start || (a.id < b.id ? -1 : 1));
  }

  /**
   * The attack that a toll or a struck facility hangs on: one in the same sentence, the nearest first, else
   * the last before it. It must not speak of another place, time or kind of attack, nor stand behind words
   * about another place.
   */
  private attackBehind(
    claim: ClaimOf<"toll"> | ClaimOf<"facility">,
    scope: Scope | null,
  ): ClaimOf<"attack"> | null {
    const means = claim.kind === "toll" ? claim.toll.means : claim.facility.means;
    const family = familyOfMeans(means);
    const fitting = this.around(claim).filter((other): other is ClaimOf<"attack"> => {
      if (other.kind !== "attack" || other.attack.type === "siege") return false;
      if (isNegative(other) !== isNegative(claim)) return false;
      const otherFamily = familyOf(other.attack.type);
      return (
        (family === null || otherFamily === null || family === otherFamily) &&
        (mayBeOneTime(claim, other) || this.isAfter(claim, other))
      );
    });
    const together = fitting.find(
      (attack) => inSameSentence(this.text, attack, claim) && this.mayBeOnePlace(scope, attack),
    );
    if (together !== undefined) return together;
    const before = fitting.find((attack) => attack.start <= claim.start);
    if (before === undefined || !this.isOnePlace(scope, before)) return null;
    const place = this.scopeOf(before);
    const apart = place !== null && this.places.speaksOfOther(place, before, claim, claim.entry);
    return apart ? null : before;
  }

  /** The border of an area of a city is uncertain; in one sentence it is given the benefit of the doubt. */
  private mayBeOnePlace(scope: Scope | null, attack: Event): boolean {
    const places = this.scopes.of(attack);
    return scope === null || places.length === 0 || places.some((place) => this.scopes.mayMeet(place, scope));
  }

  private isOnePlace(scope: Scope | null, attack: Event): boolean {
    const places = this.scopes.of(attack);
    if (scope === null || places.length === 0) return true;
    return places.some(
      (place) =>
        place.key === scope.key || this.scopes.isInside(place, scope) || this.scopes.isInside(scope, place),
    );
  }

  /** The place of the nearest toll or struck facility of the same sentence: 'two killed and eleven injured in X'. */
  private sisterPlace(claim: Event): Scope | null {
    if (claim.kind === "attack") return null;
    for (const other of this.around(claim)) {
      if (other.kind === "attack" || isNegative(other) !== isNegative(claim)) continue;
      if (!mayBeOneTime(claim, other) || !inSameSentence(this.text, other, claim)) continue;
      const scope = this.scopeOf(other);
      if (scope !== null) return scope;
    }
    return null;
  }

  /**
   * The claim's own days, unless they are only the page's. Such a date gives way to that of the attack it
   * hangs on, else of the last dated claim on the same place before it ('the strike on X on the 12th ... We
   * counted 18 dead in X'), else of the one time that the entry speaks of before it, where the claim can be
   * no part of today's news or is a part of that total.
   */
  private daysFor(claim: Event, scope: Scope | null, attack: Event | null): DayRange | null {
    const own = daysOf(claim);
    if (attack !== null && this.isAfter(claim, attack)) return daysOf(attack);
    const givesWay = claim.when === null ? claim.kind !== "attack" : isPagesDay(claim);
    if (!givesWay) return own;
    if (attack !== null && !isPagesDay(attack) && this.givesDays(attack, claim)) return daysOf(attack);
    if (claim.when === null) return attack !== null && this.givesDays(attack, claim) ? daysOf(attack) : null;
    if (scope === null || claim.kind === "attack") return own;
    const { list, agreeing } = this.datedOf(claim.entry);
    const count = list.findLastIndex(({ start }) => start < claim.start) + 1;
    const here = list
      .slice(Math.max(0, count - MOST_NEIGHBOURS), count)
      .findLast((other) => this.scopeOf(other)?.key === scope.key && isBefore(daysOf(other), own));
    if (here !== undefined) return daysOf(here);
    const [first] = list;
    if (first === undefined || count === 0 || agreeing < count) return own;
    const days = daysOf(first);
    const place = this.scopeOf(first);
    if (days === null || own === null) return own;
    if (!isShortTime(days)) return place !== null && this.scopes.isInside(scope, place) ? days : own;
    return days.last !== null && own.first !== null && days.last <= addDays(own.first, -CLEARLY_EARLIER_DAYS)
      ? days
      : own;
  }

  /** 'Two died of their wounds on Thursday': they are dead of the attack on Tuesday. */
  private isAfter(claim: Event, attack: Event): boolean {
    const [own, days] = [daysOf(claim), daysOf(attack)];
    if (claim.kind !== "toll" || isPagesDay(attack) || !isShortTime(own) || !isShortTime(days)) return false;
    return isBefore(days, own) && isLaterDeath(claim, this.text);
  }

  /** Days of weeks of bombing are those of a toll only where one sentence says so. */
  private givesDays(attack: Event, claim: Event): boolean {
    return attack.when !== null && (isShortTime(daysOf(attack)) || inSameSentence(this.text, attack, claim));
  }

  /** The entry's claims whose own words date them, and how many of the first of them agree on the time. */
  private datedOf(entry: number): Dated {
    const known = this.dated.get(entry);
    if (known !== undefined) return known;
    const list = (this.byEntry.get(entry) ?? []).filter(
      (event) => event.when !== null && event.when.known !== "dateline",
    );
    const other = list.findIndex(({ when }) => when?.edtf !== list[0]?.when?.edtf);
    const dated = { list, agreeing: other < 0 ? list.length : other };
    this.dated.set(entry, dated);
    return dated;
  }
}

export function daysOf(claim: Claim): DayRange | null {
  return claim.when === null ? null : parseEdtf(claim.when.edtf);
}

/** Dated about the day of the page because its words give no other. */
function isPagesDay(claim: Claim): boolean {
  return claim.when?.known === "dateline" && (daysOf(claim)?.approximate ?? false);
}

function isNegative(claim: Claim): boolean {
  return claim.certainty === "denied" || claim.attribution.some(({ stance }) => stance === "denies");
}

/** Whether two claims can speak of one time. The page's own day stands for any day up to it. */
function mayBeOneTime(a: Claim, b: Claim): boolean {
  const [daysA, daysB] = [daysOf(a), daysOf(b)];
  if (daysA === null || daysB === null || rangesOverlap(daysA, daysB)) return true;
  return (isPagesDay(a) && isBefore(daysB, daysA)) || (isPagesDay(b) && isBefore(daysA, daysB));
}

/** Whether a time begins before, or with, the end of another. */
function isBefore(days: DayRange | null, other: DayRange | null): boolean {
  if (days === null || other === null) return false;
  return days.first === null || other.last === null || days.first <= other.last;
}

/** Days enough for one event; an open end or a month is none. */
function isShortTime(days: DayRange | null): boolean {
  if (days === null) return false;
  return days.first !== null && days.last !== null && days.last <= addDays(days.first, 2);
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
