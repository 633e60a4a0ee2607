import type { Span } from "../model/offsets.ts";
import {
  KIND_NOUNS,
  PRONOUNS,
  ROLE_KIN,
  type ReferenceRow,
  type ReferentKind,
} from "./lexicon/references.ts";

/**
 * Coreference of the modest kind: a pronoun or 'the general' to the nearest fitting speaker or actor of the same
 * entry. What could as well be another stays unresolved; a wrong name in somebody's mouth is worse than none.
 */

/** Somebody or something named, whom later words may mean. */
export interface Referent extends Span {
  /** The fullest name known. */
  readonly name: string;
  readonly kind: ReferentKind;
  readonly gender: "male" | "female" | null;
  /** Title and role in any case, where the text gives them: 'foreign minister', 'a spokesman for the council'. */
  readonly role: string | null;
  /** It speaks or acts: the subject of its clause or the source of a quotation. */
  readonly acts: boolean;
  /** Index of the entry and of the sentence in the document. */
  readonly entry: number;
  readonly sentence: number;
}

/** A word or phrase that stands for a referent: 'he', 'their', 'the general', 'the Russian ministry'. */
export interface Reference extends Span {
  readonly text: string;
  readonly entry: number;
  readonly sentence: number;
}

export interface ReferenceReading {
  /** Null where nothing fits, or two fit equally. */
  readonly referent: Referent | null;
  /** Why this one, or why none, in words. */
  readonly reason: string;
}

/** How many sentences back a pronoun and a noun reach. */
const PRONOUN_REACH = 3;
const NOUN_REACH = 12;

const PRONOUN_ROWS = new Map(PRONOUNS.map((row) => [row.word, row]));
const KIND_ROWS = new Map(KIND_NOUNS.map((row) => [row.word, row]));

/**
 * Finds whom a reference means.
 *
 * @param referents names of the document in any order; only those before the reference, in its entry, count
 * @returns the referent with the reason. Among those that fit, one that acts in the nearest sentence wins over
 *   others of that sentence; two that fit equally leave the reference unresolved.
 */
export function resolveReference(reference: Reference, referents: readonly Referent[]): ReferenceReading {
  const words = reference.text
    .toLowerCase()
    .replace(/^(?:the|this|that|these|those)\s+/, "")
    .split(/[\s-]+/);
  const head = words.at(-1) ?? "";
  const pronoun = words.length === 1 ? PRONOUN_ROWS.get(head) : undefined;
  const definite = /^(?:the|this|that)\s/i.test(reference.text);
  if (pronoun === undefined && !definite) return none(`'${reference.text}' refers to nobody named`);

  const before = referents
    .filter(({ entry, end }) => entry === reference.entry && end <= reference.start)
    .sort((a, b) => b.start - a.start);
  if (before.length === 0) return none("nobody is named before it in this entry");
  if (pronoun !== undefined) {
    const fitting = within(before, reference, PRONOUN_REACH).filter((referent) => fits(referent, pronoun));
    return choose(fitting, reference, `'${reference.text}' fits`);
  }
  const near = within(before, reference, NOUN_REACH);
  const named = near.filter((referent) => holdsWord(referent, head) && agrees(referent, words));
  if (named.length > 0) return choose(named, reference, `its name or role holds '${head}'`);
  const row = KIND_ROWS.get(head);
  if (row === undefined) return none(`no name or role before it holds '${head}'`);
  return choose(
    near.filter((referent) => fits(referent, row)),
    reference,
    `'${head}' fits its kind`,
  );
}

function none(reason: string): ReferenceReading {
  return { referent: null, reason };
}

function within(
  referents: readonly Referent[],
  reference: Reference,
  sentences: number,
): readonly Referent[] {
  return referents.filter(({ sentence }) => reference.sentence - sentence <= sentences);
}

function fits(referent: Referent, row: ReferenceRow): boolean {
  if (!row.kinds.includes(referent.kind)) return false;
  return row.gender === null || referent.gender === null || referent.gender === row.gender;
}

/** 'General' in 'Gen. Haddad', 'ministry' in 'Russian Defence Ministry'. */
function holdsWord({ name, role, kind }: Referent, head: string): boolean {
  const kin = kind === "person" ? [head, ...(ROLE_KIN.get(head) ?? [])] : [head];
  // A person's name is no office: 'the baker' is not Mr Baker.
  const text = kind === "person" ? (role ?? "") : `${name} ${role ?? ""}`;
  const words = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
  return kin.some((word) => words.has(word));
}

/** The words before the head must not contradict: 'the Russian ministry' is not the Syrian one. */
function agrees(referent: Referent, words: readonly string[]): boolean {
  const told = `${referent.name} ${referent.role ?? ""}`.toLowerCase();
  return words.slice(0, -1).every((word) => told.includes(word));
}

/** The nearest sentence decides; in it, one that acts before others; two different ones left over are a tie. */
function choose(fitting: readonly Referent[], reference: Reference, why: string): ReferenceReading {
  const nearest = fitting[0];
  if (nearest === undefined) return none(`nobody named before it within reach fits '${reference.text}'`);
  const sentence = fitting.filter((referent) => referent.sentence === nearest.sentence);
  const acting = sentence.filter(({ acts }) => acts);
  const pool = acting.length > 0 ? acting : sentence;
  const names = new Set(pool.map(({ name }) => name));
  if (names.size > 1) return none(`${[...names].join(" and ")} fit equally`);
  const [referent] = pool as [Referent, ...Referent[]];
  const role = referent.acts ? "nearest that speaks or acts" : "nearest named";
  return { referent, reason: `${referent.name}: ${role}, ${why}` };
}
