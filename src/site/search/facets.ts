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

/**
 * Values of one facet over all items: each value has a number, each item the numbers of its values. It may stand on
 * another, as `WordIndex` does: then the numbers of its items and values go on from that one's.
 */
export class FacetValues {
  private readonly base: FacetValues | null;
  private readonly numbers = new Map<string, number>();
  private readonly own: string[] = [];
  private readonly ofItem: (readonly number[])[] = [];

  constructor(base: FacetValues | null = null) {
    this.base = base;
  }

  add(values: Iterable<string>): void {
    const own: number[] = [];
    for (const value of values) {
      let number = this.numberOf(value);
      if (number === undefined) {
        number = this.valueCount;
        this.numbers.set(value, number);
        this.own.push(value);
      }
      if (!own.includes(number)) own.push(number);
    }
    this.ofItem.push(own);
  }

  of(item: number): readonly number[] {
    const first = this.base?.itemCount ?? 0;
    return item < first
      ? (this.base as FacetValues).of(item)
      : (this.ofItem[item - first] as readonly number[]);
  }

  /** By number; of some of them there may be no item any more. */
  value(number: number): string {
    const first = this.base?.valueCount ?? 0;
    return number < first ? (this.base as FacetValues).value(number) : (this.own[number - first] as string);
  }

  get valueCount(): number {
    return (this.base?.valueCount ?? 0) + this.own.length;
  }

  private get itemCount(): number {
    return (this.base?.itemCount ?? 0) + this.ofItem.length;
  }

  private numberOf(value: string): number | undefined {
    return this.base?.numberOf(value) ?? this.numbers.get(value);
  }

  /** Numbers of chosen values; null where none is chosen. A value that no item has keeps every item out. */
  chosen(values: readonly string[]): ReadonlySet<number> | null {
    return values.length === 0 ? null : new Set(values.map((value) => this.numberOf(value) ?? -1));
  }
}
