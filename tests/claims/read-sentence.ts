import { pageOf } from "../../src/claims/explain.ts";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { analyse } from "../../src/language/analyse.ts";
import type { Bounds } from "../../src/model/bounds.ts";
import type { Claim } from "../../src/model/claim.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";

const theatre = loadTheatre("theatres/syria");

/** The claims of a short text, as if it were a page of its own. */
export function readSentence(text: string, published: string): Claim[] {
  const document = pageOf(text, { published });
  return extractClaims(document, analyse(document, theatre), theatre);
}

/**
 * A claim's fields as flat text, so that a row of a table can name those it is about:
 * `kind`, the fields of the kind's object (lists joined by '+'), `min`, `max`, `when`, `where`, `source`
 * (the chain joined by '>'), `stance` (of the last link), `certainty`, `parts` (who:min of each part).
 */
export function flatten(claim: Claim): Record<string, string> {
  const flat: Record<string, string> = {
    kind: claim.kind,
    when: claim.when?.edtf ?? "",
    where: claim.where.map((place) => place.name).join("+"),
    source: claim.attribution.map((link) => link.source).join(">"),
    stance: claim.attribution.at(-1)?.stance ?? "",
    certainty: claim.certainty,
    quote: claim.quote,
  };
  if (claim.kind === "statement") return flat;
  const body = (claim as unknown as Record<string, Record<string, unknown>>)[claim.kind] ?? {};
  for (const [name, value] of Object.entries(body)) {
    if (name === "count" && value !== null) {
      const bounds = value as Bounds;
      flat.min = String(bounds.min ?? "");
      flat.max = String(bounds.max ?? "");
    } else if (name === "breakdown") {
      flat.parts = (value as { who: string; count: Bounds }[])
        .map((part) => `${part.who}:${part.count.min}`)
        .join("+");
    } else if (Array.isArray(value)) flat[name] = value.join("+");
    else flat[name] = value === null ? "" : String(value);
  }
  return flat;
}

/** 'toll killed min=3 where=Goma' as the fields it asks for; the second word is status, type, change or act. */
export function parseExpected(text: string): Record<string, string> {
  const [kind, ...rest] = text.split("; ");
  const wanted: Record<string, string> = { kind: kind as string };
  for (const part of rest) {
    const at = part.indexOf("=");
    wanted[part.slice(0, at)] = part.slice(at + 1);
  }
  return wanted;
}

/** What of `wanted` a claim does not have, in words; empty where it has all. */
export function differences(claim: Record<string, string>, wanted: Record<string, string>): string[] {
  return Object.entries(wanted).flatMap(([name, value]) =>
    (claim[name] ?? "") === value ? [] : [`${name}: wanted '${value}', read '${claim[name] ?? ""}'`],
  );
}
