import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Stage, stage, withoutBrowser } from "./browser.ts";

/** The whole page, alive: the map itself, its brush and its buttons. */
async function alive(page: Page): Promise<void> {
  await page.locator("#map[data-live]").waitFor({ timeout: 30_000 });
  await page.evaluate(() => {
    document.body.dataset["same"] = "yes";
  });
}

const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const listed = (page: Page) => page.locator(".map-item:visible .map-item-name").allInnerTexts();
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText);
const isSame = (page: Page) => page.evaluate(() => document.body.dataset["same"] === "yes");

describe.skipIf(withoutBrowser())("the map", () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage();
  });
  afterAll(() => on.close());

  it("goes from day to day without loading the page, and back", async () => {
    const { page, complaints } = await on.open("/map?date=2016-09-28&area=theatre");
    await alive(page);
    expect(await listed(page)).toEqual(["al-Jalloum", "al-Shaar", "Handarat Camp", "Manbij"]);
    await page.locator(".day-control [rel=next]").click();
    await page.locator("#map-list", { hasText: "Sheikh Saeed" }).waitFor();
    expect(asked(page, "date")).toBe("2016-09-29");
    expect(await page.locator("#date").inputValue()).toBe("2016-09-29");
    await page.locator("#from").fill("2016-09-10");
    await page.locator("#date").fill("2016-09-10");
    await page.locator("#map-date button").click();
    await page.locator("#items", { hasText: "10 September 2016" }).waitFor();
    expect(await listed(page)).toEqual(["Manbij"]);
    await page.goBack();
    await page.locator("#map-list", { hasText: "Sheikh Saeed" }).waitFor();
    expect(await isSame(page)).toBe(true);
    expect(await page.title()).toContain("29 September 2016");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is used by keys alone: list, selection, window, zoom, and Enter to open", async () => {
    const { page, complaints } = await on.open("/map?date=2016-09-28&area=theatre");
    await alive(page);
    await page.keyboard.press("l");
    expect(await focused(page)).toBe("al-Jalloum");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("Handarat Camp");
    expect(asked(page, "chosen")).toBe("N0227");
    await page.keyboard.press("]");
    await page.locator("#map-list", { hasText: "Sheikh Saeed" }).waitFor();
    // The choice and the focus outlast the day.
    expect(asked(page, "chosen")).toBe("N0227");
    expect(await focused(page)).toBe("Handarat Camp");
    await page.keyboard.press("}");
    await page.locator("#items", { hasText: "28 September 2016 to 29 September 2016" }).waitFor();
    expect(asked(page, "from")).toBe("2016-09-28");
    await page.keyboard.press("{");
    await page.waitForURL((url) => !url.searchParams.has("from"));
    await page.keyboard.press("+");
    await page.waitForURL((url) => url.searchParams.has("box"));
    await page.locator("#map-list").press("m");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("CANVAS");
    await page.keyboard.press("l");
    expect(await focused(page)).toBe("Handarat Camp");
    expect(await isSame(page)).toBe(true);
    await Promise.all([page.waitForURL(/\/places\/N0227/), page.keyboard.press("Enter")]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("leaves letters to the reader who types, and to the one who switched them off", async () => {
    const { page } = await on.open("/map?date=2016-09-28&area=theatre");
    await alive(page);
    await page.locator("#q").focus();
    await page.keyboard.type("l[m");
    expect(await page.locator("#q").inputValue()).toBe("l[m");
    expect(asked(page, "date")).toBe("2016-09-28");
    const keys = JSON.parse((await page.locator("main").getAttribute("data-keys")) ?? "[]") as string[][];
    expect(keys.map(([key]) => key)).toContain("[ / ]");
    await page.evaluate(() => localStorage.setItem("daybook-single-keys", "off"));
    await page.locator("main").focus();
    await page.keyboard.press("l");
    expect(await focused(page)).not.toBe("al-Jalloum");
    await page.context().close();
  });

  it("has handles on its window that are dragged and moved by keys", async () => {
    const { page } = await on.open("/map?date=2016-09-28&area=theatre");
    await alive(page);
    const last = page.getByRole("slider", { name: "Last day of the window" });
    expect(await last.getAttribute("aria-valuetext")).toBe("28 September 2016");
    await last.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL((url) => url.searchParams.get("date") === "2016-09-29");
    await page.locator("#items", { hasText: "28 September 2016 to 29 September 2016" }).waitFor();
    // The strip was drawn anew under the reader's fingers.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Last day of the window",
    );
    const first = await page.getByRole("slider", { name: "First day of the window" }).boundingBox();
    const track = await page.locator(".strip-track").boundingBox();
    if (first === null || track === null) throw new Error("The strip has no size.");
    await page.mouse.move(first.x + first.width / 2, first.y + 20);
    await page.mouse.down();
    await page.mouse.move(track.x + track.width * 0.34, first.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(
      (url) => !url.searchParams.has("from") && url.searchParams.get("date") === "2016-09-29",
    );
    await page.context().close();
  });

  it("plays the days to the end of the record", async () => {
    const { page } = await on.open("/map?date=2016-09-28&area=theatre");
    await alive(page);
    await page.locator("main").focus();
    await page.keyboard.press("p");
    expect(await page.locator("#map-play").getAttribute("aria-pressed")).toBe("true");
    await page.waitForURL((url) => url.searchParams.get("date") === "2016-09-30");
    await page.locator('#map-play[aria-pressed="false"]').waitFor();
    await page.context().close();
  });

  it("hears one source, and says in the legend which", async () => {
    const { page } = await on.open("/map?date=2016-09-28&area=theatre");
    await alive(page);
    await page.locator("#by").selectOption("source:syrian-state-tv");
    await page.locator("#map-according button").click();
    await page.locator("#map-legend", { hasText: "one source: Syrian state television" }).waitFor();
    expect(await listed(page)).toEqual(["Handarat Camp"]);
    expect(asked(page, "by")).toBe("source:syrian-state-tv");
    expect(await isSame(page)).toBe(true);
    // The address is the whole state: another reader sees the same.
    const other = await on.open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await listed(other.page)).toEqual(["Handarat Camp"]);
    await other.page.context().close();
    await page.context().close();
  });

  it("lists what is in view, counts it while the map moves, and lists all on demand", async () => {
    const { page } = await on.open("/map?date=2016-09-29&area=C1007");
    await alive(page);
    expect(await page.locator("#in-view").innerText()).toBe("3");
    expect(await listed(page)).not.toContain("Manbij");
    await page.locator("a[data-list=all]").click();
    expect(await listed(page)).toContain("Manbij");
    await page.locator(".map-item-name", { hasText: "Manbij" }).focus();
    // The map goes to what is chosen.
    await page.waitForURL((url) => url.searchParams.has("box"));
    await page.locator("#in-view", { hasText: /^1$/ }).waitFor();
    await page.locator("a[data-list=view]").click();
    expect(await listed(page)).toEqual(["Manbij"]);
    await page.context().close();
  });

  it("gives its image as PNG", async () => {
    const { page, complaints } = await on.open("/map?date=2016-09-28&area=theatre");
    await alive(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#map-image button").click(),
    ]);
    expect(download.suggestedFilename()).toBe("map-2016-09-28.png");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("does without scripts what it does with them: window, speakers, area, view, list", async () => {
    const { page } = await on.open("/map?date=2016-09-28&area=theatre", { javaScriptEnabled: false });
    expect(await page.locator("svg.map .map-mark").count()).toBe(1);
    await page.locator("svg.map a[aria-label^='Places: 3']").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.has("box"));
    expect(await listed(page)).toEqual(["al-Jalloum", "al-Shaar", "Handarat Camp"]);
    await page.locator("#map-layers input[value=control]").uncheck();
    await page.locator("#map-layers button").click();
    expect(await listed(page)).toEqual(["al-Jalloum", "al-Shaar"]);
    await page.goto(`${on.address}/map?date=2016-09-28&area=C1007`);
    await page.locator("#date").fill("2016-09-29");
    await page.locator("#map-date button").click();
    expect(await page.locator("svg.map .map-mark, svg.map .map-cluster").count()).toBe(3);
    await page.locator("#by").selectOption("source:syrian-state-tv");
    await page.locator("#map-according button").click();
    expect(await listed(page)).toEqual(["Handarat Camp"]);
    await page.locator("#by").selectOption("");
    await page.locator("#map-according button").click();
    await page.locator('[aria-label="Area"] a', { hasText: "Aleppo" }).click();
    expect(await listed(page)).not.toContain("Manbij");
    await page.locator("a[data-list=all]").click();
    expect(await listed(page)).toContain("Manbij");
    await page.locator(".map-moves a", { hasText: "Wider" }).click();
    expect(page.url()).toContain("box=");
    await page.context().close();
  });
});
