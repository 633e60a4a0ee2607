import { describe, expect, it } from "vitest";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";
import { gatherProvisional } from "../../src/theatre/provisional-actors.ts";

describe("groups that the pack does not list", () => {
  const theatre = loadTheatre("theatres/sudan");
  const texts = {
    first: "The Falcons of the East Battalion took the mill. The RSF denied it.",
    second: "Falcons of the East Battalion lost it again to Banner of the Nile Brigade.",
    third: "FALCONS OF THE EAST BATTALION, it said, was back.",
  };
  const readings = Object.entries(texts).flatMap(([document, text]) =>
    theatre
      .resolveActorPhrase(text, { on: "2024-06-10", speaker: null })
      .map((reading) => ({ ...reading, document })),
  );
  const found = gatherProvisional(readings);

  it("are kept once each with all their mentions", () => {
    expect(found.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ["new:falcons-of-the-east-battalion", 3],
      ["new:banner-of-the-nile-brigade", 1],
    ]);
    expect(found[0]?.name).toBe("Falcons of the East Battalion");
  });

  it("are anchored to the printed words", () => {
    for (const { mentions } of found)
      for (const { document, start, end, printed } of mentions)
        expect(texts[document as keyof typeof texts].slice(start, end)).toBe(printed);
  });

  it("do not take in a party that the pack knows", () => {
    expect(found.some(({ name }) => name.includes("RSF"))).toBe(false);
    expect(readings.some(({ id }) => id === "rsf")).toBe(true);
  });
});
