import { STOP_WORDS } from "./lexicon/stop-words.ts";
import { wordsOf } from "./words.ts";

/** The main language of a text, by script and, for Latin script, by its small words. */
export interface TextLanguage {
  /** BCP 47 tag; null where too little or nothing tells. */
  readonly language: string | null;
  readonly direction: "ltr" | "rtl";
}

const SAMPLE = 20_000;

const SCRIPTS: readonly { readonly pattern: RegExp; readonly language: string; readonly rtl: boolean }[] = [
  { pattern: /\p{Script=Arabic}/gu, language: "ar", rtl: true },
  { pattern: /\p{Script=Hebrew}/gu, language: "he", rtl: true },
  { pattern: /\p{Script=Cyrillic}/gu, language: "ru", rtl: false },
  { pattern: /\p{Script=Greek}/gu, language: "el", rtl: false },
  { pattern: /\p{Script=Han}/gu, language: "zh", rtl: false },
  { pattern: /\p{Script=Hangul}/gu, language: "ko", rtl: false },
];

/** Letters that Persian, Urdu and Sorani Kurdish write and Arabic does not. */
const PERSIAN = /[پچژگکی]/g;
const KURDISH = /[ەێۆڕڵ]/g;
const URDU = /[ٹڈڑےں]/g;
const UKRAINIAN = /[іїєґ]/gi;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Tells the language of a text. Enough to know what the engine can read; not meant for close relatives.
 *
 * @param declared the page's or the metadata's own tag, taken where the text does not contradict its script
 */
export function tellLanguage(text: string, declared: string | null): TextLanguage {
  const sample = text.slice(0, SAMPLE);
  const latin = count(sample, /\p{Script=Latin}/gu);
  let found: (typeof SCRIPTS)[number] | null = null;
  let most = latin;
  for (const script of SCRIPTS) {
    const letters = count(sample, script.pattern);
    if (letters > most) {
      most = letters;
      found = script;
    }
  }
  const tag = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? null;
  if (found) {
    const language = refine(found.language, sample, most);
    const declaredFits = tag !== null && tag !== "en" && scriptOf(tag) === found.language;
    return { language: declaredFits ? tag : language, direction: found.rtl ? "rtl" : "ltr" };
  }
  if (latin === 0) return { language: tag, direction: "ltr" };
  return {
    language: latinLanguage(sample) ?? (tag && scriptOf(tag) === "latin" ? tag : "en"),
    direction: "ltr",
  };
}

function refine(language: string, sample: string, letters: number): string {
  if (language === "ar") {
    if (count(sample, KURDISH) > letters * 0.04) return "ckb";
    if (count(sample, URDU) > letters * 0.02) return "ur";
    if (count(sample, PERSIAN) > letters * 0.04) return "fa";
  }
  if (language === "ru" && count(sample, UKRAINIAN) > letters * 0.02) return "uk";
  return language;
}

function scriptOf(tag: string): string {
  if (["ar", "fa", "ur", "ckb", "ps", "ug"].includes(tag)) return "ar";
  if (["ru", "uk", "bg", "sr", "be", "mk"].includes(tag)) return "ru";
  if (["he", "yi"].includes(tag)) return "he";
  return ["el", "zh", "ko"].includes(tag) ? tag : "latin";
}

/** The language whose small words are most frequent; null where the text is too short or none stands out. */
function latinLanguage(sample: string): string | null {
  const words = wordsOf(sample).slice(0, 2000);
  if (words.length < 8) return null;
  let best: string | null = null;
  let bestShare = 0;
  for (const [language, small] of STOP_WORDS) {
    const share = words.filter((word) => small.has(word)).length / words.length;
    if (share > bestShare) {
      bestShare = share;
      best = language;
    }
  }
  return bestShare >= 0.08 ? best : null;
}
