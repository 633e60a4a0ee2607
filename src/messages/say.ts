import { type FormatXMLElementFn, IntlMessageFormat } from "intl-messageformat";
import { ar } from "./ar/catalogue.ts";
import { en, type MessageKey } from "./en/catalogue.ts";
import { LANGUAGE_FACTS, type Language } from "./languages.ts";
import { plain } from "./plain.ts";
import type { RichValues, Values } from "./values.ts";

/** The words of the interface in one language. */
export interface Say {
  /** A message's words. Throws where a value that the message names is missing. */
  (key: MessageKey, values?: Values): string;
  /** A message's words and elements, in its order. */
  rich<T extends object>(key: MessageKey, values: RichValues<T>): (string | T)[];
  /** A whole number with its thousands grouped. */
  number(value: number): string;
  /** 'a', 'a and b', 'a, b and c'. */
  list(items: readonly string[]): string;
  /** Order of two names in a list, as readers of the language look for them. */
  compare(a: string, b: string): number;
  readonly language: Language;
}

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, ar };

/** Messages without any of these are their own words. */
const SYNTAX = /[{<']/;

function speaker(language: Language): Say {
  const { locale } = LANGUAGE_FACTS[language];
  const catalogue = CATALOGUES[language];
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const order = new Intl.Collator(locale);
  const made = new Map<MessageKey, IntlMessageFormat>();
  function formatOf(key: MessageKey): IntlMessageFormat {
    const known = made.get(key);
    if (known !== undefined) return known;
    const format = new IntlMessageFormat(catalogue[key], locale);
    made.set(key, format);
    return format;
  }
  const ready = new Map<MessageKey, (values: Values) => string>();
  function readyOf(key: MessageKey): (values: Values) => string {
    const message = catalogue[key];
    if (!SYNTAX.test(message)) return () => message;
    const format = formatOf(key);
    return plain(format.getAst()) ?? ((values) => format.format(values) as string);
  }
  const say = (key: MessageKey, values: Values = {}) => {
    let put = ready.get(key);
    if (put === undefined) {
      put = readyOf(key);
      ready.set(key, put);
    }
    return put(values);
  };
  const rich = <T extends object>(key: MessageKey, values: RichValues<T>): (string | T)[] => {
    const parts = formatOf(key).format<T>(values as Record<string, T | FormatXMLElementFn<T>>);
    return Array.isArray(parts) ? parts : [parts];
  };
  return Object.assign(say, {
    rich,
    number: (value: number) => numbers.format(value),
    list: (items: readonly string[]) => lists.format(items),
    compare: (a: string, b: string) => order.compare(a, b),
    language,
  });
}

const SPEAKERS: Readonly<Record<Language, Say>> = { en: speaker("en"), ar: speaker("ar") };

/** The words of the interface in a language. */
export function sayIn(language: Language): Say {
  return SPEAKERS[language];
}

/** Whether a key that was put together from the record's own words names a message. */
export function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

export type { MessageKey } from "./en/catalogue.ts";
