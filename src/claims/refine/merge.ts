import type { Attack } from "../../model/claim.ts";
import { changed, type Draft } from "../draft.ts";
import { phrasesOf } from "../view/phrases.ts";
import { touches } from "../view/sentence-view.ts";

/** Joins proposals of one sentence that say the same thing twice: 'Jets hit Homs in an airstrike' is one attack. */
export function mergeDuplicates(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const at = out.findIndex((known) => known.view === draft.view && sameClaim(known, draft));
    if (at < 0) out.push(draft);
    else out[at] = join(out[at] as Draft, draft);
  }
  return out;
}

function sameClaim(a: Draft, b: Draft): boolean {
  if (a.body.kind === "attack" && b.body.kind === "attack")
    return sameAttack(a, b, a.body.attack, b.body.attack);
  if (a.body.kind === "toll" && b.body.kind === "toll") {
    const [x, y] = [a.body.toll, b.body.toll];
    const sameCount = x.count?.min === y.count?.min && x.count?.max === y.count?.max;
    return (
      x.status === y.status &&
      sameCount &&
      touches(a.quote, b.quote) &&
      (x.who === y.who || touches(a.anchor, b.anchor))
    );
  }
  if (a.body.kind === "control" && b.body.kind === "control") {
    const sameWhere = a.where[0]?.name === b.where[0]?.name;
    return sameWhere && a.body.control.change === b.body.control.change && touches(a.quote, b.quote);
  }
  if (a.body.kind === "truce" && b.body.kind === "truce")
    return a.body.truce.status === b.body.truce.status && touches(a.quote, b.quote);
  if (a.body.kind === "facility" && b.body.kind === "facility") {
    return (
      a.body.facility.type === b.body.facility.type &&
      (a.body.facility.status === b.body.facility.status || [a, b].some(onlyAttacked)) &&
      touches(a.quote, b.quote)
    );
  }
  if (a.body.kind === "diplomacy" && b.body.kind === "diplomacy") {
    return a.body.diplomacy.act === b.body.diplomacy.act && touches(a.quote, b.quote);
  }
  return a.body.kind === b.body.kind && touches(a.anchor, b.anchor);
}

/** 'attacked' says less than 'damaged' or 'destroyed' of the same place. */
function onlyAttacked(draft: Draft): boolean {
  return draft.body.kind === "facility" && draft.body.facility.status === "attacked";
}

function sameAttack(a: Draft, b: Draft, x: Attack, y: Attack): boolean {
  if (!(inside(a.anchor, b.quote) || inside(b.anchor, a.quote))) return false;
  if (isEarlier(a) !== isEarlier(b)) return false;
  const sameBy = x.by.length === 0 || y.by.length === 0 || x.by.some((name) => y.by.includes(name));
  const sameType = x.type === y.type || x.type === "other" || y.type === "other";
  const samePlace =
    a.places === null ||
    b.places === null ||
    a.where.some((one) => b.where.some((other) => one.name === other.name));
  return sameBy && sameType && samePlace;
}

const EARLIER = new Set(["after", "following"]);

/** 'After attacks on farms, the RSF stormed a depot': what something came after is another attack. */
function isEarlier({ view, anchor, rules }: Draft): boolean {
  if (!rules[0]?.startsWith("attack/noun-")) return false;
  const start = phrasesOf(view).at[anchor.start]?.start ?? anchor.start;
  return EARLIER.has(view.words[start - 1] ?? "");
}

function inside(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return b.start <= a.start && a.end <= b.end;
}

/** Keeps the draft that says more and fills its gaps from the other. */
function join(a: Draft, b: Draft): Draft {
  const preferred = onlyAttacked(a) !== onlyAttacked(b) ? !onlyAttacked(a) : weight(a) >= weight(b);
  const [main, other] = preferred ? [a, b] : [b, a];
  const rule = `refine/joined-with-${other.rules[0]}`;
  const where = main.where.length > 0 ? main.where : other.where;
  if (main.body.kind === "attack" && other.body.kind === "attack") {
    const [x, y] = [main.body.attack, other.body.attack];
    const attack: Attack = {
      ...x,
      type: x.type === "other" ? y.type : x.type,
      by: x.by.length > 0 ? x.by : y.by,
      target: x.target ?? y.target,
      means: x.means ?? y.means,
      status: x.status === "carried out" ? y.status : x.status,
      ...(x.count ? {} : y.count ? { count: y.count } : {}),
    };
    return changed(main, rule, {
      body: { kind: "attack", attack },
      where,
      actors: [...main.actors, ...other.actors],
    });
  }
  return changed(main, rule, { where });
}

function weight(draft: Draft): number {
  const body = draft.body as unknown as Record<string, Record<string, unknown> | undefined>;
  const own = body[draft.body.kind] ?? {};
  let filled = 0;
  for (const value of Object.values(own))
    if (value !== null && !(Array.isArray(value) && value.length === 0)) filled++;
  return filled + (draft.places?.length ? 1 : 0);
}
