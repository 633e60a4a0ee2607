import { claimHref, documentHref, entryHref } from "../links.ts";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { When } from "../parts/inline.tsx";
import { DocumentTitle, Name, shown, SourceText } from "../parts/source-text.tsx";
import { Said } from "../parts/times.tsx";
import { asksSomething, searchAddress, type SearchAsked, SORTS, type Sort, turned } from "../search/asked.ts";
import { excerptOf } from "../search/excerpt.ts";
import { FACETS } from "../search/facets.ts";
import { FACET_LABELS, facetWords } from "../search/labels.ts";
import { type Item, passageText } from "../search/record-index.ts";
import { PAGE_SIZE, type SearchFound } from "../search/search.ts";
import { findThings, type ThingGroup } from "../search/things.ts";
import type { View } from "../view.ts";
import { kindAndWords, voiceWords } from "../words/claim-words.ts";
import { count, ENTRY_LABELS } from "../words/labels.ts";

/** Pages of their own that are shown above the results. */
const THINGS_EACH = 4;

const SORT_LABELS: Readonly<Record<Sort, string>> = {
  all: "Everything",
  claims: "Claims",
  passages: "Passages",
};

const KEYS = [
  ["n / p", "next and previous result"],
  ["/", "the search field"],
] as const;

interface SearchPageProps {
  readonly view: View;
  readonly asked: SearchAsked;
  readonly found: SearchFound;
}

/** What a search found, with what narrows it; before anything is asked, how to ask. */
export function SearchPage({ view, asked, found }: SearchPageProps) {
  const { q } = asked;
  const things = findThings(view.snapshot, q, THINGS_EACH).filter(({ label }) => label !== "Documents");
  const asks = asksSomething(asked);
  return (
    <Layout
      view={view}
      title={q === "" ? "Search" : `Search: ${shown(q)}`}
      section="/search"
      search={q}
      keys={KEYS}
      wide
    >
      <PageHead
        title={
          q === "" ? (
            "Search"
          ) : (
            <>
              Search: <Name>{q}</Name>
            </>
          )
        }
        standfirst={
          asks ? undefined : "Every word of every document and claim, and names in any spelling or script."
        }
      />
      <SearchForm asked={asked} />
      <div class={FACETS.some((facet) => found.facets[facet].length > 0) ? "search-grid" : undefined}>
        <div class="search-results">
          {things.length === 0 ? null : <Things groups={things} />}
          {asks ? (
            <Results view={view} asked={asked} found={found} isThing={things.length > 0} />
          ) : (
            <HowToAsk />
          )}
        </div>
        <Facets view={view} asked={asked} found={found} />
      </div>
    </Layout>
  );
}

/** The field with all other choices carried along, so that a new word keeps them. */
function SearchForm({ asked }: { asked: SearchAsked }) {
  return (
    <form class="search-page" action="/search" method="get">
      <label for="q-page">Words to find</label>
      <input id="q-page" name="q" type="search" value={asked.q} />
      {asked.sort === "all" ? null : <input type="hidden" name="in" value={asked.sort} />}
      {FACETS.flatMap((facet) =>
        asked.chosen[facet].map((value) => <input type="hidden" name={facet} value={value} />),
      )}
      {asked.order === "date" && asked.q.trim() !== "" ? (
        <input type="hidden" name="order" value="date" />
      ) : null}
      <button type="submit">Search</button>
    </form>
  );
}

function HowToAsk() {
  return (
    <section class="search-help">
      <h2>How to ask</h2>
      <dl class="terms">
        <dt>
          <code>hospital Aleppo</code>
        </dt>
        <dd>Both must be there, in any order; a name in any spelling or script.</dd>
        <dt>
          <code>"out of service"</code>
        </dt>
        <dd>These words, one behind the other.</dd>
        <dt>
          <code>bomb*</code>
        </dt>
        <dd>Every word that begins so.</dd>
        <dt>
          <code>28 September 2016</code> or <code>2016-09</code>
        </dt>
        <dd>Published on that day or in that month, or speaking of it.</dd>
      </dl>
      <p class="quiet">Or begin with a choice from the list: each leaves only what it names.</p>
    </section>
  );
}

function Things({ groups }: { groups: readonly ThingGroup[] }) {
  return (
    <section class="search-things" aria-label="Pages of this name">
      <ul>
        {groups.flatMap(({ label, things }) =>
          things.map(({ title, details, href }) => (
            <li>
              <a href={href}>
                <Name>{title}</Name>
              </a>{" "}
              <span class="quiet">
                {[...(SINGULAR[label] === undefined ? [] : [SINGULAR[label]]), ...details].map(
                  (detail, i) => (
                    <>
                      {i > 0 ? ", " : ""}
                      <Name>{detail}</Name>
                    </>
                  ),
                )}
              </span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

const SINGULAR: Readonly<Record<string, string>> = {
  Incidents: "Incident",
  Dossiers: "Dossier",
  Days: "Day",
  Sources: "Source",
};

function Results({ view, asked, found, isThing }: SearchPageProps & { isThing: boolean }) {
  const { totals, hits, before, next } = found;
  const total = totals[asked.sort];
  if (total === 0) return <NothingFound view={view} asked={asked} found={found} isThing={isThing} />;
  return (
    <section aria-label="Results">
      <p class="to-facets">
        <a href="#narrow">Narrow the results</a>
      </p>
      <div class="search-bar">
        <ul class="search-sorts" aria-label="What to show">
          {SORTS.map((sort) => (
            <li>
              <a
                href={searchAddress(asked, { sort })}
                aria-current={asked.sort === sort ? "true" : undefined}
                rel="nofollow"
              >
                {SORT_LABELS[sort]} <span class="tabular">{totals[sort].toLocaleString("en-GB")}</span>
              </a>
            </li>
          ))}
        </ul>
        {asked.q.trim() === "" ? null : (
          <p class="search-order">
            {asked.order === "date" ? (
              <>
                Latest first. <a href={searchAddress(asked, { order: "relevance" })}>Best match first</a>
              </>
            ) : (
              <>
                Best match first. <a href={searchAddress(asked, { order: "date" })}>Latest first</a>
              </>
            )}
          </p>
        )}
      </div>
      {found.terms
        .filter(({ asBeginning }) => asBeginning)
        .map(({ typed }) => (
          <p class="quiet">
            No text has the word <Name>{typed}</Name>: words that begin so are shown.
          </p>
        ))}
      <ol class="claim-list search-hits">
        {hits.map((item) => (
          <Hit view={view} found={found} item={item} />
        ))}
      </ol>
      <nav class="pager" aria-label="Pages of results">
        {before > 0 ? <a href={searchAddress(asked)}>First page</a> : null}
        <span>
          {(before + 1).toLocaleString("en-GB")} to {(before + hits.length).toLocaleString("en-GB")} of{" "}
          {count(total, "result")}
        </span>
        {next === null ? null : (
          <a href={searchAddress(asked, { after: next })} rel="next nofollow">
            Next {Math.min(PAGE_SIZE, total - before - hits.length)}
          </a>
        )}
      </nav>
    </section>
  );
}

/** One result: who says it and what it is, the words with what was found marked, and where they stand. */
function Hit({ view, found, item }: { view: View; found: SearchFound; item: Item }) {
  const { claim, edition, entry } = item;
  const { document } = edition;
  const href =
    claim !== null
      ? claimHref(claim.id)
      : entry !== null
        ? entryHref(document, entry)
        : documentHref(document.id);
  const text =
    claim?.quote ?? (entry === null ? (document.title ?? document.id) : passageText(document, entry));
  const kind = entry === null ? undefined : document.entries[entry]?.kind;
  return (
    <li data-certainty={claim?.certainty} data-item>
      <p class="over">
        <Name>
          {claim === null
            ? (document.publisher ?? "Publisher not known")
            : voiceWords(claim, document.publisher)}
        </Name>{" "}
        <span class="quiet">
          {claim !== null
            ? shown(kindAndWords(claim))
            : kind === undefined
              ? "Title of a document"
              : kind === "original"
                ? "Passage"
                : ENTRY_LABELS[kind]}
        </span>
      </p>
      <p>
        <a class="words" href={href}>
          <SourceText document={document}>
            <Marked view={view} text={text} found={found} />
          </SourceText>
        </a>
      </p>
      <p class="quiet">
        {claim?.when ? (
          <>
            <When edtf={claim.when.edtf} /> ·{" "}
          </>
        ) : null}
        {/^\d{4}-\d{2}-\d{2}/.test(item.said) ? (
          <>
            {entry === null ? "published" : "said"} <Said said={item.said.replace(/Z$/, "")} />
          </>
        ) : item.said === "" ? (
          "no date given"
        ) : (
          <When edtf={item.said} />
        )}
        {entry === null ? null : (
          <>
            {" "}
            · in{" "}
            <a href={documentHref(document.id)}>
              <DocumentTitle document={document} />
            </a>
          </>
        )}
      </p>
    </li>
  );
}

function Marked({ view, text, found }: { view: View; text: string; found: SearchFound }) {
  const { parts, cutBefore, cutAfter } = excerptOf(text, found.terms, view.snapshot.theatre);
  return (
    <>
      {cutBefore ? "… " : null}
      {parts.map((part) => (part.found ? <mark>{shown(part.text)}</mark> : shown(part.text)))}
      {cutAfter ? " …" : null}
    </>
  );
}

/** Why nothing was found, and what would find something. */
function NothingFound({ view, asked, found, isThing }: SearchPageProps & { isThing: boolean }) {
  const { terms, totals, near } = found;
  const narrowed = FACETS.some((facet) => asked.chosen[facet].length > 0);
  const unknown = terms.filter(({ items }) => items === 0);
  return (
    <Empty title="Nothing found">
      {totals.all > 0 ? (
        <p>
          None of the {count(totals.all, "result")} is of this sort.{" "}
          <a href={searchAddress(asked, { sort: "all" })}>Show everything</a>
        </p>
      ) : unknown.length > 0 ? (
        <p>
          No document and no claim has{" "}
          {unknown.map(({ typed }, i) => (
            <>
              {i > 0 ? " or " : ""}
              <Name>{typed}</Name>
            </>
          ))}
          .{isThing ? " The pages above bear the name." : ""}
        </p>
      ) : narrowed ? (
        <p>
          The words are there, and not with what was chosen.{" "}
          <a href={searchAddress(asked, { chosen: nothingChosen() })}>Take all choices back</a>
        </p>
      ) : (
        <p>
          Each of these is somewhere, and never all in one place:{" "}
          {terms.map(({ typed, items }, i) => (
            <>
              {i > 0 ? ", " : ""}
              <a href={searchAddress(asked, { q: typed.replace(/[“”]/g, '"') })}>
                <Name>{typed}</Name>
              </a>{" "}
              <span class="tabular">{items.toLocaleString("en-GB")}</span>
            </>
          ))}
          .
        </p>
      )}
      {near.length === 0 ? null : (
        <p>
          Nearest spellings:{" "}
          {near.map((query, i) => (
            <>
              {i > 0 ? ", " : ""}
              <a href={searchAddress(asked, { q: query })}>
                <Name>{query}</Name>
              </a>
            </>
          ))}
        </p>
      )}
      {view.moment === null ? null : <p>Only what had been published by the moment shown was searched.</p>}
    </Empty>
  );
}

function nothingChosen(): SearchAsked["chosen"] {
  return { kind: [], origin: [], place: [], publisher: [], month: [], certainty: [], language: [] };
}

/** Each facet with its values, the chosen ones first; every value is a link that chooses it or takes it back. */
function Facets({ view, asked, found }: SearchPageProps) {
  const offered = FACETS.filter((facet) => found.facets[facet].length > 0);
  if (offered.length === 0) return null;
  const chosen = FACETS.some((facet) => asked.chosen[facet].length > 0);
  return (
    <nav class="search-facets" id="narrow" aria-label="Narrow the results">
      {chosen ? (
        <p>
          <a href={searchAddress(asked, { chosen: nothingChosen() })}>Take all choices back</a>
        </p>
      ) : null}
      {offered.map((facet) => (
        <details open={facet === "kind" || facet === "origin" || asked.chosen[facet].length > 0}>
          <summary>{FACET_LABELS[facet]}</summary>
          <ul>
            {found.facets[facet].map(({ value, count: results, chosen: isChosen }) => (
              <li>
                <a
                  href={turned(asked, facet, value)}
                  aria-current={isChosen ? "true" : undefined}
                  rel="nofollow"
                >
                  {isChosen ? <span class="visually-hidden">Chosen: </span> : null}
                  <Name>{facetWords(view.snapshot, facet, value)}</Name>
                </a>{" "}
                <span class="tabular quiet">{results.toLocaleString("en-GB")}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
