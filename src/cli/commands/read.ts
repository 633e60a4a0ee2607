import type { Command } from "../command.ts";
import { formatSummary, readIntoStore } from "../read-paths.ts";
import { METADATA, metadataOf, THEATRE, theatreOf, withStore } from "../shared-options.ts";

export const read: Command = {
  name: "read",
  summary: "Read files, folders or standard input (-) into the record.",
  operands: "PATH...",
  minOperands: 1,
  maxOperands: null,
  options: [THEATRE, ...METADATA],
  examples: [
    { line: "daybook read samples", does: "Read every document in a folder and the folders in it" },
    {
      line: 'daybook read page.html --publisher "The Levant Ledger" --published 2016-09-28',
      does: "Say what the page does not; a document.json beside it does the same",
    },
    { line: "pbpaste | daybook read - --published 2016-10-12", does: "Read text from standard input" },
  ],
  async run(words, environment) {
    const metadata = metadataOf(words);
    const theatre = theatreOf(words, environment);
    const summary = await withStore(environment, (store) =>
      readIntoStore(store, words.operands, metadata, theatre, environment, "observe"),
    );
    environment.note(formatSummary(summary));
    return summary.failed.length > 0 ? 1 : 0;
  },
};
