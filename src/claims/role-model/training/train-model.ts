import type { TrainedRows } from "../../../language/training/perceptron.ts";
import { packRows } from "../../../language/training/pack.ts";
import { seededRandom } from "../../../language/training/random.ts";
import { type Entity, textOf } from "../entities.ts";
import { INCIDENT_TYPES, MOST_OF_A_TYPE, ROLES, UNNAMED } from "../incident.ts";
import {
  fillerQuestions,
  type FirstStage,
  firstImpression,
  type Impression,
  type Judged,
  judgeFillers,
  judgeTypes,
} from "../judge.ts";
import { mentionFeatures } from "../mention-features.ts";
import { type Candidate, findCandidates } from "../mentions.ts";
import { ROLE_FORMAT, type RolePart, writeRoleModel } from "../model-data.ts";
import { pairFeatures } from "../pair-features.ts";
import type { Story } from "../story.ts";
import { evidenceFeatures, storyFeatures } from "../story-features.ts";
import { stretchFeatures } from "../stretch-features.ts";
import { pairJudge } from "../tell-apart.ts";
import type { UnnamedHarmed } from "./gold.ts";
import { type Example, type LogisticSettings, TrainedScorer, trainLogistic } from "./logistic.ts";
import { comparable, type ScoredTemplate } from "./template-score.ts";
import { type Held, tuneThresholds } from "./thresholds.ts";

/** A story with its answer key. */
export interface TrainingStory {
  readonly story: Story;
  readonly gold: readonly ScoredTemplate[];
  readonly harmed: readonly UnnamedHarmed[];
}

export interface TrainingSettings {
  /** Parts that the stories are cut into for judging stories by a model that has not seen them. */
  readonly folds: number;
  readonly seed: number;
  readonly words: LogisticSettings;
  readonly stories: LogisticSettings;
  readonly late: LogisticSettings;
  /** Uses a feature must have had to be kept in the file, a part each. */
  readonly least: Readonly<Record<RolePart, number>>;
}

export const SETTINGS: TrainingSettings = {
  folds: 5,
  seed: 7,
  words: { epochs: 6, rate: 0.02, decay: 2e-4, averaged: 4, least: 3 },
  stories: { epochs: 15, rate: 0.2, decay: 1e-3, averaged: 4, least: 3, scale: 0.06 },
  late: { epochs: 10, rate: 0.03, decay: 1e-3, averaged: 4, least: 3 },
  least: { roles: 4, types: 3, stretches: 3, stories: 3, evidence: 1, fillers: 3, pairs: 3 },
};

const COUNTS = Array.from({ length: MOST_OF_A_TYPE }, (_, i) => i + 1);

type FirstRows = Readonly<Record<keyof FirstStage, TrainedRows>>;

/** A candidate as the answer key sees it, worked out once. */
interface Marked extends Candidate {
  readonly keys: Int32Array;
  readonly texts: readonly string[];
  readonly roles: readonly number[];
  readonly types: readonly number[];
}

interface Prepared extends TrainingStory {
  readonly marked: readonly Marked[];
  readonly keys: Int32Array;
  readonly types: readonly number[];
  /** Comparable names of a role's fillers. */
  readonly names: readonly ReadonlyMap<string, readonly number[]>[];
}

function prepare({ story, gold, harmed }: TrainingStory): Prepared {
  const names = ROLES.map((role) => {
    const known = new Map<string, number[]>();
    for (const template of gold)
      for (const entity of template[role])
        for (const mention of entity) {
          const types = known.get(mention) ?? INCIDENT_TYPES.map(() => 0);
          INCIDENT_TYPES.forEach((type, t) => {
            if (template.types.includes(type)) types[t] = (types[t] as number) + 1;
          });
          known.set(mention, types);
        }
    return known;
  });
  const unnamed = new Map<string, number[]>();
  for (const { type, names: own } of harmed)
    for (const name of own) {
      const types = unnamed.get(name) ?? INCIDENT_TYPES.map(() => 0);
      INCIDENT_TYPES.forEach((one, t) => {
        if (one === type) types[t] = 1;
      });
      unnamed.set(name, types);
    }
  const playing = [...names, unnamed];
  const marked = findCandidates(story).map((candidate): Marked => {
    const texts = candidate.stretches.map((stretch) => comparable(textOf(story, stretch)));
    const types = INCIDENT_TYPES.map((_, t) =>
      Number(playing.some((known) => texts.some((text) => (known.get(text)?.[t] ?? 0) > 0))),
    );
    const roles = playing.map((known) => Number(texts.some((text) => known.has(text))));
    return { ...candidate, texts, types, roles, keys: mentionFeatures(story, candidate.head) };
  });
  const types = COUNTS.flatMap((count) =>
    INCIDENT_TYPES.map((type) => Number(gold.filter((one) => one.types[0] === type).length >= count)),
  );
  return { story, gold, harmed, names, marked, types, keys: storyFeatures(story) };
}

function trainFirst(stories: readonly Prepared[], settings: TrainingSettings): FirstRows {
  const random = seededRandom(settings.seed);
  const all = stories.flatMap(({ marked }) => marked);
  const playing = all.filter(({ types }) => types.includes(1));
  const stretches = stories.flatMap(stretchExamples);
  return {
    roles: trainLogistic(
      all.map(({ keys, roles }) => ({ keys, targets: roles })),
      UNNAMED + 1,
      settings.words,
      random,
    ),
    types: trainLogistic(
      playing.map(({ keys, types }) => ({ keys, targets: types })),
      INCIDENT_TYPES.length,
      settings.words,
      random,
    ),
    stretches: trainLogistic(stretches, 1, settings.words, random),
    stories: trainLogistic(
      stories.map(({ keys, types }) => ({ keys, targets: types })),
      INCIDENT_TYPES.length * MOST_OF_A_TYPE,
      settings.stories,
      random,
    ),
  };
}

function stretchExamples({ story, marked, names }: Prepared): Example[] {
  return marked.flatMap((one) =>
    one.stretches.length < 2
      ? []
      : ROLES.flatMap((role, r) =>
          one.roles[r] === 0
            ? []
            : one.stretches.map((stretch, i) => ({
                keys: stretchFeatures(story, one, stretch, role),
                targets: [Number(names[r]?.has(one.texts[i] as string))],
              })),
        ),
  );
}

function stage(rows: FirstRows): FirstStage {
  return {
    roles: new TrainedScorer(rows.roles),
    types: new TrainedScorer(rows.types),
    stretches: new TrainedScorer(rows.stretches),
    stories: new TrainedScorer(rows.stories),
  };
}

/** What each story makes of a model trained on the other parts. */
function heldOut<Item, Result>(
  items: readonly Item[],
  folds: number,
  train: (rest: readonly Item[]) => (item: Item) => Result,
): Result[] {
  const results: Result[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const use = train(items.filter((_, i) => i % folds !== fold));
    items.forEach((item, i) => {
      if (i % folds === fold) results[i] = use(item);
    });
  }
  return results;
}

interface Impressed {
  readonly prepared: Prepared;
  readonly impression: Impression;
}

function trainEvidence(stories: readonly Impressed[], settings: TrainingSettings): TrainedRows {
  const examples = stories.map(({ prepared, impression }) => ({
    keys: evidenceFeatures(impression.byWords, impression.entities),
    targets: prepared.types,
  }));
  return trainLogistic(
    examples,
    INCIDENT_TYPES.length * MOST_OF_A_TYPE,
    settings.late,
    seededRandom(settings.seed),
  );
}

function trainFillers(
  stories: readonly { readonly prepared: Prepared; readonly judged: Judged }[],
  settings: TrainingSettings,
): TrainedRows {
  const examples = stories.flatMap(({ prepared, judged }) => {
    const own: Example[] = [];
    fillerQuestions(judged, (entity, type, role, keys) => {
      const name = entity.named[role];
      const types = name ? prepared.names[role]?.get(comparable(name.text)) : undefined;
      const times = types?.[type] ?? 0;
      own.push({ keys, targets: [Number(times > 0), Number(times > 1)] });
    });
    return own;
  });
  return trainLogistic(examples, 2, settings.late, seededRandom(settings.seed));
}

/** Pairs of fillers in stories that tell of several incidents of one type: whether one incident has both. */
function trainPairs(
  stories: readonly { readonly prepared: Prepared; readonly judged: Judged }[],
  settings: TrainingSettings,
): TrainedRows {
  const examples = stories.flatMap(({ prepared, judged }) => {
    const own: Example[] = [];
    INCIDENT_TYPES.forEach((type, t) => {
      const incidents = prepared.gold.filter((one) => one.types[0] === type);
      if (incidents.length < 2) return;
      const cast: { readonly entity: Entity; readonly role: number; readonly in: readonly boolean[] }[] = [];
      for (const entity of judged.entities)
        ROLES.forEach((role, r) => {
          const named = entity.named[r];
          if (!named) return;
          const text = comparable(named.text);
          const where = incidents.map((one) => one[role].some((names) => names.includes(text)));
          if (where.includes(true)) cast.push({ entity, role: r, in: where });
        });
      cast.forEach((one, i) => {
        for (const other of cast.slice(0, i))
          own.push({
            keys: pairFeatures(judged.story, other, one, t),
            targets: [Number(one.in.some((is, k) => is && other.in[k]))],
          });
      });
    });
    return own;
  });
  return trainLogistic(examples, 1, settings.late, seededRandom(settings.seed));
}

/** What training made, still as rows, and how the stories fared that it had not seen. */
export interface TrainedRoles {
  readonly rows: Readonly<Record<RolePart, TrainedRows>>;
  readonly held: readonly Held[];
}

export function trainRows(
  training: readonly TrainingStory[],
  settings: TrainingSettings,
  progress: (message: string) => void,
): TrainedRoles {
  const stories = training.map(prepare);
  progress("features made");
  const impressions = heldOut(stories, settings.folds, (rest) => {
    const first = stage(trainFirst(rest, settings));
    return ({ story }: Prepared) => firstImpression(first, story);
  });
  const impressed = stories.map((prepared, i) => ({ prepared, impression: impressions[i] as Impression }));
  progress("first stage judged");
  const judgements = heldOut(impressed, settings.folds, (rest) => {
    const evidence = new TrainedScorer(trainEvidence(rest, settings));
    return ({ impression }: Impressed) => judgeTypes(evidence, impression);
  });
  const judgedStories = impressed.map(({ prepared }, i) => ({ prepared, judged: judgements[i] as Judged }));
  const held = heldOut(judgedStories, settings.folds, (rest) => {
    const fillers = new TrainedScorer(trainFillers(rest, settings));
    const pairs = new TrainedScorer(trainPairs(rest, settings));
    return ({ prepared, judged }): Held => ({
      judged,
      fillers: judgeFillers(fillers, judged),
      pairs: pairJudge(pairs, judged),
      gold: prepared.gold,
    });
  });
  progress("second stage judged");
  const rows = {
    ...trainFirst(stories, settings),
    evidence: trainEvidence(impressed, settings),
    fillers: trainFillers(judgedStories, settings),
    pairs: trainPairs(judgedStories, settings),
  };
  progress("trained on all stories");
  return { rows, held };
}

/** Trains all parts and settles the thresholds; the bytes of the model's file before compression. */
export function trainModel(
  training: readonly TrainingStory[],
  settings: TrainingSettings,
  progress: (message: string) => void,
): Uint8Array {
  const { rows, held } = trainRows(training, settings, progress);
  const thresholds = tuneThresholds(held, progress);
  const pack = (part: RolePart) => packRows(rows[part], settings.least[part]);
  return writeRoleModel(
    { format: ROLE_FORMAT, thresholds },
    {
      roles: pack("roles"),
      types: pack("types"),
      stretches: pack("stretches"),
      stories: pack("stories"),
      evidence: pack("evidence"),
      fillers: pack("fillers"),
      pairs: pack("pairs"),
    },
  );
}
