import { sha256 } from "../../src/intake/hash.ts";
import type { Capture } from "../../src/model/capture.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Entry } from "../../src/model/document.ts";
import type { ReadDocument } from "../../src/model/record.ts";
import type { Entering } from "../../src/store/store.ts";

/** A capture of a text as a UTF-8 file. */
export function captureOf(text: string, address = "report.txt"): Capture {
  const bytes = new TextEncoder().encode(text);
  return { sha256: sha256(bytes), bytes, address, mediaType: "text/plain" };
}

/** A document of one entry, with a toll claim wherever the text says `killed N`; words and offsets are real. */
export function readText(capture: Capture, id: string, killed: string | null = null): ReadDocument {
  const text = new TextDecoder().decode(capture.bytes);
  const claims: Claim[] = [];
  for (const match of text.matchAll(/killed (\d{1,6})/g)) {
    const count = Number(match[1]);
    claims.push({
      id: `c-${sha256(`${id} ${capture.sha256} ${match.index}`).slice(0, 16)}`,
      document: id,
      entry: 0,
      start: match.index,
      end: match.index + match[0].length,
      quote: match[0],
      attribution: [
        {
          source: "Jaloom Council",
          cue: "said",
          stance: "asserts",
          sourceSpan: null,
          cueSpan: null,
          actor: null,
        },
        {
          source: "Rana Teller",
          cue: "told",
          stance: "asserts",
          sourceSpan: null,
          cueSpan: null,
          actor: "teller",
        },
      ],
      certainty: "stated",
      when: { edtf: "2016-09-27", known: "dateline", span: null },
      where: [{ printed: "Jaloom", name: "Jaloom", place: "aleppo-jaloom", candidates: [], reason: "name" }],
      actors: [],
      rules: ["test"],
      kind: "toll",
      toll: {
        status: "killed",
        count: { min: count, max: count, text: match[1] as string },
        who: killed ?? "people",
        side: null,
        by: [],
        means: null,
      },
    });
  }
  const entry: Entry = {
    kind: "original",
    heading: null,
    time: "17:45",
    tz: "GMT",
    published: null,
    author: null,
    start: 0,
    end: text.length,
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
  };
  const comment: Entry = {
    ...entry,
    kind: "comment",
    author: "reader",
    time: null,
    depth: 0,
    number: 1,
    parent: null,
    start: text.length,
    blocks: [],
  };
  return {
    document: {
      id,
      capture: capture.sha256,
      part: null,
      url: null,
      mediaType: "text/plain",
      title: "A report",
      publisher: "Daily Ledger",
      author: null,
      published: "2016-09-28",
      timezone: "Asia/Damascus",
      language: "en",
      direction: "ltr",
      textLayer: "plain/1",
      text,
      entries: [entry, comment],
      state: "read",
      unreadReason: null,
      diagnostics: [
        { code: "DAY-READ-000", severity: "note", place: "1:1", found: "a.", expected: "b.", remedy: "C." },
      ],
    },
    claims,
  };
}

/** What `daybook read` would enter of one text. */
export function entering(text: string, id: string, more: Partial<Entering> = {}): Entering {
  const capture = more.capture ?? captureOf(text, `${id}.txt`);
  return {
    capture,
    obtainedAt: "2026-01-02T03:04:05.678Z",
    agent: "daybook/0.1.0 read",
    engine: "0.1.0",
    theatreDigest: "pack-1",
    documents: [readText(capture, id)],
    ...more,
  };
}
