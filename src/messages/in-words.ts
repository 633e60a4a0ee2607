import { boundsForm } from "../model/bounds.ts";
import { isWording, type Wording, type WordValue } from "../model/wording.ts";
import { boundsWords } from "./bounds.ts";
import { daysInWords } from "./dates.ts";
import type { MessageKey } from "./en/catalogue.ts";
import { type Say, sayIn } from "./say.ts";

/** Words of ours, to be said in a reader's language. */
export function wording(message: MessageKey, values: Wording["values"] = {}): Wording {
  return { message, values };
}

/** Words of a source, or a name, where words of ours are asked for: they stand as they are. */
export function asPrinted(printed: string): Wording {
  return wording("wording.asPrinted", { words: { printed } });
}

/** How names and words of sources stand among ours. */
export interface Naming {
  place(id: string | null, name: string): string;
  actor(id: string | null, name: string): string;
  printed(words: string): string;
}

const AS_LISTED: Naming = { place: (_, name) => name, actor: (_, name) => name, printed: (words) => words };

/**
 * Words of ours in a language.
 *
 * @param naming left out, names and words of sources stand as the record has them
 */
export function inWords({ message, values }: Wording, say: Say, naming: Naming = AS_LISTED): string {
  const told: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) told[name] = valueInWords(value, say, naming);
  return say(message as MessageKey, told);
}

function valueInWords(value: WordValue, say: Say, naming: Naming): string | number {
  if (typeof value !== "object") return value;
  if ("message" in value) return inWords(value, say, naming);
  if ("printed" in value) return naming.printed(value.printed);
  if ("place" in value) return naming.place(value.place, value.name);
  if ("actor" in value) return naming.actor(value.actor, value.name);
  if ("days" in value) return daysInWords(value.days, say);
  if ("bounds" in value)
    return boundsForm(value.bounds).form === "words"
      ? naming.printed(value.bounds.text)
      : boundsWords(value.bounds, say);
  const parts = value.list.map((part) => String(valueInWords(part, say, naming)));
  return value.between === "and" ? say.list(parts) : parts.join(say(`list.${value.between}`));
}

/** A value of the record with all words of ours in it in English, down to the last; all else as it is. */
export function allInEnglish(value: unknown): unknown {
  if (isWording(value)) return inEnglish(value);
  if (Array.isArray(value)) return value.map(allInEnglish);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, allInEnglish(one)]));
}

const ENGLISH = sayIn("en");
const inEnglishAlready = new WeakMap<Wording, string>();

/** Words of ours in English with names as the record has them: for files that leave, logs, and order by letter. */
export function inEnglish(words: Wording): string {
  const known = inEnglishAlready.get(words);
  if (known !== undefined) return known;
  const made = inWords(words, ENGLISH);
  inEnglishAlready.set(words, made);
  return made;
}
