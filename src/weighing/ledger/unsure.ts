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
  for (const { report, cluster, undecided } of reports) {
    const own = cluster === null ? null : incidentOf(cluster.root());
    const fitting = [...new Set(undecided.map((one) => incidentOf(one.root())))].filter(
      (incident) => incident !== null && incident !== own,
    ) as Incident[];
    for (const { id } of fitting)
      links.push({ claim: report.claim.id, incident: id, reason: reasonOf(report, fitting) });
  }
  return links.sort((a, b) => compare(a.claim, b.claim) || compare(a.incident, b.incident));
}

function reasonOf({ scope, family, days }: Filed["report"], fitting: readonly Incident[]): string {
  const left = [
    family === null ? "names no kind of attack" : null,
    days?.approximate || days?.first !== days?.last ? "gives no exact day" : null,
    fitting.some(({ place }) => place !== scope?.place) ? `speaks of ${scope?.name}` : null,
  ].filter((words) => words !== null);
  const many = fitting.length === 1 ? "one incident of several" : `${fitting.length} incidents`;
  return `It ${left.length === 0 ? "does not say which" : left.join(", ")}: ${many} may be meant.`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
