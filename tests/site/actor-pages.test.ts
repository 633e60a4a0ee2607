import { afterAll, describe, expect, it } from "vitest";
import { readThrough } from "../../src/cli/pipeline.ts";
import { createHash } from "node:crypto";
import type { SiteEdition } from "../../src/site/record-source.ts";
import { page, siteOf, textOf } from "./ask.ts";
import { syria } from "./theatre.ts";

const TEXTS = [
  [
    "north",
    "Banner of the North Brigade joined Ahrar al-Sham on Monday, Lina Marsh said.\n\nA Syrian military source said five people were killed 37km east of Aleppo on Tuesday. Jets bombed a depot near Aleppo on Tuesday.",
  ],
  [
    "south",
    "Banner of the North Brigade shelled Azaz on Monday, killing two people. The brigade of Ahrar al-Sham shelled Aleppo.",
  ],
] as const;

const current = TEXTS.flatMap(([id, text]): SiteEdition[] => {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const capture = { sha256, bytes, address: `${id}.txt`, mediaType: "text/plain" };
  const metadata = {
    id,
    title: `Words from the ${id}`,
    publisher: `The ${id} Paper`,
    published: "2016-10-05",
  };
  return readThrough(capture, metadata, syria()).documents.map((one) => ({
    ...one,
    edition: 1,
    obtainedAt: null,
  }));
});
const site = siteOf({ current, superseded: [], custody: [] });
afterAll(() => site.close());

const of = async (address: string) => textOf((await page(site, address)).body);

describe("the actors page", () => {
  it("shows groups met in text apart from the pack's, with every document that names them", async () => {
    const met = textOf((await page(site, "/actors")).querySelector("#met"));
    expect(met).toContain("Met in text, not in the pack");
    expect(met).toContain("Banner of the North Brigade");
    expect(met).toContain("Words from the north");
    expect(met).toContain("Words from the south");
    expect(met).not.toContain("Ahrar");
  });
});

describe("an actor's page", () => {
  it("sets relations that documents claim beside the pack's, marked as claims with their voice", async () => {
    const ahrar = await of("/actors/ahrar-al-sham");
    expect(ahrar).toContain("Relations in the theatre pack");
    expect(ahrar).toMatch(/Relations that documents claim.*claim\s+Joined by\s+Banner of the North Brigade/s);
    expect(ahrar).toContain("Lina Marsh");
  });

  it("shows the unnamed people who are said to be of it", async () => {
    expect(await of("/actors/syrian-arab-army")).toMatch(
      /Unnamed people said to be of it.*A Syrian military source/s,
    );
  });
});

describe("a place's page", () => {
  it("keeps what lies beside the place apart from what lies in it", async () => {
    const aleppo = await page(site, "/places/C1007");
    const told = textOf(aleppo.body);
    expect(told).toContain("on ground told from it");
    expect(told).toContain("near Aleppo");
    const sections = [...aleppo.querySelectorAll("section")].map((one) => textOf(one as never));
    expect(sections.find((one) => one.includes("told from it"))).toContain("five people were killed");
    expect(sections.find((one) => one.includes("that name it"))).not.toContain("five people were killed");
  });
});

describe("the map", () => {
  it("credits whom the loaded pack names", async () => {
    expect(await of("/map")).toContain("UN OCHA (CC BY 3.0 IGO)");
    expect(syria().credit).not.toBeNull();
  });
});
