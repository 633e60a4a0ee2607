import type { Bounds } from "../../model/bounds.ts";
import type { Toll, TollStatus } from "../../model/claim.ts";
import type { Context } from "../context.ts";
import { nounMatcher, wordMatcher } from "../lexicon/match.ts";
import { COUNTED_HARM } from "../lexicon/people.ts";
import { STATE_WORDS, TOLL_NOUNS } from "../lexicon/tolls.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { asPart, type PeopleGroup, peopleIn } from "../view/people.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { claimsFor, verbs, withJoined, withJoinedLeft } from "./toll-body.ts";
import { boundaryBefore, inAdjuncts, nounDoer, sentenceScope } from "./toll-doer.ts";

const nouns = nounMatcher(TOLL_NOUNS);

const harm = nounMatcher(COUNTED_HARM);

const states = wordMatcher(STATE_WORDS);

/** 'the death of two men', 'the arrest of ten members of X'. */
export function byNoun(
  context: Context,
  view: SentenceView,
  i: number,
  groups: readonly PeopleGroup[],
  trace: Trace,
): Proposal[] {
  const hit = nouns.at(view.words, i);
  if (!hit || view.classes[i] === "verb") return [];
  if (view.words[hit.end] !== "of") return [];
  const refuse = refusing(trace, `toll/${hit.row.lemma}-of`, view, hit);
  const first = groups.find((group) => group.start === hit.end + 1);
  if (!first) return refuse("no people behind 'of'");
  if (hit.row.lemma === "loss" && first.who !== "combatants")
    return refuse("a loss is a death only of those who bear arms");
  const people = withJoined(view, groups, [first]);
  const last = people.at(-1) as PeopleGroup;
  const doer = nounDoer(context, view, i, last.endWithParts);
  const phrase = phrasesOf(view).at[i];
  const start = phrase?.start ?? i;
  const quote = { start, end: Math.max(last.endWithParts, doer.range?.end ?? 0) };
  return claimsFor(
    context,
    view,
    `toll/${hit.row.lemma}-of`,
    hit.row.value,
    people,
    sentenceScope(view, quote),
    { start: hit.start, end: hit.end },
    doer,
    quote,
    null,
  );
}

/** '32 deaths', 'four fatalities', 'no casualties were reported'. */
export function byCountedHarm(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
  const hit = harm.at(view.words, i);
  if (!hit || view.classes[i] === "verb" || view.words[hit.end] === "toll") return [];
  const refuse = refusing(trace, `toll/counted-${hit.row.lemma}`, view, hit);
  const phrase = phrasesOf(view).at[i];
  if (!phrase || phrase.head !== hit.end - 1) return [];
  const none =
    ["no", "without", "zero"].includes(view.words[phrase.start] ?? "") ||
    view.words[phrase.start - 1] === "without";
  const quantity = view.quantities.slice(phrase.start, hit.end).find((one) => one?.unit === "count");
  const ofPeople =
    view.words[hit.end] === "of"
      ? peopleIn(context, view).find((group) => group.start === hit.end + 1)
      : undefined;
  const count: Bounds | null = none ? { min: 0, max: 0, text: "no" } : (quantity?.bounds ?? null);
  if (count === null) return refuse("no number counts it");
  if (hit.row.value === "casualties" && count.max !== 0)
    return refuse("'casualties' are dead and hurt together: of neither is the number told");
  if (ofPeople && nouns.at(view.words, i)) return [];
  const status: TollStatus = hit.row.value === "injured" ? "injured" : "killed";
  const scope = sentenceScope(view, phrase);
  const doer = none
    ? { by: [], means: null, range: null, pointsBack: true }
    : nounDoer(context, view, phrase.start, phrase.end);
  const group = peopleIn(context, view).find((one) => one.start >= hit.end && one.start <= hit.end + 1);
  const people = peopleIn(context, view);
  const opening = people.find(
    (one) =>
      one.start > phrase.end &&
      one.start <= phrase.end + 3 &&
      [":", "including", "–"].includes(view.words[one.start - 1] ?? ""),
  );
  // 'thirteen civilians, including a child, and four soldiers': of a part only its own number is a part.
  const parts = opening ? withJoined(view, people, [opening]) : [];
  const who = ofPeople?.who ?? "people";
  const toll: Toll = {
    status,
    count,
    who,
    side: null,
    by: doer.by.map((actor) => actor.name),
    means: doer.means,
  };
  const body =
    parts.length > 0 ? { ...toll, breakdown: parts.flatMap((one) => [one, ...one.parts]).map(asPart) } : toll;
  const end = Math.max(phrase.end, parts.at(-1)?.endWithParts ?? 0, group?.end ?? 0);
  const reported = none && view.words.slice(phrase.end, phrase.end + 4).includes("reported");
  return [
    propose(
      `toll/counted-${hit.row.lemma}`,
      view,
      { kind: "toll", toll: body },
      {
        anchor: { start: hit.start, end: hit.end },
        quote: spanning(
          { start: phrase.start, end },
          reported ? { start: phrase.start, end: phrase.end + 2 } : null,
          none ? null : doer.range,
        ),
        scope,
        actors: doer.by,
        pointsBack: doer.pointsBack || count.max === 0,
        certainty: reported ? "alleged" : null,
      },
    ),
  ];
}

/** 'left nine people dead', 'with 12 dead and 30 wounded'. */
export function byStateWord(
  context: Context,
  view: SentenceView,
  i: number,
  groups: readonly PeopleGroup[],
  trace: Trace,
): Proposal[] {
  const hit = states.at(view.words, i);
  if (!hit) return [];
  const refuse = refusing(trace, `toll/left-${hit.row.lemma}`, view, hit);
  const follows = view.classes[hit.end];
  if (follows === "noun" || follows === "name") return [];
  if (["the", "those"].includes(view.words[i - 1] ?? ""))
    return refuse("names people by their state; no number counts them");
  const before = groups.findLast(
    (group) =>
      group.endWithParts === i ||
      // 'left six people, including two children, dead'
      (group.parts.length > 0 && group.endWithParts === i - 1 && view.words[i - 1] === ",") ||
      group.end === i ||
      (group.end === i + 1 && (group.elliptic || group.head === i)),
  );
  const bare = view.quantities[i - 1];
  const leave = view.words
    .slice(Math.max(0, (before?.start ?? i) - 14), i)
    .findLastIndex((word) => ["left", "leaving", "leave", "leaves"].includes(word));
  if (before && leave >= 0) {
    const people = withJoinedLeft(view, groups, before);
    const first = people[0] as PeopleGroup;
    const doer = nounDoer(context, view, first.start, hit.end);
    const subject = inAdjuncts(context, view, { start: boundaryBefore(view, first.start), end: first.start });
    const chosen = subject.range ? subject : doer;
    const quote = { start: boundaryBefore(view, first.start), end: hit.end };
    return claimsFor(
      context,
      view,
      `toll/left-${hit.row.lemma}`,
      hit.row.value,
      people,
      sentenceScope(view, quote),
      { start: hit.start, end: hit.end },
      chosen,
      quote,
      null,
    );
  }
  if (bare?.unit === "count" && (view.classes[i] !== "verb" || !verbs.at(view.words, i))) {
    const toll: Toll = {
      status: hit.row.value,
      count: bare.bounds,
      who: "people",
      side: null,
      by: [],
      means: null,
    };
    const start = firstTokenOf(view, i - 1);
    return [
      propose(
        `toll/number-${hit.row.lemma}`,
        view,
        { kind: "toll", toll },
        {
          anchor: { start: hit.start, end: hit.end },
          quote: { start, end: hit.end },
          scope: sentenceScope(view, { start, end: hit.end }),
          pointsBack: true,
        },
      ),
    ];
  }
  return verbs.at(view.words, i) ? [] : refuse("neither a number before it nor people left so");
}

/** Refuses a proposal in words. */
function refusing(trace: Trace, rule: string, view: SentenceView, at: Range): (why: string) => Proposal[] {
  return (why) => {
    trace.refuse(rule, view, at, why);
    return [];
  };
}

function firstTokenOf(view: SentenceView, i: number): number {
  const quantity = view.quantities[i];
  let start = i;
  while (start > 0 && view.quantities[start - 1] === quantity) start--;
  return start;
}

/** 'claimed the lives of four fighters', 'cost 12 lives'. */
export function byLives(
  context: Context,
  view: SentenceView,
  i: number,
  groups: readonly PeopleGroup[],
  trace: Trace,
): Proposal[] {
  if (
    view.words[i] !== "lives" ||
    !view.words
      .slice(Math.max(0, i - 5), i)
      .some((word) => ["claimed", "claiming", "claims", "took", "taking", "cost", "costing"].includes(word))
  )
    return [];
  const group = groups.find((one) => one.start === i + 2 && view.words[i + 1] === "of");
  const quantity = view.quantities[i - 1];
  const subject = inAdjuncts(context, view, { start: boundaryBefore(view, i), end: i });
  if (group) {
    const quote = { start: boundaryBefore(view, i), end: group.endWithParts };
    return claimsFor(
      context,
      view,
      "toll/claimed-lives",
      "killed",
      withJoined(view, groups, [group]),
      sentenceScope(view, quote),
      { start: i, end: i + 1 },
      subject,
      quote,
      null,
    );
  }
  if (quantity?.unit !== "count")
    return refusing(trace, "toll/claimed-lives", view, { start: i, end: i + 1 })("no number of lives");
  const toll: Toll = {
    status: "killed",
    count: quantity.bounds,
    who: "people",
    side: null,
    by: subject.by.map((actor) => actor.name),
    means: subject.means,
  };
  const quote = { start: boundaryBefore(view, i), end: i + 1 };
  return [
    propose(
      "toll/claimed-lives",
      view,
      { kind: "toll", toll },
      {
        anchor: { start: i, end: i + 1 },
        quote,
        scope: sentenceScope(view, quote),
        actors: subject.by,
        pointsBack: subject.pointsBack,
      },
    ),
  ];
}
