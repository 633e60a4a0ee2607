import type { ServerResponse } from "node:http";
import type { RecordCache } from "../record-cache.ts";
import { inSlices } from "../slices.ts";
import { isEmpty, type Logged, loggedIn, type News, newsBetween } from "./news.ts";

/** How often the record is asked whether it has changed, while anybody listens. */
const ASK_MS = 1_000;
/** Proxies close streams that are silent for a minute. */
const BEAT_MS = 25_000;
/** News kept for readers whose connection broke. */
const KEPT = 200;
/** A reader who takes in nothing while this much waits for it is let go; it comes back by itself. */
const MOST_WAITING_BYTES = 256_000;
const MOST_STREAMS = 10_000;
/** All open pages ask for the new page after news; this keeps them from asking in one instant. */
const FETCH_APART_MS = 2;

/**
 * Sends what is new in the log to every open stream (server-sent events). Asks the record only while somebody
 * listens; each piece of news is written once and sent to all.
 */
export interface LiveHub {
  /**
   * Takes over a response as a stream. `since` is the revision that the reader's page shows, or the id of the
   * last event it had: it is sent what came after, or `reset` where that is no longer known.
   *
   * @returns false where too many streams are open; nothing was written then
   */
  open(response: ServerResponse, since: number | null): boolean;
  readonly streams: number;
  /** Ends all streams and stops asking. */
  close(): void;
}

export function liveHub(
  cache: RecordCache,
  onError: (error: unknown) => void,
  askMs: number = ASK_MS,
): LiveHub {
  const open = new Set<ServerResponse>();
  const kept: { readonly revision: number; readonly before: number; readonly event: Buffer }[] = [];
  let last: { readonly revision: number; readonly logged: Logged } | null = null;
  let asking: NodeJS.Timeout | null = null;
  let beating: NodeJS.Timeout | null = null;
  let busy = false;

  function drop(response: ServerResponse): void {
    open.delete(response);
    response.destroy();
    rest();
  }

  function send(response: ServerResponse, event: Buffer): void {
    if (response.writableLength > MOST_WAITING_BYTES) drop(response);
    else response.write(event);
  }

  async function ask(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      // Who hears of news asks for the page at once: it must be the new one.
      const { revision, documents } = await cache.latest();
      if (revision === last?.revision) return;
      const logged = await inSlices(loggedIn(documents));
      const before = last;
      last = { revision, logged };
      if (before === null) return;
      const news = newsBetween(before.logged, logged, revision);
      const event = eventOf(news, Math.round(open.size * FETCH_APART_MS));
      kept.push({ revision, before: before.revision, event });
      if (kept.length > KEPT) kept.shift();
      if (!isEmpty(news)) for (const response of open) send(response, event);
    } catch (error) {
      onError(error);
    } finally {
      busy = false;
    }
  }

  function wake(): void {
    asking ??= setInterval(() => void ask(), askMs);
    beating ??= setInterval(() => {
      for (const response of open) send(response, BEAT);
    }, BEAT_MS);
  }

  /** With nobody left, nothing is asked and what was last known may grow old: the next reader starts anew. */
  function rest(): void {
    if (open.size > 0) return;
    if (asking !== null) clearInterval(asking);
    if (beating !== null) clearInterval(beating);
    [asking, beating] = [null, null];
  }

  /** What a reader at a revision has missed; null where that is no longer known. */
  function missed(since: number): Buffer[] | null {
    if (last === null || since === last.revision) return [];
    const from = kept.findIndex(({ before }) => before === since);
    return from < 0 ? null : kept.slice(from).map(({ event }) => event);
  }

  async function catchUp(response: ServerResponse, since: number | null): Promise<void> {
    // The revision of the first reader must be known before anything can be new.
    await ask();
    if (since === null || !open.has(response)) return;
    const events = missed(since);
    if (events === null) send(response, RESET);
    else for (const event of events) send(response, event);
  }

  return {
    open(response, since) {
      if (open.size >= MOST_STREAMS) return false;
      response.write(RETRY);
      open.add(response);
      response.on("close", () => {
        open.delete(response);
        rest();
      });
      wake();
      void catchUp(response, since);
      return true;
    },
    get streams() {
      return open.size;
    },
    close() {
      for (const response of open) response.end();
      open.clear();
      rest();
    },
  };
}

const BEAT = Buffer.from(": still here\n\n");
const RETRY = Buffer.from("retry: 3000\n\n");
const RESET = Buffer.from("event: reset\ndata: {}\n\n");

/** @param spread milliseconds over which the readers should share out their asking for the new page */
function eventOf(news: News, spread: number): Buffer {
  const data = JSON.stringify({ ...news, spread });
  return Buffer.from(`event: news\nid: ${news.revision}\ndata: ${data}\n\n`);
}
