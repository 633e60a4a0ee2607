import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { whyNotText } from "../../src/intake/sniff.ts";

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, "utf16le"));
const swapped = (bytes: Uint8Array) => Uint8Array.from(Buffer.from(bytes).swap16());

describe("what bytes are", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from("حلب — ‘Aleppo’ 🕯️")],
    ["one letter", latin1("x")],
    ["windows-1252 with its quotes and dashes", latin1("\x93Raids\x94 \x96 caf\xe9")],
    ["windows-1256", latin1("\xcd\xe1\xc8 \xc7\xe1\xdd\xe6\xd8")],
    ["UTF-16 with a mark, little end first", utf16("\ufeffRaids killed 3")],
    ["UTF-16 with a mark, big end first", swapped(utf16("\ufeffRaids killed 3"))],
    ["UTF-16 without a mark", utf16("Raids killed 3")],
    ["UTF-16 without a mark, big end first", swapped(utf16("Raids killed 3"))],
    ["UTF-16 in Arabic, with spaces and line ends", utf16("حلب اليوم\nقصف")],
    ["a long UTF-16 text with a character cut by the sample's end", utf16(`x${"🕯".repeat(20_000)}`)],
    ["a text that opens with 'PK'", latin1("PK, the paper, said")],
    ["a text with a stray bell", latin1(`\x07${"Raids killed three people in the east. ".repeat(3)}`)],
    ["blank for 70,000 characters and then words", latin1(`${" ".repeat(70_000)}Raids`)],
  ])("lets through %s", (_what, bytes) => {
    expect(whyNotText(bytes)).toBeNull();
  });

  test.each<[string, Uint8Array, string]>([
    ["nothing", latin1(""), "empty"],
    ["space of other kinds", Buffer.from("\ufeff\u00a0\u200b\u3000\r\n"), "empty"],
    ["blank UTF-16", utf16("\ufeff \n"), "empty"],
    ["UTF-32", Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), "binary"],
    ["an old Word file", latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"), "binary"],
    ["a JPEG", latin1("\xff\xd8\xff\xe0\0\x10JFIF"), "binary"],
    ["a tar", latin1(`${"a.txt".padEnd(257, "\0")}ustar\0`), "archive"],
    [
      "an OpenDocument text",
      latin1("PK\x03\x04\0\0mimetypeapplication/vnd.oasis.opendocument.text"),
      "binary",
    ],
    ["one NUL in a text", latin1("Raids\0killed"), "binary"],
    ["a UTF-16 mark before noise", latin1("\xff\xfe\0\0\x01\x02\0\0\x03\xd8"), "binary"],
    ["control characters", latin1("\x01\x02\x03\x04 some words \x05\x06"), "binary"],
  ])("refuses %s", (_what, bytes, reason) => {
    expect(whyNotText(bytes)?.reason).toBe(reason);
  });

  test("never throws, and refuses with a remedy", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const not = whyNotText(bytes);
        if (not !== null) expect(not.remedy).toMatch(/\.$/);
      }),
    );
  });

  test("lets through every text with a letter in it, in UTF-8 and in UTF-16 with a mark", () => {
    const texts = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .filter((text) => !/\p{Cc}|\uffff|\ufffe|\ufffd/u.test(text))
      .map((text) => `Aleppo ${text}`);
    fc.assert(
      fc.property(texts, (text) => {
        expect(whyNotText(Buffer.from(text))).toBeNull();
        expect(whyNotText(utf16(`\ufeff${text}`))).toBeNull();
      }),
    );
  });
});
