/** The root voice of a claim's chain: who said it first, as far as the text tells. */
export interface Origin {
  /** Actor id where resolved, else the folded printed name; equal keys are one origin. */
  readonly key: string;
  readonly name: string;
  /** Actor id of the theatre, where resolved. */
  readonly actor: string | null;
}
