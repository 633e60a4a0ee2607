import type { Claim } from "../model/claim.ts";
import type { Document, Entry } from "../model/document.ts";
import type { Span } from "../model/offsets.ts";
import { sentenceAround } from "./passages.ts";
import type { Scope, Scopes } from "./scope.ts";

interface Mention extends Span {
  readonly scope: Scope;
  /** Ids of all places of that name. */
  readonly candidates: readonly string[];
}

/** 'ALEPPO, Syria, Oct 12 (Wire) - ' names where a story was filed, not where things happened. */
const DATELINE = /^[^\n]{0,80}\([^()\n]{2,40}\)\s{0,2}[-–—]/;

/**
 * The places that the words of a document's entries name, for claims that name none. Read when first asked
 * for: most documents never ask.
 */
export class EntryPlaces {
  private readonly document: Document;
  private readonly scopes: Scopes;
  private readonly near: readonly string[];
  private readonly voices = new Map<number, Span[]>();
  private readonly read = new Map<number, readonly Mention[]>();
  private readonly named = new Map<string, Scope>();

  constructor(document: Document, claims: readonly Claim[], scopes: Scopes) {
    this.document = document;
    this.scopes = scopes;
    const places = new Set<string>();
    for (const { entry, where, attribution } of claims) {
      for (const { place } of where) if (place !== null && places.size < NEAR) places.add(place);
      for (const { sourceSpan } of attribution) {
        if (sourceSpan === null) continue;
        const list = this.voices.get(entry);
        if (list === undefined) this.voices.set(entry, [sourceSpan]);
        else list.push(sourceSpan);
      }
    }
    this.near = [...places];
  }

  /**
   * The one place that the claim's paragraph names, or where that names none, the paragraph before. Null where
   * they name several, or none: which is meant nobody has said. An item of a list stands for itself.
   */
  onlyPlace(claim: Claim): Scope | null {
    const entry = this.document.entries[claim.entry];
    if (entry === undefined) return null;
    const mentions = this.mentionsOf(claim.entry, entry);
    const paragraph = lineAround(this.document.text, claim);
    const here = between(mentions, paragraph.start, paragraph.end);
    if (here.length > 0) return this.only(here);
    const block = entry.blocks.find(({ start, end }) => start <= claim.start && claim.start < end);
    if (block?.role === "list-item" || block?.role === "table-row") return null;
    const sentence = sentenceAround(this.document.text, claim);
    if (SEVERAL_PLACES.test(this.document.text.slice(sentence.start, sentence.end))) return null;
    const before = this.document.text.slice(entry.start, paragraph.start).trimEnd().length + entry.start;
    const previous = lineAround(this.document.text, { start: before, end: before });
    return this.only(between(mentions, previous.start, previous.end));
  }

  /** The one place that the claim's sentence names. */
  onlyPlaceOfSentence(claim: Claim): Scope | null {
    const entry = this.document.entries[claim.entry];
    if (entry === undefined) return null;
    const sentence = sentenceAround(this.document.text, claim);
    return this.only(between(this.mentionsOf(claim.entry, entry), sentence.start, sentence.end));
  }

  private only(mentions: readonly Mention[]): Scope | null {
    const narrowest = this.narrowest(mentions);
    const [only] = narrowest;
    return narrowest.length === 1 && only !== undefined && only.place !== null ? only : null;
  }

  /** Whether the words between two spans of an entry name a place that cannot be the given one. */
  speaksOfOther(scope: Scope, from: Span, to: Span, entry: number): boolean {
    const [start, end] = from.start < to.start ? [from.end, to.start] : [to.end, from.start];
    const inEntry = this.document.entries[entry];
    if (inEntry === undefined) return false;
    return between(this.mentionsOf(entry, inEntry), start, end).some(
      (mention) =>
        !this.scopes.isWide(mention.scope.key) &&
        !mention.candidates.includes(scope.key) &&
        !this.scopes.mayMeet(mention.scope, scope),
    );
  }

  private mentionsOf(index: number, entry: Entry): readonly Mention[] {
    const known = this.read.get(index);
    if (known !== undefined) return known;
    const text = this.document.text.slice(entry.start, entry.end);
    const filed = DATELINE.exec(text)?.[0].length ?? 0;
    const voices = this.voices.get(index) ?? [];
    const mentions = this.scopes
      .namesIn(text)
      .filter(({ start, end, actors }) => start >= filed && actors.length === 0 && !isPartOfName(text, end))
      .map((name): Mention => {
        const scope = this.named.get(name.printed) ?? this.scopes.ofName(name.printed, this.near);
        this.named.set(name.printed, scope);
        return {
          scope,
          candidates: name.places,
          start: entry.start + name.start,
          end: entry.start + name.end,
        };
      })
      .filter((name) => !voices.some(({ start, end }) => name.start < end && name.end > start));
    this.read.set(index, mentions);
    return mentions;
  }

  /** The places named, without those too wide for one event and those that only say where another lies. */
  private narrowest(mentions: readonly Mention[]): Scope[] {
    const all = [...new Map(mentions.map((mention) => [mention.scope.key, mention])).values()].filter(
      ({ scope }) => !this.scopes.isWide(scope.key),
    );
    return all
      .filter(
        (outer) =>
          !all.some(
            (inner) =>
              inner !== outer &&
              (this.scopes.isInside(inner.scope, outer.scope) ||
                (outer.scope.place === null && inner.scope.place !== null && this.isAround(outer, inner))),
          ),
      )
      .map(({ scope }) => scope);
  }

  /** Whether a name that may be several places ('the Old City') may be one that holds or adjoins the other. */
  private isAround(outer: Mention, inner: Mention): boolean {
    return outer.candidates.some((id) => this.scopes.adjoins(inner.scope.key, id));
  }
}

/** 'In the two districts' points back to more than one place. */
const SEVERAL_PLACES =
  /\b(?:districts|quarters|neighbou?rhoods|suburbs|towns|villages|cities|provinces|governorates|areas|places|fronts)\b/i;

/** Places of the document's claims that help to tell names apart; more add nothing. */
const NEAR = 12;

/** 'Aleppo' in 'Aleppo Record Centre' names no place. */
function isPartOfName(text: string, end: number): boolean {
  return /^ (?!(?:Governorate|Province|District|City)\b)\p{Lu}\p{Ll}/u.test(text.slice(end, end + 14));
}

/** Those of the mentions, which stand in text order, that lie between two offsets. */
function between(mentions: readonly Mention[], start: number, end: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && (mentions[i] as Mention).end <= end; i++)
    found.push(mentions[i] as Mention);
  return found;
}

function lineAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return { start: from, end: to < 0 ? text.length : to };
}
