import { parseFeed } from "feedsmith";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Edtf } from "../model/edtf.ts";
import { tidy } from "./html-dom.ts";
import { DEEPEST_PAGE, measureHtml } from "./html-guard.ts";
import { declaredInstant } from "./html-metadata.ts";
import { stripTags } from "./html-strip.ts";
import { formatDay, dateAt } from "./page-date.ts";
import { clockAt, zoneAt } from "./clock.ts";

/** One item of a feed, whatever the feed's format. */
export interface FeedItem {
  /** What tells it from the feed's other items: its id, else its link, else its place in the feed. */
  readonly part: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: Edtf | null;
  /** Content as HTML; empty where the feed gives none. */
  readonly html: string;
}

/** A feed with its items in feed order. */
export interface FeedReading {
  readonly publisher: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const asText = (value: unknown): string | null => {
  if (isObject(value)) return asText(value["value"]);
  return typeof value === "string" && tidy(value) !== "" ? value : null;
};
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const OFFSETS: Readonly<Record<string, string>> = {
  GMT: "Z",
  UTC: "Z",
  UT: "Z",
  Z: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

/** A date as feeds write it: 'Sat, 01 Oct 2016 09:20:00 GMT' or an ISO instant. */
export function feedInstant(text: string | null): Edtf | null {
  if (text === null) return null;
  const trimmed = text.trim();
  if (/^\d{4}-/.test(trimmed)) return declaredInstant(trimmed);
  const date = dateAt(trimmed, 0);
  if (!date) return null;
  const day = formatDay(date, null);
  const clock = clockAt(trimmed, date.end + 1);
  if (day === null || clock === null) return day;
  const zone = zoneAt(trimmed, clock.end + 1)?.tz ?? trimmed.slice(clock.end + 1).trim();
  const offset = OFFSETS[zone] ?? (/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : "");
  return `${day}T${clock.time}${offset}`;
}

function personOf(value: unknown): string | null {
  const names = (Array.isArray(value) ? value : [value])
    .map((one) => (isObject(one) ? asText(one["name"]) : asText(one)))
    .filter((name) => name !== null);
  return names.length > 0 ? tidy(names.join(", ")) : null;
}

const plainToHtml = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join("");

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function readItem(item: Json, index: number, format: string): FeedItem {
  const links = listOf(item["links"]);
  const alternate =
    links.find((link) => link["rel"] === undefined || link["rel"] === "alternate") ?? links[0];
  const url = asText(item["url"]) ?? asText(item["link"]) ?? asText(alternate?.["href"]) ?? null;
  const guid = asText(item["guid"]) ?? asText(item["id"]);
  const dublin = isObject(item["dc"]) ? item["dc"] : {};
  const content = isObject(item["content"]) ? item["content"] : {};
  const text = asText(item["content_text"]);
  const html =
    asText(item["content_html"]) ??
    asText(content["encoded"]) ??
    asText(content["value"]) ??
    (text === null ? null : plainToHtml(text)) ??
    asText(item["description"]) ??
    asText(item["summary"]) ??
    "";
  const title = asText(item["title"]);
  const date =
    asText(item["pubDate"]) ??
    asText(item["published"]) ??
    asText(item["date_published"]) ??
    asText(dublin["date"]) ??
    asText(Array.isArray(dublin["dates"]) ? dublin["dates"][0] : null) ??
    asText(item["updated"]) ??
    asText(item["date_modified"]);
  return {
    part: guid ?? url ?? `${format}-item-${index + 1}`,
    url,
    title: title === null ? null : tidy(stripTags(title)),
    author: personOf(item["authors"] ?? item["author"] ?? dublin["creators"] ?? dublin["creator"]),
    published: feedInstant(date),
    html,
  };
}

/** Takes a document type with its entity definitions out: feeds need none, and they can be bombs. */
function withoutDoctype(xml: string): string {
  const at = xml.search(/<!doctype/i);
  if (at < 0) return xml;
  const bracket = xml.indexOf("[", at);
  const plainEnd = xml.indexOf(">", at);
  const end = bracket >= 0 && bracket < plainEnd ? xml.indexOf("]>", bracket) + 1 : plainEnd;
  return end <= at ? xml.slice(0, at) : xml.slice(0, at) + xml.slice(end + 1);
}

/**
 * Reads RSS, RDF, Atom or JSON Feed.
 *
 * @returns the diagnostic of what makes it unreadable instead, where it is
 */
export function readFeed(text: string, place: string): FeedReading | Diagnostic {
  const isJson = text.trimStart().startsWith("{");
  const source = isJson ? text : withoutDoctype(text);
  if (!isJson && measureHtml(source).depth > DEEPEST_PAGE) return unreadable(place, "a feed nested too deep");
  try {
    const parsed = parseFeed(source) as { format: string; feed: unknown };
    const feed = isObject(parsed.feed) ? parsed.feed : {};
    const items = listOf(feed["items"] ?? feed["entries"]);
    const xml = isObject(feed["xml"]) ? feed["xml"] : {};
    return {
      publisher: asText(feed["title"]),
      language: asText(feed["language"]) ?? asText(xml["lang"]),
      items: items.map((item, index) => {
        const read = readItem(item, index, parsed.format);
        return { ...read, author: read.author ?? personOf(feed["authors"]) };
      }),
    };
  } catch (error) {
    return unreadable(
      place,
      `a feed that cannot be parsed: ${error instanceof Error ? error.message : "unknown"}`,
    );
  }
}

function unreadable(place: string, found: string): Diagnostic {
  return {
    code: "DAY-READ-030",
    severity: "error",
    place,
    found,
    expected: "RSS, Atom or JSON Feed.",
    remedy: "Obtain it again; a feed that was cut off cannot be read.",
  };
}
