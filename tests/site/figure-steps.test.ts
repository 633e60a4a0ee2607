import { afterAll, describe, expect, it } from "vitest";
import { createSite } from "../../src/site/create-site.ts";
import { weigh } from "../../src/weighing/weigh.ts";
import { bounds, readPage, type Saying, toll } from "../weighing/claim-book.ts";
import { page, textOf } from "./ask.ts";
import { syria } from "./theatre.ts";

const SOHR: NonNullable<Saying["voices"]> = [["Syrian Observatory for Human Rights", "sohr"]];

function sheet(published: string, words: string, killed: number, more: Partial<Saying> = {}) {
  const saying: Saying = {
    words,
    body: toll(bounds(killed)),
    where: ["N0156"],
    when: "2016-11-18",
    voices: SOHR,
    ...more,
  };
  const publisher = "Harbour Sheet";
  return readPage({ id: `sheet-${published}`, publisher, published, entries: [{ sayings: [saying] }] });
}

const read = [
  sheet("2016-11-18", "It counts 32 dead.", 32),
  sheet("2016-11-19", "It has 26, six having been counted twice.", 26),
  sheet("2016-11-20", "Those 26 were not so.", 26, {
    voices: [["Syrian Observatory for Human Rights", "sohr", "denies"]],
    certainty: "denied",
  }),
];
const site = createSite(
  {
    revision: async () => 1,
    load: async () => ({
      current: read.map((one) => ({ ...one, edition: 1, obtainedAt: null })),
      superseded: [],
      custody: [],
    }),
    captureBytes: async () => null,
  },
  syria(),
  {},
);
afterAll(() => site.close());

describe("a figure whose origin revised it and took it back", () => {
  it("shows the number struck, with a way to the words that took it back", async () => {
    const [incident] = weigh(read, syria()).incidents;
    const shown = await page(site, `/incidents/${incident?.id}`);
    const badge = [...shown.querySelectorAll(".figure-table .badge")].find(
      (one) => textOf(one) === "taken back",
    );
    expect(badge?.getAttribute("href")).toMatch(/^\/claims\//);
    const row = badge?.closest("tr");
    expect(row?.getAttribute("data-state")).toBe("superseded");
    expect(textOf(row?.querySelector("s") ?? null)).toBe("26");
    expect([...shown.querySelectorAll(".steps li")].map((step) => textOf(step)).slice(-3)).toEqual([
      "18 November 2016: 32",
      "19 November 2016: 26 in place of 32; reason given: duplicate removed",
      "20 November 2016: 26 taken back",
    ]);
  });
});
