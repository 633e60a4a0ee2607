import type { VNode } from "preact";

type Parts = (string | VNode)[];

/** Elements that messages of dossiers have in them. */
export const MARKS = {
  strong: (words: Parts) => <strong>{words}</strong>,
  quiet: (words: Parts) => <span class="quiet">{words}</span>,
  badge: (words: Parts) => <span class="badge">{words}</span>,
} as const;

/** What a message asks before it says something of a value that may be absent. */
export function given(value: unknown): "yes" | "no" {
  const absent = value === null || value === undefined || value === false;
  return absent || (Array.isArray(value) && value.length === 0) ? "no" : "yes";
}
