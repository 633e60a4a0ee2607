import { changed, type Draft } from "../draft.ts";
import type { SentenceView } from "../view/sentence-view.ts";

/**
 * 'On Monday 30 people died in Sumy. Most of them, 19 people, died in the market': a share of people who were counted
 * before befell them when it befell the whole. A share without a time of its own takes that of the whole, where the
 * two tell of the same harm.
 */
export function dateShares(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const whole = isUndated(draft) && opensWithShare(draft.view) ? wholeBefore(out, draft) : null;
    out.push(
      whole
        ? changed(draft, "refine/share", { when: whole.when, whenReason: "a share: as for the whole before" })
        : draft,
    );
  }
  return out;
}

/** Harm that befalls people at one time; who was detained may be released at any. */
const HARMED = new Set(["killed", "injured", "executed", "missing"]);

function isUndated({ body, when }: Draft): boolean {
  return body.kind === "toll" && HARMED.has(body.toll.status) && (when === null || when.known === "dateline");
}

/** The toll of the sentence before, or the one before that, which these are a share of. */
function wholeBefore(before: readonly Draft[], draft: Draft): Draft | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i] as Draft;
    const far = draft.view.number - other.view.number;
    if (far > 2 || other.view.sentence.entry !== draft.view.sentence.entry) return null;
    if (far === 0 || other.body.kind !== "toll" || draft.body.kind !== "toll") continue;
    if (other.body.toll.status !== draft.body.toll.status) continue;
    return other.when !== null && other.when.known !== "dateline" ? other : null;
  }
  return null;
}

const SHARES = new Set(
  "half third thirds quarter quarters fifth fifths majority most many some all none".split(" "),
);

/** Words of a share by themselves, before ', 390 people,'. */
const PARTS_OF_ONE = new Set("half third thirds quarter quarters fifth fifths majority most".split(" "));
const MEANT = new Set("them these those whom".split(" "));
const DEAD = new Set("dead killed victims wounded injured fatalities missing".split(" "));

/** 'More than half of them, ...', 'Nearly a third, 390 people, ...', 'Ten of the dead ...' at a sentence's head. */
function opensWithShare(view: SentenceView): boolean {
  for (let i = 0; i < Math.min(6, view.tokens.length - 2); i++) {
    const word = view.words[i] as string;
    const shared = SHARES.has(word) || word === "%" || word === "percent" || word === "cent";
    const counted = view.quantities[i] !== undefined;
    if (PARTS_OF_ONE.has(word) && view.words[i + 1] === ",") return true;
    if (!(shared || counted) || view.words[i + 1] !== "of") continue;
    const next = view.words[i + 2] as string;
    return MEANT.has(next) || (next === "the" && DEAD.has(view.words[i + 3] ?? ""));
  }
  return false;
}
