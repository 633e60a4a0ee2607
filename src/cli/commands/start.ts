import path from "node:path";
import type { Command } from "../command.ts";
import { formatSummary, readIntoStore } from "../read-paths.ts";
import { THEATRE, theatreOf, withStore } from "../shared-options.ts";
import { PORT, portOf, serveUntilStopped } from "./serve.ts";

export const start: Command = {
  name: "start",
  summary: "Read the samples if they are not there yet, then show the record.",
  operands: "",
  minOperands: 0,
  maxOperands: 0,
  options: [PORT, THEATRE],
  examples: [{ line: "daybook start", does: "What `npm start` runs" }],
  async run(words, environment) {
    const port = portOf(words, environment);
    const theatre = theatreOf(words, environment);
    await withStore(environment, async (store) => {
      // Addresses count from the project's folder, so that the samples are the same documents wherever
      // the program is started from.
      const here = { ...environment, workingFolder: environment.packageFolder };
      const samples = [path.join(environment.packageFolder, "samples")];
      environment.note(
        `The record is in ${store.kind === "postgres" ? "PostgreSQL" : environment.dataFolder}.\n`,
      );
      const summary = await readIntoStore(store, samples, {}, theatre, here, "skip");
      environment.note(
        summary.documents === 0 && summary.failed.length === 0
          ? `The samples were already there (${summary.known} captures). Nothing new was read.\n`
          : formatSummary(summary),
      );
      const counts = await store.counts();
      environment.note(`The record holds ${counts.documents} documents and ${counts.claims} claims.\n`);
      await serveUntilStopped(store, theatre, port, environment);
    });
    return 0;
  },
};
