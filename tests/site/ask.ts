import type { FastifyInstance, InjectOptions } from "fastify";
import { parseHTML } from "linkedom";
import { createSite } from "../../src/site/create-site.ts";
import type { SiteRecord } from "../../src/site/record-source.ts";
import { fixedWeigher, record, sourceOf } from "./fixture.ts";
import { syria } from "./theatre.ts";

/** A site over the invented record, or another, with the hand-made weighing. */
export function siteOf(kept: SiteRecord = record): FastifyInstance {
  return createSite(sourceOf(kept), syria(), { weigher: fixedWeigher });
}

export async function ask(site: FastifyInstance, url: string, headers: InjectOptions["headers"] = {}) {
  return site.inject({ method: "GET", url, headers });
}

/** The page at an address as a document; fails where the answer is not a page. */
export async function page(site: FastifyInstance, url: string, status = 200) {
  const answer = await ask(site, url);
  if (answer.statusCode !== status || !String(answer.headers["content-type"]).startsWith("text/html"))
    throw new Error(`${url} answered ${answer.statusCode} ${answer.headers["content-type"]}`);
  return parseHTML(answer.body).document;
}

/** Text of an element as a reader sees it, white space collapsed. */
export function textOf(element: { textContent: string | null } | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
