import { asPrinted } from "../../src/messages/in-words.ts";
import { afterAll, describe, expect, it } from "vitest";
import type { HoldingClaim, Incident } from "../../src/model/record.ts";
import { createSite } from "../../src/site/create-site.ts";
import { stateAt } from "../../src/weighing/state-at.ts";
import { ask, page, siteOf, textOf } from "./ask.ts";
import { asWeighing, record, sourceOf, weighed, weigherOf } from "./fixture.ts";
import { syria } from "./theatre.ts";

const site = siteOf();
afterAll(() => site.close());

type Page = Awaited<ReturnType<typeof page>>;

const names = (document: Page) => [...document.querySelectorAll(".map-item-name")].map(textOf);
const seen = (document: Page) =>
  [...document.querySelectorAll(".map-item:not([hidden]) .map-item-name")].map(textOf);
const hrefs = (document: Page, selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "");

describe("the map", () => {
  it("draws and lists the same places on the day asked for, in one order, with a word for each state", async () => {
    const document = await page(site, "/map?date=2016-09-28&area=theatre");
    expect(names(document)).toEqual(["al-Jalloum", "al-Shaar", "Handarat Camp", "Manbij"]);
    expect(textOf(document.querySelectorAll(".map-item")[2] ?? null)).toContain("disputed");
    // Aleppo's quarters and the camp beside it share a mark at this scale.
    expect(document.querySelectorAll(".map .map-mark")).toHaveLength(1);
    expect(textOf(document.querySelector(".map .map-cluster text"))).toBe("3");
    expect(document.querySelectorAll(".map .map-incident")).toHaveLength(1);
    expect(textOf(document.querySelector("#in-view"))).toBe("4");
    expect(textOf(document.body)).toContain("Blank on this day: 2 places");
    const later = await page(site, "/map?date=2016-09-29&area=theatre");
    expect(later.querySelectorAll(".map .map-mark, .map .map-cluster")).toHaveLength(2);
    expect(later.querySelectorAll(".map .map-incident")).toHaveLength(0);
    const city = await page(site, "/map?date=2016-09-29&area=C1007");
    expect(city.querySelectorAll(".map .map-mark")).toHaveLength(3);
  });

  it("looks closer at a city and keeps what lies outside for the list of all", async () => {
    const document = await page(site, "/map?date=2016-09-29&area=C1007");
    expect(document.querySelectorAll(".map .map-part").length).toBeGreaterThan(50);
    expect(textOf(document.querySelector("#in-view"))).toBe("3");
    expect(seen(document)).not.toContain("Manbij");
    expect(names(document)).toContain("Manbij");
    expect(seen(await page(site, "/map?date=2016-09-29&area=C1007&list=all"))).toContain("Manbij");
  });

  it("chooses a city by itself where most of what is held lies in it, and says which", async () => {
    const chosen = async (address: string) =>
      textOf((await page(site, address)).querySelector('[aria-label="Area"] [aria-current]'));
    expect(await chosen("/map?date=2016-09-29")).toContain("Aleppo");
    expect(await chosen("/map?date=2016-09-29&area=theatre")).toBe("Whole theatre");
  });

  it("refuses a day or an area that does not exist, as page, data and image", async () => {
    for (const query of ["date=2016-02-31", "from=2016-13-01", "area=nowhere", "date=soon"]) {
      expect((await ask(site, `/map?${query}`)).statusCode).toBe(404);
      for (const path of ["/map.svg", "/map/state.json"]) {
        const answer = await ask(site, `${path}?${query}`);
        expect(answer.statusCode).toBe(400);
        expect(answer.json().expected).toContain("YYYY-MM-DD");
      }
    }
    expect((await ask(site, "/map.svg?at=yesterday")).statusCode).toBe(400);
  });

  it("gives the browser shapes with their true size and a mark for each place", async () => {
    const data = (await ask(site, "/map/state.json?date=2016-09-29&from=2016-09-28")).json();
    const forms = (features: { properties: { form: string } }[]) =>
      features.map((each) => each.properties.form);
    expect(forms(data.holdings.features).filter((form) => form === "mark")).toHaveLength(4);
    expect(forms(data.holdings.features).filter((form) => form === "ring")).toHaveLength(1);
    expect(forms(data.incidents.features)).toEqual(["outline", "mark", "outline", "mark"]);
    const ground = (await ask(site, "/map/ground.json")).json();
    expect(ground.governorates.features).toHaveLength(14);
    expect(
      ground.regions.features.map((each: { properties: { nameAr: string } }) => each.properties.nameAr),
    ).toContain("حلب");
    expect(JSON.stringify(ground).length).toBeLessThan(1_500_000);
  });
});

describe("the window of the map", () => {
  it("shows the incidents of all its days and the holders of the last", async () => {
    const document = await page(site, "/map?from=2016-09-28&date=2016-09-29&area=theatre");
    expect(names(document)).toHaveLength(6);
    const counts = textOf(document.querySelector("#counts")?.closest("section") ?? null);
    expect(counts).toContain("2 incidents");
    expect(counts).toContain("1 airstrike, 1 no attack named");
    expect(counts).toContain("2 somewhere in an outlined area");
  });

  it("is the same with its ends given the wrong way round", async () => {
    const [right, wrong] = await Promise.all([
      page(site, "/map?from=2016-09-28&date=2016-09-29"),
      page(site, "/map?from=2016-09-29&date=2016-09-28"),
    ]);
    expect(names(wrong)).toEqual(names(right));
    expect(wrong.querySelector("#from")?.getAttribute("value")).toBe("2016-09-28");
  });

  it("moves, grows and shrinks by links that keep everything else of the address", async () => {
    const document = await page(site, "/map?date=2016-09-29&area=C1007&by=agree&layer=control");
    const links = hrefs(document, ".day-control a");
    expect(links).toHaveLength(6);
    for (const link of links)
      for (const kept of ["area=C1007", "by=agree", "layer=control"]) expect(link).toContain(kept);
    expect(links.map((link) => new URLSearchParams(link.split("?")[1]).get("date"))).toEqual([
      "2016-09-28",
      "2016-09-30",
      "2016-09-29",
      "2016-09-29",
      "2016-09-29",
      "2016-09-30",
    ]);
    expect(links.map((link) => new URLSearchParams(link.split("?")[1]).get("from"))).toEqual([
      null,
      null,
      null,
      "2016-09-23",
      "2016-08-30",
      "2016-09-28",
    ]);
    const hidden = [...document.querySelectorAll('#map-date input[type="hidden"]')];
    expect(hidden.map((input) => input.getAttribute("name"))).toEqual(["area", "by", "layer"]);
  });

  it("has a bar for each of the record's days, as high as its incidents, and the same as a list", async () => {
    const document = await page(site, "/map?date=2016-09-29");
    expect(document.querySelectorAll("#map-strip svg a")).toHaveLength(3);
    const heights = [...document.querySelectorAll(".strip-bar")].map((bar) =>
      Number(bar.getAttribute("height")),
    );
    expect(heights).toEqual([40, 0, 0]);
    expect([...document.querySelectorAll(".strip-list a")].map(textOf)).toEqual([
      "28 September 2016: 2 incidents",
    ]);
  });
});

describe("the map according to some", () => {
  const weigher = weigherOf(asWeighing(weighed), stateAt);
  const heard = createSite(sourceOf(record), syria(), { weigher });
  afterAll(() => heard.close());
  const states = async (by: string) => {
    const document = await page(
      heard,
      `/map?date=2016-09-29&from=2016-09-28&area=theatre&by=${encodeURIComponent(by)}`,
    );
    const items = [...document.querySelectorAll(".map-item")].map(textOf);
    return { items, legend: textOf(document.querySelector("#map-legend")) };
  };

  it("weighs the words of one source alone, says whose they are, and drops the incidents it does not tell of", async () => {
    const all = await states("");
    expect(all.legend).toContain("According to all sources");
    expect(all.items.find((item) => item.startsWith("Handarat Camp"))).toContain("disputed");
    const television = await states("source:syrian-state-tv");
    expect(television.legend).toContain("one source: Syrian state television");
    expect(television.items).toHaveLength(1);
    expect(television.items[0]).toContain("Syrian Army");
    expect(television.items[0]).toContain("claimed");
  });

  it("hears one side as a whole", async () => {
    const government = await states("side:government");
    expect(government.legend).toContain("one side: Government and allies");
    expect(government.items.map((item) => item.split(" ")[0])).toEqual([
      "al-Jalloum",
      "al-Farafra",
      "Handarat",
      "Sheikh",
    ]);
    expect((await states("side:opposition")).items.join()).toContain("rebels");
  });

  it("shows only what several say and none disputes where they are to agree", async () => {
    const agreed = await states("agree");
    expect(agreed.legend).toContain("where sources agree");
    expect(agreed.items).toEqual([]);
  });

  it("offers everybody who speaks, and takes an unknown one for all", async () => {
    const document = await page(heard, "/map?by=source:nobody");
    expect(document.querySelector("#by option[selected]")?.getAttribute("value")).toBe("");
    expect([...document.querySelectorAll("#by optgroup")].at(-1)?.textContent).toContain("White Helmets");
  });
});

describe("how exactly an incident is placed", () => {
  const jalloum = weighed.incidents[0] as Incident;
  const incidents: Incident[] = [
    {
      ...jalloum,
      id: "i-nowhere",
      title: asPrinted("Shelling somewhere"),
      place: null,
      claims: [],
      types: ["shelling"],
    },
    { ...jalloum, id: "i-wide", title: asPrinted("Raids on Syria"), place: "SY", claims: [] },
    {
      ...jalloum,
      id: "i-town",
      title: asPrinted("Shelling, Manbij"),
      place: "C1767",
      claims: [],
      contested: false,
    },
  ];
  const made = asWeighing({ incidents, holdings: [] });
  const sparse = createSite(sourceOf(record), syria(), {
    weigher: weigherOf(made, stateAt),
  });
  afterAll(() => sparse.close());

  it("is a ring for a town; what has no place or too wide a one stands in the list with the reason", async () => {
    const document = await page(sparse, "/map?date=2016-09-28");
    expect(names(document)).toEqual(["Manbij"]);
    expect(document.querySelectorAll(".map .map-incident-ring")).toHaveLength(1);
    const text = textOf(document.querySelector("#map-list"));
    expect(text).toContain("within a ring of");
    expect(text).toContain("2 incidents not on the map");
    expect(text).toContain("without a place on the map");
    expect(text).toContain("somewhere in Syria");
    expect(text).toContain("1 within a ring, 1 in an area too wide to draw, 1 without a place");
  });

  it("says what would help where nothing is in view", async () => {
    const document = await page(sparse, "/map?date=2016-09-28&box=0,0,1,1");
    expect(document.querySelector("#none-in-view")?.hasAttribute("hidden")).toBe(false);
    expect(hrefs(document, "#none-in-view a").at(-1)).not.toContain("box=");
  });
});

describe("a place that is besieged, or held in part", () => {
  const origin = { key: "courier", name: "Courier", actor: null };
  const siege = { claim: "c-1", origin, from: "2016-09-28", by: ["Syrian Army"], denied: false };
  const part: HoldingClaim = {
    claim: "c-2",
    origin,
    from: "2016-09-28",
    change: "gained",
    holders: ["Syrian Army"],
    denied: false,
    extent: "part",
  };
  const made = asWeighing({
    incidents: [],
    holdings: [
      { place: "C1767", placeName: "Manbij", claims: [], sieges: [siege] },
      { place: "N0227", placeName: "Handarat Camp", claims: [part] },
    ],
  });
  const told = createSite(sourceOf(record), syria(), {
    weigher: weigherOf(made, stateAt),
  });
  afterAll(() => told.close());

  it("is drawn and listed though nobody is said to hold the whole of it", async () => {
    const document = await page(told, "/map?date=2016-09-29&area=theatre");
    expect(names(document)).toEqual(["Handarat Camp", "Manbij"]);
    const [camp, town] = [...document.querySelectorAll(".map-item")].map(textOf);
    expect(camp).toContain("Parts of it");
    expect(town).toContain("besieged");
    expect(document.querySelectorAll(".map .map-mark.partly .mark-half")).toHaveLength(1);
    expect(document.querySelectorAll(".map .map-mark.besieged .mark-siege")).toHaveLength(1);
    const legend = textOf(document.querySelector("#map-legend"));
    expect(legend).toContain("held in part");
    expect(legend).toContain("besieged, as somebody says");
    expect(legend).not.toContain("agreed:");
  });
});

describe("the image of the map", () => {
  it("stands by itself: day, whose words, legend, credit; no style, script or address", async () => {
    const answer = await ask(site, "/map.svg?date=2016-09-29&from=2016-09-28&by=agree");
    expect(answer.headers["content-type"]).toContain("image/svg+xml");
    expect(answer.headers["content-disposition"]).toContain("map-2016-09-29.svg");
    for (const words of ["29 September 2016", "where sources agree", "Natural Earth", "UN OCHA"])
      expect(answer.body.includes(words), words).toBe(true);
    const whole = await ask(site, "/map.svg?date=2016-09-28&area=theatre");
    expect(whole.body.includes("disputed: several are said to hold it")).toBe(true);
    expect(/<style|<script|<image|class=|href=|style=/.exec(whole.body)?.[0]).toBeUndefined();
    // XML knows no attribute without a value.
    const tags = whole.body.match(/<[^>]*>/g) ?? [];
    expect(tags.filter((tag) => !/^<\/?\w+(?: [\w:-]+="[^"]*")*\/?>$/.test(tag))).toEqual([]);
    // Every pattern that is used is there.
    const used = [...whole.body.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    for (const id of used) expect(whole.body.includes(`id="${id}"`), id).toBe(true);
  });

  it("is known at a moment of its own and says so", async () => {
    const answer = await ask(site, "/map.svg?date=2016-09-28&area=theatre&at=2016-09-28T18:00");
    expect(answer.body.includes("As known at 2016-09-28T18:00 UTC")).toBe(true);
  });
});

describe("hostile addresses of the map", () => {
  it.each([
    "box=1,2,3",
    "box=NaN,0,1,1",
    "box=-999,0,1,1",
    "box=5,5,1,1",
    "by=side:__proto__",
    "by=source:%22%3E%3Cscript%3E",
    "chosen=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
    "layer=everything&list=none&hours=7&until=25:99",
  ])("fall back to what can be shown: %s", async (query) => {
    for (const path of ["/map", "/map.svg"]) {
      const answer = await ask(site, `${path}?date=2016-09-28&${query}`);
      expect(answer.statusCode).toBe(200);
      expect(answer.body.includes("<script>alert")).toBe(false);
    }
  });

  it("moves by links to boxes that the map takes", async () => {
    const document = await page(site, "/map?date=2016-09-28&area=theatre&box=-180,-85,180,85");
    for (const link of hrefs(document, ".map-moves a")) {
      expect(link).toContain("box=");
      const next = await page(site, link);
      expect(hrefs(next, "#map-image a")[0]).toContain("box=");
    }
  });
});
