import { allInEnglish } from "../../../src/messages/in-words.ts";
import { describe, expect, it } from "vitest";
import { RESULT_ROWS, SORT_ROWS, VOTE_ROWS } from "../../../src/weighing/threads/instrument-words.ts";
import type { Saying } from "../claim-book.ts";
import { diplomacy, threads } from "./bodies.ts";

const on = "2016-10-08";
const act = (
  name: string,
  by: string,
  about: string | null,
  words: string,
  more: Partial<Saying> = {},
): Saying => ({
  words,
  body: diplomacy(name, [by], about),
  when: on,
  ...more,
});

const tabled = act(
  "tables",
  "France",
  "a draft resolution on Aleppo",
  "France tabled a draft resolution on Aleppo.",
);
const veto = act(
  "vetoes",
  "Russia",
  "the French draft resolution",
  "Russia vetoed the French draft resolution.",
);

describe("a draft resolution", () => {
  it("is a thread of acts with the vote of each member by each origin", () => {
    const { instruments } = threads(
      tabled,
      veto,
      act("abstains", "China", "on the French draft", "China abstained on the French draft.", {
        voices: [["SANA", "sana"]],
      }),
      act("votes for", "Egypt", "the French draft", "Egypt voted for the French draft."),
    );
    expect(instruments).toHaveLength(1);
    expect(instruments[0]).toMatchObject({
      sort: "resolution",
      sponsors: [{ actor: "france" }],
      symbol: null,
    });
    expect(allInEnglish(instruments[0]?.title)).toBe("Draft resolution by France, 8 October 2016");
    expect(instruments[0]?.votes.map(({ member, vote, told }) => [member.name, vote, told.length])).toEqual([
      ["China", "abstain", 1],
      ["Egypt", "for", 1],
      ["Russia", "veto", 1],
    ]);
    expect(instruments[0]?.results.map(({ result }) => result)).toEqual(["vetoed"]);
  });

  it("is told from a rival text of the same day by its sponsor", () => {
    const { instruments } = threads(
      veto,
      act("votes for", "Egypt", "the rival Russian draft", "Egypt voted for the rival Russian draft."),
      act("abstains", "China", null, "China abstained."),
    );
    expect(instruments.map(({ sponsors, acts }) => [sponsors[0]?.name ?? null, acts.length]).sort()).toEqual(
      [
        ["France", 1],
        ["Russia", 1],
        [null, 1],
      ].sort(),
    );
  });

  it("leaves a vote open on which origins differ, and takes a veto for a vote against", () => {
    const against = act("rejects", "Russia", "the French draft", "Russia voted against the French draft.");
    const abstained = act("abstains", "Russia", "the French draft", "Russia abstained on the French draft.");
    expect(threads(veto, against).instruments[0]?.votes).toMatchObject([{ vote: "veto", told: [{}, {}] }]);
    expect(threads(veto, abstained).instruments[0]?.votes).toMatchObject([{ vote: null, told: [{}, {}] }]);
  });

  it("has no vote from a threat, a forecast or a denial", () => {
    const rows: Partial<Saying>[] = [
      { voices: [["an envoy", null, "threatens"]] },
      { voices: [["an analyst", null, "predicts"]] },
      { voices: [["an envoy", null, "denies"]], certainty: "denied" },
    ];
    for (const more of rows) {
      const [thread] = threads({ ...veto, ...more }).instruments;
      expect([thread?.acts.length, thread?.votes, thread?.results]).toEqual([1, [], []]);
    }
  });

  it("has no sponsor in the council that it lies before", () => {
    const [thread] = threads(
      act(
        "tables",
        "France",
        "a UN Security Council resolution",
        "France tabled a UN Security Council resolution.",
      ),
    ).instruments;
    expect(thread?.sponsors.map(({ name }) => name)).toEqual(["France"]);
  });

  it("is known by its symbol on any day", () => {
    const { instruments } = threads(
      act("adopts", "France", "resolution 2328", "The Council adopted resolution 2328."),
      act("rejects", "Egypt", "resolution 2328", "Cairo rejected resolution 2328.", { when: "2016-12-19" }),
    );
    expect(instruments.map(({ symbol, acts }) => [symbol, acts.length])).toEqual([["2328", 2]]);
  });
});

describe("talks and ultimatums", () => {
  it("are threads of two bodies, an official standing for the one that he leads", () => {
    const meets = (by: string, actor: string, when: string): Saying => ({
      words: `${by} met the rebels on ${when}.`,
      body: diplomacy("meets", [by], "an end to the fighting", ["rebels"]),
      when,
      actors: { [by]: actor, rebels: "syrian-rebels" },
    });
    const { instruments } = threads(
      meets("Russia", "russia", "2016-12-01"),
      meets("Vladimir Putin", "vladimir-putin", "2016-12-03"),
      meets("Russia", "russia", "2016-12-30"),
    );
    expect(instruments.map(({ sort, acts }) => [sort, acts.length])).toEqual([
      ["talks", 2],
      ["talks", 1],
    ]);
  });

  it("are called by the names that were printed", () => {
    const meets = diplomacy("meets", ["Colonel Example"], null, ["the Willow Council"]);
    const { instruments } = threads({ words: "They met.", body: meets, when: on });
    expect(allInEnglish(instruments[0]?.title)).toBe(
      "Talks, Colonel Example and the Willow Council, 8 October 2016",
    );
  });

  it("are told by condition and term", () => {
    const threat = diplomacy("threatens", ["France"], "to leave the talks unless the raids end", ["Russia"]);
    const { instruments } = threads({ words: "Paris threatened to leave.", body: threat, when: on });
    expect(instruments.map(({ sort }) => sort)).toEqual(["ultimatum"]);
    expect(threads(act("condemns", "France", "the raids", "Paris condemned the raids.")).instruments).toEqual(
      [],
    );
  });
});

describe("the words of instruments", () => {
  it("fit their own examples", () => {
    for (const row of SORT_ROWS) if (row.words !== null) expect(row.example).toMatch(row.words);
    for (const row of [...VOTE_ROWS, ...RESULT_ROWS])
      if (row.words !== null) expect(row.example).toMatch(row.words);
  });
});
