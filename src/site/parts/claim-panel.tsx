import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import { isMessage, type Say } from "../../messages/say.ts";
import { sureWords, unsureFields } from "../../claims/confidence/sureness.ts";
import type { Claim, PlaceReference } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { codePointOffsets } from "../../model/offsets.ts";
import { saidAt } from "../../weighing/said.ts";
import { captureHref, claimHref, documentHref, incidentHref, placeHref } from "../links.ts";
import type { SiteEdition } from "../record-source.ts";
import type { View } from "../view.ts";
import { claimWords } from "../words/claim-words.ts";
import { fieldWords } from "../words/field-words.ts";
import { certaintyMeaning, kindLabel, knownWords, sentenceCase, stanceWords } from "../words/labels.ts";
import { governorateName, placeName } from "../words/names.ts";
import { CiteClaim } from "./cite-claim.tsx";
import { ActorName, clip, PlaceName, When } from "./inline.tsx";
import { InEnglish } from "./in-english.tsx";
import { RivalValues } from "./rival-values.tsx";
import { Covered } from "./sensitive.tsx";
import { Name, Quoted, shown, SourceText } from "./source-text.tsx";
import { Said } from "./times.tsx";
import { useSay } from "./words.tsx";

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
  const { say, snapshot } = view;
  const said = saidAt(document, document.entries[claim.entry]);
  // A name that was printed as the pack has it needs no word.
  const readings = claim.actors.filter(({ printed, name, actor }) => actor === null || printed !== name);
  return (
    <section class="panel claim-panel" aria-labelledby="claim-heading" data-certainty={claim.certainty}>
      <header class="panel-head">
        <p class="tag">{say("panel.tag", { kind: kindLabel(claim.kind, say) })}</p>
        <a class="close" href={close}>
          {say("panel.close")}
        </a>
        <h2 id="claim-heading">{claimWords(claim, say, snapshot.theatre)}</h2>
      </header>
      <blockquote class="panel-quote">
        <Covered document={document} index={claim.entry}>
          <SourceText document={document}>{shown(clip(claim.quote, 600))}</SourceText>
        </Covered>
      </blockquote>
      <Voices view={view} edition={edition} claim={claim} />
      <dl class="fields">
        {fieldWords(claim, say, snapshot.theatre).map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </>
        ))}
        <dt>{say("panel.certainty")}</dt>
        <dd>{certaintyMeaning(claim.certainty, say)}</dd>
        <dt>{say("panel.published")}</dt>
        <dd>{said === null ? say("panel.noDay") : <Said said={said} />}</dd>
        <dt>{say("panel.when")}</dt>
        <dd>
          {claim.when === null ? (
            say("panel.noTime")
          ) : (
            <>
              <When edtf={claim.when.edtf} /> <code>{claim.when.edtf}</code>{" "}
              <span class="quiet">{knownWords(claim.when.known, say)}</span>
            </>
          )}
        </dd>
        <dt>{say("panel.where")}</dt>
        <dd>
          {claim.where.length === 0 ? (
            say("panel.noPlace")
          ) : (
            <ul class="plain">
              {claim.where.map((place) => (
                <li>
                  <Place view={view} document={document} place={place} />
                </li>
              ))}
            </ul>
          )}
        </dd>
        <Sureness claim={claim} />
        {readings.length === 0 ? null : (
          <>
            <dt>{say("panel.names")}</dt>
            <dd>
              <ul class="plain">
                {readings.map(({ printed, name, actor, reason }) => (
                  <li>
                    <Quoted document={document}>{printed}</Quoted>{" "}
                    <ActorName view={view} id={actor} name={name} />{" "}
                    <span class="quiet">
                      <InEnglish>{reason}</InEnglish>
                    </span>
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
  const say = useSay();
  if (!confidence) return null;
  return (
    <>
      <dt>{say("panel.sure")}</dt>
      <dd>
        {say(`sure.${sureWords(confidence.claim)}`)}{" "}
        <span class="tabular">{confidence.claim.toFixed(2)}</span>{" "}
        <span class="quiet">{say("panel.sureOf")}</span>
        {unsureFields(confidence).map(([field, chance]) => (
          <p class="quiet">
            {say.rich<VNode>("panel.unsureField", {
              field: fieldLabel(field, say),
              sure: say(`sure.${sureWords(chance)}`),
              chance: () => <span class="tabular">{chance.toFixed(2)}</span>,
            })}
          </p>
        ))}
      </dd>
    </>
  );
}

/** A field of the claims format, as a reader would call it. */
function fieldLabel(field: string, say: Say): string {
  const key = `sureField.${field}`;
  return isMessage(key) ? say(key) : sentenceCase(field);
}

/** The chain of voices from the publisher inwards. */
function Voices({ view, edition, claim }: { view: View; edition: SiteEdition; claim: Claim }) {
  const { publisher } = edition.document;
  const { say } = view;
  return (
    <>
      <h3>{say("panel.voices")}</h3>
      <ol class="voices">
        <li>
          {publisher === null ? say("panel.document") : <Name>{publisher}</Name>}{" "}
          <span class="quiet">
            {say(claim.attribution.length === 0 ? "panel.ownVoice" : "panel.carries")}
          </span>
        </li>
        {claim.attribution.map((link) => (
          <li>
            <ActorName view={view} id={link.actor} name={link.source} />{" "}
            <span class="quiet">
              {link.cue === null
                ? stanceWords(link.stance, say)
                : say.rich<VNode>("panel.stance", {
                    stance: stanceWords(link.stance, say),
                    cue: () => <Quoted document={edition.document}>{link.cue as string}</Quoted>,
                  })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Place(props: { view: View; document: Document; place: PlaceReference }) {
  const { view, document, place } = props;
  const others = place.candidates.filter((id) => id !== place.place);
  const { say } = view;
  return (
    <>
      <PlaceName view={view} id={place.place} name={place.name} />{" "}
      {place.printed === place.name ? null : (
        <>
          {say.rich<VNode>("panel.printed", {
            quiet: (words) => <span class="quiet">{words}</span>,
            words: () => <Quoted document={document}>{place.printed}</Quoted>,
          })}{" "}
        </>
      )}
      <span class="quiet">
        <InEnglish>{place.reason}</InEnglish>
      </span>
      {place.place === null && others.length > 0 ? (
        <span class="quiet">
          {" "}
          {say("panel.couldBe")}{" "}
          {others.slice(0, 6).map((id, i) => (
            <>
              {i > 0 ? say("list.comma") : ""}
              <a href={placeHref(id)}>
                <Name>{nameWithDistrict(view, id)}</Name>
              </a>
            </>
          ))}
        </span>
      ) : null}
    </>
  );
}

function nameWithDistrict(view: View, id: string): string {
  const { say, snapshot } = view;
  const place = snapshot.theatre.places.get(id);
  if (!place) return id;
  const name = placeName(place, say);
  if (place.admin1 === null || place.admin1 === place.name) return name;
  return say("panel.inGovernorate", { name, governorate: governorateName(place, snapshot.theatre, say) });
}

/** Where the claim's number stands beside others'. */
function Rivals({ view, claim }: { view: View; claim: Claim }) {
  const figures = view.snapshot.figuresOfClaim.get(claim.id) ?? [];
  const incidents = view.snapshot.incidentsOfClaim.get(claim.id) ?? [];
  if (figures.length === 0 && incidents.length === 0) return null;
  return (
    <>
      <h3>{view.say("panel.beside")}</h3>
      <ul class="plain">
        {figures.map((of) => (
          <RivalValues view={view} claim={claim} of={of} />
        ))}
        {figures.length > 0
          ? null
          : incidents.map((incident) => (
              <li>
                <a href={incidentHref(incident.id)}>
                  <bdi>{worded(view, incident.title)}</bdi>
                </a>
              </li>
            ))}
      </ul>
    </>
  );
}

/** Other claims that the same words carry. */
function SameWords({ view, edition, claim }: { view: View; edition: SiteEdition; claim: Claim }) {
  const { say, snapshot } = view;
  const others = edition.claims.filter(
    (other) => other.id !== claim.id && other.start < claim.end && other.end > claim.start,
  );
  if (others.length === 0) return null;
  const number = snapshot.documentById.get(edition.document.id) === edition ? null : edition.edition;
  return (
    <>
      <h3>{say("panel.sameWords")}</h3>
      <ul class="plain">
        {others.slice(0, 12).map((other) => (
          <li>
            <a href={documentHref(edition.document.id, { edition: number, claim: other.id }, other.id)}>
              {claimWords(other, say, snapshot.theatre)}
            </a>{" "}
            <span class="quiet">{kindLabel(other.kind, say)}</span>
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
  const say = useSay();
  return (
    <details class="anchor-facts">
      <summary>{say("panel.anchor")}</summary>
      <dl class="fields">
        <dt>{say("panel.permalink")}</dt>
        <dd>
          <a href={claimHref(claim.id)}>
            <code>{claimHref(claim.id)}</code>
          </a>
        </dd>
        <dt>{say("panel.rules")}</dt>
        <dd>
          <ol class="plain">
            {claim.rules.map((rule) => (
              <li>
                <code>{rule}</code>
              </li>
            ))}
          </ol>
        </dd>
        <dt>{say("panel.wordsAt")}</dt>
        <dd class="tabular">
          {say.rich<VNode>("panel.characters", {
            start: codePoint(claim.start),
            end: codePoint(claim.end),
            layer: () => <code>{document.textLayer}</code>,
          })}
        </dd>
        <dt>{say("panel.capture")}</dt>
        <dd>
          <a href={captureHref(document.capture)}>
            <code class="hash">{document.capture}</code>
          </a>
        </dd>
        <dt>{say("panel.verify")}</dt>
        <dd>{say.rich<VNode>("panel.verifyHow", { code: (words) => <code>{words}</code> })}</dd>
      </dl>
    </details>
  );
}
