import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isLanguage, type Language, languageAccepted } from "../messages/languages.ts";
import type { Theme } from "./view.ts";
import { isZone, UTC } from "./words/zones.ts";

const compress = promisify(gzip);

/** Compressed forms of buffers that are kept (assets, pages): each is made once. */
const compressed = new WeakMap<Buffer, Promise<Buffer>>();

function compressOnce(payload: string | Buffer): Promise<Buffer> {
  if (typeof payload === "string") return compress(payload, { level: 5 });
  const known = compressed.get(payload) ?? compress(payload, { level: 6 });
  compressed.set(payload, known);
  return known;
}

/** Nothing but our own files: no inline script or style, no frame, no form or request to another site. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** On every answer, errors among them. */
export const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
};

const COMPRESSIBLE = /^(?:text\/|application\/json|image\/svg\+xml)/;
/** Shorter answers grow by compression. */
const WORTH_COMPRESSING = 1_400;

/** Puts the security headers on every answer and compresses text where the reader takes it. */
export function addCommonHeaders(site: FastifyInstance): void {
  site.addHook("onRequest", async (_request, reply) => {
    reply.headers(HEADERS);
  });
  site.addHook("onSend", async (request, reply, payload) => {
    if (typeof payload !== "string" && !Buffer.isBuffer(payload)) return payload;
    const type = String(reply.getHeader("content-type") ?? "");
    if (!COMPRESSIBLE.test(type) || payload.length < WORTH_COMPRESSING) return payload;
    const vary = reply.getHeader("vary");
    reply.header("vary", vary === undefined ? "Accept-Encoding" : `${String(vary)}, Accept-Encoding`);
    if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) return payload;
    reply.header("content-encoding", "gzip");
    reply.removeHeader("content-length");
    return compressOnce(payload);
  });
}

/** Whether the reader already holds the page with this tag. */
export function isFresh(request: FastifyRequest, etag: string): boolean {
  const known = request.headers["if-none-match"];
  return known !== undefined && known.split(",").some((tag) => tag.trim() === etag);
}

/** The reader's choice of appearance, from its cookie; `auto` where none or a strange one is set. */
export function themeOf(request: FastifyRequest): Theme {
  const theme = /(?:^|;\s*)daybook-theme=(light|dark)(?:;|$)/.exec(request.headers.cookie ?? "")?.[1];
  return theme === "light" || theme === "dark" ? theme : "auto";
}

/** The zone that the reader wants times in, from its cookie; `UTC` where none or an unknown one is set. */
export function zoneOf(request: FastifyRequest): string {
  const zone = /(?:^|;\s*)daybook-zone=([\w+-]{1,40}(?:%2F[\w+-]{1,40}){0,3})(?:;|$)/.exec(
    request.headers.cookie ?? "",
  )?.[1];
  const name = zone?.replaceAll("%2F", "/") ?? UTC;
  return isZone(name) ? name : UTC;
}

/** The language of the interface: the reader's choice from its cookie, else what its browser asks for, else English. */
export function languageOf(request: FastifyRequest): Language {
  const chosen = /(?:^|;\s*)daybook-language=([a-z]{2})(?:;|$)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
  return isLanguage(chosen) ? chosen : languageAccepted(request.headers["accept-language"]);
}

/**
 * Registers the reader's own choices: `POST /appearance`, `POST /language` and `POST /times` keep them in cookies and go back to
 * where they were made.
 */
export function addAppearance(site: FastifyInstance): void {
  site.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: 8_192 },
    (_request, body, done) => done(null, new URLSearchParams(body as string)),
  );
  site.post("/appearance", async (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const theme = form.get("theme") ?? "";
    const known = theme === "light" || theme === "dark";
    reply.header(
      "set-cookie",
      `daybook-theme=${known ? theme : ""}; Path=/; Max-Age=${known ? 31_536_000 : 0}; SameSite=Lax; HttpOnly`,
    );
    return reply.redirect(ownAddress(form.get("back")), 303);
  });
  site.post("/language", async (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const language = form.get("language") ?? "";
    const known = isLanguage(language);
    reply.header(
      "set-cookie",
      `daybook-language=${known ? language : ""}; Path=/; Max-Age=${known ? 31_536_000 : 0}; SameSite=Lax; HttpOnly`,
    );
    return reply.redirect(ownAddress(form.get("back")), 303);
  });
  site.post("/times", async (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const zone = form.get("zone") ?? "";
    const kept = isZone(zone) && zone !== UTC;
    reply.header(
      "set-cookie",
      `daybook-zone=${kept ? encodeURIComponent(zone) : ""}; Path=/; Max-Age=${kept ? 31_536_000 : 0}; SameSite=Lax; HttpOnly`,
    );
    return reply.redirect(ownAddress(form.get("back")), 303);
  });
}

/** A path of this site, or its front page where the text would lead elsewhere. */
export function ownAddress(text: string | null): string {
  if (text === null || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text)) return "/";
  return text;
}

export const HTML = "text/html; charset=utf-8";

/** A rendered `<html>` element as the bytes of a page. */
export function htmlPage(html: string): Buffer {
  return Buffer.from(`<!doctype html>${html}`);
}

/** Sends a page that is not kept. */
export function sendHtml(reply: FastifyReply, html: string): FastifyReply {
  return reply.type(HTML).send(htmlPage(html));
}
