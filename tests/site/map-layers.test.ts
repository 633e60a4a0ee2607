import { asPrinted } from "../../src/messages/in-words.ts";
import { parseHTML } from "linkedom";
import { afterAll, describe, expect, it } from "vitest";
import type { Incident, Weighed } from "../../src/model/record.ts";
import type { FacilityThread } from "../../src/model/threads.ts";
import { createSite } from "../../src/site/create-site.ts";
import type { SiteRecord } from "../../src/site/record-source.ts";
import { stateAt } from "../../src/weighing/state-at.ts";
import { englishLeft } from "./arabic.ts";
import { ask, page, siteOf, textOf } from "./ask.ts";
import { asWeighing, claims, record, sourceOf, weighed, weigherOf } from "./fixture.ts";
import { syria } from "./theatre.ts";

const site = siteOf();
afterAll(() => site.close());

type Page = Awaited<ReturnType<typeof page>>;

const names = (document: Page) => [...document.querySelectorAll(".map-item-name")].map(textOf);
const seen = (document: Page) =>
  [...document.querySelectorAll(".map-item:not([hidden]) .map-item-name")].map(textOf);
const hrefs = (document: Page, selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "");
const siteWith = (made: Weighed, kept: SiteRecord = record) =>
  createSite(sourceOf(kept), syria(), { weigher: weigherOf(asWeighing(made), stateAt) });
const jalloum = weighed.incidents[0] as Incident;

const ARABIC = { "accept-language": "ar" };
const main = (html: string) => parseHTML(html).document.querySelector("main")?.outerHTML ?? "";

describe("the map in Arabic", () => {
  it("names places as the pack does, in list, drawing, data and image, and says nothing in English", async () => {
    const address = "/map?date=2016-09-28&area=theatre";
    const answer = await ask(site, address, ARABIC);
    const { document } = parseHTML(answer.body);
    expect(document.documentElement.getAttribute("dir")).toBe("rtl");
    expect(names(document).join(" ")).toContain("منبج");
    expect(textOf(document.querySelector(".map-labels"))).toContain("منبج");
    expect(englishLeft(main(answer.body))).toEqual([]);
    const data = (await ask(site, address.replace("/map", "/map/state.json"), ARABIC)).json();
    expect(data.spots.map(({ name }: { name: string }) => name)).toContain("منبج");
    const image = (await ask(site, address.replace("/map", "/map.svg"), ARABIC)).body;
    expect(image.includes("منبج")).toBe(true);
    // What runs from the left is the pack's own credit.
    expect(englishLeft(image.replace(/<text[^>]*direction="ltr"[^>]*>[^<]*<\/text>/g, ""))).toEqual([]);
  });

  it("keeps time from left to right, as its numbers run", async () => {
    const { document } = parseHTML((await ask(site, "/map?date=2016-09-28", ARABIC)).body);
    expect(document.querySelector(".strip-track")?.getAttribute("dir")).toBe("ltr");
  });

  it.each(["date=2016-09-28&box=0,0,1,1&layer=control&by=agree", "date=2016-09-28&layer=none"])(
    "says why nothing is in view in Arabic too: %s",
    async (query) => {
      expect(englishLeft(main((await ask(site, `/map?${query}`, ARABIC)).body))).toEqual([]);
    },
  );
});

describe("marks that would touch", () => {
  const groupOf = (document: Page) => {
    const link = document.querySelector(".map a[aria-label]");
    return { words: link?.getAttribute("aria-label") ?? "", href: link?.getAttribute("href") ?? "" };
  };

  it("stand for each other and say their counts by side and state", async () => {
    const { words } = groupOf(await page(site, "/map?date=2016-09-28&area=theatre"));
    expect(words).toBe("Places: 3, Disputed: 1, Incidents: 2. Closer");
  });

  it("count what the window, the speakers and the layers leave", async () => {
    const of = async (query: string) => groupOf(await page(site, `/map?area=theatre&${query}`)).words;
    expect(await of("date=2016-09-29")).not.toContain("Incidents");
    expect(await of("date=2016-09-29&from=2016-09-28")).toContain("Incidents: 2");
    expect(await of("date=2016-09-28&layer=incidents")).toBe("Places: 2, Incidents: 2. Closer");
    expect(await of("date=2016-09-28&layer=control")).toBe("");
    expect(await of("date=2016-09-28&by=agree")).toBe("");
  });

  it("lead to a closer look that parts them", async () => {
    const { href } = groupOf(await page(site, "/map?date=2016-09-28&area=theatre"));
    const closer = await page(site, href);
    expect(closer.querySelectorAll(".map .map-cluster")).toHaveLength(0);
    expect(seen(closer)).toEqual(["al-Jalloum", "al-Shaar", "Handarat Camp"]);
  });

  it("stand in the image and its legend too", async () => {
    const { body } = await ask(site, "/map.svg?date=2016-09-28&area=theatre");
    expect(body.includes("several places")).toBe(true);
    const city = await ask(site, "/map.svg?date=2016-09-28&area=C1007");
    expect(city.body.includes("several places")).toBe(false);
  });
});

describe("the layers of the map", () => {
  it("are left out by the address, and the form says which are shown", async () => {
    const document = await page(site, "/map?date=2016-09-28&area=C1007&layer=none&layer=incidents");
    expect(names(document)).toEqual(["al-Jalloum", "al-Shaar"]);
    const ticked = [...document.querySelectorAll('#map-layers input[type="checkbox"][checked]')];
    expect(ticked.map((box) => box.getAttribute("value"))).toEqual(["incidents"]);
    expect(textOf(document.querySelector("#map-list"))).not.toContain("Blank on this day");
  });

  it("can all be left out, and then the page offers them back", async () => {
    const document = await page(site, "/map?date=2016-09-28&layer=none");
    expect(names(document)).toEqual([]);
    const back = hrefs(document, "#none-in-view a").find((href) => !href.includes("layer"));
    expect(names(await page(site, back ?? "")).length).toBeGreaterThan(0);
  });

  it("are named in the image where they are missing", async () => {
    const { body } = await ask(site, "/map.svg?date=2016-09-28&layer=control&layer=besieged");
    expect(body.includes("Layers left out: Incidents, Facilities.")).toBe(true);
  });
});

describe("facilities on the map", () => {
  const told = (claim: string, status: "out of service" | "attacked", key: string) => ({
    claim,
    origin: { key, name: key, actor: null },
    said: "2016-09-28",
    when: "2016-09-28",
    stance: "asserts" as const,
    denied: false,
    status,
    count: null,
    by: [],
    means: null,
  });
  const thread = (id: string, name: string, place: string, all: FacilityThread["told"]): FacilityThread => ({
    id,
    type: "hospital",
    name,
    place: { name: place, place },
    told: all,
  });
  const on = siteWith({
    incidents: [],
    holdings: [],
    facilities: [
      thread("h-1", "Green Clinic", "C1767", [told("c-1", "out of service", "courier")]),
      thread("h-2", "Hill Clinic", "N0227", [
        told("c-2", "attacked", "courier"),
        told("c-3", "attacked", "herald"),
      ]),
    ],
  });
  afterAll(() => on.close());

  it("stand where their place is, with what is said of them on the day", async () => {
    const document = await page(on, "/map?date=2016-09-28&area=theatre");
    expect(names(document)).toEqual(["Handarat Camp", "Manbij"]);
    const text = textOf(document.querySelector("#map-items"));
    expect(text).toContain("Green Clinic out of service");
    expect(text).toContain("Hill Clinic struck or damaged");
    expect(document.querySelectorAll(".map .map-facility.out")).toHaveLength(1);
    expect(textOf(document.querySelector("#map-legend"))).toContain("out of service, as somebody says");
    expect(hrefs(document, ".map-incidents a")).toContain("/dossiers/facilities/h-1");
  });

  it("are those that several tell of where they are to agree", async () => {
    expect(names(await page(on, "/map?date=2016-09-28&area=theatre&by=agree"))).toEqual(["Handarat Camp"]);
  });

  it("no longer stand there when the words are old", async () => {
    expect(names(await page(on, "/map?date=2017-09-28&area=theatre"))).toEqual([]);
  });
});

describe("hours of a day", () => {
  const timed: SiteRecord = {
    ...record,
    current: record.current.map((edition) => ({
      ...edition,
      claims: edition.claims.map((claim) =>
        claim.id === claims.live26.id && claim.when !== null
          ? { ...claim, when: { ...claim.when, edtf: "2016-09-28T06:30" } }
          : claim,
      ),
    })),
  };
  const untimed: Incident = {
    ...jalloum,
    id: "i-untimed",
    title: asPrinted("Shelling, Manbij"),
    place: "C1767",
    claims: [],
  };
  const hourly = siteWith(
    { incidents: [{ ...jalloum, claims: [claims.live26.id] }, untimed], holdings: [] },
    timed,
  );
  afterAll(() => hourly.close());
  const HOURS = '[aria-label="Hours of the day"]';

  it("are offered only where words give clock times", async () => {
    expect((await page(site, "/map?date=2016-09-28")).querySelector(HOURS)).toBeNull();
    const offered = hrefs(await page(hourly, "/map?date=2016-09-28"), `${HOURS} a`);
    expect(offered).toHaveLength(2);
    expect(offered[0]).toContain("hours=1&until=06%3A30");
    const week = await page(hourly, "/map?date=2016-09-28&from=2016-09-22&hours=1");
    expect(week.querySelector(HOURS)).toBeNull();
  });

  it("leave out what happened in others or at no known hour, and say how many", async () => {
    const document = await page(hourly, "/map?date=2016-09-28&area=theatre&hours=6&until=08:00");
    expect(names(document)).toEqual(["al-Jalloum"]);
    const list = textOf(document.querySelector("#map-list"));
    expect(list).toContain("1 incident of the day without a clock time");
    expect(names(await page(hourly, "/map?date=2016-09-28&area=theatre&hours=1&until=08:00"))).toEqual([]);
  });
});

describe("places that are known to their district only", () => {
  const subdistrict = [...syria().places.values()].find(
    ({ kind, precisionKm }) => kind === "subdistrict" && precisionKm <= 20,
  );

  it.each([
    [subdistrict?.id ?? "", false],
    ["C1767", true],
  ])("are announced where nothing finer is shown: %s", async (place, hidden) => {
    const on = siteWith({ incidents: [{ ...jalloum, place, claims: [] }], holdings: [] });
    const document = await page(on, "/map?date=2016-09-28&area=theatre");
    expect(names(document)).toHaveLength(1);
    expect(document.querySelector("#map-coarse")?.hasAttribute("hidden")).toBe(hidden);
    await on.close();
  });
});
