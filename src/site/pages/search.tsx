import type { VNode } from "preact";
import type { Say } from "../../messages/say.ts";
import { claimHref, documentHref, entryHref } from "../links.ts";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { When } from "../parts/inline.tsx";
import { Cover } from "../parts/sensitive.tsx";
import { coverKey, isCovered } from "../sensitive/graphic.ts";
import { DocumentTitle, Name, shown, SourceText } from "../parts/source-text.tsx";
import { Said } from "../parts/times.tsx";
import { asksSomething, searchAddress, type SearchAsked, SORTS, turned } from "../search/asked.ts";
import { excerptOf } from "../search/excerpt.ts";
import { FACETS } from "../search/facets.ts";
import { facetWords } from "../search/labels.ts";
import { type Item, passageText } from "../search/record-index.ts";
import { PAGE_SIZE, type SearchFound } from "../search/search.ts";
import { findThings, type Group, type ThingGroup } from "../search/things.ts";
import type { View } from "../view.ts";
import { kindAndWords, voiceWords } from "../words/claim-words.ts";
import { entryLabel } from "../words/labels.ts";

/** Pages of their own that are shown above the results. */
const THINGS_EACH = 4;

interface SearchPageProps {
  readonly view: View;
  readonly asked: SearchAsked;
  readonly found: SearchFound;
}

/** What a search found, with what narrows it; before anything is asked, how to ask. */
export function SearchPage({ view, asked, found }: SearchPageProps) {
  const { q } = asked;
  const { say } = view;
  const things = findThings(view.snapshot, q, THINGS_EACH, say).filter(({ group }) => group !== "Documents");
  const asks = asksSomething(asked);
  return (
    <Layout
      view={view}
      title={q === "" ? say("search.title") : say("search.titleFor", { words: shown(q) })}
      section="/search"
      search={q}
      keys={[
        ["n / p", say("search.key.results")],
        ["/", say("search.key.field")],
      ]}
      wide
    >
      <PageHead
        title={
          q === ""
            ? say("search.title")
            : say.rich<VNode>("search.headFor", { words: () => <Name>{q}</Name> })
        }
        standfirst={asks ? undefined : say("search.standfirst")}
      />
      <SearchForm say={say} asked={asked} />
      <div class={FACETS.some((facet) => found.facets[facet].length > 0) ? "search-grid" : undefined}>
        <div class="search-results">
          {things.length === 0 ? null : <Things say={say} groups={things} />}
          {asks ? (
            <Results view={view} asked={asked} found={found} isThing={things.length > 0} />
          ) : (
            <HowToAsk say={say} />
          )}
        </div>
        <Facets view={view} asked={asked} found={found} />
      </div>
    </Layout>
  );
}

/** The field with all other choices carried along, so that a new word keeps them. */
function SearchForm({ say, asked }: { say: Say; asked: SearchAsked }) {
  return (
    <form class="search-page" action="/search" method="get">
      <label for="q-page">{say("search.field")}</label>
      <input id="q-page" name="q" type="search" value={asked.q} />
      {asked.sort === "all" ? null : <input type="hidden" name="in" value={asked.sort} />}
      {FACETS.flatMap((facet) =>
        asked.chosen[facet].map((value) => <input type="hidden" name={facet} value={value} />),
      )}
      {asked.order === "date" && asked.q.trim() !== "" ? (
        <input type="hidden" name="order" value="date" />
      ) : null}
      <button type="submit">{say("search.button")}</button>
    </form>
  );
}

function HowToAsk({ say }: { say: Say }) {
  const example = (key: "words" | "phrase" | "beginning" | "place" | "day") => (
    <>
      <dt>
        <code>{say(`search.help.${key}Example`)}</code>
      </dt>
      <dd>{say(`search.help.${key}`)}</dd>
    </>
  );
  return (
    <section class="search-help">
      <h2>{say("search.help")}</h2>
      <dl class="terms">
        {example("words")}
        {example("phrase")}
        {example("beginning")}
        {example("place")}
        <dt>{say.rich<VNode>("search.help.dateExample", { code: (words) => <code>{words}</code> })}</dt>
        <dd>{say("search.help.date")}</dd>
        {example("day")}
      </dl>
      <p class="quiet">{say("search.help.choose")}</p>
    </section>
  );
}

function Things({ say, groups }: { say: Say; groups: readonly ThingGroup[] }) {
  return (
    <section class="search-things" aria-label={say("search.things")}>
      <ul>
        {groups.flatMap(({ group, things }) =>
          things.map(({ title, details, href }) => (
            <li>
              <a href={href}>
                <Name>{title}</Name>
              </a>{" "}
              <span class="quiet">
                <Several say={say}>{[...oneOf(group, say), ...details]}</Several>
              </span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

/** Names, one behind the other. */
function Several({ say, children }: { say: Say; children: readonly string[] }) {
  return (
    <>
      {children.map((name, i) => (
        <>
          {i > 0 ? say("search.comma") : ""}
          <Name>{name}</Name>
        </>
      ))}
    </>
  );
}

/** What sort of page it is, where its details do not say so. */
function oneOf(group: Group, say: Say): string[] {
  return group === "Incidents" || group === "Dossiers" || group === "Days" || group === "Sources"
    ? [say(`search.one.${group}`)]
    : [];
}

function Results({ view, asked, found, isThing }: SearchPageProps & { isThing: boolean }) {
  const { totals, hits, before, next } = found;
  const { say } = view;
  const total = totals[asked.sort];
  if (total === 0) return <NothingFound view={view} asked={asked} found={found} isThing={isThing} />;
  return (
    <section aria-label={say("search.results")}>
      <p class="to-facets">
        <a href="#narrow">{say("search.toFacets")}</a>
      </p>
      <div class="search-bar">
        <ul class="search-sorts" aria-label={say("search.sorts")}>
          {SORTS.map((sort) => (
            <li>
              <a
                href={searchAddress(asked, { sort })}
                aria-current={asked.sort === sort ? "true" : undefined}
                rel="nofollow"
              >
                {say(`search.sort.${sort}`)} <span class="tabular">{say.number(totals[sort])}</span>
              </a>
            </li>
          ))}
        </ul>
        {asked.q.trim() === "" ? null : (
          <p class="search-order">
            {say.rich<VNode>(`search.order.${asked.order}`, {
              link: (words) => (
                <a href={searchAddress(asked, { order: asked.order === "date" ? "relevance" : "date" })}>
                  {words}
                </a>
              ),
            })}
          </p>
        )}
      </div>
      {found.terms
        .filter(({ asBeginning }) => asBeginning)
        .map(({ typed }) => (
          <p class="quiet">{say.rich<VNode>("search.asBeginning", { word: () => <Name>{typed}</Name> })}</p>
        ))}
      <ol class="claim-list search-hits">
        {hits.map((item) => (
          <Hit view={view} found={found} item={item} />
        ))}
      </ol>
      <nav class="pager" aria-label={say("search.pages")}>
        {before > 0 ? <a href={searchAddress(asked)}>{say("search.page.first")}</a> : null}
        <span>
          {say("search.page.at", {
            from: say.number(before + 1),
            to: say.number(before + hits.length),
            total,
          })}
        </span>
        {next === null ? null : (
          <a href={searchAddress(asked, { after: next })} rel="next nofollow">
            {say("search.page.next", { results: Math.min(PAGE_SIZE, total - before - hits.length) })}
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
  const { say } = view;
  const href =
    claim !== null
      ? claimHref(claim.id)
      : entry !== null
        ? entryHref(document, entry)
        : documentHref(document.id);
  const text =
    claim?.quote ?? (entry === null ? (document.title ?? document.id) : passageText(document, entry));
  const kind = entry === null ? undefined : document.entries[entry]?.kind;
  const words = (
    <p>
      <a class="words" href={href}>
        <SourceText document={document}>
          <Marked view={view} text={text} found={found} />
        </SourceText>
      </a>
    </p>
  );
  return (
    <li data-certainty={claim?.certainty} data-item>
      <p class="over">
        <Name>
          {claim === null
            ? (document.publisher ?? say("search.hit.noPublisher"))
            : voiceWords(claim, document.publisher, say, view.snapshot.theatre)}
        </Name>{" "}
        <span class="quiet">
          {claim !== null
            ? kindAndWords(claim, say, view.snapshot.theatre)
            : kind === undefined
              ? say("search.hit.title")
              : kind === "original"
                ? say("search.hit.passage")
                : entryLabel(kind, say)}
        </span>
      </p>
      {entry !== null && isCovered(document, entry) ? (
        <Cover name={coverKey(document, entry)}>{words}</Cover>
      ) : (
        words
      )}
      <p class="quiet">
        {claim?.when ? (
          <>
            <When edtf={claim.when.edtf} /> ·{" "}
          </>
        ) : null}
        {item.said === ""
          ? say("search.hit.undated")
          : say.rich<VNode>(entry === null ? "search.hit.published" : "search.hit.said", {
              time: () => <Said said={item.said.replace(/Z$/, "")} />,
            })}
        {entry === null ? null : (
          <>
            {" "}
            ·{" "}
            {say.rich<VNode>("search.hit.in", {
              document: () => (
                <a href={documentHref(document.id)}>
                  <DocumentTitle document={document} />
                </a>
              ),
            })}
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
  const { say } = view;
  const narrowed = FACETS.some((facet) => asked.chosen[facet].length > 0);
  const unknown = terms.filter(({ items }) => items === 0);
  const link = (change: Partial<SearchAsked>) => (words: (string | VNode)[]) => (
    <a href={searchAddress(asked, change)}>{words}</a>
  );
  const apart = (each: readonly VNode[], between: string) => (
    <>{each.map((one, i) => [i > 0 ? between : "", one])}</>
  );
  return (
    <Empty title={say("search.none")}>
      {totals.all > 0 ? (
        <p>{say.rich<VNode>("search.none.sort", { results: totals.all, link: link({ sort: "all" }) })}</p>
      ) : unknown.length > 0 ? (
        <p>
          {say.rich<VNode>("search.none.unknown", {
            words: () =>
              apart(
                unknown.map(({ typed }) => <Name>{typed}</Name>),
                say("search.none.or"),
              ),
          })}
          {isThing ? ` ${say("search.none.things")}` : ""}
        </p>
      ) : narrowed ? (
        <p>{say.rich<VNode>("search.none.narrowed", { link: link({ chosen: nothingChosen() }) })}</p>
      ) : (
        <p>
          {say.rich<VNode>("search.none.apart", {
            words: () =>
              apart(
                terms.map(({ typed, items }) => (
                  <>
                    <a href={searchAddress(asked, { q: typed.replace(/[“”]/g, '"') })}>
                      <Name>{typed}</Name>
                    </a>{" "}
                    <span class="tabular">{say.number(items)}</span>
                  </>
                )),
                say("search.comma"),
              ),
          })}
        </p>
      )}
      {near.length === 0 ? null : (
        <p>
          {say.rich<VNode>("search.none.near", {
            words: () =>
              apart(
                near.map((query) => (
                  <a href={searchAddress(asked, { q: query })}>
                    <Name>{query}</Name>
                  </a>
                )),
                say("search.comma"),
              ),
          })}
        </p>
      )}
      {view.moment === null ? null : <p>{say("search.none.moment")}</p>}
    </Empty>
  );
}

function nothingChosen(): SearchAsked["chosen"] {
  return { kind: [], origin: [], place: [], publisher: [], month: [], certainty: [], language: [] };
}

/** Each facet with its values, the chosen ones first; every value is a link that chooses it or takes it back. */
function Facets({ view, asked, found }: SearchPageProps) {
  const { say } = view;
  const offered = FACETS.filter((facet) => found.facets[facet].length > 0);
  if (offered.length === 0) return null;
  const chosen = FACETS.some((facet) => asked.chosen[facet].length > 0);
  return (
    <nav class="search-facets" id="narrow" aria-label={say("search.toFacets")}>
      {chosen ? (
        <p>
          <a href={searchAddress(asked, { chosen: nothingChosen() })}>{say("search.facet.back")}</a>
        </p>
      ) : null}
      {offered.map((facet) => (
        <details open={facet === "kind" || facet === "origin" || asked.chosen[facet].length > 0}>
          <summary>{say(`search.facet.${facet}`)}</summary>
          <ul>
            {found.facets[facet].map(({ value, count: results, chosen: isChosen }) => (
              <li>
                <a
                  href={turned(asked, facet, value)}
                  aria-current={isChosen ? "true" : undefined}
                  rel="nofollow"
                >
                  {isChosen ? <span class="visually-hidden">{say("search.facet.chosen")}</span> : null}
                  <Name>{facetWords(view.snapshot, facet, value, say)}</Name>
                </a>{" "}
                <span class="tabular quiet">{say.number(results)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
