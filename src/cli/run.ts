import { DaybookError } from "../model/diagnostic.ts";
import { commandHelp, Misuse, nearest, parseWords } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import type { Environment } from "./environment.ts";
import { ENGINE } from "./engine.ts";

const HELP = `Daybook reads conflict coverage and keeps the book: who says what, who disputes it, which figures differ.

Usage: daybook COMMAND [operands] [options]

Examples:
  daybook read samples && daybook serve
      Read a folder of documents into the record, then show it at http://127.0.0.1:4180
  daybook extract page.html
      Print the claims of one document, without storing anything

Commands:
${COMMANDS.map((command) => `  ${command.name.padEnd(10)}${command.summary}`).join("\n")}

daybook COMMAND --help shows a command's examples and options.
The record lies in ./daybook-data or the folder in DAYBOOK_DATA; DATABASE_URL names a PostgreSQL server instead.
Exit codes: 0 done, 1 failed, 2 misused. --debug adds the stack to an error.
`;

/** Runs one call of the program. Resolves to the exit code: 0 done, 1 failed, 2 misused. */
export async function run(given: readonly string[], environment: Environment): Promise<number> {
  const debug = given.includes("--debug");
  const args = given.filter((word) => word !== "--debug");
  const [first, ...rest] = args;
  if (
    first === undefined ||
    first === "--help" ||
    first === "-h" ||
    (first === "help" && rest.length === 0)
  ) {
    environment.out(HELP);
    return 0;
  }
  if (first === "--version" || first === "-V") {
    environment.out(`${ENGINE}\n`);
    return 0;
  }
  const name = first === "help" ? (rest[0] as string) : first;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  try {
    if (!command) {
      const near = nearest(
        name,
        COMMANDS.map((candidate) => candidate.name),
      );
      throw new Misuse(
        `"${name}" is not a command.${near ? ` Did you mean "daybook ${near}"?` : " Run: daybook --help"}`,
      );
    }
    if (first === "help" || rest.includes("--help") || rest.includes("-h")) {
      environment.out(commandHelp(command));
      return 0;
    }
    return await command.run(parseWords(command, rest), environment);
  } catch (error) {
    if (error instanceof Misuse) {
      environment.note(`daybook: ${error.message}\n`);
      return 2;
    }
    const known = error instanceof DaybookError;
    environment.note(`daybook: ${error instanceof Error ? error.message : String(error)}\n`);
    if (debug && error instanceof Error) environment.note(`${error.stack}\n`);
    else if (!known)
      environment.note("  This is a defect of Daybook. Run again with --debug for the place.\n");
    return 1;
  }
}
