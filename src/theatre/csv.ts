/** One record of a CSV file. Lines and columns count from 1; `columns[i]` is where cell `i` starts on its line. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly columns: readonly number[];
}

/** Where a file breaks the rules of CSV. */
export interface CsvFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

/**
 * Reads comma-separated text (RFC 4180: quotes around cells with commas, quotes or line ends, a quote
 * doubled inside). Line ends may be LF or CRLF; empty lines are skipped.
 *
 * @returns rows in order, the header among them; faults are unclosed quotes and text after a closing quote
 */
export function readCsv(text: string): { rows: CsvRow[]; faults: CsvFault[] } {
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  // The next quotation mark is looked for once, not once a row: most files have few or none.
  let quote = text.indexOf('"');
  while (at < text.length) {
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
    if (quote < 0 || quote > end) {
      const stop = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
      if (stop > at) rows.push(new PlainRow(text.slice(at, stop), line));
      at = end + 1;
      line++;
    } else {
      const read = quotedRow(text, at, line, faults);
      rows.push(read.row);
      at = read.next;
      line = read.line;
    }
  }
  return { rows, faults };
}

/** A row without quotes. Where its cells start is asked only for messages, and worked out then. */
class PlainRow implements CsvRow {
  readonly line: number;
  readonly cells: readonly string[];

  constructor(record: string, line: number) {
    this.line = line;
    this.cells = record.split(",");
  }

  get columns(): readonly number[] {
    let column = 1;
    return this.cells.map((cell) => {
      const start = column;
      column += cell.length + 1;
      return start;
    });
  }
}

/** A record with at least one quote in it; may run over several lines. */
function quotedRow(
  text: string,
  start: number,
  firstLine: number,
  faults: CsvFault[],
): { row: CsvRow; next: number; line: number } {
  const cells: string[] = [];
  const columns: number[] = [];
  let at = start;
  let line = firstLine;
  let lineStart = start;
  for (;;) {
    columns.push(at - lineStart + 1);
    let cell = "";
    if (text[at] === '"') {
      const opened = { line, column: at - lineStart + 1 };
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) {
          faults.push({ ...opened, found: "a quotation mark that is never closed" });
          cells.push(cell + text.slice(at));
          return { row: { line: firstLine, cells, columns }, next: text.length, line };
        }
        for (let i = text.indexOf("\n", at); i >= 0 && i < close; i = text.indexOf("\n", i + 1)) {
          line++;
          lineStart = i + 1;
        }
        cell += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
    }
    const rest = at;
    while (at < text.length && text[at] !== "," && text[at] !== "\n") at++;
    const tail = text.slice(rest, at).replace(/\r$/, "");
    if (cell !== "" && tail.trim() !== "")
      faults.push({
        line,
        column: rest - lineStart + 1,
        found: `text after a closing quotation mark: ${tail.slice(0, 30)}`,
      });
    cells.push(cell + tail);
    if (text[at] === ",") {
      at++;
      continue;
    }
    return { row: { line: firstLine, cells, columns }, next: at + 1, line: line + 1 };
  }
}
