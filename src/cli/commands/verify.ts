import { formatDiagnostic } from "../../model/diagnostic.ts";
import { verify as verifyStore } from "../../store/verify.ts";
import type { Command } from "../command.ts";
import { withStore } from "../shared-options.ts";

export const verify: Command = {
  name: "verify",
  summary: "Recompute every hash, the custody chain and every quote; name whatever differs.",
  operands: "",
  minOperands: 0,
  maxOperands: 0,
  options: [],
  examples: [
    { line: "daybook verify", does: "Exit code 0 where everything agrees, 1 where anything differs" },
  ],
  async run(_words, environment) {
    const result = await withStore(environment, (store) => verifyStore(store));
    for (const note of result.notes) environment.note(`${formatDiagnostic(note)}\n`);
    for (const finding of result.findings) environment.out(`${formatDiagnostic(finding)}\n`);
    const { files, custodyLines, documents, claims } = result.counts;
    environment.out(
      `Checked ${files} captures, ${custodyLines} custody lines, ${documents} document editions, ${claims} quotes: ` +
        `${result.findings.length === 0 ? "everything agrees" : `${result.findings.length} differ`}.\n`,
    );
    return result.findings.length === 0 ? 0 : 1;
  },
};
