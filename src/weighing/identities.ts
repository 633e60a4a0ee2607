import type { Allegiance, Claim } from "../model/claim.ts";
import type { ClaimedIdentity, IdentityParty, IdentityRelation, IdentitySaying } from "../model/identity.ts";
import type { Origin, ReadDocument } from "../model/record.ts";
import type { Theatre } from "../model/theatre.ts";
import { fold } from "../theatre/name-tokens.ts";
import { rootVoices } from "./ledger/voices.ts";
import { isDenied } from "./reports.ts";
import { saidAt } from "./said.ts";

const RELATIONS: Readonly<Record<Allegiance["change"], IdentityRelation>> = {
  renames: "renamed_to",
  merges: "merged_with",
  splits: "split_from",
  joins: "joined",
  leaves: "left",
  allies: "allied_with",
  fights: "opposed_to",
  "infiltrated by": "infiltrated_by",
};

/** Relations without a direction: who is named first does not matter. */
const MUTUAL: ReadonlySet<IdentityRelation> = new Set<IdentityRelation>([
  "merged_with",
  "allied_with",
  "opposed_to",
]);

/** Which relations of a pack say the same. */
const LISTED_AS: Readonly<Partial<Record<IdentityRelation, readonly string[]>>> = {
  renamed_to: ["renamed_to"],
  merged_with: ["merged_into"],
  merged_into: ["merged_into"],
  split_from: ["split_from"],
  joined: ["member_of", "part_of", "merged_into"],
  allied_with: ["allied_with"],
};

interface Building {
  readonly relation: IdentityRelation;
  readonly actor: IdentityParty;
  readonly other: IdentityParty;
  readonly sayings: IdentitySaying[];
}

/**
 * The relations between parties that documents claim: renamings, joinings, splits, mergers, alliances. Pure;
 * the order of the documents does not matter. Nothing is added to the theatre.
 *
 * @param read documents of the current editions with their claims
 * @param voices the root voice of each claim by its id; a claim without one, and a reader's, are left out
 * @returns by name of the first party, then relation, then the other's name
 */
export function identitiesOf(
  read: readonly ReadDocument[],
  voices: ReadonlyMap<string, Origin & { readonly reader?: boolean }>,
  theatre: Pick<Theatre, "relations">,
): ClaimedIdentity[] {
  const found = new Map<string, Building>();
  for (const { document, claims } of read)
    for (const claim of claims) {
      const voice = voices.get(claim.id);
      if (claim.kind !== "allegiance" || voice === undefined || voice.reader) continue;
      const saying: IdentitySaying = {
        claim: claim.id,
        document: document.id,
        origin: { key: voice.key, name: voice.name, actor: voice.actor },
        when: claim.when?.edtf ?? null,
        said: saidAt(document, document.entries[claim.entry]),
        denied: isDenied(claim),
      };
      for (const pair of pairsOf(claim)) enter(found, pair, saying);
    }
  return [...found.values()]
    .map((one): ClaimedIdentity => {
      const sayings = [...one.sayings].sort(bySaid);
      const origins = new Set(sayings.filter(({ denied }) => !denied).map(({ origin }) => origin.key)).size;
      return { ...one, sayings, origins, listed: isListed(one, theatre) };
    })
    .sort(byNames);
}

/**
 * `identitiesOf` with the root voices of the documents that say anything of the kind: copies of their words
 * count as one origin.
 */
export function claimedIdentities(read: readonly ReadDocument[], theatre: Theatre): ClaimedIdentity[] {
  const saying = read.filter(({ claims }) => claims.some(({ kind }) => kind === "allegiance"));
  return identitiesOf(saying, rootVoices(saying, theatre), theatre);
}

type Pair = Omit<Building, "sayings">;

/** Every pair of parties that a claim relates; of a merger without a second side, its parties among themselves. */
function pairsOf(claim: Claim & { kind: "allegiance" }): Pair[] {
  const { change, actor, other } = claim.allegiance;
  const relation = RELATIONS[change];
  const first = actor.map((name) => partyOf(claim, name, change === "renames"));
  const second = other.map((name) => partyOf(claim, name, change === "renames"));
  if (second.length > 0) {
    // 'A and B merged into C' has a third party; 'A merged with B' two that are alike.
    const into: IdentityRelation = change === "merges" && first.length > 1 ? "merged_into" : relation;
    return first.flatMap((a) => second.map((b): Pair => ({ relation: into, actor: a, other: b })));
  }
  return MUTUAL.has(relation)
    ? first.flatMap((a, i) => first.slice(i + 1).map((b): Pair => ({ relation, actor: a, other: b })))
    : [];
}

function partyOf(claim: Claim, name: string, asPrinted: boolean): IdentityParty {
  const known = claim.actors.find((one) => one.name === name || one.printed === name);
  return { actor: known?.actor ?? null, name: asPrinted ? (known?.printed ?? name) : name };
}

function enter(found: Map<string, Building>, given: Pair, saying: IdentitySaying): void {
  const swapped = MUTUAL.has(given.relation) && keyOf(given.actor) > keyOf(given.other);
  const pair = swapped ? { ...given, actor: given.other, other: given.actor } : given;
  // Two names of one entry: a renaming inside it, told apart by the names. Other relations to itself say nothing.
  const same = pair.actor.actor !== null && pair.actor.actor === pair.other.actor;
  if (same && pair.relation !== "renamed_to") return;
  const ends = same ? [fold(pair.actor.name), fold(pair.other.name)] : [keyOf(pair.actor), keyOf(pair.other)];
  if (ends[0] === ends[1]) return;
  const key = [pair.relation, ...ends].join("\u0000");
  const known = found.get(key);
  if (known === undefined) found.set(key, { ...pair, sayings: [saying] });
  else if (!known.sayings.some(({ claim }) => claim === saying.claim)) known.sayings.push(saying);
}

function keyOf({ actor, name }: IdentityParty): string {
  return actor ?? `name:${fold(name).replace(/^the /, "")}`;
}

function isListed({ relation, actor, other }: Pair, { relations }: Pick<Theatre, "relations">): boolean {
  const names = LISTED_AS[relation] ?? [];
  if (actor.actor === null || other.actor === null) return false;
  return relations.some(
    (row) =>
      names.includes(row.relation) &&
      ((row.actor === actor.actor && row.other === other.actor) ||
        (MUTUAL.has(relation) && row.actor === other.actor && row.other === actor.actor)),
  );
}

function bySaid(a: IdentitySaying, b: IdentitySaying): number {
  const [left, right] = [a.said ?? "9999", b.said ?? "9999"];
  if (left !== right) return left < right ? -1 : 1;
  return a.claim < b.claim ? -1 : 1;
}

function byNames(a: ClaimedIdentity, b: ClaimedIdentity): number {
  const key = (one: ClaimedIdentity) =>
    [one.actor.name, one.relation, one.other.name, keyOf(one.actor), keyOf(one.other)].join("\u0000");
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
