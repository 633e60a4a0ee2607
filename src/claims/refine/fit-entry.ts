import type { Draft } from "../draft.ts";

const IN_COMMENTS = new Set(["toll", "control", "arms"]);

/** Comments carry tolls, control and arms only. */
export function fitEntry(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => draft.view.entry.kind !== "comment" || IN_COMMENTS.has(draft.body.kind));
}
