import type { Edtf } from "../model/edtf.ts";
import type { Incident } from "../model/record.ts";
import type { Theatre } from "../model/theatre.ts";
import { campOf } from "./camps.ts";
import type { Cluster } from "./clusters.ts";
import { figuresOf } from "./figures.ts";
import { hashId } from "./ids.ts";
import type { Report } from "./reports.ts";
import { ownRetractions } from "./retractions.ts";
import type { Scopes } from "./scope.ts";
import { incidentTitle } from "./words.ts";

/**
 * Makes the incident of a cluster. Null where it would say nothing that its claims do not show better: an
 * thing without a date, or without a place, and without a number of people.
 */
export function incidentOf(cluster: Cluster, scopes: Scopes, theatre: Theatre): Incident | null {
  const id = hashId("i", cluster.key);
  const figures = figuresOf(cluster, id, scopes);
  if (figures.length === 0 && (cluster.sort !== "event" || cluster.scope === null)) return null;
  if (cluster.scope === null && !figures.some(hasNumber)) return null;
  const reports = [...cluster.reports].sort(bySaid);
  const types = byFrequency(
    reports.flatMap(({ claim, denied }) => (claim.kind === "attack" && !denied ? [claim.attack.type] : [])),
  );
  const voices = reports.filter(({ voice }) => !voice.reader);
  const asserting = voices.filter(({ denied }) => !denied);
  const accusations = accusationsIn(voices, theatre);
  const denials = unique(voices.filter(({ denied }) => denied).map(({ claim }) => claim.id));
  const disputes = disputesOf(reports, accusations, figures, theatre);
  return {
    id,
    title: incidentTitle(cluster, types),
    place: cluster.scope?.place ?? null,
    placeName: cluster.scope?.name ?? null,
    when: whenOf(cluster),
    types,
    accused: accusations.map(accusedOf),
    claims: unique(reports.map(({ claim }) => claim.id)),
    figures,
    origins: new Set((asserting.length > 0 ? asserting : voices).map(({ voice }) => voice.key)).size,
    contested: disputes.length > 0,
    disputes,
    kind: cluster.sort === "undated" ? "event" : cluster.sort,
    ...(denials.length === 0 ? {} : { denials }),
  };
}

/** Whether anyone gave a number: 'several people' of nowhere is no record of anything. */
function hasNumber({ values }: Incident["figures"][number]): boolean {
  return values.some(({ bounds }) => bounds.min !== null || bounds.max !== null);
}

function bySaid(a: Report, b: Report): number {
  const saidA = a.said ?? "9999";
  const saidB = b.said ?? "9999";
  if (saidA !== saidB) return saidA < saidB ? -1 : 1;
  return a.claim.id < b.claim.id ? -1 : 1;
}

/** The days of the cluster; of a lasting state the days from the first to the last that it is spoken of. */
function whenOf({ sort, days, reports }: Cluster): Edtf | null {
  if (sort === "state") {
    const spoken = reports
      .flatMap(({ days }) => [days?.first ?? null, days?.last ?? null])
      .filter((day) => day !== null);
    const sorted = [...spoken].sort();
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined) return null;
    return first === last ? first : `${first}/${last}`;
  }
  if (days === null) return null;
  const mark = days.approximate ? "~" : "";
  if (days.first === days.last && days.first !== null) return `${days.first}${mark}`;
  const end = (day: string | null) => (day === null ? ".." : `${day}${mark}`);
  return `${end(days.first)}/${end(days.last)}`;
}

/** Kinds of actors that count the dead and do not kill: a claim that names one as the doer misread a sentence. */
const WATCHERS: ReadonlySet<string> = new Set([
  "agency",
  "media",
  "monitor",
  "ngo",
  "think_tank",
  "university",
]);

/** Who is named as having done it, with the keys and names of the origins that say and deny so. */
interface Accusation {
  readonly name: string;
  readonly actor: string | null;
  readonly saidBy: Map<string, string>;
  readonly deniedBy: Map<string, string>;
}

/** The most often named first. */
function accusationsIn(reports: readonly Report[], theatre: Theatre): Accusation[] {
  const accused = new Map<string, Accusation>();
  for (const { claim, voice, denied } of reports) {
    for (const name of doersIn(claim)) {
      const actor = claim.actors.find((one) => one.name === name)?.actor ?? null;
      if (actor !== null && WATCHERS.has(theatre.actors.get(actor)?.kind ?? "")) continue;
      const key = actor ?? name.toLowerCase();
      const entry = accused.get(key) ?? { name, actor, saidBy: new Map(), deniedBy: new Map() };
      (denied ? entry.deniedBy : entry.saidBy).set(voice.key, voice.name);
      accused.set(key, entry);
    }
  }
  return [...accused.values()].sort(
    (a, b) => b.saidBy.size - a.saidBy.size || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
}

function doersIn(claim: Report["claim"]): readonly string[] {
  if (claim.kind === "attack") return claim.attack.by;
  return claim.kind === "toll" ? claim.toll.by : claim.facility.by;
}

function accusedOf({ name, actor, saidBy, deniedBy }: Accusation): Incident["accused"][number] {
  return {
    name,
    ...(actor === null ? {} : { actor }),
    origins: unique([...saidBy.values()]).sort(),
    ...(deniedBy.size === 0 ? {} : { deniedBy: unique([...deniedBy.values()]).sort() }),
  };
}

/**
 * What is contested. Who did it: somebody accused denies it or is spoken for, or two origins accuse different
 * camps. Whether it happened: a denial of the attack that names no doer.
 */
function disputesOf(
  reports: readonly Report[],
  accusations: readonly Accusation[],
  figures: Incident["figures"],
  theatre: Theatre,
): NonNullable<Incident["disputes"]> {
  const own = ownRetractions(reports);
  const contrary = reports.filter((report) => report.denied && !report.voice.reader && !own.has(report));
  const denied = contrary.filter(({ claim }) => claim.kind !== "toll");
  const happened = denied.some(({ claim }) => doersIn(claim).length === 0);
  const camps = accusations
    .filter(({ saidBy }) => saidBy.size > 0)
    .map(({ actor, name, saidBy }) => ({ camp: campOf(actor, theatre) ?? actor ?? name, saidBy }));
  const rivals = camps.some((a, i) =>
    camps.slice(i + 1).some((b) => a.camp !== b.camp && !sameKeys(a.saidBy, b.saidBy)),
  );
  const doer = rivals || accusations.some(({ deniedBy }) => deniedBy.size > 0);
  const number =
    figures.some(({ contested }) => contested) || contrary.some(({ claim }) => claim.kind === "toll");
  return [
    ...(happened ? (["whether it happened"] as const) : []),
    ...(doer ? (["who did it"] as const) : []),
    ...(number ? (["how many"] as const) : []),
  ];
}

function sameKeys(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

function byFrequency(types: readonly string[]): string[] {
  const tally = new Map<string, number>();
  for (const type of types) tally.set(type, (tally.get(type) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([type]) => type);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
