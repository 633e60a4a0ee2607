import { assemble, type Incident, type Thresholds } from "../assemble.ts";
import { INCIDENT_TYPES, ROLES } from "../incident.ts";
import type { Filler, Judged } from "../judge.ts";
import type { PairJudge } from "../tell-apart.ts";
import { type Counts, comparable, countTemplates, microF1, type ScoredTemplate } from "./template-score.ts";

/** A story judged by models that have not seen it, with its answer key. */
export interface Held {
  readonly judged: Judged;
  readonly fillers: readonly Filler[];
  /** Whether two fillers belong to the same incident, by a model that has not seen the story. */
  readonly pairs: PairJudge;
  readonly gold: readonly ScoredTemplate[];
}

const STEPS = [-2, -1.6, -1.3, -1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.3, 1.6, 2];
const ROUNDS = 2;

/** An incident as the scorer takes it. */
export function asTemplate(incident: Incident): ScoredTemplate {
  const roles = ROLES.map((role) => [role, incident[role].map(({ text }) => [comparable(text)])]);
  return { types: [incident.type], ...Object.fromEntries(roles) };
}

/** The template counts of all stories at some thresholds. */
export function countsAt(held: readonly Held[], thresholds: Thresholds): Record<string, Counts> {
  const counts: Record<string, Counts> = {};
  for (const { judged, fillers, pairs, gold } of held)
    countTemplates(assemble(judged, fillers, thresholds, pairs).map(asTemplate), gold, counts);
  return counts;
}

/** Goes up the hill, one threshold at a time: those at which the template F1 is highest. */
export function tuneThresholds(held: readonly Held[], progress: (message: string) => void): Thresholds {
  const types = INCIDENT_TYPES.map(() => 0);
  const roles = ROLES.map(() => -0.5);
  const further = [9, 9];
  const often = ROLES.map(() => -0.5);
  const together = [0];
  const all = { types, roles, further, often, together };
  let best = microF1(countsAt(held, all));
  for (let round = 0; round < ROUNDS; round++) {
    for (const list of [types, roles, further, often, together]) {
      for (let i = 0; i < list.length; i++) {
        let kept = list[i] as number;
        for (const step of STEPS) {
          list[i] = step;
          const f1 = microF1(countsAt(held, all));
          if (f1 > best + 1e-9) {
            best = f1;
            kept = step;
          }
        }
        list[i] = kept;
      }
    }
    progress(`template F1 of stories held back: ${(100 * best).toFixed(2)}`);
  }
  return all;
}
