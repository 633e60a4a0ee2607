import type { Theatre } from "../model/theatre.ts";
import { holdings } from "./holdings.ts";

/** The subjects that claims speak of, by the field of `Weighed` that lists their views. */
export function subjectsOf(theatre: Theatre) {
  return {
    holdings: holdings(theatre),
  };
}
