import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/model/document.ts";
import { type EntryNode, entryTree } from "../../src/site/entry-tree.ts";
import { documentOf } from "./build-document.ts";
import { record } from "./fixture.ts";

const live = record.current[0]?.document as Document;

const outline = (node: EntryNode): string =>
  `${node.entry.kind}${node.children.length > 0 ? `(${node.children.map(outline).join(" ")})` : ""}`;

const depthOf = (node: EntryNode): number => 1 + Math.max(0, ...node.children.map(depthOf));

const countOf = (nodes: readonly EntryNode[]): number =>
  nodes.reduce((total, node) => total + 1 + countOf(node.children), 0);

describe("the entries of a document as a tree", () => {
  it("puts captions inside the entry around them and comments under the comment they answer", () => {
    expect(entryTree(live).map(outline).join(" ")).toBe(
      "update(caption credit) update update original related biography comment(comment(comment)) comment",
    );
  });

  it("keeps a thread of a thousand answers shallow enough to draw", () => {
    const thread = documentOf(
      { id: "deep" },
      Array.from({ length: 1000 }, (_, depth) => ({
        kind: "comment" as const,
        depth,
        blocks: [`answer ${depth}`],
      })),
    );
    const roots = entryTree(thread);
    expect(countOf(roots)).toBe(1000);
    expect(Math.max(...roots.map(depthOf))).toBeLessThan(12);
  });

  it("loses no entry, whatever parents and spans a page claims", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            start: fc.integer({ min: 0, max: 40 }),
            length: fc.integer({ min: 0, max: 40 }),
            comment: fc.boolean(),
            parent: fc.option(fc.integer({ min: -3, max: 30 })),
          }),
          { maxLength: 25 },
        ),
        (wild) => {
          const document: Document = {
            ...live,
            entries: wild.map(({ start, length, comment, parent }) => ({
              ...(live.entries[0] as Document["entries"][number]),
              kind: comment ? "comment" : "section",
              start,
              end: start + length,
              parent,
            })),
          };
          return countOf(entryTree(document)) === wild.length;
        },
      ),
    );
  });
});
