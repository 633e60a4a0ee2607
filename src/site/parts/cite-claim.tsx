import { bibtexOf, citation, permalink } from "../cite.ts";
import { bibtexHref } from "../links.ts";
import type { PlacedClaim } from "../snapshot.ts";
import { voiceWords } from "../words/claim-words.ts";
import { apart } from "../../messages/shown.ts";
import { Covered } from "./sensitive.tsx";
import { shown } from "./source-text.tsx";
import { usePack, useSay } from "./words.tsx";

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
  const say = useSay();
  const pack = usePack();
  // The island fills in the site's own name, which the server cannot know.
  const [before, after] = citation(placed, "\n", say, pack).split("\n") as [string, string];
  return (
    <details class="cite" open={false}>
      <summary>{say("cite.title")}</summary>
      <Covered document={edition.document} index={claim.entry}>
        <p class="cite-text" id="cite-quote" dir="auto">
          {say("cite.quote", {
            words: apart(claim.quote, say),
            voice: voiceWords(claim, edition.document.publisher, say, pack),
          })}
        </p>
        <p class="copy-row">
          <CopyButton of="cite-quote">{say("cite.copyQuote")}</CopyButton>
        </p>
        <p class="cite-text" id="cite-plain">
          {before}
          <span data-origin />
          {link}
          {after}
        </p>
        <p class="copy-row">
          <CopyButton of="cite-plain">{say("cite.copyCitation")}</CopyButton>
        </p>
        <p class="cite-text" id="cite-link">
          <span data-origin />
          {link}
        </p>
        <p class="copy-row">
          <CopyButton of="cite-link">{say("cite.copyPermalink")}</CopyButton>{" "}
          <a href={link}>{say("panel.permalink")}</a>{" "}
          <a href={bibtexHref(claim.id)} download>
            {say("cite.bibtexFile")}
          </a>
        </p>
        <pre class="cite-text" id="cite-bibtex">
          {shown(bibtexOf(placed, ""))}
        </pre>
        <p class="copy-row">
          <CopyButton of="cite-bibtex">{say("cite.copyBibtex")}</CopyButton>
        </p>
      </Covered>
    </details>
  );
}
