import { type DomElement, type DomNode, isElement, isHidden, isText, tagOf } from "./html-dom.ts";

/** Lengths of an element's shown text, white space counted once. */
export interface TextMeasure {
  readonly text: number;
  /** The part of it inside links. */
  readonly links: number;
}

const NOTHING: TextMeasure = { text: 0, links: 0 };

/** Measures every element below a root in one pass; hidden parts measure nothing. */
export function measureText(root: DomElement): (element: DomElement) => TextMeasure {
  const measures = new Map<DomNode, TextMeasure>();
  const visit = (node: DomElement, inLink: boolean): TextMeasure => {
    if (isHidden(node)) return NOTHING;
    const linked = inLink || tagOf(node) === "a";
    let text = 0;
    let links = 0;
    for (const child of node.childNodes) {
      if (isText(child)) {
        const length = (child.textContent ?? "").replace(/\s+/g, " ").trim().length;
        text += length;
        if (linked) links += length;
      } else if (isElement(child)) {
        const inner = visit(child, linked);
        text += inner.text;
        links += inner.links;
      }
    }
    const measure = { text, links };
    measures.set(node, measure);
    return measure;
  };
  visit(root, false);
  return (element) => measures.get(element) ?? NOTHING;
}
