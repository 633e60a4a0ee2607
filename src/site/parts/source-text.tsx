import type { ComponentChildren } from "preact";
import type { Document } from "../../model/document.ts";

/**
 * Characters that reorder or hide text: bidi embeddings, overrides and isolates, and control codes. A source's words are shown
 * in their own direction by markup; these would let a hostile page reorder what stands around its words.
 */
const REORDERING = /[\p{Bidi_Control}\p{Cc}]/gu;
/** The marks that only say which way a neighbouring character runs are harmless, and Arabic texts need them. */
const KEPT = "\t\n\r\u200e\u200f\u061c";

/** A source's text made safe to set among ours: reordering characters are dropped from what is shown, never from what is kept. */
export function shown(text: string): string {
  return text.replace(REORDERING, (character) => (KEPT.includes(character) ? character : ""));
}

/** Words of a document, in the source face, in the document's own language and direction. */
export function SourceText(props: { document: Document; class?: string; children: ComponentChildren }) {
  const { document } = props;
  return (
    <span
      class={props.class === undefined ? "source-face" : `source-face ${props.class}`}
      lang={document.language ?? undefined}
      dir={document.direction}
    >
      {props.children}
    </span>
  );
}

/** A name or other short words taken from a source, kept apart from the direction around them. */
export function Name({ children }: { children: string }) {
  return <bdi>{shown(children)}</bdi>;
}

/** A document's title in its own direction, or what stands in for one. */
export function DocumentTitle({ document }: { document: Document }) {
  if (document.title === null || document.title.trim() === "")
    return <span class="untitled">Untitled document {document.id}</span>;
  return <SourceText document={document}>{shown(document.title)}</SourceText>;
}
