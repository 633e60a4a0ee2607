import type { MessageKey } from "../../../messages/en/catalogue.ts";
import type { Packed, PackedPart, PackedWords } from "../../../messages/packed.ts";

/** Says the messages that the page brings along for its scripts (`src/site/parts/script-words.tsx`). */

type Values = Readonly<Record<string, string | number>>;

/** A speaker of packed messages. */
export function speaker({ locale, words }: PackedWords) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const one = (part: PackedPart, values: Values, chosen: number): string => {
    if (typeof part === "string") return part;
    if (part === 0) return numbers.format(chosen);
    if ("v" in part) return String(values[part.v] ?? "");
    const value = values[part.by] ?? "";
    const number = Number(value);
    const form = part.plural
      ? (part.forms[`=${number}`] ?? part.forms[rules.select(number)])
      : part.forms[value];
    return all(form ?? part.forms["other"] ?? [], values, part.plural ? number : chosen);
  };
  const all = (parts: Packed, values: Values, chosen: number): string =>
    parts.map((part) => one(part, values, chosen)).join("");
  return (key: MessageKey, values: Values = {}): string => all(words[key] ?? [key], values, 0);
}

const brought = globalThis.document?.querySelector<HTMLMetaElement>('meta[name="words"]')?.content;

/** A message in the language of the page; its key where the page has not brought it. */
export const say = speaker(
  brought == null ? { locale: "en-GB", words: {} } : (JSON.parse(brought) as PackedWords),
);
