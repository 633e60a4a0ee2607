/** What the bytes are, whatever their name says. */
export type Material = "html" | "feed" | "json-feed" | "text" | "binary" | "empty";

const HTML_OPENING =
  /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<(?:article|main|section|div|p|table|ol|ul|h[1-6]|span|meta|title|script|style|figure|blockquote)[\s>/]/i;
const FEED_OPENING = /<(?:rss|feed|rdf:rdf)[\s>]/i;

/** Names of file kinds that are known by their first bytes, for the message. */
const SIGNATURES: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: "a ZIP archive or office document", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "a PDF document", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: "a PNG picture", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG picture", bytes: [0xff, 0xd8, 0xff] },
  { name: "a GIF picture", bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: "a gzip archive", bytes: [0x1f, 0x8b] },
  { name: "a SQLite database", bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] },
  { name: "a program", bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/** The kind of file that the first bytes name; null where none is known. */
export function signatureOf(bytes: Uint8Array): string | null {
  return SIGNATURES.find((row) => row.bytes.every((byte, i) => bytes[i] === byte))?.name ?? null;
}

/** Share of control characters above which decoded text is taken for binary. */
const MOST_CONTROLS = 0.02;

/** Whether decoded text holds too many characters that no text holds. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 12) || unit === 0xfffd) controls++;
  }
  return sample.length > 0 && controls > Math.max(3, sample.length * MOST_CONTROLS);
}

/**
 * Tells what decoded text is. The declared type only decides where the text leaves it open.
 *
 * @param mediaType by name or declaration; null if unknown
 */
export function sniff(text: string, mediaType: string | null): Material {
  if (text.trim() === "") return "empty";
  const head = text.slice(0, 2000).trimStart();
  if (
    head.startsWith("{") &&
    /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//.test(text.slice(0, 4000))
  )
    return "json-feed";
  if (head.startsWith("<")) {
    const withoutProlog = head.replace(
      /^(?:<\?[^>]*>|<!--[\s\S]{0,1500}?-->|<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>|\s)+/i,
      "",
    );
    if (
      FEED_OPENING.test(withoutProlog.slice(0, 300)) ||
      (head.startsWith("<?xml") && FEED_OPENING.test(head))
    )
      return "feed";
    if (HTML_OPENING.test(head)) return "html";
  }
  if (mediaType !== null && /html/.test(mediaType) && /<[a-z!/]/i.test(text.slice(0, 100_000))) return "html";
  if (mediaType === "text/plain") return "text";
  // A page cut off at its start, or text above its first tag: many tags make it HTML.
  const tags =
    text.slice(0, 5000).match(/<\/?(?:p|div|a|span|li|ul|br|h[1-6]|td|tr|img)\b[^<>]{0,300}>/gi)?.length ?? 0;
  return tags >= 5 ? "html" : "text";
}
