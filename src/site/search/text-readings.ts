import type { Theatre } from "../../model/theatre.ts";
import { actorMark, placeMark } from "./names.ts";
import { formOf, wordsOf } from "./words.ts";

/** What the index takes from a text: a pure function of the text and the theatre. */
export interface TextReading {
  readonly keys: readonly string[];
  /** For each key the form that the text has it in. */
  readonly forms: readonly string[];
  /** Places and actors that its names may stand for. */
  readonly marks: readonly string[];
}

/** A name that more places share says nothing of which is meant. */
const MOST_PLACES = 3;

const kept = new WeakMap<Theatre, ReadonlyMap<string, TextReading>>();

/**
 * Reads texts for one build of the index. Texts that the last build read are not read again: after a change of the
 * record only what is new costs time.
 */
export class TextReader {
  private readonly theatre: Theatre;
  private readonly before: ReadonlyMap<string, TextReading>;
  private readonly read = new Map<string, TextReading>();

  constructor(theatre: Theatre) {
    this.theatre = theatre;
    this.before = kept.get(theatre) ?? new Map();
  }

  of(text: string): TextReading {
    const reading = this.read.get(text) ?? this.before.get(text) ?? this.make(text);
    this.read.set(text, reading);
    return reading;
  }

  private make(text: string): TextReading {
    const words = wordsOf(text);
    const names = this.theatre.findNames(text);
    return {
      keys: words.map(({ key }) => key),
      forms: words.map(({ start, end }) => formOf(text.slice(start, end))),
      marks: names.flatMap(({ places, actors }) => [
        ...(places.length > MOST_PLACES ? [] : places.map(placeMark)),
        ...actors.map(actorMark),
      ]),
    };
  }

  /** Keeps what was read for the next build; a look at an earlier, smaller record does not drive out the present one. */
  finish(): void {
    if (this.read.size * 2 >= this.before.size) kept.set(this.theatre, this.read);
  }
}
