import { allInEnglish, inEnglish } from "../messages/in-words.ts";
import type { Tally, TallyAxis, TallyCell, TallyQuery, TallyRow } from "../model/tally.ts";
import { type Cell, csvRow } from "./csv.ts";

const AXIS_TITLES: Readonly<Record<TallyAxis, string>> = {
  place: "Place",
  month: "Month",
  day: "Day",
  party: "Accused",
};

/** A cell as people read it: `12`, `12 to 26`, `12 or more`, `up to 26`; `–` where nobody gave a number. */
export function cellInWords({ low, high }: Pick<TallyCell, "low" | "high">): string {
  const number = (value: number) => value.toLocaleString("en-GB");
  if (low === null) return high === null ? "–" : `up to ${number(high)}`;
  if (high === null) return `${number(low)} or more`;
  return high === low ? number(low) : `${number(low)} to ${number(high)}`;
}

/** What is counted, in one line: 'People killed, 1 to 30 November 2016'. */
export function tallyTitle({ status, from, to }: TallyQuery): string {
  const days =
    from === null && to === null ? "" : `, ${from ?? "the beginning"} to ${to ?? "the latest day"}`;
  return `People ${status}${days}`;
}

/** The tally as plain text: table, total, rule, what is left out and why. Lines end with `\n`. */
export function* tallyLines(tally: Tally): Generator<string, void, undefined> {
  const { query } = tally;
  yield `${tallyTitle(query)}\n`;
  yield "Documented minimum: only what is known to be disjoint is added. A dash is not zero: nobody gave a number.\n\n";
  yield* table(
    [...query.axes.map((axis) => AXIS_TITLES[axis]), ...query.who],
    [
      ...tally.rows.map(({ keys, cells }) => [...keys.map(({ name }) => name), ...cells.map(cellInWords)]),
      [...query.axes.map((_, i) => (i === 0 ? "All" : "")), ...tally.total.map(cellInWords)],
    ],
    query.axes.length,
  );
  yield `\nRule (${query.policy}): ${inEnglish(tally.policyInWords)}\n`;
  const counting = tally.origins.filter(({ counts }) => counts).map(({ name }) => name);
  yield `Origins: ${counting.length === 0 ? "none" : counting.join(", ")}.\n`;
  const [first] = tally.total;
  if (first === undefined || first.leftOut.length === 0) return;
  yield `\nLeft out of ${query.who[0]} (for every column: --format json):\n`;
  for (const { title, low, reason } of first.leftOut)
    yield `  ${inEnglish(title)} (${low ?? "no number"}): ${inEnglish(reason)}.\n`;
}

/** Aligned columns: the first `left` to the left, numbers to the right. */
export function* table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  left: number,
): Generator<string, void, undefined> {
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => (row[i] ?? "").length)));
  for (const row of [heads, ...rows])
    yield `${row
      .map((cell, i) => (i < left ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number)))
      .join("  ")
      .trimEnd()}\n`;
}

/** CSV with a row for each row of the table and group of people, the total last with empty keys. */
export function* tallyCsv(tally: Tally): Generator<string, void, undefined> {
  const { axes, who, status, policy } = tally.query;
  yield csvRow([
    ...axes.flatMap((axis) => [axis, `${axis}_name`]),
    "status",
    "who",
    "low",
    "high",
    "incidents",
    "contested",
    "left_out",
    "policy",
  ]);
  const total: TallyRow = { keys: axes.map(() => ({ key: "", name: "" })), cells: tally.total };
  for (const { keys, cells } of [...tally.rows, total])
    for (const [i, cell] of cells.entries())
      yield csvRow([
        ...keys.flatMap(({ key, name }): Cell[] => [key === "" ? null : key, name === "" ? null : name]),
        status,
        who[i] as string,
        cell.low,
        cell.high,
        cell.added.length,
        cell.contested,
        cell.leftOut.length,
        policy,
      ]);
}

/** The tally as one JSON line, every number with what it adds and leaves out. */
export function tallyRecord(tally: Tally): object {
  return {
    title: tallyTitle(tally.query),
    note: "documented minimum",
    query: tally.query,
    policy: tally.query.policy,
    policy_in_words: inEnglish(tally.policyInWords),
    rows: tally.rows.map(({ keys, cells }) => ({ keys, cells: cells.map(cellRecord) })),
    total: tally.total.map(cellRecord),
    origins: tally.origins,
  };
}

function cellRecord({ low, high, added, leftOut, contested }: TallyCell): object {
  return { low, high, contested, added: allInEnglish(added), left_out: allInEnglish(leftOut) };
}
