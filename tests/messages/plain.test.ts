import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { ar } from "../../src/messages/ar/catalogue.ts";
import { en, type MessageKey } from "../../src/messages/en/catalogue.ts";
import { plain } from "../../src/messages/plain.ts";

/** Names of values in a message and the words that each chooses forms by. */
function asked(message: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const look = (parts: ReturnType<IntlMessageFormat["getAst"]>): void => {
    for (const part of parts) {
      const { type, value, options } = part as {
        type: number;
        value: string;
        options?: Record<string, { value: typeof parts }>;
      };
      if (type === 0) continue;
      const forms = Object.keys(options ?? {});
      found.set(value, [...(found.get(value) ?? []), ...forms]);
      for (const form of Object.values(options ?? {})) look(form.value);
    }
  };
  look(new IntlMessageFormat(message, "en").getAst());
  return found;
}

/** Every choice of forms, a value at a time. */
function choices(values: ReadonlyMap<string, readonly string[]>): Record<string, string>[] {
  const base = Object.fromEntries([...values].map(([name, forms]) => [name, forms[0] ?? `<${name}>`]));
  return [...values].reduce(
    (all, [name, forms]) => [...all, ...forms.map((form) => ({ ...base, [name]: form }))],
    [base, Object.fromEntries([...values.keys()].map((name) => [name, "something else"]))],
  );
}

describe("a message put together without the library", () => {
  it.each([
    ["English", en, "en"],
    ["Arabic", ar, "ar"],
  ] as const)("has the library's words, in every form: %s", (_, catalogue, locale) => {
    let compared = 0;
    for (const key of Object.keys(catalogue) as MessageKey[]) {
      const format = new IntlMessageFormat(catalogue[key], locale);
      const put = plain(format.getAst());
      if (put === null) continue;
      for (const values of choices(asked(catalogue[key]))) {
        compared++;
        expect(put(values), key).toBe(format.format(values));
      }
    }
    expect(compared).toBeGreaterThan(500);
  });

  it("is not made of a message with plurals, numbers or elements", () => {
    for (const message of ["{n, plural, other {#}}", "{n, number}", "<b>words</b>"])
      expect(plain(new IntlMessageFormat(message, "en").getAst())).toBeNull();
  });

  it("refuses to leave a value out", () => {
    const put = plain(new IntlMessageFormat("{a} and {b}", "en").getAst());
    expect(() => put?.({ a: "x" })).toThrow('"b"');
  });
});
