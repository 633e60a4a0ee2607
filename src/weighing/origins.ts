import type { Claim } from "../model/claim.ts";
import type { Document, Entry } from "../model/document.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Origin } from "../model/record.ts";
import type { Actor, Theatre } from "../model/theatre.ts";
import { fold } from "../theatre/name-tokens.ts";
import { saidAt } from "./said.ts";

/** An origin with how it was come to. */
export interface RootVoice extends Origin {
  /** 'Activists', 'a local source': equal names need not be equal people. */
  readonly generic: boolean;
  /** Spoke in a reader's comment. */
  readonly reader: boolean;
}

/** Who speaks where an entry speaks for itself. */
export interface PageVoice {
  readonly voice: RootVoice;
  readonly credited: boolean;
  readonly said: string | null;
}

/** The voice of an entry that speaks for itself: the agency it credits, else the publisher. */
export function pageVoice(document: Document, index: number, theatre: Theatre): PageVoice {
  const entry = document.entries[index];
  const credit = creditOf(document, entry);
  const name = credit ?? document.publisher ?? document.url ?? document.id;
  return {
    voice: namedVoice(name, document, theatre),
    credited: credit !== null,
    said: saidAt(document, entry),
  };
}

/** What a claim of a sentence is about, to find its like in a copy of the sentence. */
export function tellsOf(claim: Claim): string {
  return claim.kind === "toll" ? `toll ${claim.toll.status}` : claim.kind;
}

/** The key of the origin that a name stands for in a document. */
export function nameKey(name: string, document: Document, theatre: Theatre): string {
  return namedVoice(name, document, theatre).key;
}

/** The key of the origin that a page's publisher is; null where the page names none. */
export function publisherKey(document: Document, theatre: Theatre): string | null {
  return document.publisher === null ? null : namedVoice(document.publisher, document, theatre).key;
}

/**
 * Who is said to have said it: the innermost speaker of the chain, or the reader who comments. Null where the
 * page speaks for itself.
 */
export function speaker(claim: Claim, document: Document, theatre: Theatre): RootVoice | null {
  const entry = document.entries[claim.entry];
  const root = claim.attribution.at(-1);
  if (entry?.kind === "comment" && claim.attribution.length <= 1) {
    const name = root?.source ?? entry.author ?? "commenter";
    return { key: `reader:${document.id}:${fold(name)}`, name, actor: null, generic: false, reader: true };
  }
  if (root === undefined) return null;
  const reader = entry?.kind === "comment";
  const actor = root.actor === null ? undefined : theatre.actors.get(root.actor);
  if (actor === undefined) {
    const name = root.source.replace(/^(?:the|a|an) /i, "");
    const body = gathererBehind(name, theatre);
    if (body !== null) return { key: body.id, name: body.name, actor: body.id, generic: false, reader };
    return { key: `name:${fold(name)}`, name: root.source, actor: null, generic: isGeneric(name), reader };
  }
  const speaksFor = spokenFor(actor.id, saidAt(document, entry)?.slice(0, 10) ?? null, theatre);
  const generic = actor.kind === "coalition" || actor.kind === "community";
  return { key: speaksFor ?? actor.id, name: actor.name, actor: actor.id, generic, reader };
}

/** Kinds of actors that gather reports: what their own people saw is the body's account. */
const GATHERERS: ReadonlySet<string> = new Set(["agency", "media", "monitor", "ngo"]);

const gatherers = new WeakMap<Theatre, Map<string, Actor | null>>();

/** 'Northern Monitor activists', 'our correspondents of Harbour News': the one body whose people they are. */
function gathererBehind(name: string, theatre: Theatre): Actor | null {
  const known = gatherers.get(theatre) ?? new Map<string, Actor | null>();
  gatherers.set(theatre, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const [only, second] = theatre.resolveActorPhrase(name, { on: null, speaker: null });
  const body =
    only?.type === "unnamed" && second === undefined ? theatre.actors.get(only.affiliation ?? "") : undefined;
  const found = body !== undefined && GATHERERS.has(body.kind) ? body : null;
  known.set(name, found);
  return found;
}

/** The body that a spokesperson speaks for on a day: both are one voice. Null for others, or for several bodies. */
function spokenFor(actor: string, on: string | null, theatre: Theatre): string | null {
  const bodies = theatre.relations.filter(
    (relation) =>
      relation.actor === actor &&
      relation.relation === "spokesperson_of" &&
      (on === null ||
        ((relation.validFrom === null || relation.validFrom <= on) &&
          (relation.validTo === null || on.slice(0, relation.validTo.length) <= relation.validTo))),
  );
  return bodies.length === 1 ? (bodies[0] as { other: string }).other : null;
}

/** A name without a capital, or with 'source', 'officials' and the like for its head, names no one in particular. */
function isGeneric(name: string): boolean {
  if (/\b(?:sources?|officials?|activists?|residents?|witness(?:es)?|doctors?|medics?|reports?)$/i.test(name))
    return true;
  return !/\p{Lu}|\p{Lo}/u.test(name.slice(1)) && name === name.toLowerCase();
}

function namedVoice(name: string, document: Document, theatre: Theatre): RootVoice {
  const on = parseEdtf(document.published ?? "")?.first ?? null;
  const { id } = theatre.resolveActor(name, { on, speaker: null });
  const actor = id === null ? undefined : theatre.actors.get(id);
  if (actor === undefined)
    return { key: `name:${fold(name)}`, name, actor: null, generic: false, reader: false };
  return { key: actor.id, name: actor.name, actor: actor.id, generic: false, reader: false };
}

const SOURCES_LINE = /^[ \t]*Sources?[ \t]*:[ \t]*([^\n]{2,200})$/gim;
const DATELINE = /^[^\n()]{0,60}\(([^()\n]{2,40})\)\s{0,2}[-–—]/m;

/**
 * The one agency that a page credits for an entry: 'Sources: AFP', or 'ALEPPO (AFP) -' at its start. Null
 * where it credits none, or several: what came from which cannot be told.
 */
export function creditOf(document: Document, entry: Entry | undefined): string | null {
  if (entry === undefined) return null;
  const following = document.entries.find(
    ({ kind, start }) => kind === "credit" && start >= entry.end && start - entry.end < 4,
  );
  const text = document.text.slice(entry.start, following?.end ?? entry.end);
  const [line, second] = [...text.matchAll(SOURCES_LINE)];
  if (line !== undefined) {
    if (second !== undefined) return null;
    const names = (line[1] as string).split(/\s*[/,;&]\s*|\s+and\s+/).filter((name) => name.trim() !== "");
    return names.length === 1 ? (names[0] as string).trim().replace(/\.$/, "") : null;
  }
  const dateline = DATELINE.exec(text.slice(0, 400));
  return dateline === null || /\d/.test(dateline[1] as string) ? null : (dateline[1] as string).trim();
}
