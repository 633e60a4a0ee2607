import type { GroupWords } from "../../map/clusters.ts";

/** What the page gives its scripts to say, in the language of the page; `{names}` stand for what is filled in. */
export interface MapWords {
  readonly play: string;
  readonly pause: string;
  readonly first: string;
  readonly last: string;
  readonly status: string;
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly km: string;
  readonly m: string;
  readonly opens: string;
  readonly lists: string;
  readonly name: string;
  /** The letter in the mark of each side. */
  readonly letters: Readonly<Record<string, string>>;
  readonly group: GroupWords;
}

let words: MapWords | null = null;

export function mapWords(): MapWords {
  words ??= JSON.parse(document.getElementById("map")?.dataset["words"] ?? "{}") as MapWords;
  return words;
}

/** A message with its values in place. */
export function filled(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
