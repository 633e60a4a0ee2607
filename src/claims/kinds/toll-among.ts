import type { TollStatus } from "../../model/claim.ts";
import type { Context } from "../context.ts";
import type { Proposal } from "../proposal.ts";
import type { PeopleGroup } from "../view/people.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import { claimsFor } from "./toll-body.ts";

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
