import { IntlMessageFormat } from "intl-messageformat";
import { ar } from "./ar/catalogue.ts";
import { en, type MessageKey } from "./en/catalogue.ts";
import { LANGUAGE_FACTS, type Language } from "./languages.ts";

/**
 * A message as scripts in the browser read it, without the library that reads the written form: words; the name of a value;
 * `[name, forms]` where a number or a word chooses among forms. `0` in a form is the number that chose it.
 */
export type Packed = readonly PackedPart[];
export type PackedPart =
  | string
  | 0
  | { readonly v: string }
  | { readonly by: string; readonly plural: 0 | 1; readonly forms: Readonly<Record<string, Packed>> };

/** Messages of one language for scripts. */
export interface PackedWords {
  /** Locale by which plural forms are chosen and numbers grouped. */
  readonly locale: string;
  readonly words: Readonly<Record<string, Packed>>;
}

type Parts = ReturnType<IntlMessageFormat["getAst"]>;
interface Part {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: Parts }>>;
}

/** Numbers of the parser's own kinds of part. */
const [WORDS, VALUE, SELECT, PLURAL, CHOSEN] = [0, 1, 5, 6, 7];

function pack(parts: Parts, key: MessageKey): Packed {
  return (parts as unknown as readonly Part[]).map(({ type, value, options }): PackedPart => {
    if (type === WORDS) return value;
    if (type === VALUE) return { v: value };
    if (type === CHOSEN) return 0;
    if ((type === SELECT || type === PLURAL) && options !== undefined) {
      const forms = Object.entries(options).map(([form, inner]) => [form, pack(inner.value, key)]);
      return { by: value, plural: type === PLURAL ? 1 : 0, forms: Object.fromEntries(forms) };
    }
    throw new Error(`The message ${key} has a part that scripts cannot say.`);
  });
}

/** The messages of these keys for scripts. Throws where one has elements or formats a date. */
export function packed(keys: readonly MessageKey[], language: Language): PackedWords {
  const { locale } = LANGUAGE_FACTS[language];
  const catalogue: Readonly<Record<MessageKey, string>> = language === "ar" ? ar : en;
  const words = keys.map((key) => [key, pack(new IntlMessageFormat(catalogue[key], locale).getAst(), key)]);
  return { locale, words: Object.fromEntries(words) };
}
