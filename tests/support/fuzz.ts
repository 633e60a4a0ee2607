import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/**
 * `npm run fuzz -- [--rounds N] [FILTER ...]`: runs every property test whose path holds a filter from a new seed
 * each round, and ends at the first counterexample with the command that finds it again.
 */
const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "5" } },
  allowPositionals: true,
});
const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((name) => join("tests", name))
  .filter(
    (file) =>
      /\.test\.tsx?$/.test(file) &&
      readFileSync(file, "utf8").includes('from "fast-check"') &&
      (positionals.length === 0 || positionals.some((filter) => file.includes(filter))),
  );
console.log(`${files.length} files with properties`);
for (let round = 1; round <= Number(values.rounds); round++) {
  const seed = randomInt(2 ** 31);
  const run = spawnSync("npx", ["vitest", "run", "--reporter=dot", ...files], {
    env: { ...process.env, SEED: String(seed) },
    encoding: "utf8",
  });
  if (run.status !== 0) {
    console.log(run.stdout, run.stderr);
    console.log(
      `round ${round} failed; to see it again: SEED=${seed} npx vitest run ${positionals.join(" ")}`,
    );
    process.exit(1);
  }
  console.log(`round ${round} of ${values.rounds}: nothing found from seed ${seed}`);
}
