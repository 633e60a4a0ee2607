import { parseEdtf } from "../model/edtf.ts";
import type { Incident, ReadDocument, Weighed } from "../model/record.ts";
import type { Theatre } from "../model/theatre.ts";
import { clusterReports } from "./clusters.ts";
import { holdings } from "./holdings.ts";
import { incidentOf } from "./incidents.ts";
import { rootVoices } from "./ledger/voices.ts";
import type { RootVoice } from "./origins.ts";
import { reportsOf } from "./reports.ts";
import { saidAt } from "./said.ts";
import { Scopes } from "./scope.ts";
import { viewsOf } from "./subject.ts";
import { threadsOf } from "./threads/threads.ts";

export { CARRIED_DAYS, stateAt } from "./state-at.ts";

/**
 * Sets claims of all documents side by side: incidents with every origin's figures, and who is said to hold
 * which place. Pure; the order of the documents does not matter.
 *
 * @param read documents of the current editions with their claims, each document once
 */
export function weigh(read: readonly ReadDocument[], theatre: Theatre): Weighed {
  const voices = rootVoices(read, theatre);
  const scopes = new Scopes(theatre);
  const reports = read.flatMap((one) => reportsOf(one, voices, scopes, theatre));
  const incidents = clusterReports(reports, scopes)
    .map((cluster) => incidentOf(cluster, scopes, theatre))
    .filter((incident) => incident !== null)
    .sort(latestFirst);
  const members = read.flatMap(({ document, claims }) =>
    claims.map((claim) => ({
      claim,
      document,
      voice: voices.get(claim.id) as RootVoice,
      said: saidAt(document, document.entries[claim.entry]),
    })),
  );
  return { incidents, holdings: viewsOf(holdings(theatre), members), ...threadsOf(members, theatre) };
}

function latestFirst(a: Incident, b: Incident): number {
  const [dayA, dayB] = [lastDay(a), lastDay(b)];
  if (dayA !== dayB) return dayA > dayB ? -1 : 1;
  if (a.title !== b.title) return a.title < b.title ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The last day of an incident for ordering; of an open end the first; "" where undated. */
function lastDay({ when }: Incident): string {
  const range = when === null ? null : parseEdtf(when);
  return range?.last ?? range?.first ?? "";
}
