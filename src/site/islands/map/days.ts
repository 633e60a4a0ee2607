const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` a number of days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Number of days from one to another; negative where the other comes before. */
export function daysFrom(first: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(first)) / DAY_MS);
}

/** As the reader's language writes it: '28 September 2016'. */
export function inWords(day: string): string {
  // Western digits in every language, as on the rest of the page.
  const language = `${document.documentElement.lang || "en-GB"}-u-nu-latn`;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day));
}

/** The window that the page shows, as its strip or its form says. */
export function windowShown(): { from: string; day: string } | null {
  const from = document.querySelector<HTMLInputElement>("#map-date [name=from]")?.getAttribute("value");
  const day = document.querySelector<HTMLInputElement>("#map-date [name=date]")?.getAttribute("value");
  return from == null || day == null ? null : { from, day };
}
