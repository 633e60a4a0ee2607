/** Pages kept take at most this many bytes together; the ones longest unused go first. */
const CAPACITY = 48_000_000;

/** Whole pages of one revision of the record, as they are sent. A new revision empties it. */
export interface PageCache {
  get(revision: number, key: string): Buffer | null;
  put(revision: number, key: string, page: Buffer): void;
}

export function pageCache(capacity: number = CAPACITY): PageCache {
  const pages = new Map<string, Buffer>();
  let held = { revision: Number.NaN, size: 0 };

  function turnTo(revision: number): void {
    if (held.revision === revision) return;
    pages.clear();
    held = { revision, size: 0 };
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
      turnTo(revision);
      const page = drop(key);
      // A map keeps the order of insertion: putting it back makes it the most recently used.
      if (page !== null) add(key, page);
      return page;
    },
    put(revision, key, page) {
      turnTo(revision);
      drop(key);
      add(key, page);
      for (const oldest of pages.keys()) {
        if (held.size <= capacity) break;
        drop(oldest);
      }
    },
  };
}
