import type { Named } from "./entities.ts";
import { INCIDENT_TYPES, type IncidentType, MOST_OF_A_TYPE, ROLES, type Role } from "./incident.ts";
import type { Filler, Judged } from "./judge.ts";
import { type PairJudge, tellApart } from "./tell-apart.ts";

/** What happened to whom, as one story tells it. */
export type Incident = Readonly<Record<Role, readonly Named[]>> & { readonly type: IncidentType };

/** Least log odds of the decisions. */
export interface Thresholds {
  /** A story tells of an incident of a type. */
  readonly types: readonly number[];
  /** It tells of a second one of the same type, of a third. */
  readonly further: readonly number[];
  /** A filler enters an incident, a role each. */
  readonly roles: readonly number[];
  /** It enters all incidents of the type, a role each. */
  readonly often: readonly number[];
  /** Two fillers belong to one incident; one number. */
  readonly together: readonly number[];
}

/** The incidents of each type that is sure enough, with the fillers that are. */
export function assemble(
  { types }: Pick<Judged, "types">,
  fillers: readonly Filler[],
  thresholds: Thresholds,
  judge: PairJudge,
): Incident[] {
  return INCIDENT_TYPES.flatMap((type, t) => {
    if ((types[t] as number) <= (thresholds.types[t] as number)) return [];
    const own = fillers.filter(
      (filler) => filler.type === t && filler.score > (thresholds.roles[filler.role] as number),
    );
    let count = 1;
    while (
      count < MOST_OF_A_TYPE &&
      (types[count * INCIDENT_TYPES.length + t] as number) > (thresholds.further[count - 1] as number)
    )
      count++;
    if (count === 1) return [incidentOf(type, own)];
    const often = own.filter(({ role, often }) => often > (thresholds.often[role] as number));
    const once = own.filter((filler) => !often.includes(filler));
    const groups = tellApart(once, count, thresholds.together[0] as number, judge);
    while (groups.length < count) groups.push([]);
    return groups.map((group) => incidentOf(type, [...group, ...often]));
  });
}

function incidentOf(type: IncidentType, fillers: readonly Filler[]): Incident {
  const roles = ROLES.map((role, r) => {
    const found = new Map<string, Named>();
    for (const { role: own, entity } of fillers) {
      const named = entity.named[r];
      if (own === r && named && !found.has(named.text.toLowerCase()))
        found.set(named.text.toLowerCase(), named);
    }
    return [role, [...found.values()]] as const;
  });
  return { type, ...(Object.fromEntries(roles) as Record<Role, Named[]>) };
}
