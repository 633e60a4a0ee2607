import type { Diagnostic } from "../model/diagnostic.ts";
import type { DocumentMetadata } from "../model/document.ts";
import { parseEdtf } from "../model/edtf.ts";
import { JsonError, lineAndColumn, parsePlacedJson } from "./json-places.ts";

/** What was read of a `document.json`. With any error in `diagnostics` the metadata is null. */
export interface ReadMetadata {
  readonly metadata: DocumentMetadata | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface Field {
  readonly expected: string;
  readonly holds: (text: string) => boolean;
}

/** Longer values are a document pasted into the wrong place. */
const MAX_LENGTH = 2000;

/** Every field of `document.json`, and what its value must be. All are optional. */
const FIELDS: Readonly<Record<keyof DocumentMetadata, Field>> = {
  id: {
    expected: "a name of 1 to 200 characters without white space, the same for every capture of the item",
    holds: (text) => text.length <= 200 && !/\s/.test(text),
  },
  publisher: { expected: "the name of the outlet", holds: () => true },
  published: {
    expected: "a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY, or an interval START/END",
    holds: (text) => parseEdtf(text) !== null,
  },
  author: { expected: "the name of the author", holds: () => true },
  title: { expected: "the title", holds: () => true },
  url: { expected: "a web address that begins with http:// or https://", holds: isWebAddress },
  media_type: {
    expected: "a media type such as text/plain or text/html",
    holds: (text) => /^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,100}(?:; ?charset=[\w-]{1,40})?$/i.test(text),
  },
  language: { expected: "a language tag such as en or ar (BCP 47)", holds: isLanguageTag },
  timezone: { expected: "an IANA time zone such as Asia/Damascus or UTC", holds: isTimeZone },
};

const FIELD_NAMES = Object.keys(FIELDS) as (keyof DocumentMetadata)[];

/**
 * Checks one field as `document.json` and the options of the command line have it.
 *
 * @returns null where the value holds, else what was expected, to follow 'Expected '
 */
export function fieldProblem(name: keyof DocumentMetadata, value: string): string | null {
  const { expected, holds } = FIELDS[name];
  const sound = value.trim() !== "" && value.length <= MAX_LENGTH && !/\p{Cc}/u.test(value);
  return sound && holds(value) ? null : expected;
}

/**
 * Reads the text of a `document.json`.
 *
 * A wrong value, broken JSON or a name that is nearly one of ours is an error: the document would silently be
 * read without it. Another unknown name is a warning, since such files are shared with other programs.
 *
 * @param place path of the file, for messages
 */
export function readMetadata(text: string, place: string): ReadMetadata {
  const at = (offset: number) => `${place}:${lineAndColumn(text, offset)}`;
  const bare = text.replace(/^\ufeff/, "");
  const shift = text.length - bare.length;
  let json: ReturnType<typeof parsePlacedJson>;
  try {
    json = parsePlacedJson(bare);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return failed(
      "DAY-INTAKE-010",
      at(error.offset + shift),
      `not JSON: found ${error.found}.`,
      `${error.expected}.`,
      "Mend the file and read the document again; it was not read.",
    );
  }
  const { value, fields, repeated } = json;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return failed(
      "DAY-INTAKE-011",
      at(shift),
      `the file holds ${describe(value)}.`,
      `one object {...} with any of the fields ${FIELD_NAMES.join(", ")}.`,
      "Mend the file and read the document again; it was not read.",
    );
  }

  const diagnostics: Diagnostic[] = [];
  const metadata: { -readonly [Name in keyof DocumentMetadata]: string } = {};
  for (const [name, field] of Object.entries(value)) {
    const where = at((fields.get(name) ?? 0) + shift);
    if (!isFieldName(name)) {
      diagnostics.push(unknownField(name, where));
    } else if (repeated.includes(name)) {
      diagnostics.push(wrong(where, `"${name}" is given more than once.`, "each field once."));
    } else if (typeof field === "string") {
      const expected = fieldProblem(name, field);
      if (expected === null) metadata[name] = field;
      else diagnostics.push(wrong(where, `"${name}": ${JSON.stringify(shorten(field))}.`, `${expected}.`));
    } else if (field !== null) {
      const expected = `${FIELDS[name].expected}, in "double quotes".`;
      diagnostics.push(wrong(where, `"${name}" is ${describe(field)}.`, expected));
    }
  }
  const broken = diagnostics.some(({ severity }) => severity === "error");
  return { metadata: broken ? null : metadata, diagnostics };
}

function unknownField(name: string, place: string): Diagnostic {
  const meant = FIELD_NAMES.find((known) => isNearly(name, known));
  const found = `"${shorten(name)}" is not a field that Daybook knows`;
  if (meant !== undefined) {
    return wrong(place, `${found}.`, `"${meant}", which it nearly is.`);
  }
  return {
    code: "DAY-INTAKE-013",
    severity: "warning",
    place,
    found: `${found}; it was left out.`,
    expected: `the fields ${FIELD_NAMES.join(", ")}.`,
    remedy: "Nothing need be done unless it was meant for Daybook.",
  };
}

function wrong(place: string, found: string, expected: string): Diagnostic {
  const remedy = "Mend the field and read the document again; it was not read.";
  return { code: "DAY-INTAKE-012", severity: "error", place, found, expected, remedy };
}

function failed(code: string, place: string, found: string, expected: string, remedy: string): ReadMetadata {
  return { metadata: null, diagnostics: [{ code, severity: "error", place, found, expected, remedy }] };
}

function isFieldName(name: string): name is keyof DocumentMetadata {
  return Object.hasOwn(FIELDS, name);
}

/** The same but for case, hyphens and underscores; its beginning; or one letter more, less, other or swapped. */
function isNearly(name: string, known: string): boolean {
  if (name.length > 40) return false;
  const left = name.toLowerCase().replace(/[-_ ]/g, "");
  const right = known.replace("_", "");
  if (left === right) return true;
  if (left.length < 4) return false;
  return right.startsWith(left) || isOneEditAway(left, right);
}

function isOneEditAway(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  const swapped = `${left[start + 1] ?? ""}${left[start] ?? ""}${rest(left, 2)}`;
  return (
    rest(left, 1) === rest(right, 1) ||
    rest(left, 1) === rest(right, 0) ||
    rest(left, 0) === rest(right, 1) ||
    swapped === rest(right, 0)
  );
}

function isWebAddress(text: string): boolean {
  try {
    return ["http:", "https:"].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).format(0) !== "";
  } catch {
    return false;
  }
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return "a string";
  return `the ${typeof value} ${shorten(JSON.stringify(value))}`;
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
