/** Pages kept take at most this many bytes together; the ones longest unused go first. */
const CAPACITY = 48_000_000;

/**
 * Whole pages of one revision of the record, as they are sent. Whoever asks for a page of another revision empties it;
 * only who is late, with a page of the revision before, neither finds nor keeps anything.
 */
export interface PageCache {
  get(revision: number, key: string): Buffer | null;
  put(revision: number, key: string, page: Buffer): void;
}

export function pageCache(capacity: number = CAPACITY): PageCache {
  const pages = new Map<string, Buffer>();
  let held = { revision: Number.NaN, before: Number.NaN, size: 0 };

  /** Whether the pages kept are of the revision. */
  function turnTo(revision: number): boolean {
    if (revision === held.before) return false;
    if (revision !== held.revision) {
      pages.clear();
      held = { revision, before: held.revision, size: 0 };
    }
    return true;
  }

  function drop(key: string): Buffer | null {
    const page = pages.get(key) ?? null;
    if (page !== null) held.size -= page.length;
    pages.delete(key);
    return page;
  }

  function add(key: string, page: Buffer): void {
    pages.set(key, page);
    held.size += page.length;
  }

  return {
    get(revision, key) {
      if (!turnTo(revision)) return null;
      const page = drop(key);
      // A map keeps the order of insertion: putting it back makes it the most recently used.
      if (page !== null) add(key, page);
      return page;
    },
    put(revision, key, page) {
      if (!turnTo(revision)) return;
      drop(key);
      add(key, page);
      for (const oldest of pages.keys()) {
        if (held.size <= capacity) break;
        drop(oldest);
      }
    },
  };
}
