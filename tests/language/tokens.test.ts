import { describe, expect, test } from "vitest";
import { findTokens, tokenForms } from "../../src/language/tokens.ts";

/** Text and its tokens, a space between two of them. */
const ROWS: readonly (readonly [text: string, tokens: string])[] = [
  ["The army left.", "The army left ."],
  ["rebel-held Qalat", "rebel - held Qalat"],
  ["a Russian-regime offensive", "a Russian - regime offensive"],
  ["al-Ja'afari and Ma'an", "al - Ja'afari and Ma'an"],
  ["Al-Ma’arra, al‘Ayn and Qa`im", "Al - Ma’arra , al‘Ayn and Qa`im"],
  ["anti-regime, non-state, ex-rebel", "anti-regime , non-state , ex-rebel"],
  ["pro-government and mid-October", "pro-government and mid-October"],
  ["an anti-Assad-led force", "an anti-Assad - led force"],
  ["cease-fire", "cease - fire"],
  ["don't, can't, won't", "do n't , ca n't , wo n't"],
  ["He didn’t; I’m sure they’ve left.", "He did n’t ; I ’m sure they ’ve left ."],
  ["they cannot; cannot they?", "they can not ; can not they ?"],
  ["dont", "do nt"],
  ["the group's men", "the group 's men"],
  ["the rebels' camp", "the rebels ' camp"],
  ["It's here, he'd go, Sa'd left", "It 's here , he 'd go , Sa'd left"],
  ["Y'all", "Y'all"],
  ["U.S. and U.N. forces", "U.S. and U.N. forces"],
  ["the U.S.-led coalition", "the U.S. - led coalition"],
  ["Gen. Hadi, Dr. Nasr and J. Zein", "Gen. Hadi , Dr. Nasr and J. Zein"],
  ["at 5 a.m. on Oct. 28", "at 5 a.m. on Oct. 28"],
  ["He sat. They saw no.", "He sat . They saw no ."],
  ["Plan B.", "Plan B ."],
  ["No. 5, p. 12, Fig. 3", "No. 5 , p. 12 , Fig. 3"],
  ["1,000.5 tonnes", "1,000.5 tonnes"],
  ["at 10:30, 10:30am or 9pm", "at 10:30 , 10:30 am or 9 pm"],
  ["2016-09-28 and 9/11", "2016-09-28 and 9/11"],
  ["10-15 people", "10 - 15 people"],
  ["1000+ people", "1000 + people"],
  ["$5m, €20, US$3bn, £7.5", "$ 5 m , € 20 , US$ 3 bn , £ 7.5"],
  ["50%, 3 % and 120mm", "50 % , 3 % and 120 mm"],
  ["the 20th, the 1990s, the '60s", "the 20th , the 1990s , the '60s"],
  ["T-72, F-16 and BM21", "T - 72 , F - 16 and BM21"],
  ["20people", "20 people"],
  ["Wait... what…", "Wait ... what …"],
  ["No!!! Why?!", "No !!! Why ?!"],
  ["left -- at last — yes – no", "left -- at last — yes – no"],
  ["“We left,” he said. 'No.'", "“ We left , ” he said . ' No . '"],
  ["``We left''", "`` We left ''"],
  ["(see below) [sic]", "( see below ) [ sic ]"],
  ["town.The army", "town . The army"],
  ["town,the army", "town , the army"],
  ["in 2016.Then", "in 2016 . Then"],
  ["left.”He", "left . ” He"],
  ["and/or him/her", "and / or him / her"],
  ["AT&T and Q&A", "AT&T and Q&A"],
  ["http://example.org/a?b=c.", "http://example.org/a?b=c ."],
  ["(https://example.org/x)", "( https://example.org/x )"],
  ["www.example.org, please", "www.example.org , please"],
  ["see example.org.", "see example.org ."],
  ["desk@example.org wrote", "desk@example.org wrote"],
  ["@karim_h: #Qalat #2", "@karim_h : #Qalat # 2"],
  ["😀😀 ❤️ 🇸🇾 👨‍👩‍👧", "😀 😀 ❤️ 🇸🇾 👨‍👩‍👧"],
  ["ok :) and ;-)", "ok :) and ;-)"],
  ["قتل 12 شخصا، أمس", "قتل 12 شخصا ، أمس"],
  ["• Ten dead", "• Ten dead"],
  ["***", "***"],
  ["", ""],
  [" \t\n ", ""],
  ["a\u00a0b\u200bc", "a b c"],
];

describe("tokens", () => {
  test.each(ROWS)("%j", (text, tokens) => {
    expect(tokenForms(text, findTokens(text)).join(" ")).toBe(tokens);
  });

  test("keep to the given stretch of a longer text", () => {
    const text = "one two three";
    expect(findTokens(text, 4, 7)).toEqual([4, 7]);
    expect(findTokens(text, 4, 4)).toEqual([]);
  });
});
