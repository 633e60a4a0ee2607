import { existsSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { packageRoot } from "../../src/site/assets.ts";
import type { SiteRecord } from "../../src/site/record-source.ts";
import { siteOf } from "../site/ask.ts";

const CHROMIUM = process.env["DAYBOOK_CHROMIUM"] ?? "/usr/bin/chromium";
const required = (process.env["DAYBOOK_REQUIRE"] ?? "").split(/[\s,]+/).includes("chromium");

/**
 * Whether to leave the browser's tests out: where there is no Chromium, and nobody has required one with
 * `DAYBOOK_REQUIRE=chromium`. Says so, once per file.
 */
export function withoutBrowser(): boolean {
  if (existsSync(CHROMIUM)) return false;
  if (required) throw new Error(`DAYBOOK_REQUIRE asks for chromium, and there is none at ${CHROMIUM}.`);
  console.warn(`Left out: no browser at ${CHROMIUM}. Install chromium, or set DAYBOOK_CHROMIUM to one.`);
  return true;
}

/** How the browser is started. */
export const BROWSER = { executablePath: CHROMIUM, args: ["--no-sandbox"] };

/** Builds the islands where nobody has. */
export async function islandsBuilt(): Promise<void> {
  if (!existsSync(`${packageRoot()}/dist/islands/.vite/manifest.json`))
    await build({ root: packageRoot(), logLevel: "warn" });
}

/** A browser and a site that listens on the loopback. */
export interface Stage {
  readonly browser: Browser;
  readonly address: string;
  /** Opens a page; every request that leaves the site and every error of the page is noted. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
  close(): Promise<void>;
}

export async function stage(record?: SiteRecord): Promise<Stage> {
  await islandsBuilt();
  const site: FastifyInstance = siteOf(record);
  const address = await site.listen({ host: "127.0.0.1", port: 0 });
  const browser = await chromium.launch(BROWSER);
  return {
    browser,
    address,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:"))
          complaints.push(`left the site: ${url}`);
      });
      await page.goto(address + path);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
