import { documents } from "./documents.ts";
import { dossiers } from "./dossiers.ts";
import { errors } from "./errors.ts";
import { frame } from "./frame.ts";
import { history } from "./history.ts";
import { incidents } from "./incidents.ts";
import { islands } from "./islands.ts";
import { lists } from "./lists.ts";
import { log } from "./log.ts";
import { map } from "./map.ts";
import { method } from "./method.ts";
import { parts } from "./parts.ts";
import { places } from "./places.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";
import { tallies } from "./tallies.ts";
import { weighing } from "./weighing.ts";
import { words } from "./words.ts";

/** Every message of the interface, in ICU message syntax, by key. The other languages have the same keys. */
export const en = {
  ...frame,
  ...words,
  ...lists,
  ...parts,
  ...log,
  ...documents,
  ...incidents,
  ...map,
  ...search,
  ...tallies,
  ...dossiers,
  ...places,
  ...sources,
  ...history,
  ...method,
  ...errors,
  ...islands,
  ...weighing,
};

export type MessageKey = keyof typeof en;
