import type { Sentence } from "../../model/language.ts";
import { assemble, type Incident } from "./assemble.ts";
import { firstImpression, judgeFillers, judgeTypes } from "./judge.ts";
import { readRoleModel, type RoleModel } from "./model-data.ts";
import { readStory } from "./story.ts";
import { pairJudge } from "./tell-apart.ts";

let kept: RoleModel | null = null;

/** The model in the repository, loaded on first use and kept. */
export function roleModel(): RoleModel {
  kept ??= readRoleModel();
  return kept;
}

/**
 * The incidents of violence that a text tells of, at most three of each type, with who did it, to whom and by what.
 *
 * @param text what the sentences' offsets count into
 * @param sentences all sentences of the text in order, parsed
 * @returns in the order of `INCIDENT_TYPES`; roles that nobody plays are empty, and
 *   all may be: the thresholds are those that suit the corpus, where an incident counts by itself; names are the printed words,
 *   `from` and `to` counting the words of all sentences
 */
export function findIncidents(
  text: string,
  sentences: readonly Sentence[],
  model: RoleModel = roleModel(),
): Incident[] {
  const impression = firstImpression(model, readStory(text, sentences));
  // Without anybody or anything that could play a part there is nothing to tell.
  if (impression.entities.length === 0) return [];
  const judged = judgeTypes(model.evidence, impression);
  return assemble(
    judged,
    judgeFillers(model.fillers, judged),
    model.thresholds,
    pairJudge(model.pairs, judged),
  );
}
