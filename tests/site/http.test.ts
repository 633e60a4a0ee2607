import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { createSite } from "../../src/site/create-site.ts";
import { ownAddress } from "../../src/site/http.ts";
import { ask, siteOf, textOf, page } from "./ask.ts";
import { fixedWeigher, record, sourceOf } from "./fixture.ts";
import { syria } from "./theatre.ts";

const site = siteOf();
afterAll(() => site.close());

describe("answers of the site", () => {
  it("carry a policy that lets nothing in or out but its own files", async () => {
    for (const address of ["/", "/nowhere", "/map/ground.json"]) {
      const { headers } = await ask(site, address);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe");
      expect(policy).not.toContain("http");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
    }
  });

  it("are tagged by the record's revision, and not sent again while it stands", async () => {
    const first = await ask(site, "/documents");
    const etag = String(first.headers.etag);
    expect(first.headers["cache-control"]).toBe("no-cache");
    const again = await ask(site, "/documents", { "if-none-match": `"other", ${etag}` });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe("");
    const dark = await ask(site, "/documents", { "if-none-match": etag, cookie: "daybook-theme=dark" });
    expect(dark.statusCode).toBe(200);
  });

  it("show a new revision at once, and load a revision only once", async () => {
    let revision = 1;
    let loads = 0;
    const source = sourceOf(record);
    const changing = createSite(
      {
        ...source,
        revision: () => Promise.resolve(revision),
        load: () => {
          loads++;
          return Promise.resolve(revision === 1 ? { ...record, current: [] } : record);
        },
      },
      syria(),
      { weigher: fixedWeigher, patienceMs: 0 },
    );
    const [one, two] = await Promise.all([ask(changing, "/documents"), ask(changing, "/documents")]);
    expect(loads).toBe(1);
    expect(one?.body).toBe(two?.body);
    expect(one?.body).toContain("Nothing read yet");
    revision = 2;
    const later = await ask(changing, "/documents", { "if-none-match": String(one?.headers.etag) });
    expect(later.statusCode).toBe(200);
    expect(later.body).toContain("Harbour Wire");
    expect(loads).toBe(2);
    await changing.close();
  });

  it("are compressed for those who take it", async () => {
    const plain = await ask(site, "/incidents/i-jalloum");
    const packed = await ask(site, "/incidents/i-jalloum", { "accept-encoding": "gzip, br" });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    expect(String(packed.headers["vary"])).toContain("Accept-Encoding");
  });

  it("give assets for ever under names that hold their hash", async () => {
    const document = await page(site, "/");
    const sheet = document.querySelector("link[rel=stylesheet]:last-of-type")?.getAttribute("href") as string;
    const answer = await ask(site, sheet);
    expect(answer.headers["cache-control"]).toContain("immutable");
    const hash = createHash("sha256").update(answer.rawPayload).digest("hex");
    expect(sheet).toContain(hash.slice(0, 12));
    for (const [, font] of answer.body.matchAll(/url\("([^"]+)"\)/g)) {
      expect(font).toMatch(/^\/assets\//);
      expect((await ask(site, font as string)).headers["content-type"]).toBe("font/woff2");
    }
  });

  it("say what is not there, in the frame of the site, with 404", async () => {
    for (const address of [
      "/nowhere",
      "/documents/none",
      "/claims/c-0",
      "/incidents/i-0",
      "/places/none",
      "/actors/none",
      "/captures/zz",
      `/captures/${"0".repeat(64)}`,
      "/assets/none.js",
      "/assets/..%2f..%2fpackage.json",
      "/days/2016-09-28/more",
      "/documents/northgate-live-2016-09-28?page=2",
    ]) {
      const answer = await ask(site, address);
      expect(`${address} ${answer.statusCode}`).toBe(`${address} 404`);
      expect(answer.body).toContain("Nothing of the record has this address");
      expect(answer.headers.etag).toBeUndefined();
    }
  });

  it("say that something went wrong without telling what, and tell whoever runs the site", async () => {
    const told: string[] = [];
    const broken = createSite(
      { ...sourceOf(record), load: () => Promise.reject(new Error("the secret of the store")) },
      syria(),
      { weigher: fixedWeigher, onError: (error, address) => told.push(`${address} ${String(error)}`) },
    );
    const answer = await ask(broken, "/documents");
    expect(answer.statusCode).toBe(500);
    expect(answer.body).toContain("Something went wrong here");
    expect(answer.body).not.toContain("secret");
    expect(told).toEqual(["/documents Error: the secret of the store"]);
    await broken.close();
  });

  it("recover after a load that failed", async () => {
    let failing = true;
    const source = sourceOf(record);
    const shaky = createSite(
      { ...source, load: () => (failing ? Promise.reject(new Error("away")) : source.load()) },
      syria(),
      { weigher: fixedWeigher },
    );
    expect((await ask(shaky, "/documents")).statusCode).toBe(500);
    failing = false;
    expect((await ask(shaky, "/documents")).statusCode).toBe(200);
    await shaky.close();
  });
});

describe("a capture", () => {
  it("comes as the bytes that were obtained, to be kept and never to be shown", async () => {
    const { document } = record.current[0] as (typeof record.current)[number];
    const answer = await ask(site, `/captures/${document.capture}`);
    expect(createHash("sha256").update(answer.rawPayload).digest("hex")).toBe(document.capture);
    expect(answer.headers["content-type"]).toBe("application/octet-stream");
    expect(answer.headers["content-disposition"]).toMatch(/^attachment/);
    expect(answer.headers["content-security-policy"]).toContain("sandbox");
  });
});

describe("the choice of appearance", () => {
  const choose = (theme: string, back: string) =>
    site.inject({
      method: "POST",
      url: "/appearance",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ theme, back }).toString(),
    });

  it("is kept in a cookie and leads back to the page it was made on", async () => {
    const answer = await choose("dark", "/days/2016-09-28?order=oldest");
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe("/days/2016-09-28?order=oldest");
    expect(String(answer.headers["set-cookie"])).toContain("daybook-theme=dark");
    const dark = await ask(site, "/", { cookie: "a=b; daybook-theme=dark" });
    expect(dark.body).toContain('data-theme="dark"');
  });

  it("knows only light, dark and the device's own", async () => {
    const answer = await choose('"><script>', "/");
    expect(String(answer.headers["set-cookie"])).toMatch(/^daybook-theme=; Path=\/; Max-Age=0/);
    const strange = await ask(site, "/", { cookie: 'daybook-theme="><script>' });
    expect(strange.body).toContain('data-theme="auto"');
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "javascript:alert(1)",
    "/a\r\nSet-Cookie: x=y",
    "",
  ])("never leads away from the site: %j", (back) => {
    expect(ownAddress(back)).toBe("/");
  });

  it("answers a body it cannot read with a page", async () => {
    const answer = await site.inject({
      method: "POST",
      url: "/appearance",
      headers: { "content-type": "text/csv" },
      payload: "a,b",
    });
    expect(answer.statusCode).toBe(415);
    expect(textOf({ textContent: answer.body })).toContain("This request was not understood");
  });
});
