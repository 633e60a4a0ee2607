import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { inEnglish } from "../../src/messages/in-words.ts";
import type { Claim, TollStatus } from "../../src/model/claim.ts";
import type { Document, Entry } from "../../src/model/document.ts";
import type { Incident } from "../../src/model/record.ts";
import { formatValue, type ReadSamples, readSamples, ROOT } from "./read-samples.ts";

const folders = readdirSync(join(ROOT, "samples"), { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map((item) => item.name)
  .sort();

let samples: ReadSamples;
beforeAll(async () => {
  samples = await readSamples();
});

/** The current edition of a document. */
function requireDocument(id: string): Document {
  const found = samples.current.find((read) => read.document.id === id);
  if (!found) throw new Error(`no document ${id} among ${samples.current.map((read) => read.document.id)}`);
  return found.document;
}

const entriesOf = (id: string, kind: Entry["kind"]) =>
  requireDocument(id).entries.filter((entry) => entry.kind === kind);

const claimsOf = (id: string): readonly Claim[] =>
  samples.current.find((read) => read.document.id === id)?.claims ?? [];

/** Every value of a status that incidents of the place hold on the day, as `formatValue` writes them. */
function valuesAt(place: string, day: string, status: TollStatus): string[] {
  return samples.weighed.incidents
    .filter((incident) => incident.place === place && incident.when?.startsWith(day))
    .flatMap((incident) => incident.figures)
    .filter((figure) => figure.status === status)
    .flatMap((figure) => figure.values.map(formatValue));
}

describe("the folders of samples", () => {
  it("hold one capture each, and every one is obtained", () => {
    expect(samples.obtained.filter((one) => one.kind !== "capture")).toEqual([]);
    expect(samples.captures.map((capture) => capture.address.split("/").at(-2))).toEqual(folders);
  });

  it("are read without an error", () => {
    const own = samples.editions.flatMap((read) => read.document.diagnostics);
    expect([...samples.diagnostics, ...own].filter((one) => one.severity === "error")).toEqual([]);
  });

  it("give a document for each capture, five for the feed, and one with two editions", () => {
    expect(samples.captures).toHaveLength(20);
    expect(samples.editions).toHaveLength(24);
    expect(samples.current).toHaveLength(23);
  });

  it("each have their line in docs/samples.md, and no line is left over", () => {
    const page = readFileSync(join(ROOT, "docs", "samples.md"), "utf8");
    const described = [...page.matchAll(/^\| `([^`]{1,80})` \|/gm)].map((match) => match[1]);
    expect(described).toEqual(folders);
  });
});

describe("what a page says of itself", () => {
  it.each([
    [
      "levant-ledger-2016-09-28",
      "Aleppo Live: Two Hospitals Hit as Army Says It Has Taken Farafira",
      "The Levant Ledger",
      "2016-09-28",
    ],
    [
      "northern-desk-2016-10-12",
      "Northern Desk Daily: Bombs on the Old City, Armies at Sheikh Saeed",
      "Northern Desk",
      "2016-10-12",
    ],
    [
      "harbour-post-2016-10-13-jaloom",
      "Dozens killed in raid on ancient heart of Aleppo",
      "Harbour Post",
      "2016-10-13",
    ],
    [
      "aleppo-record-centre-2016-10-17-correction",
      "Correction no. 41: Jaloom and Kallaseh, 12 October",
      "Aleppo Record Centre",
      "2016-10-17",
    ],
    [
      "southern-front-room-2016-10-13",
      "Statement 117: Sheikh Saeed stands",
      "Southern Aleppo Press Room",
      "2016-10-13",
    ],
    [
      "aleppo-record-centre-2016-10-bulletin",
      "Monthly bulletin no. 46: October 2016",
      "Aleppo Record Centre",
      "2016-11-03",
    ],
    [
      "harbour-post-2016-11-04-pause",
      "Aleppo pause ends as it began: with shells",
      "Harbour Post",
      "2016-11-04",
    ],
    [
      "harbour-post-2016-12-15-live",
      "Aleppo: first buses leave the besieged districts - as it happened",
      "Harbour Post",
      "2016-12-15",
    ],
    ["sawt-al-asi-2016-12-16", "توقف عملية الإجلاء من شرق حلب وتبادل للاتهامات", "صوت العاصي", "2016-12-16"],
    [
      "lantern-review-2016-12-14",
      "Letter from Gaziantep: the bargain over Aleppo",
      "The Lantern Review",
      "2016-12-14",
    ],
  ])("%s has its title, publisher and day", (id, title, publisher, day) => {
    const document = requireDocument(id);
    expect(document).toMatchObject({ title, publisher });
    expect(document.published?.slice(0, 10)).toBe(day);
  });

  it("gives every sample a publisher and a day of publication", () => {
    const incomplete = samples.editions.filter(
      ({ document }) => document.published === null || document.publisher === null,
    );
    expect(incomplete.map((read) => read.document.id)).toEqual([]);
  });
});

describe("live pages", () => {
  it.each([
    ["levant-ledger-2016-09-28", ["17:45", "15:30", "12:10", "08:15"]],
    ["northern-desk-2016-10-12", ["19:30", "17:45", "15:40", "13:10"]],
    ["harbour-post-2016-12-15-live", ["19:00", "16:40", "13:15", "11:52", "08:05", "06:30"]],
  ])("%s keeps its updates with their times, newest first", (id, times) => {
    const updates = entriesOf(id, "update");
    expect(updates.map((entry) => entry.time)).toEqual(times);
    expect(new Set(updates.map((entry) => entry.tz))).toEqual(new Set(["GMT"]));
  });

  it("keep a comment tree from markup and from indentation alike", () => {
    const depths = (id: string) => entriesOf(id, "comment").map((entry) => entry.depth);
    expect(depths("levant-ledger-2016-09-28")).toEqual([0, 1, 2, 1, 0, 1]);
    expect(depths("northern-desk-2016-10-12")).toEqual([0, 1, 2, 3, 1, 0, 1]);
  });
});

describe("documents of other kinds", () => {
  it("keep the Arabic page, right to left, unread and without claims", () => {
    const document = requireDocument("sawt-al-asi-2016-12-16");
    expect(document).toMatchObject({ state: "unread", direction: "rtl", language: "ar" });
    expect(document.unreadReason).not.toBeNull();
    expect(document.text).toContain("توقفت ظهر اليوم الجمعة عملية إجلاء المدنيين");
    expect(claimsOf(document.id)).toEqual([]);
  });

  it("read windows-1252 with its quotation marks, accents and dash", () => {
    const document = requireDocument("lantern-review-2016-12-14");
    expect(document.text).toContain("“We packed at five. At nine the shells came and we unpacked,”");
    expect(document.text).toContain("Médecins Sans Frontières");
    expect(document.text).toContain("denied it – a military source");
  });

  it("keep both captures of the page that changed, as two editions of one document", () => {
    const id = "harbour-post-2016-11-26-hanano";
    const editions = samples.editions.filter((read) => read.document.id === id).map((read) => read.document);
    expect(editions.map((document) => document.title)).toEqual([
      "Army advances into Masaken Hanano",
      "Army takes Masaken Hanano, splitting rebel Aleppo's north",
    ]);
    expect(new Set(editions.map((document) => document.capture)).size).toBe(2);
    expect(editions[0]?.text).toContain("At least 12 civilians");
    expect(editions[1]?.text).toContain("At least 16 civilians");
  });

  it("give each item of the feed its own day", () => {
    const items = samples.current.filter((read) => read.document.part !== null);
    expect(items.map((read) => read.document.published?.slice(0, 10))).toEqual([
      "2016-11-30",
      "2016-11-28",
      "2016-11-26",
      "2016-11-19",
      "2016-11-20",
    ]);
  });

  it("give each channel post its own time", () => {
    const posts = entriesOf("aleppo-minute-2016-11-27", "update");
    expect(posts.map((entry) => `${entry.published} ${entry.time}`)).toEqual([
      "2016-11-27 06:14",
      "2016-11-27 07:50",
      "2016-11-27 09:32",
      "2016-11-27 12:05",
      "2016-11-27 18:40",
      "2016-11-28 05:58",
      "2016-11-28 08:21",
      "2016-11-28 11:47",
      "2016-11-28 20:15",
    ]);
  });

  it("read the bulletin's tables as rows with their cells", () => {
    const { text, entries } = requireDocument("aleppo-record-centre-2016-10-bulletin");
    const rows = entries
      .flatMap((entry) => entry.blocks)
      .filter((block) => block.role === "table-row")
      .map((block) => (block.cells ?? []).map((cell) => text.slice(cell.start, cell.end)));
    expect(rows).toHaveLength(17);
    expect(rows).toContainEqual(["Aleppo", "512", "71", "118"]);
    expect(rows).toContainEqual(["Islamic State", "58", "9"]);
  });
});

describe("claims", () => {
  it("have the exact words at their offsets, in an entry that holds them", () => {
    const claims = samples.editions.flatMap(({ document, claims: own }) =>
      own.map((claim) => ({ claim, document, entry: document.entries[claim.entry] })),
    );
    expect(claims.length).toBeGreaterThan(150);
    for (const { claim, document, entry } of claims) {
      expect(document.text.slice(claim.start, claim.end)).toBe(claim.quote);
      expect(entry && entry.start <= claim.start && claim.end <= entry.end, claim.quote).toBe(true);
    }
  });

  it("have ids of their own, over both captures of the page that changed", () => {
    const ids = samples.editions.flatMap((read) => read.claims.map((claim) => claim.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("figures", () => {
  /** The air strike on Jaloom of 12 October. */
  const jaloom = () => {
    const found = samples.weighed.incidents.filter(
      (incident) =>
        incident.place === "N0189" && incident.when === "2016-10-12" && incident.types.includes("airstrike"),
    );
    expect(found).toHaveLength(1);
    return found[0] as Incident;
  };

  it("of one monitor replace each other for the Jaloom strike: 24, then 18", () => {
    const killed = jaloom().figures.find((figure) => figure.status === "killed" && figure.who === "people");
    const own = (killed?.values ?? []).map(formatValue).filter((value) => value.includes("Record Centre"));
    expect(new Set(own)).toEqual(new Set(["24 Aleppo Record Centre*", "18 Aleppo Record Centre"]));
  });

  it("of several origins make the Jaloom strike contested: 18, 26 and 31 among them", () => {
    const strike = jaloom();
    const killed = strike.figures.find((figure) => figure.status === "killed" && figure.who === "people");
    expect(strike.contested).toBe(true);
    expect(strike.disputes).toContain("how many");
    expect(killed?.contested).toBe(true);
    expect(killed?.values.map((value) => value.bounds.min)).toEqual(expect.arrayContaining([18, 26, 31]));
    expect(killed?.min).toBeLessThanOrEqual(18);
    expect(strike.origins).toBeGreaterThanOrEqual(3);
  });

  it("of the Jaloom strike leave out the dead of other fronts and quarters that day", () => {
    const numbers = jaloom().figures.flatMap(({ values }) => values.map(({ bounds }) => bounds.min));
    // West Aleppo's two, the attackers at Sheikh Saeed, Kallaseh's six, the day before.
    for (const other of [2, 19, 61, 6, 25, 20]) expect(numbers).not.toContain(other);
  });

  it("from a clinic stand beside the toll of the Jaloom strike, not against it", () => {
    const values = jaloom().figures.flatMap((figure) => figure.values);
    const clinic = values.filter(({ origin }) => origin.name.includes("clinic"));
    expect(clinic.map(({ bounds }) => bounds.min)).toContain(17);
    expect(jaloom().figures.find(({ who, status }) => who === "people" && status === "killed")?.min).not.toBe(
      17,
    );
  });

  it("keep a siege out of the hospitals inside it", () => {
    const hospitals = samples.weighed.incidents.filter(({ placeName }) => placeName?.includes("Hospital"));
    expect(hospitals.length).toBeGreaterThan(0);
    expect(hospitals.flatMap(({ types }) => types)).not.toContain("siege");
  });

  it("of a month are periods, apart from the days in it", () => {
    const province = samples.weighed.incidents.filter(({ figures }) =>
      figures.some(({ values }) => values.some(({ bounds }) => bounds.min === 919 || bounds.min === 512)),
    );
    expect(province.length).toBeGreaterThan(0);
    expect(new Set(province.map(({ kind }) => kind))).toEqual(new Set(["period"]));
    expect(province.map(({ title }) => inEnglish(title))).toContain("Deaths, Syria, October 2016");
  });

  it("since a day count until they were said: 41, then 61, are no rivals", () => {
    const since = samples.weighed.incidents.find(
      ({ place, when }) => place === "aleppo-west" && when === "2016-10-28/..",
    );
    const values = since?.figures.flatMap((figure) => figure.values) ?? [];
    expect(values.find(({ bounds }) => bounds.min === 41)?.differs.map(inEnglish)).toEqual([
      "counts until 30 October 2016",
    ]);
    expect(values.find(({ bounds }) => bounds.min === 61)?.differs).toEqual([]);
  });

  it("of a channel's posts lie in the quarter that the post names", () => {
    expect(valuesAt("N0139", "2016-11-27", "killed")).toContain("4 Syria Civil Defence");
  });

  it("that three outlets print are one origin where they all have it from the United Nations", () => {
    const besieged = samples.weighed.incidents.find(
      (incident) =>
        incident.place === "aleppo-east" &&
        incident.figures.some((figure) => figure.values.some((value) => value.bounds.min === 275_000)),
    );
    const printers = new Set(
      samples.current
        .filter((read) => read.claims.some((claim) => besieged?.claims.includes(claim.id)))
        .map((read) => read.document.id),
    );
    expect([...printers]).toEqual(
      expect.arrayContaining([
        "levant-ledger-2016-09-28",
        "orontes-wire-2016-10-12-jaloom",
        "harbour-post-2016-10-13-jaloom",
      ]),
    );
    expect(besieged?.origins).toBe(1);
    expect(besieged?.contested).toBe(false);
  });

  it("stand side by side for the shelling of western Aleppo", () => {
    const values = samples.weighed.incidents
      .filter((incident) => incident.place === "aleppo-west")
      .flatMap((incident) => incident.figures)
      .flatMap((figure) => figure.values.map(formatValue));
    expect(values).toContain("41 Syrian Observatory for Human Rights");
    expect(values).toContain("61 Aleppo Record Centre");
    expect(values).toContain("48 Aleppo Record Centre");
  });

  it("keep the bounds of the words: 'at least 45', 'between 21 and 45', 'fewer than 200,000'", () => {
    const values = samples.weighed.incidents
      .flatMap((incident) => incident.figures)
      .flatMap((figure) => figure.values.map((value) => value.bounds));
    expect(values).toContainEqual({ min: 45, max: null, text: "at least 45" });
    expect(values).toContainEqual({ min: 21, max: 45, text: "between 21 and 45" });
    expect(values).toContainEqual({ min: null, max: 199_999, text: "Fewer than 200,000" });
  });

  it("of an outdated edition are gone: the later capture's 16 stands, the 12 does not", () => {
    const values = samples.weighed.incidents
      .filter((incident) => incident.when === "2016-11-26")
      .flatMap((incident) => incident.figures)
      .flatMap((figure) => figure.values.map(formatValue));
    expect(values).toContain("16.. Aleppo Record Centre");
    expect(values).not.toContain("12.. Aleppo Record Centre");
  });

  it("each lead back to a claim that is in the record", () => {
    const known = new Set(samples.current.flatMap((read) => read.claims.map((claim) => claim.id)));
    const led = samples.weighed.incidents.flatMap((incident) => [
      ...incident.claims,
      ...incident.figures.flatMap((figure) => figure.values.map((value) => value.claim)),
    ]);
    expect(led.filter((claim) => !known.has(claim))).toEqual([]);
    expect(led.length).toBeGreaterThan(50);
  });
});

describe("holdings", () => {
  const claimsOn = (place: string) =>
    (samples.weighed.holdings.find((holding) => holding.place === place)?.claims ?? []).map(
      ({ change, holders, origin, denied }) =>
        `${denied ? "not " : ""}${change} ${holders.join(", ")} (${origin.name})`,
    );

  it("say that Masaken Hanano was taken, and who says so", () => {
    expect(claimsOn("N0129")).toContain("gained Syrian government (Syrian state television)");
  });

  it("keep a denied withdrawal from Minyan as a denial", () => {
    expect(claimsOn("aleppo-minyan")).toContain("not withdrew Jabhat Fatah al-Sham (Jabhat Fatah al-Sham)");
  });

  it("of Sakhour name the speaker of the claim, not the outlet that carried it", () => {
    expect(claimsOn("N0139").some((claim) => claim.includes("Orontes Wire"))).toBe(false);
    expect(claimsOn("N0139")).toContain("gained Syrian government (a military source)");
  });
});
