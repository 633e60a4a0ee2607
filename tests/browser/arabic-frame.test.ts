import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { englishLeft } from "../site/arabic.ts";
import { claims } from "../site/fixture.ts";
import { type Stage, stage, withoutBrowser } from "./browser.ts";

describe.skipIf(withoutBrowser())("the frame for readers of Arabic", () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage();
  });
  afterAll(() => on.close());

  it("opens the help of the keys and the finder in Arabic, and finds a place by its English name", async () => {
    const { page, complaints } = await on.open("/", { locale: "ar" });
    await page.keyboard.press("?");
    const help = page.locator("dialog[open]");
    expect(await help.locator("h2").textContent()).toBe("المفاتيح");
    expect(englishLeft(await help.evaluate((made) => made.outerHTML))).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.locator("#finder-words").fill("jalloum");
    await page.locator("#finder-list [role=option]").first().waitFor();
    const finder = page.locator("dialog[open]");
    expect(await finder.locator("[role=group]").first().textContent()).toContain("الجلوم");
    expect(await finder.locator("[role=status]").textContent()).toMatch(/نتيجة|نتائج|نتيجتان/);
    expect(englishLeft(await finder.evaluate((made) => made.outerHTML), ["jalloum"])).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("keeps the choice of the language, and no page of it is wider than a phone", async () => {
    const { page } = await on.open("/method", { locale: "en-GB", viewport: { width: 320, height: 700 } });
    await page.locator('button[name="language"][value="ar"]').click();
    await page.waitForURL("**/method");
    for (const address of ["/", "/method", "/changes?from=2016-09-28", "/times", "/nothing-here"]) {
      await page.goto(on.address + address);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await page.context().close();
  });

  it("says on the button that the quotation was copied", async () => {
    const { page } = await on.open(`/documents/northgate-live-2016-09-28?claim=${claims.live26.id}`, {
      locale: "ar",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator("details.cite summary").click();
    const button = page.locator('button[data-copy="cite-quote"]');
    expect(await button.textContent()).toBe("انسخ الاقتباس");
    await button.click();
    await expect.poll(() => button.textContent()).toBe("نُسخ");
    await page.context().close();
  });
});
