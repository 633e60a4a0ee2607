import type { Attack } from "../../model/claim.ts";
import type { Context } from "../context.ts";
import { type Proposal, propose, type Trace } from "../proposal.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";
import { recogniseAttacks } from "./attack.ts";
import { facilityOf, outsideName, proposeFacility } from "./facility-body.ts";
import { facilitiesIn, type FoundFacility } from "./facility-nouns.ts";
import { serviceOf } from "./facility-service.ts";
import { byStatus } from "./facility-status.ts";
import { violentNounsIn } from "./violence.ts";

/** Protected and vital places struck, shut or working. */
export function recogniseFacilities(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const found = facilitiesIn(view, { start: 0, end: view.tokens.length });
  const status = byStatus(context, view, trace);
  if (found.length === 0) return status;
  return [
    ...status,
    ...byAttack(context, view, found),
    ...byViolentNoun(context, view, found),
    ...byService(context, view, found),
  ];
}

/** Attacks are refused in their own recogniser's words; told once is enough. */
const QUIET: Trace = { refuse() {} };

/** A facility in what an attack struck. */
function byAttack(context: Context, view: SentenceView, found: readonly FoundFacility[]): Proposal[] {
  const out: Proposal[] = [];
  for (const proposal of recogniseAttacks(context, view, QUIET)) {
    if (proposal.body.kind !== "attack") continue;
    const attack = proposal.body.attack;
    if (attack.target === null || !["carried out", "resumed"].includes(attack.status)) continue;
    const kinds = new Set<string>();
    for (const place of found) {
      if (!isTarget(view, place, attack.target) || !insideRange(place.noun, proposal.quote)) continue;
      if (kinds.has(place.type) || nearTarget(view, place)) continue;
      kinds.add(place.type);
      out.push(fromAttack(view, proposal, attack, place));
    }
  }
  return out;
}

/** The target's words name the facility, or end where a participle cut its phrase ('a water | pumping station'). */
function isTarget(view: SentenceView, place: FoundFacility, target: string): boolean {
  if (target.includes(textOf(view, place.noun))) return true;
  return (
    place.start < place.noun.start && textOf(view, { start: place.start, end: place.noun.start }) === target
  );
}

/** 'near a bakery' was not struck. */
function nearTarget(view: SentenceView, place: Range): boolean {
  return ["near", "outside", "behind", "beside"].includes(view.words[place.start - 1] ?? "");
}

function fromAttack(view: SentenceView, proposal: Proposal, attack: Attack, place: FoundFacility): Proposal {
  const body = facilityOf(view, place, "attacked", attack.by, attack.type === "other" ? null : attack.type);
  return propose(
    "facility/attack-target",
    view,
    { kind: "facility", facility: body },
    {
      anchor: proposal.anchor,
      quote: proposal.quote,
      scope: proposal.scope,
      actors: proposal.actors,
      places: (proposal.places && outsideName(view, place, proposal.places)) ?? proposal.places,
      pointsBack: proposal.pointsBack,
    },
  );
}

/** 'the bombing of Mitiga airport', '31 attacks on hospitals': the place behind a noun of violence. */
function byViolentNoun(context: Context, view: SentenceView, found: readonly FoundFacility[]): Proposal[] {
  const out: Proposal[] = [];
  for (const noun of violentNounsIn(context, view, { start: 0, end: view.tokens.length })) {
    const { target } = noun;
    if (
      !target ||
      NOT_DONE.has(view.words[noun.range.start - 1] ?? "") ||
      view.words[noun.range.start] === "no"
    )
      continue;
    for (const place of found) {
      if (!insideRange(place.noun, target) || nearTarget(view, place)) continue;
      out.push(
        proposeFacility(view, "facility/target-of-noun", place, {
          places: null,
          status: "attacked",
          by: noun.by,
          means: noun.type === "other" ? null : noun.type,
          anchor: { start: noun.hit.start, end: noun.hit.end },
          quote: noun.range,
          scope: noun.range,
          pointsBack: noun.definite && noun.by.length === 0,
          certainty: null,
          stance: null,
        }),
      );
    }
  }
  return out;
}

/** Before a noun of violence: it has not happened, or is asked to end. */
const NOT_DONE = new Set(
  "prevent prevented stop end halt avoid threatened planned without against repelled foiled thwarted".split(
    " ",
  ),
);

/** 'out of service', 'three functioning hospitals', 'halted services at two hospitals'. */
function byService(context: Context, view: SentenceView, found: readonly FoundFacility[]): Proposal[] {
  return found.flatMap((place) => {
    const service = serviceOf(view, place);
    if (!service) return [];
    const noun = violentNounsIn(context, view, { start: 0, end: place.start })[0];
    const quote = noun ? { start: noun.range.start, end: service.quote.end } : service.quote;
    return [
      proposeFacility(view, `facility/${service.status.replaceAll(" ", "-")}`, place, {
        places: null,
        status: service.status,
        by: noun?.by ?? [],
        means: noun && noun.type !== "other" ? noun.type : null,
        anchor: service.anchor,
        quote,
        scope: quote,
        pointsBack: false,
        certainty: null,
        stance: null,
      }),
    ];
  });
}

function insideRange(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
