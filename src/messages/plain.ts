import type { IntlMessageFormat } from "intl-messageformat";
import type { Values } from "./values.ts";

type Parts = ReturnType<IntlMessageFormat["getAst"]>;
type Put = (values: Values) => string;

/** The parser's numbers for the parts that are put together here. */
const LITERAL = 0;
const ARGUMENT = 1;
const SELECT = 5;

/**
 * A message of words, values and forms chosen by a word, ready to be told its values: many times as fast as the library,
 * for titles that are put in order by their words. Null for a message with plurals, numbers or elements.
 */
export function plain(parts: Parts): Put | null {
  const puts: Put[] = [];
  for (const part of parts) {
    const put = putOf(part);
    if (put === null) return null;
    puts.push(put);
  }
  const [only] = puts;
  if (puts.length === 1 && only !== undefined) return only;
  return (values) => {
    let words = "";
    for (const put of puts) words += put(values);
    return words;
  };
}

function putOf(part: Parts[number]): Put | null {
  const { type, value } = part as { type: number; value: string };
  if (type === LITERAL) return () => value;
  if (type === ARGUMENT) return (values) => String(told(values, value));
  if (type !== SELECT) return null;
  const forms = new Map<string, Put>();
  for (const [name, form] of Object.entries(
    (part as { options: Record<string, { value: Parts }> }).options,
  )) {
    const put = plain(form.value);
    if (put === null) return null;
    forms.set(name, put);
  }
  const other = forms.get("other");
  if (other === undefined) return null;
  return (values) => (forms.get(String(told(values, value))) ?? other)(values);
}

/** As the library has it: a value that is named and holds nothing is no words. */
function told(values: Values, name: string): string | number {
  if (!(name in values)) throw new Error(`A message is not told its value "${name}".`);
  return values[name] ?? "";
}
