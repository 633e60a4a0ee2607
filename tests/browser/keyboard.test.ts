import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Stage, stage, withoutBrowser } from "./browser.ts";

const DAY = "/days/2016-09-28";

/** Presses Tab until the focus is on an element that matches, or fails. */
async function tabTo(page: Page, selector: string, words = ""): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate(
      ([wanted, text]) => {
        const at = document.activeElement;
        return at !== null && at.matches(wanted as string) && (at.textContent ?? "").includes(text as string);
      },
      [selector, words],
    );
    if (isThere) return;
  }
  throw new Error(`No press of Tab led to ${selector} ${words}`);
}

/** Whether a reader sees where the focus is: drawn around, and within the window. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return false;
    const { top, bottom } = at.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight;
  });
}

/** Presses a key that leads to another page. */
async function go(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}

describe.skipIf(withoutBrowser())("with a keyboard alone", () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage();
  });
  afterAll(() => on.close());

  it("a reader walks through a day, folds claims, filters, takes an entry's link and opens it in its document", async () => {
    const { page, complaints } = await on.open(DAY);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await tabTo(page, ".log-filters a", "Contested");
    expect(await isFocusSeen(page)).toBe(true);
    await go(page, "Enter");
    expect(page.url()).toContain("show=contested");
    const claims = page.locator("li.log-item").first().locator("details.entry-claims");
    await page.keyboard.press("n");
    expect(await isFocusSeen(page)).toBe(true);
    await page.keyboard.press("x");
    expect(await claims.getAttribute("open")).toBeNull();
    await page.keyboard.press("x");
    expect(await claims.getAttribute("open")).not.toBeNull();
    // From inside the claims the focus goes to what opens them again, and the key still knows its entry.
    await tabTo(page, ".chip");
    await page.keyboard.press("x");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("summary");
    await page.keyboard.press("x");
    expect(await claims.getAttribute("open")).not.toBeNull();
    await page.keyboard.press("l");
    await page.locator("a.permalink[data-copied]").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("#entry-");
    await page.goto(copied);
    await page.keyboard.press("n");
    await page.keyboard.press("p");
    await go(page, "Enter");
    expect(page.url()).toMatch(/\/documents\/.+#e\d+$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("a reader is told of x by the help of the keys", async () => {
    const { page } = await on.open(DAY);
    await page.keyboard.press("?");
    const help = page.locator("dialog[open]");
    expect(await help.innerText()).toContain("open or close the claims of the entry");
    await page.keyboard.press("Escape");
    expect(await help.count()).toBe(0);
    await page.context().close();
  });

  it("a reader of a document chooses a kind, a claim, its panel's links, and closes it", async () => {
    const { page, complaints } = await on.open("/documents/northgate-live-2016-09-28");
    await tabTo(page, ".kind-filter a", "tolls".slice(1));
    await go(page, "Enter");
    expect(page.url()).toContain("kind=toll");
    await tabTo(page, "a.mark");
    expect(await isFocusSeen(page)).toBe(true);
    await go(page, "Enter");
    expect(await page.locator(".claim-panel").count()).toBe(1);
    await tabTo(page, ".claim-panel .close");
    expect(await isFocusSeen(page)).toBe(true);
    await go(page, "Enter");
    expect(page.url()).not.toContain("claim=");
    expect(page.url()).toContain("kind=toll");
    expect(await page.locator(".claim-panel").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("a reader of an incident leaves a source out and counts it again", async () => {
    const { page, complaints } = await on.open("/incidents/i-jalloum");
    const range = page.locator("#f-jalloum-killed .figure-range");
    const before = await range.textContent();
    await tabTo(page, "#f-jalloum-killed .leave-out");
    expect(await isFocusSeen(page)).toBe(true);
    await go(page, "Enter");
    expect(page.url()).toContain("without=");
    expect(await page.locator("#left-out").innerText()).toContain("You left out 1 source");
    // The page stands at the notice, so the way back is the next thing.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Count all");
    await tabTo(page, "#left-out a", "Count it again");
    await go(page, "Enter");
    expect(page.url()).toBe(`${on.address}/incidents/i-jalloum`);
    expect(await range.textContent()).toBe(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("a reader goes from a document to its editions compared, turns them round and back", async () => {
    const { page, complaints } = await on.open("/documents/orontes-post-0928");
    await tabTo(page, ".document-side a", "Compare editions 1 and 2");
    await go(page, "Enter");
    expect(page.url()).toContain("from=1&to=2");
    expect(await page.locator(".diff ins").count()).toBeGreaterThan(0);
    await tabTo(page, "main a", "The other way round");
    expect(await isFocusSeen(page)).toBe(true);
    await go(page, "Enter");
    expect(page.url()).toContain("from=2&to=1");
    await tabTo(page, "main a", "The document");
    await go(page, "Enter");
    expect(page.url()).toBe(`${on.address}/documents/orontes-post-0928`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
