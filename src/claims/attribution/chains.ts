import type { Attribution, Certainty, Stance } from "../../model/claim.ts";
import type { Span } from "../../model/offsets.ts";
import { HEDGES, OUTLET_WORDS } from "../lexicon/cues.ts";
import { wordMatcher } from "../lexicon/match.ts";
import { covers, type Range, type SentenceView } from "../view/sentence-view.ts";
import type { Frame } from "./frame.ts";
import type { Voice } from "./voices.ts";

/** The voices over a stretch of text, with the certainty they and the words leave. */
export interface Chain {
  readonly attribution: readonly Attribution[];
  readonly certainty: Certainty;
  /** Actor id of the innermost speaker, for names in their mouth. */
  readonly speaker: string | null;
  readonly rules: readonly string[];
}

const hedges = wordMatcher(HEDGES);
const FIRMNESS: readonly Certainty[] = ["stated", "alleged", "possible", "denied"];

/** Frames by sentence, so that a chain is found without looking through the whole document. */
export class Frames {
  private readonly bySentence = new Map<number, Frame[]>();
  private readonly speakers = new WeakMap<SentenceView, (Voice | null)[]>();
  readonly all: readonly Frame[];

  constructor(frames: readonly Frame[]) {
    this.all = frames;
    for (const frame of frames) {
      const list = this.bySentence.get(frame.sentence);
      if (list) list.push(frame);
      else this.bySentence.set(frame.sentence, [frame]);
    }
  }

  of(sentence: number): readonly Frame[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** The innermost voice over a token, or null; worked out once for each token. */
  speakerAt(view: SentenceView, token: number): Voice | null {
    const here = this.of(view.number);
    if (here.length === 0) return null;
    const known = this.speakers.get(view) ?? [];
    if (known.length === 0) this.speakers.set(view, known);
    const heard = known[token];
    if (heard !== undefined) return heard;
    const at = view.tokens[token] as Span;
    const voice = innermost(
      here.filter((frame) => frame.voice && frame.contents.some((content) => covers(content, at))),
    );
    known[token] = voice;
    return voice;
  }
}

function innermost(over: readonly Frame[]): Voice | null {
  let deepest = -1;
  let voice: Voice | null = null;
  for (const frame of over) {
    const here = depth(frame, over);
    if (here <= deepest) continue;
    deepest = here;
    voice = frame.voice;
  }
  return voice;
}

/**
 * The chain of voices over the words `anchor` of a sentence, outermost first: every frame whose content
 * holds the anchor, the wider around the narrower.
 */
export function chainOver(view: SentenceView, frames: Frames, anchor: Range, within: Range): Chain {
  const span: Span = {
    start: (view.tokens[anchor.start] as Span).start,
    end: (view.tokens[anchor.end - 1] as Span).end,
  };
  const over = frames
    .of(view.number)
    .filter((frame) => frame.contents.some((content) => covers(content, span)))
    .filter((frame) => frame.trailing || !inInsertion(view, frame, anchor));
  const ordered = [...over].sort((a, b) => depth(a, over) - depth(b, over) || outerOf(a, b));
  let certainty: Certainty = hedgeIn(view, within);
  const attribution: Attribution[] = [];
  const seen = new Set<string>();
  for (const frame of ordered) {
    if (frame.certainty !== null) certainty = firmer(certainty, frame.certainty);
    if (frame.voice === null || seen.has(frame.voice.name)) continue;
    seen.add(frame.voice.name);
    attribution.push({
      source: frame.voice.name,
      cue: frame.cue,
      stance: frame.stance,
      sourceSpan: frame.voice.span,
      cueSpan: frame.cueSpan,
      actor: frame.voice.actor,
    });
  }
  if (view.entry.kind === "comment") {
    attribution.unshift({
      source: view.entry.author ?? "commenter",
      cue: null,
      stance: "asserts",
      sourceSpan: null,
      cueSpan: null,
      actor: null,
    });
  }
  const last = attribution.at(-1);
  if (last && last.stance === "asserts" && view.entry.kind !== "comment") {
    const untrue = deniesTruth(view, anchor) || takesBack(view, anchor, last.cueSpan ?? null);
    const stance = untrue ? "denies" : stanceOf(view, anchor);
    if (stance) attribution[attribution.length - 1] = { ...last, stance };
    if (stance === "denies") certainty = "denied";
  }
  return {
    attribution,
    certainty,
    speaker: attribution.at(-1)?.actor ?? null,
    rules: ordered.map((frame) => frame.rule),
  };
}

/**
 * Which of two voices at the end of a sentence is the outer one: the outlet; else what stands last ('the army said,
 * according to the governor').
 */
function outerOf(a: Frame, b: Frame): number {
  if (!a.trailing || !b.trailing || !a.cueSpan || !b.cueSpan) return 0;
  const [outletA, outletB] = [isOutlet(a), isOutlet(b)];
  if (outletA !== outletB) return outletA ? -1 : 1;
  return b.cueSpan.start - a.cueSpan.start;
}

function isOutlet({ voice }: Frame): boolean {
  if (!voice) return false;
  return voice.name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => OUTLET_WORDS.has(word));
}

/** How many of the other frames hold this frame's cue; inner frames come last. */
function depth(frame: Frame, over: readonly Frame[]): number {
  if (frame.inner) return 100;
  const cue = frame.cueSpan;
  if (!cue) return 0;
  // Two voices behind the same words hold each other's cues: their order is told by what they are.
  return over.filter(
    (other) =>
      other !== frame &&
      !other.inner &&
      !(frame.trailing && other.trailing) &&
      other.contents.some((content) => covers(content, cue)),
  ).length;
}

/** 'It is not true that six died, the governor said' */
function deniesTruth(view: SentenceView, anchor: Range): boolean {
  for (let i = 0; i + 1 < anchor.start; i++) {
    if (view.words[i + 1] !== "that" || !["true", "untrue", "false"].includes(view.words[i] as string))
      continue;
    return (
      view.words[i] !== "true" ||
      view.words.slice(Math.max(0, i - 2), i).some((word) => word === "not" || word === "n't")
    );
  }
  return false;
}

const WRONG = new Set("wrong mistaken incorrect premature".split(" "));
const FALSE = new Set(
  "wrong false incorrect inaccurate mistaken untrue unfounded erroneous error mistake".split(" "),
);
const TELLING = new Set(
  "report say state claim announce write publish list suggest speak count put".split(" "),
);
const TOLD = new Set(
  "figure figures report reports claim claims count number numbers toll statement announcement estimate tally news".split(
    " ",
  ),
);
const COPULAS = new Set(["was", "were", "is", "are", "been", "proved"]);
const NOT = new Set(["not", "n't", "never", "hardly"]);

/**
 * 'had been wrong to report 32 dead', 'its earlier figure of 32 dead was wrong': the speaker takes words back. Not
 * where the only voice is that of the words taken back: that somebody's claim was false is said by another.
 */
function takesBack(view: SentenceView, anchor: Range, cue: Span | null): boolean {
  for (let i = Math.max(0, anchor.start - 14); i + 2 < anchor.start; i++)
    if (
      WRONG.has(view.words[i] as string) &&
      view.words[i + 1] === "to" &&
      TELLING.has(view.words[i + 2] ?? "")
    )
      return !view.words.slice(Math.max(0, i - 3), i).some((word) => NOT.has(word));
  const told = view.words.findLastIndex(
    (word, i) => i < anchor.start && i > anchor.start - 9 && TOLD.has(word),
  );
  const at = view.tokens[told];
  if (!at || (cue && covers(cue, at))) return false;
  for (let i = anchor.end; i < Math.min(view.tokens.length - 1, anchor.end + 9); i++) {
    if ([",", ";", "and", "but"].includes(view.words[i] as string)) return false;
    if (!COPULAS.has(view.words[i] as string)) continue;
    const behind = view.words.slice(i + 1, i + 4);
    return behind.some((word) => FALSE.has(word)) && !behind.some((word) => NOT.has(word));
  }
  return false;
}

/** 'he will table a resolution for a truce': a noun whose verb the speaker means to do. */
function plannedBy(view: SentenceView, at: number): Stance | null {
  for (let i = at - 1; i > Math.max(0, at - 9); i--) {
    const word = view.words[i] as string;
    if ([",", ";", "that", ":"].includes(word)) return null;
    if (word === "will" && SPEAKERS_OWN.has(view.words[i - 1] ?? "")) return "promises";
  }
  return null;
}

const SPEAKERS_OWN = new Set("we i he she it they".split(" "));

/** What is to come is predicted, or promised where the speaker means to do it; what must be is demanded. */
export function stanceOf(view: SentenceView, anchor: Range): Stance | null {
  if (view.classes[anchor.start] !== "verb") return plannedBy(view, anchor.start);
  for (let i = anchor.start - 1; i >= Math.max(0, anchor.start - 5); i--) {
    const word = view.words[i] as string;
    if (["will", "shall", "wo", "'ll"].includes(word))
      return SPEAKERS_OWN.has(view.words[i - 1] ?? "") ? "promises" : "predicts";
    if (word === "must" || word === "should") return "demands";
    if (view.classes[i] !== "auxiliary" && view.classes[i] !== "adverb" && view.classes[i] !== "particle")
      return null;
  }
  return null;
}

/** Which of two certainties weighs more: a denial over all, doubt over plain statement. */
export function firmer(a: Certainty, b: Certainty): Certainty {
  return FIRMNESS.indexOf(a) >= FIRMNESS.indexOf(b) ? a : b;
}

/** The certainty of the words themselves: 'reportedly', 'may have', 'an alleged strike'. */
export function hedgeIn(view: SentenceView, within: Range): Certainty {
  let certainty: Certainty = "stated";
  for (let i = within.start; i < within.end; i++) {
    const hit = hedges.at(view.words, i);
    if (!hit) continue;
    // 'May 2020' is a month, 'likely' inside a quotation of another is theirs.
    if (view.classes[i] === "time" || (hit.row.lemma === "may" && view.tokens[i]?.form.startsWith("M")))
      continue;
    certainty = firmer(certainty, hit.row.value);
  }
  return certainty;
}

/**
 * Whether the anchor stands in an insertion of the reported clause (', formerly X,' or ', which ...,'), which
 * is the document's own voice. Quoted words are the speaker's throughout.
 */
function inInsertion(view: SentenceView, frame: Frame, anchor: Range): boolean {
  if (view.quoted[anchor.start]) return false;
  for (let i = anchor.start; i > 0; i--) {
    const word = view.words[i - 1] as string;
    const token = view.tokens[i - 1] as Span;
    if (!frame.contents.some((content) => content.start <= token.start)) return false;
    if (
      (word === "which" || word === "who" || word === "formerly" || word === "known") &&
      view.words[i - 2] === ","
    ) {
      return !view.words.slice(i, anchor.start).includes(",");
    }
    if (word === ",") return false;
  }
  return false;
}
