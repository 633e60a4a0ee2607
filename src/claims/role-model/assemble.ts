import type { Named } from "./entities.ts";
import { INCIDENT_TYPES, type IncidentType, ROLES, type Role } from "./incident.ts";
import type { Filler, Judged } from "./judge.ts";

/** What happened to whom, as one story tells it. */
export type Incident = Readonly<Record<Role, readonly Named[]>> & { readonly type: IncidentType };

/** Least log odds at which a type makes an incident and a filler enters it. */
export interface Thresholds {
  readonly types: readonly number[];
  readonly roles: readonly number[];
}

/** One incident for each type that is sure enough, with the fillers that are. */
export function assemble({ types }: Judged, fillers: readonly Filler[], thresholds: Thresholds): Incident[] {
  return INCIDENT_TYPES.flatMap((type, t) => {
    if ((types[t] as number) <= (thresholds.types[t] as number)) return [];
    const roles = ROLES.map((role, r) => [role, fillersOf(fillers, t, r, thresholds)] as const);
    return [{ type, ...(Object.fromEntries(roles) as Record<Role, Named[]>) }];
  });
}

function fillersOf(fillers: readonly Filler[], type: number, role: number, { roles }: Thresholds): Named[] {
  const found = new Map<string, Named>();
  for (const filler of fillers) {
    if (filler.type !== type || filler.role !== role || filler.score <= (roles[role] as number)) continue;
    const named = filler.entity.named[role];
    if (named && !found.has(named.text.toLowerCase())) found.set(named.text.toLowerCase(), named);
  }
  return [...found.values()];
}
