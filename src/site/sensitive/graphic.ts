import type { Document } from "../../model/document.ts";
import { entryKeys } from "../entry-keys.ts";
import { DESCRIPTIONS, WARNINGS } from "./lexicon.ts";

const VOWEL_SIGNS = /[\u064b-\u0652\u0640]/g;

/** Whether words describe bodies or injuries, or warn of such a description. */
export function isGraphic(text: string): boolean {
  const plain = text.toLowerCase().replace(VOWEL_SIGNS, "").replaceAll("’", "'");
  return [...WARNINGS, ...DESCRIPTIONS].some(({ pattern }) => pattern.test(plain));
}

/** By heading and words: a page that is read again has most of its entries as they were. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** Whether an entry of a document is covered, by its own words. Worked out once, when first asked for. */
export function isCovered(document: Document, index: number): boolean {
  const entry = document.entries[index];
  if (entry === undefined) return false;
  const name = `${entryKeys(document)[index]?.version} ${entry.heading ?? ""}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = entry.blocks.map(({ start, end }) => document.text.slice(start, end));
  const made = [entry.heading ?? "", ...words].some(isGraphic);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, made);
  return made;
}

/** By what a covered entry is known to the browser, the same on every page and in every edition. */
export function coverKey(document: Document, index: number): string {
  return entryKeys(document)[index]?.key ?? document.id;
}
