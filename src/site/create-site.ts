import { type FastifyInstance, fastify } from "fastify";
import type { Theatre } from "../model/theatre.ts";
import { addStream } from "./live/routes.ts";
import { loadAssets } from "./assets.ts";
import { errorPages } from "./error-routes.tsx";
import { addAppearance, addCommonHeaders } from "./http.ts";
import { recordCache } from "./record-cache.ts";
import type { RecordSource } from "./record-source.ts";
import { addRoutes } from "./routes.tsx";
import { ledgerWeigher, type Weigher } from "./weighing.ts";

export interface SiteOptions {
  /** Told of every failure behind an error page, with the address that was asked for. Default: nobody is told. */
  readonly onError?: (error: unknown, address: string) => void;
  /** The weighing stage; only tests hand in another. */
  readonly weigher?: Weigher;
  /**
   * While a change of the record is worked in, requests are answered from the record as it was before, for so many
   * milliseconds at most; then they wait. 5,000 unless given.
   */
  readonly patienceMs?: number;
}

/**
 * The web site of one record: pages, map data, captures and assets, ready to listen or to be asked by
 * `inject`. It reads the record once per revision, keeps it in memory, and never writes.
 *
 * Assets: styles come from `src/site/styles`, fonts from their packages, scripts from `dist/islands`
 * (`npm run build:islands`). Without a build all pages work, and the map is drawn by the server.
 */
export function createSite(source: RecordSource, theatre: Theatre, options: SiteOptions): FastifyInstance {
  const { onError = () => {}, patienceMs } = options;
  const settings = {
    source,
    theatre,
    assets: loadAssets(),
    cache: recordCache(source, theatre, options.weigher ?? ledgerWeigher(), {
      ...(patienceMs === undefined ? {} : { patienceMs }),
      onError: (error) => onError(error, "the record"),
    }),
    onError,
  };
  const errors = errorPages(settings);
  const site = fastify({
    // Whoever stops the server wants it stopped, not when the last idle reader's connection times out.
    forceCloseConnections: true,
    // Document ids may be whole web addresses; the router's own limit is 100 characters.
    routerOptions: { maxParamLength: 4_000, ignoreTrailingSlash: true },
    frameworkErrors: (error, request, reply) => void errors.failed(error, request, reply),
  });
  addCommonHeaders(site);
  addAppearance(site);
  site.setNotFoundHandler(errors.missing);
  site.setErrorHandler(errors.failed);
  addRoutes(site, settings);
  addStream(site, settings);
  return site;
}
