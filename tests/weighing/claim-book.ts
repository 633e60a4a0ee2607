import type {
  Attack,
  Certainty,
  Claim,
  ClaimBody,
  Control,
  Facility,
  PlaceReference,
  Stance,
  Toll,
} from "../../src/model/claim.ts";
import type { Bounds } from "../../src/model/bounds.ts";
import type { Document, Entry, EntryKind } from "../../src/model/document.ts";
import type { HowKnown } from "../../src/model/edtf.ts";
import type { ReadDocument } from "../../src/model/record.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";

export const theatre = loadTheatre("theatres/syria");

/** One claim of an invented text. The sentence becomes the text; the claim spans all of it. */
export interface Saying {
  readonly words: string;
  readonly body: ClaimBody;
  /** Gazetteer ids or, where they are none, names. */
  readonly where?: readonly string[];
  readonly when?: string;
  /** How the time was known; `stated` where left out. */
  readonly known?: HowKnown;
  /** Voices, outermost first: a name, or name and actor id, or with a stance. */
  readonly voices?: readonly (string | readonly [name: string, actor: string | null, stance?: Stance])[];
  readonly certainty?: Certainty;
  /** Actor ids by the names used in the body. */
  readonly actors?: Readonly<Record<string, string>>;
}

export interface Page {
  readonly id: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly entries: readonly {
    readonly time?: string;
    /** Zone of the time; GMT where left out. */
    readonly tz?: string;
    readonly kind?: EntryKind;
    readonly author?: string;
    readonly sayings: readonly Saying[];
    /** A line after the sentences: 'Sources: AFP'. */
    readonly close?: string;
    readonly open?: string;
  }[];
}

/** Builds a document with its claims from sentences. Claim ids are `<document>/<number>`. */
export function readPage(page: Page): ReadDocument {
  let text = "";
  const entries: Entry[] = [];
  const claims: Claim[] = [];
  for (const [index, part] of page.entries.entries()) {
    const start = text.length;
    text += part.open ?? "";
    for (const saying of part.sayings) {
      const at = text.length;
      text += saying.words;
      claims.push(claimOf(page.id, claims.length, index, at, saying));
      text += " ";
    }
    if (part.close !== undefined) text += `\n${part.close}`;
    entries.push({
      kind: part.kind ?? "update",
      heading: null,
      time: part.time ?? null,
      tz: part.time === undefined ? null : (part.tz ?? "GMT"),
      published: null,
      author: part.author ?? null,
      start,
      end: text.length,
      blocks: [],
    });
    text += "\n\n";
  }
  const document: Document = {
    id: page.id,
    capture: "0".repeat(64),
    part: null,
    url: null,
    mediaType: "text/plain",
    title: null,
    publisher: page.publisher ?? null,
    author: null,
    published: page.published ?? null,
    timezone: null,
    language: "en",
    direction: "ltr",
    textLayer: "plain/1",
    text,
    entries,
    state: "read",
    unreadReason: null,
    diagnostics: [],
  };
  return { document, claims };
}

function claimOf(document: string, number: number, entry: number, start: number, saying: Saying): Claim {
  const { words, body, where = [], when, voices = [], certainty = "stated", actors = {} } = saying;
  return {
    id: `${document}/${number}`,
    document,
    entry,
    start,
    end: start + words.length,
    quote: words,
    attribution: voices.map((voice) => {
      const [source, actor, stance] = typeof voice === "string" ? [voice, null] : voice;
      return { source, cue: "said", stance: stance ?? "asserts", sourceSpan: null, cueSpan: null, actor };
    }),
    certainty,
    when: when === undefined ? null : { edtf: when, known: saying.known ?? "stated", span: null },
    where: where.map(reference),
    actors: Object.entries(actors).map(([name, actor]) => ({ printed: name, name, actor, reason: "test" })),
    rules: ["test"],
    ...body,
  };
}

function reference(idOrName: string): PlaceReference {
  const place = theatre.places.get(idOrName);
  const name = place?.name ?? idOrName;
  return { printed: name, name, place: place?.id ?? null, candidates: [], reason: "test" };
}

export function bounds(min: number | null, max: number | null = min): Bounds {
  return { min, max, text: `${min}..${max}` };
}

export function toll(count: Bounds | null, more: Partial<Toll> = {}): ClaimBody {
  return {
    kind: "toll",
    toll: { status: "killed", count, who: "people", side: null, by: [], means: null, ...more },
  };
}

export function attack(more: Partial<Attack> = {}): ClaimBody {
  return {
    kind: "attack",
    attack: { type: "airstrike", by: [], target: null, means: null, status: "carried out", ...more },
  };
}

export function facility(more: Partial<Facility> = {}): ClaimBody {
  return {
    kind: "facility",
    facility: { type: "hospital", name: null, status: "attacked", count: null, by: [], means: null, ...more },
  };
}

export function control(
  change: Control["change"],
  by: readonly string[],
  from: readonly string[] = [],
): ClaimBody {
  return { kind: "control", control: { change, by, from } };
}
