import { expect, it } from "vitest";
import { readThrough } from "../../src/cli/pipeline.ts";
import { failure } from "../../src/model/diagnostic.ts";
import type { Theatre } from "../../src/model/theatre.ts";
import { sha256 } from "../../src/intake/hash.ts";

const bytes = Buffer.from("Shelling killed two people in Hanano on Sunday, residents said.\n");
const capture = { sha256: sha256(bytes), bytes, address: "notes.txt", mediaType: "text/plain" };

/** A pack whose name search fails in the given way. */
function broken(error: Error): Theatre {
  return {
    findNames() {
      throw error;
    },
  } as unknown as Theatre;
}

it("a defect in a stage costs one document, by name", () => {
  const { documents, diagnostics } = readThrough(capture, {}, broken(new TypeError("no such thing")));
  expect(documents).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: "DAY-CLI-005", place: "notes.txt", severity: "error" }]);
});

it("what an operator can mend stops the run", () => {
  const operator = failure("DAY-LANG-001", "models", "The model is missing.", "its file.", "Install again.");
  expect(() => readThrough(capture, {}, broken(operator))).toThrow("DAY-LANG-001");
});
