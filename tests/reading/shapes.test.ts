import { describe, expect, it } from "vitest";
import { CAPTION_OPENINGS, WORK_CREDITS } from "../../src/reading/lexicon/captions.ts";
import {
  COMMENTS_OPENING,
  FURNITURE,
  GLUED_FURNITURE,
  RELATED_OPENING,
} from "../../src/reading/lexicon/furniture.ts";
import {
  BIOGRAPHY_PART,
  CAPTION_PART,
  CREDIT_PART,
  DROPPED_PARTS,
  RELATED_PART,
  STAMP_PART,
  WORK_CREDIT_PART,
} from "../../src/reading/lexicon/page-parts.ts";
import { BIOGRAPHY } from "../../src/reading/lexicon/people.ts";
import { conversationScore } from "../../src/reading/conversation.ts";
import { readCommentHead } from "../../src/reading/comment-head.ts";
import {
  headingScore,
  HEADING_THRESHOLD,
  isBiography,
  isFurniture,
  isHeadline,
  readByline,
  readCaption,
} from "../../src/reading/shapes.ts";

describe("the lexicons of page parts", () => {
  const rows = [
    ...FURNITURE,
    ...GLUED_FURNITURE,
    ...RELATED_OPENING,
    ...COMMENTS_OPENING,
    ...CAPTION_OPENINGS,
    ...WORK_CREDITS,
    ...BIOGRAPHY,
    ...DROPPED_PARTS,
    RELATED_PART,
    BIOGRAPHY_PART,
    STAMP_PART,
    CAPTION_PART,
    CREDIT_PART,
    WORK_CREDIT_PART,
  ];
  for (const row of rows)
    it(`has a row for ${row.reason} that matches its example '${row.example}'`, () => {
      expect(row.pattern.test(row.example)).toBe(true);
    });
});

describe("sentences of a report", () => {
  const SENTENCES = [
    "The army said it had shelled the hill.",
    "Share prices fell in Damascus on Monday.",
    "Sources in the council said the road was shut.",
    "Photo shops in the old town have closed, owners say.",
    "Comments by the minister drew anger.",
    "Reporting by night is dangerous, said a driver.",
    "He is a doctor who works in the east.",
    "Print workers in the town went on strike.",
    "Related families were moved together, an official said.",
    "Map makers disagree on the line.",
    "Videos of the strike could not be verified.",
    "Rebels posted film of the village:",
    "About 40 people were hurt.",
    "Russian advisers contributed to this defeat, the commander said.",
    "This report was denied by the army within the hour.",
    "With agencies of the UN gone, the council bakes alone.",
    "In the name of God we ask for bread, the letter began.",
    "UN/Red Crescent trucks waited at the border.",
  ];
  for (const sentence of SENTENCES)
    it(`are no furniture, caption, credit, biography or headline: '${sentence}'`, () => {
      expect(isFurniture(sentence)).toBe(false);
      expect(readCaption(sentence)).toBeNull();
      expect(isBiography(sentence)).toBe(false);
      expect(isHeadline(sentence)).toBe(false);
      expect(headingScore(sentence, { blanksBefore: 1, blanksAfter: 1, spaced: true })).toBeLessThan(
        HEADING_THRESHOLD,
      );
    });
});

describe("captions and credits", () => {
  const CASES: readonly [line: string, caption: string, credit: string | null][] = [
    ["PHOTO: A woman carries water", "PHOTO: A woman carries water", null],
    ["A burnt bus (Photo: Lens Collective / Pool)", "A burnt bus", "(Photo: Lens Collective / Pool)"],
    [
      "A burnt bus on the ring road [photo by Lens/A. Qattan]",
      "A burnt bus on the ring road [photo by Lens/A. Qattan]",
      null,
    ],
    [
      "A picture shows the empty market on 3 May / Lens Collective",
      "A picture shows the empty market on 3 May",
      "Lens Collective",
    ],
    ["Source: Orontes Press", "", "Source: Orontes Press"],
    ["Sources: Orontes Press/Daily Ledger", "", "Sources: Orontes Press/Daily Ledger"],
    ["© Lens Collective", "", "© Lens Collective"],
    [
      "(Reporting by Dana Rourke; Editing by Paul Vance)",
      "",
      "(Reporting by Dana Rourke; Editing by Paul Vance)",
    ],
    ["Footage from the river bank:", "Footage from the river bank:", null],
    ["Situation map of the south on 3 May", "Situation map of the south on 3 May", null],
  ];
  for (const [line, caption, credit] of CASES)
    it(`are told apart in '${line}'`, () => {
      const parts = readCaption(line);
      expect(parts).not.toBeNull();
      expect(line.slice(0, parts?.captionEnd)).toBe(caption);
      expect(parts?.creditStart === null ? null : line.slice(parts?.creditStart)).toBe(credit);
    });
});

describe("bylines", () => {
  const CASES: readonly [string, string | null][] = [
    ["By Dana Rourke", "Dana Rourke"],
    ["By Dana Rourke and Paul Vance, Orontes News Agency", "Dana Rourke and Paul Vance"],
    ["By Omar al-Halabi in Gaziantep", "Omar al-Halabi"],
    ["Written by Dana Rourke", "Dana Rourke"],
    ["By Friday the town was empty and the market shut", null],
    ["By the river", null],
    ["Dana Rourke", null],
  ];
  for (const [line, name] of CASES)
    it(`give ${name ?? "nothing"} for '${line}'`, () => {
      expect(readByline(line)).toBe(name);
    });
});

describe("heads of comments", () => {
  const CASES: readonly [line: string, next: string | null, author: string | null, time: string | null][] = [
    ["tinsmith says:", "October 11, 2016 at 7:40 am", "tinsmith", "07:40"],
    ["tinsmith • 4 years ago", "They closed it.", "tinsmith", null],
    ["Ola B., 11 October 2016 at 9:05 pm", "They closed it.", "Ola B.", "21:05"],
    ["Ola B.", "3 hours ago", "Ola B.", null],
    ["Ola B. on October 11, 2016 at 9:05 am said:", "They closed it.", "Ola B.", "09:05"],
    ["They closed it on Monday, he said", "No.", null, null],
    ["The driver said", "Nothing.", "The driver", null],
  ];
  for (const [line, next, author, time] of CASES)
    it(`are read in '${line}' above '${next}'`, () => {
      const head = readCommentHead(line, next, 2016);
      expect(head?.author ?? null).toBe(author);
      expect(head?.time ?? null).toBe(time);
    });
});

describe("talk", () => {
  it("scores above reports", () => {
    const talk = ["lol what next?", "You people never learn!", "My cousin lives there :("];
    const report = [
      "The army said it had taken the hill.",
      "Eleven people were hurt, according to the council.",
      "“I saw two aircraft,” a resident told the agency.",
    ];
    expect(conversationScore(talk)).toBeGreaterThan(0.8);
    expect(conversationScore(report)).toBeLessThan(0.3);
  });
});
