import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readClaims, judgedClaims } from "../src/claims/extract-claims.ts";
import { viewSentences } from "../src/claims/view/sentence-view.ts";
import { obtain } from "../src/intake/obtain.ts";
import { analyse } from "../src/language/analyse.ts";
import { englishAnalyser } from "../src/language/analyser.ts";
import type { Capture } from "../src/model/capture.ts";
import type { Document, DocumentMetadata } from "../src/model/document.ts";
import type { Theatre } from "../src/model/theatre.ts";
import { readCapture } from "../src/reading/read-capture.ts";
import { loadTheatre } from "../src/theatre/load-theatre.ts";

/** Runs whose median is printed, after two to warm up. */
const RUNS = 5;
const WARM_UP = 2;

/** A run reads at least as many sentences, the pages over and over. */
const LEAST_SENTENCES = 1200;

interface Page {
  readonly capture: Capture;
  readonly metadata: DocumentMetadata;
}

/**
 * `npm run bench -- claims [--text FILE] [--runs N]`: sentences a second on one core from the bytes of pages to
 * judged claims, and where the time goes. The pages are the samples, or the text of one file. Counted is the
 * processor's time, not the clock's, so that other work on the machine does not spoil the figure.
 */
export async function main(args: readonly string[]): Promise<number> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const runs = Number(option("--runs") ?? RUNS) || RUNS;
  const theatre = loadTheatre("theatres/syria");
  const file = option("--text");
  const pages = file === undefined ? await samplePages() : [textPage(file)];
  const once = pages.reduce((sum, page) => sum + readThrough(page, theatre, null).sentences, 0);
  if (once === 0) {
    process.stderr.write(`${file ?? "samples"}: no sentence was read.\n`);
    return 1;
  }
  const repeats = Math.max(1, Math.ceil(LEAST_SENTENCES / once));
  const run = (timed: Theatre, stopwatch: Stopwatch | null) => {
    const start = process.cpuUsage();
    let claims = 0;
    for (let i = 0; i < repeats; i++)
      for (const page of pages) claims += readThrough(page, timed, stopwatch).claims;
    return { ms: since(start), claims };
  };
  const rates: number[] = [];
  let claims = 0;
  for (let i = -WARM_UP; i < runs; i++) {
    const { ms, claims: found } = run(theatre, null);
    claims = found / repeats;
    if (i >= 0) rates.push((1000 * once * repeats) / ms);
  }
  rates.sort((a, b) => a - b);
  console.log(`${pages.length} pages, ${once} sentences, ${claims} claims; read ${repeats} times a run`);
  console.log(
    `${median(rates).toFixed(0)} sentences a second from raw text to claims, median of ${runs} runs (${(rates[0] as number).toFixed(0)} to ${(rates.at(-1) as number).toFixed(0)})`,
  );
  printStages(run, theatre, once * repeats);
  console.log(`Peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  return 0;
}

/** One more run with a stopwatch in hand; what it measures inside a stage is also part of that stage. */
function printStages(
  run: (theatre: Theatre, watch: Stopwatch | null) => unknown,
  theatre: Theatre,
  sentences: number,
): void {
  const watch = new Stopwatch();
  const analyser = englishAnalyser();
  const { tag, parse } = analyser;
  analyser.tag = (...args) => watch.inside("tags", () => tag.apply(analyser, args));
  analyser.parse = (...args) => watch.inside("trees", () => parse.apply(analyser, args));
  const timed: Theatre = Object.create(theatre, {
    resolvePlace: { value: within(watch, "places", theatre.resolvePlace.bind(theatre)) },
    resolvePlacePhrase: { value: within(watch, "places", theatre.resolvePlacePhrase.bind(theatre)) },
    resolveActor: { value: within(watch, "actors", theatre.resolveActor.bind(theatre)) },
    resolveActorPhrase: { value: within(watch, "actors", theatre.resolveActorPhrase.bind(theatre)) },
    findNames: { value: within(watch, "names of the pack", theatre.findNames.bind(theatre)) },
  });
  try {
    run(timed, watch);
  } finally {
    analyser.tag = tag;
    analyser.parse = parse;
  }
  const whole = watch.total();
  const rows = (list: readonly (readonly [string, number])[]) =>
    Object.fromEntries(
      list.map(([name, ms]) => [
        name,
        { "µs a sentence": Math.round((1000 * ms) / sentences), "% of time": Math.round((100 * ms) / whole) },
      ]),
    );
  console.log("Stages, one after another:");
  console.table(rows(watch.stages()));
  console.log("Inside them:");
  console.table(rows(watch.parts()));
}

function within<Args extends unknown[], Result>(
  watch: Stopwatch,
  name: string,
  call: (...args: Args) => Result,
): (...args: Args) => Result {
  return (...args) => watch.inside(name, () => call(...args));
}

/** Milliseconds of the processor by stage. */
class Stopwatch {
  readonly #stages = new Map<string, number>();
  readonly #parts = new Map<string, number>();
  #running: { name: string; since: NodeJS.CpuUsage } | null = null;

  /** Ends the stage before and begins another; null ends without a next one. */
  stage(name: string | null): void {
    if (this.#running) add(this.#stages, this.#running.name, since(this.#running.since));
    this.#running = name === null ? null : { name, since: process.cpuUsage() };
  }

  inside<Result>(name: string, work: () => Result): Result {
    const start = process.cpuUsage();
    try {
      return work();
    } finally {
      add(this.#parts, name, since(start));
    }
  }

  stages(): [string, number][] {
    return [...this.#stages];
  }

  parts(): [string, number][] {
    return [...this.#parts];
  }

  total(): number {
    return [...this.#stages.values()].reduce((sum, ms) => sum + ms, 0);
  }
}

function add(times: Map<string, number>, name: string, ms: number): void {
  times.set(name, (times.get(name) ?? 0) + ms);
}

/** All stages of one capture, as `cli/pipeline.ts` runs them. */
function readThrough({ capture, metadata }: Page, theatre: Theatre, watch: Stopwatch | null) {
  let sentences = 0;
  let claims = 0;
  watch?.stage("reading");
  for (const document of readCapture(capture, metadata).documents) {
    if (document.state === "unread") continue;
    const read = readDocument(document, theatre, watch);
    sentences += read.sentences;
    claims += read.claims;
    watch?.stage("reading");
  }
  watch?.stage(null);
  return { sentences, claims };
}

function readDocument(document: Document, theatre: Theatre, watch: Stopwatch | null) {
  watch?.stage("words, tags, trees, numbers, times");
  const analysis = analyse(document, theatre);
  watch?.stage("views");
  const context = { document, analysis, theatre, views: viewSentences(document, analysis) };
  const reading = readClaims(context, { refuse() {}, stage: (name) => watch?.stage(name) });
  watch?.stage("confidence");
  return { sentences: analysis.sentences.length, claims: judgedClaims(reading).length };
}

async function samplePages(): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const item of obtain(["samples"], { base: process.cwd(), stdin: process.stdin, metadata: {} }))
    if (item.kind !== "failed") pages.push({ capture: item.capture, metadata: item.metadata });
  return pages;
}

function textPage(file: string): Page {
  const bytes = readFileSync(file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const capture = { sha256, bytes, address: file, mediaType: "text/plain" };
  return { capture, metadata: { published: "2016-10-08" } };
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
