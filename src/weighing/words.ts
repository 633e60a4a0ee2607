import { wording } from "../messages/in-words.ts";
import { ATTACK_TYPES, type Facility, TOLL_STATUSES } from "../model/claim.ts";
import type { Wording, WordValue } from "../model/wording.ts";
import type { Cluster } from "./clusters.ts";
import type { Scope } from "./scope.ts";

/** Places of a title, by name: one, or those counted together. */
export function placesInWords({ place, name, parts }: Scope): WordValue {
  if (parts === undefined) return { place, name };
  if (parts.length <= MOST_NAMED) return { list: parts.map(placesInWords), between: "and" };
  const [first, second] = parts as readonly [Scope, Scope];
  return wording("weighing.morePlaces", {
    first: placesInWords(first),
    second: placesInWords(second),
    more: parts.length - 2,
  });
}

/** More places than these are counted, not named. */
const MOST_NAMED = 3;

/**
 * What an incident is called: the kind of attack, else what was struck, else what befell people. A total over
 * a time, or a lasting state, is called after what it counts, unless all of it is of one kind of attack.
 */
export function incidentTitle(cluster: Cluster, types: readonly string[]): Wording {
  const kind = ATTACK_TYPES.find((type) => type !== "other" && type === types.find((one) => one !== "other"));
  const attack = kind === undefined || kind === "other" ? null : wording(`weighing.attack.${kind}`);
  const vague = types.length > 0 ? wording("weighing.attack.any") : null;
  const counted = befell(cluster);
  const subject =
    cluster.sort === "period" || cluster.sort === "state"
      ? ((types.length === 1 ? attack : null) ?? counted ?? attack ?? vague)
      : (attack ?? vague ?? struck(cluster) ?? counted);
  const where = cluster.scope === null ? wording("weighing.placeNotNamed") : placesInWords(cluster.scope);
  return wording("weighing.incident", {
    what: subject ?? struck(cluster) ?? wording("weighing.event"),
    denied: cluster.reports.every((report) => report.denied) ? "yes" : "no",
    where,
    dated: cluster.sort === "state" ? "no" : "yes",
    when: { days: cluster.days },
  });
}

function struck({ reports }: Cluster): Wording | null {
  const facilities = reports.flatMap(({ claim }) => (claim.kind === "facility" ? [claim.facility] : []));
  // In the order of their words in English, which the order of facilities has always followed.
  const [first] = facilities.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : Number(orderOf(a) > orderOf(b))));
  if (first === undefined) return null;
  return wording(`weighing.struck.${first.status}`, { thing: wording(`weighing.thing.${first.type}`) });
}

function orderOf({ type, status }: Facility): string {
  return `${type === "other" ? "building" : type} ${status}`;
}

function befell({ reports }: Cluster): Wording | null {
  const statuses = new Set(
    reports.flatMap(({ claim }) => (claim.kind === "toll" ? [claim.toll.status] : [])),
  );
  const first = TOLL_STATUSES.find((status) => statuses.has(status));
  return first === undefined ? null : wording(`weighing.befell.${first}`);
}
