import { createHash } from "node:crypto";
import type { ActorReference, Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Draft } from "./draft.ts";
import { spanOf } from "./view/sentence-view.ts";

/** Drafts in the order of their quotes; the longer stands behind the shorter where they begin alike. */
export function inTextOrder(drafts: readonly Draft[]): Draft[] {
  return drafts
    .map((draft) => ({ draft, span: spanOf(draft.view, draft.quote) }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ draft }) => draft);
}

/**
 * Turns drafts into claims with ids, one for one.
 *
 * @param drafts in the order of the text
 *
 * An id hashes what makes it the same claim: document, capture, kind, span, and a running number among
 * claims that are equal in all of these.
 */
export function identify(document: Document, drafts: readonly Draft[]): Claim[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const span = spanOf(draft.view, draft.quote);
    const key = [document.id, document.capture, draft.body.kind, span.start, span.end].join("\u0000");
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    const hash = createHash("sha256").update(`${key}\u0000${number}`).digest("hex").slice(0, 16);
    const attribution = withStance(draft);
    const certainty =
      draft.certainty !== null && draft.chain.certainty === "stated"
        ? draft.certainty
        : draft.chain.certainty;
    return {
      ...draft.body,
      id: `c-${hash}`,
      document: document.id,
      entry: draft.view.sentence.entry,
      start: span.start,
      end: span.end,
      quote: document.text.slice(span.start, span.end),
      attribution,
      certainty,
      when: draft.when,
      where: draft.where,
      actors: actorReferences(draft),
      rules: [...draft.rules, ...draft.chain.rules],
    };
  });
}

function withStance(draft: Draft): Claim["attribution"] {
  const { attribution } = draft.chain;
  const last = attribution.at(-1);
  if (draft.stance === null || !last || last.stance !== "asserts") return attribution;
  return [...attribution.slice(0, -1), { ...last, stance: draft.stance }];
}

/** Each party of the body once, as printed and as resolved. */
function actorReferences(draft: Draft): ActorReference[] {
  const references: ActorReference[] = [];
  for (const actor of draft.actors) {
    if (references.some((known) => known.name === actor.name && known.printed === actor.printed)) continue;
    const { printed, name, reason, met } = actor;
    const reference = { printed, name, actor: actor.actor, reason };
    references.push(met === undefined ? reference : { ...reference, met });
  }
  return references;
}
