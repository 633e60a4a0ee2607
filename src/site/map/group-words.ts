import type { Say } from "../../messages/say.ts";
import { SIDES, sideLabel } from "../words/sides.ts";
import type { SideNames } from "./according.ts";
import type { GroupWords } from "./clusters.ts";

/** The words by which a mark that stands for several says its counts, here and in the browser. */
export function groupWords(theatre: SideNames, say: Say): GroupWords {
  const sides = SIDES.map((side) => [side, sideLabel(side, theatre, say)]);
  return {
    places: say("map.cluster.places"),
    held: { ...(Object.fromEntries(sides) as Record<string, string>), disputed: say("map.cluster.disputed") },
    besieged: say("map.cluster.besieged"),
    incidents: say("map.cluster.incidents"),
    facilities: say("map.cluster.facilities"),
    pair: say("map.cluster.pair", { what: "{what}", number: "{number}" }),
    comma: say("map.comma"),
  };
}
