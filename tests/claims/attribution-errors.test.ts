import { describe, expect, it } from "vitest";
import {
  type Attribution,
  countErrors,
  type ErrorCounts,
  formatErrors,
} from "../../evaluation/polnear-errors.ts";
import { readLines } from "../../src/language/plain-lines.ts";

const TEXT = "The mayor said that the bridge fell on Friday, and the harbour police warned of new floods.";

/** Spans of the given words of the text. */
function attribution(source: string | null, cue: string, ...content: string[]): Attribution {
  const span = (words: string) => ({
    start: TEXT.indexOf(words),
    end: TEXT.indexOf(words) + words.length,
  });
  return { source: source === null ? [] : [span(source)], cue: [span(cue)], content: content.map(span) };
}

function errors(marked: readonly Attribution[], found: readonly Attribution[]): Record<string, number> {
  const counts: ErrorCounts = new Map();
  countErrors(readLines(TEXT), marked, found, counts);
  return Object.fromEntries(counts);
}

const BRIDGE = "that the bridge fell on Friday";
const MAYOR = attribution("The mayor", "said", BRIDGE);

const TABLE: readonly (readonly [title: string, found: Attribution, kinds: string[]])[] = [
  ["nothing, where both agree", MAYOR, []],
  [
    "a source that is somebody else",
    attribution("the harbour police", "said", BRIDGE),
    ["source: somebody else"],
  ],
  ["a source not found", attribution(null, "said", BRIDGE), ["source not found"]],
  ["a source cut at its start", attribution("mayor", "said", BRIDGE), ["source begins too late"]],
  [
    "content that ends too early",
    attribution("The mayor", "said", "that the bridge fell"),
    ["content ends too early"],
  ],
  [
    "content that begins too late and ends too late",
    attribution("The mayor", "said", "the bridge fell on Friday, and the harbour police"),
    ["content begins too late", "content ends too late"],
  ],
  ["a comma too many", attribution("The mayor", "said", `${BRIDGE},`), ["content: marks and stops only"]],
  [
    "a stretch left out of the middle",
    attribution("The mayor", "said", "that the bridge", "on Friday"),
    ["content: a stretch within left out"],
  ],
  ["content of other words", attribution("The mayor", "said", "of new floods"), ["content: other words"]],
  [
    "a cue that goes on too long",
    attribution("The mayor", "said that", "the bridge fell on Friday"),
    ["cue ends too late", "content begins too late"],
  ],
];

describe("kinds of error of attributions", () => {
  it.each(TABLE)("names %s", (_, found, kinds) => {
    expect(Object.keys(errors([MAYOR], [found])).sort()).toEqual([...kinds].sort());
  });

  it("tells a missed cue and a false one by the class of its word", () => {
    const warned = attribution("the harbour police", "warned", "of new floods");
    expect(errors([MAYOR], [warned])).toEqual({
      "cue missed: plain verb of saying": 1,
      "cue false: other verb": 1,
    });
  });

  it("says of a missed cue that it lies within another's words", () => {
    const outer = attribution("The mayor", "said", TEXT.slice(TEXT.indexOf("that the bridge")));
    const inner = attribution("the harbour police", "warned", "of new floods");
    expect(errors([outer, inner], [outer])).toEqual({ "cue missed: other verb, within another's words": 1 });
  });

  it("pairs each marked attribution with one found at most", () => {
    expect(errors([MAYOR], [MAYOR, MAYOR])).toEqual({ "cue false: plain verb of saying": 1 });
  });

  it("lists the most frequent kinds first and no more than asked", () => {
    const counts: ErrorCounts = new Map([
      ["seldom", 1],
      ["often", 30],
      ["sometimes", 7],
    ]);
    expect(formatErrors(counts, 2).split("\n")).toEqual(["   30  often", "    7  sometimes"]);
  });
});
