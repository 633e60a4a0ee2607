import { type CsvRow, readCsv } from "./csv.ts";
import type { PackProblems } from "./pack-problems.ts";

/** A row of a table by column name. Absent cells are null, never "". */
export interface TableRow {
  readonly line: number;
  text(column: string): string | null;
  /** `file:line:column` of a cell, for messages. */
  place(column: string): string;
}

/** A file of the pack as rows, read by the names in its header. Notes every problem and leaves bad rows out. */
export function readTable(
  files: ReadonlyMap<string, string>,
  file: string,
  columns: readonly string[],
  problems: PackProblems,
): TableRow[] {
  const content = files.get(file);
  if (content === undefined) {
    problems.add(
      "DAY-PACK-002",
      file,
      "The file is missing.",
      `a CSV file with the columns ${columns.join(", ")}.`,
      "Add it, with its header row alone if there is nothing to list.",
    );
    return [];
  }
  const { rows, faults } = readCsv(content);
  for (const fault of faults)
    problems.add(
      "DAY-PACK-003",
      `${file}:${fault.line}:${fault.column}`,
      `Broken CSV: ${fault.found}.`,
      "cells as RFC 4180 has them, a quotation mark inside a quoted cell doubled.",
      "Correct the quotation marks.",
    );
  const header = rows[0];
  if (header === undefined) {
    problems.add(
      "DAY-PACK-004",
      `${file}:1`,
      "The file is empty.",
      `a header row: ${columns.join(",")}.`,
      "Add it.",
    );
    return [];
  }
  const index = new Map(header.cells.map((name, i) => [name.trim(), i]));
  const missing = columns.filter((column) => !index.has(column));
  if (missing.length > 0) {
    problems.add(
      "DAY-PACK-004",
      `${file}:${header.line}`,
      `The header has no column ${missing.map((name) => `'${name}'`).join(", ")}.`,
      `the columns ${columns.join(", ")}.`,
      "Add the column, or correct its name.",
    );
    return [];
  }
  return rows.slice(1).flatMap((row) => {
    if (row.cells.length === header.cells.length) return [new ReadRow(file, row, index)];
    problems.add(
      "DAY-PACK-005",
      `${file}:${row.line}`,
      `The row has ${row.cells.length} cells.`,
      `${header.cells.length}, as in the header.`,
      "Quote a cell that contains a comma, or add the missing cells.",
    );
    return [];
  });
}

class ReadRow implements TableRow {
  readonly line: number;
  private readonly file: string;
  private readonly row: CsvRow;
  private readonly index: ReadonlyMap<string, number>;

  constructor(file: string, row: CsvRow, index: ReadonlyMap<string, number>) {
    this.line = row.line;
    this.file = file;
    this.row = row;
    this.index = index;
  }

  text(column: string): string | null {
    const value = this.row.cells[this.index.get(column) as number];
    if (value === undefined || value === "") return null;
    const trimmed = value.trim();
    return trimmed === "" ? null : trimmed;
  }

  place(column: string): string {
    return `${this.file}:${this.row.line}:${this.row.columns[this.index.get(column) as number] ?? 1}`;
  }
}

/** A cell that must be filled; notes the problem and gives null where it is empty. */
export function requireText(row: TableRow, column: string, problems: PackProblems): string | null {
  const value = row.text(column);
  if (value === null)
    problems.add(
      "DAY-PACK-006",
      row.place(column),
      `'${column}' is empty.`,
      "a value.",
      "Fill the cell or remove the row.",
    );
  return value;
}

/** A number between two bounds; notes the problem and gives null where the cell is something else. */
export function requireNumber(
  row: TableRow,
  column: string,
  low: number,
  high: number,
  problems: PackProblems,
): number | null {
  const text = row.text(column);
  const value = text === null ? Number.NaN : Number(text);
  if (value >= low && value <= high) return value;
  problems.add(
    "DAY-PACK-007",
    row.place(column),
    `'${column}' is ${text === null ? "empty" : `'${text}'`}.`,
    `a number from ${low} to ${high}, with a point for the decimals.`,
    "Correct the cell.",
  );
  return null;
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or null where the cell is empty or (noted) something else. */
export function optionalDate(row: TableRow, column: string, problems: PackProblems): string | null {
  const value = row.text(column);
  if (value === null || DATE.test(value)) return value;
  problems.add(
    "DAY-PACK-008",
    row.place(column),
    `'${column}' is '${value}'.`,
    "a date as YYYY, YYYY-MM or YYYY-MM-DD, or nothing.",
    "Correct the cell.",
  );
  return null;
}
