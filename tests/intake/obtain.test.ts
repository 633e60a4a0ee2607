import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Disk, disk } from "../../src/intake/disk.ts";
import { sha256 } from "../../src/intake/hash.ts";
import { type ObtainOptions, type Obtained, type Skipped, obtain } from "../../src/intake/obtain.ts";

const TEXT = "Shelling hit Jaloom at noon, the council said.\n";

describe("obtain", () => {
  let base: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), "daybook-obtain-"));
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  function put(files: Record<string, string | Uint8Array>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(base, path)), { recursive: true });
      writeFileSync(join(base, path), content);
    }
  }

  async function run(paths: string[], options: Partial<ObtainOptions> = {}) {
    const skipped: Skipped[] = [];
    const obtained: Obtained[] = [];
    const all = { base, onSkip: (one: Skipped) => skipped.push(one), ...options };
    for await (const one of obtain(paths, all)) obtained.push(one);
    const captures = obtained.filter((one) => one.kind === "capture");
    const failed = obtained.filter((one) => one.kind === "failed").map(({ diagnostic }) => diagnostic);
    return { skipped, captures, failed, addresses: captures.map(({ capture }) => capture.address) };
  }

  test("gives a file's bytes with hash, address and media type", async () => {
    put({ "day/one.txt": TEXT });
    const { captures, failed } = await run(["day/one.txt"]);
    expect(failed).toEqual([]);
    expect(captures).toEqual([
      {
        kind: "capture",
        capture: {
          bytes: Buffer.from(TEXT),
          sha256: sha256(TEXT),
          address: "day/one.txt",
          mediaType: "text/plain",
        },
        metadata: {},
        diagnostics: [],
      },
    ]);
  });

  test("reads folders inside out in one fixed order and says what it left out and why", async () => {
    put({
      "b.txt": TEXT,
      "a/z.html": "<p>x",
      "a/Z.xml": "<rss/>",
      "é.txt": TEXT,
      "B.txt": TEXT,
      "no-end": TEXT,
      ".hidden": TEXT,
      "README.md": TEXT,
      LICENSE: TEXT,
      "notes.md": TEXT,
      "a/claims.jsonl": "{}",
      "a/structure.json": "{}",
      "a/style.css": "p {}",
      "a/document.json": "{}",
      "page.html": "<p>x",
      "page_files/ad.txt": TEXT,
    });

    const { addresses, skipped } = await run(["."]);

    expect(addresses).toEqual(["B.txt", "a/Z.xml", "a/z.html", "b.txt", "no-end", "page.html", "é.txt"]);
    expect(Object.fromEntries(skipped.map(({ address, reason }) => [address, reason]))).toEqual({
      ".hidden": "its name begins with a dot",
      "README.md": "it is about the folder, not a document",
      LICENSE: "it is about the folder, not a document",
      "notes.md": "it is Markdown; name the file itself to have it read",
      "a/claims.jsonl": "it is data, not a document",
      "a/structure.json": "it is data, not a document",
      "a/style.css": "it is a part of a web page",
      "a/document.json": "it is metadata, but its document is not beside it",
      page_files: "it holds the parts of a saved web page",
    });
  });

  test("writes addresses from the base, wherever the path starts", async () => {
    put({ "day/one.txt": TEXT });
    const inside = join(base, "day");
    expect((await run([inside])).addresses).toEqual(["day/one.txt"]);
    expect((await run(["./day/"])).addresses).toEqual(["day/one.txt"]);
    expect((await run(["../day"], { base: inside })).addresses).toEqual(["one.txt"]);
    expect((await run(["one.txt"], { base: inside })).addresses).toEqual(["one.txt"]);
  });

  test("reads a file once that was named twice", async () => {
    put({ "day/one.txt": TEXT });
    const { addresses, skipped } = await run(["day", "day/one.txt", join(base, "day", "one.txt")]);
    expect(addresses).toEqual(["day/one.txt"]);
    expect(skipped).toHaveLength(2);
  });

  test("reads what a person named, whatever its name says", async () => {
    put({ "notes.md": TEXT, ".hidden": TEXT, "data.csv": TEXT });
    expect((await run(["notes.md", ".hidden", "data.csv"])).addresses).toEqual([
      "notes.md",
      ".hidden",
      "data.csv",
    ]);
  });

  test("takes the metadata beside a document, in a folder and when the file itself is named", async () => {
    put({
      "one/text.txt": TEXT,
      "one/document.json": '{"id": "one", "published": "2016-09-28"}',
      "two/page.html": "<p>x",
      "two/document.json": '{"id": "two"}',
      "three.html": "<p>x",
      "three.document.json": '{"id": "three", "media_type": "application/xhtml+xml"}',
      "four.txt": TEXT,
      "document.json": '{"id": "not-for-four"}',
    });
    const expected = [{ id: "one", published: "2016-09-28" }, { id: "two" }];

    const folder = await run(["."]);
    const named = await run(["one/text.txt", "two/page.html", "three.html", "four.txt"]);

    const three = { id: "three", media_type: "application/xhtml+xml" };
    expect(folder.captures.map(({ metadata }) => metadata)).toEqual([{}, expected[0], three, expected[1]]);
    expect(named.captures.map(({ metadata }) => metadata)).toEqual([...expected, three, {}]);
    expect(named.captures[2]?.capture.mediaType).toBe("application/xhtml+xml");
  });

  test("lets what the command line says win over document.json", async () => {
    put({
      "text.txt": TEXT,
      "document.json": '{"id": "one", "published": "2016-09-28", "publisher": "Ledger"}',
    });
    const { captures } = await run(["text.txt"], { metadata: { published: "2016-10-01" } });
    expect(captures[0]?.metadata).toEqual({ id: "one", published: "2016-10-01", publisher: "Ledger" });
  });

  test("reads the page and not its text copy where both share one document.json", async () => {
    put({ "one/page.html": "<p>x", "one/text.txt": TEXT, "one/document.json": '{"id": "one"}' });
    const { addresses, skipped } = await run(["one"]);
    expect(addresses).toEqual(["one/page.html"]);
    expect(skipped).toContainEqual({
      address: "one/text.txt",
      reason: "page.html beside it is the same document",
    });
  });

  test("fails a document with a broken document.json alone, with line and column", async () => {
    put({
      "a/text.txt": TEXT,
      "a/document.json": '{\n  "id": "a",\n  "published": "2016-02-30"\n}',
      "b/text.txt": TEXT,
      "b/document.json": '{"id": "b",}',
      "c/text.txt": TEXT,
    });
    const { addresses, failed } = await run(["."]);
    expect(addresses).toEqual(["c/text.txt"]);
    expect(failed.map(({ code, place }) => [code, place])).toEqual([
      ["DAY-INTAKE-012", "a/document.json:3:3"],
      ["DAY-INTAKE-010", "b/document.json:1:12"],
    ]);
  });

  test.each<[string, string | Uint8Array, string, RegExp]>([
    ["empty", "", "DAY-INTAKE-001", /0 bytes/],
    ["only white space", " \n\t\r\n  ", "DAY-INTAKE-001", /blank/],
    ["only a byte order mark", "\ufeff\n", "DAY-INTAKE-001", /blank/],
    ["a PDF", "%PDF-1.7\n%âãÏÓ", "DAY-INTAKE-002", /a PDF file/],
    ["a zip", "PK\x03\x04\x14\0\0\0a.txt", "DAY-INTAKE-003", /a zip archive/],
    [
      "a docx",
      "PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml",
      "DAY-INTAKE-002",
      /Office file \(docx/,
    ],
    ["a gzip", Uint8Array.of(0x1f, 0x8b, 8, 0), "DAY-INTAKE-003", /a gzip archive/],
    [
      "a PNG",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
      "DAY-INTAKE-002",
      /a PNG picture/,
    ],
    ["noise with NUL bytes", Uint8Array.of(1, 0, 0, 7, 9, 0, 200, 0, 0, 0), "DAY-INTAKE-002", /NUL bytes/],
  ])("refuses a file that is %s and reads the others", async (_what, content, code, found) => {
    put({ "bad.txt": content, "good.txt": TEXT });
    const { addresses, failed } = await run(["."]);
    expect(addresses).toEqual(["good.txt"]);
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ code, place: "bad.txt", severity: "error" });
    expect(failed[0]?.found).toMatch(found);
    for (const part of [failed[0]?.expected, failed[0]?.remedy]) expect(part).toMatch(/\.$/);
  });

  test("refuses a file over the limit without reading it", async () => {
    put({ "big.txt": "x".repeat(2000), "small.txt": TEXT });
    const read: string[] = [];
    const watched: Disk = {
      ...disk,
      read(path, limit) {
        read.push(path);
        return disk.read(path, limit);
      },
    };
    const { addresses, failed } = await run(["."], { maxBytes: 1999, disk: watched });
    expect(addresses).toEqual(["small.txt"]);
    expect(failed.map(({ code }) => code)).toEqual(["DAY-INTAKE-004"]);
    expect(read).toEqual([join(base, "small.txt")]);
  });

  test("reads a file of exactly the limit, and none that has grown past it since it was looked at", async () => {
    put({ "big.txt": "x".repeat(2000) });
    const grown: Disk = { ...disk, look: async () => ({ kind: "file", size: 10 }) };
    expect((await run(["big.txt"], { maxBytes: 2000 })).addresses).toEqual(["big.txt"]);
    expect((await run(["big.txt"], { maxBytes: 1999, disk: grown })).failed[0]?.code).toBe("DAY-INTAKE-004");
  });

  test("refuses pipes, sockets and devices without waiting for them", async () => {
    execFileSync("mkfifo", [join(base, "a.txt")]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(base, "b.txt"), resolve));
    try {
      const { failed } = await run(["a.txt", "b.txt", "/dev/null"]);
      expect(failed.map(({ code, found }) => [code, found])).toEqual([
        ["DAY-INTAKE-005", "it is a named pipe."],
        ["DAY-INTAKE-005", "it is a socket."],
        ["DAY-INTAKE-005", "it is a device."],
      ]);
    } finally {
      server.close();
    }
  });

  test("does not wait for a pipe that took the place of a file or of its metadata", async () => {
    execFileSync("mkfifo", [join(base, "text.txt"), join(base, "page.html"), join(base, "document.json")]);
    rmSync(join(base, "page.html"));
    put({ "page.html": "<p>x" });
    const fooled: Disk = { ...disk, look: async () => ({ kind: "file", size: 10 }) };
    expect((await run(["page.html"])).failed[0]?.code).toBe("DAY-INTAKE-011");
    rmSync(join(base, "document.json"));
    const { captures, failed } = await run(["text.txt"], {
      disk: { ...fooled, look: (path) => (path.endsWith("text.txt") ? fooled.look(path) : disk.look(path)) },
    });
    expect([captures.length, failed.length]).toEqual([0, 1]);
  });

  test("names paths that do not exist, links to nothing and links to themselves", async () => {
    symlinkSync("nowhere", join(base, "broken.txt"));
    symlinkSync("self.txt", join(base, "self.txt"));
    put({ "good.txt": TEXT });
    const { addresses, failed } = await run(["missing.txt", "", "."]);
    expect(addresses).toEqual(["good.txt"]);
    expect(failed.map(({ code, place }) => [code, place])).toEqual([
      ["DAY-INTAKE-007", "missing.txt"],
      ["DAY-INTAKE-007", '""'],
      ["DAY-INTAKE-007", "broken.txt"],
      ["DAY-INTAKE-006", "self.txt"],
    ]);
  });

  test("follows links to files and folders, but not round in a circle", async () => {
    put({ "day/one.txt": TEXT, "elsewhere/two.txt": TEXT });
    symlinkSync("..", join(base, "day", "up"));
    symlinkSync("../elsewhere", join(base, "day", "linked"));
    const { addresses, failed } = await run(["day"]);
    expect(addresses).toEqual(["day/linked/two.txt", "day/one.txt", "day/up/elsewhere/two.txt"]);
    expect(failed.map(({ code, place }) => [code, place])).toEqual([["DAY-INTAKE-006", "day/up/day"]]);
  });

  test.each([
    ["EACCES", "DAY-INTAKE-008", /permissions/],
    ["EIO", "DAY-INTAKE-009", /Mend the cause/],
  ])("fails a file and a folder alone where the disk answers %s", async (code, expected, remedy) => {
    put({ "closed/one.txt": TEXT, "good.txt": TEXT, "two.txt": TEXT });
    const refuse = () => Promise.reject(Object.assign(new Error("refused"), { code }));
    const refusing: Disk = {
      ...disk,
      list: (path) => (path.endsWith("closed") ? refuse() : disk.list(path)),
      read: (path, limit) => (path.endsWith("two.txt") ? refuse() : disk.read(path, limit)),
    };
    const { addresses, failed } = await run(["."], { disk: refusing });
    expect(addresses).toEqual(["good.txt"]);
    expect(failed.map(({ place }) => place)).toEqual(["closed", "two.txt"]);
    for (const diagnostic of failed) {
      expect(diagnostic.code).toBe(expected);
      expect(diagnostic.remedy).toMatch(remedy);
    }
  });

  test("reads standard input for -, under the same rules", async () => {
    async function* chunks() {
      yield Buffer.from(TEXT.slice(0, 10));
      yield TEXT.slice(10);
    }
    async function* broken(): AsyncGenerator<string> {
      yield "x";
      throw new Error("the pipe broke");
    }
    const read = await run(["-"], { stdin: chunks(), metadata: { id: "typed" } });
    expect(read.captures[0]).toMatchObject({
      capture: { address: "stdin", sha256: sha256(TEXT), mediaType: null },
      metadata: { id: "typed" },
    });
    expect((await run(["-"])).failed[0]?.code).toBe("DAY-INTAKE-001");
    expect((await run(["-"], { stdin: chunks(), maxBytes: 20 })).failed[0]?.code).toBe("DAY-INTAKE-004");
    expect((await run(["-"], { stdin: broken() })).failed[0]).toMatchObject({
      place: "stdin",
      code: "DAY-INTAKE-009",
    });
  });

  test("yields the same in the same order every time", async () => {
    put({ "b/1.txt": TEXT, "a.txt": TEXT, "b/0.txt": TEXT, "c.bin": Uint8Array.of(0, 1, 2, 3) });
    const reversed: Disk = { ...disk, list: async (path) => [...(await disk.list(path))].reverse() };
    expect(await run(["."])).toEqual(await run(["."], { disk: reversed }));
  });
});
