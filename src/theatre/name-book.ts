import { nameTokens } from "./name-tokens.ts";
import type { Pack } from "./pack.ts";
import type { Spelling } from "./spelling.ts";

/** What a name stands for; one object for all names of an entry. */
export interface NameTarget {
  readonly id: string;
  readonly as: "place" | "actor" | "demonym";
  /** An acronym by the pack's word: matched by its capitals. */
  readonly acronym: boolean;
  /** The place is a village. */
  readonly village: boolean;
}

/** One printed form of an entry, as the pack has it. */
export interface BookName {
  readonly printed: string;
  readonly of: NameTarget;
}

/**
 * All names of a pack, filed under the first word that all spellings of a name share. Filing needs one word
 * of each name; whatever else is worked out waits until that word occurs, so that loading stays short.
 */
export interface NameBook {
  /** Names under a word's key; undefined where none begins so. */
  under(lead: string): readonly BookName[] | undefined;
  /** Whether a word is a people or state of the pack: 'Syrian', 'Syria'. */
  isPeople(word: string): boolean;
  /** Every word that names are filed under. */
  leads(): Iterable<string>;
}

export function buildNameBook(pack: Pack, spelling: Spelling): NameBook {
  const byLead = new Map<string, BookName[]>();
  const file = (printed: string, of: NameTarget) => {
    const lead = leadOfName(printed, spelling);
    const names = byLead.get(lead);
    if (names === undefined) byLead.set(lead, [{ printed, of }]);
    else names.push({ printed, of });
  };
  const peoples = new Set(pack.demonyms.map(({ demonym }) => demonym.toLowerCase()));
  for (const { id, kind, name, aliases, nameAr } of pack.places.values()) {
    if (kind === "country") peoples.add(name.toLowerCase());
    const of: NameTarget = { id, as: "place", acronym: false, village: kind === "village" };
    file(name, of);
    for (const alias of aliases) file(alias, of);
    if (nameAr !== null) file(nameAr, of);
  }
  for (const { id, names } of pack.actors.values()) {
    const plain: NameTarget = { id, as: "actor", acronym: false, village: false };
    const acronym: NameTarget = { ...plain, acronym: true };
    for (const { name, kind } of names) file(name, kind === "acronym" ? acronym : plain);
  }
  for (const { actor, demonym } of pack.demonyms)
    file(demonym, { id: actor, as: "demonym", acronym: false, village: false });
  byLead.delete("");
  return {
    under: (lead) => byLead.get(lead),
    isPeople: (word) => peoples.has(word),
    leads: () => byLead.keys(),
  };
}

/** A note in brackets is the editors': no text prints 'Ibn Rushd Hospital (Aleppo)'. */
export function withoutNote(name: string): string {
  return name.endsWith(")") ? name.replace(/ ?\([^()]*\)$/, "") : name;
}

/** The word a run of keys is filed under: the first that is no article, Arabic without its own. */
export function leadOfKeys(keys: readonly string[], at: number, spelling: Spelling): string {
  const first = keys[at] ?? "";
  const next = keys[at + 1];
  return withoutArabicArticle(next !== undefined && spelling.isArticle(first) ? next : first);
}

/** 'الشعار' and 'شعار' are one name; a word of four letters may have them as its own. */
export function withoutArabicArticle(key: string): string {
  return key.length > 4 && key.startsWith("ال") ? key.slice(2) : key;
}

function leadOfName(name: string, spelling: Spelling): string {
  return plainLead(name, spelling) ?? arabicLead(name) ?? anyLead(name, spelling);
}

const OPENERS = new Set(["the", "a"]);

/** The lead of a name whose first word or two are bare Latin letters; null for all others. */
function plainLead(name: string, spelling: Spelling): string | null {
  let start = 0;
  let first = true;
  for (let end = 0; end <= name.length; end++) {
    const unit = end < name.length ? name.charCodeAt(end) : 0x20;
    const letter = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
    if (letter) continue;
    if ((unit !== 0x20 && unit !== 0x2d) || end === start) return null;
    const key = name.slice(start, end).toLowerCase();
    if (end >= name.length) return spelling.classOf(key);
    // Whether these are articles depends on what follows: rare enough to read in full.
    if (first ? OPENERS.has(key) : spelling.mayBeArticle(key)) return null;
    const isArticle = first && spelling.mayBeArticle(key) && (unit === 0x2d || key === "al" || key === "el");
    if (!isArticle) return spelling.classOf(key);
    start = end + 1;
    first = false;
  }
  return null;
}

/** The lead of a name that begins with a word of plain Arabic letters; null for all others. */
function arabicLead(name: string): string | null {
  let end = 0;
  let needsFolding = false;
  for (; end < name.length; end++) {
    const unit = name.charCodeAt(end);
    if (unit === 0x20) break;
    if (unit < 0x621 || unit > 0x64a || unit === 0x640 || (unit > 0x63a && unit < 0x641)) return null;
    if (FOLDED_ARABIC.has(unit)) needsFolding = true;
  }
  if (end === 0) return null;
  const word = name.slice(0, end);
  const folded = needsFolding
    ? word.replace(
        /[\u0622-\u0626\u0629\u0649]/g,
        (letter) => FOLDED_ARABIC.get(letter.charCodeAt(0)) as string,
      )
    : word;
  return withoutArabicArticle(folded);
}

const FOLDED_ARABIC: ReadonlyMap<number, string> = new Map([
  [0x622, "ا"],
  [0x623, "ا"],
  [0x624, "و"],
  [0x625, "ا"],
  [0x626, "ي"],
  [0x629, "ه"],
  [0x649, "ي"],
]);

function anyLead(name: string, spelling: Spelling): string {
  const printed = withoutNote(name);
  let tokens = nameTokens(printed);
  if (tokens.length > 1 && OPENERS.has(tokens[0]?.key ?? "")) tokens = tokens.slice(1);
  return leadOfKeys(spelling.keys(tokens, printed), 0, spelling);
}
