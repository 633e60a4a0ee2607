import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Stage, stage, withoutBrowser } from "./browser.ts";

const THEATRE = "/map?date=2016-09-28&area=theatre";

async function alive(page: Page): Promise<void> {
  await page.locator("#map[data-live]").waitFor({ timeout: 30_000 });
}

const asked = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);
const listed = (page: Page) => page.locator(".map-item:visible .map-item-name").allInnerTexts();
const cluster = (page: Page) => page.locator(".cluster-button");
const counts = (page: Page) => cluster(page).first().getAttribute("aria-label");

/** Presses Tab until what is wanted has the focus; fails where it is never reached. */
async function tabTo(page: Page, selector: string, backwards = false): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press(backwards ? "Shift+Tab" : "Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab never came to ${selector}.`);
}

describe.skipIf(withoutBrowser())("the map by keys alone", () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage();
  });
  afterAll(() => on.close());

  it("opens a mark that stands for several places, and goes to the first of them in the list", async () => {
    const { page, complaints } = await on.open(THEATRE);
    await alive(page);
    expect(await counts(page)).toBe("Places: 3, Disputed: 1, Incidents: 2. Closer");
    await tabTo(page, ".cluster-button");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.has("box"));
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe("al-Jalloum");
    await expect.poll(() => cluster(page).count()).toBe(0);
    await expect.poll(() => listed(page)).toEqual(["al-Jalloum", "al-Shaar", "Handarat Camp"]);
    // And wider again, it is one mark again.
    await expect
      .poll(
        async () => {
          await page.keyboard.press("-");
          return cluster(page).count();
        },
        { interval: 700, timeout: 20_000 },
      )
      .toBeGreaterThan(0);
    expect(await counts(page)).toMatch(/^Places: [23],/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("opens it by a click too, and leaves the list as it is", async () => {
    const { page } = await on.open(THEATRE);
    await alive(page);
    await cluster(page).first().click();
    await page.waitForURL((url) => url.searchParams.has("box"));
    await expect.poll(() => cluster(page).count()).toBe(0);
    expect(asked(page, "chosen")).toEqual([]);
    await page.context().close();
  });

  it("counts in its marks what the time strip leaves", async () => {
    const { page } = await on.open(THEATRE);
    await alive(page);
    expect(await counts(page)).toContain("Incidents: 2");
    await page.getByRole("slider", { name: "Last day of the window" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL((url) => url.searchParams.get("date") === "2016-09-29");
    await expect
      .poll(() => counts(page))
      .toBe("Places: 5, Government and allies: 2, Disputed: 1, Incidents: 2. Closer");
    await page.getByRole("slider", { name: "First day of the window" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL((url) => !url.searchParams.has("from"));
    await expect.poll(() => counts(page)).toBe("Places: 3, Government and allies: 2, Disputed: 1. Closer");
    await page.context().close();
  });

  it("ticks layers with Space, keeps the focus and the address, and counts without them", async () => {
    const { page, complaints } = await on.open(THEATRE);
    await alive(page);
    await tabTo(page, "#map-layers input[value=control]");
    await page.keyboard.press("Space");
    await page.waitForURL((url) => url.searchParams.has("layer"));
    expect(asked(page, "layer")).toEqual(["incidents", "facilities", "besieged"]);
    await expect.poll(() => counts(page)).toBe("Places: 2, Incidents: 2. Closer");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("control");
    await page.keyboard.press("Space");
    await page.waitForURL((url) => !url.searchParams.has("layer"));
    await expect.poll(() => counts(page)).toContain("Places: 3");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("chooses one side from the list of speakers", async () => {
    const { page } = await on.open("/map?date=2016-09-29&area=theatre");
    await alive(page);
    await tabTo(page, "#by");
    await page.keyboard.type("Gov");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("by") === "side:government");
    await page.locator("#map-legend", { hasText: "one side: Government and allies" }).waitFor();
    await page.context().close();
  });

  it("offers what would bring something into view", async () => {
    const { page } = await on.open("/map?date=2016-09-28&box=41,33,41.5,33.5");
    await alive(page);
    await page.locator("#none-in-view").waitFor();
    await tabTo(page, "#none-in-view [data-widen]");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.search.includes("box=41%2C33") && url.searchParams.has("box"));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("CANVAS");
    await page.context().close();
  });

  it("runs from right to left in Arabic, and time from left to right", async () => {
    const { page, complaints } = await on.open(THEATRE, { locale: "ar" });
    await alive(page);
    expect(await counts(page)).toBe("الأماكن: 3، متنازع عليها: 1، الحوادث: 2. تقريب");
    const [list, map] = await Promise.all(
      ["#map-list", "#map"].map((selector) => page.locator(selector).boundingBox()),
    );
    expect((list?.x ?? 0) < (map?.x ?? 0)).toBe(true);
    const last = page.getByRole("slider", { name: "آخر يوم في النافذة" });
    expect(await last.getAttribute("aria-valuetext")).toBe("28 سبتمبر 2016");
    await last.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL((url) => url.searchParams.get("date") === "2016-09-29");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
