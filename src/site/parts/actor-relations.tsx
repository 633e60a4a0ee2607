import type { ClaimedIdentity, IdentityRelation, IdentitySaying } from "../../model/identity.ts";
import type { ActorRelation } from "../../model/theatre.ts";
import type { UnnamedVoice } from "../actor-record.ts";
import { claimHref } from "../links.ts";
import type { View } from "../view.ts";
import { edtfInWords } from "../words/dates.ts";
import { validity } from "../words/validity.ts";
import { count, idInWords } from "../words/labels.ts";
import { ActorName, When } from "./inline.tsx";
import { Name, shown } from "./source-text.tsx";

/** Relations as read from the actor's side and from the other's. */
const RELATION_WORDS: Readonly<Record<string, readonly [outward: string, inward: string]>> = {
  member_of: ["Member of", "Has as a member"],
  part_of: ["Part of", "Has as a part"],
  allied_with: ["Allied with", "Allied with"],
  split_from: ["Split from", "Split off"],
  merged_into: ["Merged into", "Took in"],
  renamed_to: ["Renamed to", "Formerly"],
  leads: ["Leads", "Led by"],
  spokesperson_of: ["Speaks for", "Spoken for by"],
  reports_for: ["Reports for", "Reported for by"],
};

/** A relation that the theatre pack gives, with its source. */
export function RelationLine({ view, relation, of }: { view: View; relation: ActorRelation; of: string }) {
  const outward = relation.actor === of;
  const other = outward ? relation.other : relation.actor;
  const name = view.snapshot.theatre.actors.get(other)?.name ?? other;
  const when = validity(relation.validFrom, relation.validTo);
  const words = RELATION_WORDS[relation.relation]?.[outward ? 0 : 1] ?? idInWords(relation.relation);
  return (
    <>
      {words} <ActorName view={view} id={other} name={name} />
      {when === null ? null : <span class="quiet">, {when}</span>}
      <span class="quiet block">Source: {relation.source}</span>
    </>
  );
}

/** As read from the first party's side and from the other's. */
const IDENTITY_WORDS: Readonly<Record<IdentityRelation, readonly [outward: string, inward: string]>> = {
  renamed_to: ["Renamed to", "Formerly"],
  merged_into: ["Merged into", "Took in"],
  merged_with: ["Merged with", "Merged with"],
  split_from: ["Split from", "Split off"],
  joined: ["Joined", "Joined by"],
  left: ["Left", "Left by"],
  allied_with: ["Allied with", "Allied with"],
  opposed_to: ["Fights", "Fights"],
  infiltrated_by: ["Infiltrated by", "Has infiltrated"],
};

/** A relation that documents claim, with who says so. */
export function IdentityLine({ view, identity, of }: { view: View; identity: ClaimedIdentity; of: string }) {
  const { actor, other, relation, sayings, origins, listed } = identity;
  const outward = actor.actor === of;
  const far = outward ? other : actor;
  const within = actor.actor === other.actor;
  return (
    <>
      <span class="badge">claim</span>{" "}
      {within ? (
        <>
          <Name>{actor.name}</Name> renamed to <Name>{other.name}</Name>
        </>
      ) : (
        <>
          {IDENTITY_WORDS[relation][outward ? 0 : 1]} <ActorName view={view} id={far.actor} name={far.name} />
        </>
      )}
      <span class="quiet">
        , {count(origins, "origin")}
        {listed ? ", as the pack has it too" : ""}
      </span>
      {sayings.map((saying) => (
        <Saying view={view} saying={saying} />
      ))}
    </>
  );
}

function Saying({ view, saying }: { view: View; saying: IdentitySaying }) {
  const { origin, when, said, denied, claim } = saying;
  return (
    <span class="quiet block">
      <ActorName view={view} id={origin.actor} name={origin.name} />
      {denied ? " denies it" : ""}
      {said === null ? "" : `, ${edtfInWords(said.slice(0, 10))}`}
      {when === null ? null : (
        <>
          , of <When edtf={when} />
        </>
      )}
      : <a href={claimHref(claim)}>the claim</a>
    </span>
  );
}

/** Claims of one description shown before the rest is left out. */
const MOST_SPOKEN = 6;

/** Unnamed speakers by one description, with their claims. */
export function UnnamedLine({ voice }: { voice: UnnamedVoice }) {
  return (
    <>
      <q class="source-face">
        <bdi>{shown(voice.printed)}</bdi>
      </q>{" "}
      <span class="quiet">
        {voice.role} ·{" "}
        {voice.claims.slice(0, MOST_SPOKEN).map((claim, i) => (
          <>
            {i > 0 ? ", " : ""}
            <a href={claimHref(claim)}>claim {i + 1}</a>
          </>
        ))}
        {voice.claims.length > MOST_SPOKEN ? ` and ${voice.claims.length - MOST_SPOKEN} more` : ""}
      </span>
    </>
  );
}
