import type { ReadDocument } from "../../src/model/record.ts";
import type { RecordSource, SiteEdition } from "../../src/site/record-source.ts";
import { bounds, type Page, readPage, toll } from "../weighing/claim-book.ts";

/** An update of the invented live page: minute of 18 November 2016 and what it says. */
export type Update = readonly [time: string, killed: number, words?: string];

/** A live page of an invented outlet, newest update first, as live pages print them. */
export function livePage(updates: readonly Update[], id = "harbour-live"): Page {
  return {
    id,
    publisher: "Harbour Live",
    published: "2016-11-18",
    entries: updates.map(([time, killed, words]) => ({
      time,
      sayings: [
        {
          words: words ?? `Jets left ${killed} dead in Shaar, the Lamp Clinic said at ${time}.`,
          body: toll(bounds(killed), { means: "airstrike" }),
          where: ["N0156"],
          when: "2016-11-18",
          voices: ["Lamp Clinic"],
        },
      ],
    })),
  };
}

/** Reads an invented page; each entry is one paragraph. */
export function readLive(page: Page): ReadDocument {
  const { document, claims } = readPage(page);
  const entries = document.entries.map((entry) => ({
    ...entry,
    blocks: [{ role: "paragraph" as const, start: entry.start, end: entry.end }],
  }));
  return { document: { ...document, entries }, claims };
}

/** A record that a test changes while a site shows it. */
export function changingSource(first: Page): RecordSource & { put(page: Page): void } {
  const editions: SiteEdition[] = [];
  let revision = 0;
  const put = (page: Page) => {
    const earlier = editions.filter(({ document }) => document.id === page.id).length;
    editions.push({ ...readLive(page), edition: earlier + 1, obtainedAt: "2016-11-18T20:00:00.000Z" });
    revision++;
  };
  put(first);
  return {
    put,
    revision: async () => revision,
    async load() {
      const current = new Map(editions.map((edition) => [edition.document.id, edition]));
      return {
        current: [...current.values()],
        superseded: editions.filter((edition) => current.get(edition.document.id) !== edition),
        custody: [],
      };
    },
    captureBytes: async () => null,
  };
}
