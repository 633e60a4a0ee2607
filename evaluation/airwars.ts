import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReadDocument } from "../src/model/record.ts";
import type { Theatre } from "../src/model/theatre.ts";
import { loadTheatre } from "../src/theatre/load-theatre.ts";
import { weigh } from "../src/weighing/weigh.ts";
import { type Card, firstSaid, weighed, widestSaid } from "./airwars-card.ts";
import { errorKinds } from "./airwars-errors.ts";
import { incidentFile, isEnglish, readRows, readSources, type Row } from "./airwars-rows.ts";
import { option } from "./options.ts";

const SCORER = "../shared/corpora/scorers/score_airwars.py";
const INCIDENTS = "../shared/corpora/airwars";
const THEATRE = "theatres/syria";

/** Kinds of error shown. */
const MOST_KINDS = 20;

/** A row read through all stages, with the cards made of it. */
export interface Assessed {
  readonly row: Row;
  readonly read: readonly ReadDocument[];
  readonly first: Card;
  readonly widest: Card;
  readonly weighed: Card;
}

export function assess(row: Row, theatre: Theatre): Assessed {
  const read = readSources(row, theatre);
  const id = row.airwars_id;
  const { incidents } = weigh(read, theatre);
  return {
    row,
    read,
    first: firstSaid(id, read, theatre),
    widest: widestSaid(id, read, theatre),
    weighed: weighed(id, read, incidents, theatre),
  };
}

/**
 * `[--data FILE] [--out FILE] [--language en] [--errors]`: reads the texts that each incident lists, chooses the incident
 * that most origins tell of, writes its card as JSON lines and prints the figures of the corpus's scorer:
 * before weighing (the first claim; the widest range over claims) and after it. `--errors` counts the kinds of
 * error on the rows with English texts.
 */
export function main(args: readonly string[]): number {
  const file = incidentFile(option(args, "--data") ?? INCIDENTS);
  if (file === null) {
    process.stderr.write("No such file of incidents. Give one with --data FILE.\n");
    return 2;
  }
  const theatre = loadTheatre(THEATRE);
  const rows = readRows(file).filter((row) => option(args, "--language") !== "en" || isEnglish(row));
  const all = rows.map((row) => assess(row, theatre));
  const out = option(args, "--out");
  if (out !== null) writeFileSync(out, lines(spoken(all.map((one) => one.weighed))));
  const english = all.filter(({ row }) => isEnglish(row));
  process.stdout.write(
    `Pack: ${theatre.title}. Of ${all.length} incidents ${english.length} have English texts.\n`,
  );
  for (const [title, group] of [
    ["rows with English texts", english],
    ["all rows", all],
  ] as const) {
    if (title === "all rows" && group.length === english.length) continue;
    const figures = (["first", "widest", "weighed"] as const).map((name) =>
      score(
        group.map(({ row }) => row),
        group.map((one) => one[name]),
      ),
    );
    if (figures.some((one) => one === null)) return 1;
    process.stdout.write(table(title, figures as Scores[]));
  }
  if (args.includes("--errors"))
    for (const [kind, count] of errorKinds(english, theatre).slice(0, MOST_KINDS))
      process.stdout.write(`${String(count).padStart(4)}  ${kind}\n`);
  return 0;
}

/** A card that says nothing is no prediction. */
function spoken(cards: readonly Card[]): Card[] {
  return cards.filter((card) => Object.keys(card).length > 1);
}

function lines(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join("");
}

interface Share {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly right: number;
  readonly pred: number;
  readonly gold: number;
}

type Scores = Readonly<Record<string, Readonly<Record<string, Share | number | null>>>>;

/** The scorer's figures over these rows; null where it failed, with its words on stderr. */
function score(rows: readonly Row[], cards: readonly Card[]): Scores | null {
  const scratch = mkdtempSync(join(tmpdir(), "daybook-airwars-"));
  try {
    const [gold, pred, json] = ["gold.jsonl", "pred.jsonl", "figures.json"].map((name) =>
      join(scratch, name),
    ) as [string, string, string];
    writeFileSync(gold, lines(rows));
    writeFileSync(pred, lines(spoken(cards)));
    const { status } = spawnSync("python3", [SCORER, "--gold", gold, "--pred", pred, "--json", json], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) return null;
    return (JSON.parse(readFileSync(json, "utf8")) as { all: Scores }).all;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const SHOWN: readonly (readonly [title: string, path: readonly string[]])[] = [
  ["killed equal", ["killed", "equal"]],
  ["killed overlap", ["killed", "overlap"]],
  ["killed 3+ equal", ["killed", "equal_3plus"]],
  ["killed 3+ overlap", ["killed", "overlap_3plus"]],
  ["killed any", ["killed", "any"]],
  ["killed IoU", ["killed", "iou"]],
  ["injured equal", ["injured", "equal"]],
  ["injured overlap", ["injured", "overlap"]],
  ["injured 3+ equal", ["injured", "equal_3plus"]],
  ["injured 3+ overlap", ["injured", "overlap_3plus"]],
  ["injured any", ["injured", "any"]],
  ["injured IoU", ["injured", "iou"]],
  ["date exact", ["date", "exact"]],
  ["date within 1 day", ["date", "within_1_day"]],
  ["place within 10 km", ["place", "within_10_km"]],
  ["place within 25 km", ["place", "within_25_km"]],
  ["place name", ["place", "name"]],
  ["belligerent", ["belligerent"]],
  ["card", ["card"]],
];

function table(title: string, [first, widest, after]: readonly Scores[]): string {
  const head = `${title}\n  ${"".padEnd(20)} ${"first claim".padStart(21)} ${"widest of claims".padStart(21)} ${"after weighing".padStart(21)}   right/pred/gold after\n  ${"".padEnd(20)}${"      P      R     F1 ".repeat(3)}\n`;
  const body = SHOWN.map(([name, path]) => {
    const values = [first, widest, after].map((scores) => at(scores as Scores, path));
    const last = values[2];
    const counts = typeof last === "object" && last !== null ? `${last.right}/${last.pred}/${last.gold}` : "";
    return `  ${name.padEnd(20)}${values.map(cell).join(" ")}   ${counts}\n`;
  });
  return `${head}${body.join("")}`;
}

function at(scores: Scores, path: readonly string[]): Share | number | null {
  let value: unknown = scores;
  for (const key of path) value = (value as Record<string, unknown>)[key];
  return value as Share | number | null;
}

function cell(value: Share | number | null | undefined): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(7);
  if (typeof value === "number") return `${"".padEnd(14)}${percent(value)}`;
  return value ? `${percent(value.p)}${percent(value.r)}${percent(value.f1)}` : "".padEnd(21);
}
