import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claims } from "../site/fixture.ts";
import { type Stage, stage, withoutBrowser } from "./browser.ts";

const LIVE = "/documents/northgate-live-2016-09-28";

/** The words lit in the page, and whether a reader has them in sight. */
async function lit(page: Page): Promise<{ words: string; inSight: boolean }> {
  return page.locator("a.mark.chosen").evaluateAll((marks) => {
    const box = marks[0]?.getBoundingClientRect();
    return {
      words: marks.map((mark) => mark.textContent).join(""),
      inSight: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
    };
  });
}

describe.skipIf(withoutBrowser())("a reader", () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage();
  });
  afterAll(() => on.close());

  it("goes from a contested figure on the front page to the words behind its number", async () => {
    const { page, complaints } = await on.open("/");
    await page.locator(".front-contested a.number", { hasText: "31" }).click();
    expect(await lit(page)).toEqual({ words: claims.monitor31.quote, inSight: true });
    await page.locator(".claim-panel a", { hasText: "values for people killed" }).click();
    expect(page.url()).toContain("/incidents/i-jalloum#f-jalloum-killed");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("chooses a claim by keyboard, goes on from where it stands, and closes it", async () => {
    const { page } = await on.open(LIVE);
    await page.locator("main").focus();
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.matches("a.mark"))) break;
    }
    await Promise.all([page.waitForURL(/claim=/), page.keyboard.press("Enter")]);
    expect((await lit(page)).words).toBe(claims.live26.quote);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.matches("a.mark.chosen"))).toBe(true);
    await page.locator(".claim-panel .close").focus();
    await Promise.all([page.waitForURL((url) => !url.search), page.keyboard.press("Enter")]);
    expect(await page.locator(".claim-panel").count()).toBe(0);
    await page.context().close();
  });

  it("reaches the content with the first press of Tab", async () => {
    const { page } = await on.open("/days/2016-09-28");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.context().close();
  });

  it("sees the chosen words above the particulars on a phone", async () => {
    const { page } = await on.open(`${LIVE}?claim=${claims.liveCampDenied.id}#${claims.liveCampDenied.id}`, {
      viewport: { width: 390, height: 844 },
    });
    const [mark, panel] = await Promise.all([
      page.locator("a.mark.chosen").first().boundingBox(),
      page.locator(".claim-panel").boundingBox(),
    ]);
    expect(mark?.y).toBeGreaterThan(0);
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThan(panel?.y ?? 0);
    await page.context().close();
  });

  it("changes the appearance in place, and finds it so on the next page", async () => {
    const { page } = await on.open("/method");
    await page.locator(".appearance button", { hasText: "Dark" }).click();
    await page.locator("html[data-theme=dark]").waitFor();
    await page.waitForLoadState("networkidle");
    await page.goto(`${on.address}/days`);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.context().close();
  });

  it("has all of it without scripts: log, words, map by day, search, appearance", async () => {
    const { page, complaints } = await on.open("/", { javaScriptEnabled: false });
    await page.locator("#latest, .front-first h2 a").first().click();
    expect(await page.locator("h1").innerText()).toBe("30 September 2016");
    await page.goto(`${on.address}${LIVE}`);
    await page.locator("a.mark").first().click();
    expect(await page.locator(".claim-panel h2").innerText()).toContain("26 people killed");
    await page.goto(`${on.address}/map?date=2016-09-28`);
    await page.locator("#date").fill("2016-09-29");
    await page.locator("#map-date button").click();
    expect(page.url()).toContain("date=2016-09-29");
    // Manbij lies beyond the city's frame: it stands in the list, and on the map of the whole theatre.
    expect(await page.locator("svg.map").first().textContent()).not.toContain("Manbij");
    expect(await page.locator("main").textContent()).toContain("Manbij");
    await page.getByRole("link", { name: "Whole theatre", exact: true }).click();
    expect(await page.locator("svg.map").first().textContent()).toContain("Manbij");
    await page.locator("#q").fill("Manbij");
    await Promise.all([page.waitForURL(/search/), page.keyboard.press("Enter")]);
    expect(await page.locator("main").innerText()).toContain("The Syrian Democratic Forces hold Manbij");
    await page.locator(".appearance button", { hasText: "Dark" }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(page.url()).toContain("/search?q=Manbij");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
