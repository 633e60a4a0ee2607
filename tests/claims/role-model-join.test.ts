import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { readSentence } from "./read-sentence.ts";
import { PUBLISHED } from "./sentences.ts";
import { ROLE_ROWS } from "./sentences-roles.ts";

const LEARNED = "learned/doer";

function doers(claim: Claim): readonly string[] {
  if (claim.kind === "attack") return claim.attack.by;
  return claim.kind === "toll" ? claim.toll.by : [];
}

/** The doers of a sentence's attacks and tolls, and whether the model gave one of them. */
function doersOf(text: string): { readonly names: string; readonly learned: boolean } {
  const claims = readSentence(text, PUBLISHED).filter(({ kind }) => kind === "attack" || kind === "toll");
  return {
    names: claims.flatMap(doers).join("; ").toLowerCase(),
    learned: claims.some(({ rules }) => rules.includes(LEARNED)),
  };
}

describe("doers that no list knows", () => {
  for (const [text, doer] of [
    ["The bridge over the Arauca river was attacked by hooded men on Sunday.", "hooded men"],
    ["An opposition office in Harare was attacked by party youths.", "party youths"],
    ["Kidnappers attacked a school bus in Jos on Thursday.", "kidnappers"],
  ] as const)
    test(`names ${doer} and the rule: ${text}`, () => {
      expect(doersOf(text)).toEqual({ names: doer, learned: true });
    });
});

/** Of 44 doers in the table the rules alone name 14, and with the model 25 (docs/roles.md). */
test("names more than twenty doers of the table, and no wrong one by the model", () => {
  let right = 0;
  const wrong: string[] = [];
  for (const { text, by } of ROLE_ROWS) {
    const { names, learned } = doersOf(text);
    if (by !== null && names.includes(by.toLowerCase())) right++;
    else if (learned) wrong.push(`${names}: ${text}`);
  }
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThan(20);
});

describe("nobody is made a doer of", () => {
  for (const text of [
    "Nine people were killed by floods near Goma.",
    "The storm killed nine people in Beira.",
    "Critics attacked the plan for a new dam.",
    "Senators attacked the bill on Tuesday.",
    "Six people were killed when a bus hit a truck near Kano.",
    "Two men were killed by a falling tree in Dnipro.",
    "Bees attacked a farmer near Mbale on Monday.",
    "A crocodile killed a fisherman near Hpa-an.",
    "Cholera killed 40 people in Kassala.",
    "Four people were injured in Kharkiv, the mayor said.",
    "Doctors said that five people were killed in Nyala.",
    "Rescuers said that nine people were killed in Sloviansk.",
    "Rivals attacked the striker for his remarks.",
  ])
    test(text, () => {
      expect(doersOf(text).learned).toBe(false);
    });
});
