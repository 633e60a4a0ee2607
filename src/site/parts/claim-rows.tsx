import { claimHref, documentHref } from "../links.ts";
import type { PlacedClaim } from "../snapshot.ts";
import { kindAndWords, voiceWords } from "../words/claim-words.ts";
import { When } from "./inline.tsx";
import { Pager } from "./pager.tsx";
import { DocumentTitle, shown, SourceText } from "./source-text.tsx";

const PAGE = 40;

/** Claims as a list of their words, each a link to them in place; in pages where they are many. */
export function ClaimRows(props: {
  claims: readonly PlacedClaim[];
  page: number;
  href: (page: number) => string;
}) {
  const { claims, page, href } = props;
  const pages = Math.max(1, Math.ceil(claims.length / PAGE));
  return (
    <>
      <ol class="claim-list">
        {claims.slice((page - 1) * PAGE, page * PAGE).map(({ claim, edition }) => (
          <li data-certainty={claim.certainty}>
            <p class="over">
              {shown(voiceWords(claim, edition.document.publisher))}{" "}
              <span class="quiet">{shown(kindAndWords(claim))}</span>
            </p>
            <p>
              <a class="words" href={claimHref(claim.id)}>
                <SourceText document={edition.document}>{shown(claim.quote)}</SourceText>
              </a>
            </p>
            <p class="quiet">
              {claim.when === null ? "no time given" : <When edtf={claim.when.edtf} />} · in{" "}
              <a href={documentHref(edition.document.id)}>
                <DocumentTitle document={edition.document} />
              </a>
            </p>
          </li>
        ))}
      </ol>
      <Pager of="claims" page={page} pages={pages} href={href} />
    </>
  );
}
