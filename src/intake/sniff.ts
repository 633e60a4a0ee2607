/** Why bytes are not text that can be read: what they are, and what to do. Null where nothing speaks against them. */
export interface NotText {
  readonly reason: "empty" | "archive" | "binary";
  /** Ends a sentence that begins 'the file is': `a PDF file`. */
  readonly what: string;
  readonly remedy: string;
}

interface Signature {
  readonly what: string;
  readonly at: number;
  /** Latin-1 characters, one a byte. */
  readonly bytes: string;
  readonly kind: "archive" | "office" | "pdf" | "picture" | "sound or film" | "program" | "data";
}

/** First bytes by which a format says what it is (IANA media types, PRONOM); the longest word first. */
const SIGNATURES: readonly Signature[] = [
  { what: "a PDF file", at: 0, bytes: "%PDF-", kind: "pdf" },
  { what: "a gzip archive", at: 0, bytes: "\x1f\x8b", kind: "archive" },
  { what: "a bzip2 archive", at: 0, bytes: "BZh", kind: "archive" },
  { what: "an xz archive", at: 0, bytes: "\xfd7zXZ\0", kind: "archive" },
  { what: "a Zstandard archive", at: 0, bytes: "\x28\xb5\x2f\xfd", kind: "archive" },
  { what: "a 7-Zip archive", at: 0, bytes: "7z\xbc\xaf\x27\x1c", kind: "archive" },
  { what: "a RAR archive", at: 0, bytes: "Rar!\x1a\x07", kind: "archive" },
  { what: "a tar archive", at: 257, bytes: "ustar", kind: "archive" },
  {
    what: "an old Office file (doc, xls, ppt, msg)",
    at: 0,
    bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    kind: "office",
  },
  { what: "an RTF file", at: 0, bytes: "{\\rtf", kind: "office" },
  { what: "a PNG picture", at: 0, bytes: "\x89PNG\r\n\x1a\n", kind: "picture" },
  { what: "a JPEG picture", at: 0, bytes: "\xff\xd8\xff", kind: "picture" },
  { what: "a GIF picture", at: 0, bytes: "GIF8", kind: "picture" },
  { what: "a WebP picture", at: 8, bytes: "WEBP", kind: "picture" },
  { what: "a TIFF picture", at: 0, bytes: "II*\0", kind: "picture" },
  { what: "a TIFF picture", at: 0, bytes: "MM\0*", kind: "picture" },
  { what: "an MP4 film or HEIC picture", at: 4, bytes: "ftyp", kind: "sound or film" },
  { what: "an Ogg recording", at: 0, bytes: "OggS", kind: "sound or film" },
  { what: "an MP3 recording", at: 0, bytes: "ID3", kind: "sound or film" },
  { what: "a Matroska or WebM film", at: 0, bytes: "\x1a\x45\xdf\xa3", kind: "sound or film" },
  { what: "a WAV or AVI recording", at: 0, bytes: "RIFF", kind: "sound or film" },
  { what: "an SQLite database", at: 0, bytes: "SQLite format 3\0", kind: "data" },
  { what: "a program", at: 0, bytes: "\x7fELF", kind: "program" },
  { what: "a WebAssembly program", at: 0, bytes: "\0asm", kind: "program" },
  { what: "a web archive (WARC)", at: 0, bytes: "WARC/1.", kind: "data" },
];

const REMEDIES: Readonly<Record<Signature["kind"], string>> = {
  archive: "Unpack it and read the files inside.",
  office: "Save it as plain text or HTML and read that.",
  pdf: "Save its text as plain text (.txt) and read that.",
  picture: "Read the page or text that it belongs to.",
  "sound or film": "Read a transcript of it.",
  program: "Leave it out.",
  data: "Read the documents that it was made from.",
};

/** How much of a file is looked at to tell text from other data. */
const SAMPLE = 65_536;

/** Tells what bytes are where they cannot be a text: empty, an archive, an office file, a picture, noise. */
export function whyNotText(bytes: Uint8Array): NotText | null {
  if (bytes.length === 0) return emptyFile("0 bytes long");
  const known = findSignature(bytes);
  if (known !== null) {
    const archive = known.kind === "archive";
    return { reason: archive ? "archive" : "binary", what: known.what, remedy: REMEDIES[known.kind] };
  }
  if (isUtf32(bytes)) {
    return { reason: "binary", what: "text in UTF-32", remedy: "Save it in UTF-8 and read that." };
  }
  const sample = bytes.subarray(0, SAMPLE);
  const utf16 = utf16Kind(sample);
  if (utf16 === null && looksBinary(sample)) {
    return {
      reason: "binary",
      what: sample.includes(0)
        ? "binary data (it holds NUL bytes)"
        : "binary data (it holds control characters)",
      remedy: "Read the text or page that it was made from.",
    };
  }
  const decode = (some: Uint8Array) => new TextDecoder(utf16 ?? "utf-8").decode(some);
  if (isBlank(decode(sample)) && isBlank(decode(bytes)))
    return emptyFile("blank: it holds no letter or digit");
  return null;
}

function emptyFile(what: string): NotText {
  return { reason: "empty", what, remedy: "Save the document again, or leave the file out." };
}

/** White space, byte order marks and characters without width. */
function isBlank(text: string): boolean {
  return /^[\s\u200b-\u200f\u2060\ufeff\0]*$/.test(text);
}

function findSignature(bytes: Uint8Array): Pick<Signature, "what" | "kind"> | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return zipKind(start);
  return SIGNATURES.find(({ at, bytes: mark }) => start.startsWith(mark, at)) ?? null;
}

/** Office and e-book files are zip archives; the first names inside tell them apart. */
function zipKind(start: string): Pick<Signature, "what" | "kind"> {
  if (start.includes("mimetypeapplication/epub")) return { what: "an EPUB book", kind: "office" };
  if (start.includes("mimetypeapplication/vnd.oasis"))
    return { what: "an OpenDocument file (odt, ods, odp)", kind: "office" };
  if (/\[Content_Types\]\.xml|word\/|xl\/|ppt\//.test(start))
    return { what: "an Office file (docx, xlsx, pptx)", kind: "office" };
  return { what: "a zip archive", kind: "archive" };
}

function isUtf32(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}

/** The byte order of UTF-16 text, with or without a mark; null where the bytes are not UTF-16. */
function utf16Kind(sample: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = sample;
  if (first === 0xff && second === 0xfe) return isCleanUtf16(sample, "utf-16le") ? "utf-16le" : null;
  if (first === 0xfe && second === 0xff) return isCleanUtf16(sample, "utf-16be") ? "utf-16be" : null;
  if (!sample.includes(0) || sample.length < 4) return null;
  const lowHalvesAt = (parity: 0 | 1) => !hasZero(sample, parity) && highHalvesFit(sample, 1 - parity);
  if (lowHalvesAt(0) && isCleanUtf16(sample, "utf-16le")) return "utf-16le";
  if (lowHalvesAt(1) && isCleanUtf16(sample, "utf-16be")) return "utf-16be";
  return null;
}

/** Whether a zero stands at an even (`from` 0) or odd (1) place. */
function hasZero(sample: Uint8Array, from: number): boolean {
  for (let i = from; i < sample.length; i += 2) if (sample[i] === 0) return true;
  return false;
}

/**
 * Whether the upper halves are those of letters in use here: Latin has 0, Arabic 6, Cyrillic 4. Text of one
 * byte a letter with a stray NUL has letters in their place, and would be read as Chinese.
 */
function highHalvesFit(sample: Uint8Array, from: number): boolean {
  let letters = 0;
  for (let i = from; i < sample.length; i += 2) {
    const half = sample[i] as number;
    if (half > 0x20 && half < 0x7f) letters++;
  }
  return letters * 20 <= sample.length;
}

/** Whether the sample decodes without broken pairs and without characters that no text holds. */
function isCleanUtf16(sample: Uint8Array, encoding: "utf-16le" | "utf-16be"): boolean {
  // The sample may end inside a character; what stands there is no sign of anything.
  const text = new TextDecoder(encoding).decode(sample).slice(0, -1);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isControl(unit) || unit >= 0xfffd) return false;
  }
  return true;
}

/** A NUL, or more than one control character in fifty, is no text in any encoding that extends ASCII. */
function looksBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (isControl(byte)) controls++;
  }
  return controls * 50 > sample.length;
}

/** C0 controls but tab, line feed, form feed, carriage return and escape (ISO-2022 text). */
function isControl(unit: number): boolean {
  return unit < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(unit);
}
