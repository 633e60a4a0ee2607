import type { Span } from "../model/offsets.ts";
import type { Line } from "./lines.ts";

/** A line read as a row: the spans of its cells in the text. */
export interface TextRow {
  readonly cells: readonly Span[];
  readonly isHeader: boolean;
}

const MOST_CELLS = 40;

function splitCells(line: Line, parting: RegExp): Span[] {
  const cells: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = line.text.slice(from, to);
    const words = raw.trim();
    const start = line.start + from + (raw.length - raw.trimStart().length);
    if (words !== "") cells.push({ start, end: start + words.length });
  };
  for (const match of line.text.matchAll(parting)) {
    if (match.index > 0) add(match.index);
    from = match.index + match[0].length;
  }
  add(line.text.length);
  return cells;
}

const PARTINGS: readonly {
  readonly pattern: RegExp;
  readonly fewestRows: number;
  readonly fewestCells: number;
}[] = [
  { pattern: /\s*\t\s*/g, fewestRows: 2, fewestCells: 2 },
  { pattern: / {0,8}\| {0,8}/g, fewestRows: 2, fewestCells: 3 },
  { pattern: / {2,60}/g, fewestRows: 3, fewestCells: 2 },
];

const isNumeric = (text: string) => /^[\d.,%–—\-/+ ]{1,20}$/.test(text) && /\d|^[–—-]$/.test(text);

/**
 * Finds the tables of a page copied as text: neighbouring lines that fall into the same number of cells by
 * tabs, bars or gaps, and hold figures. The first row is the header where it holds none and later rows do.
 */
export function findTextRows(lines: readonly Line[]): Map<Line, TextRow> {
  const rows = new Map<Line, TextRow>();
  for (const { pattern, fewestRows, fewestCells } of PARTINGS) {
    let run: { line: Line; cells: Span[] }[] = [];
    const flush = () => {
      const numeric = run.map(({ line, cells }) =>
        cells.some((cell) => isNumeric(line.text.slice(cell.start - line.start, cell.end - line.start))),
      );
      const figures = numeric.filter(Boolean).length;
      if (run.length >= fewestRows && figures * 2 >= run.length) {
        const hasHeader = numeric[0] === false && numeric[1] === true;
        run.forEach(({ line, cells }, i) => rows.set(line, { cells, isHeader: i === 0 && hasHeader }));
      }
      run = [];
    };
    for (const line of lines) {
      if (rows.has(line) || line.text.length > 2000) {
        flush();
        continue;
      }
      if (/^[\s|:+=-]{3,}$/.test(line.text) && run.length > 0) continue;
      const cells = splitCells(line, pattern);
      const fits = cells.length >= fewestCells && cells.length <= MOST_CELLS;
      const last = run[run.length - 1];
      if (!fits || (last && (line.blanksBefore > 1 || Math.abs(last.cells.length - cells.length) > 1)))
        flush();
      if (fits) run.push({ line, cells });
    }
    flush();
  }
  return rows;
}
