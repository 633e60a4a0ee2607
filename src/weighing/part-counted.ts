import type { Claim } from "../model/claim.ts";

/** Words that narrow a count to a part of what its place and day saw. */
interface Narrowing {
  readonly pattern: RegExp;
  /** What the count is then of; `$1` is what the words name. */
  readonly part: string;
  readonly example: string;
  readonly reason: string;
}

/** A strike is left out: 'killed in a single strike' is said of the very strike that others count too. */
export const NARROWINGS: readonly Narrowing[] = [
  {
    pattern:
      /\b(?:from|in|under|inside|at|of|on) (?:the (?:rubble|ruins|debris|basement) of )?(?:a single|one single|just one|only one|one) (?:[a-z-]{3,14} )?(building|house|home|flat|apartment|block|street|shelter|basement|cellar|car|bus|minibus|tent)\b/i,
    part: "those of one $1",
    example: "They carried seven bodies out of one house.",
    reason: "a place smaller than any that a gazetteer lists",
  },
  {
    pattern: /\b(?:of|from|in) (?:a single|one single|just one|only one|one|the same) (family|household)\b/i,
    part: "those of one $1",
    example: "Five members of one family were killed.",
    reason: "a family is a part of those whom others count",
  },
  {
    pattern:
      /\b(?:in|by|from) (?:another|a second|a third|a separate|a different|a later|a further) (?:[a-z-]{3,14} )?(?:strike|airstrike|raid|attack|bombing|barrage|incident|blast|explosion)\b/i,
    part: "those of another attack",
    example: "Three more died in a second raid.",
    reason: "the words set the attack apart from the one that others count",
  },
];

/** So far behind a claim's words its clause is followed. */
const CLAUSE = 60;

/**
 * What part of those affected a toll counts, in words, as its own clause says ('those of one building'); null
 * where it says none.
 *
 * @param text of the claim's document
 */
export function partCounted(claim: Claim, text: string): string | null {
  const after = text.slice(claim.end, claim.end + CLAUSE);
  const clause = claim.quote + after.slice(0, after.search(/[,.;:!?\n–—]| and | but | while |$/));
  for (const { pattern, part } of NARROWINGS) {
    const match = pattern.exec(clause);
    if (match !== null) return part.replace("$1", (match[1] ?? "").toLowerCase());
  }
  return null;
}
