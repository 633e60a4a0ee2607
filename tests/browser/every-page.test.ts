import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claims, emptyRecord } from "../site/fixture.ts";
import { type Stage, stage, withoutBrowser } from "./browser.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const PAGES = [
  "/",
  "/days",
  "/days/2016-09-28",
  "/days/2016-09-28?show=key",
  "/days/2016-09-28?show=contested&kind=toll",
  "/places/N0189/log",
  "/times",
  "/documents",
  "/documents/northgate-live-2016-09-28",
  `/documents/northgate-live-2016-09-28?claim=${claims.live26.id}`,
  "/documents/levant-monitor-2016-09",
  "/documents/sada-halab-0928",
  "/documents/orontes-post-0928?edition=1",
  "/incidents",
  "/incidents/i-jalloum",
  "/incidents/i-jalloum?without=levant+casualty+monitor&without=hospital+staff",
  "/figures",
  "/tallies",
  "/tallies?at=2016-09-29&by=party",
  "/dossiers",
  "/changes",
  "/changes?from=2016-09-28&to=2016-09-29",
  "/days/2016-09-28?at=2016-09-28T18:00",
  "/map?date=2016-09-29",
  "/map?date=2016-09-29&area=C1007",
  "/places",
  "/places/N0227",
  "/actors",
  "/actors/jabhat-al-nusra",
  "/sources",
  "/method",
  "/search?q=jalloum",
  "/search",
  "/search?q=%D8%A7%D9%84%D8%AC%D9%84%D9%88%D9%85",
  "/search?q=gunmin+kiled",
  "/search?q=killed&kind=toll&order=date",
  "/sources/white-helmets",
  "/documents/orontes-post-0928/compare?from=1&to=2",
  "/nowhere",
];

describe.skipIf(withoutBrowser())("every page", () => {
  let on: Stage;
  let empty: Stage;
  beforeAll(async () => {
    [on, empty] = [await stage(), await stage(emptyRecord)];
  });
  afterAll(() => Promise.all([on.close(), empty.close()]));

  /** What axe objects to in light and in dark, each as rule, place and reason. */
  async function violations(at: Stage, path: string): Promise<string[]> {
    const { page } = await at.open("/method");
    // Before the page's own scripts, and past its policy, which would not let it in.
    await page.addInitScript({ content: axeSource });
    const found: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(at.address + path);
      if (path.startsWith("/map")) await page.locator("#map[data-live]").waitFor({ timeout: 25_000 });
      const results = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
          resultTypes: ["violations"],
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        }),
      );
      for (const { id, nodes } of results.violations)
        for (const node of nodes)
          found.push(`${colorScheme} ${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`);
    }
    await page.context().close();
    return found;
  }

  it.each(PAGES)("has nothing that axe objects to, light or dark: %s", async (path) => {
    expect(await violations(on, path)).toEqual([]);
  });

  it.each(["/", "/days", "/figures", "/documents"])(
    "has nothing to object to while nothing is read: %s",
    async (path) => {
      expect(await violations(empty, path)).toEqual([]);
    },
  );

  it.each(PAGES)("fits a screen of 320 pixels and one of 390, and stays on the site: %s", async (path) => {
    const { page, complaints } = await on.open(path, { viewport: { width: 390, height: 800 } });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(`${width}: ${over}`).toBe(`${width}: 0`);
    }
    expect(complaints.filter((complaint) => path !== "/nowhere" || !complaint.includes("404"))).toEqual([]);
    await page.context().close();
  });
});
