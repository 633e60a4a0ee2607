import { describe, expect, it } from "vitest";
import { sayIn } from "../../src/messages/say.ts";
import type { Bounds } from "../../src/model/bounds.ts";
import type { ControlChange } from "../../src/model/claim.ts";
import { boundsWords } from "../../src/messages/bounds.ts";
import {
  claimWords,
  controlWords,
  figureWords,
  kindAndWords,
  tollWords,
  voiceWords,
} from "../../src/site/words/claim-words.ts";
import { fieldWords } from "../../src/site/words/field-words.ts";
import { actorNamed } from "../../src/site/words/names.ts";
import { claims, exactly } from "./fixture.ts";
import { syria } from "./theatre.ts";

const say = sayIn("ar");
/** What a reader sees: the isolates that keep Latin names in order are not seen. */
const seen = (text: string) => text.replace(/[\u2068\u2069]/g, "");
const bounds = (min: number | null, max: number | null, text = "", approximate = false): Bounds =>
  approximate ? { min, max, text, approximate } : { min, max, text };

describe("numbers of people in Arabic", () => {
  it.each<[number, string]>([
    [0, "مقتل 0 من المدنيين"],
    [1, "مقتل مدني واحد"],
    [2, "مقتل مدنيَّين"],
    [3, "مقتل 3 مدنيين"],
    [10, "مقتل 10 مدنيين"],
    [11, "مقتل 11 مدنيًا"],
    [99, "مقتل 99 مدنيًا"],
    [100, "مقتل 100 مدني"],
    [103, "مقتل 103 مدنيين"],
    [1_200, "مقتل 1,200 مدني"],
  ])("agree with the number %i", (number, words) => {
    expect(tollWords({ status: "killed", who: "civilians", count: exactly(number) }, say)).toBe(words);
  });

  it.each<[Bounds | null, string]>([
    [bounds(25, null, "at least 25"), "إصابة ما لا يقل عن 25 شخصًا"],
    [bounds(2, null, "at least two"), "إصابة ما لا يقل عن شخصين"],
    [bounds(1, null, "at least one"), "إصابة ما لا يقل عن شخص واحد"],
    [bounds(34_001, null, "more than 34,000"), "إصابة أكثر من 34,000 شخص"],
    [bounds(null, 29, "fewer than 30"), "إصابة أقل من 30 شخصًا"],
    [bounds(null, 11, "up to 11"), "إصابة ما يصل إلى 11 شخصًا"],
    [bounds(900, 900, "about 900", true), "إصابة نحو 900 شخص"],
    [bounds(21, 45, "21 to 45"), "إصابة 21 إلى 45 شخصًا"],
    [bounds(null, null, "many"), "إصابة أشخاص («many»)"],
    [null, "إصابة أشخاص"],
  ])("say what the words allow (%#)", (count, words) => {
    expect(seen(tollWords({ status: "injured", who: "people", count }, say))).toBe(words);
  });

  it("set apart a group that the lists do not name", () => {
    expect(tollWords({ status: "killed", who: "farmers", count: exactly(1) }, say)).toBe(
      "مقتل 1 (\u2068farmers\u2069)",
    );
  });

  it("stand alone with their own words for open ends", () => {
    expect(boundsWords(bounds(21, 45), say)).toBe("21 إلى 45");
    expect(boundsWords(bounds(24, null, "dozens"), say)).toBe("ما لا يقل عن 24");
    expect(boundsWords(bounds(1, null), say)).toBe("ما لا يقل عن 1");
  });

  it("name what a figure counts", () => {
    expect(figureWords({ who: "people", status: "killed" }, say)).toBe("القتلى");
    expect(figureWords({ who: "children", status: "injured" }, say)).toBe("الجرحى من الأطفال");
  });
});

describe("a claim in one line in Arabic", () => {
  it.each<[keyof typeof claims, string]>([
    ["live26", "مقتل 26 شخصًا، الجلوم، حلب"],
    ["liveStrike", "غارة جوية، الجلوم"],
    ["liveDenial", "نفي: غارة جوية، الجلوم"],
    ["liveWounded", "إصابة ما لا يقل عن 41 شخصًا، الجلوم"],
    ["wireHospital", "خروج مستشفى عن الخدمة"],
    ["heraldZero", "مقتل 0 من المدنيين، الجلوم"],
  ])("puts the verb first: %s", (name, words) => {
    expect(seen(claimWords(claims[name], say, syria()))).toBe(words);
  });

  it("shows names as the claim has them where no pack is given", () => {
    expect(claimWords(claims.liveStrike, say)).toBe("غارة جوية، \u2068al-Jalloum\u2069");
  });

  it("says kind, denial and voices", () => {
    expect(kindAndWords(claims.liveDenial, say, syria())).toBe("هجوم (منفي): غارة جوية، الجلوم");
    expect(voiceWords(claims.liveVeto, null, say)).toBe("الوثيقة نفسها");
    expect(seen(voiceWords(claims.live26, "Northgate Live", say, syria()))).toMatch(/[\u0600-\u06ff]/);
  });

  it.each<[ControlChange, readonly string[], readonly string[], string]>([
    ["gained", ["الجيش"], ["المعارضة"], "سيطرة الجيش على المدينة بدلًا من المعارضة"],
    ["regained", ["الجيش"], [], "استعادة الجيش السيطرة على المدينة"],
    ["regained", [], [], "استعادة السيطرة على المدينة"],
    ["lost", ["المعارضة"], ["الجيش"], "خسارة الجيش السيطرة على المدينة لصالح المعارضة"],
    ["holds", ["الجيش"], [], "سيطرة الجيش على المدينة"],
    ["withdrew", [], ["المعارضة"], "انسحاب المعارضة من المدينة"],
    ["advanced", ["الجيش"], ["المعارضة"], "تقدُّم الجيش على حساب المعارضة، المدينة"],
  ])("tells who %s a place (%#)", (change, by, from, words) => {
    expect(controlWords({ change, by, from }, "المدينة", say)).toBe(words);
  });

  it("names a government where a state acts by it", () => {
    const named = (name: string) => actorNamed("syria", name, syria(), say);
    expect(named("Syria")).toBe("سوريا");
    expect(named("Syrian government")).toBe("حكومة سوريا");
    expect(named("a friend of the Syrian government")).toBe("a friend of the Syrian government");
    expect(actorNamed(null, "Syria", syria(), say)).toBe("Syria");
  });

  it("labels its fields", () => {
    expect(fieldWords(claims.live26, say, syria()).map(({ label }) => label)).toContain("الحالة");
  });
});
