import type { FastifyReply, FastifyRequest } from "fastify";
import { sayIn } from "../messages/say.ts";
import { HEADERS, languageOf, sendHtml, themeOf, zoneOf } from "./http.ts";
import { ErrorPage } from "./pages/errors.tsx";
import type { RouteSettings } from "./route-settings.ts";
import { renderPage } from "./parts/words.tsx";
import { buildSnapshot } from "./snapshot.ts";
import type { View } from "./view.ts";

const MISSING = "Nothing of the record has this address.";
const MISSING_THEN =
  "Nothing that had been published by this moment has this address. ‘Back to now’, above, shows whether anything has it today.";

export function notFound(reply: FastifyReply, view: View): FastifyReply {
  reply.removeHeader("etag").code(404);
  const found = view.moment === null ? MISSING : MISSING_THEN;
  return sendHtml(reply, renderPage(<ErrorPage view={view} title="Not found" found={found} />, view.say));
}

/** The answer to an address whose `at` is no moment. */
export function noSuchMoment(reply: FastifyReply, view: View): FastifyReply {
  reply.removeHeader("etag").code(400);
  const found =
    "The address asks for the record as known at a moment, and what it gives is none. A moment is a day, such as 2016-11-18, or a minute in UTC, such as 2016-11-18T17:45.";
  return sendHtml(
    reply,
    renderPage(<ErrorPage view={view} title="No such moment" found={found} />, view.say),
  );
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
      const title = ours ? "Something went wrong here" : "This request was not understood";
      const found = ours
        ? "The page could not be made. The failure was noted where Daybook runs; the record itself is not changed by showing it."
        : "The address or the form that came with it could not be read.";
      const view = await viewFor(request);
      reply
        .removeHeader("etag")
        .code(status)
        .headers({ ...HEADERS, "cache-control": "no-store" });
      return sendHtml(reply, renderPage(<ErrorPage view={view} title={title} found={found} />, view.say));
    },
  };
}
