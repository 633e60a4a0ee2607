import { parseHTML } from "linkedom";
import { afterAll, describe, expect, it } from "vitest";
import { inEnglish } from "../../src/messages/in-words.ts";
import { TALLY_POLICIES } from "../../src/model/tally.ts";
import { policyInWords } from "../../src/weighing/tally/policies.ts";
import { englishLeft } from "./arabic.ts";
import { ask, page, siteOf, textOf } from "./ask.ts";

const site = siteOf();
afterAll(() => site.close());

const ARABIC = { "accept-language": "ar" };
const main = (html: string) => parseHTML(html).document.querySelector("main");

describe("the page of tallies", () => {
  it.each(TALLY_POLICIES)("says the rule in the words by which the numbers were made: %s", async (policy) => {
    const document = await page(site, `/tallies?policy=${policy}`);
    expect(textOf(document.querySelector("#how"))).toContain(inEnglish(policyInWords(policy)));
  });

  it.each(["", "?by=party&policy=acled", "?by=day&during=2016-09", "?by=month&without=white-helmets"])(
    "says nothing in English to who reads Arabic, from right to left: %s",
    async (query) => {
      const answer = await ask(site, `/tallies${query}`, ARABIC);
      expect(parseHTML(answer.body).document.documentElement.getAttribute("dir")).toBe("rtl");
      // Why something is left out is said by the weighing stage.
      const shown = main(answer.body);
      for (const list of shown?.querySelectorAll(".parts ul") ?? []) list.remove();
      expect(englishLeft(shown?.outerHTML ?? "")).toEqual([]);
    },
  );
});
