import { parseArgs } from "node:util";
import { failure } from "../model/diagnostic.ts";
import type { Environment } from "./environment.ts";

/** One option of a command; the help page and the parser are both made from it. */
export interface OptionSpec {
  readonly name: string;
  /** What the value stands for in the help (`DATE`); absent for a switch. */
  readonly value?: string;
  readonly help: string;
  /** Shown in the help; the command applies it. */
  readonly default?: string;
}

/** Parsed words of one call: operands in order, and options by name (`true` for a switch). */
export interface Words {
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<string, string | true>;
}

/** A subcommand of `daybook`. `run` resolves to the exit code: 0 done, 1 failed. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Operands as the usage line shows them: `PATH...`. */
  readonly operands: string;
  readonly minOperands: number;
  /** Null where any number may be given. */
  readonly maxOperands: number | null;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  run(words: Words, environment: Environment): Promise<number>;
}

/** Thrown for a call that is wrong in itself; the program exits with 2. */
export class Misuse extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Misuse";
  }
}

/** Reads the words after the command's name. */
export function parseWords(command: Command, args: readonly string[]): Words {
  const options: Record<string, { type: "string" | "boolean" }> = {};
  for (const option of command.options)
    options[option.name] = { type: option.value === undefined ? "boolean" : "string" };
  const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const values = new Map<string, string | true>();
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    const spec = command.options.find((option) => option.name === token.name);
    if (!spec) {
      const near = nearest(
        token.name,
        command.options.map((option) => option.name),
      );
      throw new Misuse(
        `"${token.rawName}" is not an option of "daybook ${command.name}".` +
          (near ? ` Did you mean --${near}?` : ` Run: daybook ${command.name} --help`),
      );
    }
    if (spec.value === undefined && token.value !== undefined)
      throw new Misuse(`--${spec.name} takes no value, found "${token.value}".`);
    if (spec.value !== undefined && (token.value === undefined || token.value === ""))
      throw new Misuse(`--${spec.name} needs a value: --${spec.name} ${spec.value}.`);
    if (values.has(spec.name)) throw new Misuse(`--${spec.name} is given twice.`);
    values.set(spec.name, token.value ?? true);
  }
  const operands = parsed.positionals;
  if (operands.length < command.minOperands)
    throw new Misuse(
      `"daybook ${command.name}" needs ${command.operands}. Run: daybook ${command.name} --help`,
    );
  if (command.maxOperands !== null && operands.length > command.maxOperands)
    throw new Misuse(
      `"daybook ${command.name}" takes ${command.maxOperands === 0 ? "no operands" : command.operands}, found "${operands[command.maxOperands]}".`,
    );
  return { operands, options: values };
}

/** The value of an option that takes one; undefined where it was not given. */
export function optionText(words: Words, name: string): string | undefined {
  const value = words.options.get(name);
  return typeof value === "string" ? value : undefined;
}

/** A value out of a closed list. */
export function optionChoice<T extends string>(
  words: Words,
  name: string,
  choices: readonly T[],
  byDefault: T,
): T {
  const value = optionText(words, name);
  if (value === undefined) return byDefault;
  const found = choices.find((choice) => choice === value);
  if (!found) throw new Misuse(`--${name} is "${value}". Expected one of: ${choices.join(", ")}.`);
  return found;
}

/** The help page of one command: usage, examples, then options. */
export function commandHelp(command: Command): string {
  const usage = ["daybook", command.name, command.operands, command.options.length > 0 ? "[options]" : ""]
    .filter((part) => part !== "")
    .join(" ");
  const lines = [command.summary, "", `Usage: ${usage}`, "", "Examples:"];
  for (const example of command.examples) lines.push(`  ${example.line}`, `      ${example.does}`);
  if (command.options.length > 0) lines.push("", "Options:");
  const left = command.options.map((option) => `--${option.name}${option.value ? ` ${option.value}` : ""}`);
  const width = Math.max(0, ...left.map((text) => text.length));
  command.options.forEach((option, index) => {
    const byDefault = option.default === undefined ? "" : ` Default: ${option.default}.`;
    lines.push(`  ${(left[index] as string).padEnd(width)}  ${option.help}${byDefault}`);
  });
  return `${lines.join("\n")}\n`;
}

/** The known word closest to `word` by edit distance, if within two edits or a shared beginning. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = 3;
  for (const candidate of known) {
    const distance = candidate.startsWith(word) && word.length >= 3 ? 1 : editDistance(word, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    previous = row;
  }
  return previous[b.length] as number;
}

/** Fails with the code for a bad value on the command line. */
export function badOption(name: string, found: string, expected: string): Error {
  return failure(
    "DAY-CLI-001",
    `--${name}`,
    `"${found}" cannot be used.`,
    expected,
    "Change the option and run again.",
  );
}
