import type { ComponentChildren } from "preact";
import { count } from "../words/labels.ts";
import { Zone, ZoneChoice } from "./times.tsx";
import { KnownAt } from "./known-at.tsx";
import type { View } from "../view.ts";

const SECTIONS = [
  ["/days", "Log"],
  ["/incidents", "Incidents"],
  ["/figures", "Figures"],
  ["/tallies", "Tallies"],
  ["/dossiers", "Dossiers"],
  ["/map", "Map"],
  ["/documents", "Documents"],
  ["/places", "Places"],
  ["/actors", "Actors"],
  ["/sources", "Sources"],
  ["/method", "Method"],
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
  const { snapshot, assets, theme } = view;
  const built = ["appearance", "finder", "keys", ...islands].flatMap((name) => assets.island(name) ?? []);
  return (
    <html lang="en-GB" dir="ltr" data-theme={theme} data-moment={view.moment ?? undefined}>
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
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="masthead">
          <div class="masthead-row">
            <a class="wordmark" href="/" aria-current={section === "/" ? "page" : undefined}>
              Daybook
            </a>
            <p class="masthead-note">
              <span>{snapshot.theatre.title}</span>
              <span>
                {count(snapshot.documents.length, "document")}, {count(countClaims(view), "claim")}
              </span>
            </p>
            <form class="masthead-search" action="/search" method="get" role="search">
              <label class="visually-hidden" for="q">
                Search the record
              </label>
              <input id="q" name="q" type="search" placeholder="Search the record" value={search ?? ""} />
              <button type="submit">Search</button>
            </form>
          </div>
          <nav class="sections" aria-label="Sections">
            <ul>
              {SECTIONS.map(([href, label]) => (
                <li>
                  <a href={href} aria-current={section === href ? "page" : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <Zone.Provider value={view.zone}>
          <KnownAt view={view} />
          <main
            id="main"
            class={wide ? "wide" : undefined}
            tabIndex={-1}
            data-keys={keys === undefined ? undefined : JSON.stringify(keys)}
          >
            {children}
          </main>
        </Zone.Provider>
        <footer class="colophon">
          <p>
            Words set in <span class="source-face">this face</span> are a source’s; words in this one are
            Daybook’s. Daybook says who said what. It does not say what is true.{" "}
            <a href="/method">How it works</a>
          </p>
          <div class="choices">
            <ZoneChoice view={view} />
            <AppearanceSwitch view={view} />
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
function AppearanceSwitch({ view }: { view: View }) {
  const choices = [
    ["auto", "As the device"],
    ["light", "Light"],
    ["dark", "Dark"],
  ] as const;
  return (
    <form class="appearance" action="/appearance" method="post">
      <input type="hidden" name="back" value={view.address} />
      <fieldset>
        <legend>Appearance</legend>
        {choices.map(([theme, label]) => (
          <button type="submit" name="theme" value={theme} aria-pressed={view.theme === theme}>
            {label}
          </button>
        ))}
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
