import { parseHTML } from "linkedom";
import { record, weighed } from "./fixture.ts";
import { syria } from "./theatre.ts";

/** Elements whose words are not ours, or not words. Names of zones are those of the IANA list. */
const NOT_OURS = 'script, style, code, pre, kbd, bdi, time, [lang^="en"], .source-face, option[value*="/"]';
const SPOKEN = ["aria-label", "title", "placeholder", "alt"];
/** Units, formats and names that Arabic print leaves as they are. */
const KEPT = new Set(
  "utc csv svg png geojson json jsonl bibtex km ctrl esc sha daybook html http https www npx pdf tsv dom"
    .concat(" maplibre natural earth osm iana airwars acled")
    .split(" "),
);
/** Fields of the record that hold words of our own lists: an Arabic page says these in Arabic. */
const LISTS = new Set(
  "kind status type change who act stance certainty known side rules role state precision severity".split(
    " ",
  ),
);
/** Words in a row that may be one name. */
const LONGEST_NAME = 8;

let printed: readonly string[] | undefined;
let names: ReadonlySet<string> | undefined;

/** Names, titles and words of the invented record, longest first. */
function printedStrings(): readonly string[] {
  if (printed !== undefined) return printed;
  const found = new Set<string>();
  const look = (value: unknown, key: string): void => {
    if (typeof value === "string") {
      if (value.length >= 3 && !LISTS.has(key)) found.add(value);
    } else if (Array.isArray(value)) for (const each of value) look(each, key);
    else if (typeof value === "object" && value !== null)
      for (const [name, each] of Object.entries(value)) look(each, name);
  };
  look([record, weighed], "");
  printed = [...found].sort((a, b) => b.length - a.length);
  return printed;
}

/** Every name of the theatre, small letters. */
function theatreNames(): ReadonlySet<string> {
  if (names !== undefined) return names;
  const theatre = syria();
  const all = [theatre.title, theatre.credit ?? ""];
  for (const place of theatre.places.values())
    all.push(place.name, ...place.aliases, place.admin1 ?? "", place.admin2 ?? "", place.source, place.id);
  for (const actor of theatre.actors.values())
    all.push(actor.name, actor.id, ...actor.names.map(({ name }) => name));
  for (const { source } of [...theatre.relations, ...theatre.sides]) all.push(source);
  names = new Set(all.map((name) => name.toLowerCase()));
  return names;
}

/**
 * English words of ours that an Arabic page still has: in its text and in what is read aloud of it. Words of sources, names
 * of the record and the theatre, units and everything that is set apart (`bdi`, `time`, Unicode isolates) are no words of
 * ours. Empty where all is said in Arabic.
 *
 * @param html a whole page or a part of one
 * @param more other strings that are names where this page was made from another record
 */
export function englishLeft(html: string, more: readonly string[] = []): string[] {
  const { document } = parseHTML(html);
  const left = new Set<string>();
  const report = (text: string, where: string) => {
    const words = ourWords(text, more);
    if (words.length > 0) left.add(`${where}: ${words.join(" ")} (${text.replace(/\s+/g, " ").trim()})`);
  };
  for (const element of document.querySelectorAll("*"))
    for (const attribute of SPOKEN) {
      const text = element.getAttribute(attribute);
      if (text !== null) report(text, `${element.localName}[${attribute}]`);
    }
  for (const element of document.querySelectorAll(NOT_OURS)) element.remove();
  const look = (node: Node): void => {
    if (node.nodeType === 3) report(node.textContent ?? "", node.parentElement?.localName ?? "");
    else for (const child of node.childNodes) look(child);
  };
  if (document.documentElement !== null) look(document.documentElement);
  return [...left];
}

function ourWords(text: string, more: readonly string[]): string[] {
  if (!/[a-z]{3}/i.test(text)) return [];
  let rest = text
    .replace(/\u2068[^\u2069]*\u2069/g, " ")
    .replace(/https?:\S+|\/[\w/.?=&-]+|[\w.-]+\/[\w/-]+/g, " ");
  for (const string of [...more, ...printedStrings()]) rest = rest.replaceAll(string, " ");
  const words = rest.match(/[\p{Script=Latin}\d'’.-]+/gu) ?? [];
  const ours: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = nameLength(words, at);
    if (length > 0) at += length;
    else {
      const word = (words[at] as string).replace(/^[^\p{Script=Latin}]+|[^\p{Script=Latin}]+$/gu, "");
      if (/^\p{Script=Latin}{3,}/u.test(word) && !/\d/.test(word) && !KEPT.has(word.toLowerCase()))
        ours.push(word);
      at++;
    }
  }
  return ours;
}

/** How many words from here are a name of the theatre. */
function nameLength(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--)
    if (
      theatreNames().has(
        words
          .slice(at, at + length)
          .join(" ")
          .toLowerCase(),
      )
    )
      return length;
  return 0;
}
