import { spawnSync } from "node:child_process";
import { loadTheatre } from "../src/theatre/load-theatre.ts";
import { Ledger } from "../src/weighing/ledger/ledger.ts";
import { DEFAULT_SPREAD, madeRecord } from "./record-generator.ts";

const SIZES = [10_000, 100_000, 1_000_000];

/** So many documents are added one by one at each size, each settled by itself. */
const MEASURED = 400;

/** Heap limit of the run, in MiB: a million claims need more than Node's default. */
const HEAP = 6144;

/**
 * `npm run bench -- weighing [--sizes 10000,100000,1000000] [--per-day 40] [--seed 1]`: time to add one claim to
 * a record of so many claims, with everything that follows from it worked out, and the memory that the record
 * takes. The record is made (record-generator.ts); making it is not counted in the time of a claim.
 */
export function main(args: readonly string[]): number {
  const gc = (globalThis as { gc?: () => void }).gc;
  if (gc === undefined) {
    const run = [
      ...process.execArgv,
      `--max-old-space-size=${HEAP}`,
      "--expose-gc",
      ...process.argv.slice(1),
    ];
    return spawnSync(process.execPath, run, { stdio: "inherit" }).status ?? 1;
  }
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const sizes = option("--sizes")?.split(",").map(Number) ?? SIZES;
  const spread = {
    ...DEFAULT_SPREAD,
    documentsPerDay: Number(option("--per-day") ?? DEFAULT_SPREAD.documentsPerDay),
    seed: Number(option("--seed") ?? DEFAULT_SPREAD.seed),
  };
  const theatre = loadTheatre("theatres/syria");
  const ledger = new Ledger(theatre);
  const record = madeRecord(theatre, spread);
  const next = () => record.next().value as ReturnType<typeof record.next>["value"];
  let claims = 0;
  let first: number | null = null;
  console.log(`${spread.documentsPerDay} documents a day from ${spread.firstDay}, seed ${spread.seed}`);
  for (const size of sizes) {
    const loading = process.cpuUsage();
    for (let documents = 1; claims < size; documents++) {
      const read = next();
      ledger.add(read);
      claims += read.claims.length;
      if (documents % 500 === 0) ledger.settle();
    }
    ledger.settle();
    const loaded = millisecondsSince(loading);
    gc();
    const heap = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    const times: number[] = [];
    for (let i = 0; i < MEASURED; i++) {
      const read = next();
      const start = process.cpuUsage();
      ledger.add(read);
      ledger.settle();
      times.push(millisecondsSince(start) / read.claims.length);
      claims += read.claims.length;
    }
    const viewing = process.cpuUsage();
    const { incidents } = ledger.weighed();
    const view = millisecondsSince(viewing);
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(share * (times.length - 1))] as number;
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    first ??= at(0.5);
    console.log(
      [
        `${size} claims:`,
        `median ${(at(0.5) * 1000).toFixed(0)} µs a claim (${(at(0.5) / first).toFixed(2)} of the first),`,
        `mean ${(mean * 1000).toFixed(0)}, 95 % under ${(at(0.95) * 1000).toFixed(0)}, longest ${(at(1) * 1000).toFixed(0)};`,
        `${(heap / 2 ** 20).toFixed(0)} MiB, ${incidents.length} incidents;`,
        `loaded in ${(loaded / 1000).toFixed(1)} s, whole view ${view.toFixed(0)} ms`,
      ].join(" "),
    );
  }
  console.log(`peak of the process ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
  return 0;
}

/** Of the processor, not of the clock: other programs on the machine do not count. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
