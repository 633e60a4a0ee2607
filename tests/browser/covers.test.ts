import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../src/site/create-site.ts";
import { changingSource, livePage } from "../site/live-record.ts";
import { syria } from "../site/theatre.ts";
import { BROWSER, islandsBuilt, withoutBrowser } from "./browser.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WORDS = "Neighbours gathered body parts in blankets after jets left 26 dead in Shaar.";

describe.skipIf(withoutBrowser())("the cover over a graphic description", () => {
  const site = createSite(
    changingSource(
      livePage([
        ["12:30", 26, WORDS],
        ["09:10", 12],
      ]),
    ),
    syria(),
    {},
  );
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    await islandsBuilt();
    address = await site.listen({ host: "127.0.0.1", port: 0 });
    browser = await chromium.launch(BROWSER);
  });
  afterAll(async () => {
    await browser?.close();
    await site.close();
  });

  async function day(options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${address}/days/2016-11-18`);
    return { page, words: page.locator(".log-words", { hasText: "body parts" }) };
  }

  it.each(["Enter", "Space"])("opens and closes by %s, and says which it will do", async (key) => {
    const { page, words } = await day();
    const button = page.locator("details.cover > summary").first();
    expect(await words.isVisible()).toBe(false);
    expect(await button.innerText()).toBe("Graphic description, show");
    await button.focus();
    await page.keyboard.press(key);
    expect(await words.isVisible()).toBe(true);
    expect(await button.innerText()).toBe("Graphic description, cover again");
    await page.keyboard.press(key);
    expect(await words.isVisible()).toBe(false);
    await page.context().close();
  });

  it("stays open for the session, on every page where the entry stands, until it is closed", async () => {
    const { page } = await day();
    const kept = () => page.evaluate(() => sessionStorage.getItem("daybook-uncovered") ?? "");
    await page.locator("details.cover > summary").first().click();
    await expect.poll(kept).toMatch(/^[0-9a-f]{12}$/);
    await page.goto(`${address}/documents/harbour-live`);
    expect(await page.locator(".body", { hasText: "body parts" }).first().isVisible()).toBe(true);
    await page.locator("details.cover[open] > summary").first().click();
    await expect.poll(kept).toBe("");
    await page.goto(`${address}/days/2016-11-18`);
    expect(await page.locator(".log-words", { hasText: "body parts" }).isVisible()).toBe(false);
    await page.context().close();
    const other = await day();
    expect(await other.words.isVisible()).toBe(false);
    await other.page.context().close();
  });

  it.each(["en-GB", "ar"])("has nothing that axe objects to, shut or open, in %s", async (locale) => {
    const { page } = await day({ locale, colorScheme: "dark" });
    await page.evaluate(axeSource);
    const complaints = () =>
      page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(" ")}`);
      });
    expect(await complaints()).toEqual([]);
    await page.locator("details.cover > summary").first().click();
    expect(await complaints()).toEqual([]);
    await page.context().close();
  });

  it("opens without scripts, in Arabic and on a narrow phone", async () => {
    const { page, words } = await day({
      javaScriptEnabled: false,
      locale: "ar",
      viewport: { width: 320, height: 640 },
    });
    const button = page.locator("details.cover > summary").first();
    expect(await button.innerText()).toBe("وصف قاسٍ، اعرضه");
    await button.click();
    expect(await words.isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  });
});
