import type { GoldSentence } from "./conllu.ts";

/** A word of a made sentence with its dependents before and after it, in order. */
export interface Node {
  readonly form: string;
  lemma: string;
  readonly upos: string;
  readonly xpos: string;
  deprel: string;
  before: Node[];
  after: Node[];
}

/** A leaf: form, UPOS, XPOS and, where it differs from the small-letter form, the lemma. */
export function word(form: string, upos: string, xpos: string, lemma = form.toLowerCase()): Node {
  return { form, lemma, upos, xpos, deprel: "dep", before: [], after: [] };
}

export function as(deprel: string, node: Node): Node {
  node.deprel = deprel;
  return node;
}

export function comma(): Node {
  return as("punct", word(",", "PUNCT", ","));
}

/** The words of a tree from left to right with their heads, as a treebank has them. First letter raised. */
export function toGold(root: Node, document: string): GoldSentence {
  const nodes: Node[] = [];
  const headOf = new Map<Node, Node>();
  const visit = (node: Node): void => {
    for (const child of node.before) {
      headOf.set(child, node);
      visit(child);
    }
    nodes.push(node);
    for (const child of node.after) {
      headOf.set(child, node);
      visit(child);
    }
  };
  visit(as("root", root));
  const index = new Map(nodes.map((node, i) => [node, i]));
  const forms = nodes.map((node) => node.form);
  forms[0] = (forms[0] as string).replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return {
    document,
    text: forms.join(" "),
    forms,
    lemmas: nodes.map((node) => node.lemma),
    upos: nodes.map((node) => node.upos),
    xpos: nodes.map((node) => node.xpos),
    heads: nodes.map((node) => {
      const head = headOf.get(node);
      return head === undefined ? -1 : (index.get(head) as number);
    }),
    deprels: nodes.map((node) => node.deprel),
  };
}
