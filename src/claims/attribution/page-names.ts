import { type LongForm, longForms } from "../../language/long-forms.ts";
import { findNamedSpans, type NamedSpan } from "../../language/names.ts";
import type { Document } from "../../model/document.ts";

/** The names of a page, found once however often they are asked for. */
interface PageNames {
  readonly spans: readonly NamedSpan[];
  readonly longForm: (short: string) => LongForm | null;
}

const namesOf = new WeakMap<Document, PageNames>();

/** Names in the body of a page. Headings are left out: their capitals make names of any words. */
function pageNames(document: Document): PageNames {
  const known = namesOf.get(document);
  if (known) return known;
  const spans = document.entries.flatMap((entry) =>
    entry.blocks
      .filter((block) => block.role !== "heading")
      .flatMap((block) => findNamedSpans(document.text.slice(block.start, block.end))),
  );
  const names = { spans, longForm: longForms(spans) };
  namesOf.set(document, names);
  return names;
}

/** The fullest form of a person's name in the page: 'Haddad' to 'Omar Haddad'; null where none or two fit. */
export function fullPerson(document: Document, short: string): string | null {
  const found = pageNames(document).longForm(short);
  return found?.kind === "person" ? found.name : null;
}

/** The full name of a body that the page gives beside its capitals: 'SOHR'; null where it gives none. */
export function fullBody(document: Document, short: string): string | null {
  const found = pageNames(document).longForm(short);
  return found !== null && found.kind !== "person" ? found.name : null;
}
