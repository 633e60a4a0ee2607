import { sureWords, unsureFields } from "../../claims/confidence/sureness.ts";
import type { Claim, PlaceReference } from "../../model/claim.ts";
import { codePointOffsets } from "../../model/offsets.ts";
import { saidAt } from "../../weighing/said.ts";
import { captureHref, claimHref, documentHref, incidentHref } from "../links.ts";
import type { SiteEdition } from "../record-source.ts";
import type { View } from "../view.ts";
import { claimWords } from "../words/claim-words.ts";
import { fieldWords } from "../words/field-words.ts";
import { CERTAINTY_WORDS, KIND_LABELS, KNOWN_WORDS, sentenceCase, STANCE_LABELS } from "../words/labels.ts";
import { CiteClaim } from "./cite-claim.tsx";
import { ActorName, clip, PlaceName, When } from "./inline.tsx";
import { RivalValues } from "./rival-values.tsx";
import { Name, shown, SourceText } from "./source-text.tsx";
import { Said } from "./times.tsx";

interface PanelProps {
  readonly view: View;
  readonly edition: SiteEdition;
  readonly claim: Claim;
  /** Address of the document with no claim chosen. */
  readonly close: string;
}

/** Everything the record knows of one claim: fields, voices, certainty, time, places, rules, anchor, rivals. */
export function ClaimPanel({ view, edition, claim, close }: PanelProps) {
  const { document } = edition;
  const said = saidAt(document, document.entries[claim.entry]);
  // A name that was printed as the pack has it needs no word.
  const readings = claim.actors.filter(({ printed, name, actor }) => actor === null || printed !== name);
  return (
    <section class="panel claim-panel" aria-labelledby="claim-heading" data-certainty={claim.certainty}>
      <header class="panel-head">
        <p class="tag">{KIND_LABELS[claim.kind].one} · claim</p>
        <a class="close" href={close}>
          Close
        </a>
        <h2 id="claim-heading">{shown(claimWords(claim))}</h2>
      </header>
      <blockquote class="panel-quote">
        <SourceText document={document}>{shown(clip(claim.quote, 600))}</SourceText>
      </blockquote>
      <Voices view={view} edition={edition} claim={claim} />
      <dl class="fields">
        {fieldWords(claim, view.say, view.snapshot.theatre).map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd>
              <Name>{value}</Name>
            </dd>
          </>
        ))}
        <dt>Certainty</dt>
        <dd>{CERTAINTY_WORDS[claim.certainty]}</dd>
        <dt>Published</dt>
        <dd>{said === null ? "the page gives no single day" : <Said said={said} />}</dd>
        <dt>When</dt>
        <dd>
          {claim.when === null ? (
            "the text gives no time"
          ) : (
            <>
              <When edtf={claim.when.edtf} /> <code>{claim.when.edtf}</code>{" "}
              <span class="quiet">{KNOWN_WORDS[claim.when.known]}</span>
            </>
          )}
        </dd>
        <dt>Where</dt>
        <dd>
          {claim.where.length === 0 ? (
            "the text names no place"
          ) : (
            <ul class="plain">
              {claim.where.map((place) => (
                <li>
                  <Place view={view} place={place} />
                </li>
              ))}
            </ul>
          )}
        </dd>
        <Sureness claim={claim} />
        {readings.length === 0 ? null : (
          <>
            <dt>Names read as</dt>
            <dd>
              <ul class="plain">
                {readings.map(({ printed, name, actor, reason }) => (
                  <li>
                    <q class="source-face">{shown(printed)}</q>{" "}
                    <ActorName view={view} id={actor} name={name} />{" "}
                    <span class="quiet">{shown(reason)}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <Rivals view={view} claim={claim} />
      <SameWords edition={edition} claim={claim} view={view} />
      <CiteClaim
        placed={{ claim, edition, current: view.snapshot.documentById.get(claim.document) === edition }}
      />
      <Anchor edition={edition} claim={claim} />
    </section>
  );
}

/** How likely the words were read right: about the reading, not about what they say. */
function Sureness({ claim }: { claim: Claim }) {
  const { confidence } = claim;
  if (!confidence) return null;
  return (
    <>
      <dt>Read right?</dt>
      <dd>
        {sureWords(confidence.claim)} <span class="tabular">{confidence.claim.toFixed(2)}</span>{" "}
        <span class="quiet">that the words say this at all; nothing on whether it is true</span>
        {unsureFields(confidence).map(([field, chance]) => (
          <p class="quiet">
            {FIELD_LABELS[field] ?? sentenceCase(field)}: {sureWords(chance)}{" "}
            <span class="tabular">{chance.toFixed(2)}</span>
          </p>
        ))}
      </dd>
    </>
  );
}

/** Fields of the claims format whose names a reader would not know. */
const FIELD_LABELS: Readonly<Record<string, string>> = {
  attribution: "Who says so",
  by: "By whom",
  from: "From whom",
  to: "To whom",
  act: "Act",
  who: "Which people",
  side: "Whose people",
};

/** The chain of voices from the publisher inwards. */
function Voices({ view, edition, claim }: { view: View; edition: SiteEdition; claim: Claim }) {
  const { publisher } = edition.document;
  return (
    <>
      <h3>Who says so</h3>
      <ol class="voices">
        <li>
          {publisher === null ? "The document" : <Name>{publisher}</Name>}{" "}
          <span class="quiet">{claim.attribution.length === 0 ? "in its own voice" : "carries it"}</span>
        </li>
        {claim.attribution.map((link) => (
          <li>
            <ActorName view={view} id={link.actor} name={link.source} />{" "}
            <span class="quiet">
              {STANCE_LABELS[link.stance]}
              {link.cue === null ? null : (
                <>
                  : <q class="source-face">{shown(link.cue)}</q>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Place({ view, place }: { view: View; place: PlaceReference }) {
  const others = place.candidates.filter((id) => id !== place.place);
  return (
    <>
      <PlaceName view={view} id={place.place} name={place.name} />{" "}
      {place.printed === place.name ? null : (
        <>
          <span class="quiet">printed</span> <q class="source-face">{shown(place.printed)}</q>{" "}
        </>
      )}
      <span class="quiet">{shown(place.reason)}</span>
      {place.place === null && others.length > 0 ? (
        <span class="quiet">
          {" "}
          Could be:{" "}
          {others.slice(0, 6).map((id, i) => (
            <>
              {i > 0 ? ", " : ""}
              <PlaceName view={view} id={id} name={nameWithDistrict(view, id)} />
            </>
          ))}
        </span>
      ) : null}
    </>
  );
}

function nameWithDistrict(view: View, id: string): string {
  const place = view.snapshot.theatre.places.get(id);
  if (!place) return id;
  return place.admin1 === null || place.admin1 === place.name
    ? place.name
    : `${place.name} (${place.admin1})`;
}

/** Where the claim's number stands beside others'. */
function Rivals({ view, claim }: { view: View; claim: Claim }) {
  const figures = view.snapshot.figuresOfClaim.get(claim.id) ?? [];
  const incidents = view.snapshot.incidentsOfClaim.get(claim.id) ?? [];
  if (figures.length === 0 && incidents.length === 0) return null;
  return (
    <>
      <h3>Stands beside</h3>
      <ul class="plain">
        {figures.map((of) => (
          <RivalValues view={view} claim={claim} of={of} />
        ))}
        {figures.length > 0
          ? null
          : incidents.map((incident) => (
              <li>
                <a href={incidentHref(incident.id)}>{shown(incident.title)}</a>
              </li>
            ))}
      </ul>
    </>
  );
}

/** Other claims that the same words carry. */
function SameWords({ view, edition, claim }: { view: View; edition: SiteEdition; claim: Claim }) {
  const others = edition.claims.filter(
    (other) => other.id !== claim.id && other.start < claim.end && other.end > claim.start,
  );
  if (others.length === 0) return null;
  const number = view.snapshot.documentById.get(edition.document.id) === edition ? null : edition.edition;
  return (
    <>
      <h3>Also in these words</h3>
      <ul class="plain">
        {others.slice(0, 12).map((other) => (
          <li>
            <a href={documentHref(edition.document.id, { edition: number, claim: other.id }, other.id)}>
              {shown(claimWords(other))}
            </a>{" "}
            <span class="quiet">{KIND_LABELS[other.kind].one}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the words stand, which rule read them, and how to check both. */
function Anchor({ edition, claim }: { edition: SiteEdition; claim: Claim }) {
  const { document } = edition;
  const codePoint = codePointOffsets(document.text);
  return (
    <details class="anchor-facts">
      <summary>Where it stands and how it was read</summary>
      <dl class="fields">
        <dt>Permalink</dt>
        <dd>
          <a href={claimHref(claim.id)}>
            <code>{claimHref(claim.id)}</code>
          </a>
        </dd>
        <dt>Rules</dt>
        <dd>
          <ol class="plain">
            {claim.rules.map((rule) => (
              <li>
                <code>{rule}</code>
              </li>
            ))}
          </ol>
        </dd>
        <dt>Words at</dt>
        <dd class="tabular">
          characters {codePoint(claim.start)} to {codePoint(claim.end)} of the text layer{" "}
          <code>{document.textLayer}</code>
        </dd>
        <dt>Capture</dt>
        <dd>
          <a href={captureHref(document.capture)}>
            <code class="hash">{document.capture}</code>
          </a>
        </dd>
        <dt>To verify</dt>
        <dd>
          Download the capture; <code>sha256sum</code> of it gives this hash. <code>daybook verify</code>{" "}
          checks all captures and that every quote equals its text.
        </dd>
      </dl>
    </details>
  );
}
