import type { VNode } from "preact";
import { isMessage } from "../../messages/say.ts";
import type { ClaimedIdentity, IdentitySaying } from "../../model/identity.ts";
import type { ActorRelation } from "../../model/theatre.ts";
import type { UnnamedVoice } from "../actor-record.ts";
import { claimHref } from "../links.ts";
import type { View } from "../view.ts";
import { edtfInWords } from "../../messages/dates.ts";
import { validity } from "../words/validity.ts";
import { idInWords } from "../words/labels.ts";
import { InEnglish } from "./in-english.tsx";
import { ActorName, When } from "./inline.tsx";
import { Name, shown } from "./source-text.tsx";
import { useSay } from "./words.tsx";

/** A relation that the theatre pack gives, with its source. */
export function RelationLine({ view, relation, of }: { view: View; relation: ActorRelation; of: string }) {
  const outward = relation.actor === of;
  const other = outward ? relation.other : relation.actor;
  const { say } = view;
  const name = view.snapshot.theatre.actors.get(other)?.name ?? other;
  const when = validity(relation.validFrom, relation.validTo, say);
  const key = `${outward ? "relation" : "relationInward"}.${relation.relation}`;
  const actor = () => <ActorName view={view} id={other} name={name} />;
  return (
    <>
      {isMessage(key)
        ? say.rich<VNode>(key, { actor })
        : say.rich<VNode>("relation.unlisted", { relation: idInWords(relation.relation), actor })}
      {when === null ? null : <span class="quiet">{say("relation.when", { when })}</span>}
      <span class="quiet block">
        {say.rich<VNode>("relation.source", { source: () => <InEnglish>{relation.source}</InEnglish> })}
      </span>
    </>
  );
}

/** A relation that documents claim, with who says so. */
export function IdentityLine({ view, identity, of }: { view: View; identity: ClaimedIdentity; of: string }) {
  const { actor, other, relation, sayings, origins, listed } = identity;
  const outward = actor.actor === of;
  const far = outward ? other : actor;
  const within = actor.actor === other.actor;
  const { say } = view;
  const farName = () => <ActorName view={view} id={far.actor} name={far.name} />;
  return (
    <>
      <span class="badge">{say("badge.claim")}</span>{" "}
      {within
        ? say.rich<VNode>("relation.within", {
            former: () => <Name>{actor.name}</Name>,
            later: () => <Name>{other.name}</Name>,
          })
        : say.rich<VNode>(outward ? `relation.${relation}` : `relationInward.${relation}`, {
            actor: farName,
          })}
      <span class="quiet">{say("relation.origins", { origins, listed: listed ? "yes" : "no" })}</span>
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
      {view.say.rich<VNode>("relation.saying", {
        actor: () => <ActorName view={view} id={origin.actor} name={origin.name} />,
        denied: denied ? "yes" : "no",
        said: said === null ? "_" : edtfInWords(said.slice(0, 10), view.say),
        dated: when === null ? "no" : "yes",
        when: () => (when === null ? "" : <When edtf={when} />),
        link: (words) => <a href={claimHref(claim)}>{words}</a>,
      })}
    </span>
  );
}

/** Claims of one description shown before the rest is left out. */
const MOST_SPOKEN = 6;

/** Unnamed speakers by one description, with their claims. */
export function UnnamedLine({ voice }: { voice: UnnamedVoice }) {
  const say = useSay();
  const role = `role.${voice.role}`;
  return (
    <>
      <q class="source-face">
        <bdi>{shown(voice.printed)}</bdi>
      </q>{" "}
      <span class="quiet">
        {isMessage(role) ? say(role) : voice.role} ·{" "}
        {voice.claims.slice(0, MOST_SPOKEN).map((claim, i) => (
          <>
            {i > 0 ? say("list.comma") : ""}
            <a href={claimHref(claim)}>{say("unnamed.claim", { number: i + 1 })}</a>
          </>
        ))}
        {voice.claims.length > MOST_SPOKEN
          ? ` ${say("unnamed.more", { claims: voice.claims.length - MOST_SPOKEN })}`
          : ""}
      </span>
    </>
  );
}
