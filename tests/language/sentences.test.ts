import { describe, expect, test } from "vitest";
import { findSentences } from "../../src/language/sentences.ts";

/** Each row is a block's text; '‖' stands where one sentence ends and the next begins. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  "plain sentences": [
    "The army left. ‖The town was quiet.",
    "Who fired? ‖Nobody knows. ‖Stop!",
    "It ended.  ‖ Then it began again.",
    "One sentence without a stop",
    "They left!!! ‖Why?! ‖No one said.",
    "he left. ‖then he came back. ‖nobody saw him",
    "al-Noor fell. ‖al-Waer held.",
    "The shop closed. ‖eBay bought it.",
    "It rained. ‖2016 was a dry year. ‖12 people drowned.",
    "They said no. ‖The talks ended.",
    "The count was 500. ‖The rest fled.",
    "He came in 2016. ‖It was late.",
  ],
  "titles and names": [
    "Gen. Karim Hadi met Col. Yusuf Daher. ‖They spoke.",
    "Mr. Daher and Mrs. Hadi left with Dr. Sabbagh.",
    "Lt. Gen. Omar Zein spoke. ‖Maj. Hadi listened.",
    "St. George Street was shelled.",
    "J. Karim saw it. ‖So did A. B. Daher.",
    "J.K. Daher wrote the list.",
    "Sen. Walter Pine and Rep. Ann Doe voted no.",
    "The post went to Brig. Gen. Salem.",
    "Prof. Sami said so. ‖Rev. Elias agreed.",
    "Samir Jr. took over. ‖His father had died.",
    "The envoy is Sami Jr. ‖He is new.",
    "Capt. Nader’s boat sank.",
  ],
  "acronyms and countries": [
    "The U.S. Army denied it.",
    "They blamed the U.S. ‖The envoy objected.",
    "U.S. and U.K. officials met.",
    "He left the U.N. ‖However, he came back.",
    "The U.N. Security Council met in D.C. on Monday.",
    "U.S. planes struck. ‖U.S. officials said so.",
    "The U.S.-led coalition denied it.",
    "He lives in Washington, D.C. ‖She lives in the U.S.",
    "An E.U. envoy spoke.",
    "The firm, Levant Oil Co., closed. ‖Its staff left.",
    "Levant Oil Corp. bought it. ‖Levant Ltd. sold it.",
    "It belongs to Levant Oil Inc. ‖The price was low.",
  ],
  "times and dates": [
    "It began at 5 p.m. on Monday.",
    "It began at 5 p.m. ‖The army left at 6 a.m.",
    "The truce starts at 7 p.m. GMT today.",
    "The truce starts at 7 p.m. Monday.",
    "On Oct. 28 the road was cut. ‖On Nov. 4 it opened.",
    "It fell on Sept. 19, 2016. ‖It rose again.",
    "From Oct. to Dec. 2016 nothing moved.",
    "It fell on Dec. 13. ‖People left.",
    "The raid came on Sat. 3 May.",
    "There the guests sat. ‖Later they ate.",
    "At 10.30 the first bus left. ‖At 11.15 the last.",
    "At 10:30 it left.",
    "The deadline was 9 a.m. ‖Nobody came.",
    "They met at noon Fri., then left.",
    "The army came in Mar. 2012.",
  ],
  numbers: [
    "Some 1,000.5 tonnes arrived. ‖More is due.",
    "It rose by 3.5 per cent. ‖It fell by 2.1.",
    "No. 5 was hit. ‖Nos. 6 and 7 were not.",
    "See p. 12 and pp. 14-16. ‖It is all there.",
    "It cost $5.5m. ‖It was cheap.",
    "The range is approx. 5 km. ‖The shells fell short.",
    "Version 2.0. ‖It works.",
    "Art. 7 was named. ‖Ch. 6 was not.",
    "It is .5 of a mile away. ‖Walk.",
  ],
  "small abbreviations": [
    "They took food, tents, etc. ‖Then they left.",
    "They took food, tents, etc. and left.",
    "Some towns, e.g. Qalat, held out.",
    "The capital, i.e. the old city, is calm.",
    "Hadi et al. wrote it. ‖The army denied it.",
    "It was rebels vs. the army. ‖Nobody won.",
    "Govt. forces came. ‖Dept. heads fled.",
    "The case Hadi v. Daher closed. ‖He lost.",
  ],
  ellipses: [
    "He said ... nothing.",
    "He waited... ‖The bus never came.",
    "He waited… ‖Nobody came.",
    "Well… I think so.",
    "The list [...] is long.",
    "We saw planes ... then smoke ... then nothing.",
    "“We saw…” ‖He stopped.",
  ],
  "quotation marks": [
    "“We came. ‖We saw,” he said. ‖“Then we left.”",
    '"We left." ‖He sat down.',
    "“We left.” ‖“Why?” ‖“No food.”",
    "“Where are they?” he asked. ‖Nobody knew.",
    '"Where are they?" Karim asked. ‖Nobody knew.',
    "“Stop!” the guard shouted. ‖They ran.",
    "“Stop!” ‖The guard shouted.",
    "He said: “Go.” ‖They went.",
    'He said: "Go." ‖"Where?" she asked.',
    "‘It is over,’ he said. ‖‘Go home.’",
    "They call it ‘the pit.’ ‖It is deep.",
    "He spoke of “a pause.” ‖It never came.",
    "“Fire!” and “Stop!” were heard.",
    "The paper called it “war”. ‖The army did not.",
    "«We left.» ‖He sat down.",
    'He said "no."‖The talks ended.',
  ],
  brackets: [
    "(He left.) ‖She stayed.",
    "The town (pop. 900) fell. ‖It burned.",
    "He left (at noon). ‖She stayed (she had to).",
    "The army [of the south] left. ‖It lost.",
    "Nobody came. ‖(The road was cut.)",
    "What a day (really!) it was.",
  ],
  "missing spaces": [
    "The army left.‖The town was quiet.",
    "The army left town.‖Nobody stayed.‖It rained.",
    "It ended in 2016.‖The rest fled.",
    "“We left.”‖He sat down.",
    "Why?‖Nobody knows.",
    "See example.org for more. ‖It is all there.",
    "See http://example.org/a.b?c=d. ‖It is all there.",
    "Write to desk@example.org. ‖They answer.",
    "The file report.v2 is lost.",
    "Yes,he said.‖No,she said.",
  ],
  "headings and lists": [
    "Rebels Retake Village Near Dam",
    "Summary: what we know",
    "1. The army left. ‖It was Monday.",
    "1. The army left\n‖2. The rebels came\n‖3. Nobody stayed",
    "1) The army left\n‖2) The rebels came",
    "• Ten dead ‖• Five hurt ‖• Two lost",
    "- Ten dead\n‖- Five hurt",
    "Latest news\n‖The army left on Monday after a long day of talks that led to nothing.",
    "The army left on Monday after a long day of talks that led to\nnothing at all.",
    "First part.\n\n‖Second part",
    "Heading without a stop\n\n‖The text follows.",
    "Killed: 12\n‖Wounded: 30\n‖Missing: 4",
  ],
  "other marks": [
    "Good news 😀 the army left.",
    "They left. ‖😀 The town is calm.",
    "The army left; the rebels came: nobody stayed.",
    "They left – at last. ‖All of them.",
    "Yahoo! said it would close. ‖It did.",
    "@karim thanks! ‖#Qalat is calm.",
    "هل غادروا؟ ‖نعم",
    "They left at 5.‖They came at 6.",
  ],
};

describe("sentence boundaries", () => {
  for (const [kind, rows] of Object.entries(ROWS)) {
    test.each(rows)(`${kind}: %s`, (row) => {
      const parts = row.split("‖");
      const text = parts.join("");
      const found = findSentences(text).map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual(parts.map((part) => part.trim()));
    });
  }

  test("has at least a hundred rows", () => {
    expect(Object.values(ROWS).flat().length).toBeGreaterThanOrEqual(100);
  });

  test("keeps to the given stretch of a longer text", () => {
    const text = "Before. The army left. It rained. After.";
    const spans = findSentences(text, 8, 33);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["The army left.", "It rained."]);
  });

  test("gives nothing for an empty or blank block", () => {
    expect(findSentences("")).toEqual([]);
    expect(findSentences(" \n\t ")).toEqual([]);
  });
});
