import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { claimWords, controlWords, tollWords, voiceWords } from "../../src/site/words/claim-words.ts";
import { sayIn } from "../../src/messages/say.ts";
import { claims, exactly } from "./fixture.ts";

const say = sayIn("en");

describe("a claim in one line", () => {
  it.each<[keyof typeof claims, string]>([
    ["live26", "26 people killed, al-Jalloum, Aleppo"],
    ["liveStrike", "Airstrike, al-Jalloum"],
    ["liveDenial", "Denied: airstrike, al-Jalloum"],
    ["liveWounded", "41 or more people injured, al-Jalloum"],
    ["liveCamp", "Handarat Camp regained by Syrian Army"],
    ["liveVeto", "Russia rejects: a ban on flights over Aleppo"],
    ["liveWater", "Water supply Bab al-Nairab out of service"],
    ["wireHospital", "Hospital out of service"],
    ["heraldZero", "0 civilians killed, al-Jalloum"],
  ])("says %s", (name, words) => {
    expect(claimWords(claims[name], say)).toBe(words);
  });

  it.each<[Parameters<typeof tollWords>[0], string]>([
    [{ status: "killed", who: "children", count: exactly(1) }, "1 child killed"],
    [{ status: "killed", who: "farmers", count: exactly(1) }, "1 farmers killed"],
    [{ status: "missing", who: "people", count: null }, "people missing"],
    [
      { status: "killed", who: "people", count: { min: 24, max: null, text: "dozens" } },
      "24 or more people killed",
    ],
    [
      { status: "killed", who: "people", count: { min: null, max: null, text: "many" } },
      "many people killed",
    ],
  ])("counts people as one would say it (%#)", (toll, words) => {
    expect(tollWords(toll, say)).toBe(words);
  });

  it("tells who lost and who has it", () => {
    expect(controlWords({ change: "lost", by: ["rebels"], from: ["army"] }, "X", say)).toBe(
      "X lost by army to rebels",
    );
    expect(controlWords({ change: "withdrew", by: [], from: ["rebels"] }, "X", say)).toBe(
      "withdrawal by rebels, X",
    );
    expect(controlWords({ change: "gained", by: ["army"], from: ["rebels"] }, "X", say)).toBe(
      "X gained by army from rebels",
    );
    expect(controlWords({ change: "contested", by: [], from: [] }, "X", say)).toBe("X contested");
  });

  it("names the publisher where the document speaks for itself, else the chain from the outside in", () => {
    expect(voiceWords(claims.liveVeto, "Northgate Live", say)).toBe("Northgate Live");
    expect(voiceWords(claims.liveVeto, null, say)).toBe("the document itself");
    const chain = {
      ...claims.live26,
      attribution: [...claims.herald4.attribution, ...claims.live26.attribution],
    };
    expect(voiceWords(chain as Claim, null, say)).toBe("defence ministry ← White Helmets");
  });
});
