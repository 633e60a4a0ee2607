import type { ComponentChildren } from "preact";
import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { coverKey, isCovered } from "../sensitive/graphic.ts";
import { clip } from "./inline.tsx";
import { shown, SourceText } from "./source-text.tsx";
import { useSay } from "./words.tsx";

interface CoverProps {
  readonly document: Document;
  /** Index of the entry in the document. */
  readonly index: number;
  readonly children: ComponentChildren;
}

/**
 * Words of an entry, behind a cover where they describe bodies or injuries or the page itself warns of them. The cover is a
 * disclosure of the browser's own, so that it opens by keyboard and without scripts; `islands/cover.ts` keeps what the
 * reader opened for the session.
 */
export function Covered({ document, index, children }: CoverProps) {
  if (!isCovered(document, index)) return <>{children}</>;
  return <Cover name={coverKey(document, index)}>{children}</Cover>;
}

/** The cover itself, for words that are known to need one. */
export function Cover({ name, children }: { name: string; children: ComponentChildren }) {
  const say = useSay();
  return (
    <details class="cover" data-cover={name}>
      <summary>
        <span class="cover-shut">{say("cover.show")}</span>
        <span class="cover-open">{say("cover.hide")}</span>
      </summary>
      {children}
    </details>
  );
}

/** The words of a claim as a link to where they stand, as a paragraph; covered where its entry is. */
export function ClaimQuote(props: {
  claim: Claim;
  document: Document;
  href: string;
  /** Characters shown; all where absent. */
  length?: number;
}) {
  const { claim, document, href, length } = props;
  const words = length === undefined ? claim.quote : clip(claim.quote, length);
  return (
    <Covered document={document} index={claim.entry}>
      <p>
        <a class="words" href={href}>
          <SourceText document={document}>{shown(words)}</SourceText>
        </a>
      </p>
    </Covered>
  );
}
