import { describe, expect, it } from "vitest";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";
import type { Resolution } from "../../src/model/theatre.ts";

const theatre = loadTheatre("theatres/syria");

/** The id, or how it failed. */
const outcome = ({ id, outcome }: Resolution) => id ?? outcome;

describe("resolvePlace", () => {
  const ALEPPO = "C1007";
  const rows: [string, string[], string | null, string, string][] = [
    // printed, near, type word, expected, name to carry
    ["Hama", [], null, "C2987", "Hama"],
    ["Hama Province", [], null, "SY05", "Hama Governorate"],
    ["Hama", [], "province", "SY05", "Hama Governorate"],
    ["Hama", [], "governorate", "SY05", "Hama Governorate"],
    ["Hama governorate", [], null, "SY05", "Hama Governorate"],
    ["Aleppo", [], null, ALEPPO, "Aleppo"],
    ["Aleppo", ["N0156"], null, ALEPPO, "Aleppo"],
    ["Aleppo", [], "province", "SY02", "Aleppo Governorate"],
    ["Halab", [], null, ALEPPO, "Aleppo"],
    ["eastern Aleppo", [], null, "aleppo-east", "East Aleppo"],
    ["east Aleppo", [], null, "aleppo-east", "East Aleppo"],
    ["western Aleppo", [], null, "aleppo-west", "West Aleppo"],
    ["al-Farafira district", [], null, "N0170", "al-Farafra"],
    ["Farafira", [], null, "N0170", "al-Farafra"],
    ["the Shaar neighbourhood", [], null, "N0156", "al-Shaar"],
    ["Shaar", [], "district", "N0156", "al-Shaar"],
    ["Sheikh Said", [], null, "N0225", "Sheikh Saeed"],
    ["Shaykh Sa'id", [], null, "N0225", "Sheikh Saeed"],
    ["Idlib", [], null, "C3871", "Idlib"],
    ["Idlib Province", [], null, "SY07", "Idlib Governorate"],
    ["Raqqa city", [], null, "C5710", "Raqqa"],
    ["ar-Raqqah", [], null, "C5710", "Raqqa"],
    ["Damascus", [], null, "C1001", "Damascus"],
    ["Rural Damascus", [], null, "SY03", "Rif Dimashq Governorate"],
    ["Deir Ezzor", [], null, "C5086", "Deir ez-Zor"],
    ["Quneitra", ["C5993"], null, "C6268", "Quneitra"],
    ["Duma", [], null, "C2338", "Douma"],
    ["al-Bab", [], null, "C1202", "al-Bab"],
    ["Al-Bab District", [], null, "SY0202", "Al-Bab District"],
    ["Zahraa", [ALEPPO], null, "N0135", "al-Zahraa"],
    ["al-Zahraa", ["N0156"], null, "N0135", "al-Zahraa"],
    ["al-Zahraa", ["C2528"], "neighbourhood", "N0253", "Zahra'"],
    ["al-Zahraa", [], "town", "C1646", "al-Zahraa (Nubl)"],
    ["Hamdaniyah", [], null, "ambiguous", "Hamdaniyah"],
    ["Hamdaniyah", [ALEPPO], null, "N0216", "al-Hamdaniyah"],
    ["Hamdaniyah", ["C2987"], null, "C6572", "Hamdaniyeh"],
    ["Hamdaniyah", ["x-moscow", ALEPPO], null, "N0216", "al-Hamdaniyah"],
    ["village of Ariha", [], null, "C4278", "Ariha"],
    ["Palmyra", [], null, "C2889", "Palmyra"],
    ["Tadmur", [], null, "C2889", "Palmyra"],
    ["Tadmoor", [], null, "C2889", "Palmyra"],
    ["Castello Road", [], null, "aleppo-castello-road", "Castello Road"],
    ["M10", [], "hospital", "aleppo-hospital-m10", "M10 Hospital (al-Sakhour)"],
    ["Turkey", [], null, "x-turkey", "Turkey"],
    ["the United States", [], null, "x-united-states", "United States"],
    ["Syria", [], null, "SY", "Syria"],
    ["northern Idlib", [], null, "unknown", "Northern Idlib"],
    ["Atlantis", [], null, "unknown", "Atlantis"],
    ["", [], null, "unknown", ""],
    ["حلب", [], null, ALEPPO, "Aleppo"],
  ];
  it.each(rows)("takes '%s' near %j with type word %s for %s", (printed, near, typeWord, expected, name) => {
    const resolution = theatre.resolvePlace(printed, { near, typeWord });
    expect([outcome(resolution), resolution.name]).toEqual([expected, name]);
    expect(resolution.reason).not.toBe("");
  });

  it("keeps all candidates of an ambiguous name, and the chosen one first of a clear one", () => {
    const open = theatre.resolvePlace("Hamdaniyah", { near: [], typeWord: null });
    expect([...open.candidates].sort()).toEqual(["C6572", "N0216"]);
    expect(open.reason).toContain("neighbourhood");
    const closed = theatre.resolvePlace("Hama", { near: [], typeWord: null });
    expect(closed.candidates[0]).toBe("C2987");
    expect(closed.candidates).toContain("SY05");
  });

  it("names the place that a part was cut from without choosing it", () => {
    const part = theatre.resolvePlace("southern Raqqa", { near: [], typeWord: null });
    expect(part).toMatchObject({
      id: null,
      outcome: "unknown",
      name: "Southern Raqqa",
      candidates: ["C5710"],
    });
  });
});

describe("resolveActor", () => {
  const rows: [string, string | null, string | null, string, string][] = [
    // printed, on, speaker, expected, name to carry
    ["Nusra", "2016-06-30", null, "jabhat-al-nusra", "Jabhat al-Nusra"],
    ["Nusra", "2016-10-01", null, "jabhat-fatah-al-sham", "Jabhat Fatah al-Sham"],
    ["the Nusra Front", "2016-10-01", null, "jabhat-fatah-al-sham", "Jabhat Fatah al-Sham"],
    ["Nusra", null, null, "ambiguous", "Nusra"],
    ["JFS", "2016-10-01", null, "jabhat-fatah-al-sham", "Jabhat Fatah al-Sham"],
    ["JFS", "2018-01-01", null, "jabhat-fatah-al-sham", "Jabhat Fatah al-Sham"],
    ["the regime", "2016-10-01", null, "syria", "Syrian government"],
    ["Syrian authorities", null, null, "syria", "Syrian government"],
    ["Assad regime", null, null, "syria", "Syrian government"],
    ["Syria", null, null, "syria", "Syria"],
    ["Russian", "2016-10-01", null, "russia", "Russia"],
    ["Russians", null, null, "russia", "Russia"],
    ["Moscow", null, null, "russia", "Russia"],
    ["Syrian army", null, null, "syrian-arab-army", "Syrian Arab Army"],
    ["regime forces", null, null, "syrian-arab-army", "Syrian Arab Army"],
    ["rebels", null, null, "syrian-rebels", "Syrian rebels"],
    ["the rebels", null, null, "syrian-rebels", "Syrian rebels"],
    ["IS", "2016-10-01", null, "islamic-state", "Islamic State"],
    ["is", "2016-10-01", null, "unknown", "is"],
    ["ISIS", "2016-10-01", null, "islamic-state", "Islamic State"],
    ["ISIL", "2013-10-01", null, "islamic-state", "Islamic State of Iraq and the Levant"],
    ["SOHR", null, null, "sohr", "Syrian Observatory for Human Rights"],
    ["the Observatory", null, null, "sohr", "Syrian Observatory for Human Rights"],
    ["AFP", null, null, "afp", "Agence France-Presse"],
    ["the US", null, null, "united-states", "United States"],
    ["U.S.", null, null, "united-states", "United States"],
    ["us", null, null, "unknown", "us"],
    ["terrorists", "2016-10-01", null, "ambiguous", "terrorists"],
    ["terrorists", "2016-10-01", "turkey", "ypg", "People's Protection Units"],
    ["terrorists", "2016-10-01", "syria", "syrian-rebels", "Syrian rebels"],
    ["bandits", "2016-12-08", "sergei-lavrov", "syrian-rebels", "Syrian rebels"],
    ["the Harbour Choir", null, null, "unknown", "the Harbour Choir"],
  ];
  it.each(rows)("takes '%s' on %s in the mouth of %s for %s", (printed, on, speaker, expected, name) => {
    const resolution = theatre.resolveActor(printed, { on, speaker });
    expect([outcome(resolution), resolution.name]).toEqual([expected, name]);
    expect(resolution.reason).not.toBe("");
  });

  it("says from when a name was borne", () => {
    const { reason } = theatre.resolveActor("Nusra", { on: "2016-10-01", speaker: null });
    expect(reason).toContain("from 2016-07-28");
  });
});
