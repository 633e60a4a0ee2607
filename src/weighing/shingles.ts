/** Words in a run that is compared. */
export const SHINGLE = 5;

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a text in lower case, without marks: texts of equal words are one text in other type. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/**
 * Hashes (32 bits, unsigned) of all runs of five words, each once, ascending. Two different runs meet in one
 * hash about once in four thousand million: it takes several to make two texts alike.
 */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOf);
  const runs = Math.max(0, words.length - SHINGLE + 1);
  const all = new Uint32Array(runs);
  for (let i = 0; i < runs; i++) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE; j++) hash = mix(Math.imul(hash, 31) ^ (hashes[j] as number));
    all[i] = hash;
  }
  all.sort();
  let distinct = 0;
  for (let i = 0; i < runs; i++) if (i === 0 || all[i] !== all[i - 1]) all[distinct++] = all[i] as number;
  return all.slice(0, distinct);
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The last step of MurmurHash3 (public domain, Austin Appleby): every bit in moves every bit out. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
