import type { ClaimedIdentity } from "../model/identity.ts";
import type { ProvisionalActor } from "../theatre/provisional-actors.ts";
import { claimedIdentities } from "../weighing/identities.ts";
import { metActors } from "../weighing/met-actors.ts";
import type { Snapshot } from "./snapshot.ts";

/** What documents say of who is who, beside the theatre. */
export interface ActorRecord {
  readonly identities: readonly ClaimedIdentity[];
  /** Those that name an actor of the theatre, by its id. */
  readonly identitiesByActor: ReadonlyMap<string, readonly ClaimedIdentity[]>;
  /** Groups met in text that the theatre does not list, most mentioned first. */
  readonly met: readonly ProvisionalActor[];
  /** Where each unnamed speaker's claims are, by the actor they are said to belong to. */
  readonly unnamedByActor: ReadonlyMap<string, readonly UnnamedVoice[]>;
}

/** Unnamed speakers of one description. */
export interface UnnamedVoice {
  readonly role: string;
  /** As printed: 'A Syrian military source'. */
  readonly printed: string;
  readonly claims: readonly string[];
}

const records = new WeakMap<Snapshot, ActorRecord>();

/** Worked out when the first page asks for it; once for a snapshot. */
export function actorRecord(snapshot: Snapshot): ActorRecord {
  const known = records.get(snapshot);
  if (known !== undefined) return known;
  const identities = claimedIdentities(snapshot.documents, snapshot.theatre);
  const identitiesByActor = new Map<string, ClaimedIdentity[]>();
  for (const one of identities)
    for (const id of new Set([one.actor.actor, one.other.actor]))
      if (id !== null) identitiesByActor.set(id, [...(identitiesByActor.get(id) ?? []), one]);
  const made = {
    identities,
    identitiesByActor,
    met: metActors(snapshot.documents),
    unnamedByActor: unnamedVoices(snapshot),
  };
  records.set(snapshot, made);
  return made;
}

function unnamedVoices({ documents }: Snapshot): ReadonlyMap<string, readonly UnnamedVoice[]> {
  const found = new Map<string, Map<string, { role: string; printed: string; claims: string[] }>>();
  for (const { document, claims } of documents)
    for (const claim of claims)
      for (const { unnamed, sourceSpan, source } of claim.attribution) {
        if (!unnamed?.affiliation) continue;
        const printed =
          sourceSpan === null
            ? source
            : document.text.slice(sourceSpan.start, sourceSpan.end).replace(/\s+/g, " ");
        const key = printed.toLowerCase().replace(/^(?:the|an?) /, "");
        const voices = found.get(unnamed.affiliation) ?? new Map();
        found.set(unnamed.affiliation, voices);
        const voice = voices.get(key);
        if (voice === undefined) voices.set(key, { role: unnamed.role, printed, claims: [claim.id] });
        else if (!voice.claims.includes(claim.id)) voice.claims.push(claim.id);
      }
  return new Map(
    [...found].map(([actor, voices]) => [
      actor,
      [...voices.values()].sort(
        (a, b) => b.claims.length - a.claims.length || (a.printed < b.printed ? -1 : 1),
      ),
    ]),
  );
}
