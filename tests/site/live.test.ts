import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../src/site/create-site.ts";
import { entryKeys } from "../../src/site/entry-keys.ts";
import { type Logged, newsBetween } from "../../src/site/live/news.ts";
import { ledgerWeigher } from "../../src/site/weighing.ts";
import { page } from "./ask.ts";
import { changingSource, livePage, readLive } from "./live-record.ts";
import { syria } from "./theatre.ts";

describe("the key of an entry", () => {
  it("stays while a live page puts newer entries above it, even of the same minute", () => {
    const before = entryKeys(readLive(livePage([["09:10", 12]])).document);
    const after = entryKeys(
      readLive(
        livePage([
          ["17:45", 26],
          ["09:10", 14],
          ["09:10", 12],
        ]),
      ).document,
    );
    expect(after[2]).toEqual(before[0]);
    expect(new Set(after.map(({ key }) => key)).size).toBe(3);
  });

  it("has another version when the words change", () => {
    const [old] = entryKeys(readLive(livePage([["09:10", 12]])).document);
    const [corrected] = entryKeys(readLive(livePage([["09:10", 15]])).document);
    expect(corrected?.key).toBe(old?.key);
    expect(corrected?.version).not.toBe(old?.version);
  });
});

describe("news between two logs", () => {
  const log = (...entries: [string, string, string][]): Logged =>
    new Map(entries.map(([key, version, day]) => [key, { version, day }]));
  it("is what came, what reads otherwise and what went, by day", () => {
    expect(
      newsBetween(
        log(["a", "1", "2016-11-18"], ["b", "1", "2016-11-18"], ["c", "1", "2016-11-17"]),
        log(["a", "1", "2016-11-18"], ["b", "2", "2016-11-18"], ["d", "1", "2016-11-19"]),
        7,
      ),
    ).toEqual({
      revision: 7,
      added: { "2016-11-19": ["d"] },
      corrected: { "2016-11-18": ["b"] },
      withdrawn: { "2016-11-17": ["c"] },
    });
  });
});

describe("the stream", () => {
  const source = changingSource(livePage([["09:10", 12]]));
  const site = createSite(source, syria(), {});
  let address: string;
  beforeAll(async () => {
    address = await site.listen({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => site.close());

  /** Reads events until one of the name comes; gives its data. */
  async function event(
    name: string,
    query = "",
    headers: Record<string, string> = {},
    at = address,
  ): Promise<string> {
    const stop = new AbortController();
    const answer = await fetch(`${at}/stream${query}`, { signal: stop.signal, headers });
    expect(answer.headers.get("content-type")).toContain("text/event-stream");
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    let text = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`The stream ended after: ${text}`);
      text += new TextDecoder().decode(value);
      const found = new RegExp(`event: ${name}\\n(?:id: \\d+\\n)?data: (.*)\\n\\n`).exec(text);
      if (found === null) continue;
      stop.abort();
      return found[1] as string;
    }
  }

  it("tells every open page of new and corrected entries", async () => {
    const listening = event("news", `?since=${await source.revision()}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    source.put(
      livePage([
        ["17:45", 26],
        ["09:10", 15],
      ]),
    );
    const news = JSON.parse(await listening);
    expect(news.added["2016-11-18"]).toHaveLength(1);
    expect(news.corrected["2016-11-18"]).toHaveLength(1);
    expect(news.withdrawn).toEqual({});
  });

  it("tells a reader who comes back what it has missed, and one who was away too long to look anew", async () => {
    const revision = await source.revision();
    const here = event("news", `?since=${revision}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    source.put(
      livePage([
        ["18:00", 27],
        ["17:45", 26],
        ["09:10", 15],
      ]),
    );
    await here;
    const again = JSON.parse(await event("news", "", { "last-event-id": String(revision) }));
    expect(again.added["2016-11-18"]).toHaveLength(1);
    expect(await event("reset", "?since=99999")).toBe("{}");
  });

  it("tells of news when its pages are there and not before, and bids open pages share out their questions", async () => {
    const own = changingSource(livePage([["09:10", 12]]));
    const inner = ledgerWeigher();
    let slow = 0;
    const live = createSite(own, syria(), {
      weigher: {
        ...inner,
        *next(documents, theatre) {
          for (let i = 0; i < slow; i++) yield;
          return yield* inner.next(documents, theatre);
        },
      },
    });
    const at = await live.listen({ host: "127.0.0.1", port: 0 });
    const listening = event("news", "", {}, at);
    await new Promise((resolve) => setTimeout(resolve, 300));
    slow = 300_000;
    own.put(
      livePage([
        ["17:45", 26],
        ["09:10", 12],
      ]),
    );
    const news = JSON.parse(await listening);
    const document = await page(live, "/days/2016-11-18");
    expect(document.querySelector(".live-bar")?.getAttribute("data-revision")).toBe(String(news.revision));
    expect(document.querySelectorAll("li.log-item")).toHaveLength(2);
    expect(news.added["2016-11-18"]).toHaveLength(1);
    expect(news.spread).toBeGreaterThan(0);
    await live.close();
  });

  it("has a page whose entries carry the keys that it speaks of", async () => {
    const document = await page(site, "/days/2016-11-18");
    const keys = [...document.querySelectorAll("li.log-item")].map((item) => item.getAttribute("data-key"));
    expect(keys).toHaveLength(3);
    expect(document.querySelector(".live-bar")?.getAttribute("data-revision")).toBe(
      String(await source.revision()),
    );
  });
});
