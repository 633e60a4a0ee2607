/**
 * JSON with the place of each field of its outermost object, which JSON.parse does not tell: a message about
 * a wrong value should name its line and column.
 */

export interface PlacedJson {
  readonly value: unknown;
  /** Offsets (UTF-16) of the fields' names in the outermost object; a name given twice has the last. */
  readonly fields: ReadonlyMap<string, number>;
  /** Names given more than once in the outermost object. */
  readonly repeated: readonly string[];
}

export class JsonError extends Error {
  /** UTF-16 offset where reading stopped. */
  readonly offset: number;
  readonly found: string;
  readonly expected: string;

  constructor(offset: number, found: string, expected: string) {
    super(`${found} at ${offset}`);
    this.offset = offset;
    this.found = found;
    this.expected = expected;
  }
}

/** Deeper nesting is refused rather than followed: the stack is finite and metadata is flat. */
const MAX_DEPTH = 64;

/** @throws JsonError where the text is not JSON (RFC 8259) or nests deeper than 64 */
export function parsePlacedJson(text: string): PlacedJson {
  const fields = new Map<string, number>();
  const repeated: string[] = [];
  let at = 0;

  const fail = (expected: string): never => {
    throw new JsonError(
      at,
      at >= text.length ? "the end of the file" : `"${text.slice(at, at + 12)}"`,
      expected,
    );
  };
  const skipSpace = () => {
    while (at < text.length && " \t\n\r".includes(text[at] as string)) at++;
  };
  /** Whether a comma led on; else the closing mark was read. */
  const goesOn = (close: string): boolean => {
    skipSpace();
    if (text[at] === ",") {
      at++;
      skipSpace();
      if (text[at] === close) fail("another value after the comma");
      return true;
    }
    if (text[at] !== close) fail(`"," or "${close}"`);
    at++;
    return false;
  };

  const token = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return null;
    at += match[0].length;
    return match[0];
  };

  const string = (): string => {
    const start = at;
    const literal = token(/"(?:[^"\\]|\\[^])*"/y);
    try {
      return JSON.parse(literal ?? "") as string;
    } catch {
      at = start;
      return fail(
        text[at] === '"'
          ? "a string that ends on its line, with \\ only before a character that it escapes"
          : 'a name in "double quotes"',
      );
    }
  };

  const object = (depth: number): Record<string, unknown> => {
    const result: [string, unknown][] = [];
    at++;
    skipSpace();
    if (text[at] === "}") {
      at++;
      return {};
    }
    do {
      skipSpace();
      const start = at;
      const name = string();
      if (depth === 0) {
        if (fields.has(name)) repeated.push(name);
        fields.set(name, start);
      }
      skipSpace();
      if (text[at] !== ":") fail('":" and a value');
      at++;
      result.push([name, value(depth + 1)]);
    } while (goesOn("}"));
    // Not by assignment: a field called __proto__ must be a field like any other.
    return Object.fromEntries(result);
  };

  const array = (depth: number): unknown[] => {
    const result: unknown[] = [];
    at++;
    skipSpace();
    if (text[at] === "]") {
      at++;
      return result;
    }
    do result.push(value(depth + 1));
    while (goesOn("]"));
    return result;
  };

  const value = (depth: number): unknown => {
    if (depth > MAX_DEPTH) fail(`at most ${MAX_DEPTH} levels`);
    skipSpace();
    const next = text[at];
    if (next === "{") return object(depth);
    if (next === "[") return array(depth);
    if (next === '"') return string();
    const literal = token(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y);
    if (literal === null) return fail("a value");
    return JSON.parse(literal);
  };

  const result = value(0);
  skipSpace();
  if (at < text.length) fail("nothing after the value");
  return { value: result, fields, repeated };
}

/** `line:column`, both from 1, columns in UTF-16 units. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return `${line}:${offset - before.lastIndexOf("\n")}`;
}
