import { describe, expect, it } from "vitest";
import { decode } from "../../src/reading/decode.ts";
import { readBytes, readOne } from "./helpers.ts";

const TEXT = "Le café – “fermé” depuis l’été 2016.";
const WINDOWS_1252: Readonly<Record<string, number>> = { "–": 0x96, "“": 0x93, "”": 0x94, "’": 0x92 };
const windows1252 = (text: string) =>
  Uint8Array.from(text, (unit) => WINDOWS_1252[unit] ?? unit.charCodeAt(0));
const utf16 = (text: string, swap: boolean, mark: boolean) => {
  const units = [...(mark ? "\uFEFF" : ""), ...text].map((unit) => unit.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (swap ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const ascii = (text: string) => new TextEncoder().encode(text);

describe("bytes to text", () => {
  const CASES: readonly [name: string, bytes: Uint8Array, encoding: string, codes: string[]][] = [
    ["UTF-8", ascii(TEXT), "utf-8", []],
    ["UTF-8 with a mark", join(Uint8Array.of(0xef, 0xbb, 0xbf), ascii(TEXT)), "utf-8", []],
    ["UTF-16 little end first with a mark", utf16(TEXT, false, true), "utf-16le", []],
    ["UTF-16 big end first with a mark", utf16(TEXT, true, true), "utf-16be", []],
    ["UTF-16 little end first without one", utf16(TEXT, false, false), "utf-16le", ["DAY-READ-002"]],
    ["UTF-16 big end first without one", utf16(TEXT, true, false), "utf-16be", ["DAY-READ-002"]],
    ["undeclared windows-1252", windows1252(TEXT), "windows-1252", ["DAY-READ-001"]],
  ];
  for (const [name, bytes, encoding, codes] of CASES)
    it(`reads ${name}`, () => {
      const decoded = decode(bytes, "page");
      expect(decoded.text).toBe(TEXT);
      expect(decoded.encoding).toBe(encoding);
      expect(decoded.diagnostics.map(({ code }) => code)).toEqual(codes);
    });

  it("believes a declared encoding that fits the bytes", () => {
    const page = join(ascii('<meta charset="iso-8859-1"><p>'), windows1252(TEXT));
    expect(decode(page, "page")).toMatchObject({ encoding: "windows-1252", diagnostics: [] });
    expect(decode(page, "page").text).toContain(TEXT);
    const xml = join(
      ascii('<?xml version="1.0" encoding="windows-1256"?><a>'),
      Uint8Array.of(0xcd, 0xe1, 0xc8),
    );
    expect(decode(xml, "feed").text).toContain("حلب");
  });

  it("survives a declaration that the bytes contradict and says so", () => {
    const page = join(ascii('<meta charset="windows-1256"><p>'), ascii(TEXT));
    expect(decode(page, "page").text).toContain(TEXT);
    expect(decode(page, "page").diagnostics.map(({ code }) => code)).toEqual(["DAY-READ-003"]);
    const claimed = join(ascii('<meta charset="utf-8"><p>'), windows1252(TEXT));
    expect(decode(claimed, "page").text).toContain(TEXT);
    expect(decode(claimed, "page").diagnostics.map(({ code }) => code)).toEqual(["DAY-READ-001"]);
    const unknown = join(ascii('<meta charset="klingon"><p>'), windows1252(TEXT));
    expect(decode(unknown, "page").text).toContain(TEXT);
  });

  it("reads UTF-8 that is cut in the middle of a character and says so", () => {
    const bytes = ascii(`${TEXT} ${TEXT} é`).slice(0, -1);
    const decoded = decode(bytes, "page");
    expect(decoded.encoding).toBe("utf-8");
    expect(decoded.text.startsWith(TEXT)).toBe(true);
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(["DAY-READ-004"]);
  });

  it("keeps every line end of plain text where it was", () => {
    const text = "The town is quiet.\r\n\r\nNobody left on Friday.\rThe bus came.\n";
    expect(readOne(text, { media_type: "text/plain" }).text).toBe(text);
  });
});

describe("documents", () => {
  const BODY = "The army said on Friday that it had taken the hill above the town from the rebels.";

  it("have one id for one address, whatever the bytes", () => {
    const id = (text: string, address: string) => readBytes(text, {}, address).documents[0]?.id;
    expect(id(BODY, "wire/hill.txt")).toBe(id(`${BODY} More.`, "wire/hill.txt"));
    expect(id(BODY, "wire/hill.txt")).not.toBe(id(BODY, "desk/hill.txt"));
    expect(id(BODY, "wire/hill.txt")).toMatch(/^hill-[0-9a-f]{8}$/);
    expect(id(BODY, "2016/report-9/text.txt")).toMatch(/^report-9-[0-9a-f]{8}$/);
  });

  it("are known by their bytes where they come over standard input", () => {
    const id = (text: string) => readBytes(text, {}, "stdin").documents[0]?.id;
    expect(id(BODY)).toBe(id(BODY));
    expect(id(BODY)).not.toBe(id(`${BODY} More.`));
  });

  it("take id, date and names from the metadata before the page", () => {
    const page = `<html><head><meta property="og:site_name" content="Ledger"><meta property="article:published_time" content="2016-10-01"></head><body><h1>The hill is taken</h1><p>${BODY}</p></body></html>`;
    const metadata = {
      id: "x-1",
      publisher: "Register",
      published: "2016-10-02/2016-10-03",
      timezone: "Asia/Damascus",
    };
    expect(readOne(page, metadata)).toMatchObject(metadata);
    expect(readOne(page)).toMatchObject({ publisher: "Ledger", published: "2016-10-01", timezone: null });
  });

  it("in a language that is not read yet keep their entries and say why", () => {
    const CASES: readonly [string, string, string][] = [
      ["قال مسعفون إن سبعة أشخاص قتلوا صباح اليوم في قصف على المدينة.", "ar", "rtl"],
      ["سازمان ملل گفت که گروهی از شهر خارج شدند و پل بسته است.", "fa", "rtl"],
      ["כוחות הביטחון הודיעו כי הכביש נסגר לתנועה בשעות הבוקר.", "he", "rtl"],
      ["Военные сообщили, что дорога к городу закрыта с утра.", "ru", "ltr"],
      [
        "L’armée a annoncé que la route est fermée et que les habitants sont dans les écoles de la ville.",
        "fr",
        "ltr",
      ],
      [
        "El ejército anunció que la carretera está cerrada y que los vecinos fueron llevados a las escuelas.",
        "es",
        "ltr",
      ],
      [
        "Die Armee teilte mit, dass die Straße gesperrt ist und die Bewohner in den Schulen der Stadt sind.",
        "de",
        "ltr",
      ],
      ["Ordu yolun kapatıldığını ve şehirde bir okul ile iki evin hasar gördüğünü açıkladı.", "tr", "ltr"],
    ];
    for (const [text, language, direction] of CASES) {
      const document = readOne(`${text} ${text}`);
      expect(document).toMatchObject({ language, direction, state: "unread" });
      expect(document.unreadReason).toContain("not read yet");
      expect(document.entries.length).toBeGreaterThan(0);
    }
    expect(readOne(BODY)).toMatchObject({
      language: "en",
      direction: "ltr",
      state: "read",
      unreadReason: null,
    });
  });
});
