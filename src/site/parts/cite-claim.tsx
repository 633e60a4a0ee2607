import { bibtexOf, citation, permalink } from "../cite.ts";
import { bibtexHref } from "../links.ts";
import type { PlacedClaim } from "../snapshot.ts";
import { voiceWords } from "../words/claim-words.ts";
import { shown } from "./source-text.tsx";

/** A button that copies the text of an element; it stays hidden without scripts. */
export function CopyButton({ of, children }: { of: string; children: string }) {
  return (
    <button type="button" class="copy" data-copy={of} hidden>
      {children}
    </button>
  );
}

/** The words with who says them, a citation, the permalink with the capture's hash, and BibTeX: to copy or to select. */
export function CiteClaim({ placed }: { placed: PlacedClaim }) {
  const { claim, edition } = placed;
  const link = permalink(placed);
  // The island fills in the site's own name, which the server cannot know.
  const [before, after] = citation(placed, "\n").split("\n") as [string, string];
  return (
    <details class="cite" open={false}>
      <summary>Quote and cite</summary>
      <p class="cite-text" id="cite-quote" dir="auto">
        “{shown(claim.quote)}” ({shown(voiceWords(claim, edition.document.publisher))})
      </p>
      <p class="copy-row">
        <CopyButton of="cite-quote">Copy the quote</CopyButton>
      </p>
      <p class="cite-text" id="cite-plain">
        {shown(before)}
        <span data-origin />
        {link}
        {after}
      </p>
      <p class="copy-row">
        <CopyButton of="cite-plain">Copy the citation</CopyButton>
      </p>
      <p class="cite-text" id="cite-link">
        <span data-origin />
        {link}
      </p>
      <p class="copy-row">
        <CopyButton of="cite-link">Copy the permalink</CopyButton> <a href={link}>Permalink</a>{" "}
        <a href={bibtexHref(claim.id)} download>
          BibTeX file
        </a>
      </p>
      <pre class="cite-text" id="cite-bibtex">
        {shown(bibtexOf(placed, ""))}
      </pre>
      <p class="copy-row">
        <CopyButton of="cite-bibtex">Copy the BibTeX</CopyButton>
      </p>
    </details>
  );
}
