import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JsonError, parsePlacedJson } from "../../src/intake/json-places.ts";
import { fieldProblem, readMetadata } from "../../src/intake/metadata.ts";

const read = (text: string) => readMetadata(text, "day/document.json");

describe("document.json", () => {
  test("is read with every field", () => {
    const all = {
      id: "ledger-1",
      publisher: "Daily Ledger",
      published: "2016-11-04T09:00",
      author: "Rana Teller",
      title: "Raids",
      url: "https://ledger.example/1",
      media_type: "text/html; charset=windows-1252",
      language: "ar",
      timezone: "Asia/Damascus",
    };
    expect(read(JSON.stringify(all))).toEqual({ metadata: all, diagnostics: [] });
  });

  test("may be empty, begin with a byte order mark, and leave fields null", () => {
    expect(read('\ufeff{"id": null}\n')).toEqual({ metadata: {}, diagnostics: [] });
  });

  test.each<[string, string, string, RegExp]>([
    ["", "1:1", "DAY-INTAKE-010", /end of the file/],
    ['{"id": "a"', "1:11", "DAY-INTAKE-010", /end of the file/],
    ['{\n  "id": "a"\n  "title": "b"\n}', "3:3", "DAY-INTAKE-010", /"title/],
    ["{'id': 'a'}", "1:2", "DAY-INTAKE-010", /'id'/],
    ['{"id": "a"} {}', "1:13", "DAY-INTAKE-010", /\{\}/],
    ['{"id": "a\nb"}', "1:8", "DAY-INTAKE-010", /"a/],
    ["[]", "1:1", "DAY-INTAKE-011", /a list/],
    ['"id"', "1:1", "DAY-INTAKE-011", /a string/],
    ['{"id": 7}', "1:2", "DAY-INTAKE-012", /number 7/],
    ['{"id": "two words"}', "1:2", "DAY-INTAKE-012", /two words/],
    ['{"id": ""}', "1:2", "DAY-INTAKE-012", /""/],
    ['{"title": "a\\u0007b"}', "1:2", "DAY-INTAKE-012", /title/],
    ['{\n\t"published": "28 September"}', "2:2", "DAY-INTAKE-012", /28 September/],
    ['{"published": "2016-02-30"}', "1:2", "DAY-INTAKE-012", /2016-02-30/],
    ['{"timezone": "Damascus"}', "1:2", "DAY-INTAKE-012", /Damascus/],
    ['{"url": "javascript:alert(1)"}', "1:2", "DAY-INTAKE-012", /javascript/],
    ['{"language": "English!"}', "1:2", "DAY-INTAKE-012", /English/],
    ['{"media_type": "html"}', "1:2", "DAY-INTAKE-012", /html/],
    ['{"author": ["A", "B"]}', "1:2", "DAY-INTAKE-012", /a list/],
    ['{"id": "a", "id": "b"}', "1:13", "DAY-INTAKE-012", /more than once/],
    ['{"Publisher": "x"}', "1:2", "DAY-INTAKE-012", /Publisher/],
    ['{"publishd": "x"}', "1:2", "DAY-INTAKE-012", /publishd/],
    ['{"mediaType": "x"}', "1:2", "DAY-INTAKE-012", /mediaType/],
    ['{"lang": "en"}', "1:2", "DAY-INTAKE-012", /lang/],
    ['{"titel": "x"}', "1:2", "DAY-INTAKE-012", /titel/],
  ])("is refused with its place: %s", (text, place, code, found) => {
    const { metadata, diagnostics } = read(text);
    expect(metadata).toBeNull();
    expect(diagnostics[0]).toMatchObject({ code, severity: "error", place: `day/document.json:${place}` });
    expect(diagnostics[0]?.found).toMatch(found);
  });

  test.each(["published_from", "incident", "notes", "__proto__", "constructor", "x"])(
    "is read without the field %s of another program, and says so",
    (name) => {
      const { metadata, diagnostics } = read(`{"id": "a", "${name}": {"deep": [1]}}`);
      expect(metadata).toEqual({ id: "a" });
      expect(diagnostics).toMatchObject([{ code: "DAY-INTAKE-013", severity: "warning" }]);
    },
  );

  test("is refused, not followed, where it nests without end or is one endless string", () => {
    expect(read("[".repeat(500_000)).diagnostics[0]?.code).toBe("DAY-INTAKE-010");
    expect(read(`{"id": "${"a".repeat(1_000_000)}`).diagnostics[0]?.code).toBe("DAY-INTAKE-010");
    expect(read(`{"id": "${"a".repeat(1_000_000)}"}`).diagnostics[0]?.code).toBe("DAY-INTAKE-012");
  });

  test("says of a command line option what it says of a field", () => {
    expect(fieldProblem("published", "2016-09-28")).toBeNull();
    expect(fieldProblem("published", "yesterday")).toMatch(/YYYY-MM-DD/);
    expect(fieldProblem("timezone", "GMT+25")).toMatch(/IANA/);
  });
});

describe("JSON with places", () => {
  test("is read to the same value as JSON.parse reads it, wherever the space stands", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("", " ", "\n", "\t"), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(parsePlacedJson(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  test("is refused wherever JSON.parse refuses it, and accepted wherever it accepts it", () => {
    const characters = fc.constantFrom(...'{}[]",:0129.eE+-\\u tfn\n', "true", "null", '"a"', "\u0001");
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        expect(
          accepts(() => parsePlacedJson(text), JsonError),
          text,
        ).toBe(accepts(() => JSON.parse(text), SyntaxError));
      }),
      { numRuns: 5000 },
    );
  });

  test("names the place of each field of the outermost object", () => {
    const text = '{ "a" : {"b": 1},\n"c":2}';
    expect([...parsePlacedJson(text).fields]).toEqual([
      ["a", text.indexOf('"a"')],
      ["c", text.indexOf('"c"')],
    ]);
  });
});

function accepts(work: () => unknown, refusal: new (...parameters: never[]) => Error): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof refusal)) throw error;
    return false;
  }
}
