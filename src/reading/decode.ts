import type { Diagnostic } from "../model/diagnostic.ts";

/** Bytes as text, with how they were taken to be encoded. */
export interface Decoded {
  /** Without a byte order mark; line ends as they were. */
  readonly text: string;
  /** WHATWG name of the encoding used. */
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** How far into the bytes a declaration of the encoding is looked for. */
const DECLARATION_WINDOW = 4096;

/** Encodings that a declaration may name; others are noted and the bytes are tried as if undeclared. */
const KNOWN = new Set([
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-6",
  "iso-8859-8",
  "iso-8859-15",
  "koi8-r",
  "macintosh",
]);

/** The encoding that a byte order mark names. */
function fromMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return null;
}

/** UTF-16 without a mark: zeros in nearly every other byte, on one side only. */
function sniffUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, DECLARATION_WINDOW) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.02) return "utf-16le";
  if (even > pairs * 0.4 && odd < pairs * 0.02) return "utf-16be";
  return null;
}

const XML_DECLARATION = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const META_CHARSET = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** The label that an XML declaration or a `<meta charset>` gives; null where there is none. */
function declaredLabel(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, DECLARATION_WINDOW));
  return (XML_DECLARATION.exec(head) ?? META_CHARSET.exec(head))?.[1]?.toLowerCase() ?? null;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** What windows-1252 puts where ISO 8859-1 has control characters; five places stay empty. */
const WINDOWS_1252 =
  "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd" +
  "\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

/** Node 20 reads windows-1252 as ISO 8859-1 in TextDecoder, so that quotation marks and dashes are lost. */
function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(
    /[\u0080-\u009f]/g,
    (mark) => WINDOWS_1252[mark.charCodeAt(0) - 0x80] as string,
  );
}

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The WHATWG name for a label, null for one that is not known. */
function nameOf(label: string): string | null {
  try {
    const name = new TextDecoder(label).encoding;
    return KNOWN.has(name) ? name : null;
  } catch {
    return null;
  }
}

function note(
  severity: Diagnostic["severity"],
  code: string,
  place: string,
  found: string,
  expected: string,
  remedy: string,
): Diagnostic {
  return { severity, code, place, found, expected, remedy };
}

/**
 * Turns bytes into text: a byte order mark first, then what the bytes show (UTF-16, valid UTF-8), then the
 * page's own declaration, then windows-1252. A declaration that the bytes contradict is survived and noted.
 *
 * @param place where the bytes came from, for diagnostics
 */
export function decode(bytes: Uint8Array, place: string): Decoded {
  const mark = fromMark(bytes);
  if (mark) {
    const body = bytes.subarray(mark.length);
    const strict = tryDecode(body, mark.encoding, true);
    const text = strict ?? tryDecode(body, mark.encoding, false) ?? "";
    return {
      text,
      encoding: mark.encoding,
      diagnostics: strict === null ? [damaged(place, mark.encoding)] : [],
    };
  }
  const utf16 = sniffUtf16(bytes);
  if (utf16 !== null) {
    return {
      text: tryDecode(bytes, utf16, false) ?? "",
      encoding: utf16,
      diagnostics: [
        note(
          "note",
          "DAY-READ-002",
          place,
          `no byte order mark; the bytes look like ${utf16}`,
          "UTF-8, or a byte order mark.",
          `Read as ${utf16}; check the text.`,
        ),
      ],
    };
  }
  const label = declaredLabel(bytes);
  const declared = label === null ? null : nameOf(label);
  const utf8 = tryDecode(bytes, "utf-8", true);
  if (utf8 !== null) {
    // ASCII is valid in all of these; only a byte above it can contradict the declaration.
    const contradicts =
      declared !== null && declared !== "utf-8" && !declared.startsWith("utf-16") && !isAscii(bytes);
    return {
      text: utf8,
      encoding: "utf-8",
      diagnostics: contradicts
        ? [
            note(
              "note",
              "DAY-READ-003",
              place,
              `the page declares ${declared}, but its bytes are UTF-8`,
              "a declaration that fits the bytes.",
              "Read as UTF-8; nothing to do.",
            ),
          ]
        : [],
    };
  }
  const isUsable = declared !== null && declared !== "utf-8" && !declared.startsWith("utf-16");
  const encoding = isUsable ? declared : looksLikeUtf8(bytes) ? "utf-8" : "windows-1252";
  const text = tryDecode(bytes, encoding, false) ?? latin1(bytes);
  if (encoding === "utf-8") return { text, encoding, diagnostics: [damaged(place, encoding)] };
  if (isUsable) return { text, encoding, diagnostics: [] };
  const why = label === null ? "no encoding is declared" : `the declared encoding ${label} does not fit`;
  return {
    text,
    encoding,
    diagnostics: [
      note(
        "note",
        "DAY-READ-001",
        place,
        `${why} and the bytes are not UTF-8`,
        "UTF-8, or a declared encoding.",
        "Read as windows-1252; check accents and quotation marks.",
      ),
    ],
  };
}

function damaged(place: string, encoding: string): Diagnostic {
  return note(
    "warning",
    "DAY-READ-004",
    place,
    `bytes that ${encoding} does not allow`,
    `valid ${encoding} throughout.`,
    "They are shown as \uFFFD; obtain the document again if it was cut off.",
  );
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** Whether most bytes above ASCII stand in whole UTF-8 sequences: UTF-8 that was cut or damaged. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0;
    if (length === 1) {
      i++;
      continue;
    }
    let good = length > 1;
    for (let k = 1; good && k < length; k++) good = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (good) whole++;
    else broken++;
    i += good ? length : 1;
  }
  return whole > broken * 4;
}
