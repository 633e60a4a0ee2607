import type { FastifyInstance } from "fastify";
import { isMoment } from "../../weighing/history/known-at.ts";
import { bibtexOf } from "../cite.ts";
import { sayIn } from "../../messages/say.ts";
import { isFresh, languageOf } from "../http.ts";
import { withMoment } from "../keep-moment.ts";
import type { RouteSettings } from "../route-settings.ts";
import { searchAddress, searchAsked } from "./asked.ts";
import { readyToSearch } from "./ready.ts";
import { findThings } from "./things.ts";

/** Things of each sort that the dialog shows. */
const EACH = 5;

/**
 * `/find.json?q=WORDS[&at=MOMENT]`: what has a page of its own and begins so, by sort, for the dialog that opens
 * over every page; `/claims/ID.bib`: a claim as a BibTeX entry.
 */
export function addSearchRoutes(site: FastifyInstance, settings: RouteSettings): void {
  const snapshotOf = async (revision: number, moment: string | null) =>
    moment === null ? settings.cache.snapshot(revision) : settings.cache.snapshotAt(revision, moment);

  site.get("/find.json", async (request, reply) => {
    const query = new URLSearchParams(request.url.split("?")[1] ?? "");
    const moment = query.get("at");
    if (moment !== null && !isMoment(moment))
      return reply.code(400).send({ error: "at is no moment.", expected: "YYYY-MM-DD or YYYY-MM-DDTHH:MM" });
    const revision = await settings.cache.revision();
    const say = sayIn(languageOf(request));
    const etag = `W/"${revision}-${say.language}"`;
    reply.headers({ etag, "cache-control": "no-cache", vary: "Cookie, Accept-Language" });
    if (isFresh(request, etag)) return reply.code(304).send();
    const asked = searchAsked(new URLSearchParams({ q: query.get("q") ?? "" }));
    const at = (href: string) => (moment === null ? href : withMoment(href, moment));
    const snapshot = await snapshotOf(revision, moment);
    await readyToSearch(snapshot);
    const groups = findThings(snapshot, asked.q, EACH, say).map(({ label, things, total }) => ({
      label,
      total,
      things: things.map((thing) => ({ ...thing, href: at(thing.href) })),
    }));
    return { groups, search: at(searchAddress(asked)) };
  });

  site.get("/claims/:id.bib", async (request, reply) => {
    const { id } = request.params as { id: string };
    const snapshot = await snapshotOf(await settings.cache.revision(), null);
    const placed = snapshot.claims.get(id);
    if (placed === undefined) return reply.callNotFound();
    return reply
      .headers({
        "cache-control": "no-cache",
        "content-disposition": `attachment; filename="${id.replace(/[^\w-]/g, "_")}.bib"`,
      })
      .type("application/x-bibtex; charset=utf-8")
      .send(bibtexOf(placed, `${request.protocol}://${request.host}`));
  });
}
