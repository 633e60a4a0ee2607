import { describe, expect, it } from "vitest";
import { buildNameBook, leadOfKeys, withoutNote } from "../../src/theatre/name-book.ts";
import { nameTokens } from "../../src/theatre/name-tokens.ts";
import { readPackFiles } from "../../src/theatre/load-theatre.ts";
import { parsePack } from "../../src/theatre/parse-pack.ts";
import { createSpelling } from "../../src/theatre/spelling.ts";

describe("the book of names", () => {
  it.each(["syria", "sudan"])("of %s files every name under the word that a text would look up", (name) => {
    const pack = parsePack(readPackFiles(`theatres/${name}`));
    const spelling = createSpelling(pack.spelling);
    const book = buildNameBook(pack, spelling);
    let names = 0;
    const astray: string[] = [];
    for (const lead of book.leads())
      for (const { printed } of book.under(lead) ?? []) {
        names++;
        const form = withoutNote(printed);
        const tokens = nameTokens(form);
        const bare = tokens.length > 1 && /^(?:the|a)$/.test(tokens[0]?.key ?? "") ? tokens.slice(1) : tokens;
        if (leadOfKeys(spelling.keys(bare, form), 0, spelling) !== lead)
          astray.push(`${printed} under ${lead}`);
      }
    expect(astray).toEqual([]);
    expect(names).toBeGreaterThan(300);
  });
});
