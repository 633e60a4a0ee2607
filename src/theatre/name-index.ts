import { type BookName, leadOfKeys, type NameBook, withoutNote } from "./name-book.ts";
import { fold, isNameGap, nameTokens, type NameToken } from "./name-tokens.ts";
import { LOOSE_CASE_WORDS, WORDLIKE_INITIALS } from "./name-words.ts";
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

/**
 * The names that begin with one word, kept flat: the key is a name or the beginning of one, its words'
 * keys joined by spaces; the value is what the whole form can stand for, empty where it is a beginning only.
 */
export type Branch = ReadonlyMap<string, readonly Reading[]>;

/** All names as a tree over their words. */
export interface NameTree {
  /** The branch that a run of keys leads into at a word; undefined where no name begins so. */
  branchAt(keys: readonly string[], at: number): Branch | undefined;
  /** Whether a word is a people or state: it makes no longer name of the one beside it. */
  isPeople(word: string): boolean;
}

/** The tree of all names of a book. A branch grows when a text first has its word. */
export function createNameTree(book: NameBook, spelling: Spelling): NameTree {
  const branches = new Map<string, Branch>();
  return {
    isPeople: (word) => book.isPeople(word),
    branchAt(keys, at) {
      const lead = leadOfKeys(keys, at, spelling);
      const known = branches.get(lead);
      if (known !== undefined) return known;
      const names = book.under(lead);
      if (names === undefined) return undefined;
      const branch = growBranch(names, spelling);
      branches.set(lead, branch);
      return branch;
    },
  };
}

function growBranch(names: readonly BookName[], spelling: Spelling): Branch {
  const branch = new Map<string, Reading[]>();
  for (const name of names) {
    const printed = withoutNote(name.printed);
    const tokens = nameTokens(printed);
    if (tokens.length === 0 || tokens.length > 12 || !isOneRun(printed, tokens)) continue;
    const article = tokens.length > 1 ? (tokens[0] as NameToken).key : "";
    const bare = article === "the" || article === "a" ? tokens.slice(1) : tokens;
    const afterThe = bare !== tokens && bare.length === 1;
    const keys = spelling.keys(tokens, printed);
    const bareKeys = bare === tokens ? keys : spelling.keys(bare, printed);
    insert(branch, bare, bareKeys, name, afterThe, spelling);
    // Writers leave the article out ('Kalasa' for 'al-Kalasa'). For villages the pack lists such forms itself.
    if (
      name.of.as === "place" &&
      !name.of.village &&
      keys.length > 1 &&
      spelling.isArticle(keys[0] as string)
    )
      insert(branch, tokens.slice(1), keys.slice(1), name, false, spelling);
  }
  return branch;
}

/** Short and all in capitals: 'US', 'SANA', 'JFS'. */
function isInitials(name: string): boolean {
  return name.length <= 7 && /^[A-Z0-9][A-Z0-9.]{1,5}s?$/.test(name) && /[A-Z].*[A-Z]/.test(name);
}

/** Names with a comma or bracket inside are known to `resolve` but cannot be found as one run of words. */
function isOneRun(name: string, tokens: readonly NameToken[]): boolean {
  return tokens.every(
    (token, i) => i === 0 || isNameGap(name, (tokens[i - 1] as NameToken).end, token.start),
  );
}

function insert(
  root: Map<string, Reading[]>,
  tokens: readonly NameToken[],
  keys: readonly string[],
  { printed, of }: BookName,
  afterThe: boolean,
  spelling: Spelling,
): void {
  let key = "";
  for (let i = 0; i < keys.length; i++) {
    key = i === 0 ? (keys[0] as string) : `${key} ${keys[i]}`;
    if (!root.has(key)) root.set(key, []);
  }
  const readings = root.get(key) as Reading[];
  const [only] = tokens;
  const one = tokens.length === 1 ? (only as NameToken) : null;
  const asInitials = of.acronym || isInitials(printed);
  const initials = asInitials && one !== null && !WORDLIKE_INITIALS.has(one.key) ? one.form : null;
  const reading: Reading = {
    id: of.id,
    as: of.as,
    village: of.village,
    capitals: capitalsOf(tokens, keys, of.as === "place", spelling),
    initials,
    exact: one === null ? null : one.key,
    afterThe,
  };
  if (!readings.some((other) => isSame(other, reading))) readings.push(reading);
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
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as NameToken;
    if (!token.capital || spelling.isArticle(keys[i] as string)) continue;
    all |= 1 << i;
    if (!LOOSE_CASE_WORDS.has(token.key)) strict |= 1 << i;
  }
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
