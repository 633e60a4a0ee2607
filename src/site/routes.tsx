import type { FastifyInstance, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import { CLAIM_KINDS } from "../model/claim.ts";
import { addData } from "./data-routes.ts";
import { sayIn } from "../messages/say.ts";
import { isMoment } from "../weighing/history/known-at.ts";
import { DossiersPage } from "./dossiers/index-page.tsx";
import { dossierAnswer } from "./dossiers/routes.tsx";
import { documentPages, pageOf } from "./document-pages.ts";
import { noSuchMoment, notFound } from "./error-routes.tsx";
import { HTML, htmlPage, isFresh, languageOf, themeOf, zoneOf } from "./http.ts";
import { keepMoment, withMoment } from "./keep-moment.ts";
import { claimInDocumentHref } from "./links.ts";
import { logFilter } from "./log/filter.ts";
import { PlaceLogPage } from "./log/place-log.tsx";
import { hearing } from "./map/according.ts";
import { mapAsked } from "./map/map-asked.ts";
import { areasOffered, glanceArea, latestDay, mapModel, modelAsked } from "./map/map-model.ts";
import { timeStrip } from "./map/time-strip.ts";
import { pageCache } from "./page-cache.ts";
import { ActorPage, ActorsPage } from "./pages/actors.tsx";
import { ChangesPage } from "./pages/changes.tsx";
import { ComparePage } from "./pages/compare.tsx";
import { DayPage, DaysPage } from "./pages/days.tsx";
import { DocumentPage } from "./pages/document-page.tsx";
import { DocumentsPage } from "./pages/documents.tsx";
import { HomePage } from "./pages/home.tsx";
import { FiguresPage, IncidentPage, IncidentsPage } from "./pages/incidents.tsx";
import { MapPage, NoMapPage } from "./pages/map.tsx";
import { MethodPage } from "./pages/method.tsx";
import { PlacePage, PlacesPage } from "./pages/places.tsx";
import { SearchPage } from "./pages/search.tsx";
import { SourcePage } from "./pages/source.tsx";
import { SourcesPage } from "./pages/sources.tsx";
import type { SiteEdition } from "./record-source.ts";
import type { RouteSettings } from "./route-settings.ts";
import { searchAsked } from "./search/asked.ts";
import { sourcesOf } from "./search/origin-of.ts";
import { readyToSearch } from "./search/ready.ts";
import { addSearchRoutes } from "./search/routes.ts";
import { search } from "./search/search.ts";
import type { Snapshot } from "./snapshot.ts";
import { renderPage } from "./parts/words.tsx";
import { TimesPage } from "./pages/times.tsx";
import { TalliesPage } from "./pages/tallies.tsx";
import { tallyAsked, tallyFor } from "./tally-asked.ts";
import type { View } from "./view.ts";
import { isDay } from "./words/dates.ts";

/** What a page's handler is given: the view and the request's own words, unchecked. */
interface Asked {
  readonly view: View;
  param(name: string): string;
  query(name: string): string | null;
  /** `page` of the query: a whole number from 1, else 1. */
  readonly page: number;
}

/** A page, or where to go instead, or null for 'not found'. */
type Answer = VNode | "no such moment" | { readonly redirect: string } | null;

export function addRoutes(site: FastifyInstance, settings: RouteSettings): void {
  addPages(site, settings);
  addData(site, settings);
  addSearchRoutes(site, settings);
}

/** `at` of the query: null where it is not given, undefined where it is no moment. */
function momentAsked(request: FastifyRequest): string | null | undefined {
  const { at } = request.query as Record<string, unknown>;
  return at === undefined ? null : momentOf(typeof at === "string" ? at : "?");
}

/** A moment as asked for: null for none, undefined for what is no moment. */
function momentOf(text: string | null): string | null | undefined {
  if (text === null || text === "") return null;
  // A browser's own field for a time may add seconds.
  const moment = text.replace(/^(.{16}):\d\d$/, "$1");
  return isMoment(moment) ? moment : undefined;
}

/** Keys of the origins that a page is asked to leave out; a hostile address names a hundred at most. */
function withoutAsked({ address }: View): string[] {
  const keys = new URLSearchParams(address.split("?")[1] ?? "").getAll("without");
  return [...new Set(keys)].slice(0, 100);
}

/** Path and query as asked, for the way back from the appearance form. */
function addressOf(request: FastifyRequest): string {
  return request.method === "GET" && request.url.length < 4_000 ? request.url : "/";
}

function asked(request: FastifyRequest, view: View): Asked {
  const parameters = (request.params ?? {}) as Record<string, string>;
  const queries = (request.query ?? {}) as Record<string, string | string[]>;
  const query = (name: string) => {
    const value = queries[name];
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined || first === "" ? null : first;
  };
  const page = /^[1-9]\d{0,5}$/.test(query("page") ?? "") ? Number(query("page")) : 1;
  return { view, param: (name) => parameters[name] ?? "", query, page };
}

function addPages(site: FastifyInstance, settings: RouteSettings): void {
  const cached = pageCache();
  const page = (path: string, answer: (asked: Asked) => Answer | Promise<Answer>) =>
    site.get(path, async (request, reply) => {
      const revision = await settings.cache.revision();
      const theme = themeOf(request);
      const zone = zoneOf(request);
      const say = sayIn(languageOf(request));
      const tagOf = (of: number) => `W/"${of}-${settings.assets.digest}-${theme}-${zone}-${say.language}"`;
      const etag = tagOf(revision);
      reply.headers({ etag, "cache-control": "no-cache", vary: "Cookie, Accept-Language" });
      if (isFresh(request, etag)) return reply.code(304).send();
      const key = `${theme} ${zone} ${say.language} ${request.url}`;
      const kept = cached.get(revision, key);
      if (kept !== null) return reply.type(HTML).send(kept);
      const moment = momentAsked(request);
      if (moment === undefined) {
        const snapshot = await settings.cache.snapshot(revision);
        const frame = { assets: settings.assets, theme, zone, say, address: "/", moment: null };
        return noSuchMoment(reply, { snapshot, ...frame });
      }
      const snapshot =
        moment === null
          ? await settings.cache.snapshot(revision)
          : await settings.cache.snapshotAt(revision, moment);
      // What was waited for may be of a later revision.
      if (snapshot.revision !== revision) reply.header("etag", tagOf(snapshot.revision));
      // Others may have made the page while this one waited for the record: after news many ask at once.
      const meanwhile = cached.get(snapshot.revision, key);
      if (meanwhile !== null) return reply.type(HTML).send(meanwhile);
      const address = addressOf(request);
      const view: View = { snapshot, assets: settings.assets, theme, zone, say, address, moment };
      const answered = answer(asked(request, view));
      // An answer that is there already is drawn in this same turn, so that whoever waited beside it finds it kept.
      const made = answered instanceof Promise ? await answered : answered;
      if (made === "no such moment") return noSuchMoment(reply, view);
      if (made === null) return notFound(reply, view);
      if ("redirect" in made)
        return reply
          .removeHeader("etag")
          .redirect(moment === null ? made.redirect : withMoment(made.redirect, moment), 302);
      const html = renderPage(made, say);
      const sent = htmlPage(moment === null ? html : keepMoment(html, moment));
      cached.put(snapshot.revision, key, sent);
      return reply.type(HTML).send(sent);
    });

  page("/", ({ view }) => {
    const day = latestDay(view.snapshot);
    const area = day === null ? null : glanceArea(view.snapshot, day);
    return (
      <HomePage
        view={view}
        model={day === null || area === null ? null : mapModel(view.snapshot, day, area)}
      />
    );
  });
  page("/days", ({ view }) => <DaysPage view={view} />);
  page("/days/:day", ({ view, param, query, page: number }) =>
    isDay(param("day")) ? (
      <DayPage
        view={view}
        day={param("day")}
        order={query("order") === "oldest" ? "oldest" : "newest"}
        page={number}
        filter={logFilter(query)}
        entry={query("entry")}
      />
    ) : null,
  );
  page("/documents", ({ view, page: number }) => <DocumentsPage view={view} page={number} />);
  page("/documents/:id", documentAnswer);
  page("/documents/:id/compare", ({ view, param, query }) => {
    const from = editionOf(view.snapshot, param("id"), query("from") ?? "1");
    const to = editionOf(view.snapshot, param("id"), query("to"));
    return from === null || to === null ? null : <ComparePage view={view} from={from} to={to} />;
  });
  page("/claims/:id", ({ view, param }) => {
    const placed = view.snapshot.claims.get(param("id"));
    if (placed === undefined) return null;
    return { redirect: claimInDocumentHref(placed.claim, placed.current ? null : placed.edition.edition) };
  });
  page("/incidents", ({ view, page: number }) => <IncidentsPage view={view} page={number} />);
  page("/incidents/:id", ({ view, param }) => {
    const incident = view.snapshot.incidentById.get(param("id"));
    return incident === undefined ? null : (
      <IncidentPage view={view} incident={incident} without={withoutAsked(view)} />
    );
  });
  page("/figures", ({ view, query }) => <FiguresPage view={view} all={query("show") === "several"} />);
  page("/map", ({ view, query }) => {
    const { snapshot } = view;
    const latest = latestDay(snapshot);
    if (latest === null && query("date") === null) return <NoMapPage view={view} />;
    const parameters = new URLSearchParams(view.address.split("?")[1] ?? "");
    const asked = mapAsked(parameters, snapshot, latest ?? "");
    const model = asked === null ? null : modelAsked(snapshot, asked);
    if (asked === null || model === null) return null;
    const strip = timeStrip(snapshot, hearing(snapshot, asked.according));
    return <MapPage view={view} asked={asked} model={model} strip={strip} areas={areasOffered(snapshot)} />;
  });
  page("/places", ({ view }) => <PlacesPage view={view} />);
  page("/places/:id", ({ view, param, page: number }) => {
    const place = view.snapshot.theatre.places.get(param("id"));
    return place === undefined ? null : <PlacePage view={view} place={place} page={number} />;
  });
  page("/places/:id/log", ({ view, param, query, page: number }) => {
    const place = view.snapshot.theatre.places.get(param("id"));
    return place === undefined ? null : (
      <PlaceLogPage view={view} place={place} page={number} filter={logFilter(query)} />
    );
  });
  page("/actors", ({ view }) => <ActorsPage view={view} />);
  page("/actors/:id", ({ view, param, page: number }) => {
    const actor = view.snapshot.theatre.actors.get(param("id"));
    return actor === undefined ? null : <ActorPage view={view} actor={actor} page={number} />;
  });
  page("/sources", ({ view }) => <SourcesPage view={view} />);
  page("/sources/:key", ({ view, param, page: number }) => {
    const source = sourcesOf(view.snapshot).get(param("key"));
    return source === undefined ? null : <SourcePage view={view} source={source} page={number} />;
  });
  page("/method", ({ view }) => <MethodPage view={view} />);
  page("/times", ({ view }) => <TimesPage view={view} />);
  page("/changes", async ({ view, query }) => {
    const [from, to] = [momentOf(query("from")), momentOf(query("to") ?? view.moment)];
    if (from === undefined || to === undefined) return "no such moment";
    const { revision } = view.snapshot;
    const before = from === null ? null : await settings.cache.snapshotAt(revision, from);
    const after =
      to === null ? await settings.cache.snapshot(revision) : await settings.cache.snapshotAt(revision, to);
    // The record changed while one of them was waited for: two revisions are not compared with each other.
    if (after.revision !== revision || (before ?? after).revision !== revision)
      return { redirect: view.address };
    return <ChangesPage view={view} before={before} after={after} from={from} to={to} />;
  });
  page("/dossiers", ({ view }) => <DossiersPage view={view} />);
  page("/dossiers/:sort/:id", ({ view, param }) => dossierAnswer(view, param("sort"), param("id")));
  page("/tallies", ({ view }) => {
    const asked = tallyAsked(new URLSearchParams(view.address.split("?")[1] ?? ""), view.snapshot);
    return (
      <TalliesPage
        view={view}
        asked={asked}
        tally={tallyFor(view.snapshot, asked, [asked.by])}
        overTime={tallyFor(view.snapshot, asked, [asked.during?.length === 7 ? "day" : "month"])}
      />
    );
  });
  page("/search", async ({ view }) => {
    await readyToSearch(view.snapshot);
    const asked = searchAsked(new URLSearchParams(view.address.split("?")[1] ?? ""));
    return <SearchPage view={view} asked={asked} found={search(view.snapshot, asked)} />;
  });
}

function editionOf(snapshot: Snapshot, id: string, number: string | null): SiteEdition | null {
  const current = snapshot.documentById.get(id) ?? null;
  if (number === null || String(current?.edition) === number) return current;
  return snapshot.earlierById.get(id)?.find(({ edition }) => String(edition) === number) ?? null;
}

function documentAnswer({ view, param, query, page }: Asked): Answer {
  const edition = editionOf(view.snapshot, param("id"), query("edition"));
  if (edition === null) return null;
  const chosen = edition.claims.find(({ id }) => id === query("claim")) ?? null;
  const kind = CLAIM_KINDS.find((each) => each === query("kind")) ?? null;
  const number = chosen === null ? page : pageOf(edition.document, chosen.start);
  if (number > documentPages(edition.document).length) return null;
  return <DocumentPage view={view} edition={edition} chosen={chosen?.id ?? null} kind={kind} page={number} />;
}
