import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { renderToString } from "preact-render-to-string";
import { sendHtml, themeOf } from "./http.ts";
import { ErrorPage } from "./pages/errors.tsx";
import type { RouteSettings } from "./route-settings.ts";
import { buildSnapshot } from "./snapshot.ts";
import type { View } from "./view.ts";

const MISSING = "Nothing of the record has this address.";

export function notFound(reply: FastifyReply, view: View): FastifyReply {
  reply.removeHeader("etag").code(404);
  return sendHtml(reply, renderToString(<ErrorPage view={view} title="Not found" found={MISSING} />));
}

/** Error pages in the same frame; they need no record, so that they can tell that there is none. */
export function addErrors(site: FastifyInstance, settings: RouteSettings): void {
  const nothing = buildSnapshot(
    { current: [], superseded: [], custody: [] },
    { incidents: [], holdings: [] },
    settings.theatre,
    0,
    () => ({ state: "blank", holders: [], for: [], against: [] }),
  );
  const viewFor = async (request: FastifyRequest): Promise<View> => {
    const frame = { assets: settings.assets, theme: themeOf(request), address: "/" } as const;
    try {
      return { ...frame, snapshot: await settings.cache.snapshot(await settings.cache.revision()) };
    } catch {
      return { ...frame, snapshot: nothing };
    }
  };
  site.setNotFoundHandler(async (request, reply) => {
    reply.header("cache-control", "no-cache");
    return notFound(reply, await viewFor(request));
  });
  site.setErrorHandler(async (error, request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    if (status >= 500) settings.onError(error, request.url);
    reply.removeHeader("etag").code(status).header("cache-control", "no-store");
    const title = status >= 500 ? "Something went wrong here" : "This request was not understood";
    const found =
      status >= 500
        ? "The page could not be made. The failure was noted where Daybook runs; the record itself is not changed by showing it."
        : "The address or the form that came with it could not be read.";
    return sendHtml(
      reply,
      renderToString(<ErrorPage view={await viewFor(request)} title={title} found={found} />),
    );
  });
}
