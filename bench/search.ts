import { sayIn } from "../src/messages/say.ts";
import type { SiteEdition } from "../src/site/record-source.ts";
import { buildSnapshot } from "../src/site/snapshot.ts";
import { type SearchAsked, searchAsked } from "../src/site/search/asked.ts";
import { excerptOf } from "../src/site/search/excerpt.ts";
import { recordIndex, searchAfter } from "../src/site/search/ready.ts";
import { search } from "../src/site/search/search.ts";
import { findThings } from "../src/site/search/things.ts";
import { ledgerWeigher } from "../src/site/weighing.ts";
import { finish } from "../src/weighing/steps.ts";
import { loadTheatre } from "../src/theatre/load-theatre.ts";
import { madeRecord } from "./record-generator.ts";

const SIZES = [10_000];
const ROUNDS = 40;

/** What readers ask: a word, a common word, a name, a phrase, a beginning, facets alone, a miss, a later page. */
const QUERIES: readonly string[] = [
  "q=funeral",
  "q=people+died",
  "q=aleppo+hospital",
  "q=white+helmets",
  "q=%22before+the+market+closed%22",
  "q=b*",
  "q=the",
  "kind=toll&kind=attack&certainty=stated",
  "q=people&kind=toll&order=date",
  "q=bakary+markt",
];
const TYPED = ["al", "alep", "white h", "28 mar", "sdf"];

/**
 * `npm run bench -- search [--sizes 10000]`: processor time of one search, with facets and excerpts and without drawing the
 * page, over a made record of so many claims; time of one answer of the Ctrl+K dialog; time to build the index, and to build it anew when
 * one document has changed.
 */
export function main(args: readonly string[]): number {
  const sizes = args.includes("--sizes") ? args[args.indexOf("--sizes") + 1]?.split(",").map(Number) : SIZES;
  const theatre = loadTheatre("theatres/syria");
  for (const size of sizes ?? SIZES) {
    const current: SiteEdition[] = [];
    let claims = 0;
    for (const read of madeRecord(theatre)) {
      current.push({ ...read, edition: 1, obtainedAt: null });
      claims += read.claims.length;
      if (claims >= size) break;
    }
    const weigher = ledgerWeigher();
    const snapshotOf = (editions: readonly SiteEdition[], revision: number) =>
      buildSnapshot(
        { current: editions, superseded: [], custody: [] },
        finish(weigher.next(editions, theatre)),
        theatre,
        revision,
        weigher.stateOn,
      );
    const snapshot = snapshotOf(current, 1);
    const building = process.cpuUsage();
    const index = recordIndex(snapshot);
    console.log(
      `${claims.toLocaleString("en")} claims, ${index.words.size.toLocaleString("en")} items, ${index.words.vocabulary().length.toLocaleString("en")} words: index built in ${millisecondsSince(building).toFixed(0)} ms`,
    );
    const [first, ...others] = current as [SiteEdition, ...SiteEdition[]];
    const changed = snapshotOf([{ ...first, edition: 2 }, ...others], 2);
    searchAfter(snapshot, changed);
    const again = process.cpuUsage();
    recordIndex(changed);
    console.log(
      `after a document of ${first.claims.length} claims is read again: ${millisecondsSince(again).toFixed(0)} ms`,
    );
    const all: number[] = [];
    for (const query of QUERIES) {
      const asked = searchAsked(new URLSearchParams(query));
      const found = ask(snapshot, asked);
      const times = timed(() => ask(snapshot, asked));
      all.push(...times);
      report(query, times, `${found} results`);
    }
    report("all searches", all, "");
    findThings(snapshot, "a", 5, sayIn("en"));
    for (const typed of TYPED)
      report(
        `Ctrl+K ${typed}`,
        timed(() => findThings(snapshot, typed, 5, sayIn("en"))),
        "",
      );
  }
  return 0;
}

function ask(snapshot: Parameters<typeof search>[0], asked: SearchAsked): number {
  const found = search(snapshot, asked);
  for (const { claim, edition } of found.hits)
    excerptOf(claim?.quote ?? edition.document.text, found.terms, snapshot.theatre);
  return found.totals.all;
}

function timed(run: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    run();
    return millisecondsSince(start);
  }).sort((a, b) => a - b);
}

/** Time of the processor, not of the clock: other work on the machine does not count. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function report(name: string, times: readonly number[], note: string): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  console.log(`${name.padEnd(44)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  ${note}`);
}
