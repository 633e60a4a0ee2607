import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Environment } from "../../src/cli/environment.ts";
import { watchFolder } from "../../src/cli/watch.ts";
import { openStore } from "../../src/store/open-store.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";
import { call } from "../support/call.ts";

const folder = mkdtempSync(path.join(tmpdir(), "daybook-watch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a watched folder", () => {
  it("is read as documents come and change, and never while one is being written", async () => {
    const inbox = path.join(folder, "inbox");
    mkdirSync(inbox);
    const store = await openStore({ dataFolder: path.join(folder, "data"), onNote: () => {} });
    let notes = "";
    const environment = {
      workingFolder: folder,
      now: () => "2026-01-02T03:04:05.678Z",
      note: (text: string) => void (notes += text),
      terminal: false,
    } as Environment;
    const watch = watchFolder(inbox, store, loadTheatre("theatres/syria"), environment, 1_000_000);
    const documents = async () => (await store.counts()).documents;

    await watch.look();
    const item = path.join(inbox, "one");
    mkdirSync(item);
    writeFileSync(path.join(item, "document.json"), '{"id": "one", "published": "2016-11-18"}');
    writeFileSync(path.join(item, "text.txt"), "Jets struck Shaar");
    await watch.look();
    expect(await documents()).toBe(0);
    // Still being written: it differs from the last look.
    writeFileSync(path.join(item, "text.txt"), "Jets struck Shaar on Friday and killed 12 people.");
    await watch.look();
    expect(await documents()).toBe(0);
    await watch.look();
    expect(await documents()).toBe(1);
    const revision = await store.revision();
    await watch.look();
    expect(await store.revision()).toBe(revision);

    writeFileSync(path.join(item, "text.txt"), "Jets struck Shaar on Friday and killed 15 people.");
    await watch.look();
    await watch.look();
    expect((await store.editions("one")).length).toBe(2);
    expect(notes).toContain("Read 1 document");
    await watch.stop();
    await store.close();
  });

  it("must be a folder", async () => {
    const { code, notes } = await call(["serve", "--watch", "no-such-folder"]);
    expect(code).toBe(1);
    expect(notes).toContain("DAY-CLI-001");
    expect(notes).toContain("a folder that exists");
  });
});
