import type { Facility, TollStatus } from "../model/claim.ts";
import { type DayRange, lastDayOfMonth } from "../model/edtf.ts";
import type { Cluster } from "./clusters.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function dayInWords(day: string): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** '27 September 2016', '26 to 27 September 2016', 'November 2016', 'since 19 September 2016', 'undated'. */
export function daysInWords(days: DayRange | null): string {
  if (days === null) return "undated";
  const { first, last, approximate } = days;
  const about = approximate ? "about " : "";
  if (first === null) return last === null ? "undated" : `until ${about}${dayInWords(last)}`;
  if (last === null) return `since ${about}${dayInWords(first)}`;
  if (first === last) return about + dayInWords(first);
  const [year, month] = [first.slice(0, 4), first.slice(5, 7)];
  const wholeStart = first.endsWith("-01");
  if (wholeStart && last === `${year}-12-31` && month === "01") return about + year;
  if (wholeStart && last === `${year}-${month}-${lastDayOfMonth(Number(year), Number(month))}`)
    return `${about}${MONTHS[Number(month) - 1]} ${year}`;
  if (last.slice(0, 7) === first.slice(0, 7))
    return `${about}${Number(first.slice(8))} to ${dayInWords(last)}`;
  return `${about}${dayInWords(first)} to ${dayInWords(last)}`;
}

const STATUS_TITLES: Readonly<Record<TollStatus, string>> = {
  killed: "Deaths",
  injured: "Injuries",
  missing: "People missing",
  detained: "Detentions",
  released: "Releases",
  executed: "Executions",
  evacuated: "Evacuation",
  displaced: "Displacement",
  returned: "Returns",
  besieged: "People besieged",
  resident: "Residents",
  present: "People present",
  captured: "Captures",
  treated: "People treated",
  participating: "People taking part",
};

/**
 * What an incident is called: the kind of attack, else what was struck, else what befell people. A total over
 * a time, or a lasting state, is called after what it counts, unless all of it is of one kind of attack.
 */
export function incidentTitle(cluster: Cluster, types: readonly string[]): string {
  const kind = types.find((type) => type !== "other") ?? null;
  const vague = types.length > 0 ? "attack" : null;
  const counted = befell(cluster);
  const subject =
    cluster.sort === "period" || cluster.sort === "state"
      ? ((types.length === 1 ? kind : null) ?? counted ?? kind ?? vague)
      : (kind ?? vague ?? struck(cluster) ?? counted);
  const where = cluster.scope?.name ?? "place not named";
  const when = cluster.sort === "state" ? null : daysInWords(cluster.days);
  const denied = cluster.reports.every((report) => report.denied) ? " (denied)" : "";
  const title = [`${subject ?? struck(cluster) ?? "Event"}${denied}`, where, when]
    .filter((part) => part !== null)
    .join(", ");
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function struck({ reports }: Cluster): string | null {
  const names = reports.flatMap(({ claim }) =>
    claim.kind === "facility" ? [`${facilityName(claim.facility)} ${claim.facility.status}`] : [],
  );
  return names.sort()[0] ?? null;
}

function facilityName({ type }: Facility): string {
  return type === "other" ? "building" : type;
}

function befell({ reports }: Cluster): string | null {
  const order = Object.keys(STATUS_TITLES) as TollStatus[];
  const statuses = new Set(
    reports.flatMap(({ claim }) => (claim.kind === "toll" ? [claim.toll.status] : [])),
  );
  const first = order.find((status) => statuses.has(status));
  return first === undefined ? null : STATUS_TITLES[first];
}
