import type { PartialDate } from "./calendar-dates.ts";
import type { ClockTime } from "./clock-times.ts";
import type { TimeUnit } from "./lexicon/calendar.ts";
import type { PartOfDay, Phase } from "./lexicon/times.ts";

/** Which of several: the last one, this one, the next one; null where the words do not say. */
export type Which = -1 | 0 | 1 | null;

/** How many of a unit: '5', 'several' (about 3), or a bare plural ('months ago', at least 2). */
export interface Amount {
  readonly value: number;
  /** `plural`: the words give no number at all. */
  readonly sure: "exact" | "rough" | "plural";
}

/** What the words of a time name, before any clock is asked. */
export type TimeBase =
  | {
      readonly kind: "date";
      readonly first: PartialDate;
      /** The same object as `first` where it is one day. */
      readonly last: PartialDate;
      /** Printed beside the date; chooses the year of a date without one. */
      readonly weekday: number | null;
    }
  | { readonly kind: "month"; readonly month: number; readonly year: number | null; readonly which: Which }
  | { readonly kind: "season"; readonly month: number; readonly year: number | null; readonly which: Which }
  | { readonly kind: "year"; readonly first: number; readonly last: number }
  /** `week`: 'Friday of last week' is -1; null where no week is named. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which; readonly week: Which }
  | { readonly kind: "day"; readonly days: number }
  /** A day counted from the last one that the text named. */
  | { readonly kind: "named-day"; readonly days: number; readonly unit: TimeUnit }
  | {
      readonly kind: "period";
      readonly unit: "day" | "week" | "weekend" | "month" | "year";
      readonly which: -2 | -1 | 0 | 1 | null;
      /** 'earlier this week' ends at the clock, 'later this week' begins there. */
      readonly side: "earlier" | "later" | null;
    }
  | { readonly kind: "rolling"; readonly unit: TimeUnit; readonly amount: Amount; readonly ahead: boolean }
  | { readonly kind: "ago"; readonly unit: TimeUnit; readonly amount: Amount }
  | { readonly kind: "ahead"; readonly unit: TimeUnit; readonly amount: Amount }
  | { readonly kind: "duration"; readonly unit: TimeUnit; readonly amount: Amount }
  /** A time or part of the day whose day other words give. */
  | { readonly kind: "daytime" }
  /** The night that ends on the day at hand. */
  | { readonly kind: "overnight" };

/** A time as read from the text: pieces `[from, next)`. */
export interface TimeShape {
  readonly base: TimeBase;
  readonly phase: Phase | null;
  readonly part: PartOfDay | null;
  readonly clock: ClockTime | null;
  readonly approximate: boolean;
  readonly from: number;
  readonly next: number;
}
