import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";

const theatre = loadTheatre("theatres/syria");

/** Each printed form with the ids found for it, places before actors. */
function found(text: string): string[] {
  return theatre
    .findNames(text)
    .map(({ printed, places, actors }) => `${printed} = ${[...places, ...actors].join(" ")}`);
}

describe("findNames", () => {
  const rows: [string, string[]][] = [
    ["Shells fell on Shaar at noon.", ["Shaar = N0156"]],
    ["Shells fell on shaar at noon.", []],
    ["They entered al-Bab from the north.", ["al-Bab = C1202"]],
    ["They entered al Bab from the north.", ["al Bab = C1202"]],
    ["They entered Al Bab from the north.", ["Al Bab = C1202"]],
    ["They entered AL-BAB from the north.", ["AL-BAB = C1202"]],
    ["They entered al‑Bab from the north.", ["al‑Bab = C1202"]],
    ["Al-Bab’s bakery was shut.", ["Al-Bab = C1202"]],
    ["Sha'ar and Sha’ar and Shaʿar", ["Sha'ar = N0156", "Sha’ar = N0156", "Shaʿar = N0156"]],
    ["Shaykh Sa‘id fell.", ["Shaykh Sa‘id = N0225"]],
    ["The front ran through al-Kalaseh.", ["al-Kalaseh = N0197"]],
    ["Aleppo's eastern side", ["Aleppo = SY02 C1007"]],
    ["East Aleppo was shelled.", ["East Aleppo = aleppo-east"]],
    ["the Castello road was cut", ["Castello road = aleppo-castello-road"]],
    ["Hama Province", ["Hama Province = SY05"]],
    ["Jisr al-Shughour and Jisr ash-Shughur", ["Jisr al-Shughour = C4199", "Jisr ash-Shughur = C4199"]],
    ["a convoy for Kafr\nHamra waited", ["Kafr\nHamra = C1134"]],
    ["Kobanê and Kobani", ["Kobanê = C1946", "Kobani = C1946"]],
    ["قصف على حلب", ["حلب = SY02 C1007"]],
    // Words of the language that are also names
    ["He would wash in the mare's shin, kinda.", []],
    ["Ali Hassan spoke to Nina.", []],
    ["Sara told the man in San Diego.", []],
    ["Karim Hajman spoke.", []],
    ["They saw the village of Ali burn.", ["Ali = C5097"]],
    ["Turkey sold turkey.", ["Turkey = x-turkey turkey"]],
    // Initials
    ["IS is in the town.", ["IS = islamic-state"]],
    ["That is us. The US said so.", ["US = x-united-states united-states"]],
    ["The U.S. and the UN agreed", ["U.S. = x-united-states united-states", "UN = united-nations"]],
    ["ALEPPO IS BURNING", ["ALEPPO = SY02 C1007"]],
    ["Nato and NATO", ["Nato = nato", "NATO = nato"]],
    ["Ida rang AI's office", ["AI = amnesty"]],
    // Actors
    ["The Observatory said so.", ["Observatory = sohr"]],
    ["A new observatory opened.", []],
    ["the regime and the Regime", ["regime = syria", "Regime = syria"]],
    ["Syrian army units", ["Syrian army = syrian-arab-army"]],
    ["Rebels and rebels", ["Rebels = syrian-rebels", "rebels = syrian-rebels"]],
    ["Jabhat Fatah al-Sham", ["Jabhat Fatah al-Sham = jabhat-fatah-al-sham"]],
    ["Jabhat Fateh Al Sham", ["Jabhat Fateh Al Sham = jabhat-fatah-al-sham"]],
    ["the Nusra Front", ["Nusra Front = jabhat-al-nusra jabhat-fatah-al-sham"]],
    ["the Tiger and a Tiger", ["Tiger = suheil-al-hassan"]],
    ["US-led coalition jets", ["US-led coalition = cjtf-oir"]],
  ];
  it.each(rows)("finds the names in '%s'", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("takes an adjective for its state and says that it is one", () => {
    const [first] = theatre.findNames("Russian officers came.");
    expect(first).toMatchObject({ printed: "Russian", actors: ["russia"], demonym: true });
    expect(theatre.findNames("Russia came.")[0]).not.toHaveProperty("demonym");
  });

  it("prefers the longest name at each point", () => {
    expect(found("Syrian Observatory for Human Rights")).toEqual([
      "Syrian Observatory for Human Rights = sohr",
    ]);
    expect(found("Sheikh Najjar Industrial City")).toEqual([
      "Sheikh Najjar Industrial City = aleppo-industrial-city",
    ]);
  });

  it("does not join words over an empty line into one name", () => {
    for (const name of theatre.findNames("Kafr\n\nHamra")) expect(name.printed).not.toContain("\n");
  });

  const pieces = fc.constantFrom(
    "Aleppo",
    "al-",
    "Bab",
    " ",
    "\n",
    "’s",
    "'",
    "-",
    "the ",
    "IS",
    "حلب",
    "😀",
    "e\u0301",
    "U.S.",
    "Kafr ",
    "Ali",
    "in ",
    "(",
    "\ud83d",
  );
  it("gives spans that slice back to the printed form, in order and without overlaps", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end, printed } of theatre.findNames(text)) {
          expect(text.slice(start, end)).toBe(printed);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it("survives long runs that begin like names without end", () => {
    for (const run of [
      "al-".repeat(20_000),
      "Jabhat ".repeat(20_000),
      "A.".repeat(20_000),
      "'".repeat(50_000),
    ])
      expect(theatre.findNames(run)).toBeInstanceOf(Array);
  });
});
