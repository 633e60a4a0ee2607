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

function reasonOf({ report, undecided }: Filed, fitting: readonly Incident[]): string {
  const { scope, family, days } = report;
  const left = [
    family === null ? "it names no kind of attack" : null,
    family !== null && undecided.some((cluster) => cluster.family === null)
      ? "not everybody names the kind of attack"
      : null,
    days?.approximate || days?.first !== days?.last ? "it gives no exact day" : null,
    fitting.some(({ place }) => place !== scope?.place) ? `it speaks of ${scope?.name}` : null,
  ].filter((words) => words !== null);
  const many = fitting.length === 1 ? "this incident" : `${fitting.length} incidents`;
  const words = `${left.length === 0 ? "it does not say which" : left.join(", ")}: ${many} may be meant.`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The order in which links are listed. */
export function byClaim(a: Unsure, b: Unsure): number {
  return compare(a.claim, b.claim) || compare(a.incident, b.incident);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
