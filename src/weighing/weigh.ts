import type { ReadDocument, Weighed } from "../model/record.ts";
import type { Theatre } from "../model/theatre.ts";
import { Ledger } from "./ledger/ledger.ts";

export { CARRIED_DAYS, stateAt } from "./state-at.ts";

/**
 * Sets claims of all documents side by side: incidents with every origin's figures, who is said to hold which
 * place, and the other threads of the record. Pure; the order of the documents does not matter. Whoever adds
 * documents to a record that is already weighed keeps a `Ledger` instead.
 *
 * @param read documents of the current editions with their claims, each document once
 */
export function weigh(read: readonly ReadDocument[], theatre: Theatre): Weighed {
  const ledger = new Ledger(theatre);
  for (const one of read) ledger.add(one);
  return ledger.weighed();
}
