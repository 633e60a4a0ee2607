import { readFileSync } from "node:fs";

/** A sentence of a treebank, words only. All lists have one item a word; `heads` are indices, -1 for the root. */
export interface GoldSentence {
  readonly document: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  /** Printed sentence (`# text`), empty where the file gives none. */
  readonly text: string;
}

/** Reads a CoNLL-U file. Ranges (`3-4`, words written as one) and empty nodes (`5.1`) are left out. */
export function readConllu(path: string): GoldSentence[] {
  return parseConllu(readFileSync(path, "utf8"));
}

export function parseConllu(content: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let document = "";
  let text = "";
  let rows: string[][] = [];
  for (const line of content.split("\n")) {
    if (line.startsWith("# newdoc")) document = line;
    else if (line.startsWith("# text = ")) text = line.slice(9);
    else if (line === "") {
      if (rows.length > 0) sentences.push(toSentence(document, text, rows));
      rows = [];
      text = "";
    } else if (!line.startsWith("#")) {
      const columns = line.split("\t");
      if (/^\d+$/.test(columns[0] ?? "")) rows.push(columns);
    }
  }
  if (rows.length > 0) sentences.push(toSentence(document, text, rows));
  return sentences;
}

function toSentence(document: string, text: string, rows: readonly string[][]): GoldSentence {
  const column = (n: number) => rows.map((row) => row[n] ?? "_");
  return {
    document,
    text,
    forms: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: rows.map((row) => Number(row[6]) - 1),
    deprels: column(7),
  };
}
