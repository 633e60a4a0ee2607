import { obtain } from "../../intake/obtain.ts";
import { formatDiagnostic } from "../../model/diagnostic.ts";
import { claimLine } from "../../publish/claim-lines.ts";
import type { Command } from "../command.ts";
import { readThrough } from "../pipeline.ts";
import { obtainOptions } from "../read-paths.ts";
import { METADATA, metadataOf, THEATRE, theatreOf } from "../shared-options.ts";

export const extract: Command = {
  name: "extract",
  summary: "Print the claims of documents as JSON lines; nothing is stored.",
  operands: "PATH...",
  minOperands: 1,
  maxOperands: null,
  options: [THEATRE, ...METADATA],
  examples: [
    { line: "daybook extract page.html", does: "One claim a line, in the format of docs/claims-format.md" },
    { line: "daybook extract samples > claims.jsonl", does: "All documents of a folder" },
  ],
  async run(words, environment) {
    const metadata = metadataOf(words);
    const theatre = theatreOf(words, environment);
    let failed = 0;
    const fail = (text: string) => {
      failed++;
      environment.note(`${text}\n`);
    };
    for await (const item of obtain(
      words.operands,
      obtainOptions(environment, metadata, () => {}),
    )) {
      if (item.kind === "failed") {
        fail(formatDiagnostic(item.diagnostic));
        continue;
      }
      const { documents, diagnostics } = readThrough(item.capture, item.metadata, theatre);
      for (const { document, claims } of documents)
        for (const claim of claims) environment.out(`${JSON.stringify(claimLine(claim, document))}\n`);
      if (documents.length === 0) for (const diagnostic of diagnostics) fail(formatDiagnostic(diagnostic));
    }
    return failed > 0 ? 1 : 0;
  },
};
