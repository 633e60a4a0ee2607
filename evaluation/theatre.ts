import { readMention, readMentions } from "../tests/theatre/mentions.ts";

/**
 * `npm run evaluate -- theatre [--misses]`: how many mentions of the table in tests/theatre/mentions.txt the
 * packs read as they should, by kind and by how hard they are. The table is of our own writing.
 */
export function main(args: readonly string[]): number {
  const read = readMentions().map((row) => ({ ...row, ...readMention(row) }));
  const groups: readonly (readonly [string, (one: (typeof read)[number]) => boolean])[] = [
    ["all", () => true],
    ["hard", ({ hard }) => hard],
    ["plain", ({ hard }) => !hard],
    ["places", ({ kind }) => kind === "place"],
    ["parties", ({ kind }) => kind === "party"],
    ...[...new Set(read.map(({ pack }) => pack))].map(
      (name) => [name, ({ pack }: { pack: string }) => pack === name] as const,
    ),
  ];
  for (const [name, holds] of groups) {
    const of = read.filter(holds);
    const right = of.filter(({ got, want }) => got === want).length;
    process.stdout.write(
      `${name.padEnd(8)} ${right} of ${of.length} (${((100 * right) / of.length).toFixed(1)} %)\n`,
    );
  }
  // A wrong entry misleads; an honest 'ambiguous' or 'none' does not.
  const wrong = read.filter(({ got, want }) => got !== want && got !== "none" && got !== "ambiguous");
  process.stdout.write(`wrong    ${wrong.length} read as another entry than they should\n`);
  if (args.includes("--misses"))
    for (const { line, printed, want, got, reason } of read.filter((one) => one.got !== one.want))
      process.stdout.write(`  mentions.txt:${line} '${printed}' is ${want}, read as ${got}: ${reason}\n`);
  return 0;
}
