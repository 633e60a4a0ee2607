import { parseHTML } from "linkedom";
import { afterAll, describe, expect, it } from "vitest";
import { englishLeft } from "./arabic.ts";
import { ask, page, siteOf } from "./ask.ts";
import { siteOfDossiers } from "./dossier-record.ts";

const ARABIC = { "accept-language": "ar" };
const dossiers = siteOfDossiers();
const site = siteOf();
afterAll(() => Promise.all([dossiers.close(), site.close()]));

/** Names and words of the invented page. */
const PRINTED = ["Harbour Sheet", "Lake Wire", "Lamp Clinic", "Lantern Hospital", "S/2016/846"];

const index = await page(dossiers, "/dossiers");
const threads = [...index.querySelectorAll("main a[href^='/dossiers/']")].map((link) =>
  String(link.getAttribute("href")),
);

describe("to a reader of Arabic", () => {
  it.each(["/dossiers", ...threads])("the dossiers say nothing in English: %s", async (address) => {
    const { body } = await ask(dossiers, address, ARABIC);
    expect(parseHTML(body).document.documentElement.getAttribute("dir")).toBe("rtl");
    expect(englishLeft(body, PRINTED)).toEqual([]);
  });

  it.each([
    "/places",
    "/places/C1007",
    "/places/N0227",
    "/actors",
    "/actors/syrian-arab-army",
    "/actors/white-helmets",
    "/sources",
    "/sources/white-helmets",
  ])("places, actors and sources say nothing in English: %s", async (address) => {
    const { body } = await ask(site, address, ARABIC);
    expect(parseHTML(body).document.documentElement.getAttribute("dir")).toBe("rtl");
    expect(englishLeft(body)).toEqual([]);
  });

  it("titles name the place and the day as an Arab newsroom would", async () => {
    const { body } = await ask(dossiers, "/dossiers", ARABIC);
    const titles = [...parseHTML(body).document.querySelectorAll("th[scope=row] a")].map(
      (one) => one.textContent,
    );
    expect(titles).toContain("وقف إطلاق نار، حلب، 2 إلى 6 نوفمبر 2016");
    expect(titles).toContain("أسلحة كيميائية يقال إنها استُخدمت، حلب، 5 نوفمبر 2016");
  });
});
