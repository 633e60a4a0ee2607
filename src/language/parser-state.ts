import { hashString, pair } from "./hashing.ts";

/** Node numbers: nothing, the root, then the words from 2 on. */
export const NONE = 0;
export const ROOT = 1;
export const FIRST_WORD = 2;

export const SHIFT = 0;
/** The word on top of the stack becomes a dependent of the next word. */
export const LEFT = 1;
/** The word on top of the stack becomes a dependent of the one below it. */
export const RIGHT = 2;

const NONE_HASH = hashString("<none>");
const ROOT_HASH = hashString("<root>");
const NO_LABEL = -1;

/**
 * State of the arc-hybrid parse of one sentence, in flat arrays by node that are used again for the next.
 * The root lies at the bottom of the stack and takes its one dependent when all words are read.
 */
export class ParserState {
  /** Number of nodes in use: words + 2. */
  nodes = 0;
  word = new Int32Array(0);
  tag = new Int32Array(0);
  /** Word and tag as one value. */
  wordTag = new Int32Array(0);
  /** 0 outside quotation marks, 1 inside. */
  quoted = new Uint8Array(0);
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** Outermost and second outermost dependents to each side, `NONE` where there is none. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Labels of the dependents to each side as a hashed set. */
  leftSet = new Int32Array(0);
  rightSet = new Int32Array(0);
  /** Word of the last dependent that is a preposition or subordinator, 0 where there is none. */
  marker = new Int32Array(0);
  stack = new Int32Array(0);
  stackSize = 0;
  /** Next word to read; equals `nodes` when all are read. */
  next = 0;

  #reserve(nodes: number): void {
    if (this.word.length >= nodes) return;
    const size = Math.max(64, nodes * 2);
    this.word = new Int32Array(size);
    this.tag = new Int32Array(size);
    this.wordTag = new Int32Array(size);
    this.quoted = new Uint8Array(size);
    this.head = new Int32Array(size);
    this.label = new Int32Array(size);
    this.left1 = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right1 = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
    this.leftSet = new Int32Array(size);
    this.rightSet = new Int32Array(size);
    this.marker = new Int32Array(size);
    this.stack = new Int32Array(size);
  }

  /** Makes ready for `count` words; the caller then sets `word`, `tag` and `quoted` of nodes 2.. and calls `begin`. */
  prepare(count: number): void {
    const nodes = count + FIRST_WORD;
    this.#reserve(nodes);
    this.nodes = nodes;
    this.word[NONE] = NONE_HASH;
    this.tag[NONE] = NONE_HASH;
    this.word[ROOT] = ROOT_HASH;
    this.tag[ROOT] = ROOT_HASH;
    this.quoted[NONE] = 0;
    this.quoted[ROOT] = 0;
  }

  begin(): void {
    const { nodes } = this;
    for (let node = 0; node < nodes; node++)
      this.wordTag[node] = pair(this.word[node] as number, this.tag[node] as number);
    this.head.fill(NONE, 0, nodes);
    this.label.fill(NO_LABEL, 0, nodes);
    this.left1.fill(NONE, 0, nodes);
    this.left2.fill(NONE, 0, nodes);
    this.right1.fill(NONE, 0, nodes);
    this.right2.fill(NONE, 0, nodes);
    this.leftCount.fill(0, 0, nodes);
    this.rightCount.fill(0, 0, nodes);
    this.leftSet.fill(0, 0, nodes);
    this.rightSet.fill(0, 0, nodes);
    this.marker.fill(0, 0, nodes);
    this.stack[0] = ROOT;
    this.stackSize = 1;
    this.next = FIRST_WORD;
  }

  get done(): boolean {
    return this.next >= this.nodes && this.stackSize === 1;
  }

  /** Whether the transition is allowed; at least one is, until the parse is done. */
  allows(transition: number): boolean {
    const reading = this.next < this.nodes;
    if (transition === SHIFT) return reading;
    if (transition === LEFT) return reading && this.stackSize > 1;
    // The root waits for the last word: it has exactly one dependent.
    return this.stackSize > 2 || (this.stackSize === 2 && !reading);
  }

  /** The transition where only one is allowed: at the beginning of a phrase, and when all words are read; else null. */
  onlyTransition(): number | null {
    if (this.next >= this.nodes) return RIGHT;
    return this.stackSize === 1 ? SHIFT : null;
  }

  shift(): void {
    this.stack[this.stackSize++] = this.next++;
  }

  /** Head that an arc made by the transition would have; its dependent is the top of the stack. */
  headOf(transition: number): number {
    return transition === LEFT ? this.next : (this.stack[this.stackSize - 2] as number);
  }

  /** Makes the top of the stack a dependent of `head` and takes it off. `isMarker`: the label is case or mark. */
  attach(head: number, label: number, isMarker: boolean): void {
    const dependent = this.stack[--this.stackSize] as number;
    this.head[dependent] = head;
    this.label[dependent] = label;
    const bit = 1 << (label & 31);
    if (dependent < head) {
      this.left2[head] = this.left1[head] as number;
      this.left1[head] = dependent;
      this.leftCount[head] = (this.leftCount[head] as number) + 1;
      this.leftSet[head] = (this.leftSet[head] as number) | bit;
    } else {
      this.right2[head] = this.right1[head] as number;
      this.right1[head] = dependent;
      this.rightCount[head] = (this.rightCount[head] as number) + 1;
      this.rightSet[head] = (this.rightSet[head] as number) | bit;
    }
    if (isMarker) this.marker[head] = this.word[dependent] as number;
  }
}
