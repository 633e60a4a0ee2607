import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Allegiance, ClaimBody } from "../../src/model/claim.ts";
import type { ClaimedIdentity } from "../../src/model/identity.ts";
import { claimedIdentities } from "../../src/weighing/identities.ts";
import { metActors } from "../../src/weighing/met-actors.ts";
import { type Page, readPage, type Saying, theatre } from "./claim-book.ts";

const IDS = {
  "Jabhat al-Nusra": "jabhat-al-nusra",
  "Jabhat Fatah al-Sham": "jabhat-fatah-al-sham",
  "Ahrar al-Sham": "ahrar-al-sham",
  "Islamic State": "islamic-state",
};

function relates(
  change: Allegiance["change"],
  actor: readonly string[],
  other: readonly string[],
  more: Partial<Saying> = {},
): Saying {
  const body: ClaimBody = { kind: "allegiance", allegiance: { change, actor, other } };
  const words = `${actor.join(" and ")} ${change} ${other.join(" and ")} by word of ${JSON.stringify(more.voices ?? "")}.`;
  return { words, body, actors: IDS, ...more };
}

/** Each saying on a page of its own, by an outlet of its own. */
function read(...sayings: Saying[]): ClaimedIdentity[] {
  const pages = sayings.map(
    (saying, i): Page => ({
      id: `p${i}`,
      publisher: `Paper ${i}`,
      published: `2016-08-0${i + 1}`,
      entries: [{ sayings: [saying] }],
    }),
  );
  return claimedIdentities(pages.map(readPage), theatre);
}

const line = ({ actor, relation, other, origins, listed }: ClaimedIdentity) =>
  `${actor.actor ?? actor.name} ${relation} ${other.actor ?? other.name}, ${origins}${listed ? ", listed" : ""}`;

describe("relations that documents claim", () => {
  const rows: [string, Saying[], string[]][] = [
    [
      "a renaming that the pack lists too",
      [relates("renames", ["Jabhat al-Nusra"], ["Jabhat Fatah al-Sham"])],
      ["jabhat-al-nusra renamed_to jabhat-fatah-al-sham, 1, listed"],
    ],
    [
      "a joining of a group that no list has",
      [relates("joins", ["Harvest Brigade"], ["Ahrar al-Sham"])],
      ["Harvest Brigade joined ahrar-al-sham, 1"],
    ],
    [
      "one said by two voices",
      [
        relates("joins", ["Harvest Brigade"], ["Ahrar al-Sham"], { voices: ["Omar Vale"] }),
        relates("joins", ["Harvest Brigade"], ["Ahrar al-Sham"], { voices: ["Lina Marsh"] }),
      ],
      ["Harvest Brigade joined ahrar-al-sham, 2"],
    ],
    [
      "a merger of two into a third",
      [relates("merges", ["Harvest Brigade", "Ahrar al-Sham"], ["Reed Front"])],
      ["ahrar-al-sham merged_into Reed Front, 1", "Harvest Brigade merged_into Reed Front, 1"],
    ],
    [
      "a merger of parties among themselves",
      [relates("merges", ["Harvest Brigade", "Ahrar al-Sham"], [])],
      ["ahrar-al-sham merged_with Harvest Brigade, 1"],
    ],
    [
      "an alliance told from either side as one",
      [
        relates("allies", ["Harvest Brigade"], ["Ahrar al-Sham"]),
        relates("allies", ["Ahrar al-Sham"], ["Harvest Brigade"], { voices: ["Lina Marsh"] }),
      ],
      ["ahrar-al-sham allied_with Harvest Brigade, 2"],
    ],
    ["nothing of a party and itself", [relates("joins", ["Ahrar al-Sham"], ["Ahrar al-Sham"])], []],
    ["nothing of a split without a second party", [relates("splits", ["Ahrar al-Sham"], [])], []],
  ];
  for (const [what, sayings, wanted] of rows)
    it(`are ${what}`, () =>
      expect(
        read(...sayings)
          .map(line)
          .sort(),
      ).toEqual([...wanted].sort()));

  it("count no denial among their origins and keep it", () => {
    const [identity] = read(
      relates("joins", ["Harvest Brigade"], ["Ahrar al-Sham"], { voices: ["Lina Marsh"] }),
      relates("joins", ["Harvest Brigade"], ["Ahrar al-Sham"], {
        voices: [["Omar Vale", null, "denies"]],
        certainty: "denied",
      }),
    );
    expect(identity?.origins).toBe(1);
    expect(identity?.sayings.map(({ denied, origin }) => [origin.name, denied])).toEqual([
      ["Lina Marsh", false],
      ["Omar Vale", true],
    ]);
  });

  it("carry when it is said to have come about and when it was said", () => {
    const [identity] = read(relates("joins", ["Harvest Brigade"], ["Ahrar al-Sham"], { when: "2016-07-20" }));
    expect(identity?.sayings[0]).toMatchObject({ when: "2016-07-20", said: "2016-08-01", claim: "p0/0" });
  });

  it("change nothing in the theatre and do not depend on the order of documents", () => {
    const before = JSON.stringify(theatre.relations);
    const changes = ["renames", "joins", "leaves", "allies", "merges", "fights", "splits"] as const;
    const name = fc.constantFrom("Harvest Brigade", "Reed Front", ...Object.keys(IDS));
    const saying = fc.record({ change: fc.constantFrom(...changes), a: name, b: name });
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 8 }), (given) => {
        const docs = given.map(({ change, a, b }, i) =>
          readPage({
            id: `p${i}`,
            publisher: `Paper ${i % 3}`,
            published: `2016-08-0${(i % 8) + 1}`,
            entries: [{ sayings: [relates(change, [a], [b], { voices: [`Voice ${i % 2}`] })] }],
          }),
        );
        const found = claimedIdentities(docs, theatre);
        expect(claimedIdentities([...docs].reverse(), theatre).map(line)).toEqual(found.map(line));
        const claims = new Set(docs.flatMap((one) => one.claims.map(({ id }) => id)));
        for (const { sayings, origins } of found) {
          expect(sayings.length).toBeGreaterThan(0);
          expect(origins).toBeLessThanOrEqual(sayings.length);
          for (const one of sayings) expect(claims.has(one.claim)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    expect(JSON.stringify(theatre.relations)).toBe(before);
  });
});

describe("groups met in text", () => {
  it("are gathered from parties and voices, each mention once, the most mentioned first", () => {
    const text = "The Reed Front took the mill. Harvest Brigade said so; Harvest Brigade held it.";
    const base = readPage({ id: "p", entries: [{ sayings: [relates("joins", ["Reed Front"], [])] }] });
    const at = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return { start, end: start + words.length };
    };
    const [claim] = base.claims;
    if (claim === undefined) throw new Error("no claim");
    const met = (span: { start: number; end: number }) => ({
      printed: text.slice(span.start, span.end),
      name: "any",
      actor: null,
      reason: "test",
      met: span,
    });
    const second = at("Harvest Brigade", 40);
    const voice = {
      source: "Harvest Brigade",
      cue: "said",
      stance: "asserts" as const,
      sourceSpan: at("Harvest Brigade"),
      cueSpan: null,
      actor: null,
      met: true as const,
    };
    const claims = [
      { ...claim, actors: [met(at("Reed Front")), met(second)], attribution: [voice] },
      { ...claim, id: "p/again", actors: [met(second)], attribution: [] },
    ];
    const found = metActors([{ document: { ...base.document, text }, claims }]);
    expect(found.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ["new:harvest-brigade", 2],
      ["new:reed-front", 1],
    ]);
    for (const { mentions } of found)
      for (const { start, end, printed } of mentions) expect(text.slice(start, end)).toBe(printed);
  });
});
