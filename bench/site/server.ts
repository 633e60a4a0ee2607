import { ServerResponse } from "node:http";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";
import { createSite } from "../../src/site/create-site.ts";
import { growingRecord } from "./live-record.ts";
import type { Answer, Question } from "./messages.ts";

/** The measured process: a site over a made record, told by messages when the record is to change. */
const theatre = loadTheatre("theatres/syria");
const record = growingRecord(theatre, 200);

let waiting = false;
const last = { noticed: 0n, firstWrite: 0n, lastWrite: 0n, writes: 0 };

const source = {
  ...record,
  async revision() {
    const revision = await record.revision();
    // Whoever asks first after a change is the one who notices it.
    if (waiting) last.noticed = process.hrtime.bigint();
    waiting = false;
    return revision;
  },
};

// Only here: the site itself keeps no time of its writes.
const write = ServerResponse.prototype.write as (this: ServerResponse, ...rest: unknown[]) => boolean;
ServerResponse.prototype.write = function (this: ServerResponse, ...rest: unknown[]) {
  const done = write.apply(this, rest);
  const [chunk] = rest;
  if (Buffer.isBuffer(chunk) && chunk.subarray(0, 11).toString() === "event: news") {
    const now = process.hrtime.bigint();
    if (last.writes === 0) last.firstWrite = now;
    last.lastWrite = now;
    last.writes++;
  }
  return done;
} as typeof ServerResponse.prototype.write;

const site = createSite(source, theatre, { onError: (error) => console.error(error) });

function answer(to: Answer): void {
  process.send?.(to);
}

process.on("message", (question: Question) => {
  if (question === "grow") {
    Object.assign(last, { firstWrite: 0n, lastWrite: 0n, noticed: 0n, writes: 0 });
    record.grow();
    waiting = true;
    answer({ sort: "grown" });
  } else if (question === "times") {
    const { noticed, firstWrite, lastWrite, writes } = last;
    answer({
      sort: "times",
      noticed: String(noticed),
      firstWrite: String(firstWrite),
      lastWrite: String(lastWrite),
      writes,
    });
  } else {
    (globalThis as { gc?: () => void }).gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    answer({ sort: "memory", rss, heapUsed });
  }
});

const address = await site.listen({ host: "127.0.0.1", port: 0 });
answer({ sort: "listening", port: Number(new URL(address).port) });
