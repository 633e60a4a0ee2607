import { afterAll, describe, expect, it } from "vitest";
import { createSite } from "../../src/site/create-site.ts";
import { englishLeft } from "./arabic.ts";
import { ask, siteOf } from "./ask.ts";
import { changingSource, livePage } from "./live-record.ts";
import { syria } from "./theatre.ts";

const ARABIC = { "accept-language": "ar" };
const site = siteOf();
afterAll(() => site.close());

const PAGES = [
  "/days",
  "/days/2016-09-28",
  "/days/2016-09-28?show=key",
  "/days/2016-09-28?show=contested",
  "/days/2016-09-28?show=corrected&kind=arms",
  "/days/1999-01-01",
  "/places/N0156/log",
  "/places/C1007/log?show=key",
  "/incidents",
  "/incidents/i-jalloum",
  "/figures",
  "/figures?show=several",
  "/documents",
  "/documents/northgate-live-2016-09-28",
];

describe("a page for readers of Arabic", () => {
  it.each(PAGES)("runs from right to left and has no English word of ours: %s", async (address) => {
    const answer = await ask(site, address, ARABIC);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toMatch(/<html lang="ar" dir="rtl"/);
    expect(englishLeft(answer.body)).toEqual([]);
  });

  it("names the language that was not read, in the reader's own", async () => {
    const source = changingSource(livePage([["12:30", 26]]));
    const load = source.load.bind(source);
    const unread = {
      state: "unread" as const,
      language: "tr",
      unreadReason: "The text is in Turkish, which this version does not read yet.",
    };
    source.load = async () => {
      const record = await load();
      const current = record.current.map((edition) => ({
        ...edition,
        document: { ...edition.document, ...unread },
      }));
      return { ...record, current };
    };
    const site = createSite(source, syria(), {});
    for (const address of ["/documents", "/documents/harbour-live"]) {
      expect((await ask(site, address)).body).toContain(unread.unreadReason);
      const answer = await ask(site, address, ARABIC);
      expect(answer.body).toContain("لغة النص: التركية");
      expect(englishLeft(answer.body, ["Harbour Live", "Lamp Clinic", "harbour-live"])).toEqual([]);
    }
    await site.close();
  });

  it("says of a log that was corrected, and of two editions, which is which", async () => {
    const source = changingSource(livePage([["12:30", 26]]));
    const live = createSite(source, syria(), {});
    source.put(livePage([["12:30", 28]]));
    const names = ["Citywatch Live", "Jets left"];
    const day = await ask(live, "/days/2016-11-18", ARABIC);
    expect(day.body).toContain("صُحِّح");
    expect(englishLeft(day.body, names)).toEqual([]);
    const id = /\/documents\/([^"?#]+)/.exec(day.body)?.[1] ?? "";
    const compared = await ask(live, `/documents/${id}/compare?from=1&to=2`, ARABIC);
    expect(compared.statusCode).toBe(200);
    expect(compared.body).toContain("جملة واحدة مختلفة بين الإصدار 1 والإصدار 2");
    expect(englishLeft(compared.body, names)).toEqual([]);
    await live.close();
  });
});
