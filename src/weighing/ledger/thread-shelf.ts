import { insertSorted, removeSorted } from "../sorted.ts";
import type { Steps } from "../steps.ts";
import type { Subject } from "../subject.ts";
import { KeptList } from "./kept-list.ts";

interface Thing<Item, View> {
  readonly items: Item[];
  view: View | null;
}

/** What a member gave, so that exactly that can be taken back. */
interface Given<Item> {
  readonly key: string;
  readonly item: Item;
}

/** The things of one subject with their members; makes anew only the views of those that members came to or left. */
export class ThreadShelf<Member extends object, Item, View> {
  private readonly subject: Subject<Member, Item, View>;
  private readonly given = new Map<Member, readonly Given<Item>[]>();
  private readonly things = new Map<string, Thing<Item, View>>();
  private readonly dirty = new Set<string>();
  private readonly list: KeptList<View>;

  constructor(subject: Subject<Member, Item, View>) {
    this.subject = subject;
    this.list = new KeptList<View>(subject.compareViews.bind(subject));
  }

  /** Files a member, or files it anew where it has changed. */
  put(member: Member): void {
    this.take(member);
    const keys = new Set(this.subject.keysOf(member));
    if (keys.size === 0) return;
    const given = [...keys].map((key) => ({ key, item: this.subject.itemOf(member, key) }));
    this.given.set(member, given);
    for (const { key, item } of given) {
      let thing = this.things.get(key);
      if (thing === undefined) {
        thing = { items: [], view: null };
        this.things.set(key, thing);
      }
      insertSorted(thing.items, item, this.subject.compareItems);
      this.dirty.add(key);
    }
  }

  take(member: Member): void {
    for (const { key, item } of this.given.get(member) ?? []) {
      removeSorted((this.things.get(key) as Thing<Item, View>).items, item, this.subject.compareItems);
      this.dirty.add(key);
    }
    this.given.delete(member);
  }

  /** Makes the views of things whose members have changed. */
  *settle(): Steps<void> {
    for (const key of this.dirty) {
      yield;
      const thing = this.things.get(key) as Thing<Item, View>;
      if (thing.view !== null) this.list.drop(thing.view);
      if (thing.items.length === 0) {
        this.things.delete(key);
        continue;
      }
      // A copy: readers keep views, and the list goes on changing.
      thing.view = this.subject.make(key, thing.items.slice());
      if (thing.view !== null) this.list.add(thing.view);
    }
    this.dirty.clear();
  }

  /** The view of one thing as of the last settling; null where there is none. */
  view(key: string): View | null {
    return this.things.get(key)?.view ?? null;
  }

  /** All views as of the last settling, in order. */
  views(): readonly View[] {
    return this.list.items();
  }
}
