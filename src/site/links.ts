import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { pageOf } from "./document-pages.ts";
import { entryKeys } from "./entry-keys.ts";
import type { LogEntry } from "./log-entries.ts";
import type { Snapshot } from "./snapshot.ts";

/** Entries on one page of a log. */
export const DAY_PAGE = 200;

/** Every address of the site, in one place, so that pages and tests cannot disagree. */

/** A page has thousands of addresses, most of them without a query: the encoder is only made where it is needed. */
function query(parameters: Readonly<Record<string, string | number | null | undefined>>): string {
  let search: URLSearchParams | null = null;
  for (const name in parameters) {
    const value = parameters[name];
    if (value === null || value === undefined || value === "") continue;
    search ??= new URLSearchParams();
    search.set(name, String(value));
  }
  return search === null ? "" : `?${search.toString()}`;
}

export function documentHref(
  id: string,
  parameters: {
    edition?: number | null;
    claim?: string | null;
    kind?: string | null;
    page?: number | null;
  } = {},
  anchor?: string,
): string {
  const fragment = anchor === undefined ? "" : `#${anchor}`;
  return `/documents/${encodeURIComponent(id)}${query(parameters)}${fragment}`;
}

/** The claim's words in its document, chosen. `edition` only where it is not the current one. */
export function claimInDocumentHref(claim: Claim, edition: number | null = null): string {
  return documentHref(claim.document, { edition, claim: claim.id }, claim.id);
}

/** The claim's permanent address. */
export function claimHref(id: string): string {
  return `/claims/${encodeURIComponent(id)}`;
}

/** The entry's place in its document, on the page of the document that holds it. */
export function entryHref(document: Document, entry: number, edition: number | null = null): string {
  const page = pageOf(document, document.entries[entry]?.start ?? 0);
  return documentHref(document.id, { edition, page: page === 1 ? null : page }, entryAnchor(entry));
}

export function entryAnchor(entry: number): string {
  return `e${entry}`;
}

/** What the address of a log holds beside its day or place; what is left out is the default. */
export interface LogParameters {
  readonly show?: string;
  readonly kind?: string;
  readonly order?: string;
  readonly page?: number;
}

export function dayHref(day: string, parameters: LogParameters = {}): string {
  return `/days/${day}${query({ ...parameters })}`;
}

/** The log of one place over all days, the newest first. */
export function placeLogHref(id: string, parameters: LogParameters = {}): string {
  return `${placeHref(id)}/log${query({ ...parameters })}`;
}

/**
 * The permanent address of an entry in the log of its day. A day of several pages is asked for the one that
 * holds the entry; an anchor alone would not reach the server.
 */
export function logEntryHref({ entriesByDay }: Snapshot, { edition, index, day }: LogEntry): string {
  const key = entryKeys(edition.document)[index]?.key ?? "";
  const paged = day !== null && (entriesByDay.get(day)?.length ?? 0) > DAY_PAGE;
  return `/days${day === null ? "" : `/${day}`}${paged ? query({ entry: key }) : ""}#entry-${key}`;
}

export function incidentHref(id: string): string {
  return `/incidents/${encodeURIComponent(id)}`;
}

/** The incident with its figures counted without some origins, by key; `.csv` for the table as a spreadsheet. */
export function incidentWithoutHref(id: string, without: readonly string[], form: "" | ".csv" = ""): string {
  const search = new URLSearchParams(without.map((key) => ["without", key])).toString();
  return `${incidentHref(id)}${form}${search === "" ? "" : `?${search}`}`;
}

export function figureHref(incident: string, figure: string): string {
  return `${incidentHref(incident)}#${encodeURIComponent(figure)}`;
}

export function placeHref(id: string): string {
  return `/places/${encodeURIComponent(id)}`;
}

export function actorHref(id: string): string {
  return `/actors/${encodeURIComponent(id)}`;
}

export function captureHref(sha256: string): string {
  return `/captures/${sha256}`;
}

/** What the address of a map says for the whole theatre; without an area, the map chooses what shows the day best. */
export const WHOLE_THEATRE = "theatre";

/** @param parameters `area`: a place's id, null for the whole theatre; left out, the map chooses */
export function mapHref({ date, area }: { date?: string | null; area?: string | null }): string {
  return `/map${query({ date: date ?? null, area: area === null ? WHOLE_THEATRE : (area ?? null) })}`;
}

/** What became known between two moments; without `to` until now. */
export function changesHref({ from, to }: { from?: string | null; to?: string | null }): string {
  return `/changes${query({ from, to })}`;
}

/** @param parameters those of the page's form; left out, its defaults */
export function tallyHref(parameters: Readonly<Record<string, string | null>> = {}): string {
  return `/tallies${query(parameters)}`;
}

/** The table of a tallies page as CSV: the same question. */
export function tallyCsvHref(address: string): string {
  const at = address.indexOf("?");
  return `/tallies.csv${at < 0 ? "" : address.slice(at)}`;
}

/** The page of a thread. */
export function dossierHref(
  sort: "truces" | "instruments" | "facilities" | "people" | "allegations",
  id: string,
): string {
  return `/dossiers/${sort}/${encodeURIComponent(id)}`;
}

/** What an origin said first and what became of its figures; `key` as `Origin.key`. */
export function sourceHref(key: string): string {
  return `/sources/${encodeURIComponent(key)}`;
}

/** Two editions of a document side by side. */
export function compareHref(id: string, from: number, to: number): string {
  return `${documentHref(id)}/compare${query({ from, to })}`;
}

/** A claim as a BibTeX entry. */
export function bibtexHref(id: string): string {
  return `${claimHref(id)}.bib`;
}

export function searchHref(q: string): string {
  return `/search${query({ q })}`;
}

/** A web address of a source, where following it is safe; null for any scheme but http and https. */
export function outsideHref(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? url : null;
  } catch {
    return null;
  }
}
