import type { ComponentChildren } from "preact";
import type { Document } from "../../model/document.ts";
import { apart, shown } from "../../messages/shown.ts";
import { useSay } from "./words.tsx";

export { shown } from "../../messages/shown.ts";

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

/** Short words of a document as a quotation, in its language and direction; without a document, in the words' own direction. */
export function Quoted(props: { document?: Document; class?: string; children: string }) {
  const { document } = props;
  return (
    <q
      class={props.class === undefined ? "source-face" : `source-face ${props.class}`}
      lang={document?.language ?? undefined}
      dir={document?.direction ?? "auto"}
    >
      {shown(props.children)}
    </q>
  );
}

/** A name or other short words taken from a source, kept apart from the direction around them. */
export function Name({ children }: { children: string }) {
  return <bdi>{shown(children)}</bdi>;
}

/** A document's title in its own direction, or what stands in for one. */
export function DocumentTitle({ document }: { document: Document }) {
  const say = useSay();
  if (document.title === null || document.title.trim() === "")
    return <span class="untitled">{say("document.untitled", { id: apart(document.id, say) })}</span>;
  return <SourceText document={document}>{shown(document.title)}</SourceText>;
}
