import type { FastifyInstance } from "fastify";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteOfDossiers } from "../site/dossier-record.ts";
import { BROWSER, islandsBuilt, withoutBrowser } from "./browser.ts";

/** Presses of Tab after which a link counts as out of reach. */
const MOST_PRESSES = 150;

/** Goes on with Tab until the focus is on what the selector names; every stop on the way can be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate((wanted) => {
      const focused = document.activeElement as HTMLElement;
      const box = focused.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return {
        what: focused.outerHTML.slice(0, 120),
        seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        marked: outlineStyle !== "none" && outlineWidth !== "0px",
        there: focused.matches(wanted),
      };
    }, selector);
    expect(at, "a stop of the keyboard").toMatchObject({ seen: true, marked: true });
    if (at.there) return;
  }
  throw new Error(`${selector} is not reached on ${page.url()}`);
}

/** Follows the link that the selector names, by keyboard alone, from the beginning of the content. */
async function follow(page: Page, selector: string): Promise<void> {
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Enter");
  await tabTo(page, selector);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}

const heading = (page: Page) => page.locator("h1").innerText();

describe.skipIf(withoutBrowser()).each([
  ["en-GB", "ltr"],
  ["ar", "rtl"],
])("by keyboard alone, a reader of %s", (locale, direction) => {
  let site: FastifyInstance;
  let browser: Browser;
  let address: string;
  let page: Page;
  beforeAll(async () => {
    await islandsBuilt();
    site = siteOfDossiers();
    address = await site.listen({ host: "127.0.0.1", port: 0 });
    browser = await chromium.launch(BROWSER);
    page = await (await browser.newContext({ locale, viewport: { width: 1100, height: 800 } })).newPage();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it("goes from the dossiers to a truce, its days, its place and the words of a claim there", async () => {
    await page.goto(`${address}/dossiers`);
    expect(await page.locator("html").getAttribute("dir")).toBe(direction);
    await follow(page, "#truces a[href^='/dossiers/truces/']");
    const title = await heading(page);
    await follow(page, ".calendar a[href='/days/2016-11-04']");
    await page.goBack();
    expect(await heading(page)).toBe(title);
    await follow(page, "main a[href='/places/C1007']");
    expect(page.url()).toBe(`${address}/places/C1007`);
    await follow(page, ".claim-list a.words");
    expect(page.url()).toMatch(/\/documents\/sheet\?claim=/);
  });

  it("scrolls a table that is wider than a phone", async () => {
    await page.setViewportSize({ width: 240, height: 700 });
    await page.goto(`${address}/dossiers`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, "#allegations .table-scroll");
    const reached = () =>
      page.locator("#allegations .table-scroll").evaluate((table) => Math.abs(table.scrollLeft));
    expect(await reached()).toBe(0);
    await page.keyboard.press(direction === "rtl" ? "ArrowLeft" : "ArrowRight");
    await expect.poll(reached).toBeGreaterThan(0);
    await page.setViewportSize({ width: 1100, height: 800 });
  });

  it("goes from an allegation to who is accused, and opens the names that are folded away", async () => {
    await page.goto(`${address}/dossiers`);
    await follow(page, "#allegations a[href^='/dossiers/allegations/']");
    await follow(page, ".told a[href='/actors/syrian-arab-army']");
    expect(page.url()).toBe(`${address}/actors/syrian-arab-army`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, "aside summary");
    expect(await page.locator("aside details li").first().isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    expect(await page.locator("aside details li").first().isVisible()).toBe(true);
  });

  it("goes from the sources to an origin, and from there to it as an actor", async () => {
    await page.goto(`${address}/sources`);
    await follow(page, "main th a[href='/sources/sohr']");
    expect(await page.locator(".claim-list li").count()).toBeGreaterThan(0);
    await follow(page, "main a[href='/actors/sohr']");
    expect(page.url()).toBe(`${address}/actors/sohr`);
  });
});
