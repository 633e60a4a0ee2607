import { describe, expect, test } from "vitest";
import { pageOf } from "../../src/claims/explain.ts";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { analyse } from "../../src/language/analyse.ts";
import type { PlaceReference } from "../../src/model/claim.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";

const theatres = { syria: loadTheatre("theatres/syria"), sudan: loadTheatre("theatres/sudan") };

/** The places of the last claim of a text. */
function whereOf(pack: keyof typeof theatres, text: string): readonly PlaceReference[] {
  const theatre = theatres[pack];
  const document = pageOf(text, { published: "2024-03-08" });
  const claims = extractClaims(document, analyse(document, theatre), theatre);
  return claims.filter(({ kind }) => kind !== "statement").at(-1)?.where ?? [];
}

/** 'name; place; area; precision', a dash for what is absent. */
function line({ name, place, area, precision }: PlaceReference): string {
  return [name, place, area?.id, precision].map((part) => part ?? "-").join("; ");
}

describe("where a claim says that something happened", () => {
  const rows: [pack: keyof typeof theatres, text: string, ...where: string[]][] = [
    ["syria", "Five people were killed in Azaz.", "Azaz; C1564; -; settlement"],
    [
      "syria",
      "Jets bombed a camp 37km east of Aleppo on Monday.",
      "37 km east of Aleppo; -; C1007/37km-east; feature",
    ],
    ["syria", "Jets bombed a depot near Azaz on Monday.", "Azaz; C1564; C1564/near; near_settlement"],
    [
      "syria",
      "Jets bombed a depot on the outskirts of Azaz on Monday.",
      "Azaz; C1564; C1564/outskirts; near_settlement",
    ],
    ["syria", "Six people were killed in northern Idlib.", "Northern Idlib Governorate; -; SY07/north; adm1"],
    [
      "syria",
      "Six people were killed in northern Hama.",
      "Northern Hama countryside; northern-hama; -; feature",
    ],
    [
      "syria",
      "Six people were killed in the southern suburbs of Idlib governorate.",
      "Southern Idlib countryside; southern-idlib; -; feature",
    ],
    [
      "syria",
      "Six people were killed in the western countryside of Azaz.",
      "Azaz; C1564; C1564/countryside/west; near_settlement",
    ],
    [
      "syria",
      "Six people were killed in shelling on the road between Hama and Homs.",
      "road between Hama and Homs; -; C2987+C2528/road; feature",
    ],
    [
      "syria",
      "Six people were killed in shelling in Harvestford village, 5 km (3 miles) west of Azaz.",
      "Harvestford; -; C1564/5km-west; near_settlement",
      "Azaz; C1564; -; settlement",
    ],
    // The words around the second name say where the first lies.
    [
      "syria",
      "Six people were killed in Binnish town, near Idlib city.",
      "Binnish; C3904; -; settlement",
      "Idlib; C3871; -; settlement",
    ],
    [
      "syria",
      "Aleppo was quiet. On Monday shells killed six people in the city.",
      "Aleppo; C1007; -; settlement",
    ],
    [
      "syria",
      "Aleppo was quiet. On Monday shells killed six people south of the city.",
      "Aleppo; C1007; C1007/south; near_settlement",
    ],
    // A village that the gazetteer lacks goes before a listed one named earlier.
    [
      "syria",
      "Shells fell in Binnish. Harvestford village was hit too. Six people were killed in the village.",
      "Harvestford; -; -; -",
    ],
    [
      "sudan",
      "Six people were killed in the west of El Fasher.",
      "Western El Fasher; el-fasher; el-fasher/west; neighbourhood",
    ],
    [
      "sudan",
      "Six people were killed 20 miles south of Nyala.",
      "32.2 km south of Nyala; -; nyala/32.2km-south; feature",
    ],
    [
      "sudan",
      "Nyala was quiet. On Monday shells killed six people near the city.",
      "Nyala; nyala; nyala/near; near_settlement",
    ],
  ];
  for (const [pack, text, ...where] of rows)
    test(`is read from: ${text}`, () => expect(whereOf(pack, text).map(line)).toEqual(where));

  test("keeps the printed description of an area", () => {
    expect(whereOf("syria", "Jets bombed a camp 37km east of Aleppo on Monday.")[0]?.printed).toBe(
      "37km east of Aleppo",
    );
    expect(whereOf("syria", "Aleppo was quiet. Shells killed six people in the city.")[0]?.printed).toBe(
      "the city",
    );
  });

  test("names nothing where 'the city' points back to nothing", () => {
    expect(whereOf("syria", "Shells killed six people in the city.")).toEqual([]);
  });

  test("does not take the place where the speaker works for the place of what is told", () => {
    const text =
      "Aleppo was quiet. The Harbour Centre, a group with friends in the city, said it had documented 24 deaths.";
    expect(whereOf("syria", text)).toEqual([]);
  });

  test("chooses among places of one name by those named earlier in the document", () => {
    const far = "\n\nThe day was quiet elsewhere.".repeat(3);
    const text = `Hospitals in Homs city were full.${far}\n\nSix people were killed in Zahraa.`;
    expect(whereOf("syria", text)[0]?.place).toBe("N0253");
  });

  test("stays quick and whole on words that begin like descriptions without end", () => {
    for (const text of [
      `${"north of ".repeat(300)}Azaz was shelled.`,
      `Six people were killed ${"near the outskirts of the countryside of ".repeat(80)}Azaz.`,
      `Six people were killed in ${"the village of ".repeat(200)}Azaz.`,
    ])
      expect(() => whereOf("syria", text)).not.toThrow();
  });
});
