import { mergeSorted, type Order } from "../sorted.ts";

/** A list in order whose items come and go; put in order only when it is asked for. */
export class KeptList<T> {
  private readonly order: Order<T>;
  private listed: readonly T[] = [];
  private readonly fresh = new Set<T>();
  private readonly left = new Set<T>();

  constructor(order: Order<T>) {
    this.order = order;
  }

  add(item: T): void {
    this.fresh.add(item);
  }

  /** Takes out an item, which must have been added. */
  drop(item: T): void {
    // What came since the list was last asked for never was in it.
    if (!this.fresh.delete(item)) this.left.add(item);
  }

  /** The items in order: the same array until something changes. */
  items(): readonly T[] {
    if (this.fresh.size > 0 || this.left.size > 0) {
      this.listed = mergeSorted(this.listed, this.left, [...this.fresh].sort(this.order), this.order);
      this.fresh.clear();
      this.left.clear();
    }
    return this.listed;
  }
}
