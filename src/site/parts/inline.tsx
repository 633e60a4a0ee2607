import type { Claim } from "../../model/claim.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { Document } from "../../model/document.ts";
import { actorHref, claimHref, placeHref } from "../links.ts";
import { claimWords, voiceWords } from "../words/claim-words.ts";
import { dayInWords, edtfInWords } from "../../messages/dates.ts";
import { kindLabel } from "../words/labels.ts";
import { actorNamed, placeNamed } from "../words/names.ts";
import type { View } from "../view.ts";
import { Name, Quoted } from "./source-text.tsx";
import { usePack, useSay } from "./words.tsx";

/** An EDTF date in words; machine-readable where it is one day. */
export function When({ edtf }: { edtf: Edtf }) {
  const say = useSay();
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? (
    <time dateTime={edtf}>{dayInWords(edtf, say)}</time>
  ) : (
    <span>{edtfInWords(edtf, say)}</span>
  );
}

/** A place by its name in the reader's language, as a link where the pack knows it. */
export function PlaceName({ view, id, name }: { view: View; id: string | null; name: string }) {
  const { theatre } = view.snapshot;
  return id !== null && theatre.places.has(id) ? (
    <a href={placeHref(id)}>
      <Name>{placeNamed(id, name, theatre, view.say)}</Name>
    </a>
  ) : (
    <Name>{name}</Name>
  );
}

/** An actor by its name in the reader's language, as a link where claims resolved the name. */
export function ActorName({ view, id, name }: { view: View; id?: string | null; name: string }) {
  const { theatre, actorByName } = view.snapshot;
  const actor = id ?? actorByName.get(name) ?? null;
  return actor !== null && theatre.actors.has(actor) ? (
    <a href={actorHref(actor)}>
      <Name>{actorNamed(actor, name, theatre, view.say)}</Name>
    </a>
  ) : (
    <Name>{name}</Name>
  );
}

/** A text cut to a length at a space, with an ellipsis where it was cut. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(" ", length);
  return `${text.slice(0, space > length / 2 ? space : length)} …`;
}

/** One claim as a small link: what it says and in whose mouth. */
export function ClaimChip({ claim, document }: { claim: Claim; document: Document }) {
  const say = useSay();
  const pack = usePack();
  return (
    <a class="chip" href={claimHref(claim.id)} data-certainty={claim.certainty}>
      <span class="chip-kind">{kindLabel(claim.kind, say)}</span>{" "}
      {claim.kind === "statement" ? (
        <Quoted document={document} class="chip-words">
          {clip(claim.quote, 110)}
        </Quoted>
      ) : (
        <span class="chip-words">{claimWords(claim, say, pack)}</span>
      )}{" "}
      <span class="chip-voice">{voiceWords(claim, document.publisher, say, pack)}</span>
    </a>
  );
}
