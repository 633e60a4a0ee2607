import type { VNode } from "preact";
import { claimHref, documentHref } from "../links.ts";
import type { PlacedClaim } from "../snapshot.ts";
import { kindAndWords, voiceWords } from "../words/claim-words.ts";
import { When } from "./inline.tsx";
import { Pager } from "./pager.tsx";
import { usePack, useSay } from "./words.tsx";
import { ClaimQuote } from "./sensitive.tsx";
import { DocumentTitle } from "./source-text.tsx";

const PAGE = 40;

/** Claims as a list of their words, each a link to them in place; in pages where they are many. */
export function ClaimRows(props: {
  claims: readonly PlacedClaim[];
  page: number;
  href: (page: number) => string;
}) {
  const { claims, page, href } = props;
  const say = useSay();
  const pack = usePack();
  const pages = Math.max(1, Math.ceil(claims.length / PAGE));
  return (
    <>
      <ol class="claim-list">
        {claims.slice((page - 1) * PAGE, page * PAGE).map(({ claim, edition }) => (
          <li data-certainty={claim.certainty}>
            <p class="over">
              {voiceWords(claim, edition.document.publisher, say, pack)}{" "}
              <span class="quiet">{kindAndWords(claim, say, pack)}</span>
            </p>
            <ClaimQuote claim={claim} document={edition.document} href={claimHref(claim.id)} />
            <p class="quiet">
              {say.rich<VNode>("claims.whenAndWhere", {
                when: () =>
                  claim.when === null ? <>{say("claims.noTime")}</> : <When edtf={claim.when.edtf} />,
                document: () => (
                  <a href={documentHref(edition.document.id)}>
                    <DocumentTitle document={edition.document} />
                  </a>
                ),
              })}
            </p>
          </li>
        ))}
      </ol>
      <Pager of="claims" page={page} pages={pages} href={href} />
    </>
  );
}
