import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lockFolder } from "../../src/store/lock.ts";
import { openStore } from "../../src/store/open-store.ts";
import { entering } from "../support/read-documents.ts";

/** Some 5 s on an idle machine; others may keep it busy. */
const MAKING_A_DATABASE_MS = 120_000;

describe("the lock of a data folder", () => {
  let folder: string;
  let child: ChildProcess | undefined;
  const lockFile = () => join(folder, "store.lock");

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "daybook-lock-"));
  });
  afterEach(async () => {
    if (child !== undefined && child.exitCode === null && child.signalCode === null) await kill(child);
    child = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  async function holdElsewhere(): Promise<ChildProcess> {
    const script = fileURLToPath(new URL("../support/hold-lock.ts", import.meta.url));
    child = spawn(process.execPath, ["--import", "tsx", script, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout as NodeJS.ReadableStream, "data");
    return child;
  }

  test("is held once, and leaves nothing behind when it is released", () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(new RegExp(`DAY-STORE-001 .*in use by process ${process.pid}`));
    lock.release();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    lockFolder(folder).release();
  });

  test("is refused to a second program, which is told who holds it", async () => {
    const holder = await holdElsewhere();

    await expect(openStore({ dataFolder: folder })).rejects.toThrow(
      `DAY-STORE-001  the folder is in use by process ${holder.pid}`,
    );

    expect(readdirSync(folder)).toEqual(["store.lock"]);
  });

  test("is taken over from a program that was killed", async () => {
    const holder = await holdElsewhere();
    await kill(holder);
    const notes: string[] = [];

    const lock = lockFolder(folder, (note) => notes.push(note));

    expect(notes).toEqual([`Took over the lock of process ${holder.pid}, which ended without closing.`]);
    expect(() => lockFolder(folder)).toThrow("DAY-STORE-001");
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is stale where its process id has passed to another process", () => {
    lockFolder(folder);
    const holder = JSON.parse(readFileSync(lockFile(), "utf8"));
    writeFileSync(lockFile(), JSON.stringify({ ...holder, started: "an earlier start" }));

    lockFolder(folder).release();

    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ["of another machine", JSON.stringify({ pid: 1, started: "x", host: `not-${hostname()}`, nonce: "n" })],
    ["that names no process", "{}"],
    ["that a power cut left empty", ""],
  ])("is not taken over from a file %s", (_what, text) => {
    writeFileSync(lockFile(), text);
    expect(() => lockFolder(folder)).toThrow("DAY-STORE-002");
    expect(readFileSync(lockFile(), "utf8")).toBe(text);
  });

  test("is not taken over while another program is at it", () => {
    lockFolder(folder);
    const holder = JSON.parse(readFileSync(lockFile(), "utf8"));
    writeFileSync(lockFile(), JSON.stringify({ ...holder, started: "an earlier start" }));
    writeFileSync(`${lockFile()}.takeover`, "{}");
    expect(() => lockFolder(folder)).toThrow("DAY-STORE-002");
    expect(readdirSync(folder)).toEqual(["store.lock", "store.lock.takeover"]);
  });

  test(
    "is free again after a store was closed",
    async () => {
      const store = await openStore({ dataFolder: folder });
      await store.enter(entering("Raids killed 1.", "a"));
      await expect(openStore({ dataFolder: folder })).rejects.toThrow("DAY-STORE-001");
      await store.close();
      expect(readdirSync(folder).sort()).toEqual(["captures", "custody-head.json", "database"]);
    },
    MAKING_A_DATABASE_MS,
  );
});

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

test(
  "a store opens where a program was killed while it first made the database",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "daybook-half-"));
    mkdirSync(join(folder, "database.making", "base"), { recursive: true });
    writeFileSync(join(folder, "database.making", "PG_VERSION"), "18\n");
    const store = await openStore({ dataFolder: folder });
    expect(await store.revision()).toBe(0);
    await store.close();
    expect(readdirSync(folder)).toEqual(["database"]);
    rmSync(folder, { recursive: true });
  },
  MAKING_A_DATABASE_MS,
);
