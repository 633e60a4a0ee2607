import { extname } from "node:path";

/** Media types by the end of a name; other ends are told from the bytes. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".txt": "text/plain",
  ".text": "text/plain",
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".xml": "application/xml",
  ".rss": "application/rss+xml",
  ".atom": "application/atom+xml",
};

/** Null where the name does not tell. */
export function mediaTypeByName(path: string): string | null {
  return MEDIA_TYPES[extname(path).toLowerCase()] ?? null;
}

/** Names of the one document of a folder: `document.json` beside it is its metadata. */
const FOLDER_DOCUMENTS: ReadonlySet<string> = new Set(["page.html", "text.txt", "feed.xml"]);

/** Names that the file's metadata may have, the nearest first. */
export function metadataNameFor(name: string): readonly string[] {
  const own = /^(.+)\.(?:txt|html|htm|xml)$/i.exec(name)?.[1];
  return [
    ...(own === undefined ? [] : [`${own}.document.json`]),
    ...(FOLDER_DOCUMENTS.has(name) ? ["document.json"] : []),
  ];
}

/** Project files: text, but nobody's report. */
const PROJECT_FILE = /^(?:readme|licen[cs]e|notice|copying|changelog|contributing|makefile)(?:\.\w{1,10})?$/i;

/** Ends of names that are never a document by themselves, with what they are. */
const PARTS: readonly { readonly ends: RegExp; readonly reason: string }[] = [
  {
    ends: /\.(?:json|jsonl|ndjson|geojson|csv|tsv|yaml|yml|toml)$/i,
    reason: "it is data, not a document",
  },
  { ends: /\.(?:css|js|mjs|cjs|ts|map|woff2?|ttf|otf|eot)$/i, reason: "it is a part of a web page" },
  { ends: /\.(?:md|markdown)$/i, reason: "it is Markdown; name the file itself to have it read" },
];

/** Whether a name is the metadata of a document beside it. */
export function isMetadata(name: string, siblings: ReadonlySet<string>): boolean {
  return (
    name.endsWith("document.json") && [...siblings].some((other) => metadataNameFor(other).includes(name))
  );
}

/**
 * Why a name found in a folder is left out; null where it is to be read.
 *
 * @param siblings all names in the folder
 */
export function skipReason(name: string, siblings: ReadonlySet<string>): string | null {
  if (name.startsWith(".")) return "its name begins with a dot";
  if (name === "document.json" || name.endsWith(".document.json"))
    return "it is metadata, but its document is not beside it";
  if (PROJECT_FILE.test(name)) return "it is about the folder, not a document";
  if (name === "text.txt" && siblings.has("page.html") && siblings.has("document.json"))
    return "page.html beside it is the same document";
  const page = /^(.+)_files$/.exec(name)?.[1];
  if (page !== undefined && (siblings.has(`${page}.html`) || siblings.has(`${page}.htm`)))
    return "it holds the parts of a saved web page";
  return PARTS.find(({ ends }) => ends.test(name))?.reason ?? null;
}
