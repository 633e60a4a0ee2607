import type { Block, BlockRole, Document, EntryKind } from "../../src/model/document.ts";
import type { Sentence, Token } from "../../src/model/language.ts";
import type { Theatre } from "../../src/model/theatre.ts";
import { splitSentences } from "../../src/language/sentences.ts";
import { findTokens } from "../../src/language/tokens.ts";

/** A paragraph of a document under test, with a role where it is not a plain one. */
export type Paragraph = string | { readonly role: BlockRole; readonly text: string };

/** A document of one entry whose blocks are the paragraphs, with an empty line between them. */
export function miniDocument(paragraphs: readonly Paragraph[], kind: EntryKind = "original"): Document {
  let text = "";
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const { role, text: words } =
      typeof paragraph === "string" ? { role: "paragraph" as const, text: paragraph } : paragraph;
    if (text !== "") text += "\n\n";
    blocks.push({ role, start: text.length, end: text.length + words.length });
    text += words;
  }
  return {
    id: "mini",
    capture: "0".repeat(64),
    part: null,
    url: null,
    mediaType: "text/plain",
    title: null,
    publisher: null,
    author: null,
    published: "2016-10-05",
    timezone: null,
    language: "en",
    direction: "ltr",
    textLayer: "plain/1",
    text,
    entries: [
      {
        kind,
        start: 0,
        end: text.length,
        heading: null,
        time: null,
        tz: null,
        published: null,
        author: null,
        blocks,
      },
    ],
    state: "read",
    unreadReason: null,
    diagnostics: [],
  };
}

/** Sentences of all blocks with bare tokens, as far as quotations need them. */
export function bareSentences(document: Document): Sentence[] {
  return document.entries.flatMap((entry, entryIndex) =>
    entry.blocks.flatMap((block, blockIndex) => {
      const offsets = findTokens(document.text, block.start, block.end);
      let from = 0;
      return splitSentences(document.text, offsets).map((to): Sentence => {
        const tokens: Token[] = [];
        for (let i = from; i < to; i++) {
          const start = offsets[2 * i] as number;
          const end = offsets[2 * i + 1] as number;
          const form = document.text.slice(start, end);
          const upos = /[\p{L}\p{N}]/u.test(form) ? "X" : "PUNCT";
          tokens.push({
            start,
            end,
            form,
            lemma: form.toLowerCase(),
            upos,
            xpos: "XX",
            head: -1,
            deprel: "dep",
          });
        }
        const span = { start: offsets[2 * from] as number, end: offsets[2 * to - 1] as number };
        from = to;
        return { ...span, entry: entryIndex, block: blockIndex, tokens, parsed: false };
      });
    }),
  );
}

/** A theatre that knows no name but those given, as whole words. */
export function miniTheatre(names: readonly string[] = []): Theatre {
  const nothing = {
    id: null,
    name: "",
    candidates: [],
    outcome: "unknown",
    reason: "the test's pack is empty",
  } as const;
  return {
    id: "mini",
    title: "Mini",
    places: new Map(),
    actors: new Map(),
    relations: [],
    sides: [],
    layers: new Map(),
    digest: "0".repeat(64),
    findNames: (text) =>
      names
        .flatMap((printed) => {
          const start = text.indexOf(printed);
          return start < 0
            ? []
            : [{ start, end: start + printed.length, printed, places: [printed], actors: [] }];
        })
        .sort((a, b) => a.start - b.start),
    resolvePlace: (printed) => ({ ...nothing, printed }),
    resolveActor: (printed) => ({ ...nothing, printed }),
    resolvePlacePhrase: (printed) => ({ ...nothing, printed, precision: "unknown", area: null }),
    resolveActorPhrase: () => [],
    centreOf: () => null,
  };
}
