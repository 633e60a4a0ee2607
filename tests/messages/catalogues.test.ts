import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { ar } from "../../src/messages/ar/catalogue.ts";
import { en, type MessageKey } from "../../src/messages/en/catalogue.ts";

type Parts = ReturnType<IntlMessageFormat["getAst"]>;

/** Numbers of the parser's own kinds of part: 0 words, 1 argument, 2 number, 5 select, 6 plural, 8 element. */
const LITERAL = 0;
const PLURAL = 6;
const ELEMENT = 8;
const NAMED: ReadonlySet<number> = new Set([1, 2, 5, PLURAL, ELEMENT]);

/** Names of arguments and elements of a message, each with its kind, and the forms of its plurals. */
function needs(parts: Parts): { names: Set<string>; plurals: Map<string, string[]> } {
  const names = new Set<string>();
  const plurals = new Map<string, string[]>();
  const look = (some: Parts): void => {
    for (const part of some) {
      const one = part as {
        type: number;
        value: string;
        options?: Record<string, { value: Parts }>;
        children?: Parts;
      };
      if (NAMED.has(one.type)) names.add(`${one.type === ELEMENT ? "element" : "value"} ${one.value}`);
      if (one.type === PLURAL) plurals.set(one.value, Object.keys(one.options ?? {}));
      for (const option of Object.values(one.options ?? {})) look(option.value);
      if (one.children !== undefined) look(one.children);
    }
  };
  look(parts);
  return { names, plurals };
}

/** The words of a message and of all its forms, without names of values and elements. */
function textOf(parts: Parts): string {
  return parts
    .map((part) => {
      const one = part as {
        type: number;
        value: string;
        options?: Record<string, { value: Parts }>;
        children?: Parts;
      };
      const inside = [...Object.values(one.options ?? {}).map(({ value }) => value), one.children ?? []];
      return (one.type === LITERAL ? one.value : "") + inside.map(textOf).join(" ");
    })
    .join(" ");
}

const parse = (message: string, locale: string) => needs(new IntlMessageFormat(message, locale).getAst());
const keys = Object.keys(en) as MessageKey[];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/^messages\/(?:en|ar)\//.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

describe("the catalogues", () => {
  it("name the same values and elements in each message", () => {
    const differing = keys.filter((key) => {
      const [english, arabic] = [parse(en[key], "en"), parse(ar[key], "ar")];
      return [...english.names].sort().join() !== [...arabic.names].sort().join();
    });
    expect(differing).toEqual([]);
  });

  it("give Arabic plurals one, two, few and many, and English ones one and other", () => {
    const lacking = keys.flatMap((key) =>
      (
        [
          [en, "en", ["one", "other"]],
          [ar, "ar", ["one", "two", "few", "many", "other"]],
        ] as const
      ).flatMap(([catalogue, locale, forms]) =>
        [...parse(catalogue[key], locale).plurals.values()]
          .filter(
            (given) => !forms.every((form) => given.includes(form) || given.includes(EXACT[form] ?? "")),
          )
          .map(() => `${locale} ${key}`),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it("say something in Arabic letters, but for names and signs", () => {
    const latin = keys.filter((key) => {
      const words = textOf(new IntlMessageFormat(ar[key], "ar").getAst());
      return /[a-z]{3}/i.test(words.replace("Daybook", "")) && !/[\u0600-\u06ff]/.test(words);
    });
    expect(latin).toEqual([]);
  });

  it("hold no message that no page says", () => {
    const code = [...sources("src")].join("\n");
    // Keys put together from a list ('section.' and a name) are found by what stands before the name.
    const made = [...code.matchAll(/`([\w.-]{2,60}\.)\$\{/g)].map((found) => found[1] as string);
    const unsaid = keys.filter(
      (key) => !code.includes(`"${key}"`) && !made.some((start) => key.startsWith(start)),
    );
    expect(unsaid).toEqual([]);
  });
});

/** `=1` may stand for 'one' and `=2` for 'two'. */
const EXACT: Readonly<Record<string, string>> = { one: "=1", two: "=2" };
