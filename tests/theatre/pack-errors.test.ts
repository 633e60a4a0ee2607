import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DaybookError } from "../../src/model/diagnostic.ts";
import { readCsv } from "../../src/theatre/csv.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";
import { parsePack } from "../../src/theatre/parse-pack.ts";

/** A pack of two places and two actors with nothing wrong. */
const SOUND: Readonly<Record<string, string>> = {
  "theatre.json": '{ "id": "lakeland", "title": "Lakeland" }',
  "places.csv":
    "id,name,name_ar,aliases,kind,lat,lon,precision_km,admin1,admin2,parent_id,source,country\n" +
    "L1,Lakeland,,,country,50,10,100,,,,ours,LL\n" +
    "L2,Reedham,,Redham|Reed Town,town,50.5,10.5,2,,,L1,ours,LL\n",
  "actors.csv": "id,kind,country,side,notes_source\nlake,state,LL,neutral,\nreeds,armed_group,,none,\n",
  "actor_names.csv":
    "actor_id,name,lang,valid_from,valid_to,kind\nlake,Lakeland,en,,,official\nreeds,Reed Front,en,2015-03,2016,official\n",
  "actor_relations.csv":
    'actor_id,relation,other_id,valid_from,valid_to,source\nreeds,allied_with,lake,2015,,"ours, checked"\n',
  "actor_sides.csv": "actor_id,side,according_to,valid_from,valid_to,source\nreeds,bandits,lake,,,ours\n",
  "demonyms.csv": "actor_id,demonym\nlake,Lakelandic\n",
  "transliteration-rules.json": "{}",
  "lakes.geojson": JSON.stringify({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { id: "L2" },
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [10, 50],
              [11, 50],
              [11, 51],
              [10, 50],
            ],
          ],
        },
      },
    ],
  }),
};

/** The message for a pack where one file is changed; a null content leaves the file out. */
function messageFor(file: string, change: (content: string) => string | null): string {
  const content = change(SOUND[file] as string);
  const files = new Map(Object.entries(SOUND));
  if (content === null) files.delete(file);
  else files.set(file, content);
  try {
    parsePack(files, "lakeland");
  } catch (error) {
    expect(error).toBeInstanceOf(DaybookError);
    return (error as Error).message;
  }
  return "no error";
}

describe("a pack without errors", () => {
  const pack = parsePack(new Map(Object.entries(SOUND)), "lakeland");
  it("is read with names, dates, lists and layers", () => {
    expect(pack).toMatchObject({ id: "lakeland", title: "Lakeland" });
    expect(pack.places.get("L2")).toMatchObject({
      aliases: ["Redham", "Reed Town"],
      parent: "L1",
      lat: 50.5,
    });
    expect(pack.actors.get("reeds")?.names[0]).toMatchObject({ validFrom: "2015-03", validTo: "2016" });
    expect(pack.relations[0]?.source).toBe("ours, checked");
    expect([...pack.layers.keys()]).toEqual(["lakes"]);
  });
  it("has a digest that follows every byte and no order of files", () => {
    const reversed = new Map(Object.entries(SOUND).reverse());
    expect(parsePack(reversed).digest).toBe(pack.digest);
    const changed = new Map(reversed).set("demonyms.csv", "actor_id,demonym\nlake,Lakelander\n");
    expect(parsePack(changed).digest).not.toBe(pack.digest);
  });
});

describe("a broken pack is refused with code, file, line and column", () => {
  const rows: [string, string, (content: string) => string | null, string[]][] = [
    ["a missing file", "demonyms.csv", () => null, ["lakeland/demonyms.csv", "DAY-PACK-002"]],
    ["an empty file", "demonyms.csv", () => "", ["demonyms.csv:1", "DAY-PACK-004"]],
    [
      "a missing column",
      "places.csv",
      (c) => c.replace(",lat,", ",latitude,"),
      ["places.csv:1", "DAY-PACK-004", "'lat'"],
    ],
    ["a missing cell", "demonyms.csv", () => "actor_id,demonym\nlake\n", ["demonyms.csv:2", "DAY-PACK-005"]],
    [
      "an empty cell",
      "demonyms.csv",
      () => "actor_id,demonym\nlake,\n",
      ["demonyms.csv:2:6", "DAY-PACK-006"],
    ],
    [
      "a number in words",
      "places.csv",
      (c) => c.replace("50.5", "north"),
      ["places.csv:3:35", "DAY-PACK-007", "'north'"],
    ],
    [
      "a latitude over 90",
      "places.csv",
      (c) => c.replace("50.5", "150.5"),
      ["places.csv:3:35", "DAY-PACK-007"],
    ],
    [
      "a comma for a point",
      "places.csv",
      (c) => c.replace("50.5", '"50,5"'),
      ["places.csv:3:35", "DAY-PACK-007"],
    ],
    [
      "a date that is none",
      "actor_names.csv",
      (c) => c.replace("2015-03", "March"),
      ["actor_names.csv:3:21", "DAY-PACK-008"],
    ],
    [
      "an end before the start",
      "actor_names.csv",
      (c) => c.replace("2016", "2014"),
      ["actor_names.csv:3", "DAY-PACK-009"],
    ],
    [
      "an unknown kind",
      "places.csv",
      (c) => c.replace(",town,", ",hamlet,"),
      ["places.csv:3:30", "DAY-PACK-010", "'hamlet'"],
    ],
    [
      "a place inside itself",
      "places.csv",
      (c) => c.replace("100,,,,ours", "100,,,L2,ours"),
      ["places.csv:2", "DAY-PACK-011"],
    ],
    [
      "a pack without a title",
      "theatre.json",
      () => '{"id":"x"}',
      ["theatre.json", "DAY-PACK-012", "'title'"],
    ],
    [
      "a nameless actor",
      "actor_names.csv",
      (c) => c.replace(/^reeds.*\n/m, ""),
      ["actors.csv:3", "DAY-PACK-013"],
    ],
    [
      "an unknown parent",
      "places.csv",
      (c) => c.replace(",L1,ours", ",L9,ours"),
      ["places.csv:3", "DAY-PACK-014", "'L9'"],
    ],
    [
      "an unknown id in a relation",
      "actor_relations.csv",
      (c) => c.replace("lake", "sea"),
      ["actor_relations.csv:2:19", "DAY-PACK-014", "'sea'"],
    ],
    [
      "an unknown id on the map",
      "lakes.geojson",
      (c) => c.replace("L2", "L7"),
      ["lakes.geojson, feature 1", "DAY-PACK-014"],
    ],
    [
      "an id twice",
      "actors.csv",
      (c) => `${c}lake,state,,none,\n`,
      ["actors.csv:4:1", "DAY-PACK-015", "line 2"],
    ],
    ["broken JSON", "theatre.json", () => '{ "id": "x",\n  "title" }', ["theatre.json", "DAY-PACK-016"]],
    ["JSON cut short", "lakes.geojson", (c) => c.slice(0, 60), ["lakes.geojson", "DAY-PACK-016"]],
    ["a list for an object", "theatre.json", () => "[]", ["theatre.json", "DAY-PACK-016"]],
    [
      "spelling rules of another shape",
      "transliteration-rules.json",
      () => '{"articles":"al"}',
      ["DAY-PACK-017"],
    ],
    [
      "latitude first",
      "lakes.geojson",
      (c) => c.replace("[10,50]", "[50,150]"),
      ["feature 1", "DAY-PACK-018"],
    ],
    [
      "an open quotation mark",
      "demonyms.csv",
      (c) => c.replace("Lakelandic", '"Lakelandic'),
      ["demonyms.csv:2:6", "DAY-PACK-003"],
    ],
  ];
  it.each(rows)("%s", (_, file, change, parts) => {
    const message = messageFor(file, change);
    for (const part of parts) expect(message).toContain(part);
    expect(message).toContain("Expected");
  });

  it("lists several problems at once, and no more than twenty", () => {
    const message = messageFor("places.csv", (c) => c + "L3,,,,moon,x,y,z,,,,,\n".repeat(6));
    expect(message).toContain("DAY-PACK-001");
    expect(message.match(/^ {4}places\.csv/gm)).toHaveLength(20);
    expect(message).toContain("30 problems");
    expect(message).toContain("and 10 more");
  });
});

describe("a pack on disk", () => {
  it("that is not there is refused by its path", () => {
    expect(() => loadTheatre("theatres/atlantis")).toThrow(/theatres\/atlantis.*DAY-PACK-019[\s\S]*Expected/);
  });
  it("that is not UTF-8 is refused by the file", () => {
    const folder = mkdtempSync(join(tmpdir(), "daybook-pack-"));
    try {
      for (const [file, content] of Object.entries(SOUND)) writeFileSync(join(folder, file), content);
      writeFileSync(join(folder, "demonyms.csv"), Buffer.from([0x61, 0xe9, 0x0a]));
      expect(() => loadTheatre(folder)).toThrow(/demonyms\.csv.*DAY-PACK-020/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  it("of Syria holds what its README counts", () => {
    const theatre = loadTheatre("theatres/syria");
    const own = [...theatre.places.values()].filter(({ source }) => source !== "editor");
    expect(own).toHaveLength(8496);
    expect(theatre.actors.size).toBe(421);
    expect(theatre.layers.get("governorates")?.features).toHaveLength(14);
    expect(readdirSync("theatres/syria")).toContain("README.md");
    expect(readFileSync("NOTICE.md", "utf8")).toContain("UN OCHA (CC BY 3.0 IGO)");
  });
  it("may say whom to credit, in words only", () => {
    const credited = (credit: string) =>
      messageFor("theatre.json", () => `{ "id": "lakeland", "title": "Lakeland", "credit": ${credit} }`);
    expect(credited('"Map: Reedham survey."')).toBe("no error");
    expect(credited("12")).toContain("DAY-PACK-012");
    expect(loadTheatre("theatres/syria").credit).toContain("UN OCHA (CC BY 3.0 IGO)");
    expect(loadTheatre("theatres/sudan").credit).toBeNull();
  });
  it("may name itself and its sides in several languages, in words only", () => {
    const named = (more: string) =>
      messageFor("theatre.json", () => `{ "id": "lakeland", "title": "Lakeland", ${more} }`);
    expect(named('"titles": { "ar": "بحيرات" }, "sides": { "opposition": { "en": "Hill bands" } }')).toBe(
      "no error",
    );
    expect(named('"titles": "بحيرات"')).toContain("'titles' holds no words by language");
    expect(named('"sides": []')).toContain("'sides' is no object");
    expect(named('"sides": { "opposition": { "en": 3 } }')).toContain("'sides.opposition'");
    expect(loadTheatre("theatres/sudan").sideNames?.opposition?.ar).toContain("الدعم السريع");
  });
  it("of Sudan is no smaller than it says and names a source in every row", () => {
    const theatre = loadTheatre("theatres/sudan");
    const own = [...theatre.places.values()].filter(({ id }) => !id.startsWith("x-"));
    expect(own.length).toBeGreaterThanOrEqual(60);
    expect(theatre.actors.size).toBeGreaterThanOrEqual(40);
    for (const { id, source } of own) expect(source, id).not.toBe("");
    for (const { actor, other, source } of theatre.relations)
      expect(source, `${actor} ${other}`).not.toBe("");
  });
});

describe("readCsv", () => {
  it("reads quotes, commas, doubled quotes and line ends inside cells, and keeps count of lines", () => {
    const { rows, faults } = readCsv('a,b\n"x, ""y""",2\n"one\ntwo",3\r\n\nlast,"4"\n');
    expect(faults).toEqual([]);
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, "a", "b"],
      [2, 'x, "y"', "2"],
      [3, "one\ntwo", "3"],
      [6, "last", "4"],
    ]);
    expect(rows[1]?.columns).toEqual([1, 12]);
  });
});
