import { ROLES, type Role } from "../incident.ts";

/** A template as scored: types in small letters, each role a list of entities, each a list of mentions. */
export type ScoredTemplate = Readonly<Record<Role, readonly (readonly string[])[]>> & {
  readonly types: readonly string[];
};

/** Whatever a line of the corpus or of predictions has for a template. */
export interface LooseTemplate {
  readonly incident_type?: string | null;
  readonly [role: string]: unknown;
}

/** Right and all of what was predicted; found and all of what was to be found. */
export type Counts = [number, number, number, number];

/** The strings as the published metrics compare them: small letters, no ASCII marks, no articles. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, "")
    .replace(/\b(?:a|an|the)\b/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
}

/** Entities of a role, their mentions comparable; empty ones left out. */
export function comparableEntities(value: unknown): string[][] {
  const entities = (value ?? []) as readonly (string | readonly string[])[];
  return entities
    .map((entity) => (typeof entity === "string" ? [entity] : entity).filter((m) => m !== "").map(comparable))
    .filter((entity) => entity.length > 0);
}

export function scoredTemplate(template: LooseTemplate): ScoredTemplate {
  const types = String(template.incident_type ?? "")
    .toLowerCase()
    .split("/")
    .map((type) => type.trim())
    .filter((type) => type !== "");
  const roles = Object.fromEntries(ROLES.map((role) => [role, comparableEntities(template[role])]));
  return { types, ...(roles as Record<Role, string[][]>) };
}

/** Every predicted mention is a mention of the gold entity. */
export function isWithin(predicted: readonly string[], gold: readonly string[]): boolean {
  return predicted.every((mention) => gold.includes(mention));
}

/** How many fillers of each role are right, of the predicted and of the gold. */
export interface PairScore {
  readonly right: Readonly<Record<Role, number>>;
  readonly found: Readonly<Record<Role, number>>;
}

/** Null where the types differ: nothing then counts. */
export function pairScore(predicted: ScoredTemplate, gold: ScoredTemplate): PairScore | null {
  const first = predicted.types[0];
  if (first === undefined || !gold.types.includes(first)) return null;
  const count = (these: ScoredTemplate, role: Role, right: (entity: readonly string[]) => boolean) =>
    these[role].filter(right).length;
  const of = (counter: (role: Role) => number) =>
    Object.fromEntries(ROLES.map((role) => [role, counter(role)])) as Record<Role, number>;
  return {
    right: of((role) => count(predicted, role, (one) => gold[role].some((other) => isWithin(one, other)))),
    found: of((role) => count(gold, role, (one) => predicted[role].some((other) => isWithin(other, one)))),
  };
}

function size(template: ScoredTemplate): number {
  return ROLES.reduce((sum, role) => sum + template[role].length, 1);
}

function total(counts: Readonly<Record<Role, number>>): number {
  return ROLES.reduce((sum, role) => sum + counts[role], 0);
}

interface Front {
  readonly right: number;
  readonly found: number;
  readonly mapping: readonly number[];
}

/**
 * The one-to-one mapping of predicted to gold templates with the highest F1 of the document; of equal ones the
 * one that comes first when gold templates are tried in order and 'unmatched' last.
 *
 * @returns for each predicted template the index of its gold template, -1 where it has none
 */
export function bestMapping(
  predicted: readonly ScoredTemplate[],
  gold: readonly ScoredTemplate[],
): { readonly mapping: readonly number[]; readonly scores: readonly (readonly (PairScore | null)[])[] } {
  const scores = predicted.map((one) => gold.map((other) => pairScore(one, other)));
  const points = scores.map((row) =>
    row.map((score) => (score === null ? null : ([1 + total(score.right), 1 + total(score.found)] as const))),
  );
  const ofPredicted = predicted.reduce((sum, one) => sum + size(one), 0);
  const ofGold = gold.reduce((sum, one) => sum + size(one), 0);
  const none = gold.length;
  const big = predicted.length > 9 || gold.length > 9;
  // States by the set of gold templates taken, as a string of bits: a document may have more than 31.
  let states = new Map<string, Front[]>([["0".repeat(none), [{ right: 0, found: 0, mapping: [] }]]]);
  for (let i = 0; i < predicted.length; i++) {
    const next = new Map<string, Map<string, Front>>();
    for (const [taken, fronts] of states) {
      for (const front of fronts) {
        for (let j = 0; j <= none; j++) {
          const point = j < none ? (points[i]?.[j] ?? null) : null;
          if (j < none && (taken[j] === "1" || (big && point === null))) continue;
          const set = j < none ? `${taken.slice(0, j)}1${taken.slice(j + 1)}` : taken;
          const right = front.right + (point?.[0] ?? 0);
          const found = front.found + (point?.[1] ?? 0);
          const mapping = [...front.mapping, j];
          const known = next.get(set) ?? new Map<string, Front>();
          next.set(set, known);
          const key = `${right} ${found}`;
          const other = known.get(key);
          if (!other || earlier(mapping, other.mapping)) known.set(key, { right, found, mapping });
        }
      }
    }
    states = new Map([...next].map(([set, fronts]) => [set, undominated([...fronts.values()])]));
  }
  let best: { readonly f1: number; readonly mapping: readonly number[] } | null = null;
  for (const fronts of states.values()) {
    for (const { right, found, mapping } of fronts) {
      const f1 = harmonic(ofPredicted ? right / ofPredicted : 0, ofGold ? found / ofGold : 0);
      if (
        best === null ||
        f1 > best.f1 + 1e-12 ||
        (Math.abs(f1 - best.f1) <= 1e-12 && earlier(mapping, best.mapping))
      )
        best = { f1, mapping };
    }
  }
  const mapping = (best?.mapping ?? []).map((j, i) => (j < none && points[i]?.[j] ? j : -1));
  return { mapping, scores };
}

/** Those that no other equals or beats in both counts. */
function undominated(fronts: readonly Front[]): Front[] {
  const ordered = [...fronts].sort((a, b) => b.right - a.right || b.found - a.found);
  const kept: Front[] = [];
  for (const front of ordered)
    if (!kept.some((other) => other.right >= front.right && other.found >= front.found)) kept.push(front);
  return kept;
}

function earlier(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) {
    if ((a[i] as number) !== (b[i] as number)) return (a[i] as number) < (b[i] as number);
  }
  return false;
}

export function harmonic(p: number, r: number): number {
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

/** Templates of one kind once: identical gold templates of a document count once, as published. */
export function distinct(templates: readonly ScoredTemplate[]): ScoredTemplate[] {
  const seen = new Set<string>();
  return templates.filter((template) => {
    const key = JSON.stringify([template.types, ...ROLES.map((role) => template[role])]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Adds one document's templates to the counts of `incident_type` and of each role. */
export function countTemplates(
  predicted: readonly ScoredTemplate[],
  gold: readonly ScoredTemplate[],
  counts: Record<string, Counts>,
): readonly number[] {
  const { mapping, scores } = bestMapping(predicted, gold);
  const add = (name: string, at: 0 | 1 | 2 | 3, value: number) => {
    const row = (counts[name] ??= [0, 0, 0, 0]);
    row[at] += value;
  };
  predicted.forEach((template, i) => {
    const j = mapping[i] as number;
    add("incident_type", 1, 1);
    add("incident_type", 0, j >= 0 ? 1 : 0);
    for (const role of ROLES) {
      add(role, 1, template[role].length);
      if (j >= 0) add(role, 0, scores[i]?.[j]?.right[role] ?? 0);
    }
  });
  gold.forEach((template, j) => {
    const i = mapping.indexOf(j);
    add("incident_type", 3, 1);
    add("incident_type", 2, i >= 0 ? 1 : 0);
    for (const role of ROLES) {
      add(role, 3, template[role].length);
      if (i >= 0) add(role, 2, scores[i]?.[j]?.found[role] ?? 0);
    }
  });
  return mapping;
}

/** The F1 of all counts together. */
export function microF1(counts: Readonly<Record<string, Counts>>): number {
  const sum = Object.values(counts).reduce(
    (a, b) => a.map((x, i) => x + (b[i] as number)) as Counts,
    [0, 0, 0, 0],
  );
  return harmonic(sum[1] ? sum[0] / sum[1] : 0, sum[3] ? sum[2] / sum[3] : 0);
}
