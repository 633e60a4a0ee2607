import { claimHref } from "./links.ts";
import { type Say, sayIn } from "../messages/say.ts";
import type { Theatre } from "../model/theatre.ts";
import type { PlacedClaim } from "./snapshot.ts";
import { voiceWords } from "./words/claim-words.ts";
import { dayInWords, edtfInWords } from "../messages/dates.ts";
import { apart } from "../messages/shown.ts";

/** BibTeX has its fields in one language for all readers. */
const ENGLISH = sayIn("en");

/** Words of a claim that a citation quotes, in characters; the address leads to all of them. */
const QUOTED = 300;

/** The claim's own address with the hash of the capture that its words stand in, without a host. */
export function permalink({ claim, edition }: PlacedClaim): string {
  return `${claimHref(claim.id)}?capture=${edition.document.capture}`;
}

/**
 * A citation in plain text: voices, words, publication, capture.
 *
 * @param address the permalink as the reader can open it
 * @param theatre pack whose names are shown in other languages than English
 */
export function citation(
  { claim, edition }: PlacedClaim,
  address: string,
  say: Say,
  theatre?: Theatre,
): string {
  const { document, obtainedAt } = edition;
  return say("cite.text", {
    voices: claim.attribution.length === 0 ? "_" : voiceWords(claim, document.publisher, say, theatre),
    words: apart(quoted(claim.quote), say),
    publisher: document.publisher === null ? say("cite.noPublisher") : apart(document.publisher, say),
    titled: document.title === null ? "no" : "yes",
    title: apart(document.title ?? document.id, say),
    published: document.published === null ? say("cite.noDate") : edtfInWords(document.published, say),
    captured:
      obtainedAt === null
        ? "_"
        : say("date.clock", {
            day: dayInWords(obtainedAt.slice(0, 10), say),
            clock: `${obtainedAt.slice(11, 16)} UTC`,
          }),
    hash: document.capture,
    address,
  });
}

/** A BibTeX entry of the document that the claim stands in, with its words in the note. Ends with a line feed. */
export function bibtexOf(placed: PlacedClaim, host: string): string {
  const { claim, edition } = placed;
  const { document, obtainedAt } = edition;
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(document.published ?? "")?.[0] ?? null;
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", document.author ?? document.publisher],
    ["title", document.title ?? document.id],
    ["organization", document.publisher],
    ["year", date?.slice(0, 4) ?? null],
    ["date", date],
    ["url", `${host}${permalink(placed)}`],
    ["urldate", obtainedAt?.slice(0, 10) ?? null],
    ["langid", document.language],
    [
      "note",
      `${claim.attribution.length === 0 ? "" : `${voiceWords(claim, document.publisher, ENGLISH)}: `}“${quoted(claim.quote)}”. Capture SHA-256 ${document.capture}${obtainedAt === null ? "" : `, obtained ${dayInWords(obtainedAt.slice(0, 10), ENGLISH)}`}`,
    ],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === null) return [];
    // Addresses are set as they are: only what would end the field is encoded.
    const text =
      name === "url"
        ? value.replace(/[{}\\\s%]/g, (sign) => (sign === "%" ? sign : encodeURIComponent(sign)))
        : escaped(value);
    // Two braces keep the capitals of names.
    return [`  ${name} = {${name === "author" || name === "organization" ? `{${text}}` : text}}`];
  });
  return `@online{${claim.id.replace(/[^\w-]/g, "")},\n${lines.join(",\n")}\n}\n`;
}

function quoted(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= QUOTED ? line : `${line.slice(0, line.lastIndexOf(" ", QUOTED))} …`;
}

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text in which no sign means anything to BibTeX, on one line. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, " ")
    .replace(/[\\{}~^]/g, (sign) => SIGNS[sign] as string)
    .replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}
