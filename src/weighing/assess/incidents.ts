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
    retractions.length === 0 ? [] : [`${names(retractions).join(", ")} reported it and then took it back`];
  const done = (grade: SupportGrade, ...reasons: string[]): Assessment => ({
    subject: incident.id,
    question: "occurrence",
    scale: "support/1",
    grade,
    reasons,
    claims: ids([...asserting, ...denials]),
  });
  if (all.length > 0 && heard.length === 0) return done("readers_only", "only readers' comments speak of it");
  if (origins.length === 0)
    return done("denied", `denied by ${denied.join(", ")}; nobody in this record asserts it`);
  if (standing.length === 0)
    return done(denied.length > 0 ? "denied" : "retracted", ...back, ...deniedBy(denied));
  if (denied.length > 0)
    return done("contested", `reported by ${standing.join(", ")}`, ...back, ...deniedBy(denied));
  return standing.length > 1
    ? done(
        "corroborated",
        `${standing.length} independent origins report it: ${standing.join(", ")}`,
        ...back,
      )
    : done("single_source", `only ${standing.join(", ")} reports it`, ...back);
}

function deniedBy(origins: readonly string[]): string[] {
  return origins.length === 0 ? [] : [`denied by ${origins.join(", ")}`];
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
  const done = (grade: PerpetratorGrade, ...reasons: string[]): Assessment => ({
    subject: incident.id,
    question: "perpetrator",
    scale: "airwars-strike/1",
    grade,
    reasons,
    claims: ids(heard.filter(({ claim }) => doersIn(claim).length > 0)),
  });
  const says = accused.map(({ name, origins, deniedBy = [] }) => {
    const denial =
      deniedBy.length === 0 ? "" : `; ${deniedBy.join(", ")} ${deniedBy.length > 1 ? "deny" : "denies"} it`;
    return `${origins.join(", ")} ${origins.length > 1 ? "name" : "names"} ${name}${denial}`;
  });
  if (accused.length === 0) return done("not_named", "nobody in this record says who did it");
  const camps = new Set(accused.map(({ actor, name }) => campOf(actor ?? null, theatre) ?? actor ?? name));
  if (admissions.length > 0 && camps.size === 1)
    return done("declared", ...says, `${names(admissions).join(", ")} says so of its own side`);
  if (camps.size > 1 && rivals(accused)) return done("contested", ...says, "origins name different sides");
  const sayers = new Set(accused.flatMap(({ origins }) => origins));
  return sayers.size > 1
    ? done("likely", ...says, `${sayers.size} independent origins name the same side`)
    : done("single_source", ...says, "one origin names who did it");
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
  const done = (grade: HarmGrade, ...reasons: string[]): Assessment => ({
    subject: incident.id,
    question: "harm",
    scale: "airwars-harm/1",
    grade,
    reasons,
    claims: ids(tolls),
  });
  const civilians = hurt.filter((figure) => !FIGHTERS.has(groupOf(figure.who)) && hasPeople(figure));
  if (hurt.length === 0) return done("not_graded", "nobody in this record speaks of dead or injured");
  if (civilians.length === 0)
    return done("discounted", "those counted as dead or injured are fighters, or the number given is none");
  const admitted = asserting.filter(
    (one) => one.claim.kind === "toll" && !FIGHTERS.has(groupOf(one.claim.toll.who)) && ownsUp(one, theatre),
  );
  if (admitted.length > 0)
    return done("confirmed", `${names(admitted).join(", ")} accepts that its own side harmed people`);
  const accused = incident.accused.filter(({ origins }) => origins.length > 0);
  const camps = new Set(accused.map(({ actor, name }) => campOf(actor ?? null, theatre) ?? actor ?? name));
  if (camps.size > 1 && rivals(accused))
    return done("contested", `origins name different sides: ${accused.map(({ name }) => name).join(", ")}`);
  const origins = names(asserting);
  if (origins.length < 2) return done("weak", `one origin speaks of harm: ${origins.join(", ")}`);
  if (accused.length === 0)
    return done("weak", `${origins.length} origins speak of harm, but nobody says who caused it`);
  return done(
    "fair",
    `${origins.length} independent origins speak of harm: ${origins.join(", ")}`,
    `named as having done it: ${accused.map(({ name }) => name).join(", ")}`,
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

/** Names of independent origins, each key once, in order. */
function names(voiced: readonly VoicedClaim[]): string[] {
  const found = new Map(voiced.map(({ voice }) => [voice.key, voice.name]));
  return [...found.values()].sort();
}

function ids(voiced: readonly VoicedClaim[]): string[] {
  return [...new Set(voiced.map(({ claim }) => claim.id))].sort();
}
