import type { ActorReading } from "../model/theatre.ts";
import { foldedForm } from "./name-index.ts";

/** A group met in text that the pack does not list. It owns no facts; its mentions say all that is known of it. */
export interface ProvisionalActor {
  /** `new:` and the folded words of its name: stable for one name, in no pack. */
  readonly id: string;
  /** The form printed most often; of equals the first. */
  readonly name: string;
  /** All printed forms in order of first appearance. */
  readonly forms: readonly string[];
  /** Every mention, in the order given. */
  readonly mentions: readonly ProvisionalMention[];
}

export interface ProvisionalMention {
  readonly document: string;
  /** UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

/**
 * Gathers the readings of type 'new' of all documents by name, articles and case aside. Two groups of one
 * name are not told apart: that is for a reader to judge, who has every mention before them.
 */
export function gatherProvisional(
  readings: readonly (Pick<ActorReading, "type" | "printed" | "start" | "end"> & {
    readonly document: string;
  })[],
): ProvisionalActor[] {
  const groups = new Map<string, ProvisionalMention[]>();
  for (const { type, printed, document, start, end } of readings) {
    const key = foldedForm(printed).replace(/^(?:the|al) /, "");
    if (type !== "new" || key === "") continue;
    groups.set(key, [...(groups.get(key) ?? []), { document, start, end, printed }]);
  }
  return [...groups].map(([key, mentions]) => {
    const counts = new Map<string, number>();
    for (const { printed } of mentions) counts.set(printed, (counts.get(printed) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const forms = [...counts.keys()];
    const name = forms.find((form) => counts.get(form) === most) ?? key;
    return { id: `new:${key.replaceAll(" ", "-")}`, name, forms, mentions };
  });
}
