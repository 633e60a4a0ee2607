import type { Range, SentenceView } from "./sentence-view.ts";

/** Arguments of a predicate as the dependency tree has them; null where the sentence was not parsed. */
export interface TreeArguments {
  readonly subject: Range | null;
  readonly passiveSubject: Range | null;
  readonly object: Range | null;
  readonly agent: Range | null;
}

/** Relations whose words stay outside when a phrase is read from the tree: clauses and insertions. */
const OUTSIDE = new Set(["acl:relcl", "appos", "parataxis", "advcl", "punct", "conj", "cc"]);

/**
 * Reads the arguments of the word at `index` from the tree.
 *
 * @source the parse on war reporting: passive subjects and agents are nearly always right, objects mostly,
 *   active subjects need a check; so callers use the subject only where word order gives none
 */
export function treeArguments(view: SentenceView, index: number): TreeArguments | null {
  if (!view.sentence.parsed) return null;
  let subject: Range | null = null;
  let passiveSubject: Range | null = null;
  let object: Range | null = null;
  let agent: Range | null = null;
  view.tokens.forEach((token, i) => {
    if (token.head !== index) return;
    if (token.deprel === "nsubj") subject = subtree(view, i);
    else if (token.deprel === "nsubj:pass") passiveSubject = subtree(view, i);
    else if (token.deprel === "obj") object = subtree(view, i);
    else if (token.deprel === "obl:agent") agent = subtree(view, i);
  });
  return { subject: subject ?? passiveSubject, passiveSubject, object, agent };
}

/** The unbroken range around a word that its phrase covers, without clauses and insertions. */
export function subtree(view: SentenceView, root: number): Range {
  let start = root;
  let end = root + 1;
  const inside = new Set([root]);
  // Two passes reach children before and behind their heads; deeper chains are rare in phrases.
  for (let pass = 0; pass < 4; pass++) {
    view.tokens.forEach((token, i) => {
      if (inside.has(token.head) && !inside.has(i) && !OUTSIDE.has(token.deprel)) inside.add(i);
    });
  }
  while (inside.has(start - 1)) start--;
  while (inside.has(end)) end++;
  return { start, end };
}
