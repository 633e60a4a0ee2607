import { entryKeys } from "../entry-keys.ts";
import { logEntries } from "../log-entries.ts";
import type { SiteEdition } from "../record-source.ts";
import type { Steps } from "../../weighing/steps.ts";

/** What a new revision of the record brought to the log. */
export interface News {
  readonly revision: number;
  /** Keys of entries by the UTC day they are logged under; `undated` for those without one. */
  readonly added: Readonly<Record<string, readonly string[]>>;
  readonly corrected: Readonly<Record<string, readonly string[]>>;
  readonly withdrawn: Readonly<Record<string, readonly string[]>>;
}

/** The entries of one revision: wording and day by key. Small enough to keep when the record is gone. */
export type Logged = ReadonlyMap<string, { readonly version: string; readonly day: string }>;

export function* loggedIn(current: readonly SiteEdition[]): Steps<Logged> {
  const logged = new Map<string, { version: string; day: string }>();
  for (const edition of current) {
    yield;
    for (const { index, day } of logEntries(edition)) {
      const one = entryKeys(edition.document)[index];
      if (one !== undefined) logged.set(one.key, { version: one.version, day: day ?? "undated" });
    }
  }
  return logged;
}

/** What is in the later log and not in the earlier, what reads otherwise, and what is gone. */
export function newsBetween(before: Logged, after: Logged, revision: number): News {
  const added: Record<string, string[]> = {};
  const corrected: Record<string, string[]> = {};
  const withdrawn: Record<string, string[]> = {};
  for (const [key, { version, day }] of after) {
    const old = before.get(key);
    if (old === undefined) (added[day] ??= []).push(key);
    else if (old.version !== version) (corrected[day] ??= []).push(key);
  }
  for (const [key, { day }] of before) if (!after.has(key)) (withdrawn[day] ??= []).push(key);
  return { revision, added, corrected, withdrawn };
}

export function isEmpty({ added, corrected, withdrawn }: News): boolean {
  return [added, corrected, withdrawn].every((part) => Object.keys(part).length === 0);
}
