import type { Claim } from "../../model/claim.ts";
import type { Origin } from "../../model/record.ts";
import type { SiteEdition } from "../record-source.ts";
import { finish, type Steps } from "../../weighing/steps.ts";
import type { PlacedClaim, Snapshot } from "../snapshot.ts";

/** An origin with what it is found to have said first, in the order of publication of its documents. */
export interface Source extends Origin {
  readonly claims: readonly PlacedClaim[];
}

interface Origins {
  readonly byClaim: ReadonlyMap<string, Origin>;
  readonly sources: ReadonlyMap<string, Source>;
}

const made = new WeakMap<Snapshot, Origins>();

function originsOf(snapshot: Snapshot): Origins {
  return finish(originsInSteps(snapshot));
}

/** The origins of a document's claims, by claim. */
export function originsIn(snapshot: Snapshot, edition: SiteEdition): ReadonlyMap<string, Origin> {
  const byClaim = new Map<string, Origin>();
  for (const { claim, voice } of snapshot.weighing.voiced(edition.document.id))
    byClaim.set(claim.id, { key: voice.key, name: voice.name, actor: voice.actor });
  for (const claim of edition.claims) {
    if (byClaim.has(claim.id)) continue;
    const value = snapshot.figuresOfClaim.get(claim.id)?.[0]?.value;
    byClaim.set(claim.id, value?.origin ?? firstVoice(claim, edition));
  }
  return byClaim;
}

/** Works out who said what in a snapshot, for all that is asked here; once. */
export function* originsInSteps(snapshot: Snapshot): Steps<Origins> {
  const known = made.get(snapshot);
  if (known !== undefined) return known;
  const byClaim = new Map<string, Origin>();
  const sources = new Map<string, Origin & { claims: PlacedClaim[] }>();
  for (const edition of snapshot.documents) {
    yield;
    const own = originsIn(snapshot, edition);
    for (const claim of edition.claims) {
      const origin = own.get(claim.id) as Origin;
      byClaim.set(claim.id, origin);
      const source = sources.get(origin.key) ?? { ...origin, claims: [] };
      source.claims.push({ claim, edition, current: true });
      sources.set(origin.key, source);
    }
  }
  const origins = { byClaim, sources };
  made.set(snapshot, origins);
  return origins;
}

/** The innermost voice, or the publisher: where the weighing stage does not know the claim. */
function firstVoice(claim: Claim, { document }: SiteEdition): Origin {
  const root = claim.attribution.at(-1);
  const name = root?.source ?? document.publisher ?? document.url ?? document.id;
  return { key: root?.actor ?? name.toLocaleLowerCase("en"), name, actor: root?.actor ?? null };
}

/** Who said a current claim first, as far as the weighing stage can tell. */
export function originOf(snapshot: Snapshot, claim: Claim): Origin {
  const known = originsOf(snapshot).byClaim.get(claim.id);
  if (known !== undefined) return known;
  const edition = snapshot.claims.get(claim.id)?.edition;
  return edition === undefined
    ? { key: claim.document, name: claim.document, actor: null }
    : firstVoice(claim, edition);
}

/** All origins of the current claims by key. */
export function sourcesOf(snapshot: Snapshot): ReadonlyMap<string, Source> {
  return originsOf(snapshot).sources;
}
