import type { Edtf } from "../model/edtf.ts";
import type { Incident } from "../model/record.ts";
import type { Cluster } from "./clusters.ts";
import { figuresOf } from "./figures.ts";
import { hashId } from "./ids.ts";
import type { Report } from "./reports.ts";
import type { Scopes } from "./scope.ts";
import { incidentTitle } from "./words.ts";

/**
 * Makes the incident of a cluster. Null where it would say nothing that its claims do not show better: an
 * attack without a date, or without a place, and without a number of people.
 */
export function incidentOf(cluster: Cluster, scopes: Scopes): Incident | null {
  const id = hashId("i", cluster.key);
  const figures = figuresOf(cluster, id, scopes);
  if (figures.length === 0 && (cluster.sort !== "event" || cluster.scope === null)) return null;
  const reports = [...cluster.reports].sort(bySaid);
  const types = byFrequency(
    reports.flatMap(({ claim, denied }) => (claim.kind === "attack" && !denied ? [claim.attack.type] : [])),
  );
  const voices = reports.filter(({ voice }) => !voice.reader);
  const asserting = voices.filter(({ denied }) => !denied);
  const denials = unique(voices.filter(({ denied }) => denied).map(({ claim }) => claim.id));
  return {
    id,
    title: incidentTitle(cluster, types),
    place: cluster.scope?.place ?? null,
    placeName: cluster.scope?.name ?? null,
    when: whenOf(cluster),
    types,
    accused: accusedIn(voices),
    claims: unique(reports.map(({ claim }) => claim.id)),
    figures,
    origins: new Set((asserting.length > 0 ? asserting : voices).map(({ voice }) => voice.key)).size,
    contested: figures.some(({ contested }) => contested) || denials.length > 0,
    kind: cluster.sort === "undated" ? "event" : cluster.sort,
    ...(denials.length === 0 ? {} : { denials }),
  };
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

/** Who is named as having done it, the most often named first, with the names of those who say and deny it. */
function accusedIn(reports: readonly Report[]): Incident["accused"] {
  const accused = new Map<string, { name: string; origins: Set<string>; deniedBy: Set<string> }>();
  for (const { claim, voice, denied } of reports) {
    const by =
      claim.kind === "attack" ? claim.attack.by : claim.kind === "toll" ? claim.toll.by : claim.facility.by;
    for (const name of by) {
      const key = claim.actors.find((actor) => actor.name === name)?.actor ?? name.toLowerCase();
      const entry = accused.get(key) ?? { name, origins: new Set<string>(), deniedBy: new Set<string>() };
      (denied ? entry.deniedBy : entry.origins).add(voice.name);
      accused.set(key, entry);
    }
  }
  return [...accused.values()]
    .sort((a, b) => b.origins.size - a.origins.size || (a.name < b.name ? -1 : 1))
    .map(({ name, origins, deniedBy }) => ({
      name,
      origins: [...origins].sort(),
      ...(deniedBy.size === 0 ? {} : { deniedBy: [...deniedBy].sort() }),
    }));
}

function byFrequency(types: readonly string[]): string[] {
  const tally = new Map<string, number>();
  for (const type of types) tally.set(type, (tally.get(type) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([type]) => type);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
