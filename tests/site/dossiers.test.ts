import { afterAll, describe, expect, it } from "vitest";
import { page, textOf } from "./ask.ts";
import { siteOfDossiers } from "./dossier-record.ts";

const site = siteOfDossiers();
afterAll(() => site.close());

const index = await page(site, "/dossiers");

/** The page of the first dossier of a sort. */
async function dossier(sort: string) {
  const link = index.querySelector(`#${sort} a[href^='/dossiers/']`)?.getAttribute("href");
  if (link == null) throw new Error(`No dossier of ${sort}: ${textOf(index.querySelector("main"))}`);
  return page(site, link);
}

describe("dossiers", () => {
  it("are listed by sort", () => {
    const heads = [...index.querySelectorAll("h2")].map(textOf);
    expect(heads).toEqual([
      "Truces 1",
      "Diplomacy 1",
      "Facilities 1",
      "People 1",
      "Allegations of weapons 1",
    ]);
  });

  it("of a truce show its days, an alleged breach with its accuser, and days of which nobody speaks", async () => {
    const document = await dossier("truces");
    expect(textOf(document.querySelector(".standfirst"))).toBe(
      "Said to run from 2 November 2016 to 6 November 2016.",
    );
    const days = [...document.querySelectorAll(".calendar tbody tr")].map(textOf);
    expect(days).toHaveLength(5);
    expect(days[2]).toContain("Syrian Observatory for Human Rights");
    expect(days.filter((day) => day.includes("not observed")).length).toBeGreaterThan(0);
    expect(textOf(document.querySelector("main"))).toContain(
      "Accused by Syrian Observatory for Human Rights",
    );
  });

  it("of a draft show the vote of each member with who tells it", async () => {
    const document = await dossier("instruments");
    expect(textOf(document.querySelector("table tbody"))).toMatch(/^Russia.*against, a veto.*Lake Wire/);
  });

  it("of a facility tell function from damage", async () => {
    const document = await dossier("facilities");
    const lines = [...document.querySelectorAll(".state-line")].map(textOf);
    expect(lines[0]).toContain("out of service");
    expect(lines[1]).toContain("nobody says");
  });

  it("of people and of allegations lead from each line to the words", async () => {
    for (const sort of ["people", "allegations"]) {
      const document = await dossier(sort);
      expect(document.querySelectorAll(".told a.words").length).toBeGreaterThan(0);
    }
  });

  it("that do not exist are not found", async () => {
    await page(site, "/dossiers/truces/t-none", 404);
    await page(site, "/dossiers/wars/t-none", 404);
  });
});
