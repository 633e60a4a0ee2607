import { explain as explainSentence } from "../../claims/explain.ts";
import { formatExplanation } from "../../claims/explain-text.ts";
import type { Command } from "../command.ts";
import { metadataOf, METADATA, THEATRE, theatreOf } from "../shared-options.ts";

export const explain: Command = {
  name: "explain",
  summary: "Show what is recognised in a sentence, and by which rule.",
  operands: '"SENTENCE"',
  minOperands: 1,
  maxOperands: 1,
  options: [THEATRE, ...METADATA],
  examples: [
    {
      line: 'daybook explain "At least 12 people were killed in Shaar on Friday, the Observatory said." --published 2016-10-08',
      does: "Words, numbers, times, names, voices, claims and rules",
    },
  ],
  async run(words, environment) {
    const metadata = metadataOf(words);
    const theatre = theatreOf(words, environment);
    environment.out(formatExplanation(explainSentence(words.operands[0] as string, metadata, theatre)));
    return 0;
  },
};
