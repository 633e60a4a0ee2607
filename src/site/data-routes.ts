import type { FastifyInstance } from "fastify";
import { addMapRoutes } from "./map/map-routes.ts";
import { incidentCsv } from "../publish/incident-csv.ts";
import { tallyCsv } from "../publish/tally-text.ts";
import { isMoment } from "../weighing/history/known-at.ts";
import { incidentWithout } from "../weighing/leave-out.ts";
import { tallyAsked, tallyFor } from "./tally-asked.ts";
import type { RouteSettings } from "./route-settings.ts";

/** Everything that is not a page: the map's data, assets, captures. */
export function addData(site: FastifyInstance, settings: RouteSettings): void {
  addMapRoutes(site, settings);
  addTallies(site, settings);
  addIncidentTable(site, settings);
  addFiles(site, settings);
}

/** The table of the tallies page for a spreadsheet, by the same query. */
function addTallies(site: FastifyInstance, settings: RouteSettings): void {
  site.get("/tallies.csv", async (request, reply) => {
    const revision = await settings.cache.revision();
    const query = new URLSearchParams(request.url.split("?")[1] ?? "");
    const moment = query.get("at");
    if (moment !== null && !isMoment(moment))
      return reply.code(400).send({ error: "at is no moment.", expected: "YYYY-MM-DD or YYYY-MM-DDTHH:MM" });
    const snapshot =
      moment === null
        ? await settings.cache.snapshot(revision)
        : await settings.cache.snapshotAt(revision, moment);
    const asked = tallyAsked(query, snapshot);
    const name = ["tally", asked.status, asked.during ?? "all", moment ?? ""].filter((part) => part !== "");
    return reply
      .headers({
        "cache-control": "no-cache",
        "content-disposition": `attachment; filename="${name.join("-").replace(/[^\w-]/g, "_")}.csv"`,
      })
      .type("text/csv; charset=utf-8")
      .send([...tallyCsv(tallyFor(snapshot, asked, [asked.by]))].join(""));
  });
}

/** The figures of an incident's page for a spreadsheet, by the same query. */
function addIncidentTable(site: FastifyInstance, settings: RouteSettings): void {
  site.get("/incidents/:id.csv", async (request, reply) => {
    const revision = await settings.cache.revision();
    const query = new URLSearchParams(request.url.split("?")[1] ?? "");
    const moment = query.get("at");
    if (moment !== null && !isMoment(moment))
      return reply.code(400).send({ error: "at is no moment.", expected: "YYYY-MM-DD or YYYY-MM-DDTHH:MM" });
    const { cache } = settings;
    const snapshot =
      moment === null ? await cache.snapshot(revision) : await cache.snapshotAt(revision, moment);
    const incident = snapshot.incidentById.get((request.params as { id: string }).id);
    if (incident === undefined) return reply.callNotFound();
    const counted = incidentWithout(incident, new Set(query.getAll("without").slice(0, 100)));
    const outlet = (claim: string) => snapshot.claims.get(claim)?.edition.document.publisher ?? null;
    return reply
      .headers({
        "cache-control": "no-cache",
        "content-disposition": `attachment; filename="${incident.id.replace(/[^\w-]/g, "_")}.csv"`,
      })
      .type("text/csv; charset=utf-8")
      .send([...incidentCsv(counted, outlet)].join(""));
  });
}

/** Assets under addresses that hold their hash, and captures under their own. */
function addFiles(site: FastifyInstance, settings: RouteSettings): void {
  site.get("/assets/:file", async (request, reply) => {
    const asset = settings.assets.byPath.get(`/assets/${(request.params as { file: string }).file}`);
    if (asset === undefined) return reply.callNotFound();
    return reply
      .headers({ "cache-control": "public, max-age=31536000, immutable" })
      .type(asset.mediaType)
      .send(asset.bytes);
  });
  site.get("/captures/:sha256", async (request, reply) => {
    const { sha256 } = request.params as { sha256: string };
    const bytes = /^[0-9a-f]{64}$/.test(sha256) ? await settings.source.captureBytes(sha256) : null;
    if (bytes === null) return reply.callNotFound();
    // Always a download of plain bytes: a hostile page must never be shown under this site's name.
    return reply
      .headers({
        "cache-control": "public, max-age=31536000, immutable",
        "content-disposition": `attachment; filename="${sha256}"`,
        "content-security-policy": "default-src 'none'; sandbox",
      })
      .type("application/octet-stream")
      .send(Buffer.from(bytes));
  });
}
