import type { FastifyReply, FastifyRequest } from "fastify";
import { sayIn } from "../messages/say.ts";
import { HEADERS, languageOf, sendHtml, themeOf, zoneOf } from "./http.ts";
import { ErrorPage } from "./pages/errors.tsx";
import type { RouteSettings } from "./route-settings.ts";
import { renderPage } from "./parts/words.tsx";
import { buildSnapshot } from "./snapshot.ts";
import type { View } from "./view.ts";

export function notFound(reply: FastifyReply, view: View): FastifyReply {
  const { say } = view;
  reply.removeHeader("etag").code(404);
  const found = say(view.moment === null ? "error.missing" : "error.missingThen");
  return sendHtml(
    reply,
    renderPage(<ErrorPage view={view} title={say("error.notFound")} found={found} />, say),
  );
}

/** The answer to an address whose `at` is no moment. */
export function noSuchMoment(reply: FastifyReply, view: View): FastifyReply {
  const { say } = view;
  reply.removeHeader("etag").code(400);
  const [title, found] = [say("error.noMoment"), say("error.noMomentFound")];
  return sendHtml(reply, renderPage(<ErrorPage view={view} title={title} found={found} />, say));
}

/** The answers that are no page of the record, in the same frame; they need no record, so that they can tell that there is none. */
export interface ErrorPages {
  missing(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  failed(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
}

export function errorPages(settings: RouteSettings): ErrorPages {
  const nothing = buildSnapshot(
    { current: [], superseded: [], custody: [] },
    { weighed: { incidents: [], holdings: [] }, voiced: () => [], relationsOf: () => [] },
    settings.theatre,
    0,
    () => ({ state: "blank", holders: [], for: [], against: [] }),
  );
  const viewFor = async (request: FastifyRequest): Promise<View> => {
    const frame = {
      assets: settings.assets,
      theme: themeOf(request),
      zone: zoneOf(request),
      say: sayIn(languageOf(request)),
      address: "/",
      moment: null,
    } as const;
    try {
      return { ...frame, snapshot: await settings.cache.snapshot(await settings.cache.revision()) };
    } catch {
      return { ...frame, snapshot: nothing };
    }
  };
  return {
    async missing(request, reply) {
      reply.header("cache-control", "no-cache");
      return notFound(reply, await viewFor(request));
    },
    async failed(error, request, reply) {
      const status = (error as { statusCode?: number }).statusCode ?? 500;
      const ours = status >= 500;
      if (ours) settings.onError(error, request.url);
      const view = await viewFor(request);
      const title = view.say(ours ? "error.ours" : "error.theirs");
      const found = view.say(ours ? "error.oursFound" : "error.theirsFound");
      reply
        .removeHeader("etag")
        .code(status)
        .headers({ ...HEADERS, "cache-control": "no-store" });
      return sendHtml(reply, renderPage(<ErrorPage view={view} title={title} found={found} />, view.say));
    },
  };
}
