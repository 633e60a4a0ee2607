import type { Wording } from "./wording.ts";

/**
 * The fourth layer: a judgement on one question about one thing, by a rule that is written down, with its
 * reasons in words and the claims that a reader can check them against. By rule alone: an editor's judgement
 * would be a row of its own beside it.
 *
 * @source vocabulary, section 12
 */

/** Airwars' grades of harm to civilians, and `not_graded` where nobody speaks of harm. */
export const HARM_GRADES = ["confirmed", "fair", "weak", "contested", "discounted", "not_graded"] as const;
export type HarmGrade = (typeof HARM_GRADES)[number];

/** Airwars' status of a strike, and `not_named` where nobody is accused. */
export const PERPETRATOR_GRADES = ["declared", "likely", "contested", "single_source", "not_named"] as const;
export type PerpetratorGrade = (typeof PERPETRATOR_GRADES)[number];

/** How a question about what happened stands among independent origins. */
export const SUPPORT_GRADES = [
  "corroborated",
  "single_source",
  "contested",
  "denied",
  "retracted",
  "readers_only",
] as const;
export type SupportGrade = (typeof SUPPORT_GRADES)[number];

interface AssessmentBase {
  /** Incident id, or figure id. */
  readonly subject: string;
  /** Each checkable against `claims`. Never empty. */
  readonly reasons: readonly Wording[];
  readonly claims: readonly string[];
}

export type Assessment =
  | (AssessmentBase & {
      readonly question: "occurrence" | "figure";
      readonly scale: "support/1";
      readonly grade: SupportGrade;
    })
  | (AssessmentBase & {
      readonly question: "harm";
      readonly scale: "airwars-harm/1";
      readonly grade: HarmGrade;
    })
  | (AssessmentBase & {
      readonly question: "perpetrator";
      readonly scale: "airwars-strike/1";
      readonly grade: PerpetratorGrade;
    });

/** Letters of the Admiralty code that the rule gives. `A` is for people to give. */
export type ReliabilityLetter = "B" | "C" | "D" | "E" | "F";

/** What became of an origin's figures in this record: counts, never taste. */
export interface Reliability {
  readonly origin: string;
  readonly name: string;
  /** Figures it gave a number for, by its own first word on each. */
  readonly figures: number;
  /** Of these: an independent origin gave a number that agrees, and nobody one that does not. */
  readonly confirmed: number;
  /** Another origin's number shares none with it. */
  readonly contradicted: number;
  /** Somebody else denied it. */
  readonly denied: number;
  /** It gave another number later. */
  readonly revised: number;
  /** It took the number back. */
  readonly retracted: number;
  readonly letter: ReliabilityLetter;
  /** The rule with its counts. */
  readonly reason: Wording;
}
