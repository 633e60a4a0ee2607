/** What a result can be narrowed by, in the order in which it is offered. */
export const FACETS = ["kind", "origin", "place", "publisher", "month", "certainty", "language"] as const;
export type Facet = (typeof FACETS)[number];

/** The values that a reader has chosen of each; several of one facet are alternatives. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** A value of a facet with how many results it would leave. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Values of one facet over all items: each value has a number, each item the numbers of its values. */
export class FacetValues {
  private readonly numbers = new Map<string, number>();
  readonly values: string[] = [];
  private readonly ofItem: (readonly number[])[] = [];

  add(values: Iterable<string>): void {
    const own: number[] = [];
    for (const value of values) {
      let number = this.numbers.get(value);
      if (number === undefined) {
        number = this.values.length;
        this.numbers.set(value, number);
        this.values.push(value);
      }
      if (!own.includes(number)) own.push(number);
    }
    this.ofItem.push(own);
  }

  of(item: number): readonly number[] {
    return this.ofItem[item] as readonly number[];
  }

  /** Numbers of chosen values; null where none is chosen. A value that no item has keeps every item out. */
  chosen(values: readonly string[]): ReadonlySet<number> | null {
    return values.length === 0 ? null : new Set(values.map((value) => this.numbers.get(value) ?? -1));
  }
}
