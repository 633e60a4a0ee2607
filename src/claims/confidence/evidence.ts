import type { Bounds } from "../../model/bounds.ts";
import type { Claim } from "../../model/claim.ts";
import type { Draft } from "../draft.ts";
import { touches } from "../view/sentence-view.ts";

/** What speaks for or against a reading: names of features with their values, 1 where a feature merely holds. */
export type Evidence = ReadonlyMap<string, number>;

/** A claim with the draft it was made of. */
export interface Judged {
  readonly claim: Claim;
  readonly draft: Draft;
}

/** What the words of one model have in common: fields of one group are judged by the same weights. */
export const GROUPS = [
  "claim",
  "attribution",
  "certainty",
  "when",
  "where",
  "act",
  "parties",
  "count",
  "who",
  "means",
] as const;
export type Group = (typeof GROUPS)[number];

/** The group that judges a field. Fields of free wording and of too few examples have none and get no number. */
export const GROUP_OF_FIELD: Readonly<Record<string, Group>> = {
  attribution: "attribution",
  certainty: "certainty",
  when: "when",
  where: "where",
  status: "act",
  type: "act",
  change: "act",
  act: "act",
  by: "parties",
  from: "parties",
  to: "parties",
  side: "parties",
  parties: "parties",
  actor: "parties",
  other: "parties",
  count: "count",
  who: "who",
  means: "means",
};

/** The fields of a claim that have a value and can be judged, in the order of the format. */
export function filledFields(claim: Claim): string[] {
  // Whose words they are and how firmly they are said is always told, if only by silence.
  const fields = ["attribution", "certainty"];
  if (claim.when !== null) fields.push("when");
  if (claim.where.length > 0) fields.push("where");
  for (const [name, value] of Object.entries(bodyOf(claim)))
    if (GROUP_OF_FIELD[name] !== undefined && !isEmpty(value)) fields.push(name);
  return fields;
}

/** The kind's own object; empty for a statement. */
export function bodyOf(claim: Claim): Readonly<Record<string, unknown>> {
  return (claim as unknown as Record<string, Record<string, unknown>>)[claim.kind] ?? {};
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Evidence on whether a claim is there at all. @param all every claim of the document */
export function claimEvidence(one: Judged, all: readonly Judged[]): Evidence {
  const { claim, draft } = one;
  const evidence = common(one);
  const twin = all.some(
    (other) => other !== one && other.claim.kind === claim.kind && touches(other.claim, claim),
  );
  if (twin) evidence.set("another of its kind in these words", 1);
  const here = all.filter((other) => other.draft.view === draft.view).length;
  evidence.set("claims in the sentence", Math.min(here, 6) / 6);
  const body = bodyOf(claim);
  const filled = filledFields(claim).length - 2;
  evidence.set("fields filled", Math.min(filled, 6) / 6);
  for (const name of ["status", "type", "change", "act", "who"])
    if (typeof body[name] === "string") evidence.set(`${claim.kind}.${name}=${body[name]}`, 1);
  if (claim.where.length === 0) evidence.set("no place", 1);
  if (claim.when === null) evidence.set("no time", 1);
  else evidence.set(`time ${claim.when.known}`, 1);
  for (const name of partiesOf(claim)) for (const key of partyEvidence(one, name)) evidence.set(key, 1);
  return evidence;
}

/** Evidence on whether a filled field is as it should be, given that the claim is there. */
export function fieldEvidence(one: Judged, field: string): Evidence {
  const { claim } = one;
  const evidence = common(one);
  evidence.set(`field ${field}`, 1);
  const group = GROUP_OF_FIELD[field];
  const value = bodyOf(claim)[field];
  const more = (keys: readonly string[]) => {
    for (const key of keys) evidence.set(key, 1);
  };
  if (group === "attribution" || group === "certainty") more(voiceEvidence(one));
  else if (group === "when") more(whenEvidence(one));
  else if (group === "where") more(whereEvidence(one));
  else if (group === "count") more(countEvidence(one, value as Bounds));
  else if (group === "parties") {
    const names = typeof value === "string" ? [value] : (value as readonly string[]);
    if (names.length > 1) evidence.set("several parties", 1);
    for (const name of names) more(partyEvidence(one, name));
  } else evidence.set(`${field}=${String(value)}`, 1);
  return evidence;
}

/** What holds of the reading as a whole. */
function common({ claim, draft }: Judged): Map<string, number> {
  const { view } = draft;
  const evidence = new Map<string, number>();
  const set = (key: string) => evidence.set(key, 1);
  set(`kind ${claim.kind}`);
  const [first, ...rest] = claim.rules;
  if (first !== undefined) set(`rule ${first}`);
  for (const rule of rest) set(`then ${rule}`);
  set(`entry ${view.entry.kind}`);
  if (view.block.role !== "paragraph") set(`block ${view.block.role}`);
  if (!view.sentence.parsed) set("no tree");
  evidence.set("sentence length", Math.min(view.tokens.length, 80) / 80);
  evidence.set("quote length", Math.min(draft.quote.end - draft.quote.start, 40) / 40);
  if (view.quoted[draft.anchor.start]) set("in quotation marks");
  if (claim.certainty !== "stated") set(`certainty ${claim.certainty}`);
  set(`voices ${Math.min(claim.attribution.length, 2)}`);
  return evidence;
}

function voiceEvidence({ claim, draft }: Judged): string[] {
  const last = claim.attribution.at(-1);
  const keys = [];
  if (last === undefined) {
    // Somebody may have been overheard: quotation marks and verbs of saying are what that looks like.
    if (draft.view.quoted.some(Boolean)) keys.push("own voice beside quoted words");
    return keys;
  }
  if (last.actor !== null) keys.push("voice on the list");
  if (last.unnamed) keys.push("voice without a name");
  if (last.met) keys.push("voice on no list");
  if (last.sourceSpan === null) keys.push("voice from outside the sentence");
  else if (draft.view.text.slice(last.sourceSpan.start, last.sourceSpan.end) !== last.source)
    keys.push("voice named by a short form");
  if (last.stance !== "asserts") keys.push(`stance ${last.stance}`);
  return keys;
}

function whenEvidence({ claim, draft }: Judged): string[] {
  const { when } = claim;
  if (when === null) return [];
  const keys = [`time ${when.known}`];
  if (when.span !== null && !touches(when.span, claim)) keys.push("time outside the quote");
  if (when.edtf.includes("/")) keys.push("an interval");
  if (when.edtf.endsWith("~")) keys.push("about");
  const times = new Set(draft.view.times.filter((time) => time !== undefined)).size;
  if (times > 1) keys.push("several times in the sentence");
  if (times > 0 && when.span === null) keys.push("a time in the sentence left unused");
  return keys;
}

function whereEvidence({ claim, draft }: Judged): string[] {
  const [place] = claim.where;
  if (!place) return [];
  const keys = [place.place === null ? "place open or unlisted" : "place on the map"];
  if (place.candidates.length > 0) keys.push("one of several of its name");
  if (place.area) keys.push("a part of a place");
  if (!claim.quote.includes(place.printed)) keys.push("place outside the quote");
  if (draft.places !== null) keys.push("place read by the rule");
  if (claim.where.length > 1) keys.push("several places");
  if (draft.whereReason.includes("point back")) keys.push("place pointed back to");
  return keys;
}

function countEvidence({ draft }: Judged, { min, max, approximate, text }: Bounds): string[] {
  const keys = [/\d/u.test(text) ? "digits" : "number in words"];
  if (min === null || max === null) keys.push("open number");
  if (approximate) keys.push("about");
  const numbers = new Set(draft.view.quantities.filter((one) => one?.unit === "count")).size;
  if (numbers > 1) keys.push("several numbers in the sentence");
  return keys;
}

function partiesOf(claim: Claim): string[] {
  return Object.entries(bodyOf(claim))
    .filter(([name]) => GROUP_OF_FIELD[name] === "parties")
    .flatMap(([, value]) =>
      typeof value === "string" ? [value] : ((value as readonly string[] | null) ?? []),
    );
}

function partyEvidence({ claim }: Judged, name: string): string[] {
  const reference = claim.actors.find((one) => one.name === name);
  if (!reference) return ["party without words of its own"];
  const keys = [reference.actor === null ? "party on no list" : "party on the list"];
  if (reference.met) keys.push("party met here first");
  if (reference.printed !== reference.name) keys.push("party printed otherwise");
  if (!claim.quote.includes(reference.printed)) keys.push("party outside the quote");
  return keys;
}
