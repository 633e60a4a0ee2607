import { wording } from "../messages/in-words.ts";
import { isMessage } from "../messages/say.ts";
import type { Bounds } from "../model/bounds.ts";
import type { Figure } from "../model/record.ts";
import type { Named } from "../model/threads.ts";
import type { Wording, WordValue } from "../model/wording.ts";
import { vagueWord } from "./vague-words.ts";

/** '25 or more', and ‘dozens’ for what the source gave no number: nobody said 24. */
export function numberSaid(bounds: Bounds): WordValue {
  const { min, max, text } = bounds;
  const wordy = (min === null && max === null) || vagueWord(bounds) !== null;
  return wordy ? wording("weighing.quoted", { words: { printed: text } }) : { bounds };
}

/** A group of people as a toll names it: one of the list, else its own words. */
export function groupNamed(who: string): WordValue {
  const key = `who.${who}`;
  return isMessage(key) ? wording(key) : { printed: who };
}

/** 'killed people', with what it counts where that is not its incident's place and time. */
export function figureNamed({ status, who, scope }: Figure): Wording {
  return wording("weighing.figure", {
    status: wording(`tollStatus.${status}`),
    who: groupNamed(who),
    scoped: scope === undefined ? "no" : "yes",
    scope: scope ?? "",
  });
}

/** Names one after another. */
export function namesOf(named: readonly Named[]): WordValue {
  return { list: named, between: "comma" };
}

/** Whom a number counts of those at its place: 'those of one building'. A phrase of the lexicons. */
export function onlyNamed(only: string): WordValue {
  const key = `weighing.only.${only}`;
  return isMessage(key) ? wording(key) : { printed: only };
}

/** Several things said of one, as one. */
export function together(parts: readonly WordValue[], between: "comma" | "semicolon"): Wording {
  return wording("wording.parts", { parts: { list: parts, between } });
}
