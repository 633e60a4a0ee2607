import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { ReadDocument } from "../../model/record.ts";
import type { Theatre } from "../../model/theatre.ts";
import { type PageVoice, pageVoice, type RootVoice, speaker, tellsOf } from "../origins.ts";
import { sentenceAround } from "../passages.ts";
import { saidAt } from "../said.ts";
import { finish, type Steps } from "../steps.ts";
import { Copies, type PrintedText } from "./copies.ts";
import type { Line } from "./line.ts";

/** A copy of a copy is followed back so many times: how far words of one document can reach is bounded. */
const FARTHEST_COPY = 4;

/** So many sentences that print one text are asked whom they name, the best informed first. */
const MOST_ASKED = 64;

/** A sentence that makes claims. */
export interface Sentence {
  readonly document: string;
  readonly page: PageVoice;
  /** Whoever credits an agency knows best where the words come from, then whoever was first. */
  readonly rank: string;
  /** Claims that the page makes itself. */
  readonly open: readonly Line[];
  /** Whom the sentence names for what it tells, where it names somebody for all of it. */
  readonly named: readonly { readonly tells: string; readonly voice: RootVoice }[];
  readonly printed: PrintedText<Sentence> | null;
}

type Text = PrintedText<Sentence>;

/** Where the words of a text come from. */
interface Source {
  readonly root: Sentence;
  /** By what is told: the one voice that the copies name; null where they name several. */
  readonly named: ReadonlyMap<string, RootVoice | null>;
}

/**
 * The root voice of every claim: the innermost speaker of its chain; where the page speaks for itself its
 * agency, else its publisher. Copied words have the root voice of the copy that knows best.
 */
export class Voices {
  private readonly theatre: Theatre;
  private readonly copies = new Copies<Sentence>((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)));
  /** Sentences added since the last settling. */
  private readonly fresh = new Set<Sentence>();
  /** Texts that take their words from another, with that other. */
  private readonly firsts = new Map<Text, Text>();
  /** Only of texts that more than one sentence prints or that others are like. */
  private readonly sources = new Map<Text, Source>();

  constructor(theatre: Theatre) {
    this.theatre = theatre;
  }

  /** The lines of a document, in the order of its claims, and its sentences. Voices are final after `settle`. */
  *add({ document, claims }: ReadDocument): Steps<{ lines: Line[]; sentences: Sentence[] }> {
    const pages = new Map<number, PageVoice>();
    const drafts = new Map<number, { page: PageVoice; text: string; spoken: Claim[]; open: Line[] }>();
    const lines: Line[] = [];
    for (const claim of claims) {
      yield;
      const spoken = speaker(claim, document, this.theatre);
      const said = saidAt(document, document.entries[claim.entry]);
      if (spoken?.reader) {
        lines.push({ claim, document, said, voice: spoken });
        continue;
      }
      const page = pages.get(claim.entry) ?? pageVoice(document, claim.entry, this.theatre);
      pages.set(claim.entry, page);
      const line: Line = { claim, document, said, voice: spoken ?? page.voice };
      const { start, end } = sentenceAround(document.text, claim);
      const draft = drafts.get(start) ?? {
        page,
        text: document.text.slice(start, end),
        spoken: [],
        open: [],
      };
      if (spoken === null) draft.open.push(line);
      else draft.spoken.push(claim);
      drafts.set(start, draft);
      lines.push(line);
    }
    const voices = new Map(lines.map(({ claim, voice }) => [claim, voice]));
    const sentences: Sentence[] = [];
    for (const [start, { page, text, spoken, open }] of drafts) {
      yield;
      const left = new Set(open.map(({ claim }) => tellsOf(claim)));
      const sentence = {
        document: document.id,
        page,
        rank: rankOf(page, document, start),
        open,
        named: spoken
          .map((claim) => ({ tells: tellsOf(claim), voice: voices.get(claim) as RootVoice }))
          .filter(({ tells }) => !left.has(tells)),
        printed: null as Text | null,
      };
      sentence.printed = this.copies.add(sentence, text);
      if (sentence.printed !== null) this.fresh.add(sentence);
      sentences.push(sentence);
    }
    return { lines, sentences };
  }

  *remove(sentences: readonly Sentence[]): Steps<void> {
    for (const sentence of sentences) {
      yield;
      this.fresh.delete(sentence);
      if (sentence.printed !== null) this.copies.remove(sentence, sentence.printed);
    }
  }

  /** Gives every claim its voice. @returns the lines whose voice has changed */
  *settle(): Steps<Line[]> {
    const altered: Line[] = [];
    const give = (sentence: Sentence) => {
      const source = sentence.printed === null ? undefined : this.sources.get(sentence.printed);
      for (const line of sentence.open) {
        const voice = source?.named.get(tellsOf(line.claim)) ?? (source?.root ?? sentence).page.voice;
        if (isSame(voice, line.voice)) continue;
        line.voice = voice;
        altered.push(line);
      }
    };
    for (const text of yield* this.textsInDoubt()) {
      yield;
      const before = this.sources.get(text);
      const after = this.sourceOf(text);
      if (isSameSource(before, after)) continue;
      if (after === undefined) this.sources.delete(text);
      else this.sources.set(text, after);
      for (const sentence of text.sentences) give(sentence);
    }
    for (const sentence of this.fresh) {
      yield;
      give(sentence);
    }
    this.fresh.clear();
    return altered;
  }

  /** Texts whose source may have changed: changed ones, those like them, and those that take their words from these. */
  private *textsInDoubt(): Steps<Set<Text>> {
    const doubtful = new Set<Text>();
    for (const text of this.copies.takeChanged()) {
      doubtful.add(text);
      for (const other of text.alike) doubtful.add(other);
    }
    for (const text of doubtful) {
      yield;
      const first = this.firstOf(text);
      if (first === text) this.firsts.delete(text);
      else this.firsts.set(text, first);
    }
    let frontier: Iterable<Text> = [...doubtful];
    for (let hop = 0; hop < FARTHEST_COPY; hop++) {
      const next: Text[] = [];
      for (const text of frontier) {
        yield;
        for (const other of text.alike)
          if (!doubtful.has(other) && this.firsts.get(other) === text) {
            doubtful.add(other);
            next.push(other);
          }
      }
      frontier = next;
    }
    return doubtful;
  }

  /** Of a text and those it is like, the one with the best informed sentence. */
  private firstOf(text: Text): Text {
    let first = text;
    for (const other of this.copiesOf(text))
      if ((other.sentences[0] as Sentence).rank < ((first.sentences[0]?.rank ?? "~") as string))
        first = other;
    return first;
  }

  /** Texts of other documents that are like a text: a document's own refrain is no copy. */
  private copiesOf(text: Text): Text[] {
    if (text.alike.length === 0 || text.sentences.length === 0) return [];
    const own = onlyDocument(text);
    return own === null ? text.alike : text.alike.filter((other) => onlyDocument(other) !== own);
  }

  /** Undefined where one sentence alone prints the text and nothing is like it. */
  private sourceOf(text: Text): Source | undefined {
    const copies = this.copiesOf(text);
    if (text.sentences.length + copies.length < 2) return undefined;
    let root = text;
    for (let hop = 0; hop < FARTHEST_COPY; hop++) root = this.firsts.get(root) ?? root;
    const named = new Map<string, RootVoice | null>();
    const namedAt = new Map<string, string>();
    for (const { sentences } of new Set([text, ...copies, root]))
      for (const { named: names, rank } of sentences.slice(0, MOST_ASKED))
        for (const { tells, voice } of names) {
          const known = named.get(tells);
          if (known === null) continue;
          if (known !== undefined && known.key !== voice.key) named.set(tells, null);
          else if (known === undefined || rank < (namedAt.get(tells) as string)) {
            named.set(tells, voice);
            namedAt.set(tells, rank);
          }
        }
    return { root: root.sentences[0] as Sentence, named };
  }
}

function rankOf({ credited, said }: PageVoice, { id }: Document, start: number): string {
  return `${credited ? 0 : 1} ${said ?? "9999"} ${id} ${String(start).padStart(9, "0")}`;
}

/** The document of all sentences of a text; null where there are several. */
function onlyDocument({ sentences }: Text): string | null {
  const first = sentences[0] as Sentence;
  return sentences.every(({ document }) => document === first.document) ? first.document : null;
}

function isSame(a: RootVoice, b: RootVoice): boolean {
  return a === b || (a.key === b.key && a.name === b.name && a.actor === b.actor && a.generic === b.generic);
}

function isSameSource(a: Source | undefined, b: Source | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.root !== b.root || a.named.size !== b.named.size) return false;
  return [...a.named].every(([tells, voice]) => b.named.get(tells) === voice);
}

/** The root voice of every claim of given documents, by claim id. */
export function rootVoices(read: readonly ReadDocument[], theatre: Theatre): Map<string, RootVoice> {
  const voices = new Voices(theatre);
  const lines = read.flatMap((one) => finish(voices.add(one)).lines);
  finish(voices.settle());
  return new Map(lines.map(({ claim, voice }) => [claim.id, voice]));
}
