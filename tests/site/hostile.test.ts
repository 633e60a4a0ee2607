import { afterAll, describe, expect, it } from "vitest";
import type { SiteRecord } from "../../src/site/record-source.ts";
import { claimOf, documentOf } from "./build-document.ts";
import { ask, page, siteOf, textOf } from "./ask.ts";
import { exactly } from "./fixture.ts";

/** What a page that means harm may hold, in every field that a reader sees. */
const SCRIPT = '<script>alert(1)</script><img src=x onerror="alert(2)">';
const QUOTES = "\"><svg onload=alert(3)>' onmouseover=alert(4) x='";
const OVERRIDE = "\u202egnorw si sihT\u202c \u2066hidden\u2069";
const LONG = "no-break".repeat(40_000);

const hostile = documentOf(
  {
    id: `https://harm.example/a?b=${SCRIPT}/../../etc`,
    title: `${SCRIPT}${OVERRIDE}`,
    publisher: QUOTES,
    author: SCRIPT,
    published: "2016-09-28",
    url: "javascript:alert(5)",
    timezone: QUOTES,
    diagnostics: [
      {
        code: "DAY-READ-001",
        severity: "note",
        place: SCRIPT,
        found: SCRIPT,
        expected: QUOTES,
        remedy: OVERRIDE,
      },
    ],
  },
  [
    {
      kind: "update",
      time: "10:00",
      tz: SCRIPT,
      heading: `${SCRIPT} heading`,
      author: QUOTES,
      blocks: [`${SCRIPT} killed 5 people ${QUOTES}`, OVERRIDE, LONG, ["row", [SCRIPT, QUOTES]]],
    },
    { kind: "comment", author: SCRIPT, blocks: [`${QUOTES} \u0000\u0007 ${OVERRIDE}`] },
  ],
);

const claim = claimOf(
  hostile,
  `${SCRIPT} killed 5 people`,
  {
    kind: "toll",
    toll: { status: "killed", count: exactly(5), who: SCRIPT, side: null, by: [QUOTES], means: SCRIPT },
  },
  {
    voices: [SCRIPT, QUOTES],
    where: [{ printed: SCRIPT, name: QUOTES, place: null, candidates: [SCRIPT], reason: SCRIPT }],
    actors: [{ printed: SCRIPT, name: QUOTES, actor: null, reason: OVERRIDE }],
    rules: [SCRIPT],
  },
);

const record: SiteRecord = {
  current: [{ document: hostile, claims: [claim], edition: 1, obtainedAt: SCRIPT }],
  superseded: [],
  custody: [
    {
      line: 1,
      action: "captured",
      sha256: hostile.capture,
      size: 1,
      address: `${SCRIPT}${OVERRIDE}`,
      obtainedAt: "2016-09-30T06:00:00.000Z",
      agent: SCRIPT,
      previous: "0",
      hash: "0",
    },
  ],
};

const site = siteOf(record);
afterAll(() => site.close());
const address = `/documents/${encodeURIComponent(hostile.id)}`;

const PAGES = [
  "/",
  "/days",
  "/days/2016-09-28",
  "/documents",
  address,
  `${address}?claim=${claim.id}`,
  "/sources",
  `/search?q=${encodeURIComponent(SCRIPT)}`,
  "/search?q=killed",
  `/map?area=${encodeURIComponent(SCRIPT)}`,
  `/nowhere/${encodeURIComponent(SCRIPT)}`,
];

describe("a page that means harm", () => {
  it.each(PAGES)("is shown as words and does nothing: %#", async (url) => {
    const answer = await ask(site, url);
    expect([200, 404]).toContain(answer.statusCode);
    const document = await page(site, url, answer.statusCode);
    expect(
      [...document.querySelectorAll("script")].every((each) =>
        (each.getAttribute("src") ?? "").startsWith("/assets/"),
      ),
    ).toBe(true);
    expect(document.querySelectorAll("img, svg[onload], [onerror], [onmouseover], [onload]")).toHaveLength(0);
    for (const element of document.querySelectorAll("[href], [action], [src]")) {
      const link =
        element.getAttribute("href") ?? element.getAttribute("action") ?? element.getAttribute("src");
      expect(link).toMatch(/^[/#]/);
    }
  });

  it.each(PAGES)("cannot turn round the words beside its own: %#", async (url) => {
    const { body } = await ask(site, url);
    expect(body).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(body).not.toContain("\u0000");
  });

  it("keeps its words readable, a line of 300 KB among them", async () => {
    const document = await page(site, `${address}?claim=${claim.id}`);
    expect(textOf(document.querySelector("h1"))).toContain("<script>alert(1)</script>");
    expect(textOf(document.querySelector("a.mark.chosen"))).toBe(claim.quote);
    const pages = Number(/Page \d+ of (\d+)/.exec(textOf(document.body))?.[1]);
    let letters = 0;
    for (let number = 1; number <= pages; number++) {
      const part = await page(site, `${address}?page=${number}`);
      for (const body of part.querySelectorAll(".body p"))
        letters += (body.textContent ?? "").replace(/(?:no-break|[^a-z-])/g, (each) =>
          each === "no-break" ? each : "",
        ).length;
    }
    expect(letters).toBeGreaterThanOrEqual(LONG.length - 20 * pages);
  });

  it("is found by an id that is a whole web address", async () => {
    expect((await ask(site, address)).statusCode).toBe(200);
  });
});

describe("requests that mean harm", () => {
  it.each([
    "/documents/%00",
    "/documents/%E0%A4%A",
    "/documents/__proto__",
    "/places/__proto__",
    "/actors/constructor",
    "/incidents/toString",
    "/claims/%2e%2e%2f",
    `/search?q=${"a".repeat(5000)}`,
    "/search?q[]=a&q=b",
    "/documents?page=99999999999",
    "/documents?page=-1",
    "/days/2016-09-28?order[]=x&page=1e9",
    "/map?date[]=2016-09-28",
  ])("get an answer of the site: %s", async (url) => {
    const answer = await ask(site, url);
    expect([200, 400, 404]).toContain(answer.statusCode);
    expect(String(answer.headers["content-type"])).toContain("text/html");
  });
});
