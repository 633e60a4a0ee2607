import type { ComponentChildren, VNode } from "preact";
import { LANGUAGE_FACTS, LANGUAGES } from "../../messages/languages.ts";
import { Zone, ZoneChoice } from "./times.tsx";
import { ScriptWords } from "./script-words.tsx";
import { Pack } from "./words.tsx";
import { KnownAt } from "./known-at.tsx";
import type { View } from "../view.ts";
import { theatreTitle } from "../words/names.ts";

const SECTIONS = [
  "days",
  "incidents",
  "figures",
  "tallies",
  "dossiers",
  "map",
  "documents",
  "places",
  "actors",
  "sources",
  "method",
] as const;

interface LayoutProps {
  readonly view: View;
  /** Plain text for the browser's tab; the theatre's and Daybook's names are added. */
  readonly title: string;
  /** Address of the section this page belongs to, marked in the navigation. */
  readonly section: string;
  readonly islands?: readonly string[];
  readonly search?: string;
  readonly wide?: boolean;
  /** Keys of this page and what they do, for the help that `?` opens. */
  readonly keys?: readonly (readonly [key: string, words: string])[];
  readonly children: ComponentChildren;
}

/** The frame of every page: skip link, masthead, navigation, main content, footer. */
export function Layout({ view, title, section, islands = [], search, wide, keys, children }: LayoutProps) {
  const { snapshot, assets, theme, say } = view;
  const { tag, direction } = LANGUAGE_FACTS[say.language];
  const scripts = ["appearance", "finder", "keys", "cover", ...islands];
  const built = scripts.flatMap((name) => assets.island(name) ?? []);
  return (
    <html lang={tag} dir={direction} data-theme={theme} data-moment={view.moment ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <title>{title === "" ? "Daybook" : `${title} · Daybook`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === "auto" ? "light dark" : theme} />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        {built.flatMap(({ styles }) => styles.map((href) => <link rel="stylesheet" href={href} />))}
        <link rel="stylesheet" href={assets.stylesheet} />
        {built.map(({ script }) => (
          <script type="module" src={script} />
        ))}
        {built.length === 0 ? null : <ScriptWords islands={scripts} say={say} />}
      </head>
      <body>
        <a class="skip" href="#main">
          {say("frame.skip")}
        </a>
        <header class="masthead">
          <div class="masthead-row">
            <a class="wordmark" href="/" aria-current={section === "/" ? "page" : undefined}>
              Daybook
            </a>
            <p class="masthead-note">
              <span>{theatreTitle(snapshot.theatre, say)}</span>
              <span>
                {say("frame.holds", { documents: snapshot.documents.length, claims: countClaims(view) })}
              </span>
            </p>
            <form class="masthead-search" action="/search" method="get" role="search">
              <label class="visually-hidden" for="q">
                {say("frame.search")}
              </label>
              <input id="q" name="q" type="search" placeholder={say("frame.search")} value={search ?? ""} />
              <button type="submit">{say("frame.searchButton")}</button>
            </form>
          </div>
          <nav class="sections" aria-label={say("frame.sections")}>
            <ul>
              {SECTIONS.map((name) => (
                <li>
                  <a href={`/${name}`} aria-current={section === `/${name}` ? "page" : undefined}>
                    {say(`section.${name}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <Zone.Provider value={view.zone}>
          <Pack.Provider value={snapshot.theatre}>
            <KnownAt view={view} />
            <main
              id="main"
              class={wide ? "wide" : undefined}
              tabIndex={-1}
              data-keys={keys === undefined ? undefined : JSON.stringify(keys)}
            >
              {children}
            </main>
          </Pack.Provider>
        </Zone.Provider>
        <footer class="colophon">
          <p>
            {say.rich<VNode>("frame.creed", {
              face: (words) => <span class="source-face">{words}</span>,
              link: (words) => <a href="/method">{words}</a>,
            })}
          </p>
          <div class="choices">
            <ZoneChoice view={view} />
            <AppearanceSwitch view={view} />
            <LanguageChoice view={view} />
          </div>
        </footer>
      </body>
    </html>
  );
}

function countClaims({ snapshot }: View): number {
  let total = 0;
  for (const { claims } of snapshot.documents) total += claims.length;
  return total;
}

/** Three buttons of one form: the choice is kept in a cookie, so it works without scripts. */
function AppearanceSwitch({ view: { say, theme: chosen, address } }: { view: View }) {
  return (
    <form class="appearance" action="/appearance" method="post">
      <input type="hidden" name="back" value={address} />
      <fieldset>
        <legend>{say("frame.appearance")}</legend>
        {(["auto", "light", "dark"] as const).map((theme) => (
          <button type="submit" name="theme" value={theme} aria-pressed={chosen === theme}>
            {say(`frame.appearance.${theme}`)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

/** One button for each language, in its own words, kept in a cookie as the appearance is. */
function LanguageChoice({ view: { say, address } }: { view: View }) {
  return (
    <form class="appearance" action="/language" method="post">
      <input type="hidden" name="back" value={address} />
      <fieldset>
        <legend>{say("frame.language")}</legend>
        {LANGUAGES.map((language) => {
          const { tag, direction, ownName } = LANGUAGE_FACTS[language];
          return (
            <button
              type="submit"
              name="language"
              value={language}
              lang={tag}
              dir={direction}
              aria-pressed={say.language === language}
            >
              {ownName}
            </button>
          );
        })}
      </fieldset>
    </form>
  );
}

/** The heading of a page with an optional line over it and a standfirst below it. */
export function PageHead(props: {
  over?: ComponentChildren;
  title: ComponentChildren;
  standfirst?: ComponentChildren;
}) {
  return (
    <header class="page-head">
      {props.over === undefined ? null : <p class="over">{props.over}</p>}
      <h1>{props.title}</h1>
      {props.standfirst === undefined ? null : <p class="standfirst">{props.standfirst}</p>}
    </header>
  );
}

/** What a page shows when there is nothing to show: why, and what would change it. */
export function Empty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
