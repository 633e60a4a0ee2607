import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { englishLeft } from "../site/arabic.ts";
import { type Stage, stage, withoutBrowser } from "./browser.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Presses Tab until what is wanted has the focus; fails where it is never reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 160; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab never came to ${selector}.`);
}

/** Presses a key that goes to another page, and waits for it. */
async function goes(page: Page, key: string, where: (url: URL) => boolean): Promise<void> {
  await Promise.all([page.waitForURL(where), page.keyboard.press(key)]);
}

describe.skipIf(withoutBrowser())("by keys alone", () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage();
  });
  afterAll(() => on.close());

  it.each([
    ["en-GB", "Best match first."],
    ["ar", "الأقرب أولًا."],
  ])(
    "a reader in %s searches, narrows, takes it back, turns the page and the order",
    async (locale, best) => {
      const { page, complaints } = await on.open("/search", { locale });
      await tabTo(page, "#q-page");
      await page.keyboard.type("a*");
      await goes(page, "Enter", (url) => url.searchParams.get("q") === "a*");
      expect(await page.locator(".search-order").innerText()).toContain(best);
      const all = await page.locator(".search-hits > li").count();
      await tabTo(page, '.search-facets a[href*="kind=toll"]');
      await goes(page, "Enter", (url) => url.searchParams.get("kind") === "toll");
      expect(await page.locator(".search-hits > li").count()).toBeLessThan(all);
      await tabTo(page, '.search-facets a[aria-current="true"]');
      await goes(page, "Enter", (url) => !url.searchParams.has("kind"));
      await tabTo(page, ".search-order a");
      await goes(page, "Enter", (url) => url.searchParams.get("order") === "date");
      const first = await page.locator(".search-hits .words").first().getAttribute("href");
      await tabTo(page, '.pager a[rel~="next"]');
      await goes(page, "Enter", (url) => url.searchParams.has("after"));
      expect(await page.locator(".search-hits .words").first().getAttribute("href")).not.toBe(first);
      await tabTo(page, '.pager a:not([rel~="next"])');
      await goes(page, "Enter", (url) => !url.searchParams.has("after"));
      expect(await page.locator(".search-hits .words").first().getAttribute("href")).toBe(first);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    ["en-GB", "You left out 1 origin"],
    ["ar", "استبعدت أصلًا واحدًا"],
  ])("a reader in %s leaves a source out of a tally and sees it counted again", async (locale, told) => {
    const { page, complaints } = await on.open("/tallies", { locale });
    const before = await page.locator(".tally-table").innerText();
    await tabTo(page, ".ask summary");
    await page.keyboard.press("Enter");
    await tabTo(page, ".ask input[type=checkbox]");
    await page.keyboard.press("Space");
    await goes(page, "Enter", (url) => url.searchParams.has("without"));
    expect(await page.locator(".notice").innerText()).toContain(told);
    expect(await page.locator(".ask input:checked").count()).toBe(1);
    expect(await page.locator("main").innerText()).not.toContain(before);
    await tabTo(page, ".parts summary");
    await page.keyboard.press("Enter");
    expect(await page.locator(".parts[open] .number").first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(["/map?date=2016-09-29&area=theatre", "/search?q=aleppo", "/search", "/search?q=qqqq", "/tallies"])(
    "in Arabic nothing is left in English, and axe objects to nothing, light or dark: %s",
    async (path) => {
      const { page, complaints } = await on.open("/method", { locale: "ar" });
      await page.addInitScript({ content: axeSource });
      const found: string[] = [];
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(on.address + path);
        if (path.startsWith("/map")) await page.locator("#map[data-live]").waitFor({ timeout: 25_000 });
        const results = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
            resultTypes: ["violations"],
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          }),
        );
        for (const { id, nodes } of results.violations)
          for (const node of nodes) found.push(`${colorScheme} ${id}: ${node.target.join(" ")}`);
      }
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
      expect(englishLeft(await page.locator("main").evaluate((main) => main.outerHTML))).toEqual([]);
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(`${width}: ${over}`).toBe(`${width}: 0`);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});
