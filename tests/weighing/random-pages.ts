import * as fc from "fast-check";
import type { ReadDocument } from "../../src/model/record.ts";
import { attack, bounds, control, facility, type Page, readPage, type Saying, toll } from "./claim-book.ts";

const place = fc.constantFrom(
  "N0156",
  "N0219",
  "C1007",
  "aleppo-east",
  "SY02",
  "Nowhereville",
  "nowhereville",
  "C3871",
);
const when = fc.constantFrom(
  "2016-11-18",
  "2016-11-18",
  "2016-11-18~",
  "2016-11-18/2016-11-19",
  "2016-11",
  "2016-11-15/..",
  "../2016-11-20",
);
const number = fc.integer({ min: 0, max: 40 });
const count = fc.oneof(
  number.map((n) => bounds(n)),
  fc.tuple(number, number).map(([a, b]) => bounds(a, a + b)),
  number.map((n) => bounds(n, null)),
  number.map((n) => bounds(null, n)),
  fc.constant(bounds(null, null)),
  number.map((n) => ({ ...bounds(n), approximate: true as const })),
);
const means = fc.constantFrom(null, "airstrike", "shelling");
const who = fc.constantFrom("people", "People", "children");
const body = fc.oneof(
  fc
    .record({ count: fc.option(count), means, who })
    .map(({ count, means, who }) => toll(count, { means, who })),
  count.map((part) =>
    toll(bounds(50), { breakdown: [{ who: "children", count: part, where: ["al-Shaar"] }] }),
  ),
  count.map((besieged) => toll(besieged, { status: "besieged" })),
  fc
    .constantFrom("airstrike" as const, "shelling" as const, "other" as const)
    .map((type) => attack({ type, by: ["Russia"] })),
  fc.constant(facility()),
  fc
    .constantFrom("gained" as const, "holds" as const, "lost" as const)
    .map((change) => control(change, ["rebels"])),
);
const voice = fc.constantFrom(
  ["SOHR", "sohr"] as const,
  ["VDC", "vdc"] as const,
  ["activists", null] as const,
  ["the ministry", "syria", "denies"] as const,
);
const saying: fc.Arbitrary<Saying> = fc
  .record({
    body,
    where: fc.array(place, { minLength: 1, maxLength: 2, size: "max" }),
    when: fc.option(when, { nil: undefined }),
    voices: fc.array(voice, { maxLength: 2 }),
    words: fc.constantFrom(
      "At least some people died when two bombs fell on a bread queue behind the old post office.",
      "It was hit.",
      "😀 Shells fell.",
    ),
  })
  .map(({ when, ...rest }) => (when === undefined ? rest : { ...rest, when }));
/** Up to six short pages on few places, days and voices, so that much of it meets. */
export const pages: fc.Arbitrary<Page[]> = fc
  .array(
    fc.record({
      published: fc.option(fc.constantFrom("2016-11-18", "2016-11-19", "2016-11"), { nil: undefined }),
      entries: fc.array(
        fc.record({
          kind: fc.constantFrom("update" as const, "update" as const, "comment" as const),
          time: fc.constantFrom("09:00", "17:45"),
          sayings: fc.array(saying, { maxLength: 3, size: "max" }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    { maxLength: 6, size: "max" },
  )
  .map((list) =>
    list.map(({ published, entries }, i) => ({
      id: `d${i}`,
      publisher: `Paper ${i}`,
      entries,
      ...(published === undefined ? {} : { published }),
    })),
  );

export function read(list: readonly Page[]): ReadDocument[] {
  return list.map(readPage);
}

const tight: fc.Arbitrary<Saying> = fc
  .record({
    body: fc.oneof(
      fc
        .constantFrom("airstrike" as const, "shelling" as const, "other" as const)
        .map((type) => attack({ type, by: ["Russia"] })),
      fc.constantFrom("airstrike", "shelling", null, null).map((means) => toll(bounds(9), { means })),
    ),
    where: fc.constantFrom(["N0156"], ["N0219"], ["C1007"], ["aleppo-east"], ["N0156", "N0219"], []),
    when: fc.constantFrom("2016-11-18", "2016-11-18", "2016-11-19", "2016-11-18~", "2016-11-18/2016-11-19"),
    voices: fc.constantFrom([], [["VDC", "vdc"] as const], [["Russia", "russia", "denies"] as const]),
    words: fc.constantFrom(
      "At least some people died when two bombs fell on a bread queue behind the old post office.",
      "At least some people died when two bombs fell on a bread queue behind the old school and mill.",
      "At least nobody knows why two bombs fell on a bread queue behind the old school and mill in town.",
      "It was hit.",
    ),
  })
  .map((one) => ({
    ...one,
    certainty: one.voices[0]?.[2] === "denies" ? ("denied" as const) : ("stated" as const),
  }));

/** Up to six pages of one or two claims in one city on two days, so that nearly each touches the others. */
export const tightPages: fc.Arbitrary<Page[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("update" as const, "update" as const, "update" as const, "comment" as const),
      close: fc.constantFrom("", "", "Sources: AFP"),
      sayings: fc.array(tight, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 3, maxLength: 6, size: "max" },
  )
  .map((list) =>
    list.map((entry, i) => ({
      id: `d${i}`,
      publisher: `Paper ${i}`,
      published: "2016-11-19",
      entries: [entry],
    })),
  );
