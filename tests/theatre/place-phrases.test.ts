import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlacePhrase } from "../../src/model/theatre.ts";
import { distanceKm, pointAway } from "../../src/theatre/geometry.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";
import { parsePlacePhrase } from "../../src/theatre/parse-place-phrase.ts";

/** A phrase as one line: 'offset 37 east (Aleppo)'. */
function line(phrase: PlacePhrase): string {
  switch (phrase.form) {
    case "named":
      return phrase.typeWord === null ? phrase.name : `${phrase.name}/${phrase.typeWord}`;
    case "meant":
      return `the ${phrase.typeWord}`;
    case "part":
      return `part ${phrase.direction} (${line(phrase.of)})`;
    case "offset":
      return `offset ${phrase.distanceKm ?? "?"} ${phrase.direction ?? "?"} (${line(phrase.from)})`;
    case "around":
      return `${phrase.how} (${line(phrase.of)})`;
    case "between":
      return `${phrase.road ? "road" : "between"} (${line(phrase.ends[0])}) (${line(phrase.ends[1])})`;
    case "within":
      return `${line(phrase.inner)} < ${phrase.outer.map(line).join(" < ")}`;
  }
}

describe("parsePlacePhrase", () => {
  const rows: [string, string][] = [
    ["Reedham", "Reedham"],
    ["the village of Reedham", "Reedham/village"],
    ["Reedham village", "Reedham/village"],
    ["villages of Reedham", "Reedham/village"],
    ["in Reedham", "Reedham"],
    ["the town", "the town"],
    ["37km east of Reedham", "offset 37 east (Reedham)"],
    ["about 3.5 km south-west of Reedham", "offset 3.5 southwest (Reedham)"],
    ["5-7 km from Reedham", "offset 6 ? (Reedham)"],
    ["ten miles north of the town", "offset 16.1 north (the town)"],
    ["to the north of Reedham", "offset ? north (Reedham)"],
    ["just south of Reedham", "offset ? south (Reedham)"],
    ["the north of Reedham", "part north (Reedham)"],
    ["the eastern part of Reedham", "part east (Reedham)"],
    ["northern Reedham", "part north (Reedham)"],
    ["SW Reedham", "part southwest (Reedham)"],
    ["se Reedham", "se Reedham"],
    ["the city centre of Reedham", "part central (Reedham)"],
    ["near Reedham", "near (Reedham)"],
    ["the northern outskirts of Reedham", "part north (outskirts (Reedham))"],
    ["western Reedham countryside", "part west (countryside (Reedham))"],
    ["Reedham's western countryside", "part west (countryside (Reedham))"],
    ["rural Reedham", "countryside (Reedham)"],
    ["between Reedham and Holm", "between (Reedham) (Holm)"],
    ["the road from Reedham to Holm", "road (Reedham) (Holm)"],
    ["the Reedham-Holm highway", "road (Reedham) (Holm)"],
    ["from Reedham to Holm", "Reedham to Holm"],
    ["Mill Lane, Reedham, Lakeland", "Mill Lane < Reedham < Lakeland"],
    ["Mill district of Reedham", "Mill/district < Reedham"],
    ["a bakery near Reedham", "a bakery < near (Reedham)"],
    ["قرية الزهراء", "الزهراء/قرية"],
    ["أطراف الزهراء", "outskirts (الزهراء)"],
    ["الطريق بين الزهراء والنور", "road (الزهراء) (النور)"],
    ["ريف حماة الشمالي", "part north (countryside (حماة))"],
    ["شرق حماة", "offset ? east (حماة)"],
    ["طريق حماة - حمص", "road (حماة) (حمص)"],
    ["", ""],
  ];
  it.each(rows)("reads '%s' as %s", (text, expected) => {
    expect(line(parsePlacePhrase(text))).toBe(expected);
  });

  it("gives an answer for any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => parsePlacePhrase(text).form !== undefined),
    );
  });

  it("comes to an end on texts made to keep it busy", () => {
    for (const piece of ["north of ", "near ", "a in ", ", ", "the ", "between ", "- ", "بين و", "km "])
      expect(parsePlacePhrase(piece.repeat(20_000)).form).toBeDefined();
  });
});

describe("areas told from places", () => {
  const theatre = loadTheatre("theatres/sudan");
  const read = (text: string) => theatre.resolvePlacePhrase(text, { near: [], typeWord: null });

  it("lie as far and in the direction as the words say", () => {
    const base = theatre.places.get("el-fasher");
    const found = read("40 km north of El Fasher");
    if (base === undefined || found.area === null) throw new Error("no area");
    expect(distanceKm(base, found.area)).toBeCloseTo(40, 0);
    expect(found.area.lat).toBeGreaterThan(base.lat);
    expect(found.area.lon).toBeCloseTo(base.lon, 3);
    expect(found.area.base).toEqual(["el-fasher"]);
  });

  it("grow coarser the less is said", () => {
    const km = (text: string) => read(text).area?.radiusKm ?? Number.NaN;
    expect(km("3 km north of Nyala")).toBeLessThan(km("north of Nyala"));
    expect(km("the outskirts of Nyala")).toBeLessThan(km("near Nyala"));
  });

  it("carry the precision of their kind", () => {
    expect(read("Nyala").precision).toBe("settlement");
    expect(read("near Nyala").precision).toBe("near_settlement");
    expect(read("North Darfur").precision).toBe("adm1");
    expect(read("the road between Kosti and Rabak").precision).toBe("feature");
    expect(read("al-Nao Hospital").precision).toBe("site");
    expect(read("Sudan").precision).toBe("country");
    expect(read("near Ruritania").precision).toBe("unknown");
  });

  it("are points on the globe whatever the direction", () => {
    const points = ["north", "east", "southwest", "central"] as const;
    fc.assert(
      fc.property(
        fc.double({ min: -70, max: 70, noNaN: true }),
        fc.double({ min: -170, max: 170, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(...points),
        (lat, lon, km, direction) => {
          const at = pointAway({ lat, lon }, km, direction);
          const off = distanceKm({ lat, lon }, at);
          return direction === "central" ? off < 0.02 : Math.abs(off - km) < km * 0.02 + 0.05;
        },
      ),
    );
  });
});

describe("the centre of a report", () => {
  const theatre = loadTheatre("theatres/sudan");
  it("is not moved by one far-off capital, nor by countries", () => {
    const centre = theatre.centreOf(["nyala", "kalma", "nyala-airport", "x-geneva", "SD", "nowhere"]);
    const nyala = theatre.places.get("nyala");
    expect(centre && nyala && distanceKm(centre, nyala)).toBeLessThan(15);
    expect(theatre.centreOf(["SD", "x-egypt"])).toBeNull();
  });

  it("decides between far places of one name where nothing nearer does", () => {
    const syria = loadTheatre("theatres/syria");
    const aleppo = syria.places.get("C1007") ?? null;
    const open = syria.resolvePlace("Hamdaniyah", { near: [], typeWord: null });
    const near = syria.resolvePlace("Hamdaniyah", { near: [], typeWord: null, centre: aleppo });
    expect(open.outcome).toBe("ambiguous");
    expect(near.id).toBe("N0216");
    expect(near.reason).toContain("where the report is about");
  });
});
