import type { Bounds } from "../../model/bounds.ts";
import type { TollStatus } from "../../model/claim.ts";
import type { Context } from "../context.ts";
import type { Proposal } from "../proposal.ts";
import type { PeopleGroup } from "../view/people.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import { claimsFor } from "./toll-body.ts";
import { boundaryBefore } from "./toll-doer.ts";

/** Who is meant by 'among the ...': a row of words and the state they are in. */
const MEMBERS: Readonly<Record<string, TollStatus>> = {
  dead: "killed",
  killed: "killed",
  fatalities: "killed",
  victims: "killed",
  wounded: "injured",
  injured: "injured",
  missing: "missing",
  displaced: "displaced",
  detained: "detained",
  evacuees: "evacuated",
};

const COPULAS = new Set(["were", "are", "was", "is"]);

/** Farther from 'of the dead' than this the copula is another clause's. */
const REACH = 12;

/**
 * 'Nineteen of those killed in Sumy were civilians', 'Two thirds of the dead, 26 people, were children': who the
 * people of a share were, with their number. None where the words give no number.
 */
export function shareWas(context: Context, view: SentenceView, groups: readonly PeopleGroup[]): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 1; i + 3 < view.tokens.length; i++) {
    if (view.words[i] !== "of" || !["the", "those"].includes(view.words[i + 1] as string)) continue;
    // 'of the 14 dead'
    const at = view.quantities[i + 2]?.unit === "count" ? i + 3 : i + 2;
    const status = MEMBERS[view.words[at] as string];
    if (status === undefined) continue;
    const copula = view.words.findIndex((word, n) => n > at && n <= at + REACH && COPULAS.has(word));
    const who = groups.find((group) => group.start === copula + 1 && group.count === null && !group.definite);
    if (copula < 0 || !who || view.classes[who.end] === "verb") continue;
    const count = boundsBefore(view, i) ?? boundsBetween(view, at, copula);
    if (count === null) continue;
    const start = boundaryBefore(view, i);
    const quote = { start, end: who.end };
    out.push(
      ...claimsFor(
        context,
        view,
        "toll/share-was",
        status,
        [{ ...who, count, parts: [], endWithParts: who.end }],
        quote,
        { start: at, end: at + 1 },
        { by: [], means: null, range: null, pointsBack: true },
        quote,
        null,
      ),
    );
  }
  return out;
}

/** 'Nineteen | of the dead'; a percentage counts nobody. */
function boundsBefore(view: SentenceView, of: number): Bounds | null {
  const quantity = view.quantities[of - 1];
  return quantity?.unit === "count" ? quantity.bounds : null;
}

/** '| of the dead, 26 people, were' */
function boundsBetween(view: SentenceView, from: number, to: number): Bounds | null {
  const comma = view.words.indexOf(",", from);
  if (comma < 0 || comma > to) return null;
  for (let i = comma + 1; i < to; i++) {
    const quantity = view.quantities[i];
    if (quantity?.unit === "count") return quantity.bounds;
  }
  return null;
}

/** 'Seven children are among the dead', 'two nurses were among those killed': counted groups only. */
export function amongTheDead(
  context: Context,
  view: SentenceView,
  groups: readonly PeopleGroup[],
): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 1; i + 2 < view.tokens.length; i++) {
    if (view.words[i] !== "among" || !["the", "those"].includes(view.words[i + 1] as string)) continue;
    const status = MEMBERS[view.words[i + 2] as string];
    if (status === undefined || !["are", "were", "was", "is", "being"].includes(view.words[i - 1] as string))
      continue;
    const group = groups.find((one) => one.endWithParts === i - 1 && one.count !== null);
    if (!group) continue;
    const quote = { start: group.start, end: i + 3 };
    out.push(
      ...claimsFor(
        context,
        view,
        "toll/among-the-dead",
        status,
        [group],
        quote,
        { start: i + 2, end: i + 3 },
        { by: [], means: null, range: null, pointsBack: true },
        quote,
        null,
      ),
    );
  }
  return out;
}
