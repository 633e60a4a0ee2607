import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readThrough } from "../src/cli/pipeline.ts";
import type { DocumentMetadata } from "../src/model/document.ts";
import type { ReadDocument } from "../src/model/record.ts";
import type { Theatre } from "../src/model/theatre.ts";

/** A text that the record lists for an incident. */
export interface Source {
  readonly publisher: string | null;
  readonly language: string;
  /** `YYYY-MM-DD`, null for over a third of the sources. */
  readonly published: string | null;
  readonly text: string;
}

/** One incident of the corpus: the record's own findings and the texts it lists. Null is "not given". */
export interface Row {
  readonly airwars_id: string;
  readonly date: string | null;
  readonly date_end: string | null;
  readonly location_en: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly killed_min: number | null;
  readonly killed_max: number | null;
  readonly injured_min: number | null;
  readonly injured_max: number | null;
  readonly belligerent: readonly string[] | null;
  readonly sources: readonly Source[];
}

/** The scorer's own measure of a row that has something to read in English: one text of this length. */
const ENGLISH_LENGTH = 300;

export function isEnglish({ sources }: Row): boolean {
  return sources.some(({ language, text }) => language === "en" && text.length >= ENGLISH_LENGTH);
}

/** The file of incidents that `--data` means: a file, or a folder with `dev.jsonl`; null where there is none. */
export function incidentFile(data: string): string | null {
  if (!existsSync(data)) return null;
  const file = statSync(data).isDirectory() ? join(data, "dev.jsonl") : data;
  return existsSync(file) ? file : null;
}

export function readRows(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

/**
 * The texts of a row as Daybook reads any capture: publisher, day and language beside it, nothing of the
 * record's findings. Texts in languages that are not read come back as unread documents without claims. A text
 * that has no day, neither beside it nor on the page, is read as one of about the earliest day of the row's
 * others, as whoever collected them for one event would enter it.
 */
export function readSources(row: Row, theatre: Theatre): ReadDocument[] {
  const once = row.sources.map((source, i) => readSource(row, i, source.published, theatre));
  const days = once.flatMap((read) => read.flatMap(({ document }) => exactDay(document.published)));
  const about = days.sort()[0];
  if (about === undefined) return once.flat();
  return once.flatMap((read, i) =>
    read.some(({ document }) => document.published !== null)
      ? read
      : readSource(row, i, `${about}~`, theatre),
  );
}

function exactDay(published: string | null): string[] {
  return published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published) ? [published] : [];
}

function readSource(row: Row, i: number, published: string | null, theatre: Theatre): ReadDocument[] {
  const source = row.sources[i] as Source;
  const bytes = Buffer.from(source.text, "utf8");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const address = `${row.airwars_id}/${i}`;
  const metadata: DocumentMetadata = {
    id: address,
    language: source.language,
    ...(source.publisher === null ? {} : { publisher: source.publisher }),
    ...(published === null ? {} : { published }),
  };
  const capture = { sha256, bytes, address: `${address}.txt`, mediaType: "text/plain" };
  return readThrough(capture, metadata, theatre).documents;
}
