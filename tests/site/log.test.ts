import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../src/site/create-site.ts";
import { entryKeys } from "../../src/site/entry-keys.ts";
import { ask, page, siteOf, textOf } from "./ask.ts";
import { changingSource, livePage, readLive } from "./live-record.ts";
import { syria } from "./theatre.ts";

const site = siteOf();
afterAll(() => site.close());
const DAY = "/days/2016-09-28";

const items = (document: Document) => [...document.querySelectorAll("li.log-item")];

/** The choices of the filter with their numbers: 'Contested 3'. */
function choices(document: Document): Map<string, { entries: number; href: string | null; chosen: boolean }> {
  return new Map(
    [...document.querySelectorAll(".log-filters .switch > *:not(:first-child)")].map((one) => {
      const [, label, number] = /^(.*) ([\d,]+)$/.exec(textOf(one)) as unknown as [string, string, string];
      const row = one.parentElement?.querySelector("span")?.textContent ?? "";
      return [
        `${row}: ${label}`,
        {
          entries: Number(number.replace(",", "")),
          href: one.getAttribute("href"),
          chosen: one.getAttribute("aria-current") === "true",
        },
      ];
    }),
  );
}

describe("the filters of a day", () => {
  it("lead to as many entries as they say, every one of them", async () => {
    const all = choices(await page(site, DAY));
    expect(all.get("Show: All")?.chosen).toBe(true);
    expect([...all.keys()]).toEqual(
      expect.arrayContaining(["Show: Key events", "Show: Contested", "Kinds: Tolls"]),
    );
    expect([...all.values()].some(({ entries, chosen }) => !chosen && entries > 0)).toBe(true);
    for (const [name, { entries, href }] of all) {
      if (href === null) {
        expect(`${name} ${entries}`).toBe(`${name} 0`);
        continue;
      }
      const shown = await page(site, href);
      expect(`${name} ${items(shown as unknown as Document).length}`).toBe(`${name} ${entries}`);
    }
  });

  it("hold together: a kind among the contested, in the order asked for", async () => {
    const document = await page(site, `${DAY}?show=contested&kind=toll&order=oldest`);
    const inside = choices(document as unknown as Document);
    expect(inside.get("Show: Contested")?.chosen).toBe(true);
    expect(inside.get("Kinds: Tolls")?.chosen).toBe(true);
    const kept = inside.get("Show: All")?.href ?? "";
    expect(kept).toContain("kind=toll");
    expect(kept).toContain("order=oldest");
    expect(items(document as unknown as Document)).toHaveLength(inside.get("Show: Contested")?.entries ?? -1);
  });

  it("fall back to all for what is no filter", async () => {
    const [odd, plain] = [await page(site, `${DAY}?show=loudest&kind=__proto__`), await page(site, DAY)];
    expect(items(odd as unknown as Document)).toHaveLength(items(plain as unknown as Document).length);
  });

  it("say so where nothing passes, and lead back", async () => {
    const document = await page(site, `${DAY}?show=corrected&kind=arms`);
    expect(items(document as unknown as Document)).toHaveLength(0);
    expect(textOf(document.querySelector("main"))).toContain("No entry of this day passes. All entries");
  });
});

describe("a key event", () => {
  it("says which incident it first reports or which figure it changes, with a link that leads there", async () => {
    const document = await page(site, `${DAY}?show=key`);
    const reasons = [...document.querySelectorAll(".key-reasons a")];
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) {
      const href = reason.getAttribute("href") as string;
      expect((await ask(site, href)).statusCode).toBe(200);
    }
    expect(document.querySelectorAll("li.log-item:not(:has(.key-reasons))")).toHaveLength(0);
  });
});

describe("the log of a live page", () => {
  const UPDATES = [
    ["17:45", 40],
    ["12:30", 26],
    ["09:10", 12],
  ] as const;
  const source = changingSource(livePage(UPDATES));
  const live = createSite(source, syria(), {});
  beforeAll(() => {
    source.put(livePage([UPDATES[0], ["12:30", 28], UPDATES[2]]));
  });
  afterAll(() => live.close());

  it("keeps the wording of an earlier edition behind a disclosure, and only for the entry that changed", async () => {
    const document = await page(live, "/days/2016-11-18");
    const was = [...document.querySelectorAll("details.was")];
    expect(was).toHaveLength(1);
    expect(textOf(was[0]?.querySelector("blockquote") ?? null)).toContain("Jets left 26 dead");
    expect(textOf(was[0]?.closest("li")?.querySelector("time") ?? null)).toBe("12:30");
    expect(was[0]?.hasAttribute("open")).toBe(false);
    const filtered = await page(live, "/days/2016-11-18?show=corrected");
    expect(items(filtered as unknown as Document)).toHaveLength(1);
  });

  it("gives every entry a permanent address that leads to it", async () => {
    const document = await page(live, "/days/2016-11-18");
    const links = [...document.querySelectorAll("a.permalink")].map(
      (link) => link.getAttribute("href") ?? "",
    );
    expect(new Set(links).size).toBe(3);
    for (const link of links) {
      const [address, anchor] = link.split("#") as [string, string];
      expect(address).toBe("/days/2016-11-18");
      expect((await page(live, address)).getElementById(anchor)).not.toBeNull();
    }
  });

  it("shows the entries that name a place in a log of the place", async () => {
    const document = await page(live, "/places/N0156/log");
    expect(items(document as unknown as Document)).toHaveLength(3);
    const other = await page(live, "/places/C1007/log?show=key");
    expect(textOf(other.querySelector("main"))).toContain("Nothing logged");
    expect((await ask(live, "/places/nowhere/log")).statusCode).toBe(404);
  });

  it("tells the help of the page which keys it answers to", async () => {
    const document = await page(live, "/days/2016-11-18");
    const keys = JSON.parse(document.querySelector("main")?.getAttribute("data-keys") ?? "[]") as string[][];
    expect(keys.map(([key]) => key)).toEqual(["n", "p", ".", "o", "x", "l"]);
  });
});

describe("an entry that its outlet pinned", () => {
  const source = changingSource(
    livePage([
      ["17:45", 40],
      ["12:30", 26],
    ]),
  );
  const load = source.load.bind(source);
  source.load = async () => {
    const record = await load();
    const current = record.current.map((edition) => {
      const entries = edition.document.entries.map((entry, index) =>
        index === 1 ? { ...entry, pinned: true as const } : entry,
      );
      return { ...edition, document: { ...edition.document, entries } };
    });
    return { ...record, current };
  };
  const live = createSite(source, syria(), {});
  afterAll(() => live.close());

  it("says so, and is found by the filter beside the others", async () => {
    const all = await page(live, "/days/2016-11-18");
    const choice = choices(all as unknown as Document).get("Show: Pinned");
    expect(choice?.entries).toBe(1);
    const filtered = await page(live, choice?.href ?? "");
    const shown = items(filtered as unknown as Document);
    expect(shown.map((item) => textOf(item.querySelector("time")))).toEqual(["12:30"]);
    expect(textOf(shown[0]?.querySelector(".badge.pinned") ?? null)).toBe("pinned by the outlet");
    expect(textOf(filtered.querySelector(".log-filters"))).toContain("Daybook pins nothing");
    expect(all.querySelectorAll(".badge.pinned")).toHaveLength(1);
  });
});

describe("a day of more entries than a page holds", () => {
  const many = Array.from({ length: 450 }, (_, i) => {
    const minute = 1439 - i * 3;
    const two = (value: number) => String(value).padStart(2, "0");
    return [`${two(Math.floor(minute / 60))}:${two(minute % 60)}`, i + 1] as const;
  });
  const read = readLive(livePage(many));
  const live = createSite(changingSource(livePage(many)), syria(), {});
  afterAll(() => live.close());

  it("is opened at the page that holds the entry asked for, in either order", async () => {
    const oldest = entryKeys(read.document)[449]?.key as string;
    for (const order of ["newest", "oldest"]) {
      const document = await page(live, `/days/2016-11-18?order=${order}&entry=${oldest}`);
      expect(document.getElementById(`entry-${oldest}`)).not.toBeNull();
      expect(textOf(document.querySelector(".pager span"))).toBe(
        order === "newest" ? "Page 3 of 3" : "Page 1 of 3",
      );
      expect(document.querySelector("a.permalink")?.getAttribute("href")).toContain("?entry=");
    }
  });
});
