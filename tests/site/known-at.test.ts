import { afterAll, describe, expect, it } from "vitest";
import type { RecordSource, SiteEdition } from "../../src/site/record-source.ts";
import { createSite } from "../../src/site/create-site.ts";
import { recordAt } from "../../src/site/history.ts";
import { keepMoment, withMoment, withoutMoment } from "../../src/site/keep-moment.ts";
import { neighbours } from "../../src/site/parts/known-at.tsx";
import { bounds, type Page, readPage, toll } from "../weighing/claim-book.ts";
import { ask, page, textOf } from "./ask.ts";
import { syria } from "./theatre.ts";

function strike(id: string, published: string, killed: number, voice: string): Page {
  const words = `Jets left ${killed} dead in Shaar on 18 November 2016, ${voice} said in ${id}.`;
  const body = toll(bounds(killed), { means: "airstrike" });
  return {
    id,
    publisher: id,
    published,
    entries: [{ sayings: [{ words, body, where: ["N0156"], when: "2016-11-18", voices: [voice] }] }],
  };
}

function edition(made: Page, number = 1, obtainedAt = "2016-12-01T00:00:00.000Z"): SiteEdition {
  return { ...readPage(made), edition: number, obtainedAt };
}

const morning = edition(strike("Morning Sheet", "2016-11-18", 12, "Lamp Clinic"));
const evening = edition(strike("Evening Sheet", "2016-11-19", 26, "River Monitor"));

function sourceOf(current: readonly SiteEdition[]): RecordSource {
  return {
    revision: async () => 1,
    load: async () => ({ current, superseded: [], custody: [] }),
    captureBytes: async () => null,
  };
}

const site = createSite(sourceOf([morning, evening]), syria(), {});
afterAll(() => site.close());

const totalOf = async (path: string) => textOf((await page(site, path)).querySelector(".big-number"));

describe("a page as known at a moment", () => {
  it("shows only what had been published by then, and says so", async () => {
    expect(await totalOf("/tallies")).toBe("12 to 26");
    expect(await totalOf("/tallies?at=2016-11-18")).toBe("12");
    const document = await page(site, "/tallies?at=2016-11-18");
    expect(textOf(document.querySelector(".known-at.earlier"))).toContain("As known at 18 November 2016");
    expect(document.documentElement.getAttribute("data-moment")).toBe("2016-11-18");
    expect((await page(site, "/tallies")).querySelector(".known-at.earlier")).toBe(null);
  });

  it("keeps the moment in every link of the page but the way back", async () => {
    const document = await page(site, "/incidents?at=2016-11-18");
    const links = [...document.querySelectorAll("main a[href^='/']")].map(
      (a) => a.getAttribute("href") ?? "",
    );
    expect(links.length).toBeGreaterThan(0);
    for (const href of links.filter((one) => !one.startsWith("/method")))
      expect(href).toContain("at=2016-11-18");
    expect(document.querySelector(".at-now")?.getAttribute("href")).toBe("/incidents");
  });

  it("is empty, in words, before anything was published", async () => {
    const document = await page(site, "/incidents?at=2016-11-01");
    expect(textOf(document.querySelector("h1"))).toBe("Nothing published yet");
  });

  it.each(["yesterday", "2016-02-30", "2016-11", "2016-11-18T25:00"])(
    "answers what is no moment with what one looks like: %s",
    async (at) => {
      const document = await page(site, `/incidents?at=${at}`, 400);
      expect(textOf(document.querySelector("main"))).toContain("2016-11-18T17:45");
    },
  );

  it("is not mistaken for the page of now by the browser's memory", async () => {
    const now = await ask(site, "/tallies");
    const then = await ask(site, "/tallies?at=2016-11-18");
    expect(now.body).not.toBe(then.body);
    expect((await ask(site, "/tallies")).body).toBe(now.body);
  });
});

describe("what changed", () => {
  it("is told in words with the claims behind it", async () => {
    const document = await page(site, "/changes?from=2016-11-18&to=2016-11-19");
    expect(textOf(document.querySelector(".changes"))).toContain(
      "killed people: 12 became 12–26; River Monitor says 26",
    );
    expect(document.querySelector(".changes a[href^='/claims/']")).not.toBe(null);
  });

  it("is nothing between equal moments", async () => {
    const document = await page(site, "/changes?from=2016-11-19&to=2016-11-20");
    expect(textOf(document.querySelector(".empty"))).toContain("Nothing changed");
  });
});

describe("the table of a tally as CSV", () => {
  it("answers the question of the page", async () => {
    const { body, headers } = await ask(site, "/tallies.csv?by=place&at=2016-11-18");
    expect(headers["content-disposition"]).toContain("tally-killed-all-2016-11-18.csv");
    expect(body.split("\r\n")[1]).toBe("SY02,Aleppo Governorate,killed,people,12,12,1,0,0,bounds_only");
  });

  it("leaves out an origin on demand", async () => {
    const { body } = await ask(site, "/tallies.csv?without=name:river%20monitor");
    expect(body.split("\r\n")[1]).toContain("people,12,12,1,0");
  });
});

describe("the record as of a moment", () => {
  it("takes the edition that had been obtained by then", () => {
    const first = edition(
      strike("Lake Wire", "2016-11-18", 12, "Lamp Clinic"),
      1,
      "2016-11-18T10:00:00.000Z",
    );
    const second = edition(
      strike("Lake Wire", "2016-11-18", 15, "Lamp Clinic"),
      2,
      "2016-11-20T10:00:00.000Z",
    );
    const record = { current: [second], superseded: [first], custody: [] };
    expect(recordAt(record, "2016-11-19").current.map((one) => one.edition)).toEqual([1]);
    expect(recordAt(record, "2016-11-21")).toMatchObject({
      current: [{ edition: 2 }],
      superseded: [{ edition: 1 }],
    });
    // Obtained later than it was published: the first edition is the nearest to what was there.
    expect(recordAt(record, "2016-11-18T09:00").current.map((one) => one.edition)).toEqual([1]);
  });
});

describe("links at a moment", () => {
  it.each([
    ['<a class="x" href="/incidents">', '<a class="x" href="/incidents?at=2016-11-18">'],
    [
      '<a href="/days/2016-11-18?order=oldest#e1">',
      '<a href="/days/2016-11-18?order=oldest&amp;at=2016-11-18#e1">',
    ],
    ['<a href="#main">', '<a href="#main">'],
    ['<a href="https://example.org/">', '<a href="https://example.org/">'],
    ['<a href="//example.org/">', '<a href="//example.org/">'],
    ['<a href="/captures/aa">', '<a href="/captures/aa">'],
    ['<a href="/" data-now>', '<a href="/" data-now>'],
    ['<a href="/?at=2016-11-01">', '<a href="/?at=2016-11-01">'],
    [
      '<form action="/search" method="get" role="search">',
      '<form action="/search" method="get" role="search"><input type="hidden" name="at" value="2016-11-18"/>',
    ],
    ['<form action="/appearance" method="post">', '<form action="/appearance" method="post">'],
    ['a document says href="/x" in its text', 'a document says href="/x" in its text'],
  ])("%s", (html, kept) => {
    expect(keepMoment(html, "2016-11-18")).toBe(kept);
  });

  it("come and go by an address", () => {
    expect(withMoment("/days?order=oldest#e1", "2016-11-18")).toBe("/days?order=oldest&at=2016-11-18#e1");
    expect(withoutMoment("/days?order=oldest&at=2016-11-18")).toBe("/days?order=oldest");
    expect(withoutMoment("/days?at=2016-11-18")).toBe("/days");
  });

  it("step to the times at which something was published", () => {
    const moments = ["2016-11-18", "2016-11-18T09:00", "2016-11-19T10:00"];
    expect(neighbours(moments, null)).toEqual({ previous: "2016-11-18T09:00", next: null });
    expect(neighbours(moments, "2016-11-18T09:00")).toEqual({ previous: null, next: "2016-11-19T10:00" });
    expect(neighbours(moments, "2016-11-18")).toEqual({ previous: null, next: "2016-11-19T10:00" });
  });
});
