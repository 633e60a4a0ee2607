import type { FastifyInstance } from "fastify";
import { createSite } from "../../src/site/create-site.ts";
import { attack, bounds, facility, readPage, type Saying, toll } from "../weighing/claim-book.ts";
import { ACTORS, ALEPPO, arms, diplomacy, SHAAR, truce } from "../weighing/threads/bodies.ts";
import { syria } from "./theatre.ts";

const SOHR: NonNullable<Saying["voices"]> = [["Syrian Observatory for Human Rights", "sohr"]];

const sayings: Saying[] = [
  {
    words: "Both sides agreed to a truce in the city from the 2nd to the 6th.",
    body: truce("agreed", {
      parties: ["Syrian government", "rebels"],
      start: "2016-11-02",
      end: "2016-11-06",
    }),
    where: [ALEPPO],
    when: "2016-11-01",
  },
  {
    words: "The army shelled Shaar on the third day of the truce.",
    body: attack({ type: "shelling", by: ["Syrian army"] }),
    where: [SHAAR],
    when: "2016-11-04",
    voices: SOHR,
  },
  {
    words: "Russia vetoed the French draft on a halt to bombing.",
    body: diplomacy("vetoes", ["Russia"], "French draft resolution on a halt to bombing"),
    when: "2016-10-08",
    voices: ["Lake Wire"],
  },
  {
    words: "The Lantern Hospital in Shaar is out of service.",
    body: facility({ name: "Lantern Hospital", status: "out of service" }),
    where: [SHAAR],
    when: "2016-11-05",
    voices: ["Lamp Clinic"],
  },
  {
    words: "Some 4,000 people left the city by bus.",
    body: toll(bounds(4000), { status: "evacuated" }),
    where: [ALEPPO],
    when: "2016-12-15",
    voices: SOHR,
  },
  {
    words: "Chlorine was used in Shaar, doctors said.",
    body: arms("used", { what: "chlorine", from: ["Syrian army"] }),
    where: [SHAAR],
    when: "2016-11-05",
    voices: ["doctors"],
  },
];

const read = readPage({
  id: "sheet",
  publisher: "Harbour Sheet",
  published: "2016-12-20",
  entries: sayings.map((saying) => ({ sayings: [{ actors: ACTORS, ...saying }] })),
});
/** A site over one invented page from which a dossier of every sort is made. */
export function siteOfDossiers(): FastifyInstance {
  return createSite(
    {
      revision: async () => 1,
      load: async () => ({
        current: [{ ...read, edition: 1, obtainedAt: null }],
        superseded: [],
        custody: [],
      }),
      captureBytes: async () => null,
    },
    syria(),
    {},
  );
}
