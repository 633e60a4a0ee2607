import type { Attack, Truce } from "../../model/claim.ts";
import type { Named, ThreadPlace, Told, TruceAct } from "../../model/threads.ts";
import type { Scope } from "../scope.ts";

/** An act of a truce with what it brings to its thread. */
export interface ActItem {
  readonly sort: "act";
  readonly act: TruceAct;
  readonly words: string;
  readonly area: ThreadPlace | null;
  readonly breaches: { readonly count: Truce["breaches"]; readonly by: readonly Named[] } | null;
}

/** An attack that may lie in the window and area of a truce. */
export interface AttackItem {
  readonly sort: "attack";
  readonly told: Told;
  readonly type: Attack["type"];
  readonly by: readonly Named[];
  readonly scope: Scope;
}

/** Somebody spoke of the area: what coverage counts. */
export interface WordItem {
  readonly sort: "word";
  readonly told: Told;
}

export type TruceItem = ActItem | AttackItem | WordItem;
