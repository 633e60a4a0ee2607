import type { ClaimRow } from "./claim-row.ts";

/** What one claim says, as `slot` and `value`, each as often as it is said. */
export class Facts {
  private readonly values = new Map<string, Map<string, number>>();

  add(slot: string, value: string | null | undefined): void {
    if (value === null || value === undefined || value === "") return;
    let here = this.values.get(slot);
    if (!here) this.values.set(slot, (here = new Map()));
    here.set(value, (here.get(value) ?? 0) + 1);
  }

  slots(): string[] {
    return [...this.values.keys()];
  }

  /** The values of a slot in order, as one text; empty where it says nothing. */
  at(slot: string): string {
    const here = this.values.get(slot);
    return here === undefined
      ? ""
      : [...here]
          .map(([value, times]) => `${value} ${times}`)
          .sort()
          .join("\n");
  }

  /** How many facts both say. */
  shared(other: Facts): number {
    let sum = 0;
    for (const [slot, here] of this.values)
      for (const [value, times] of here) sum += Math.min(times, other.values.get(slot)?.get(value) ?? 0);
    return sum;
  }
}

/** Names that the reference scorer takes for the government. */
const GOVERNMENT = "syrian government";
const GOVERNMENT_NAMES = new Set(
  [
    "syrian army, syrian arab army, syrian military, regime, syrian regime, assad regime, government, syrian armed forces",
    "assad government, syrian authorities, regime forces, government forces, syrian government forces",
    "pro government forces, pro assad forces, regime military, damascus, government of syria",
  ].flatMap((line) => line.split(", ")),
);

/** Names that the reference scorer takes for the city as a whole. */
const CITY = "aleppo";
const CITY_NAMES = new Set(
  "east aleppo, eastern aleppo, west aleppo, western aleppo, aleppo city, southwest aleppo, southwestern aleppo, northern aleppo, old city of aleppo".split(
    ", ",
  ),
);
const PART_OF = /^(?:eastern|western|northern|southern|east|west|north|south|central) /u;

/** A name as it is compared: plain lower-case letters without articles and words such as 'city' behind it. */
export function foldName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\P{ASCII}/gu, "")
    .toLowerCase();
  const words = plain
    .replace(/['`"]/gu, "")
    .replace(/[^a-z0-9]+/gu, " ")
    .trim()
    .replace(/^(?:the|al|an|a) /u, "");
  const bare = words
    .replace(/\b(?:city|province|governorate|district|neighbou?rhood|village|town)$/u, "")
    .trim();
  return bare || words;
}

/** Compares names of actors and places through a pack's names where it has them, else as folded texts. */
export class NameBook {
  private readonly actors = new Map<string, string>();
  private readonly places = new Map<string, string>();

  /** @param actors folded name and id, @param places folded name and the entry's; of equal names the first counts */
  constructor(actors: readonly [string, string][], places: readonly [string, string][]) {
    for (const [name, id] of actors) if (!this.actors.has(name)) this.actors.set(name, id);
    for (const [name, main] of places) if (!this.places.has(name)) this.places.set(name, main);
  }

  private actor(name: string): string {
    const folded = foldName(name);
    const side = GOVERNMENT_NAMES.has(folded) ? GOVERNMENT : folded;
    const id = this.actors.get(side) ?? side;
    return GOVERNMENT_NAMES.has(foldName(id)) ? GOVERNMENT : id;
  }

  private place(name: string): string {
    const city = (one: string) => (CITY_NAMES.has(one) ? CITY : one);
    const folded = city(foldName(name));
    const main = this.places.get(folded) ?? folded;
    return CITY_NAMES.has(main) ? CITY : main.replace(PART_OF, "");
  }

  /** The facts of a claim that are compared; free wording is not. */
  factsOf(claim: ClaimRow): Facts {
    const facts = new Facts();
    facts.add("when", span(claim.when));
    const [place] = claim.where ?? [];
    if (place !== undefined) facts.add("where", this.place(place));
    const last = claim.attribution?.at(-1);
    if (last) {
      facts.add("origin", this.actor(last.source ?? ""));
      if (last.stance !== "asserts") facts.add("stance", last.stance);
    }
    if (claim.certainty !== "stated") facts.add("certainty", claim.certainty);
    const body = (claim[claim.kind] ?? {}) as Record<string, unknown>;
    for (const [field, value] of Object.entries(body)) this.addField(facts, field, value);
    return facts;
  }

  private addField(facts: Facts, field: string, value: unknown): void {
    const list = (
      Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]
    ) as string[];
    if (field === "count" || field === "breaches") addBounds(facts, field, value);
    else if (ACTOR_FIELDS.has(field)) for (const name of list) facts.add(field, this.actor(name));
    else if (WORD_FIELDS.has(field)) for (const word of list) facts.add(field, foldName(word));
    else if (field === "start" || field === "end") facts.add(field, span(value as string | null));
    else if (field === "name" && typeof value === "string") facts.add(field, this.place(value));
  }
}

const ACTOR_FIELDS = new Set(["by", "from", "side", "parties", "actor", "other", "to"]);
const WORD_FIELDS = new Set(["status", "type", "change", "act", "who", "means"]);

function addBounds(facts: Facts, field: string, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const bound of ["min", "max", "count"] as const) {
    const raw = (value as Record<string, unknown>)[bound];
    const number = typeof raw === "object" && raw !== null ? (raw as { min?: unknown }).min : raw;
    if (typeof number === "number") facts.add(`${field}.${bound}`, String(Math.trunc(number)));
  }
}

/** First and last day of an EDTF text, without its marks of doubt; null where there is none. */
function span(edtf: string | null | undefined): string | null {
  const plain = (edtf ?? "").replace(/[~?%]/gu, "").trim();
  if (plain === "") return null;
  const [from = "", to] = plain.split("/");
  return `${from.slice(0, 10)} ${(to ?? from).slice(0, 10)}`;
}
