import type { ClaimBody } from "../../model/claim.ts";
import { changed, type Draft } from "../draft.ts";

/**
 * Completes claims that point back: 'the strike killed three', 'no casualties were reported', a toll whose
 * sentence names no place. They take place, doer, means and day from the last attack of the same entry.
 */
export function pointBack(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const antecedent = lastEvent(out, draft);
    out.push(antecedent ? complete(draft, antecedent) : draft);
  }
  return out;
}

/** The last attack before this draft, in the same entry and not more than six sentences back. */
function lastEvent(before: readonly Draft[], draft: Draft): Draft | null {
  if (draft.body.kind !== "toll" && draft.body.kind !== "attack" && draft.body.kind !== "facility")
    return null;
  if (!draft.pointsBack && draft.where.length > 0) return null;
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i] as Draft;
    if (other.view.sentence.entry !== draft.view.sentence.entry) return null;
    if (draft.view.number - other.view.number > 6) return null;
    if (other.body.kind !== "attack" || other.body.attack.status === "planned") continue;
    if (other.where.length > 0 || other.view === draft.view) return other;
  }
  return null;
}

function complete(draft: Draft, event: Draft): Draft {
  if (event.body.kind !== "attack") return draft;
  const attack = event.body.attack;
  const sameSentence = event.view === draft.view;
  const changes: { -readonly [K in keyof Draft]?: Draft[K] } = {};
  if (draft.where.length === 0) {
    changes.where = event.where.slice(0, draft.body.kind === "attack" ? 12 : 2);
    changes.whereReason = "as for the attack before";
  }
  if (draft.pointsBack || sameSentence) {
    const body = withDoer(draft.body, attack.by, attack.type);
    if (body !== draft.body) {
      changes.body = body;
      changes.actors = [...draft.actors, ...event.actors];
    }
    if (draft.when === null || draft.when.known === "dateline") {
      changes.when = event.when;
      changes.whenReason = "as for the attack before";
    }
  }
  return Object.keys(changes).length > 0 ? changed(draft, "refine/points-back", changes) : draft;
}

function withDoer(body: ClaimBody, by: readonly string[], type: string): ClaimBody {
  if (body.kind === "toll") {
    const { toll } = body;
    if (toll.count?.max === 0) return body;
    const filled = toll.by.length > 0 ? toll.by : by.filter((name) => name !== toll.side);
    // 'the strike' of a sentence is the drone strike of the one before.
    const vaguer = toll.means === "airstrike" && (type === "drone strike" || type === "missile strike");
    const means = toll.means === null || vaguer ? (type === "other" ? toll.means : type) : toll.means;
    if (filled === toll.by && means === toll.means) return body;
    return { kind: "toll", toll: { ...toll, by: filled, means } };
  }
  if (body.kind === "facility") {
    const { facility } = body;
    if (facility.by.length > 0 && facility.means) return body;
    return {
      kind: "facility",
      facility: {
        ...facility,
        by: facility.by.length > 0 ? facility.by : by,
        means: facility.means ?? (type === "other" ? null : type),
      },
    };
  }
  if (body.kind === "attack" && body.attack.by.length === 0) {
    const refined =
      body.attack.type === "other"
        ? { ...body.attack, type: type as typeof body.attack.type, by }
        : { ...body.attack, by };
    return { kind: "attack", attack: refined };
  }
  return body;
}
