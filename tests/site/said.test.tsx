import { describe, expect, it } from "vitest";
import { sayIn } from "../../src/messages/say.ts";
import { Said } from "../../src/site/parts/times.tsx";
import { renderPage } from "../../src/site/parts/words.tsx";

const shown = (said: string) => renderPage(<Said said={said} />, sayIn("en")).replace(/<[^>]*>/g, "");

describe("when words were said", () => {
  it.each([
    ["2016-11-18", "18 November 2016"],
    ["2016-11-18T17:45", "18 November 2016, 17:45 UTC"],
    ["2016-10-30/2016-11-12", "30 October to 12 November 2016"],
    ["2016-10", "October 2016"],
  ])("%s reads '%s'", (said, words) => {
    expect(shown(said)).toBe(words);
  });
});
