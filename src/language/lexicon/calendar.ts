/** Months by the forms they are printed in. Short forms are followed by a full stop or not. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** Months that are also verbs or given names, and are read alone only where a word beside them shows it. */
export const DOUBTFUL_MONTHS: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);

/** Weekdays, 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["monday", 0],
  ["tuesday", 1],
  ["wednesday", 2],
  ["thursday", 3],
  ["friday", 4],
  ["saturday", 5],
  ["sunday", 6],
]);

/** Short weekdays, read only beside a date ('Wed, 28 Sep'): 'sat' and 'sun' are words. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["mon", 0],
  ["tue", 1],
  ["tues", 1],
  ["wed", 2],
  ["thu", 3],
  ["thur", 3],
  ["thurs", 3],
  ["fri", 4],
  ["sat", 5],
  ["sun", 6],
]);

/** Zones as they stand after a clock time. Those in `UTC_ZONES` are UTC itself. */
export const ZONES: ReadonlySet<string> = new Set([
  "gmt",
  "utc",
  "est",
  "edt",
  "cst",
  "cdt",
  "pst",
  "pdt",
  "bst",
  "cet",
  "cest",
  "eet",
  "eest",
  "msk",
  "trt",
  "ast",
]);

export const UTC_ZONES: ReadonlySet<string> = new Set(["gmt", "utc", "z", "etc/utc", "+00:00", "utc+0"]);

/** Units of time in days, weeks, months and years, singular form first. */
export type TimeUnit = "second" | "minute" | "hour" | "day" | "night" | "week" | "month" | "year" | "decade";

export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ["second", "second"],
  ["seconds", "second"],
  ["minute", "minute"],
  ["minutes", "minute"],
  ["mins", "minute"],
  ["hour", "hour"],
  ["hours", "hour"],
  ["hrs", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["night", "night"],
  ["nights", "night"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
]);
