import type { Holding } from "../model/record.ts";
import type { Threads } from "../model/threads.ts";
import type { Theatre } from "../model/theatre.ts";
import { holdings } from "./holdings.ts";
import { type ThreadViews, threadSubjects, threadsFrom } from "./threads/threads.ts";

/** The subjects that claims speak of, by the field of `Weighed` that lists what they come to. */
export function subjectsOf(theatre: Theatre) {
  return {
    holdings: holdings(theatre),
    ...threadSubjects(theatre),
  };
}

/** What `Weighed` lists, from all views of each subject. */
export function listed(
  views: ThreadViews & { readonly holdings: readonly Holding[] },
  theatre: Theatre,
): Threads & { readonly holdings: readonly Holding[] } {
  return { holdings: views.holdings, ...threadsFrom(views, theatre) };
}
