import { loadTheatre } from "../src/theatre/load-theatre.ts";
import type { Theatre } from "../src/model/theatre.ts";

/**
 * `npm run bench -- theatre [PACK-FOLDER]`: loading with all indexes, resolving a mention, finding names in
 * text. Times are of the processor, not of the clock: other programs on the machine do not count.
 */
export function main(args: readonly string[]): number {
  const folder = args[0] ?? "theatres/syria";
  const loads: number[] = [];
  const loose: number[] = [];
  let theatre: Theatre | null = null;
  for (let i = 0; i < 5; i++) {
    const start = cpuMs();
    theatre = loadTheatre(folder);
    // Names are filed with the first question; it belongs to loading.
    const known = [...theatre.places.values()][0]?.name ?? "";
    theatre.findNames(known);
    theatre.resolvePlace(known, { near: [], typeWord: null });
    theatre.resolveActor(known, { on: null, speaker: null });
    loads.push(cpuMs() - start);
    // Spellings are grouped loosely when a name is first found nowhere: once in a run.
    const before = cpuMs();
    theatre.resolvePlace("Nowhere", { near: [], typeWord: null });
    loose.push(cpuMs() - before);
  }
  const loaded = theatre as Theatre;
  print("load with indexes, first", `${(loads[0] as number).toFixed(0)} ms`);
  print("load with indexes, median of 5", `${median(loads).toFixed(0)} ms`);
  print("first unknown name, median of 5", `${median(loose).toFixed(0)} ms more, once`);
  benchResolving(loaded);
  benchFinding(loaded);
  return 0;
}

function benchResolving(theatre: Theatre): void {
  const places = [...theatre.places.values()];
  const mentions = places
    .filter((_, i) => i % 7 === 0)
    .flatMap(({ name, aliases }) => [name, ...aliases.slice(0, 2)]);
  const near = [places[Math.floor(places.length / 2)]?.id ?? ""];
  const rest: [string, (printed: string) => unknown][] = [
    ["resolvePlace", (printed) => theatre.resolvePlace(printed, { near, typeWord: null })],
    [
      "resolvePlace of an unknown name",
      (printed) => theatre.resolvePlace(`Zz${printed}`, { near, typeWord: null }),
    ],
    [
      "resolvePlacePhrase, '37km east of X'",
      (printed) => theatre.resolvePlacePhrase(`37km east of ${printed}`, { near, typeWord: null }),
    ],
  ];
  for (const [name, resolve] of rest) timeEach(name, mentions, resolve);
  const names = [...theatre.actors.values()].flatMap((actor) => actor.names.map((row) => row.name));
  const context = { on: "2016-10-01", speaker: null };
  timeEach("resolveActor", names, (printed) => theatre.resolveActor(printed, context));
  timeEach("resolveActorPhrase, 'X and rebels said'", names, (printed) =>
    theatre.resolveActorPhrase(`${printed} and rebels said`, context),
  );
}

/** Prints the median of calls one by one, by the clock: a call is too short to be interrupted often. */
function timeEach(name: string, inputs: readonly string[], call: (input: string) => unknown): void {
  const times: number[] = [];
  for (let round = 0; round < 3; round++)
    for (const input of inputs) {
      const start = process.hrtime.bigint();
      call(input);
      if (round > 0) times.push(Number(process.hrtime.bigint() - start) / 1000);
    }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  print(name, `${at(0.5)} us at the median, ${at(0.95)} us at 95 %, ${inputs.length} names`);
}

function benchFinding(theatre: Theatre): void {
  const names = [...theatre.places.values()].filter((_, i) => i % 211 === 0).map(({ name }) => name);
  const plain = "People walked along the road and nothing was heard there until the next morning came. ";
  const text = names
    .map((name) => `${plain}A shell fell in ${name} on Friday. ${plain}`)
    .join("")
    .repeat(20);
  const start = cpuMs();
  let found = 0;
  for (let i = 0; i < 4; i++) found = theatre.findNames(text).length;
  const seconds = (cpuMs() - start) / 1000;
  print(
    "findNames",
    `${((text.length * 4) / 1e6 / seconds).toFixed(1)} MB/s, ${found} names in ${(text.length / 1e6).toFixed(2)} MB`,
  );
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(44)} ${figure}\n`);
}
