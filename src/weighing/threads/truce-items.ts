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

/** Somebody spoke of a place on, or about, a day: what coverage counts. */
export interface WordItem {
  readonly sort: "word";
  readonly claim: string;
  readonly name: string;
  readonly scope: Scope;
}

export type TruceItem = ActItem | AttackItem | WordItem;

/**
 * What truces are made from: the acts of one area, or what is told of one place on one day. Kept apart so that a
 * new claim touches little, however long the record.
 */
export type TruceVolume =
  | { readonly sort: "acts"; readonly key: string; readonly area: string; readonly acts: readonly ActItem[] }
  | {
      readonly sort: "day";
      readonly key: string;
      readonly day: string;
      readonly items: readonly (AttackItem | WordItem)[];
    };
