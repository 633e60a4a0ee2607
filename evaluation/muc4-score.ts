import { ROLES } from "../src/claims/role-model/incident.ts";
import {
  type Counts,
  comparableEntities,
  harmonic,
  isWithin,
  type LooseTemplate,
  type ScoredTemplate,
  scoredTemplate,
  countTemplates,
} from "../src/claims/role-model/training/template-score.ts";
import { FACTS, fieldOf, goldFacts, isFactRight, predictedFacts } from "./muc4-facts.ts";

/** A line of the corpus or of predictions. */
export interface Story {
  readonly docid: string;
  readonly templates?: readonly LooseTemplate[];
  readonly entities?: Readonly<Record<string, unknown>> | null;
}

/** The counts behind every row that is printed. */
export interface Score {
  readonly documents: number;
  readonly predicted: number;
  readonly relevant: Counts;
  readonly entities: Record<string, Counts>;
  readonly templates: Record<string, Counts>;
  readonly facts: Record<string, Counts>;
}

/**
 * Scores predictions as the corpus's own scorer does: whether a document tells of an incident; entities of the
 * document, one to one (CEAF-REE); template filling; facts on matched templates.
 */
export function scoreMuc4(gold: readonly Story[], predictions: ReadonlyMap<string, Story>): Score {
  const score: Score = {
    documents: gold.length,
    predicted: gold.filter(({ docid }) => predictions.has(docid)).length,
    relevant: [0, 0, 0, 0],
    entities: empty(ROLES),
    templates: empty(["incident_type", ...ROLES]),
    facts: empty(FACTS),
  };
  for (const story of gold) scoreStory(story, predictions.get(story.docid) ?? { docid: story.docid }, score);
  return score;
}

function empty(names: readonly string[]): Record<string, Counts> {
  return Object.fromEntries(names.map((name): [string, Counts] => [name, [0, 0, 0, 0]]));
}

function add(row: Counts, right: number, predicted: number, found: number, gold: number): void {
  row[0] += right;
  row[1] += predicted;
  row[2] += found;
  row[3] += gold;
}

function scoreStory(gold: Story, predicted: Story, score: Score): void {
  const ofGold = entitiesOf(gold);
  const ofPredicted = entitiesOf(predicted);
  for (const role of ROLES) {
    const these = ofPredicted[role] as string[][];
    const those = ofGold[role] as string[][];
    const n = matched(those, these);
    add(score.entities[role] as Counts, n, these.length, n, those.length);
  }
  const goldRaw = withoutTwins(gold.templates ?? []);
  const goldTemplates = goldRaw.map(scoredTemplate);
  const raw = predicted.templates ?? [];
  const templates = raw.map(scoredTemplate);
  const both = goldTemplates.length > 0 && templates.length > 0 ? 1 : 0;
  add(score.relevant, both, templates.length > 0 ? 1 : 0, both, goldTemplates.length > 0 ? 1 : 0);
  const mapping = countTemplates(templates, goldTemplates, score.templates);
  const goldOnes = goldRaw.map(goldFacts);
  const ones = raw.map(predictedFacts);
  for (const name of FACTS) {
    const field = fieldOf(name);
    const row = score.facts[name] as Counts;
    add(row, 0, ones.filter((one) => field in one).length, 0, goldOnes.filter((one) => field in one).length);
    mapping.forEach((j, i) => {
      const one = ones[i];
      const goldOne = goldOnes[j];
      if (!one || !goldOne || !(field in one) || !(field in goldOne)) return;
      if (isFactRight(name, goldOne, one)) add(row, 1, 0, 1, 0);
    });
  }
}

/** Identical templates of a document once. */
function withoutTwins(templates: readonly LooseTemplate[]): LooseTemplate[] {
  const seen = new Set<string>();
  return templates.filter((template) => {
    const key = keyOf(scoredTemplate(template));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(template: ScoredTemplate): string {
  return JSON.stringify([template.types, ...ROLES.map((role) => template[role])]);
}

/** A document's entities: those given, else the union over its templates without those contained in others. */
function entitiesOf(story: Story): Record<string, string[][]> {
  const given = story.entities;
  if (given) return Object.fromEntries(ROLES.map((role) => [role, comparableEntities(given[role])]));
  const all = Object.fromEntries(ROLES.map((role): [string, string[][]] => [role, []]));
  for (const template of story.templates ?? [])
    for (const role of ROLES)
      for (const entity of comparableEntities(template[role])) {
        const known = all[role] as string[][];
        if (!known.some((other) => isWithin(entity, other) || isWithin(other, entity))) known.push(entity);
      }
  return all;
}

/** The size of the largest one-to-one matching of gold entities with predicted ones that lie within them. */
function matched(gold: readonly (readonly string[])[], predicted: readonly (readonly string[])[]): number {
  const fitting = gold.map((one) => predicted.flatMap((other, j) => (isWithin(other, one) ? [j] : [])));
  const owner = predicted.map(() => -1);
  const grow = (i: number, seen: Set<number>): boolean => {
    for (const j of fitting[i] as number[]) {
      if (seen.has(j)) continue;
      seen.add(j);
      if ((owner[j] as number) < 0 || grow(owner[j] as number, seen)) {
        owner[j] = i;
        return true;
      }
    }
    return false;
  };
  return gold.filter((_, i) => grow(i, new Set())).length;
}

/** The figures as the corpus's scorer prints them, a line each. */
export function scoreLines(score: Score): string[] {
  const lines = [
    `documents ${score.documents}, with a line in the predictions ${score.predicted}`,
    `${"".padEnd(28)} ${["P", "R", "F1", "pred", "gold"].map((name) => name.padStart(7)).join(" ")}`,
    rowLine("document relevant", score.relevant),
  ];
  for (const [title, rows] of [
    ["CEAF-REE", score.entities],
    ["template", score.templates],
  ] as const) {
    const values = Object.values(rows);
    const sum: Counts = [0, 0, 0, 0];
    for (const row of values) add(sum, ...row);
    for (const [name, row] of Object.entries(rows)) lines.push(rowLine(`${title} ${name}`, row));
    lines.push(rowLine(`${title} micro_avg`, sum));
    const macro = values.reduce((total, row) => total + f1Of(row), 0) / values.length;
    lines.push(`${`${title} macro F1`.padEnd(28)} ${percent(macro).padStart(23)}`);
  }
  for (const [name, row] of Object.entries(score.facts)) lines.push(rowLine(`fact ${name}`, row));
  return lines;
}

function shares([right, predicted, found, gold]: Counts): [number, number] {
  return [predicted ? right / predicted : 0, gold ? found / gold : 0];
}

function f1Of(row: Counts): number {
  return harmonic(...shares(row));
}

function rowLine(name: string, row: Counts): string {
  const [p, r] = shares(row);
  const figures = [p, r, f1Of(row)].map((value) => percent(value).padStart(7));
  return `${name.padEnd(28)} ${figures.join(" ")} ${String(row[1]).padStart(7)} ${String(row[3]).padStart(7)}`;
}

/** Two places, an exact half to the even digit: `toFixed` would give the larger, and the scorer's print does not. */
function percent(share: number): string {
  const value = 100 * share;
  const half = Number.isInteger(value * 8) && (value * 200) % 2 === 1;
  return half ? ((2 * Math.round(value * 50)) / 100).toFixed(2) : value.toFixed(2);
}
