import { afterAll, describe, expect, it } from "vitest";
import { englishLeft } from "./arabic.ts";
import { ask, siteOf } from "./ask.ts";
import { claims, emptyRecord } from "./fixture.ts";

const ARABIC = { "accept-language": "ar" };
const site = siteOf();
const empty = siteOf(emptyRecord);
afterAll(() => Promise.all([site.close(), empty.close()]));

const PAGES = [
  "/",
  "/?at=2016-09-29",
  "/method",
  "/times",
  "/changes",
  "/changes?from=2016-09-28",
  "/changes?from=2016-09-28&to=2016-09-29",
  `/documents/northgate-live-2016-09-28?claim=${claims.live26.id}`,
  `/documents/northgate-live-2016-09-28?claim=${claims.liveDenial.id}`,
  `/documents/northgate-live-2016-09-28?claim=${claims.liveCamp.id}`,
];

describe("a page of the frame for readers of Arabic", () => {
  it.each(PAGES)("runs from right to left and has no English word of ours: %s", async (address) => {
    const answer = await ask(site, address, ARABIC);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toMatch(/<html lang="ar" dir="rtl"/);
    expect(englishLeft(answer.body)).toEqual([]);
  });

  it.each([
    ["/nothing-of-this-name", 404],
    ["/days?at=yesterday", 400],
    ["/incidents/none?at=2016-09-29", 404],
  ])("says in Arabic what is not here: %s", async (address, status) => {
    const answer = await ask(site, address, ARABIC);
    expect(answer.statusCode).toBe(status);
    expect(englishLeft(answer.body)).toEqual([]);
  });

  it.each(["/", "/days", "/incidents", "/changes"])(
    "says in Arabic how to begin, and leaves commands as they are typed: %s",
    async (address) => {
      const answer = await ask(empty, address, ARABIC);
      expect(answer.body).toContain("npx daybook read samples");
      expect(englishLeft(answer.body)).toEqual([]);
    },
  );

  it("names the theatre and its places in Arabic", async () => {
    const { body } = await ask(site, "/", ARABIC);
    expect(body).toContain("<span>سوريا</span>");
    expect(body).not.toContain(">Handarat Camp<");
  });
});
