import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { RootVoice } from "./origins.ts";

/** A claim with what weighing knows of it: who said it first, and when its page said it. */
export interface VoicedClaim {
  readonly claim: Claim;
  readonly document: Document;
  /** Root voice: of copied words the voice that one of the copies names. */
  readonly voice: RootVoice;
  /** When the words were published, as `FigureValue.said`; null if unknown. */
  readonly said: string | null;
}

/**
 * A subject of the record (who holds a place, a truce, a facility ...): which members speak of which thing,
 * and what is said of that thing. The ledger keeps the members of each thing, and when a document comes or
 * goes makes anew only the things that it speaks of. Everything here is pure: equal members give an equal
 * view, in whatever order they came.
 *
 * @typeParam Member what speaks: `VoicedClaim` for threads of claims, `Incident` for tallies of incidents
 * @typeParam Item what the view keeps of a member; made once for each member and key
 * @typeParam View what readers see of one thing
 */
export interface Subject<Member, Item, View> {
  /** The keys of the things that a member speaks of; none where it speaks of none. Equal keys are one thing. */
  keysOf(member: Member): readonly string[];
  itemOf(member: Member, key: string): Item;
  /** A total order of the items of one key: 0 only for an item and itself. End with the claim id. */
  compareItems(a: Item, b: Item): number;
  /**
   * The view of one thing. Called only when its members have changed; keep it linear.
   *
   * @param items at least one, in order
   * @returns null where they make nothing worth showing
   */
  make(key: string, items: readonly Item[]): View | null;
  /** A total order of the views, as they are listed. */
  compareViews(a: View, b: View): number;
}

/** A subject that claims speak of. */
export type ClaimSubject<Item, View> = Subject<VoicedClaim, Item, View>;

/** All views of a subject over given members, in order: what the ledger comes to, made at once. */
export function viewsOf<Member, Item, View>(
  subject: Subject<Member, Item, View>,
  members: Iterable<Member>,
): View[] {
  const items = new Map<string, Item[]>();
  for (const member of members)
    for (const key of new Set(subject.keysOf(member))) {
      const item = subject.itemOf(member, key);
      const list = items.get(key);
      if (list === undefined) items.set(key, [item]);
      else list.push(item);
    }
  const views: View[] = [];
  for (const [key, list] of items) {
    const view = subject.make(key, list.sort(subject.compareItems.bind(subject)));
    if (view !== null) views.push(view);
  }
  return views.sort(subject.compareViews.bind(subject));
}

/** Order of times said, unknown last; then of claim ids. */
export function bySaidThenClaim(
  a: { readonly said?: string | null; readonly claim: string },
  b: { readonly said?: string | null; readonly claim: string },
): number {
  const [saidA, saidB] = [a.said ?? "9999", b.said ?? "9999"];
  if (saidA !== saidB) return saidA < saidB ? -1 : 1;
  return a.claim < b.claim ? -1 : Number(a.claim > b.claim);
}
