import { actorHref, documentHref, entryHref, placeHref } from "../links.ts";
import { ClaimRows } from "../parts/claim-rows.tsx";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { DocumentTitle, Name, shown, SourceText } from "../parts/source-text.tsx";
import type { Found } from "../search.ts";
import type { View } from "../view.ts";
import { count, idInWords } from "../words/labels.ts";

/** What a search found, by sort: places and actors first, for they are fewest, then documents and claims. */
export function SearchPage({ view, query, found }: { view: View; query: string; found: Found }) {
  const { totals } = found;
  const total = totals.documents + totals.claims + totals.places + totals.actors;
  return (
    <Layout
      view={view}
      title={query === "" ? "Search" : `Search: ${shown(query)}`}
      section="/search"
      search={query}
    >
      <PageHead
        title={
          query === "" ? (
            "Search"
          ) : (
            <>
              Search: <Name>{query}</Name>
            </>
          )
        }
        standfirst={
          query === ""
            ? "Words of documents, claims, places and actors. All words must be there."
            : `${count(totals.places, "place")}, ${count(totals.actors, "actor")}, ${count(totals.documents, "document")}, ${count(totals.claims, "claim")}.`
        }
      />
      <form class="search-page" action="/search" method="get">
        <label for="q-page">Words to find</label>
        <input id="q-page" name="q" type="search" value={query} />
        <button type="submit">Search</button>
      </form>
      {query !== "" && total === 0 ? (
        <Empty title="Nothing found">
          <p>No document, claim, place or actor holds all these words. Fewer words find more.</p>
        </Empty>
      ) : null}
      {found.places.length === 0 ? null : (
        <section>
          <h2>Places</h2>
          <ul class="name-list">
            {found.places.map((place) => (
              <li>
                <a href={placeHref(place.id)}>{place.name}</a>{" "}
                <span class="quiet">
                  {idInWords(place.kind)}
                  {place.admin1 === null ? "" : `, ${place.admin1}`}
                </span>
              </li>
            ))}
          </ul>
          <More total={totals.places} shown={found.places.length} />
        </section>
      )}
      {found.actors.length === 0 ? null : (
        <section>
          <h2>Actors</h2>
          <ul class="name-list">
            {found.actors.map((actor) => (
              <li>
                <a href={actorHref(actor.id)}>{actor.name}</a>{" "}
                <span class="quiet">{idInWords(actor.kind)}</span>
              </li>
            ))}
          </ul>
          <More total={totals.actors} shown={found.actors.length} />
        </section>
      )}
      {found.documents.length === 0 ? null : (
        <section>
          <h2>Documents</h2>
          <ol class="claim-list">
            {found.documents.map(({ edition: { document }, excerpt }) => (
              <li>
                <p class="over">
                  {document.publisher === null ? "Publisher not known" : <Name>{document.publisher}</Name>}
                </p>
                <p>
                  <a href={excerpt === null ? documentHref(document.id) : entryHref(document, excerpt.entry)}>
                    <DocumentTitle document={document} />
                  </a>
                </p>
                {excerpt === null ? null : (
                  <p>
                    …{" "}
                    <SourceText document={document}>
                      {shown(document.text.slice(excerpt.start, excerpt.end))}
                    </SourceText>{" "}
                    …
                  </p>
                )}
              </li>
            ))}
          </ol>
          <More total={totals.documents} shown={found.documents.length} />
        </section>
      )}
      {found.claims.length === 0 ? null : (
        <section>
          <h2>Claims</h2>
          <ClaimRows claims={found.claims} page={1} href={() => ""} />
          <More total={totals.claims} shown={found.claims.length} />
        </section>
      )}
    </Layout>
  );
}

function More({ total, shown: number }: { total: number; shown: number }) {
  return total <= number ? null : (
    <p class="quiet">
      The first {number} of {total.toLocaleString("en-GB")}; more words narrow it.
    </p>
  );
}
