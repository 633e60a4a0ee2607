import { parseHTML } from "linkedom";
import { afterAll, describe, expect, it } from "vitest";
import { createSite } from "../../src/site/create-site.ts";
import { isGraphic } from "../../src/site/sensitive/graphic.ts";
import { DESCRIPTIONS, WARNINGS } from "../../src/site/sensitive/lexicon.ts";
import { ask, textOf } from "./ask.ts";
import { changingSource, livePage } from "./live-record.ts";
import { syria } from "./theatre.ts";

describe("words that are covered", () => {
  it.each([...WARNINGS, ...DESCRIPTIONS])("are told by the row of: $example", ({ example, pattern }) => {
    expect(isGraphic(example)).toBe(true);
    expect(example).toMatch(new RegExp(pattern.source, `${pattern.flags}i`));
  });

  it.each([
    "EDITOR'S NOTE: GRAPHIC IMAGES BELOW",
    "The men’s hands had been tied; one head had been cut off.",
    "A limb was severed by the blast.",
    "نُشرت مشاهد صادمة من السوق",
    "عُثر على جثث متفحّمة في السيارة",
    "جُمعت الأشلاء في أكياس",
  ])("are told in any case and with vowel signs: %s", (words) => {
    expect(isGraphic(words)).toBe(true);
  });

  it.each([
    "At least 31 people were killed and 80 injured in the strikes.",
    "The hospital treated 12 children for their wounds.",
    "The agreement was torn to pieces within a week.",
    "The head of the council arrived with the legs of the table.",
    "A graphic by our desk shows the road; the photographic archive is shut.",
    "The army cut off the road and took the right arm of the valley.",
    "The body of the resolution names three towns.",
    "Blood donors are asked to come to the clinic.",
    "Rebels hold the town; the front is frozen like a headless statue.",
    "قُتل 31 شخصًا وأصيب 80 في الغارات",
    "نُقلت جثامين القتلى إلى المستشفى",
  ])("are no numbers, wounds without a picture, or figures of speech: %s", (words) => {
    expect(isGraphic(words)).toBe(false);
  });

  it.each([...WARNINGS, ...DESCRIPTIONS])(
    "are looked for without a repeat that has no end: $reason",
    (row) => {
      expect(row.pattern.source.replace(/\\./g, "")).not.toMatch(/[*+]|\{\d+,\}/);
    },
  );
});

const GRAPHIC = "Neighbours gathered body parts in blankets after jets left 26 dead in Shaar.";

describe("editions compared", () => {
  it("cover the sentences that describe bodies, in both editions, and no others", async () => {
    const source = changingSource(
      livePage([
        ["12:30", 26, GRAPHIC],
        ["09:10", 12],
      ]),
    );
    source.put(
      livePage([
        ["12:30", 26, GRAPHIC.replace("blankets", "sheets")],
        ["09:10", 14],
      ]),
    );
    const site = createSite(source, syria(), {});
    const answer = await ask(site, "/documents/harbour-live/compare?from=1&to=2");
    const document = parseHTML(answer.body).document as unknown as Document;
    expect(document.querySelectorAll(".diff-side details.cover")).toHaveLength(2);
    for (const cover of document.querySelectorAll("details.cover")) cover.remove();
    const open = textOf(document.querySelector(".diff"));
    expect(open).not.toContain("body parts");
    expect(open).toContain("Jets left 14 dead");
    await site.close();
  });
});

describe("an entry that describes bodies", () => {
  const site = createSite(
    changingSource(
      livePage([
        ["12:30", 26, GRAPHIC],
        ["09:10", 12],
      ]),
    ),
    syria(),
    {},
  );
  afterAll(() => site.close());
  const at = async (url: string) => parseHTML((await ask(site, url)).body).document as unknown as Document;

  /** Texts of the page outside every cover. */
  const uncovered = (document: Document): string => {
    for (const cover of document.querySelectorAll("details.cover")) cover.remove();
    return textOf(document.querySelector("main"));
  };

  it("is covered in the log, its neighbour is not, and its claims still stand", async () => {
    const document = await at("/days/2016-11-18");
    const covers = [...document.querySelectorAll("details.cover")];
    expect(covers).toHaveLength(1);
    expect(covers[0]?.hasAttribute("open")).toBe(false);
    expect(textOf(covers[0] as Element)).toContain("body parts");
    expect(textOf(covers[0]?.querySelector("summary") as Element)).toContain("Graphic description, show");
    const chips = covers[0]?.closest("li")?.querySelectorAll(".chips li");
    expect(chips?.length).toBeGreaterThan(0);
    const open = uncovered(document);
    expect(open).toContain("Jets left 12 dead");
    expect(open).not.toContain("body parts");
  });

  it.each(["/documents/harbour-live", "/search?q=neighbours"])("is covered on %s", async (url) => {
    const document = await at(url);
    expect(document.querySelectorAll("details.cover").length).toBeGreaterThan(0);
    expect(uncovered(document)).not.toContain("body parts");
  });

  it("is covered in the list of an incident, and has one name on all pages", async () => {
    const day = await at("/days/2016-11-18");
    const incident = day.querySelector('.aside a[href^="/incidents/"]')?.getAttribute("href") ?? "";
    const document = await at(incident);
    const names = [day, document].map((each) =>
      each.querySelector("details.cover")?.getAttribute("data-cover"),
    );
    expect(names[0]).toMatch(/^[0-9a-f]{12}$/);
    expect(names[1]).toBe(names[0]);
    expect(uncovered(document)).not.toContain("body parts");
  });
});
