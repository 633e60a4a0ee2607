import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call } from "../support/call.ts";

/**
 * The commands that keep a record, on the embedded store: what a person would type, in order. Each test goes
 * on from the one before, as a person would.
 */
let folder: string;
let given: { workingFolder: string; dataFolder: string };

const PAGE = `Northern notes from the front

Rebels withdrew from two streets of Hanano on Saturday, residents said. At least 12 people were killed in shelling of Hanano, the Aleppo Record Centre said.
`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "daybook-record-"));
  given = { workingFolder: folder, dataFolder: path.join(folder, "data") };
  await mkdir(path.join(folder, "in"));
  await writeFile(path.join(folder, "in", "notes.txt"), PAGE);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function exported(what: string, format = "jsonl"): Promise<string> {
  const { code, out } = await call(["export", what, "--format", format], given);
  expect(code).toBe(0);
  return out;
}

describe("a record on disk", () => {
  it("says that it is empty rather than printing nothing", async () => {
    const { code, out, notes } = await call(["export", "claims"], given);
    expect([code, out]).toEqual([0, ""]);
    expect(notes).toContain("no claims yet");
  });

  it("reads a document and says what it found", async () => {
    const { code, out, notes } = await call(
      ["read", "in", "--published", "2016-11-27", "--publisher", "Northern Desk"],
      given,
    );
    expect(notes).toContain("Read 1 document from 1 capture");
    expect(notes).toMatch(/toll \d/);
    expect([code, out]).toEqual([0, ""]);
  });

  it("keeps the bytes unaltered under their hash", async () => {
    const files = (await readdir(path.join(folder, "data", "captures"), { recursive: true })).filter((name) =>
      /[0-9a-f]{64}$/.test(name.replaceAll(path.sep, "")),
    );
    expect(files).toHaveLength(1);
    expect(await readFile(path.join(folder, "data", "captures", files[0] as string), "utf8")).toBe(PAGE);
  });

  it("adds an observation, not a document, when the same bytes come again", async () => {
    const before = await exported("claims");
    const { notes } = await call(
      ["read", "in", "--published", "2016-11-27", "--publisher", "Northern Desk"],
      given,
    );
    expect(notes).toContain("Already there: 1");
    expect(await exported("claims")).toBe(before);
    expect((await exported("documents")).trim().split("\n")).toHaveLength(1);
    expect((await call(["verify"], given)).out).toContain("2 custody lines");
  });

  it("keeps both captures of a page that changed, and counts the later one", async () => {
    await writeFile(path.join(folder, "in", "notes.txt"), PAGE.replace("12 people", "16 people"));
    const { notes } = await call(
      ["read", "in", "--published", "2016-11-27", "--publisher", "Northern Desk"],
      given,
    );
    expect(notes).toContain("Changed since last captured, both kept: 1");
    expect((await exported("documents")).trim().split("\n")).toHaveLength(1);
    const claims = await exported("claims");
    expect(claims).toContain("16 people");
    expect(claims).not.toContain("12 people");
    expect((await call(["verify"], given)).out).toContain(
      "Checked 2 captures, 3 custody lines, 2 document editions",
    );
  });

  it("comes out the same when it is rebuilt", async () => {
    const before = [
      await exported("claims"),
      await exported("documents"),
      await exported("incidents", "csv"),
    ];
    const { code, out } = await call(["rebuild"], given);
    expect(code).toBe(0);
    expect(out).toContain("the record is the same");
    expect([
      await exported("claims"),
      await exported("documents"),
      await exported("incidents", "csv"),
    ]).toEqual(before);
  });

  it("reads the good documents of a folder and names each bad one", async () => {
    const bad = path.join(folder, "bad");
    await mkdir(bad);
    const files: Record<string, Buffer | string> = {
      "empty.txt": "",
      "blank.txt": "\ufeff \n\n",
      "picture.png": Buffer.from("89504e470d0a1a0a0000000d49484452000000010000", "hex"),
      "named-as-text.txt": Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 9]),
      "pages.zip": Buffer.from("504b0304140000000800", "hex"),
      "page.html.gz": Buffer.from("1f8b080000000000", "hex"),
      "huge.txt": Buffer.alloc(50 * 1024 * 1024, "a line of text that goes on and on\n"),
      "deep.html": `<html><body>${"<div>".repeat(100_000)}<p>Shelling hit Hanano.</p>`,
      "cut.html":
        "<html><head><title>Cut off</title></head><body><article><p>Two people were killed in Shaar on Fri",
    };
    for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(bad, name), bytes);
    await mkdir(path.join(bad, "torn"));
    await writeFile(path.join(bad, "torn", "text.txt"), "Three people were injured in Shaar on Sunday.\n");
    await writeFile(path.join(bad, "torn", "document.json"), '{ "id": "torn", ');
    await symlink(path.join(bad, "nowhere"), path.join(bad, "dangling.txt"));
    await writeFile(path.join(bad, "good.txt"), "Rebels shelled Hanano on Sunday, residents said.\n");

    const { code, notes } = await call(
      ["read", "bad", "no-such-file.txt", "--published", "2016-11-27"],
      given,
    );
    expect(code).toBe(1);
    for (const name of [
      "empty.txt",
      "blank.txt",
      "named-as-text.txt",
      "pages.zip",
      "huge.txt",
      "dangling.txt",
      "no-such-file.txt",
    ]) {
      const line = notes.split("\n").find((text) => text.includes(name));
      expect(line, name).toMatch(/DAY-[A-Z]+-\d{3}/);
    }
    expect(notes).toMatch(/torn\/document\.json\S*\s+DAY-/);
    const documents = await exported("documents");
    for (const name of ["good", "cut", "deep"]) expect(documents).toContain(name);
    for (const name of ["empty", "huge", "torn", "named-as-text"]) expect(documents).not.toContain(name);
    expect((await call(["verify"], given)).code).toBe(0);
  });

  it("reads windows-1252 and UTF-16 text right", async () => {
    const encoded = path.join(folder, "encoded");
    await mkdir(encoded);
    const text = "“Nobody reached the café,” a resident of Shaar said.\n";
    const single = Buffer.from(
      [...text].map((char) => ({ "“": 0x93, "”": 0x94 })[char] ?? (char.codePointAt(0) as number)),
    );
    await writeFile(path.join(encoded, "single.txt"), single);
    await writeFile(path.join(encoded, "double.txt"), Buffer.from(`\ufeff${text}`, "utf16le"));
    const { notes } = await call(["read", "encoded", "--published", "2016-11-27"], given);
    expect(notes).toContain("Read 2 documents from 2 captures");
    const claims = (await exported("claims")).split("\n").filter((line) => line.includes("café"));
    expect(claims.length).toBeGreaterThanOrEqual(2);
  });

  it("names the file when a kept byte is flipped", async () => {
    const copy = path.join(folder, "flipped");
    await cp(given.dataFolder, copy, { recursive: true });
    const names = (await readdir(path.join(copy, "captures"), { recursive: true })).filter((name) =>
      /[0-9a-f]{64}$/.test(name.replaceAll(path.sep, "")),
    );
    const name = names[0] as string;
    const file = path.join(copy, "captures", name);
    const bytes = await readFile(file);
    bytes[5] = (bytes[5] as number) ^ 1;
    await rm(file);
    await writeFile(file, bytes);
    const { code, out } = await call(["verify"], { ...given, dataFolder: copy });
    expect(code).toBe(1);
    expect(out).toContain(path.basename(name));
  });
});
