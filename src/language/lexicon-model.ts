/** What training saw of a word. */
export interface LexiconEntry {
  /** XPOS tags that made at least a twelfth of its uses, sorted, joined by '|'. */
  readonly tags: string;
  /** Index of the word's only pair of tags, or -1 where it has several or was seen seldom. */
  readonly fixed: number;
}

/** Words of the training data by folded form (`foldWord`). */
export class Lexicon {
  readonly #entries: ReadonlyMap<string, LexiconEntry>;

  constructor(entries: ReadonlyMap<string, LexiconEntry>) {
    this.#entries = entries;
  }

  entry(folded: string): LexiconEntry | undefined {
    return this.#entries.get(folded);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Lines of `tags`, `fixed` and the words that share them, tab-separated, words by spaces; sorted. */
  write(): string {
    const groups = new Map<string, string[]>();
    for (const [word, entry] of this.#entries) {
      if (word.includes(" ") || word.includes("\t") || word.includes("\n")) continue;
      const key = `${entry.tags}\t${entry.fixed}`;
      const words = groups.get(key);
      if (words) words.push(word);
      else groups.set(key, [word]);
    }
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, words]) => `${key}\t${words.sort().join(" ")}`)
      .join("\n");
  }

  static read(lines: string): Lexicon {
    const entries = new Map<string, LexiconEntry>();
    for (const line of lines.split("\n")) {
      const [tags, fixed, words] = line.split("\t");
      if (tags === undefined || words === undefined) continue;
      const entry: LexiconEntry = { tags, fixed: Number(fixed) };
      for (const word of words.split(" ")) entries.set(word, entry);
    }
    return new Lexicon(entries);
  }
}
