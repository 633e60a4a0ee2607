import type { Steps } from "../weighing/steps.ts";
import type { SiteEdition, SiteRecord } from "./record-source.ts";

/** Whether two values are equal all the way down. Stops at the first difference. */
function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length && names.every((name) => isAlike(left[name], right[name]))
  );
}

/**
 * A record as it was loaded, but with the very editions of the one before wherever they are equal: what was worked out
 * for an edition then holds for it now, and two revisions take little more memory than one.
 */
export function* withKnownEditions(loaded: SiteRecord, before: SiteRecord | null): Steps<SiteRecord> {
  if (before === null) return loaded;
  const known = new Map<string, SiteEdition>();
  const keyOf = ({ document, edition }: SiteEdition) => `${edition} ${document.id}`;
  for (const edition of [...before.superseded, ...before.current]) known.set(keyOf(edition), edition);
  function* same(editions: readonly SiteEdition[]): Steps<SiteEdition[]> {
    const kept: SiteEdition[] = [];
    for (const edition of editions) {
      yield;
      const old = known.get(keyOf(edition));
      kept.push(old !== undefined && isAlike(old, edition) ? old : edition);
    }
    return kept;
  }
  const current = yield* same(loaded.current);
  return { current, superseded: yield* same(loaded.superseded), custody: loaded.custody };
}
