import { exportRows, type ExportWhat } from "../../publish/exports.ts";
import { THREAD_NAMES } from "../../publish/export-threads.ts";
import { KNOWN_AT, recordAsked } from "../asking.ts";
import { type Command, Misuse, optionChoice } from "../command.ts";
import { THEATRE } from "../shared-options.ts";

const WHATS: readonly ExportWhat[] = ["claims", "documents", "incidents", ...THREAD_NAMES];

export const exportCommand: Command = {
  name: "export",
  summary: "Print claims, documents, incidents or threads (truces, instruments ...) as JSON lines or CSV.",
  operands: WHATS.join("|"),
  minOperands: 1,
  maxOperands: 1,
  options: [
    { name: "format", value: "FORMAT", help: "jsonl or csv.", default: "jsonl" },
    { name: "least-sure", help: "claims: first those that a person should look at." },
    KNOWN_AT,
    THEATRE,
  ],
  examples: [
    { line: "daybook export claims --format csv > claims.csv", does: "A row for each claim" },
    { line: "daybook export claims --least-sure | head", does: "The claims whose reading is least sure" },
    { line: "daybook export incidents", does: "A JSON line for each incident with every origin's figures" },
    {
      line: "daybook export truces --format csv",
      does: "A row for each act, alleged breach and stated total",
    },
  ],
  async run(words, environment) {
    const what = WHATS.find((name) => name === words.operands[0]);
    if (what === undefined)
      throw new Misuse(`"${words.operands[0]}" cannot be exported. Expected one of: ${WHATS.join(", ")}.`);
    const format = optionChoice(words, "format", ["jsonl", "csv"] as const, "jsonl");
    const leastSure = words.options.has("least-sure");
    if (leastSure && what !== "claims")
      throw new Misuse(`--least-sure is for claims: daybook export claims --least-sure. Found: ${what}.`);
    const { documents, weighed } = await recordAsked(words, environment);
    let rows = 0;
    for (const line of exportRows(
      what,
      format,
      documents,
      () => weighed,
      leastSure ? "least sure" : "record",
    )) {
      environment.out(line);
      rows++;
    }
    if (rows === 0 || (format === "csv" && rows === 1))
      environment.note(`The record holds no ${what} yet. Run: daybook read PATH\n`);
    return 0;
  },
};
