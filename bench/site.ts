import { fork } from "node:child_process";
import { once as event } from "node:events";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { loadAssets } from "../src/site/assets.ts";
import { LIVE_DAY } from "./site/live-record.ts";
import type { Answer, Question } from "./site/messages.ts";
import { atRate, flatOut, type Latencies, once, quantile } from "./site/requests.ts";
import { Streams } from "./site/streams.ts";

const PAGE = `/days/${LIVE_DAY}`;
const SEARCH = "/search?q=people";
const RATE = 200;
/** Changes of the record whose fan-out is timed for each number of streams. */
const CHANGES = 5;
const LIMIT_MS = 20_000;

/** The measured server, in a process of its own. */
class Server {
  private readonly child = fork("bench/site/server.ts", { execArgv: ["--import", "tsx", "--expose-gc"] });
  port = 0;
  revision = 1;

  async start(): Promise<void> {
    const [answer] = (await event(this.child, "message")) as [Answer];
    if (answer.sort === "listening") this.port = answer.port;
  }

  async ask<S extends Answer["sort"]>(question: Question): Promise<Extract<Answer, { sort: S }>> {
    this.child.send(question);
    const [answer] = (await event(this.child, "message")) as [Extract<Answer, { sort: S }>];
    return answer;
  }

  async grow(): Promise<void> {
    await this.ask("grow");
    this.revision++;
  }

  stop(): void {
    this.child.kill();
  }
}

/**
 * Figures of the site: a live page of 200 entries in a record of 400 documents, asked for at a fixed rate, with
 * pages kept and while the record changes; open streams, their memory and how fast news reaches them all; and
 * what pages weigh. The server is one process, the load another; nothing leaves the loopback.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: "string", default: "10" },
      streams: { type: "string", default: "1000,5000" },
    },
  });
  const seconds = Math.min(60, Math.max(1, Number(values.seconds) || 10));
  const streams = values.streams.split(",").map((text) => Math.min(9_000, Math.max(1, Number(text) || 1)));
  const server = new Server();
  try {
    await server.start();
    say(
      `load average of the machine: ${(await import("node:os"))
        .loadavg()
        .map((one) => one.toFixed(1))
        .join(" ")}`,
    );
    await pageTimes(server, seconds);
    for (const count of streams) await fanOut(server, count);
    await weights(server.port);
  } finally {
    server.stop();
  }
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

function sayLatencies(name: string, { sent, failed, rate, times }: Latencies): void {
  const parts = [0.5, 0.99, 1].map((share) => ms(quantile(times, share)));
  say(
    `${name}: ${rate.toFixed(0)} answers/s, median ${parts[0]}, p99 ${parts[1]}, slowest ${parts[2]}; ${failed} of ${sent} failed`,
  );
}

async function pageTimes(server: Server, seconds: number): Promise<void> {
  const { port } = server;
  say(`\nThe live page (200 entries), ${RATE} requests/s for ${seconds} s`);
  say(`  first request of all (record read and weighed): ${ms(await once(port, PAGE))}`);
  for (let i = 0; i < 20; i++) await once(port, PAGE);
  await once(port, SEARCH);
  const [first, until, drawn, searched]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let i = 0; i < 10; i++) {
    await server.grow();
    const from = performance.now();
    first.push(await once(port, PAGE));
    while ((await revisionShown(port)) !== server.revision) await new Promise((done) => setTimeout(done, 5));
    until.push(performance.now() - from);
    drawn.push(await once(port, PAGE));
    searched.push(await once(port, SEARCH));
  }
  sayTimes("  first request after a change (page of the state before)", first);
  sayTimes("  until pages show the change", until);
  sayTimes("  first request of the changed page", drawn);
  sayTimes("  first search of the changed record", searched);
  const asked = { port, path: PAGE, perSecond: RATE, seconds };
  await atRate({ ...asked, seconds: 2 });
  sayLatencies("  page kept", await atRate(asked));
  const tag = (await fetch(`http://127.0.0.1:${port}${PAGE}`)).headers.get("etag") ?? "";
  sayLatencies("  page the reader has (304)", await atRate({ ...asked, headers: { "if-none-match": tag } }));
  const growing = setInterval(() => void server.grow(), 5_000);
  sayLatencies("  record changes every 5 s", await atRate(asked));
  clearInterval(growing);
  say(`  flat out over 32 connections: ${(await flatOut(port, PAGE, 32, 3)).toFixed(0)} answers/s`);
}

/** The revision that pages are made of, as their tags tell it. */
async function revisionShown(port: number): Promise<number> {
  const { headers } = await fetch(`http://127.0.0.1:${port}/times`);
  return Number(/^W\/"(\d+)-/.exec(headers.get("etag") ?? "")?.[1]);
}

function sayTimes(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  say(`${name}: median ${ms(quantile(sorted, 0.5))}, slowest ${ms(sorted.at(-1) ?? Number.NaN)}`);
}

async function fanOut(server: Server, count: number): Promise<void> {
  const before = await server.ask<"memory">("memory");
  const from = performance.now();
  const streams = await Streams.open(server.port, count, server.revision);
  const opened = performance.now() - from;
  const after = await server.ask<"memory">("memory");
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  const each = (after.rss - before.rss) / count / 1000;
  say(`\n${count.toLocaleString("en-GB")} open streams (opened in ${ms(opened)})`);
  say(
    `  memory: ${mb(before.rss)} before, ${mb(after.rss)} with them, ${each.toFixed(1)} kB each (heap ${((after.heapUsed - before.heapUsed) / count / 1000).toFixed(1)} kB)`,
  );
  const totals: number[] = [];
  const parts: string[] = [];
  // The first change after the streams were opened only tells the hub where it stands.
  for (let i = 0; i < CHANGES; i++) {
    const heard = await streams.next(() => server.grow(), LIMIT_MS);
    if (heard === null) {
      say("  some streams did not hear of a change within 20 s");
      continue;
    }
    const { noticed, firstWrite, lastWrite, writes } = await server.ask<"times">("times");
    const took = (a: string, b: string | bigint) => Number(BigInt(b) - BigInt(a)) / 1e6;
    totals.push(took(noticed, heard));
    parts.push(
      `${ms(took(noticed, firstWrite))} to weigh and compare, ${ms(took(firstWrite, lastWrite))} to write to ${writes}, ${ms(took(lastWrite, heard))} until the last had it`,
    );
  }
  totals.sort((a, b) => a - b);
  say(`  fan-out: median ${ms(quantile(totals, 0.5))}, slowest ${ms(totals.at(-1) ?? Number.NaN)}`);
  for (const part of parts) say(`    ${part}`);
  streams.close();
  await new Promise((resolve) => setTimeout(resolve, 500));
}

async function weights(port: number): Promise<void> {
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  say("\nWeights, compressed (as they are)");
  for (const path of ["/", PAGE, "/days", "/incidents", "/tallies", "/map"]) {
    const body = Buffer.from(await (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer());
    say(`  ${path}: ${kb(gzipSync(body, { level: 6 }).length)} (${kb(body.length)})`);
  }
  const sums = new Map<string, { packed: number; plain: number }>();
  for (const { path, bytes } of loadAssets().byPath.values()) {
    const isMap = /\/map(?:libre)?[-.]/.test(path);
    const extension = path.slice(path.lastIndexOf("."));
    const sort = extension === ".js" ? (isMap ? "scripts of the map" : "scripts outside the map") : extension;
    const sum = sums.get(sort) ?? { packed: 0, plain: 0 };
    const packed = extension === ".woff2" ? bytes.length : gzipSync(bytes, { level: 6 }).length;
    sums.set(sort, { packed: sum.packed + packed, plain: sum.plain + bytes.length });
  }
  for (const [sort, { packed, plain }] of sums) say(`  ${sort}: ${kb(packed)} (${kb(plain)})`);
}
