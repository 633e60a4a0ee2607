import { parseSentence } from "../../language/analyser.ts";
import type { Sentence } from "../../model/language.ts";
import type { Context } from "../context.ts";
import type { ActorMention } from "../view/actors.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";
import { probability } from "./features.ts";
import { roleModel } from "./find-incidents.ts";
import { ROLES, type Role } from "./incident.ts";
import { scoreOf } from "./judge.ts";
import { mentionFeatures } from "./mention-features.ts";
import { type Candidate, findCandidates } from "./mentions.ts";
import type { RoleModel } from "./model-data.ts";
import { isNoParty } from "./not-parties.ts";
import { readStory, type Story } from "./story.ts";
import { stretchFeatures } from "./stretch-features.ts";

/** A part that somebody or something plays in a sentence, as the role model sees it. */
export interface Part {
  readonly role: Role;
  /** 0 to 1. */
  readonly score: number;
  /** The word it is about, and the words that name it; tokens of the sentence. */
  readonly head: number;
  readonly range: Range;
}

/** A sentence as the role model looks at it; the scores of its words are worked out when first asked for. */
interface Scene {
  readonly story: Story;
  /** Index in the story of the sentence's first word. */
  readonly base: number;
  readonly candidates: readonly Candidate[];
  /** Log odds of the roles, by the candidate's word. */
  readonly roles: Map<number, Float32Array>;
}

const scenes = new WeakMap<SentenceView, Scene>();

function sceneOf(context: Context, view: SentenceView): Scene {
  const known = scenes.get(view);
  if (known) return known;
  const { story, base } = storyAround(context, view);
  const candidates = findCandidates(story, base, base + view.tokens.length);
  const scene = { story, base, candidates, roles: new Map<number, Float32Array>() };
  scenes.set(view, scene);
  return scene;
}

function rolesOf({ story, roles }: Scene, model: RoleModel, head: number): Float32Array {
  const known = roles.get(head);
  if (known) return known;
  const scores = scoreOf(model.roles, mentionFeatures(story, head));
  roles.set(head, scores);
  return scores;
}

/** The sentence with its neighbours: the model looks one sentence back and ahead. */
function storyAround(context: Context, view: SentenceView): { readonly story: Story; readonly base: number } {
  const near = [view.number - 1, view.number, view.number + 1].flatMap((number): Sentence[] => {
    const sentence = context.analysis.sentences[number];
    if (!sentence || sentence.entry !== view.sentence.entry) return [];
    return [number === view.number ? parseSentence(sentence) : sentence];
  });
  const story = readStory(context.document.text, near);
  const first = near[0];
  const base = first && first.start < view.sentence.start ? first.tokens.length : 0;
  return { story, base };
}

function namedBy(model: RoleModel, story: Story, candidate: Candidate, role: Role) {
  let best = candidate.stretches[0] ?? { from: candidate.head, to: candidate.head + 1 };
  let most = Number.NEGATIVE_INFINITY;
  for (const stretch of candidate.stretches) {
    const score = scoreOf(model.stretches, stretchFeatures(story, candidate, stretch, role))[0] as number;
    if (score > most) {
      most = score;
      best = stretch;
    }
  }
  return best;
}

/** The likeliest party that did it whose word stands in a range, at least this sure; null where there is none. */
export function likeliestDoer(
  context: Context,
  view: SentenceView,
  range: Range,
  least: number,
): Part | null {
  const part = likeliest(context, view, DOERS, range, least);
  return part && isNoParty(view.tokens[part.head]?.lemma ?? "") ? null : part;
}

/** The likeliest part of some roles whose word stands in a range, at least this sure; null where there is none. */
function likeliest(
  context: Context,
  view: SentenceView,
  roles: ReadonlySet<Role>,
  { start, end }: Range,
  least: number,
): Part | null {
  const model = roleModel();
  const scene = sceneOf(context, view);
  const { story, base } = scene;
  let best: { candidate: Candidate; role: Role; score: number } | null = null;
  for (const candidate of scene.candidates) {
    if (candidate.head < base + start || candidate.head >= base + end) continue;
    const scores = rolesOf(scene, model, candidate.head);
    ROLES.forEach((role, r) => {
      const score = roles.has(role) ? probability(scores[r] as number) : 0;
      if (score >= least && score > (best?.score ?? 0)) best = { candidate, role, score };
    });
  }
  return best && named(model, story, base, best);
}

function named(
  model: RoleModel,
  story: Story,
  base: number,
  { candidate, role, score }: { candidate: Candidate; role: Role; score: number },
): Part {
  const { from, to } = namedBy(model, story, candidate, role);
  return { role, score, head: candidate.head - base, range: { start: from - base, end: to - base } };
}

const DOERS: ReadonlySet<Role> = new Set<Role>(["PerpInd", "PerpOrg"]);

/** A doer whom no list knows, named by the printed words. */
export function asActor(view: SentenceView, { range, score }: Part): ActorMention {
  const printed = textOf(view, range).replace(/\s+/g, " ");
  // A common noun that opens the sentence has its capital from there.
  const opens = range.start === 0 && view.tokens[0]?.upos !== "PROPN";
  return {
    ...range,
    printed,
    name: opens ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed,
    actor: null,
    reason: `the role model takes '${printed}' for the doer (${score.toFixed(2)})`,
    modifier: false,
  };
}
