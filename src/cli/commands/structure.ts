import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { obtain } from "../../intake/obtain.ts";
import { formatDiagnostic } from "../../model/diagnostic.ts";
import { structureOf } from "../../publish/structure.ts";
import { readCapture } from "../../reading/read-capture.ts";
import { type Command, optionText } from "../command.ts";
import { obtainOptions } from "../read-paths.ts";
import { METADATA, metadataOf } from "../shared-options.ts";

export const structure: Command = {
  name: "structure",
  summary: "Print the parts of documents (updates, sections, captions, comments) as JSON.",
  operands: "PATH...",
  minOperands: 1,
  maxOperands: null,
  options: [
    { name: "out", value: "FOLDER", help: "write FOLDER/ID/structure.json for each document instead." },
    ...METADATA,
  ],
  examples: [
    { line: "daybook structure page.html", does: "One document: JSON with line breaks" },
    {
      line: "daybook structure samples",
      does: 'Several: one line each, with the document\'s id in "document"',
    },
    { line: "daybook structure samples --out structures", does: "A file for each document" },
  ],
  async run(words, environment) {
    const metadata = metadataOf(words);
    const out = optionText(words, "out");
    const found: { id: string; structure: object }[] = [];
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
      const { documents, diagnostics } = readCapture(item.capture, item.metadata);
      for (const document of documents) found.push({ id: document.id, structure: structureOf(document) });
      if (documents.length === 0) for (const diagnostic of diagnostics) fail(formatDiagnostic(diagnostic));
    }
    if (out !== undefined) {
      for (const { id, structure } of found) {
        const folder = path.resolve(environment.workingFolder, out, id.replaceAll(/[^\w.-]/g, "_"));
        await mkdir(folder, { recursive: true });
        await writeFile(path.join(folder, "structure.json"), `${JSON.stringify(structure, null, 1)}\n`);
      }
      environment.note(`Wrote ${found.length} structure files under ${out}.\n`);
    } else if (found.length === 1) {
      environment.out(`${JSON.stringify((found[0] as { structure: object }).structure, null, 1)}\n`);
    } else {
      for (const { id, structure } of found)
        environment.out(`${JSON.stringify({ document: id, ...structure })}\n`);
    }
    return failed > 0 ? 1 : 0;
  },
};
