import type { Attack, Facility } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { FACILITY_NOUNS, FACILITY_STATUS } from "../lexicon/facilities.ts";
import { type LexiconHit, nounMatcher, verbMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";
import { recogniseAttacks } from "./attack.ts";
import { violentNounsIn, weaponIn, wholePhrase } from "./violence.ts";

const nouns = nounMatcher(FACILITY_NOUNS);
const statuses = verbMatcher(FACILITY_STATUS);
/** Words before 'camp' that make it a camp for people driven out. */
const CAMP_WORDS = new Set([
  "refugee",
  "displacement",
  "idp",
  "idps",
  "displaced",
  "displaced persons",
  "people",
]);

/** Protected and vital places struck, shut or working. */
export function recogniseFacilities(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const found = facilitiesIn(view, { start: 0, end: view.tokens.length });
  if (found.length === 0) return [];
  return [
    ...byStatus(context, view, trace),
    ...byAttack(context, view, found, trace),
    ...byService(context, view, found),
  ];
}

interface FoundFacility extends Range {
  readonly hit: LexiconHit<Facility["type"]>;
}

/** Facilities named in a range, at most one of each kind for one phrase. */
function facilitiesIn(view: SentenceView, range: Range): FoundFacility[] {
  const found: FoundFacility[] = [];
  for (let i = range.start; i < range.end; i++) {
    const hit = nouns.at(view.words, i);
    if (!hit || view.classes[hit.end - 1] === "verb") continue;
    const phrase = phrasesOf(view).at[hit.end - 1];
    if (!phrase || (phrase.head !== hit.end - 1 && !(hit.row.value === "market" && phrase.head < hit.end)))
      continue;
    if (
      hit.row.lemma === "camp" &&
      !view.words.slice(phrase.start, phrase.end).some((word) => CAMP_WORDS.has(word))
    )
      continue;
    if (
      hit.row.lemma === "home" &&
      ["at", "return", "returned", "go", "went"].includes(view.words[i - 1] ?? "")
    )
      continue;
    if (hit.row.lemma === "home" && view.words[hit.end] === "to") continue;
    found.push({ start: phrase.start, end: phrase.end, hit });
    i = hit.end - 1;
  }
  return found;
}

/** 'destroyed two schools', 'the hospital was damaged', 'caused damage to homes'. */
function byStatus(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const damage = damageNoun(view, i);
    const hit = damage ? null : statuses.at(view.words, i);
    if (!damage && (!hit || view.classes[i] !== "verb")) continue;
    const verb = damage
      ? damage.verb
      : {
          start: (hit as LexiconHit<Facility["status"]>).start,
          end: (hit as LexiconHit<Facility["status"]>).end,
        };
    const clause = readClause(view, verb, damage ? ["past"] : (hit as LexiconHit<Facility["status"]>).forms);
    if (clause.unreal !== null || clause.negated) {
      trace.refuse("facility/status", view, verb, "negated, an aim or a condition");
      continue;
    }
    const struck = damage
      ? damage.place
      : clause.voice === "passive"
        ? clause.subject
        : clause.object
          ? wholePhrase(view, clause.object)
          : null;
    if (!struck) continue;
    const doer = clause.voice === "passive" && !damage ? clause.agent : clause.subject;
    const { by, means, definite } = doerOf(context, view, doer, clause.extent);
    const status = damage ? damage.status : (hit as LexiconHit<Facility["status"]>).row.value;
    for (const place of facilitiesIn(view, struck)) {
      out.push(
        facility(
          view,
          `facility/${status.replaceAll(" ", "-")}`,
          place,
          status,
          by,
          means,
          { start: i, end: i + 1 },
          spanning(clause.extent, place),
          definite,
        ),
      );
    }
  }
  return out;
}

/** 'caused material damage to homes', 'inflicting damage on shops', 'destruction of'. */
function damageNoun(
  view: SentenceView,
  i: number,
): { verb: Range; place: Range; status: Facility["status"] } | null {
  const word = view.words[i];
  if (word !== "damage" && word !== "destruction") return null;
  if (view.classes[i] === "verb") return null;
  const phrase = phrasesOf(view).at[i];
  if (!phrase) return null;
  let to = phrase.end;
  if (view.words[to] === "and") to = phrasesOf(view).at[to + 1]?.end ?? to;
  if (!["to", "in", "on", "of"].includes(view.words[to] ?? "")) return null;
  const place = phrasesOf(view).at[to + 1];
  if (place?.start !== to + 1) return null;
  let verb = phrase.start - 1;
  while (verb > 0 && view.classes[verb] !== "verb" && phrase.start - verb < 6) verb--;
  return {
    verb: { start: Math.max(0, verb), end: Math.max(0, verb) + 1 },
    place: wholePhrase(view, place),
    status: "damaged",
  };
}

/** A facility in what an attack struck. */
function byAttack(
  context: Context,
  view: SentenceView,
  found: readonly FoundFacility[],
  trace: Trace,
): Proposal[] {
  const out: Proposal[] = [];
  for (const proposal of recogniseAttacks(context, view, trace)) {
    if (proposal.body.kind !== "attack") continue;
    const attack = proposal.body.attack;
    if (attack.target === null || (attack.status !== "carried out" && attack.status !== "resumed")) continue;
    const kinds = new Set<string>();
    for (const place of found) {
      const named = textOf(view, { start: place.hit.start, end: place.hit.end });
      if (
        !attack.target.includes(named) ||
        !insideRange(place, proposal.quote) ||
        kinds.has(place.hit.row.value)
      )
        continue;
      if (nearTarget(view, place)) continue;
      kinds.add(place.hit.row.value);
      out.push(fromAttack(view, proposal, attack, place));
    }
  }
  return out;
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
      places: proposal.places,
      pointsBack: proposal.pointsBack,
    },
  );
}

/** 'out of service', 'three functioning hospitals', 'halted services at two hospitals'. */
function byService(context: Context, view: SentenceView, found: readonly FoundFacility[]): Proposal[] {
  return found.flatMap((place) => {
    const inside = view.words.slice(place.start, place.hit.start);
    const after = view.words.slice(place.end, place.end + 6).join(" ");
    const before = view.words.slice(Math.max(0, place.start - 5), place.start).join(" ");
    let status: Facility["status"] | null = null;
    if (inside.some((word) => ["functioning", "operational", "working"].includes(word)))
      status = "functioning";
    else if (/\bout of (?:service|action|operation)\b/.test(after) || /\bout of service\b/.test(before))
      status = "out of service";
    else if (
      /\b(?:halted|suspended|ended|stopped) (?:all )?(?:services?|work|operations) (?:at|in)$/.test(before)
    )
      status = "out of service";
    if (status === null) return [];
    const by = actorsIn(context, view, { start: 0, end: place.start });
    const noun = violentNounsIn(context, view, { start: 0, end: place.start })[0];
    const quote = noun
      ? { start: noun.range.start, end: place.end }
      : {
          start: place.start,
          end: status === "functioning" ? place.end : Math.min(view.tokens.length, place.end + 5),
        };
    const parties = noun ? noun.by : by.slice(0, 0);
    return [
      facility(
        view,
        `facility/${status.replaceAll(" ", "-")}`,
        place,
        status,
        parties,
        noun?.type ?? null,
        { start: place.hit.start, end: place.hit.end },
        quote,
      ),
    ];
  });
}

function doerOf(
  context: Context,
  view: SentenceView,
  doer: Range | null,
  extent: Range,
): { by: readonly ActorMention[]; means: string | null; definite: boolean } {
  const noun =
    (doer ? violentNounsIn(context, view, doer)[0] : undefined) ?? violentNounsIn(context, view, extent)[0];
  if (noun) return { by: noun.by, means: noun.type === "other" ? null : noun.type, definite: noun.definite };
  if (!doer) return { by: [], means: null, definite: false };
  return { by: actorsIn(context, view, doer), means: weaponIn(view, doer)?.type ?? null, definite: false };
}

function facility(
  view: SentenceView,
  rule: string,
  place: FoundFacility,
  status: Facility["status"],
  by: readonly ActorMention[],
  means: string | null,
  anchor: Range,
  quote: Range,
  pointsBack = false,
): Proposal {
  const body = facilityOf(
    view,
    place,
    status,
    by.map((actor) => actor.name),
    means,
  );
  return propose(
    rule,
    view,
    { kind: "facility", facility: body },
    { anchor, quote, scope: quote, actors: by, pointsBack: pointsBack && by.length === 0 },
  );
}

function facilityOf(
  view: SentenceView,
  place: FoundFacility,
  status: Facility["status"],
  by: readonly string[],
  means: string | null,
): Facility {
  let count = null;
  for (let i = place.start; i < place.hit.start; i++)
    if (view.quantities[i]?.unit === "count") count = view.quantities[i]?.bounds ?? null;
  return { type: place.hit.row.value, name: nameOf(view, place), status, count, by, means };
}

/** 'Legerin Hospital', 'Tel Rifaat market': capitalised words before the noun. */
function nameOf(view: SentenceView, place: FoundFacility): string | null {
  let start = place.hit.start;
  while (
    start > place.start &&
    /^\p{Lu}|^al$|^-$/u.test(view.tokens[start - 1]?.form ?? "") &&
    view.classes[start - 1] === "name"
  )
    start--;
  return start < place.hit.start ? textOf(view, { start, end: place.hit.end }) : null;
}

function insideRange(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
