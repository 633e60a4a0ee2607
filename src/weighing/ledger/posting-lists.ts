const EMPTY = -1;
const FIRST_SLOTS = 1024;

/**
 * For each key (32 bits, unsigned) the numbers filed under it, each once. Kept in typed arrays: a record of a
 * million claims has tens of millions of postings, and an object for each would not fit in memory.
 */
export class PostingLists {
  /** Open addressing; a slot whose count is 0 is free for its own key only, until the table grows. */
  private keys = new Uint32Array(FIRST_SLOTS);
  private heads = new Int32Array(FIRST_SLOTS).fill(EMPTY);
  private counts = new Int32Array(FIRST_SLOTS);
  private used = new Uint8Array(FIRST_SLOTS);
  private usedSlots = 0;
  /** Postings as linked lists. */
  private numbers = new Int32Array(FIRST_SLOTS);
  private next = new Int32Array(FIRST_SLOTS);
  private postings = 0;
  private free = EMPTY;

  /** @returns how many numbers the key now has */
  add(key: number, number: number): number {
    if (this.usedSlots * 3 > this.keys.length * 2) this.growTable();
    const slot = this.slotOf(key);
    if (this.used[slot] === 0) {
      this.used[slot] = 1;
      this.keys[slot] = key;
      this.usedSlots++;
    }
    const posting = this.newPosting();
    this.numbers[posting] = number;
    this.next[posting] = this.heads[slot] as number;
    this.heads[slot] = posting;
    this.counts[slot] = (this.counts[slot] as number) + 1;
    return this.counts[slot] as number;
  }

  /** @returns how many numbers the key has left */
  remove(key: number, number: number): number {
    const slot = this.slotOf(key);
    let before = EMPTY;
    for (let at = this.heads[slot] as number; at !== EMPTY; at = this.next[at] as number) {
      if (this.numbers[at] === number) {
        if (before === EMPTY) this.heads[slot] = this.next[at] as number;
        else this.next[before] = this.next[at] as number;
        this.next[at] = this.free;
        this.free = at;
        this.counts[slot] = (this.counts[slot] as number) - 1;
        break;
      }
      before = at;
    }
    return this.counts[slot] as number;
  }

  /** The numbers of a key, in no particular order; none where it has more than `most`. */
  of(key: number, most: number): number[] {
    const found: number[] = [];
    const slot = this.slotOf(key);
    if ((this.counts[slot] as number) > most) return found;
    for (let at = this.heads[slot] as number; at !== EMPTY; at = this.next[at] as number)
      found.push(this.numbers[at] as number);
    return found;
  }

  /** The slot of a key, or the free one where it would go. */
  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (this.used[slot] === 1 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private newPosting(): number {
    if (this.free !== EMPTY) {
      const posting = this.free;
      this.free = this.next[posting] as number;
      return posting;
    }
    if (this.postings === this.next.length) {
      this.numbers = grown(this.numbers);
      this.next = grown(this.next);
    }
    return this.postings++;
  }

  private growTable(): void {
    const { keys, heads, counts } = this;
    const live = counts.reduce((sum, count) => sum + Number(count > 0), 0);
    const size = live * 3 > keys.length ? keys.length * 2 : keys.length;
    this.keys = new Uint32Array(size);
    this.heads = new Int32Array(size).fill(EMPTY);
    this.counts = new Int32Array(size);
    this.used = new Uint8Array(size);
    this.usedSlots = live;
    for (let old = 0; old < keys.length; old++) {
      if (counts[old] === 0) continue;
      const slot = this.slotOf(keys[old] as number);
      this.used[slot] = 1;
      this.keys[slot] = keys[old] as number;
      this.heads[slot] = heads[old] as number;
      this.counts[slot] = counts[old] as number;
    }
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
