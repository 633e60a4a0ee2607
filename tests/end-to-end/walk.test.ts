import type { FastifyInstance } from "fastify";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../src/site/create-site.ts";
import type { SiteEdition, SiteRecord } from "../../src/site/record-source.ts";
import type { ReadDocument } from "../../src/model/record.ts";
import { sourceOf } from "../site/fixture.ts";
import { syria } from "../site/theatre.ts";
import { readSamples } from "./read-samples.ts";

/** Addresses of one shape (`/places/*?page`) that are followed: pages of one kind are made alike. */
const OF_A_SHAPE = 5;
/** Pages that a walk opens at the most. */
const MOST = 450;
/** What a value that nobody put into words looks like. */
const UNSAID = /\[object \w+\]|\bundefined\b|\bNaN\b/;

let site: FastifyInstance;

beforeAll(async () => {
  const { editions, current } = await readSamples();
  const edition = (read: ReadDocument, number: number): SiteEdition => ({
    ...read,
    edition: number,
    obtainedAt: null,
  });
  const earlier = editions.filter((read) => !current.includes(read));
  const superseded = new Set(earlier.map(({ document }) => document.id));
  const record: SiteRecord = {
    current: current.map((read) => edition(read, superseded.has(read.document.id) ? 2 : 1)),
    superseded: earlier.map((read) => edition(read, 1)),
    custody: [],
  };
  site = createSite(sourceOf(record), syria(), {});
});

afterAll(() => site.close());

function shapeOf(address: string): string {
  const [path = "", query = ""] = address.split("?");
  const names = [...new Set(new URLSearchParams(query).keys())].sort();
  return `${path
    .split("/")
    .map((part, i) => (i < 2 ? part : "*"))
    .join("/")}?${names}`;
}

/** Opens the pages that links lead to, from the front page on; gives what is wrong with them, by address. */
async function walk(language: string): Promise<{ opened: number; wrong: string[] }> {
  const wrong: string[] = [];
  const queue = ["/"];
  const known = new Set(queue);
  const shapes = new Map<string, number>();
  let opened = 0;
  for (const address of queue) {
    if (opened++ >= MOST) break;
    const answer = await site.inject({ url: address, headers: { "accept-language": language } });
    // A page may be asked for as of a moment when there was nothing of it yet; it says so.
    const early = answer.statusCode === 404 && address.includes("at=");
    if (answer.statusCode >= 400 && !early) wrong.push(`${address} answers ${answer.statusCode}`);
    if (!String(answer.headers["content-type"]).startsWith("text/html")) continue;
    const { document } = parseHTML(answer.body);
    const unsaid = UNSAID.exec(document.documentElement.outerHTML);
    if (unsaid !== null) wrong.push(`${address} shows ${unsaid[0]}`);
    for (const link of document.querySelectorAll("a[href^='/']")) {
      const [next = ""] = (link.getAttribute("href") ?? "").split("#");
      const shape = shapeOf(next);
      const times = shapes.get(shape) ?? 0;
      if (known.has(next) || times >= OF_A_SHAPE || next.startsWith("/captures")) continue;
      shapes.set(shape, times + 1);
      known.add(next);
      queue.push(next);
    }
  }
  return { opened, wrong };
}

describe("a walk over every kind of page of the samples", () => {
  it.each(["en", "ar"])("finds each answered and every value put into words (%s)", async (language) => {
    const { opened, wrong } = await walk(language);
    expect(wrong).toEqual([]);
    expect(opened).toBeGreaterThan(100);
  });
});
