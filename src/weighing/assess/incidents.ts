import { wording } from "../../messages/in-words.ts";
import type { Wording, WordValue } from "../../model/wording.ts";
import type { Named } from "../../model/threads.ts";
import { namesOf } from "../wordings.ts";
import type { Assessment, HarmGrade, PerpetratorGrade, SupportGrade } from "../../model/assessment.ts";
import type { Claim } from "../../model/claim.ts";
import type { Figure, Incident } from "../../model/record.ts";
import type { Theatre } from "../../model/theatre.ts";
import { campOf, partyOf } from "../camps.ts";
import { isDenied } from "../reports.ts";
import type { VoicedClaim } from "../subject.ts";
import { groupOf } from "../tally/people.ts";

/**
 * What the rules make of an incident: whether it happened, who did it, and the harm to civilians.
 *
 * @param voiced the claims of the incident
 */
export function assessIncident(
  incident: Incident,
  voiced: readonly VoicedClaim[],
  theatre: Theatre,
): Assessment[] {
  const heard = voiced.filter(({ voice }) => !voice.reader);
  return [
    occurrence(incident, heard, voiced),
    perpetrator(incident, heard, theatre),
    harm(incident, heard, theatre),
  ];
}

function occurrence(
  incident: Incident,
  heard: readonly VoicedClaim[],
  all: readonly VoicedClaim[],
): Assessment {
  const asserting = heard.filter(({ claim }) => !isDenied(claim));
  const denials = heard.filter(
    ({ claim }) => isDenied(claim) && claim.kind !== "toll" && doersIn(claim).length === 0,
  );
  const origins = names(asserting);
  // Who asserted first and denies now has taken it back: it no longer speaks for it, and contradicts nobody.
  const retractions = denials.filter((one) => asserting.some((other) => isTakenBackBy(other, one)));
  const standing = names(asserting.filter((one) => !denials.some((other) => isTakenBackBy(one, other))));
  const denied = names(denials.filter((one) => !retractions.includes(one)));
  const back =
    retractions.length === 0
      ? []
      : [wording("weighing.assess.reportedTakenBack", { origins: namesOf(names(retractions)) })];
  const done = (grade: SupportGrade, ...reasons: Wording[]): Assessment => ({
    subject: incident.id,
    question: "occurrence",
    scale: "support/1",
    grade,
    reasons,
    claims: ids([...asserting, ...denials]),
  });
  if (all.length > 0 && heard.length === 0)
    return done("readers_only", wording("weighing.assess.onlyReaders"));
  if (origins.length === 0)
    return done("denied", wording("weighing.assess.deniedNotAsserted", { origins: namesOf(denied) }));
  if (standing.length === 0)
    return done(denied.length > 0 ? "denied" : "retracted", ...back, ...deniedBy(denied));
  if (denied.length > 0)
    return done(
      "contested",
      wording("weighing.assess.reported", { origins: namesOf(standing) }),
      ...back,
      ...deniedBy(denied),
    );
  return standing.length > 1
    ? done(
        "corroborated",
        wording("weighing.assess.independentReport", { number: standing.length, origins: namesOf(standing) }),
        ...back,
      )
    : done("single_source", wording("weighing.assess.onlyOne", { origins: namesOf(standing) }), ...back);
}

function deniedBy(origins: readonly Named[]): Wording[] {
  return origins.length === 0 ? [] : [wording("weighing.assess.deniedBy", { origins: namesOf(origins) })];
}

/** Said later by the same origin; unnamed voices of two documents may be two people. */
function isTakenBackBy(earlier: VoicedClaim, denial: VoicedClaim): boolean {
  if (earlier.voice.key !== denial.voice.key) return false;
  if (earlier.voice.generic && earlier.document.id !== denial.document.id) return false;
  return earlier.said === null || denial.said === null || earlier.said <= denial.said;
}

function perpetrator(incident: Incident, heard: readonly VoicedClaim[], theatre: Theatre): Assessment {
  const accused = incident.accused.filter(({ origins }) => origins.length > 0);
  const admissions = heard.filter((one) => !isDenied(one.claim) && ownsUp(one, theatre));
  const done = (grade: PerpetratorGrade, ...reasons: Wording[]): Assessment => ({
    subject: incident.id,
    question: "perpetrator",
    scale: "airwars-strike/1",
    grade,
    reasons,
    claims: ids(heard.filter(({ claim }) => doersIn(claim).length > 0)),
  });
  const actors = new Map(heard.map(({ voice }) => [voice.name, voice.actor]));
  const named = (origins: readonly string[]) =>
    namesOf(origins.map((name) => ({ name, actor: actors.get(name) ?? null })));
  const says = accused.map(({ name, actor = null, origins, deniedBy = [] }) =>
    wording("weighing.assess.names", {
      origins: named(origins),
      number: origins.length,
      accused: { name, actor },
      deniers: deniedBy.length,
      denying: named(deniedBy),
    }),
  );
  if (accused.length === 0) return done("not_named", wording("weighing.assess.nobodyNamed"));
  const camps = new Set(accused.map(({ actor, name }) => campOf(actor ?? null, theatre) ?? actor ?? name));
  if (admissions.length > 0 && camps.size === 1)
    return done(
      "declared",
      ...says,
      wording("weighing.assess.ownSide", { origins: namesOf(names(admissions)) }),
    );
  if (camps.size > 1 && rivals(accused))
    return done("contested", ...says, wording("weighing.assess.differentSides"));
  const sayers = new Set(accused.flatMap(({ origins }) => origins));
  return sayers.size > 1
    ? done("likely", ...says, wording("weighing.assess.sameSide", { origins: sayers.size }))
    : done("single_source", ...says, wording("weighing.assess.oneNames"));
}

/** One origin that names two allies or two sides of a clash contests nothing; two that differ do. */
function rivals(accused: Incident["accused"]): boolean {
  return accused.some((a, i) =>
    accused.slice(i + 1).some((b) => [...a.origins].sort().join("\n") !== [...b.origins].sort().join("\n")),
  );
}

/** A party to the war speaks of an attack or of people hurt by its own side. */
function ownsUp({ claim, voice }: VoicedClaim, theatre: Theatre): boolean {
  const own = partyOf(voice.actor, theatre);
  if (own === null) return false;
  return doersIn(claim).some((name) => {
    const actor = claim.actors.find((one) => one.name === name)?.actor ?? null;
    return campOf(actor, theatre) === own;
  });
}

/** Groups that are no civilians. Who is only 'people' may be. */
const FIGHTERS: ReadonlySet<string> = new Set(["combatants"]);

function harm(incident: Incident, heard: readonly VoicedClaim[], theatre: Theatre): Assessment {
  const hurt = incident.figures.filter(({ status }) => status === "killed" || status === "injured");
  const tolls = heard.filter(({ claim }) => claim.kind === "toll" && isHarm(claim.toll.status));
  const back = new Set(
    hurt.flatMap(({ values }) =>
      values.filter(({ retractedBy }) => retractedBy !== undefined).map(({ claim }) => claim),
    ),
  );
  const asserting = tolls.filter(({ claim }) => !isDenied(claim) && !back.has(claim.id));
  const done = (grade: HarmGrade, ...reasons: Wording[]): Assessment => ({
    subject: incident.id,
    question: "harm",
    scale: "airwars-harm/1",
    grade,
    reasons,
    claims: ids(tolls),
  });
  const civilians = hurt.filter((figure) => !FIGHTERS.has(groupOf(figure.who)) && hasPeople(figure));
  if (hurt.length === 0) return done("not_graded", wording("weighing.assess.noHarm"));
  if (civilians.length === 0) return done("discounted", wording("weighing.assess.fighters"));
  const admitted = asserting.filter(
    (one) => one.claim.kind === "toll" && !FIGHTERS.has(groupOf(one.claim.toll.who)) && ownsUp(one, theatre),
  );
  if (admitted.length > 0)
    return done("confirmed", wording("weighing.assess.accepts", { origins: namesOf(names(admitted)) }));
  const accused = incident.accused.filter(({ origins }) => origins.length > 0);
  const camps = new Set(accused.map(({ actor, name }) => campOf(actor ?? null, theatre) ?? actor ?? name));
  if (camps.size > 1 && rivals(accused))
    return done(
      "contested",
      wording("weighing.assess.differentSidesNamed", { accused: accusedNamed(accused) }),
    );
  const origins = names(asserting);
  if (origins.length < 2)
    return done("weak", wording("weighing.assess.oneHarm", { origins: namesOf(origins) }));
  if (accused.length === 0)
    return done("weak", wording("weighing.assess.harmNobodyNamed", { number: origins.length }));
  return done(
    "fair",
    wording("weighing.assess.harm", { number: origins.length, origins: namesOf(origins) }),
    wording("weighing.assess.named", { accused: accusedNamed(accused) }),
  );
}

function isHarm(status: string): boolean {
  return status === "killed" || status === "injured";
}

/** Whether any number that stands can be above zero. */
function hasPeople({ values }: Figure): boolean {
  return values.some(
    ({ bounds, denied, superseded, retractedBy }) =>
      !denied && !superseded && retractedBy === undefined && bounds.max !== 0,
  );
}

function doersIn(claim: Claim): readonly string[] {
  if (claim.kind === "attack") return claim.attack.by;
  if (claim.kind === "facility") return claim.facility.by;
  return claim.kind === "toll" ? claim.toll.by : [];
}

/** Independent origins by name, each key once, in order. */
function names(voiced: readonly VoicedClaim[]): Named[] {
  const found = new Map(voiced.map(({ voice: { key, name, actor } }) => [key, { name, actor }]));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function accusedNamed(accused: Incident["accused"]): WordValue {
  return namesOf(accused.map(({ name, actor = null }) => ({ name, actor })));
}

function ids(voiced: readonly VoicedClaim[]): string[] {
  return [...new Set(voiced.map(({ claim }) => claim.id))].sort();
}
