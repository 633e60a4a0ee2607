/** A cell: texts are guarded and quoted where needed, numbers and truth values printed plainly, null is empty. */
export type Cell = string | number | boolean | null;

/**
 * What spreadsheets take for a formula at the start of a cell, and the apostrophe, so that a leading
 * apostrophe in a cell is always the guard and can be taken off.
 */
const RISKY = /^[=+\-@\t\r'＝＋－＠]/;

/** One row by RFC 4180, its line end included. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = RISKY.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Several texts in one cell, parted by `|`; a `|` or `\` of a text's own has a `\` before it. */
export function csvList(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\|]/g, "\\$&")).join("|");
}
