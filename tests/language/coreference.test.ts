import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { resolveReference, type Referent } from "../../src/language/coreference.ts";
import { KIND_NOUNS, PRONOUNS } from "../../src/language/lexicon/references.ts";

/** Referents by a short spec: `name|kind|gender|role|acts|sentence`. */
function cast(...specs: string[]): Referent[] {
  return specs.map((spec, k) => {
    const [name = "", kind = "", gender = "", role = "", acts = "", sentence = "0"] = spec.split("|");
    return {
      start: k * 20,
      end: k * 20 + 10,
      name,
      kind: kind as Referent["kind"],
      gender: gender === "" ? null : (gender as "male" | "female"),
      role: role === "" ? null : role,
      acts: acts === "acts",
      entry: 0,
      sentence: Number(sentence),
    };
  });
}

const OMAR = "Omar Haddad|person|male|gen|acts|0";
const RANA = "Rana Saleh|person|female|a spokeswoman for the council|acts|0";
const SAMI = "Sami Jaber|person|||acts|0";
const SOHR = "Syrian Observatory for Human Rights|organisation|||acts|0";
const MINISTRY = "Russian Defence Ministry|organisation|||acts|0";
const OTHER_MINISTRY = "Syrian Health Ministry|organisation|||acts|1";
const AHRAR = "Ahrar al-Sham|group||||0";
const NUSRA = "Jabhat al-Nusra|group||||0";
const RESIDENTS = "residents of Homs|people|||acts|0";
const SYRIA = "Syria|country||||0";

const ROWS: readonly (readonly [
  cast: readonly string[],
  text: string,
  sentence: number,
  expected: string | null,
])[] = [
  [[OMAR], "he", 1, "Omar Haddad"],
  [[OMAR], "He", 1, "Omar Haddad"],
  [[OMAR], "his", 0, "Omar Haddad"],
  [[OMAR], "she", 1, null],
  [[RANA], "she", 1, "Rana Saleh"],
  [[RANA], "her", 1, "Rana Saleh"],
  [[SAMI], "she", 1, "Sami Jaber"],
  [[SAMI], "he", 1, "Sami Jaber"],
  [[OMAR, RANA], "he", 1, "Omar Haddad"],
  [[OMAR, RANA], "she", 1, "Rana Saleh"],
  [[OMAR, "Karim Nasser|person|male||acts|0"], "he", 1, null],
  [[OMAR, "Karim Nasser|person|male||acts|1"], "he", 2, "Karim Nasser"],
  [[OMAR, "Karim Nasser|person|male|||0"], "he", 1, "Omar Haddad"],
  [["Karim Nasser|person|male|||0", "Sami Jaber|person|male|||0"], "he", 1, null],
  [[OMAR, OMAR], "he", 1, "Omar Haddad"],
  [[OMAR], "he", 3, "Omar Haddad"],
  [[OMAR], "he", 4, null],
  [[], "he", 1, null],
  [[SOHR], "it", 1, "Syrian Observatory for Human Rights"],
  [[SOHR], "he", 1, null],
  [[OMAR], "it", 1, null],
  [[OMAR, SOHR], "it", 1, "Syrian Observatory for Human Rights"],
  [[SYRIA], "its", 1, "Syria"],
  [[RESIDENTS], "they", 1, "residents of Homs"],
  [[OMAR], "they", 1, null],
  [[OMAR, AHRAR], "their", 1, "Ahrar al-Sham"],
  [[OMAR], "the general", 1, "Omar Haddad"],
  [[OMAR], "the officer", 1, "Omar Haddad"],
  [[OMAR], "the minister", 1, null],
  [[OMAR], "the general", 12, "Omar Haddad"],
  [[OMAR], "the general", 13, null],
  [[RANA], "the spokeswoman", 1, "Rana Saleh"],
  [[RANA], "the official", 1, "Rana Saleh"],
  [[RANA], "the woman", 1, "Rana Saleh"],
  [[RANA], "the man", 1, null],
  [[MINISTRY], "the ministry", 1, "Russian Defence Ministry"],
  [[MINISTRY, OTHER_MINISTRY], "the ministry", 2, "Syrian Health Ministry"],
  [[MINISTRY, OTHER_MINISTRY], "the Russian ministry", 2, "Russian Defence Ministry"],
  [[MINISTRY], "the Turkish ministry", 1, null],
  [[SOHR], "the Observatory", 1, "Syrian Observatory for Human Rights"],
  [[SOHR], "the monitor", 1, "Syrian Observatory for Human Rights"],
  [[SOHR], "the faction", 1, null],
  [[AHRAR], "the group", 1, "Ahrar al-Sham"],
  [[AHRAR, NUSRA], "the group", 1, null],
  [[AHRAR], "the faction", 1, "Ahrar al-Sham"],
  [[AHRAR], "the council", 1, null],
  [[OMAR], "a general", 1, null],
  [[OMAR], "we", 1, null],
  [[OMAR], "", 1, null],
  [["Mr Baker|person|male||acts|0"], "the baker", 1, null],
];

describe("references in one entry", () => {
  it.each(ROWS)("with %j takes '%s' in sentence %i for %s", (specs, text, sentence, expected) => {
    const reading = resolveReference(
      { start: 1000, end: 1000 + text.length, text, entry: 0, sentence },
      cast(...specs),
    );
    expect(reading.referent?.name ?? null).toBe(expected);
    expect(reading.reason).not.toBe("");
  });

  it("never look into another entry, nor ahead", () => {
    const [omar] = cast(OMAR) as [Referent];
    const he = { start: 1000, end: 1002, text: "he", entry: 0, sentence: 1 };
    expect(resolveReference(he, [{ ...omar, entry: 1 }]).referent).toBeNull();
    expect(resolveReference(he, [{ ...omar, start: 1100, end: 1110 }]).referent).toBeNull();
  });

  it("say why in words", () => {
    const he = { start: 1000, end: 1002, text: "he", entry: 0, sentence: 1 };
    expect(resolveReference(he, cast(OMAR)).reason).toBe(
      "Omar Haddad: nearest that speaks or acts, 'he' fits",
    );
    const two = cast(OMAR, "Karim Nasser|person|male||acts|0");
    expect(resolveReference(he, two).reason).toBe("Karim Nasser and Omar Haddad fit equally");
    expect(resolveReference(he, []).reason).toBe("nobody is named before it in this entry");
  });

  it.each([...PRONOUNS, ...KIND_NOUNS])("know '$word'", ({ word, kinds, gender, example }) => {
    expect(example.toLowerCase()).toContain(word);
    const text = KIND_NOUNS.some((row) => row.word === word) ? `the ${word}` : word;
    const [referent] = cast(`X|${kinds[0] ?? ""}|${gender ?? ""}||acts|0`) as [Referent];
    const reference = { start: 1000, end: 1010, text, entry: 0, sentence: 0 };
    expect(resolveReference(reference, [referent]).referent).toBe(referent);
  });

  it("do not depend on the order in which the names are given", () => {
    const all = cast(OMAR, RANA, SAMI, SOHR, MINISTRY, OTHER_MINISTRY, AHRAR, NUSRA, RESIDENTS, SYRIA);
    const texts = fc.constantFrom(
      "he",
      "she",
      "it",
      "they",
      "the group",
      "the ministry",
      "the general",
      "the monitor",
      "the man",
    );
    fc.assert(
      fc.property(texts, fc.shuffledSubarray(all), fc.integer({ min: 1, max: 4 }), (text, some, sentence) => {
        const reference = { start: 1000, end: 1010, text, entry: 0, sentence };
        const ordered = [...some].sort((a, b) => a.start - b.start);
        expect(resolveReference(reference, some)).toEqual(resolveReference(reference, ordered));
      }),
    );
  });
});
