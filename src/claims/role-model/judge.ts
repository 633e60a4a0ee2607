import type { Scorer } from "../../language/linear-model.ts";
import { type Entity, groupMentions, type Mention } from "./entities.ts";
import { fillerFeatures } from "./filler-features.ts";
import { INCIDENT_TYPES, ROLES } from "./incident.ts";
import { mentionFeatures } from "./mention-features.ts";
import { type Candidate, findCandidates } from "./mentions.ts";
import type { Story } from "./story.ts";
import { evidenceFeatures, storyFeatures } from "./story-features.ts";
import { stretchFeatures } from "./stretch-features.ts";

/** The parts of the model that look at words. */
export interface FirstStage {
  /** A candidate's roles, in the order of `ROLES`, and `UNNAMED`. */
  readonly roles: Scorer;
  /** The types of the incident in which a candidate plays a part. */
  readonly types: Scorer;
  /** Whether a stretch is how a filler is named. */
  readonly stretches: Scorer;
  /** The types of incident that a story's words tell of. */
  readonly stories: Scorer;
}

/** Scores in log odds, one a class. */
export function scoreOf(scorer: Scorer, keys: Int32Array): Float32Array {
  const scores = new Float32Array(scorer.classes);
  scorer.score(keys, keys.length, scores);
  return scores;
}

/** Every candidate of a story with its scores. */
export function judgeMentions(
  { roles, types }: Pick<FirstStage, "roles" | "types">,
  story: Story,
  candidates: readonly Candidate[] = findCandidates(story),
): Mention[] {
  return candidates.map((candidate) => {
    const keys = mentionFeatures(story, candidate.head);
    return { ...candidate, roles: scoreOf(roles, keys), types: scoreOf(types, keys) };
  });
}

/** What the first stage makes of a story. */
export interface Impression {
  readonly story: Story;
  readonly entities: readonly Entity[];
  /** The types by the words alone, one of each, then two, then three. */
  readonly byWords: Float32Array;
}

export function firstImpression(stage: FirstStage, story: Story): Impression {
  const entities = groupMentions(
    story,
    judgeMentions(stage, story),
    (mention, stretch, role) =>
      scoreOf(stage.stretches, stretchFeatures(story, mention, stretch, role))[0] as number,
  );
  return { story, entities, byWords: scoreOf(stage.stories, storyFeatures(story)) };
}

/** An impression with the types that the whole story speaks for. */
export interface Judged extends Impression {
  readonly types: Float32Array;
}

export function judgeTypes(evidence: Scorer, impression: Impression): Judged {
  const types = scoreOf(evidence, evidenceFeatures(impression.byWords, impression.entities));
  return { ...impression, types };
}

/** An entity in a role of the story's incident of a type, with the log odds of it. */
export interface Filler {
  readonly entity: Entity;
  readonly type: number;
  readonly role: number;
  readonly score: number;
  /** Log odds that it fills the role in several incidents of the type. */
  readonly often: number;
}

/** Types and entities that score lower are not looked at. */
const HOPELESS = -3.5;

/** The questions worth asking, with their features. */
export function fillerQuestions(
  judged: Judged,
  ask: (entity: Entity, type: number, role: number, keys: Int32Array) => void,
): void {
  const { story, entities, types } = judged;
  for (const entity of entities) {
    for (let type = 0; type < INCIDENT_TYPES.length; type++) {
      if ((types[type] as number) < HOPELESS) continue;
      for (let role = 0; role < ROLES.length; role++) {
        if ((entity.best[role] as number) < HOPELESS || !entity.named[role]) continue;
        ask(entity, type, role, fillerFeatures(story, types, entities, entity, type, role));
      }
    }
  }
}

export function judgeFillers(fillers: Scorer, judged: Judged): Filler[] {
  const found: Filler[] = [];
  fillerQuestions(judged, (entity, type, role, keys) => {
    const [score, often] = scoreOf(fillers, keys) as unknown as [number, number];
    found.push({ entity, type, role, score, often });
  });
  return found;
}
