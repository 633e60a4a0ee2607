import type { Span } from "../../model/offsets.ts";
import { readClause } from "../clause.ts";
import { isQuoteMark } from "../clause-extent.ts";
import type { Context } from "../context.ts";
import { BY_COUNT_OF, CUE_NOUNS, IN_THE_WORDS_OF } from "../lexicon/cues.ts";
import { nounMatcher } from "../lexicon/match.ts";
import { AUTHORLESS } from "../lexicon/speakers.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, spanOf, textOf } from "../view/sentence-view.ts";
import { contentRange, hasVerb, sourceFrom } from "./frame-content.ts";
import type { Frame } from "./frame.ts";
import { type Heard, readVoice, type Voice } from "./voices.ts";

const cueNouns = nounMatcher(CUE_NOUNS);

/** 'according to X', before, inside or behind what X says. */
export function accordingTo(context: Context, view: SentenceView, i: number, heard: Heard): Frame | null {
  if (view.words[i] !== "according" || view.words[i + 1] !== "to") return null;
  const source = sourceFrom(view, i + 2);
  if (!source) return null;
  const voice = readVoice(context, view, source, heard);
  if (voice === null) return null;
  const whole = contentRange(view, 0, view.tokens.length);
  return {
    rule: "attribution/according-to",
    sentence: view.number,
    voice: voice === "authorless" ? null : voice,
    cue: textOf(view, { start: i, end: i + 2 }),
    cueSpan: spanOf(view, { start: i, end: i + 2 }),
    stance: "asserts",
    certainty: voice === "authorless" ? "alleged" : null,
    contents: around(view, whole, { start: i, end: source.end }),
    trailing: i > 3,
    inner: false,
  };
}

/** 'In the words of X, ...', 'By X's count, ...' at the head of a sentence. */
export function inTheWordsOf(context: Context, view: SentenceView, heard: Heard): Frame | null {
  const comma = view.words.indexOf(",");
  const of = view.words[0] === "in" && IN_THE_WORDS_OF.has(view.words[2] ?? "") && view.words[3] === "of";
  const count = view.words[0] === "by" && BY_COUNT_OF.has(view.words[comma - 1] ?? "");
  if (!of && !count) return null;
  const end = of ? (sourceFrom(view, 4)?.end ?? 0) : comma - 2;
  const source = of ? { start: 4, end } : { start: 1, end };
  const voice = source.end > source.start ? readVoice(context, view, source, heard) : null;
  if (voice === null || voice === "authorless") return null;
  const cue = of ? { start: 0, end: 4 } : { start: comma - 1, end: comma };
  const from = view.words[source.end] === "," || !of ? Math.max(comma, source.end) + 1 : source.end;
  return {
    rule: "attribution/in-the-words-of",
    sentence: view.number,
    voice,
    cue: textOf(view, cue),
    cueSpan: spanOf(view, cue),
    stance: "asserts",
    certainty: null,
    contents: [spanOf(view, contentRange(view, from, view.tokens.length))],
    trailing: false,
    inner: false,
  };
}

const CITES = new Set("cited cites quoted quotes".split(" "));

/** 'citing X', 'quoting X', ', which cited X,': the source of the sentence's speaker. */
export function citing(context: Context, view: SentenceView, i: number, heard: Heard): Frame | null {
  const word = view.words[i];
  const relative = CITES.has(word ?? "") && ["which", "who"].includes(view.words[i - 1] ?? "");
  if (word !== "citing" && word !== "quoting" && !relative) return null;
  const source = sourceFrom(view, i + 1);
  const voice = source ? readVoice(context, view, source, heard) : null;
  if (!source || voice === null || voice === "authorless") return null;
  return {
    rule: "attribution/citing",
    sentence: view.number,
    voice,
    cue: textOf(view, { start: i, end: i + 1 }),
    cueSpan: spanOf(view, { start: i, end: i + 1 }),
    stance: "asserts",
    certainty: null,
    contents: around(view, contentRange(view, 0, view.tokens.length), { start: i, end: source.end }),
    trailing: false,
    inner: true,
  };
}

const AS_SAYING = new Set("saying adding stating reporting telling confirming claiming".split(" "));

/** 'X cited Y as saying that ...': two voices, X's outside Y's. Empty where the words are not so. */
export function citedAsSaying(context: Context, view: SentenceView, i: number, heard: Heard): Frame[] {
  if (!["cited", "quoted", "cites", "quotes"].includes(view.words[i] as string)) return [];
  const source = sourceFrom(view, i + 1);
  if (!source || view.words[source.end] !== "as" || !AS_SAYING.has(view.words[source.end + 1] ?? ""))
    return [];
  const clause = readClause(view, { start: i, end: i + 1 }, ["past"]);
  const voice = readVoice(context, view, source, heard);
  const teller = clause.subject ? readVoice(context, view, clause.subject, heard) : null;
  const from = source.end + 2 + (view.words[source.end + 2] === "that" ? 1 : 0);
  const content = contentRange(view, from, view.tokens.length);
  if (content.start >= content.end) return [];
  const frame = (who: Voice, rule: string, cue: Range): Frame => ({
    rule,
    sentence: view.number,
    voice: who,
    cue: textOf(view, cue),
    cueSpan: spanOf(view, cue),
    stance: "asserts",
    certainty: null,
    contents: [spanOf(view, content)],
    trailing: false,
    inner: false,
  });
  const saying = { start: source.end, end: source.end + 2 };
  const out: Frame[] = [];
  if (teller !== null && teller !== "authorless")
    out.push(frame(teller, "attribution/cited-as-saying", { start: i, end: i + 1 }));
  if (voice !== null && voice !== "authorless") out.push(frame(voice, "attribution/as-saying", saying));
  return out;
}

/** 'the claim that ...', 'claims by X that ...', 'reports of ...'. */
export function nounFrame(context: Context, view: SentenceView, i: number, heard: Heard): Frame | null {
  const hit = cueNouns.at(view.words, i);
  // 'Claims by the army that': at a sentence's head before 'by' it is a noun, whatever its tag.
  const opens = i === 0 && ["by", "from"].includes(view.words[hit?.end ?? 0] ?? "");
  if (!hit || (view.classes[i] === "verb" && !opens)) return null;
  let at = hit.end;
  let source: Range | null = null;
  if (["by", "from"].includes(view.words[at] ?? "")) {
    source = sourceFrom(view, at + 1);
    at = source?.end ?? at;
  }
  const opener = view.words[at];
  if (
    opener !== "that" &&
    !(opener === "of" && AUTHORLESS.has(hit.row.lemma)) &&
    !(opener === "of" && AUTHORLESS.has(`${hit.row.lemma}s`))
  )
    return null;
  const contents = contentRange(view, at + 1, view.tokens.length);
  if (contents.start >= contents.end) return null;
  if (!source) source = ownerOf(view, i);
  const reading = source ? readVoice(context, view, source, heard) : "authorless";
  const voice = reading === "authorless" || reading === null ? null : reading;
  return {
    rule: `attribution/noun-${hit.row.lemma}`,
    sentence: view.number,
    voice,
    cue: textOf(view, hit),
    cueSpan: spanOf(view, hit),
    stance: hit.row.value.stance,
    certainty: voice === null ? "alleged" : hit.row.value.certainty,
    contents: [spanOf(view, contents)],
    trailing: false,
    inner: false,
  };
}

/** 'Haftar's claim that', 'X spread the claim that', 'X with the assertion that': whose noun it is. */
function ownerOf(view: SentenceView, noun: number): Range | null {
  const phrase = phrasesOf(view).at[noun];
  if (!phrase) return null;
  for (let i = phrase.start; i < noun; i++)
    if (view.words[i] === "'s" || view.words[i] === "'") return { start: phrase.start, end: i };
  for (let i = phrase.start - 1; i >= 0 && i > phrase.start - 6; i--) {
    if (view.classes[i] === "verb") {
      if (view.words[i] === "received" || view.words[i] === "denied" || view.words[i] === "rejected")
        return null;
      return readClause(view, { start: i, end: i + 1 }, []).subject;
    }
  }
  return null;
}

/** 'X: "..."' */
export function colonFrame(context: Context, view: SentenceView, heard: Heard): Frame | null {
  const colon = view.words.indexOf(":");
  if (colon < 1 || colon > 12 || !isQuoteMark(view.words[colon + 1] ?? "")) return null;
  const phrase = phrasesOf(view).at[0];
  if (phrase?.start !== 0 || hasVerb(view, 0, colon)) return null;
  const voice = readVoice(context, view, { start: 0, end: phrase.end }, heard);
  if (voice === null || voice === "authorless") return null;
  return {
    rule: "attribution/colon",
    sentence: view.number,
    voice,
    cue: null,
    cueSpan: null,
    stance: "asserts",
    certainty: null,
    contents: [spanOf(view, { start: colon + 1, end: view.tokens.length })],
    trailing: false,
    inner: false,
  };
}

function around(view: SentenceView, whole: Range, hole: Range): Span[] {
  const spans: Span[] = [];
  if (hole.start - 1 > whole.start) spans.push(spanOf(view, { start: whole.start, end: hole.start }));
  if (hole.end < whole.end) spans.push(spanOf(view, { start: hole.end, end: whole.end }));
  return spans;
}
