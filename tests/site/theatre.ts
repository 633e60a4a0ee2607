import { loadTheatre } from "../../src/theatre/load-theatre.ts";
import type { Theatre } from "../../src/model/theatre.ts";

let loaded: Theatre | null = null;

/** The project's own theatre pack, read once per test file. */
export function syria(): Theatre {
  loaded ??= loadTheatre(new URL("../../theatres/syria", import.meta.url).pathname);
  return loaded;
}
