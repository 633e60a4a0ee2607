import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Stage, stage, withoutBrowser } from "./browser.ts";

const DAY = "/days/2016-09-28";

describe.skipIf(withoutBrowser())("a reader of the log", () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage();
  });
  afterAll(() => on.close());

  /** Number of the entry that has the focus, from 0; -1 where none has. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const items = [...document.querySelectorAll("li.log-item")];
      return items.indexOf(document.activeElement?.closest("li.log-item") as Element);
    });

  it("walks through the entries by n and p, and to the newest by a full stop", async () => {
    const { page, complaints } = await on.open(DAY);
    const steps: number[] = [];
    for (const key of ["n", "n", "n", "p", ".", "p", "n"]) {
      await page.keyboard.press(key);
      steps.push(await focused(page));
    }
    expect(steps).toEqual([0, 1, 2, 1, 0, 0, 1]);
    await page.goto(`${on.address}${DAY}?order=oldest`);
    await page.keyboard.press(".");
    const times = page.locator("ol[data-order=oldest] > li.log-item");
    expect(await focused(page)).toBe((await times.count()) - 1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("types those letters into the search, and switches the keys off", async () => {
    const { page } = await on.open(DAY);
    await page.locator("#q").focus();
    await page.keyboard.type("n.p");
    expect(await page.locator("#q").inputValue()).toBe("n.p");
    expect(await focused(page)).toBe(-1);
    await page.evaluate(() => localStorage.setItem("daybook-single-keys", "off"));
    await page.locator("main").focus();
    await page.keyboard.press("n");
    expect(await focused(page)).toBe(-1);
    await page.context().close();
  });

  it("copies the link of an entry, which leads back to it", async () => {
    const { page } = await on.open(DAY);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const link = page.locator("a.permalink").nth(2);
    await link.click();
    await page.locator("a.permalink[data-copied]").waitFor();
    expect(page.url()).toBe(on.address + DAY);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(on.address + (await link.getAttribute("href")));
    await page.goto("about:blank");
    await page.goto(copied);
    expect(await page.locator("li.log-item:target").count()).toBe(1);
    await page.context().close();
  });

  it("filters, chooses a zone and leaves a source out, all without scripts", async () => {
    const { page } = await on.open(DAY, { javaScriptEnabled: false });
    await page.locator(".log-filters a", { hasText: "Contested" }).click();
    expect(page.url()).toContain("show=contested");
    const entries = await page.locator("li.log-item").count();
    expect(await page.locator(".log-filters a[aria-current]").first().textContent()).toBe(
      `Contested ${entries}`,
    );
    await page.locator("#zone-name").selectOption("Asia/Damascus");
    await page.locator("#zone button").click();
    expect(page.url()).toContain("show=contested");
    expect(await page.locator(".log-time .zone").first().textContent()).toBe("UTC+3");
    await page.goto(`${on.address}/incidents/i-jalloum`);
    await page.locator("#f-jalloum-killed .leave-out").last().click();
    expect(await page.locator("#left-out").textContent()).toContain("You left out 1 source");
    expect(await page.locator("#f-jalloum-killed .figure-range").textContent()).toBe("26");
    expect(await page.locator("#f-jalloum-killed .said").first().textContent()).toContain("UTC+3");
    await page.locator("#left-out a", { hasText: "Count all" }).click();
    expect(page.url()).toBe(`${on.address}/incidents/i-jalloum`);
    await page.context().close();
  });

  it("sees nothing move while the page loads", async () => {
    const { page } = await on.open("/method");
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(on.address + DAY, { waitUntil: "networkidle" });
    const shifted = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
    );
    expect(shifted).toBeLessThan(0.02);
    await page.context().close();
  });
});
