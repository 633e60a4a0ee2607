import type { FastifyInstance } from "fastify";
import { HEADERS } from "../http.ts";
import type { RouteSettings } from "../route-settings.ts";
import { liveHub } from "./hub.ts";

/** `/stream?since=REVISION`: server-sent events of what is new, corrected and withdrawn in the log. */
export function addStream(site: FastifyInstance, settings: RouteSettings): void {
  const hub = liveHub(settings.cache, (error) => settings.onError(error, "/stream"));
  site.get("/stream", (request, reply) => {
    const { since } = request.query as { since?: string };
    const known = request.headers["last-event-id"] ?? since;
    reply.hijack();
    const head = {
      ...HEADERS,
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    };
    reply.raw.writeHead(200, head);
    const revision = typeof known === "string" && /^\d{1,15}$/.test(known) ? Number(known) : null;
    if (!hub.open(reply.raw, revision)) reply.raw.end("retry: 60000\n\n");
  });
  // Open streams would keep the server from stopping.
  site.addHook("preClose", async () => hub.close());
}
