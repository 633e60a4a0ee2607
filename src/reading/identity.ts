import { createHash } from "node:crypto";
import type { Capture } from "../model/capture.ts";

const LONGEST_SLUG = 48;

/** Readable letters and figures of an address or title, joined by hyphens; may be empty. */
function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return [...plain].slice(0, LONGEST_SLUG).join("").replace(/-+$/, "");
}

/** The last telling part of an address: its file name without ending, or the host. */
function tellingPart(address: string): string {
  const bare = address.replace(/^[a-z][\w+.-]*:\/\//i, "").replace(/[?#].*$/, "");
  const parts = bare.split(/[\\/]+/).filter((part) => part !== "");
  const last = (parts.pop() ?? "").replace(/\.(?:html?|txt|xml|rss|atom|json|php|aspx?)$/i, "");
  // 'text' and 'page' are what every folder calls its file; the folder tells more.
  return /^(?:text|page|index|input|document|stdin)?$/i.test(last) && parts.length > 0
    ? `${parts.pop()}`
    : last;
}

/**
 * The id of a document without one in its metadata: a readable part and eight hex digits of a hash. One
 * address always gives one id, whatever the bytes; what came over standard input is known by its bytes.
 *
 * @param url the item's web address, where the page or feed gives one
 * @param part which item of the capture; null for the whole
 */
export function identify(capture: Capture, url: string | null, part: string | null): string {
  const isStream = capture.address === "stdin" || capture.address === "-" || capture.address === "";
  const key = url ?? (isStream ? `sha256:${capture.sha256}` : capture.address);
  const whole = part === null || part === url ? key : `${key}\n${part}`;
  const digest = createHash("sha256").update(whole, "utf8").digest("hex").slice(0, 8);
  const readable = slug(
    url !== null || !isStream ? tellingPart(part !== null && url === null ? part : key) : "stdin",
  );
  return readable === "" ? `document-${digest}` : `${readable}-${digest}`;
}

/** The id of one item of a feed whose metadata gives an id: that id, the item's telling part, and a hash. */
export function identifyItem(feed: string, part: string): string {
  const digest = createHash("sha256").update(part, "utf8").digest("hex").slice(0, 8);
  const readable = slug(tellingPart(part));
  return `${feed}/${readable === "" ? "item" : readable}-${digest}`;
}
