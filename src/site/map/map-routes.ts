import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isMoment } from "../../weighing/history/known-at.ts";
import { type Say, sayIn } from "../../messages/say.ts";
import { isFresh, languageOf } from "../http.ts";
import type { RouteSettings } from "../route-settings.ts";
import type { Snapshot } from "../snapshot.ts";
import { baseMap } from "./base.ts";
import { type MapAsked, mapAsked } from "./map-asked.ts";
import { mapData, mapGround } from "./map-data.ts";
import { mapImage } from "./map-image.tsx";
import { latestDay, type MapModel, modelAsked } from "./map-model.ts";

/** What a request of the map comes to. */
interface Answered {
  readonly snapshot: Snapshot;
  readonly asked: MapAsked;
  readonly model: MapModel;
  readonly moment: string | null;
  readonly say: Say;
}

/** What the map in the browser is drawn from, and the map as an image: both by the parameters of the page. */
export function addMapRoutes(site: FastifyInstance, settings: RouteSettings): void {
  site.get("/map/ground.json", async (_request, reply) => {
    reply.header("cache-control", "public, max-age=3600");
    return mapGround(baseMap(settings.theatre));
  });
  site.get("/map/state.json", (request, reply) =>
    answer(request, reply, settings, ({ model, say }) => mapData(model, say)),
  );
  site.get("/map.svg", (request, reply) =>
    answer(request, reply, settings, ({ snapshot, model, asked, moment, say }) => {
      const name = `map-${asked.day}${moment === null ? "" : `-as-of-${moment.replace(":", "")}`}.svg`;
      reply.type("image/svg+xml; charset=utf-8").header("content-disposition", `inline; filename="${name}"`);
      return mapImage({ snapshot, moment, say }, model);
    }),
  );
}

/** Reads the request and gives what `made` makes of it; 400 with what was expected where it cannot be read. */
async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: RouteSettings,
  made: (answered: Answered) => unknown,
): Promise<unknown> {
  const revision = await settings.cache.revision();
  const say = sayIn(languageOf(request));
  const etag = `W/"${revision}-${settings.assets.digest}-${say.language}"`;
  reply.headers({ etag, "cache-control": "no-cache", vary: "Cookie, Accept-Language" });
  if (isFresh(request, etag)) return reply.code(304).send();
  const query = new URLSearchParams(request.url.split("?")[1] ?? "");
  const moment = query.get("at");
  const refused = () =>
    reply.removeHeader("etag").code(400).send({
      error: "The map has no such day, area or moment.",
      expected: "date=YYYY-MM-DD and area=a place's id",
    });
  if (moment !== null && !isMoment(moment)) return refused();
  const snapshot =
    moment === null
      ? await settings.cache.snapshot(revision)
      : await settings.cache.snapshotAt(revision, moment);
  const asked = mapAsked(query, snapshot, latestDay(snapshot) ?? "");
  const model = asked === null ? null : modelAsked(snapshot, asked);
  if (asked === null || model === null) return refused();
  return made({ snapshot, asked, model, moment, say });
}
