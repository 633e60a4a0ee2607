import type { Claim } from "../model/claim.ts";
import type { Steps } from "../weighing/steps.ts";
import type { SiteEdition } from "./record-source.ts";

/** A claim with the edition whose words it is. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly edition: SiteEdition;
  /** False for a claim of an earlier edition. */
  readonly current: boolean;
}

interface Shelved {
  readonly placed: PlacedClaim;
  /** How many were shelved before it. */
  readonly number: number;
  /** What was shelved under the same id before. */
  readonly before: Shelved | null;
}

/**
 * Claims of superseded editions. What is superseded stays so, and a page that is read again every few minutes leaves a
 * great many: they are shelved once, and every state of the record looks at as many of them as there were in its time.
 */
class Shelf {
  readonly byId = new Map<string, Shelved>();
  readonly editions = new Set<SiteEdition>();
  count = 0;

  add(edition: SiteEdition): void {
    for (const claim of edition.claims) {
      const before = this.byId.get(claim.id) ?? null;
      const placed = { claim, edition, current: false };
      this.byId.set(claim.id, { placed, number: this.count++, before });
    }
    this.editions.add(edition);
  }

  /** The last that was shelved under an id among the first `count`. */
  at(shelved: Shelved | null | undefined, count: number): PlacedClaim | undefined {
    let found = shelved ?? null;
    while (found !== null && found.number >= count) found = found.before;
    return found?.placed;
  }
}

/** All claims of one state of the record by id: of equal ids the current one, else that of the last edition superseded. */
export class ClaimsById implements ReadonlyMap<string, PlacedClaim> {
  private readonly current: ReadonlyMap<string, PlacedClaim>;
  private readonly shelf: Shelf;
  /** So many of the shelf's claims there were in this state. */
  private readonly count: number;
  private counted: number | null = null;

  private constructor(current: ReadonlyMap<string, PlacedClaim>, shelf: Shelf) {
    this.current = current;
    this.shelf = shelf;
    this.count = shelf.count;
  }

  /** @param before those of the state before: what it has of superseded editions is taken over */
  static *of(
    current: ReadonlyMap<string, PlacedClaim>,
    superseded: readonly SiteEdition[],
    before: ReadonlyMap<string, PlacedClaim> | null,
  ): Steps<ClaimsById> {
    const known = before instanceof ClaimsById ? before.shelf : null;
    const wanted = new Set(superseded);
    const shelf =
      known !== null && [...known.editions].every((edition) => wanted.has(edition)) ? known : new Shelf();
    for (const edition of superseded) {
      yield;
      if (!shelf.editions.has(edition)) shelf.add(edition);
    }
    return new ClaimsById(current, shelf);
  }

  get(id: string): PlacedClaim | undefined {
    return this.current.get(id) ?? this.shelf.at(this.shelf.byId.get(id), this.count);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get size(): number {
    this.counted ??= [...this.keys()].length;
    return this.counted;
  }

  *entries(): Generator<[string, PlacedClaim], undefined> {
    for (const [id, shelved] of this.shelf.byId) {
      const placed = this.shelf.at(shelved, this.count);
      if (placed !== undefined && !this.current.has(id)) yield [id, placed];
    }
    yield* this.current.entries();
  }

  *keys(): Generator<string, undefined> {
    for (const [id] of this.entries()) yield id;
  }

  *values(): Generator<PlacedClaim, undefined> {
    for (const [, placed] of this.entries()) yield placed;
  }

  [Symbol.iterator](): Generator<[string, PlacedClaim], undefined> {
    return this.entries();
  }

  forEach(act: (placed: PlacedClaim, id: string, all: ReadonlyMap<string, PlacedClaim>) => void): void {
    for (const [id, placed] of this.entries()) act(placed, id, this);
  }
}
