import { wording } from "../../messages/in-words.ts";
import type { Wording } from "../../model/wording.ts";
import { placesInWords } from "../words.ts";
import type { Incident, Unsure } from "../../model/record.ts";
import type { Filed, LiveCluster } from "./live-cluster.ts";

/**
 * The links left open: reports that several incidents fit, each with each of them. In the order of claims.
 *
 * @param incidentOf the incident of a cluster; null where it makes none
 */
export function unsureOf(
  reports: Iterable<Filed>,
  incidentOf: (cluster: LiveCluster) => Incident | null,
): Unsure[] {
  const links: Unsure[] = [];
  for (const filed of reports) {
    const { report, cluster, undecided } = filed;
    const own = cluster === null ? null : incidentOf(cluster.root());
    const fitting = [...new Set(undecided.map((one) => incidentOf(one.root())))].filter(
      (incident) => incident !== null && incident !== own,
    ) as Incident[];
    for (const { id } of fitting)
      links.push({ claim: report.claim.id, incident: id, reason: reasonOf(filed, fitting) });
  }
  return links.sort(byClaim);
}

function reasonOf({ report, undecided }: Filed, fitting: readonly Incident[]): Wording {
  const { scope, family, days } = report;
  const left = [
    family === null ? "weighing.unsure.noKind" : null,
    family !== null && undecided.some((cluster) => cluster.family === null)
      ? "weighing.unsure.notAllKind"
      : null,
    days?.approximate || days?.first !== days?.last ? "weighing.unsure.noDay" : null,
    fitting.some(({ place }) => place !== scope?.place) ? "weighing.unsure.place" : null,
  ] as const;
  const place = scope === null ? wording("weighing.placeNotNamed") : placesInWords(scope);
  const parts = left
    .filter((message) => message !== null)
    .map((message, i) => wording(message, { first: i === 0 ? "yes" : "no", place }));
  return wording("weighing.unsure", {
    left: parts.length === 0 ? wording("weighing.unsure.which") : { list: parts, between: "comma" },
    incidents: fitting.length,
  });
}

/** The order in which links are listed. */
export function byClaim(a: Unsure, b: Unsure): number {
  return compare(a.claim, b.claim) || compare(a.incident, b.incident);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
