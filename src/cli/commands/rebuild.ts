import type { Command } from "../command.ts";
import { ENGINE } from "../engine.ts";
import { readThrough } from "../pipeline.ts";
import { startProgress } from "../progress.ts";
import { THEATRE, theatreOf, withStore } from "../shared-options.ts";

export const rebuild: Command = {
  name: "rebuild",
  summary: "Derive every document and claim again from the kept captures.",
  operands: "",
  minOperands: 0,
  maxOperands: 0,
  options: [THEATRE],
  examples: [
    { line: "daybook rebuild", does: "After an upgrade: the same captures, read by the new engine" },
  ],
  async run(_words, environment) {
    const theatre = theatreOf(_words, environment);
    const progress = startProgress(environment, "Reading again");
    const result = await withStore(environment, (store) =>
      store.replaceDerived({
        engine: ENGINE,
        theatreDigest: theatre.digest,
        derive: (capture, metadata) => {
          progress.step(capture.address);
          return readThrough(capture, metadata, theatre).documents;
        },
      }),
    );
    progress.clear();
    for (const { address, error } of result.failed)
      environment.note(
        `${address}: kept as it was: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    environment.out(
      `Read ${result.readings} captures again: ${result.differ === 0 ? "the record is the same" : `${result.differ} came out otherwise`}.\n`,
    );
    return result.failed.length > 0 ? 1 : 0;
  },
};
