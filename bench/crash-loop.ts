/**
 * Kills `daybook read` of many documents with SIGKILL at a random moment, again and again, and checks each
 * time that the record verifies, that a second run completes it, and that nothing is doubled, missing or
 * other than in an undisturbed run.
 *
 *   npx tsx bench/crash-loop.ts [--rounds 50] [--documents 200] [--seed 1] [--read "node bin/daybook.js read"]
 *
 * The last line is a summary; the exit code is 1 where anything was wrong. It works in a folder of its own
 * under the system's folder for temporary files, which it removes unless something was wrong.
 */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { canonicalJson } from "../src/store/canonical.ts";
import { openStore } from "../src/store/open-store.ts";
import { verify } from "../src/store/verify.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "50" },
    documents: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    read: { type: "string", default: `${process.execPath} bin/daybook.js read` },
  },
});
const rounds = Number(values.rounds);
const documentCount = Number(values.documents);
const random = randomFrom(Number(values.seed));
const [program, ...programArguments] = values.read.split(" ") as [string, ...string[]];

/** Every round of this many starts without a database, so that its making is interrupted too. */
const FROM_NOTHING_EVERY = 5;

const work = mkdtempSync(join(tmpdir(), "daybook-crash-"));
const input = join(work, "documents");
writeDocuments(input);

const emptyStore = join(work, "empty");
await (await openStore({ dataFolder: emptyStore })).close();

const undisturbed = join(work, "undisturbed");
cpSync(emptyStore, undisturbed, { recursive: true });
const whole = await runRead(undisturbed, null);
if (whole.exitCode !== 0) throw new Error(`the undisturbed run failed:\n${whole.output}`);
const expected = await lookAt(undisturbed);
if (expected.problems.length > 0 || expected.documents.size !== documentCount) {
  throw new Error(
    `the undisturbed run gave ${expected.documents.size} of ${documentCount} documents\n${expected.problems.join("\n")}\n${whole.output}`,
  );
}
const rate = (documentCount / whole.seconds).toFixed(0);
console.log(
  `undisturbed: ${documentCount} documents, ${expected.claims} claims in ${whole.seconds.toFixed(1)} s (${rate} documents a second)`,
);

const wrong: string[] = [];
const atKill: number[] = [];
let killed = 0;
for (let round = 1; round <= rounds; round++) {
  const folder = join(work, `round-${round}`);
  const fromNothing = round % FROM_NOTHING_EVERY === 0;
  if (!fromNothing) cpSync(emptyStore, folder, { recursive: true });
  const first = await runRead(folder, killPoint(round, fromNothing));
  if (first.killed) killed++;

  const interrupted = await lookAt(folder);
  atKill.push(interrupted.documents.size);
  const problems = interrupted.problems.map((problem) => `after the kill: ${problem}`);
  for (const [id, content] of interrupted.documents) {
    if (expected.documents.get(id) !== content)
      problems.push(`after the kill: ${id} is half stored or other`);
  }
  const second = await runRead(folder, null);
  if (second.exitCode !== 0) problems.push(`the second run failed: ${second.output}`);
  const completed = await lookAt(folder);
  problems.push(...completed.problems.map((problem) => `after the second run: ${problem}`));
  problems.push(...compare(completed.documents));

  console.log(
    `round ${round}: ${first.killed ? "killed" : "done"} after ${first.seconds.toFixed(2)} s with ${interrupted.documents.size} documents${fromNothing ? ", from nothing" : ""}: ${problems.length === 0 ? "whole" : problems.join("; ")}`,
  );
  wrong.push(...problems.map((problem) => `round ${round}: ${problem}`));
  if (problems.length === 0) rmSync(folder, { recursive: true, force: true });
}

const range = `${Math.min(...atKill)} to ${Math.max(...atKill)}`;
console.log(
  `${rounds} rounds of ${documentCount} documents: ${killed} killed (${range} documents stored by then), ${wrong.length} problems`,
);
if (wrong.length === 0) rmSync(work, { recursive: true, force: true });
else console.log(`kept for inspection: ${work}`);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** When to kill: this long after the start, or this long after so many captures are kept. */
interface KillPoint {
  readonly captures: number;
  readonly afterMs: number;
}

/** By time in every third round and where the database is yet to be made; else by progress, which always hits. */
function killPoint(round: number, fromNothing: boolean): KillPoint {
  if (fromNothing || round % 3 === 0) {
    return { captures: 0, afterMs: random() * whole.seconds * 1000 };
  }
  return { captures: 1 + Math.floor(random() * (documentCount - 1)), afterMs: random() * 40 };
}

function countCaptures(dataFolder: string): number {
  const folder = join(dataFolder, "captures");
  if (!existsSync(folder)) return 0;
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .reduce((sum, name) => sum + readdirSync(join(folder, name)).length, 0);
}

interface Run {
  readonly exitCode: number | null;
  readonly killed: boolean;
  readonly seconds: number;
  readonly output: string;
}

function runRead(dataFolder: string, kill: KillPoint | null): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, [...programArguments, input], {
      env: { ...process.env, DAYBOOK_DATA: dataFolder, DATABASE_URL: "" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output = `${output}${chunk}`.slice(-4000);
      });
    }
    const watch = setInterval(() => {
      if (kill === null || countCaptures(dataFolder) < kill.captures) return;
      clearInterval(watch);
      setTimeout(() => child.kill("SIGKILL"), kill.afterMs);
    }, 10);
    child.once("error", reject);
    child.once("close", (exitCode, signal) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      resolve({ exitCode, killed: signal === "SIGKILL", seconds, output });
    });
  });
}

interface Look {
  /** Canonical JSON of document and claims by document id. */
  readonly documents: ReadonlyMap<string, string>;
  readonly claims: number;
  readonly problems: readonly string[];
}

async function lookAt(dataFolder: string): Promise<Look> {
  const store = await openStore({ dataFolder });
  try {
    const { findings } = await verify(store);
    const problems = findings.map(({ place, found }) => `${place}: ${found}`);
    const record = await store.loadRecord();
    const { documents: current, editions, captures } = await store.counts();
    if (editions !== current) problems.push(`${editions} editions of ${current} documents`);
    if (captures !== current) problems.push(`${captures} captures of ${current} documents`);
    const documents = new Map(
      record.documents.map(({ document, claims }) => [document.id, canonicalJson({ document, claims })]),
    );
    if (documents.size !== current) problems.push(`${current} documents, ${documents.size} ids`);
    const claims = record.documents.reduce((sum, document) => sum + document.claims.length, 0);
    return { documents, claims, problems };
  } finally {
    await store.close();
  }
}

function compare(documents: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  for (const [id, content] of expected.documents) {
    if (!documents.has(id)) problems.push(`${id} is missing`);
    else if (documents.get(id) !== content) problems.push(`${id} differs from the undisturbed run`);
  }
  for (const id of documents.keys()) if (!expected.documents.has(id)) problems.push(`${id} is too many`);
  return problems;
}

/** Reports of our own making, no two alike, half of them with metadata beside them. */
function writeDocuments(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const places = ["Jaloom", "Shaar", "Hanano", "Bustan al-Qasr", "Khan Touman", "Sukkari"];
  const voices = ["the local council", "a monitoring group", "the defence ministry", "a hospital doctor"];
  for (let number = 0; number < documentCount; number++) {
    const name = `report-${String(number).padStart(4, "0")}`;
    const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
    const lines = [`Report ${number} from the north`, "", `Published ${Number(day)} October 2016`, ""];
    for (let i = 0; i < 4 + Math.floor(random() * 8); i++) {
      lines.push(
        pick([
          `Air raids on ${pick(places)} killed ${2 + Math.floor(random() * 40)} people, ${pick(voices)} said.`,
          `At least ${2 + Math.floor(random() * 90)} people were wounded in ${pick(places)}, according to ${pick(voices)}.`,
          `Rebels said they had taken ${pick(places)} after two days of fighting.`,
          `A truce in ${pick(places)} was to begin at noon, ${pick(voices)} announced.`,
        ]),
        "",
      );
    }
    writeFileSync(join(folder, `${name}.txt`), lines.join("\n"));
    if (number % 2 === 0) {
      const metadata = { id: name, publisher: "The Crash Ledger", published: `2016-10-${day}` };
      writeFileSync(join(folder, `${name}.document.json`), JSON.stringify(metadata));
    }
  }
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
