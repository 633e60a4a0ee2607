import type { Document } from "../../model/document.ts";
import { entryKeys } from "../entry-keys.ts";
import { DESCRIPTIONS, WARNINGS } from "./lexicon.ts";

const VOWEL_SIGNS = /[\u064b-\u0652\u0640]/g;

/** Whether words describe bodies or injuries, or warn of such a description. */
export function isGraphic(text: string): boolean {
  const plain = text.toLowerCase().replace(VOWEL_SIGNS, "").replaceAll("’", "'");
  return [...WARNINGS, ...DESCRIPTIONS].some(({ pattern }) => pattern.test(plain));
}

const known = new WeakMap<Document, Map<number, boolean>>();

/** Whether an entry of a document is covered, by its own words. Worked out once, when first asked for. */
export function isCovered(document: Document, index: number): boolean {
  const entries = known.get(document) ?? new Map<number, boolean>();
  known.set(document, entries);
  const before = entries.get(index);
  if (before !== undefined) return before;
  const entry = document.entries[index];
  const made =
    entry !== undefined &&
    [entry.heading ?? "", ...entry.blocks.map(({ start, end }) => document.text.slice(start, end))].some(
      isGraphic,
    );
  entries.set(index, made);
  return made;
}

/** By what a covered entry is known to the browser, the same on every page and in every edition. */
export function coverKey(document: Document, index: number): string {
  return entryKeys(document)[index]?.key ?? document.id;
}
