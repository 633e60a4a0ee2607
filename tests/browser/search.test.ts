import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claims } from "../site/fixture.ts";
import { type Stage, stage, withoutBrowser } from "./browser.ts";

const CLAIM = `/documents/northgate-live-2016-09-28?claim=${claims.live26.id}`;

/** Waits until the dialog shows what was asked for. */
async function typed(page: Page, words: string, option: string): Promise<void> {
  await page.keyboard.type(words);
  await page.locator("dialog[open] [role=option]", { hasText: option }).first().waitFor();
}

describe.skipIf(withoutBrowser())("a reader who searches", () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage();
  });
  afterAll(() => on.close());

  it("goes with Ctrl+K from any page to a place typed in another script, by keyboard alone", async () => {
    const { page, complaints } = await on.open("/figures");
    await page.keyboard.press("Control+k");
    await typed(page, "الجلوم", "al-Jalloum");
    const active = await page.locator("dialog[open] input").getAttribute("aria-activedescendant");
    expect(await page.locator(`#${active}`).innerText()).toContain("al-Jalloum");
    await Promise.all([page.waitForURL(/\/places\/N0189/), page.keyboard.press("Enter")]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("chooses another answer with the arrows, and gets the focus back on Escape", async () => {
    const { page } = await on.open("/incidents");
    await page.locator(".skip").focus();
    await page.keyboard.press("Control+k");
    await typed(page, "jall", "Twenty-three dead in Jalloum");
    const options = page.locator("dialog[open] [role=option]");
    await page.keyboard.press("ArrowDown");
    expect(await options.nth(1).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await options.last().getAttribute("aria-selected")).toBe("true");
    expect(await options.last().innerText()).toContain("Search all words: jall");
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.context().close();
  });

  it("stays at the moment that the page speaks of", async () => {
    const { page } = await on.open("/days/2016-09-28?at=2016-09-28T18:00");
    await page.keyboard.press("Control+k");
    await typed(page, "sheikh saeed", "Sheikh Saeed");
    await Promise.all([page.waitForURL(/at=2016-09-28/), page.keyboard.press("Enter")]);
    await page.context().close();
  });

  it("goes from word to result to claim with the keys of the page, and narrows it on the way", async () => {
    const { page, complaints } = await on.open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("killed");
    await Promise.all([page.waitForURL(/search\?q=killed/), page.keyboard.press("Enter")]);
    await page.locator(".search-facets a", { hasText: "Tolls" }).focus();
    await Promise.all([page.waitForURL(/kind=toll/), page.keyboard.press("Enter")]);
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    const second = page.locator(".search-hits .words").nth(1);
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("p");
    await Promise.all([page.waitForURL(/\/documents\//), page.keyboard.press("Enter")]);
    expect(await page.locator(".claim-panel").count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is told the keys by ?, types a question mark in a field, and can switch single keys off", async () => {
    const { page } = await on.open("/search?q=killed");
    await page.locator("#q-page").focus();
    await page.keyboard.type("?");
    expect(await page.locator("#q-page").inputValue()).toContain("?");
    await page.locator("main").focus();
    await page.keyboard.press("?");
    expect(await page.locator("dialog[open]").innerText()).toContain("next and previous result");
    await page.locator("dialog[open] input[type=checkbox]").uncheck();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.keyboard.press("?");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    // The button is there for who has switched them off.
    await page.locator(".keys-button").click();
    expect(await page.locator("dialog[open] input[type=checkbox]").isChecked()).toBe(false);
    await page.context().close();
  });

  it("copies a citation that leads back to the claim, with the site's own name in it", async () => {
    const { page, complaints } = await on.open(CLAIM, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(".cite summary").click();
    await page.locator("[data-copy=cite-plain]").click();
    await page.locator("button", { hasText: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${on.address}/claims/${claims.live26.id}?capture=`);
    expect(copied).toContain(claims.live26.quote);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("has search, facets, paging, citing and editions side by side without scripts", async () => {
    const { page, complaints } = await on.open("/search", { javaScriptEnabled: false });
    await page.locator("#q-page").fill("killed");
    await Promise.all([page.waitForURL(/q=killed/), page.keyboard.press("Enter")]);
    await page.locator(".search-facets a", { hasText: "Tolls" }).click();
    await page.locator(".search-hits .words").first().click();
    await page.locator(".cite summary").click();
    expect(await page.locator("#cite-quote").isVisible()).toBe(true);
    expect(await page.locator(".cite button:visible").count()).toBe(0);
    await page.goto(`${on.address}/documents/orontes-post-0928/compare?from=1&to=2`);
    expect(await page.locator("ins").count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
