import type { Holding, Incident, Origin } from "../model/record.ts";

/**
 * What is said of a place by some of its speakers alone: the same claims, in the same order, without those of
 * anybody else. `stateAt` then gives the state that would follow if nobody else had spoken.
 *
 * @param isChosen whether an origin is one of those to hear
 */
export function heard(holding: Holding, isChosen: (origin: Origin) => boolean): Holding {
  const { sieges, ...rest } = holding;
  const of = ({ origin }: { readonly origin: Origin }) => isChosen(origin);
  const left = (sieges ?? []).filter(of);
  return {
    ...rest,
    claims: holding.claims.filter(of),
    // Absent where nobody speaks of a siege, as in the record.
    ...(left.length === 0 ? {} : { sieges: left }),
  };
}

/** Whether several origins tell of an incident and nothing of it is contested: what 'where they agree' keeps. */
export function isAgreed({ origins, contested }: Pick<Incident, "origins" | "contested">): boolean {
  return origins > 1 && !contested;
}
