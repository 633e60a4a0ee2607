import type { Weigher } from "./record-cache.ts";

/** The weighing stage as the site calls it when a caller hands in no other. */
export const defaultWeigher: Weigher = {
  weigh: () => ({ incidents: [], holdings: [] }),
  stateOn: () => ({ state: "blank", holders: [], for: [], against: [] }),
};
