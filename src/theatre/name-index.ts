import { fold, isNameGap, nameTokens, type NameToken } from "./name-tokens.ts";
import { LOOSE_CASE_WORDS, WORDLIKE_INITIALS } from "./name-words.ts";
import type { Pack } from "./pack.ts";
import type { Spelling } from "./spelling.ts";

/** What one printed form can stand for, and what its print must look like to be taken for it. */
export interface Reading {
  readonly id: string;
  readonly as: "place" | "actor" | "demonym";
  /** Bit i is set where word i must begin with a capital. */
  readonly capitals: number;
  /** Initials: the letters must be printed as here. */
  readonly initials: string | null;
  /** One-word names: the folded form, since spelling classes ('Tell', 'Tel') are too wide for them. */
  readonly exact: string | null;
  /** Found only after the article: 'the Tiger'. */
  readonly afterThe: boolean;
  /** The place is a village: not found inside a longer name ('Karim Hamdan'). */
  readonly village: boolean;
}

/** A node of the tree of names: one step per word. */
export interface NameNode {
  next: Map<string, NameNode> | null;
  readings: Reading[] | null;
}

type Target = Pick<Reading, "id" | "as" | "village">;

/** All names of a pack as a tree over their words: finding them takes one pass over the text. */
export function buildNameTree(pack: Pack, spelling: Spelling): NameNode {
  const root: NameNode = { next: null, readings: null };
  const add = (name: string, target: Target, initials: boolean) => {
    // A note in brackets is the editors': no text prints 'Ibn Rushd Hospital (Aleppo)'.
    const printed = name.replace(/ ?\([^()]*\)$/, "");
    const tokens = nameTokens(printed);
    if (tokens.length === 0 || tokens.length > 12 || !isOneRun(printed, tokens)) return;
    const article = tokens.length > 1 ? (tokens[0] as NameToken).key : "";
    const bare = article === "the" || article === "a" ? tokens.slice(1) : tokens;
    const afterThe = bare !== tokens && bare.length === 1;
    insert(root, bare, printed, target, initials, afterThe, spelling);
    const keys = spelling.keys(tokens, printed);
    // Writers leave the article out ('Kalasa' for 'al-Kalasa'). For villages the pack lists such forms itself.
    if (target.as === "place" && !target.village && keys.length > 1 && spelling.isArticle(keys[0] as string))
      insert(root, tokens.slice(1), printed, target, initials, false, spelling);
  };
  for (const place of pack.places.values()) {
    const target: Target = { id: place.id, as: "place", village: place.kind === "village" };
    add(place.name, target, isInitials(place.name));
    for (const alias of place.aliases) add(alias, target, isInitials(alias));
    if (place.nameAr !== null) add(place.nameAr, target, false);
  }
  for (const actor of pack.actors.values())
    for (const { name, kind } of actor.names)
      add(name, { id: actor.id, as: "actor", village: false }, kind === "acronym" || isInitials(name));
  for (const { actor, demonym } of pack.demonyms)
    add(demonym, { id: actor, as: "demonym", village: false }, false);
  return root;
}

/** Short and all in capitals: 'US', 'SANA', 'JFS'. */
function isInitials(name: string): boolean {
  return /^[A-Z0-9][A-Z0-9.]{1,5}s?$/.test(name) && /[A-Z].*[A-Z]/.test(name);
}

/** Names with a comma or bracket inside are known to `resolve` but cannot be found as one run of words. */
function isOneRun(name: string, tokens: readonly NameToken[]): boolean {
  return tokens.every(
    (token, i) => i === 0 || isNameGap(name, (tokens[i - 1] as NameToken).end, token.start),
  );
}

function insert(
  root: NameNode,
  tokens: readonly NameToken[],
  printed: string,
  target: Target,
  asInitials: boolean,
  afterThe: boolean,
  spelling: Spelling,
): void {
  let node = root;
  const keys = spelling.keys(tokens, printed);
  for (const key of keys) {
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: null, readings: null };
      node.next.set(key, next);
    }
    node = next;
  }
  const [only] = tokens;
  const one = tokens.length === 1 ? (only as NameToken) : null;
  const initials = asInitials && one !== null && !WORDLIKE_INITIALS.has(one.key) ? one.form : null;
  node.readings ??= [];
  const reading: Reading = {
    ...target,
    capitals: capitalsOf(tokens, keys, target.as === "place", spelling),
    initials,
    exact: one === null ? null : one.key,
    afterThe,
  };
  if (!node.readings.some((other) => isSame(other, reading))) node.readings.push(reading);
}

function isSame(a: Reading, b: Reading): boolean {
  return (
    a.id === b.id &&
    a.as === b.as &&
    a.capitals === b.capitals &&
    a.initials === b.initials &&
    a.exact === b.exact &&
    a.afterThe === b.afterThe
  );
}

/**
 * Which words of a name need their capital. Words for kinds of things do not while another word has one;
 * a one-word place name always does, however the gazetteer prints it.
 */
function capitalsOf(
  tokens: readonly NameToken[],
  keys: readonly string[],
  isPlace: boolean,
  spelling: Spelling,
): number {
  let strict = 0;
  let all = 0;
  tokens.forEach((token, i) => {
    if (!token.capital || spelling.isArticle(keys[i] as string)) return;
    all |= 1 << i;
    if (!LOOSE_CASE_WORDS.has(token.key)) strict |= 1 << i;
  });
  if (strict !== 0) return strict;
  if (all !== 0) return all;
  const named = tokens.length - (spelling.isArticle(keys[0] as string) ? 1 : 0);
  return isPlace && named === 1 ? 1 << (tokens.length - 1) : 0;
}

/** The key by which a printed name is looked up whole: its words folded, articles and classes made one. */
export function lookupKey(printed: string, spelling: Spelling): string {
  return spelling.keys(nameTokens(printed), printed).join(" ");
}

/** Folded words of a printed form without spelling classes: equal forms are the same words. */
export function foldedForm(printed: string): string {
  return nameTokens(printed)
    .map((token) => fold(token.form))
    .join(" ");
}
