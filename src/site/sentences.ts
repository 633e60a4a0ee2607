/** Longer pieces are cut: a page without a full stop must not become one sentence. */
const LONGEST = 600;

/** The sentences of a text for showing it piece by piece: cut behind sentence marks and line feeds, nothing lost but blanks. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?؟。…]["'”’»)]?)\s+(?=[\p{Lu}\p{Lo}\p{N}"'“‘«(])|\n+/u)
    .flatMap((piece) => piece.match(new RegExp(`[^]{1,${LONGEST}}`, "gu")) ?? [])
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}
