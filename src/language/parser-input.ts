import { hashString } from "./hashing.ts";
import { FIRST_WORD, type ParserState } from "./parser-state.ts";
import type { TagSet } from "./tagger.ts";
import { FIELDS, FLAG_QUOTE_CLOSE, FLAG_QUOTE_OPEN, FLAG_QUOTE_STRAIGHT, FLAGS, LOW } from "./words.ts";

/** Hash of each pair of tags, UPOS and XPOS joined: the tag that the parser's features see. */
export function pairHashes(tags: TagSet): Int32Array {
  return Int32Array.from(tags.pairs, ([upos, xpos]) => hashString(`${tags.upos[upos]}/${tags.xpos[xpos]}`));
}

/** Sets word, tag and quotation state of a sentence's nodes. `pairs` are indices into the tag set's pairs. */
export function fillState(
  state: ParserState,
  fields: Int32Array,
  ids: Int32Array,
  pairs: Int32Array,
  hashes: Int32Array,
  count: number,
): void {
  let quoted = 0;
  for (let i = 0; i < count; i++) {
    const base = (ids[i] as number) * FIELDS;
    const node = i + FIRST_WORD;
    state.word[node] = fields[base + LOW] as number;
    state.tag[node] = hashes[pairs[i] as number] as number;
    const flags = fields[base + FLAGS] as number;
    if ((flags & FLAG_QUOTE_CLOSE) !== 0) quoted = 0;
    state.quoted[node] = quoted;
    if ((flags & FLAG_QUOTE_OPEN) !== 0) quoted = 1;
    else if ((flags & FLAG_QUOTE_STRAIGHT) !== 0) quoted = 1 - quoted;
  }
}
