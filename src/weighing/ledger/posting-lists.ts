const FIRST_SLOTS = 1024;

/** Where the parts of a slot lie; a slot is four numbers side by side, so that a look-up reads memory once. */
const KEY = 0;
const START = 1;
const COUNT = 2;
/** Size of the slot's block as a power of two; -1 in a slot never used. */
const SIZE = 3;
const WIDTH = 4;

/**
 * For each key (32 bits) the numbers filed under it, each once. Kept in typed arrays, a block of numbers for each
 * key: a record of a million claims has tens of millions of postings, and an object for each would neither fit
 * in memory nor be read fast.
 */
export class PostingLists {
  /** Open addressing; a slot without numbers stays its key's own until the table grows. */
  private slots = emptySlots(FIRST_SLOTS);
  private used = 0;
  private blocks = new Int32Array(FIRST_SLOTS);
  private end = 0;
  /** Starts of blocks given back, by size. */
  private readonly free: number[][] = [];

  /** @returns how many numbers the key now has */
  add(key: number, number: number): number {
    if (this.used * 3 * WIDTH > this.slots.length * 2) this.growTable();
    const at = this.slotOf(key);
    const { slots } = this;
    if (slots[at + SIZE] === -1) {
      slots[at + KEY] = key | 0;
      this.used++;
    }
    const count = slots[at + COUNT] as number;
    if (count === 0) this.give(at, 0);
    else if (count === 1 << (slots[at + SIZE] as number)) this.enlarge(at);
    this.blocks[(slots[at + START] as number) + count] = number;
    slots[at + COUNT] = count + 1;
    return count + 1;
  }

  /** @returns how many numbers the key has left */
  remove(key: number, number: number): number {
    const at = this.slotOf(key);
    const { slots, blocks } = this;
    const count = slots[at + COUNT] as number;
    const start = slots[at + START] as number;
    const found = count === 0 ? -1 : blocks.subarray(start, start + count).indexOf(number);
    if (found < 0) return count;
    blocks[start + found] = blocks[start + count - 1] as number;
    slots[at + COUNT] = count - 1;
    if (count === 1) this.takeBack(start, slots[at + SIZE] as number);
    return count - 1;
  }

  /** Calls `act` with each number of a key; with none where it has more than `most`. In no particular order. */
  each(key: number, most: number, act: (number: number) => void): void {
    const at = this.slotOf(key);
    const count = this.slots[at + COUNT] as number;
    if (count > most) return;
    const start = this.slots[at + START] as number;
    for (let i = start; i < start + count; i++) act(this.blocks[i] as number);
  }

  /** Where the slot of a key begins, or the free one where it would go. */
  private slotOf(key: number): number {
    const { slots } = this;
    const mask = slots.length / WIDTH - 1;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (slots[slot * WIDTH + SIZE] !== -1 && slots[slot * WIDTH + KEY] !== (key | 0))
      slot = (slot + 1) & mask;
    return slot * WIDTH;
  }

  private give(at: number, size: number): void {
    let start = this.free[size]?.pop();
    if (start === undefined) {
      start = this.end;
      this.end += 1 << size;
      while (this.end > this.blocks.length) {
        const larger = new Int32Array(this.blocks.length * 2);
        larger.set(this.blocks);
        this.blocks = larger;
      }
    }
    this.slots[at + START] = start;
    this.slots[at + SIZE] = size;
  }

  private takeBack(start: number, size: number): void {
    while (this.free.length <= size) this.free.push([]);
    (this.free[size] as number[]).push(start);
  }

  private enlarge(at: number): void {
    const [start, size] = [this.slots[at + START] as number, this.slots[at + SIZE] as number];
    this.give(at, size + 1);
    this.blocks.copyWithin(this.slots[at + START] as number, start, start + (1 << size));
    this.takeBack(start, size);
  }

  private growTable(): void {
    const old = this.slots;
    let live = 0;
    for (let at = 0; at < old.length; at += WIDTH) if ((old[at + COUNT] as number) > 0) live++;
    const slots = old.length / WIDTH;
    this.slots = emptySlots(live * 3 > slots ? slots * 2 : slots);
    this.used = live;
    for (let at = 0; at < old.length; at += WIDTH)
      if ((old[at + COUNT] as number) > 0)
        this.slots.set(old.subarray(at, at + WIDTH), this.slotOf(old[at + KEY] as number));
  }
}

function emptySlots(count: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(count * WIDTH);
  for (let at = SIZE; at < slots.length; at += WIDTH) slots[at] = -1;
  return slots;
}
