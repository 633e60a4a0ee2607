import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { longForms } from "../../src/language/long-forms.ts";
import { findNamedSpans, findPersonNames, type NamedSpan } from "../../src/language/names.ts";
import { TITLES } from "../../src/language/lexicon/name-words.ts";
import { NAME_ROWS } from "./names-table.ts";

function write({ name, kind, title, acronym }: NamedSpan): string {
  return `${title === null ? "" : `<${title}> `}${name}${acronym === null ? "" : ` [${acronym}]`} ${kind}`;
}

describe("names in sentences", () => {
  it.each(NAME_ROWS)("finds the names of %j", (text, expected) => {
    expect(findNamedSpans(text).map(write).join("; ")).toBe(expected);
  });

  it("keep the words set off after a person", () => {
    const [name] = findNamedSpans("Rana Saleh, a spokeswoman for the city council, spoke.");
    expect(name).toMatchObject({
      name: "Rana Saleh",
      role: "a spokeswoman for the city council",
      gender: "female",
    });
  });

  it("take the gender from the title", () => {
    expect(
      findNamedSpans("Mr Omar Haddad met Mrs Rana Saleh and Dr. Sami Jaber.").map(({ gender }) => gender),
    ).toEqual(["male", "female", null]);
  });

  it("give people alone where only people are asked for", () => {
    expect(findPersonNames("Gen. Omar Haddad left Idlib.").map(({ name }) => name)).toEqual(["Omar Haddad"]);
  });

  it.each(TITLES.filter(({ lowerCase }) => lowerCase))("drop the title '$phrase'", ({ phrase, example }) => {
    const [name] = findNamedSpans(`Here ${example} spoke.`);
    expect(name).toMatchObject({ name: "Omar Haddad", kind: "person", title: phrase });
  });
});

const TEXT =
  "Omar Haddad, a spokesman for Ahrar al-Sham, met Bashar al-Ja'afari in Geneva. The Syrian Observatory for Human Rights (SOHR) " +
  "and the Russian Defence Ministry denied it. Karim Nasser and Sami Nasser came. Gen. Walid al-Masri and Abu Ahmad spoke. " +
  "The Aleppo Media Centre filmed it.";

describe("short forms in one document", () => {
  const full = longForms(findNamedSpans(TEXT));
  const rows: readonly (readonly [string, string | null])[] = [
    ["Haddad", "Omar Haddad"],
    ["haddad", "Omar Haddad"],
    ["Ja'afari", "Bashar al-Ja'afari"],
    ["al-Ja\u2019afari", "Bashar al-Ja'afari"],
    ["Masri", "Walid al-Masri"],
    ["the Observatory", "Syrian Observatory for Human Rights"],
    ["SOHR", "Syrian Observatory for Human Rights"],
    ["Syrian Observatory", "Syrian Observatory for Human Rights"],
    ["the Ministry", "Russian Defence Ministry"],
    ["Defence Ministry", "Russian Defence Ministry"],
    ["Ahrar", "Ahrar al-Sham"],
    ["the Centre", "Aleppo Media Centre"],
    ["Nasser", null],
    ["Ahmad", null],
    ["Aleppo", null],
    ["Syrian", null],
    ["Russian", null],
    ["Geneva", null],
    ["Nobody", null],
    ["", null],
    ["Omar Haddad", null],
  ];
  it.each(rows)("take %j for %j", (short, name) => {
    expect(full(short)?.name ?? null).toBe(name);
  });

  it("grow with a fuller name of the same person", () => {
    const names = longForms(findNamedSpans("He named Omar Haddad. Then he named Omar Ali Haddad again."));
    expect(names("Haddad")?.name).toBe("Omar Ali Haddad");
  });
});

const PARTS = [
  "Omar",
  "al-",
  "al-Sham",
  "of",
  "for",
  "and",
  "The",
  "Gen.",
  "Observatory",
  "(",
  "SOHR",
  ")",
  ",",
  ".",
  "\n\n",
  "a spokesman",
  "'s",
  "bin",
  "-",
  "U.S.",
  "42",
  " ",
];

describe("names of any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join(" ")),
    fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join("")),
  );

  it("slice back to their words, in order and without overlaps", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const span of findNamedSpans(text)) {
          expect(text.slice(span.start, span.end)).toBe(span.name);
          expect(span.name).not.toBe("");
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never take a name for its own short form", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = findNamedSpans(text);
        const full = longForms(spans);
        for (const { name } of spans) expect(full(name)?.name).not.toBe(name);
      }),
    );
  });

  it.each(["Omar ", "A", "al-", "of ", "Gen. ", "Omar Haddad, a ", "Ministry of ", "(", ". ", "U.", "'"])(
    "are found to the end of a megabyte of %j",
    (part) => {
      const text = `${part.repeat(Math.ceil(1_000_000 / part.length))}\n\nHere spokesman Karim Nasser spoke.`;
      expect(findNamedSpans(text).at(-1)?.name).toBe("Karim Nasser");
    },
    60_000,
  );
});
