import {
  GROUP_HEADS,
  NAME_PARTICLES,
  NATIONAL_ADJECTIVES,
  ORGANISATION_HEADS,
} from "./lexicon/name-words.ts";
import type { NamedSpan } from "./names.ts";

/** What stands for a short form in one document. */
export interface LongForm {
  readonly name: string;
  readonly kind: NamedSpan["kind"];
  readonly title: string | null;
}

/**
 * The full forms of short names in one document: 'Malahifji' after 'Zakaria Malahifji', 'the Observatory' after
 * 'Syrian Observatory for Human Rights', 'SOHR' where it stood in brackets.
 *
 * @param spans names of the document, from `findNamedSpans` or a gazetteer
 * @returns a function of a printed short form; null where no longer name fits, or two different ones do. Case,
 *   apostrophes, 'the' and the article 'al-' make no difference.
 */
export function longForms(spans: readonly NamedSpan[]): (short: string) => LongForm | null {
  const table = new Map<string, LongForm | "several">();
  const add = (key: string, form: LongForm) => {
    if (key === "") return;
    const known = table.get(key);
    if (known === undefined) table.set(key, form);
    else if (known !== "several" && fold(known.name) !== fold(form.name)) {
      table.set(key, extend(known, form));
    }
  };
  for (const span of spans) {
    const form: LongForm = { name: span.name, kind: span.kind, title: span.title };
    if (span.acronym !== null) add(fold(span.acronym), form);
    for (const key of shortForms(span)) add(key, form);
  }
  return (short) => {
    const found = table.get(fold(short));
    return found === undefined || found === "several" || fold(found.name) === fold(short) ? null : found;
  };
}

/** 'Omar Haddad' and 'Omar Ali Haddad' are one person, told more fully the second time; other names are two. */
function extend(a: LongForm, b: LongForm): LongForm | "several" {
  const [wordsA, wordsB] = [fold(a.name).split(" "), fold(b.name).split(" ")];
  const [short, long, form] = wordsA.length <= wordsB.length ? [wordsA, wordsB, b] : [wordsB, wordsA, a];
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length ? form : "several";
}

/** The short forms that a later sentence may use for a name, folded. */
function shortForms({ name, kind }: NamedSpan): string[] {
  const words = fold(name).split(" ");
  if (words.length < 2) return [];
  if (kind === "person") {
    const last = words.slice(isParticle(words.at(-2)) ? -2 : -1).join(" ");
    // 'Abu Ahmad' is one name: neither half stands alone.
    return words[0] === "abu" || words[0] === "umm"
      ? words.length > 2
        ? [words.slice(0, 2).join(" ")]
        : []
      : [last, words[0] ?? ""];
  }
  if (kind !== "organisation" && kind !== "group") return [];
  const forms = words.filter((word) => ORGANISATION_HEADS.has(word) || GROUP_HEADS.has(word));
  const of = words.findIndex((word) => word === "of" || word === "for");
  if (of > 1) forms.push(words.slice(0, of).join(" "));
  const first = words[0] ?? "";
  // 'Ahrar' for 'Ahrar al-Sham', but not 'Syrian' for the observatory nor a town for its media centre.
  if (kind === "group" && GROUP_HEADS.has(first)) forms.push(first);
  if (NATIONAL_ADJECTIVES.has(first) && words.length > 2) forms.push(words.slice(1).join(" "));
  forms.push(initials(name));
  return forms.filter((form) => form !== "");
}

function isParticle(word: string | undefined): boolean {
  return word !== undefined && NAME_PARTICLES.has(word);
}

/** The capitals of a name: 'SOHR', 'FSA'. */
function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .filter((letter) => letter !== letter.toLowerCase());
  return letters.length >= 2 ? letters.join("").toLowerCase() : "";
}

/** Case, apostrophes, 'the' and the Arabic article make no difference between forms of a name. */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’‘ʿʾ`]/g, "")
    .replace(/^the\s/, "")
    .replace(/(^|\s)(?:al|el|as|ash|ad|at)-/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
