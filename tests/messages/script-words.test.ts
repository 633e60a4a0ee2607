import { describe, expect, it } from "vitest";
import { en, type MessageKey } from "../../src/messages/en/catalogue.ts";
import { LANGUAGES } from "../../src/messages/languages.ts";
import { packed } from "../../src/messages/packed.ts";
import { sayIn } from "../../src/messages/say.ts";
import { speaker } from "../../src/site/islands/words/say.ts";
import { SCRIPT_WORDS } from "../../src/site/parts/script-words.tsx";

const keys = Object.values(SCRIPT_WORDS).flat();

/** Numbers that take every plural form of our languages. */
const NUMBERS = [0, 1, 2, 3, 10, 11, 26, 99, 100, 101, 102, 103, 111, 1000, 34_000];

/** Values for every argument that a message names. */
const valuesOf = (key: MessageKey, number: number) =>
  Object.fromEntries(
    [...en[key].matchAll(/\{(\w+)(, plural)?/g)].map(([, name, plural]) => [
      name as string,
      plural === undefined ? `<${name}>` : number,
    ]),
  );

describe("words that pages bring along for their scripts", () => {
  it.each(LANGUAGES)("read in the browser as they do here (%s)", (language) => {
    const say = sayIn(language);
    const inBrowser = speaker(packed(keys, language));
    for (const key of keys)
      for (const number of NUMBERS)
        expect(inBrowser(key, valuesOf(key, number))).toBe(say(key, valuesOf(key, number)));
  });

  it("choose among forms by words and by exact numbers", () => {
    const inBrowser = speaker({
      locale: "ar",
      words: {
        "finder.more": [
          { by: "kind", plural: 0, forms: { yes: ["yes "], other: ["no "] } },
          {
            by: "n",
            plural: 1,
            forms: { "=1": ["exactly one"], two: ["two"], other: [0, " of ", { v: "all" }] },
          },
        ],
      },
    });
    expect(inBrowser("finder.more", { kind: "yes", n: 1, all: 9 })).toBe("yes exactly one");
    expect(inBrowser("finder.more", { kind: "none", n: 2, all: 9 })).toBe("no two");
    expect(inBrowser("finder.more", { kind: "none", n: 5, all: 9 })).toMatch(/^no .+ of 9$/);
  });

  it("show their key where the page brought nothing", () => {
    expect(speaker({ locale: "en-GB", words: {} })("finder.hint")).toBe("finder.hint");
  });

  it("hold no message with elements in it, which scripts cannot say", () => {
    expect(() => packed(["frame.creed"], "en")).toThrow("frame.creed");
  });
});
