/**
 * Hashes of 32 bits for features. The same functions serve training and use: a change here makes every model
 * file unreadable, so the format's number in `model-file.ts` changes with it.
 */

/** FNV-1a over UTF-16 units, well mixed at the end. */
export function hashString(value: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Key of a feature of one value. `template` tells features of different meaning apart. Never 0. */
export function key1(template: number, a: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}

/** Key of a feature of two values. Never 0. */
export function key2(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash ^= hash >>> 14;
  return hash === 0 ? 1 : hash;
}

/** Key of a feature of three values. Never 0. */
export function key3(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}

/** Two values as one, order kept. */
export function pair(a: number, b: number): number {
  const hash = Math.imul(a ^ (b >>> 7), 0x2c1b3c6d) + b;
  return Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
}
