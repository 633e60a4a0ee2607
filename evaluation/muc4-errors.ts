import { ROLES, type Role } from "../src/claims/role-model/incident.ts";
import {
  bestMapping,
  isWithin,
  type ScoredTemplate,
} from "../src/claims/role-model/training/template-score.ts";

type Entity = readonly string[];

/** Kinds of error with how often each was made, the most frequent first. */
export function countErrors(
  stories: readonly {
    readonly predicted: readonly ScoredTemplate[];
    readonly gold: readonly ScoredTemplate[];
  }[],
): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { predicted, gold } of stories)
    for (const kind of errorsOf(predicted, gold)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

function errorsOf(predicted: readonly ScoredTemplate[], gold: readonly ScoredTemplate[]): string[] {
  const { mapping } = bestMapping(predicted, gold);
  const errors: string[] = [];
  predicted.forEach((template, i) => {
    const match = gold[mapping[i] as number];
    if (!match) errors.push(`incident too many: ${whyTooMany(template, gold)}`);
    for (const role of ROLES)
      for (const entity of template[role]) {
        if (match?.[role].some((other) => isWithin(entity, other))) continue;
        errors.push(`${role} too many: ${whyWrong(entity, role, match ?? null, gold)}`);
      }
  });
  gold.forEach((template, j) => {
    const match = predicted[mapping.indexOf(j)];
    if (!match) errors.push(`incident missed: ${whyMissed(template, predicted, gold)}`);
    for (const role of ROLES)
      for (const entity of template[role]) {
        if (match?.[role].some((other) => isWithin(other, entity))) continue;
        errors.push(`${role} missed: ${whyLacking(entity, role, match ?? null, predicted)}`);
      }
  });
  return errors;
}

function whyTooMany(template: ScoredTemplate, gold: readonly ScoredTemplate[]): string {
  if (gold.length === 0) return "the story has none in the key";
  const type = template.types[0] as string;
  return gold.some(({ types }) => types.includes(type))
    ? "one more of its type than in the key"
    : "the key has incidents of other types";
}

function whyMissed(
  template: ScoredTemplate,
  predicted: readonly ScoredTemplate[],
  gold: readonly ScoredTemplate[],
): string {
  if (predicted.length === 0) return "nothing was found in the story";
  const twin = gold.some(
    (other) => other !== template && other.types.some((type) => template.types.includes(type)),
  );
  const found = predicted.some(({ types }) => template.types.includes(types[0] as string));
  if (found && twin) return "a second one of a type of which one was found";
  return "only incidents of other types were found";
}

/** How a predicted filler relates to the key. */
function whyWrong(
  entity: Entity,
  role: Role,
  match: ScoredTemplate | null,
  gold: readonly ScoredTemplate[],
): string {
  if (gold.length === 0) return "the story has no incident in the key";
  if (match?.[role].some((other) => overlaps(entity, other))) return "other words of a right one";
  if (gold.some((template) => template[role].some((other) => isWithin(entity, other))))
    return "belongs to another incident of the story";
  for (const other of ROLES)
    if (other !== role && gold.some((template) => template[other].some((one) => isWithin(entity, one))))
      return `plays another part (${other})`;
  return "not in the key";
}

/** How a filler of the key relates to what was predicted. */
function whyLacking(
  entity: Entity,
  role: Role,
  match: ScoredTemplate | null,
  predicted: readonly ScoredTemplate[],
): string {
  if (match?.[role].some((other) => overlaps(other, entity))) return "other words of it were given";
  if (predicted.some((template) => template[role].some((other) => isWithin(other, entity))))
    return "given to another incident of the story";
  for (const other of ROLES)
    if (other !== role && predicted.some((template) => template[other].some((one) => isWithin(one, entity))))
      return `given another part (${other})`;
  return match ? "not found, its incident was" : "not found, nor its incident";
}

/** Two namings that share their last word or most of their words. */
function overlaps(a: Entity, b: Entity): boolean {
  return a.some((one) => b.some((other) => sharesWords(one.split(" "), other.split(" "))));
}

function sharesWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) === b.at(-1)) return true;
  const shared = a.filter((word) => b.includes(word)).length;
  return 2 * shared >= Math.max(a.length, b.length);
}
