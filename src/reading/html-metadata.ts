import { type Edtf, parseEdtf } from "../model/edtf.ts";
import type { DomDocument, DomElement } from "./html-dom.ts";
import { tidy } from "./html-dom.ts";
import { dateAt, formatDay } from "./page-date.ts";
import { declaresPinned } from "./pinned.ts";

/** One update as a page's JSON-LD gives it. */
export interface DeclaredUpdate {
  readonly headline: string | null;
  readonly body: string | null;
  /** As declared: an ISO instant. */
  readonly published: string | null;
  readonly author: string | null;
  /** The part behind '#' in its address: the id of its element. */
  readonly fragment: string | null;
  readonly isPinned: boolean;
}

/** What a page declares of itself for machines. */
export interface HtmlMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: Edtf | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly isLiveBlog: boolean;
  readonly updates: readonly DeclaredUpdate[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const asText = (value: unknown): string | null =>
  typeof value === "string" && tidy(value) !== "" ? tidy(value) : null;

const MOST_OBJECTS = 2000;

/** All objects of a page's JSON-LD blocks, `@graph` lists opened. A block that is no JSON is passed over. */
function linkedData(document: DomDocument): Json[] {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const queue: unknown[] = [JSON.parse(script.textContent ?? "")];
      while (queue.length > 0 && found.length < MOST_OBJECTS) {
        const value = queue.shift();
        if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
        else if (isObject(value)) {
          found.push(value);
          queue.push(
            ...asList(value["@graph"]).slice(0, MOST_OBJECTS),
            ...asList(value["mainEntity"]).slice(0, 5),
          );
        }
      }
    } catch {
      // Broken JSON-LD is common and says nothing about the words of the page.
    }
  }
  return found;
}

const typesOf = (value: Json): string[] =>
  asList(value["@type"]).filter((type): type is string => typeof type === "string");

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsArticle|SocialMediaPosting)$/;

function nameOf(value: unknown): string | null {
  const names = asList(value)
    .map((one) => (isObject(one) ? asText(one["name"]) : asText(one)))
    .filter((name): name is string => name !== null && !/^https?:/.test(name));
  return names.length > 0 ? names.slice(0, 6).join(", ") : null;
}

function metaContent(document: DomDocument, names: readonly string[]): string | null {
  for (const name of names) {
    const element =
      document.querySelector(`meta[property="${name}"]`) ??
      document.querySelector(`meta[name="${name}"]`) ??
      document.querySelector(`meta[itemprop="${name}"]`);
    const content = tidy(element?.getAttribute("content"));
    if (content !== "") return content;
  }
  return null;
}

/**
 * An instant as pages declare it, as EDTF: seconds and fractions dropped, the zone kept.
 *
 * @returns null where the text is no date
 */
export function declaredInstant(text: string | null): Edtf | null {
  if (text === null) return null;
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
      text.trim(),
    );
  if (iso) {
    const zone = iso[3] === undefined ? "" : iso[3].replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
    const edtf = iso[2] === undefined ? (iso[1] as string) : `${iso[1]}T${iso[2]}${zone}`;
    return parseEdtf(edtf) === null ? null : edtf;
  }
  const date = dateAt(text.trim(), 0);
  return date === null ? null : formatDay(date, null);
}

const PUBLISHED_NAMES = [
  "article:published_time",
  "datePublished",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "pubdate",
  "date",
  "dc.date",
  "DC.date.issued",
  "dcterms.created",
  "cXenseParse:recs:publishtime",
];

/** Reads JSON-LD, meta elements, the canonical link, and the language. JSON-LD wins over meta. */
export function readHtmlMetadata(document: DomDocument): HtmlMetadata {
  const objects = linkedData(document);
  const live = objects.find((value) => typesOf(value).includes("LiveBlogPosting"));
  const article = live ?? objects.find((value) => typesOf(value).some((type) => ARTICLE_TYPE.test(type)));
  const site = objects.find((value) =>
    typesOf(value).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
  );
  const url = canonicalUrl(document, article);
  return {
    title:
      asText(article?.["headline"]) ??
      asText(article?.["name"]) ??
      metaContent(document, ["og:title", "twitter:title"]),
    publisher:
      nameOf(article?.["publisher"]) ??
      metaContent(document, ["og:site_name", "application-name", "publisher"]) ??
      asText(site?.["name"]),
    author:
      nameOf(article?.["author"]) ??
      personOnly(metaContent(document, ["author", "article:author", "parsely-author"])),
    published:
      declaredInstant(asText(article?.["datePublished"])) ??
      declaredInstant(asText(article?.["coverageStartTime"])) ??
      declaredInstant(metaContent(document, PUBLISHED_NAMES)),
    url,
    language: languageOf(document, article),
    isLiveBlog: live !== undefined,
    updates: live === undefined ? [] : asList(live["liveBlogUpdate"]).filter(isObject).map(declaredUpdate),
  };
}

const personOnly = (name: string | null): string | null =>
  name !== null && /^https?:/.test(name) ? null : name;

function canonicalUrl(document: DomDocument, article: Json | undefined): string | null {
  const main = article?.["mainEntityOfPage"];
  const found = [
    tidy(document.querySelector('link[rel="canonical"]')?.getAttribute("href")),
    metaContent(document, ["og:url"]),
    asText(isObject(main) ? main["@id"] : main),
    asText(article?.["url"]),
  ];
  return found.find((url) => url !== null && /^https?:\/\/[^/\s]+/.test(url)) ?? null;
}

function languageOf(document: DomDocument, article: Json | undefined): string | null {
  const tag =
    document.documentElement?.getAttribute("lang") ??
    asText(article?.["inLanguage"]) ??
    metaContent(document, ["og:locale", "content-language"]);
  return tag ? tag.replace("_", "-") : null;
}

function declaredUpdate(value: Json): DeclaredUpdate {
  const address = asText(value["url"]) ?? asText(value["@id"]) ?? "";
  return {
    headline: asText(value["headline"]),
    body: typeof value["articleBody"] === "string" ? value["articleBody"] : null,
    published: asText(value["datePublished"]),
    author: nameOf(value["author"]),
    fragment: address.includes("#") ? (address.split("#").pop() ?? null) : null,
    isPinned: declaresPinned(value),
  };
}

/**
 * The page's title as it is printed: its main heading, unless that names the site; else what it declares.
 */
export function chooseHtmlTitle(document: DomDocument, declared: HtmlMetadata): string | null {
  const same = (a: string | null, b: string | null) =>
    a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
  const headings = [...document.querySelectorAll("h1")].map((heading: DomElement) =>
    tidy(heading.textContent),
  );
  const printed = headings.filter((text) => text !== "" && !same(text, declared.publisher));
  const pageTitle = tidy(document.querySelector("title")?.textContent);
  const fits = printed.find(
    (text) =>
      same(text, declared.title) ||
      (text.length >= 8 && pageTitle.toLowerCase().includes(text.toLowerCase())),
  );
  if (fits) return fits;
  // Older pages print their title in a smaller heading; the title element repeats it.
  const smaller = [...document.querySelectorAll("h2, h3")]
    .map((heading: DomElement) => tidy(heading.textContent))
    .find((text) => text.length >= 16 && pageTitle.toLowerCase().includes(text.toLowerCase()));
  if (smaller && printed.length === 0) return smaller;
  if (printed.length === 1 && declared.title === null) return printed[0] as string;
  if (declared.title !== null) return withoutSite(declared.title, declared.publisher);
  return printed[0] ?? (pageTitle === "" ? null : withoutSite(pageTitle, declared.publisher));
}

const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .trim();

/** Takes ' | Site' or ' - Site' off the end of a declared title, and the publisher's name off its beginning. */
function withoutSite(title: string, publisher: string | null): string {
  if (title.length > 400) return title;
  const prefix = /^([^|–—»:•]{2,60}?)(?:\s+[|–—»•-]|\s?::?)\s+(.{8,})$/.exec(title);
  if (prefix && publisher !== null && bareName(prefix[1] as string) === bareName(publisher))
    return withoutSite(prefix[2] as string, publisher);
  const parts = /^(.{8,}?)\s+[|–—»-]\s+([^|–—»]{2,60})$/.exec(title);
  if (!parts) return title;
  const site = (parts[2] as string).toLowerCase();
  const isSite =
    title.includes("|") ||
    (publisher !== null &&
      (publisher.toLowerCase().includes(site) || bareName(publisher) === bareName(site)));
  return isSite ? (parts[1] as string) : title;
}
