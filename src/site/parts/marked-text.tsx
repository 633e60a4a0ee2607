import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/offsets.ts";
import { documentHref } from "../links.ts";
import { segmentsOf } from "../text-segments.ts";
import { shown } from "./source-text.tsx";

export interface Marking {
  readonly document: Document;
  /** Null for the current edition, whose address needs no number. */
  readonly edition: number | null;
  /** Claims to mark, by start. */
  readonly claims: readonly Claim[];
  readonly chosen: string | null;
  /** Carried along in the links of marks, so that a filter stays. */
  readonly kind: string | null;
  /** Claims whose anchor has been set; grows as blocks are drawn in order. */
  readonly opened: Set<string>;
}

/** The words of one span with every claim on them marked; each mark is a link that chooses its claim. */
export function MarkedText({ span, marking }: { span: Span; marking: Marking }) {
  const { document, chosen } = marking;
  let previous: string | null = null;
  return (
    <>
      {segmentsOf(span, marking.claims, marking.opened).map((segment) => {
        const words = shown(document.text.slice(segment.start, segment.end));
        const anchors = segment.opens.map(({ id }) => <span id={id} class="anchor" />);
        const here = segment.claims.find(({ id }) => id === chosen) !== undefined;
        const target = targetOf(segment.claims, chosen);
        if (target === null) {
          previous = null;
          return words;
        }
        // A claim cut into several marks is one stop on the way through the page by keyboard.
        const again = target.id === previous;
        previous = target.id;
        const { edition, kind } = marking;
        return (
          <>
            {anchors}
            <a
              class={here ? "mark chosen" : "mark"}
              data-certainty={target.certainty}
              data-depth={Math.min(segment.claims.length, 3)}
              href={documentHref(document.id, { edition, claim: target.id, kind }, target.id)}
              tabIndex={again ? -1 : undefined}
              aria-current={here ? "true" : undefined}
            >
              {words}
            </a>
          </>
        );
      })}
    </>
  );
}

/** The claim a mark chooses: the next one on these words after the chosen, so that a second press goes on to it. */
function targetOf(claims: readonly Claim[], chosen: string | null): Claim | null {
  const at = claims.findIndex(({ id }) => id === chosen);
  return claims[at < 0 ? 0 : (at + 1) % claims.length] ?? null;
}
