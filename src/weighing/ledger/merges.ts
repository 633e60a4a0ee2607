import { fitsKind } from "../clusters.ts";
import type { Scopes } from "../scope.ts";
import type { Steps } from "../steps.ts";
import type { LiveCluster } from "./live-cluster.ts";
import type { PlaceDays } from "./place-days.ts";

/**
 * A city's cluster joins the one cluster inside the city where there is exactly one: 'air strikes on Aleppo'
 * and 'air strikes on Shaar' of one day are then one incident. Smaller places go first; a cluster looks only
 * at clusters of smaller places, so that what is changed in one can only matter to wider ones around it.
 */
export class Merges {
  private readonly index: PlaceDays<LiveCluster>;
  private readonly scopes: Scopes;
  private readonly touched: Set<LiveCluster>;
  /** Clusters that have to look again, by depth. */
  private readonly marked: Set<LiveCluster>[] = [];

  /** @param touched told of every cluster whose reports change by a merger */
  constructor(index: PlaceDays<LiveCluster>, scopes: Scopes, touched: Set<LiveCluster>) {
    this.index = index;
    this.scopes = scopes;
    this.touched = touched;
  }

  /** Has a cluster look again. */
  mark(cluster: LiveCluster): void {
    while (this.marked.length <= cluster.depth) this.marked.push(new Set());
    (this.marked[cluster.depth] as Set<LiveCluster>).add(cluster);
  }

  /** Has the wider clusters around a cluster look again; if that changes them, they do so in their turn. */
  markAround({ place, days, depth }: LiveCluster): void {
    if (place === null || days === null) return;
    for (const wider of this.index.near(place, days)) if (wider.depth < depth) this.mark(wider);
  }

  *settle(): Steps<void> {
    for (let depth = this.marked.length - 1; depth >= 0; depth--) {
      const marked = this.marked[depth] as Set<LiveCluster>;
      for (const cluster of marked) {
        yield;
        this.look(cluster);
      }
      marked.clear();
    }
  }

  private look(cluster: LiveCluster): void {
    const into = this.theOneInside(cluster);
    if (into === cluster.into) return;
    this.touched.add(cluster.root());
    if (cluster.into !== null) {
      const { taken } = cluster.into;
      taken.splice(taken.indexOf(cluster), 1);
    }
    cluster.into = into;
    into?.taken.push(cluster);
    this.touched.add(cluster);
    this.touched.add(cluster.root());
    this.markAround(cluster);
  }

  private theOneInside(cluster: LiveCluster): LiveCluster | null {
    const { place, days } = cluster;
    if (place === null || days === null || this.scopes.isWide(place)) return null;
    // A denial that speaks of the city does not say which strike in it is denied.
    if (!cluster.exists() || cluster.isDenied()) return null;
    let only: LiveCluster | null = null;
    for (const inner of this.index.within(place, days)) {
      if (inner.depth <= cluster.depth || !fitsKind(inner, cluster)) continue;
      const root = inner.root();
      if (only !== null && root !== only) return null;
      only = root;
    }
    return only;
  }
}
