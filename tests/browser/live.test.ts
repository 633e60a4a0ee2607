import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Page, chromium, type Browser } from "playwright-core";
import { createSite } from "../../src/site/create-site.ts";
import { changingSource, livePage, type Update } from "../site/live-record.ts";
import { syria } from "../site/theatre.ts";
import { BROWSER, islandsBuilt, withoutBrowser } from "./browser.ts";

/** Twenty updates from 08:00 on, so that a reader can be in the middle of a page. */
const UPDATES: Update[] = Array.from(
  { length: 20 },
  (_, i): Update => [
    `${String(8 + Math.floor(i / 4)).padStart(2, "0")}:${String((i % 4) * 15).padStart(2, "0")}`,
    10 + i,
  ],
).reverse();

describe.skipIf(withoutBrowser())("an open log", () => {
  const source = changingSource(livePage(UPDATES));
  const site = createSite(source, syria(), {});
  let browser: Browser;
  let page: Page;
  let arabic: Page;
  beforeAll(async () => {
    await islandsBuilt();
    const address = await site.listen({ host: "127.0.0.1", port: 0 });
    browser = await chromium.launch(BROWSER);
    page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${address}/days/2016-11-18`);
    await page.waitForLoadState("load");
    arabic = await browser.newPage({ locale: "ar" });
    await arabic.goto(`${address}/days/2016-11-18`);
  });
  afterAll(async () => {
    await browser?.close();
    await site.close();
  });

  const shifts = () =>
    page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0));
  const notice = () => page.locator(".live-bar [role=status]").textContent();

  it("waits with new entries and corrections behind a notice, and moves nothing", async () => {
    // The stream must be open before anything is new.
    await page.waitForTimeout(1500);
    await page.evaluate(() => scrollTo(0, 900));
    const seen = page.locator("li.log-item").nth(8);
    const before = await seen.boundingBox();
    const shifted = await shifts();
    const [first, ...rest] = UPDATES;
    source.put(livePage([["19:00", 91], ["18:30", 90], first as Update, ["12:30", 77], ...rest.slice(1)]));
    await page.locator(".live-bar button").waitFor({ state: "visible" });
    expect(await notice()).toBe("2 new, 1 correction");
    expect(await page.title()).toMatch(/^\(2\) /);
    await arabic.locator(".live-bar button").waitFor({ state: "visible" });
    expect(await arabic.locator(".live-bar [role=status]").textContent()).toBe("بندان جديدان، تصحيح واحد");
    expect(await arabic.locator("button.correction").textContent()).toBe("صُحِّح");
    expect(await seen.boundingBox()).toEqual(before);
    expect(await shifts()).toBe(shifted);
    expect(await page.locator("li.log-item").count()).toBe(20);
  });

  it("goes to the first unread on demand, marks where the reader left off, and keeps the old wording", async () => {
    expect(await page.locator(".page-head .standfirst").textContent()).toContain("20 entries");
    await page.locator(".live-bar button").click();
    expect(await page.locator("li.log-item").count()).toBe(22);
    expect(await page.locator(".page-head .standfirst").textContent()).toContain("22 entries");
    expect(await page.locator(".log-filters a").first().textContent()).toBe("All 22");
    expect(await page.locator("li.log-item.is-new").first().locator("time").textContent()).toBe("19:00");
    // First unread of a log that begins with the newest is the older of the two.
    const focused = await page.evaluate(
      () => document.activeElement?.closest("li")?.querySelector("time")?.textContent,
    );
    expect(focused).toBe("18:30");
    expect(await page.locator(".left-off").count()).toBe(1);
    const was = page.locator("details.was");
    expect(await was.count()).toBe(1);
    await was.locator("summary").click();
    expect(await was.locator("blockquote").textContent()).toContain("Jets left 28 dead");
    expect(await page.locator(".live-bar").isHidden()).toBe(true);
  });

  it("strikes an entry that its document no longer has, and says so", async () => {
    source.put(livePage([["19:00", 91], ["18:30", 90], ...UPDATES.slice(0, 10)]));
    await page.locator("li.withdrawn").first().waitFor();
    expect(await page.locator("li.withdrawn .badge").first().textContent()).toContain("no longer");
    expect(await notice()).toContain("corrections");
    // Nothing was shown there yet: the two new ones, the correction and ten that are gone.
    await arabic.locator("li.withdrawn").first().waitFor();
    expect(await arabic.locator(".live-bar [role=status]").textContent()).toBe("بندان جديدان، 10 تصحيحات");
  });
});
