import { inEnglish, wording } from "../../messages/in-words.ts";
import { type Bounds, formatBounds } from "../../model/bounds.ts";
import type {
  Figure,
  FigureValue,
  Holding,
  HoldingState,
  Incident,
  RevisionReason,
  Weighed,
} from "../../model/record.ts";
import type { Wording, WordValue } from "../../model/wording.ts";
import { figureNamed, namesOf } from "../wordings.ts";

/** What became otherwise between two states of the record. */
export type ChangeSort =
  | "new incident"
  | "joined"
  | "withdrawn"
  | "new figure"
  | "new value"
  | "revised"
  | "retracted"
  | "denied"
  | "dispute"
  | "accused"
  | "holding";

/** One difference, in words that a reader can check against the claims named. */
export interface Change {
  readonly sort: ChangeSort;
  /** Incident id of the later state (of the earlier where it is gone), or place id for a holding. */
  readonly subject: string;
  readonly title: Wording;
  /** 'killed people: 12 became 12–26; River Monitor says 26'. */
  readonly words: Wording;
  /** Claims that the change rests on; empty where something merely went. */
  readonly claims: readonly string[];
}

/** The states of holdings on the days that the two moments are compared at. */
export interface HoldingStates {
  readonly before: (holding: Holding) => HoldingState;
  readonly after: (holding: Holding) => HoldingState;
}

/**
 * What changed from one state of the record to another, by title. An incident that was joined with another is
 * followed by the claims that both have.
 */
export function changesBetween(before: Weighed, after: Weighed, states: HoldingStates): Change[] {
  const earlier = followed(before.incidents, after.incidents);
  const changes: Change[] = [];
  const continued = new Set<string>();
  for (const incident of after.incidents) {
    const old = earlier.get(incident.id) ?? [];
    for (const { id } of old) continued.add(id);
    const [first, ...joined] = old;
    if (first === undefined) changes.push(newIncident(incident));
    else changes.push(...incidentChanges(first, incident));
    for (const one of joined)
      changes.push({
        sort: "joined",
        subject: incident.id,
        title: incident.title,
        words: wording("weighing.change.joined", { title: one.title }),
        claims: one.claims,
      });
  }
  for (const old of before.incidents)
    if (!continued.has(old.id))
      changes.push({
        sort: "withdrawn",
        subject: old.id,
        title: old.title,
        words: wording("weighing.change.gone"),
        claims: [],
      });
  changes.push(...holdingChanges(before.holdings, after.holdings, states));
  return changes.sort(
    (a, b) =>
      order(inEnglish(a.title), inEnglish(b.title)) ||
      order(a.subject, b.subject) ||
      order(inEnglish(a.words), inEnglish(b.words)),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** For each later incident the earlier ones that it continues: the one of its id, then those whose claims it has. */
function followed(before: readonly Incident[], after: readonly Incident[]): Map<string, Incident[]> {
  const ids = new Set(after.map(({ id }) => id));
  const byClaim = new Map<string, Incident>();
  for (const incident of after) for (const claim of incident.claims) byClaim.set(claim, incident);
  const found = new Map<string, Incident[]>();
  for (const old of before) {
    const heir = ids.has(old.id) ? old.id : heirOf(old, byClaim);
    if (heir === null) continue;
    const list = found.get(heir) ?? [];
    if (heir === old.id) list.unshift(old);
    else list.push(old);
    found.set(heir, list);
  }
  return found;
}

/** The later incident that has most of the claims of an earlier one; the smaller id of equals. */
function heirOf(old: Incident, byClaim: ReadonlyMap<string, Incident>): string | null {
  const shares = new Map<string, number>();
  for (const claim of old.claims) {
    const heir = byClaim.get(claim)?.id;
    if (heir !== undefined) shares.set(heir, (shares.get(heir) ?? 0) + 1);
  }
  const [best] = [...shares].sort(([a, x], [b, y]) => y - x || order(a, b));
  return best?.[0] ?? null;
}

function newIncident(incident: Incident): Change {
  const told = incident.figures.filter((figure) => rangeInWords(figure) !== "").map(rangeOf);
  return {
    sort: "new incident",
    subject: incident.id,
    title: incident.title,
    words: wording("weighing.change.new", {
      told: told.length === 0 ? "no" : "yes",
      figures: { list: told, between: "semicolon" },
      origins: incident.origins,
    }),
    claims: incident.claims,
  };
}

function incidentChanges(before: Incident, after: Incident): Change[] {
  const changes: Change[] = [];
  const add = (sort: ChangeSort, words: Wording, claims: readonly string[]) =>
    changes.push({ sort, subject: after.id, title: after.title, words, claims });
  const old = new Map(before.figures.map((figure) => [keyOf(figure), figure]));
  for (const figure of after.figures) {
    const known = old.get(keyOf(figure));
    old.delete(keyOf(figure));
    if (known !== undefined) figureChanges(known, figure, add);
    else if (rangeInWords(figure) !== "") add("new figure", rangeOf(figure), claimsOf(figure));
  }
  for (const gone of old.values())
    if (rangeInWords(gone) !== "")
      add(
        "withdrawn",
        wording("weighing.change.figureGone", {
          figure: figureNamed(gone),
          range: { bounds: boundsOf(gone) },
        }),
        [],
      );
  const disputes = (after.disputes ?? []).filter((one) => !(before.disputes ?? []).includes(one));
  for (const dispute of disputes)
    add(
      "dispute",
      wording("weighing.change.contested", { dispute: wording(`dispute.${dispute}`) }),
      after.denials ?? [],
    );
  const settled = (before.disputes ?? []).filter((one) => !(after.disputes ?? []).includes(one));
  for (const dispute of settled)
    add("dispute", wording("weighing.change.settled", { dispute: wording(`dispute.${dispute}`) }), []);
  for (const { name, actor = null, origins, deniedBy = [] } of after.accused) {
    const accused = { name, actor };
    const known = before.accused.find((one) => one.name === name);
    const by = origins.filter((origin) => !known?.origins.includes(origin));
    if (by.length > 0)
      add(
        "accused",
        wording("weighing.change.accused", { origins: listed(by), number: by.length, accused }),
        [],
      );
    const denied = deniedBy.filter((origin) => !known?.deniedBy?.includes(origin));
    if (denied.length > 0)
      add(
        "denied",
        wording("weighing.change.deniesDoer", { origins: listed(denied), accused }),
        after.denials ?? [],
      );
  }
  return changes;
}

function keyOf({ status, who, scope }: Figure): string {
  return `${status}|${who.toLowerCase()}|${scope === undefined ? "" : inEnglish(scope)}`;
}

/** 'killed people: 12 or more'. */
function rangeOf(figure: Figure): Wording {
  return wording("weighing.change.figure", {
    figure: figureNamed(figure),
    range: { bounds: boundsOf(figure) },
  });
}

/** Names of origins, one after another. */
function listed(names: readonly string[]): WordValue {
  return namesOf(names.map((name) => ({ name, actor: null })));
}

function claimsOf({ values }: Figure): string[] {
  return values.map(({ claim }) => claim);
}

type Add = (sort: ChangeSort, words: Wording, claims: readonly string[]) => void;

/** Values are followed by the claim that gave them. */
function figureChanges(before: Figure, after: Figure, add: Add): void {
  const old = new Map(before.values.map((value) => [valueKey(value), value]));
  const [was, is] = [rangeInWords(before), rangeInWords(after)];
  const moves = was !== is && was !== "";
  const told = (what: Wording, moved = moves) =>
    wording("weighing.change.value", {
      figure: figureNamed(after),
      moved: !moved ? "no" : is === "" ? "gone" : "yes",
      was: { bounds: boundsOf(before) },
      is: { bounds: boundsOf(after) },
      what,
    });
  const takers = new Set<string>();
  for (const { claim, origin, bounds, retractedBy, repeats } of after.values) {
    const known = old.get(valueKey({ claim, bounds }));
    if (retractedBy === undefined || known === undefined || known.retractedBy !== undefined) continue;
    takers.add(retractedBy);
    if (repeats === undefined)
      add("retracted", told(wording("weighing.assess.tookBack", { origin, number: { bounds } })), [
        retractedBy,
        claim,
      ]);
  }
  for (const value of after.values) {
    if (old.has(valueKey(value)) || value.repeats !== undefined || value.reader === true) continue;
    const { origin } = value;
    const number = { bounds: value.bounds };
    if (takers.has(value.claim)) continue;
    if (value.denied) {
      const numbered = formatBounds(value.bounds) === "" ? "no" : "yes";
      add("denied", told(wording("weighing.change.denies", { origin, numbered, number }), false), [
        value.claim,
      ]);
      continue;
    }
    const replaced = before.values.find(
      (one) =>
        one.origin.key === value.origin.key && !one.superseded && isReplaced(one, after) && !one.denied,
    );
    if (replaced !== undefined)
      add(
        "revised",
        told(
          wording("weighing.change.revised", {
            origin,
            earlier: { bounds: replaced.bounds },
            number,
            ...reasonOf(value),
          }),
        ),
        [value.claim, replaced.claim],
      );
    else {
      const says = wording("weighing.change.says", {
        origin,
        number,
        differing: value.differs.length === 0 ? "no" : "yes",
        differs: { list: value.differs, between: "semicolon" },
      });
      add("new value", told(says), [value.claim]);
    }
  }
  const kept = new Set(after.values.map(valueKey));
  for (const value of before.values)
    if (!kept.has(valueKey(value)))
      add(
        "retracted",
        told(wording("weighing.change.unsaid", { origin: value.origin, number: { bounds: value.bounds } })),
        [value.claim],
      );
}

function reasonOf({ revises }: FigureValue): { reason: RevisionReason; why: Wording } {
  const reason = revises?.reason ?? "none_given";
  return { reason, why: wording(`revision.${reason}`) };
}

function isReplaced(value: FigureValue, after: Figure): boolean {
  return after.values.some((one) => valueKey(one) === valueKey(value) && one.superseded);
}

function valueKey({ claim, bounds }: Pick<FigureValue, "claim" | "bounds">): string {
  return `${claim}|${bounds.min}|${bounds.max}`;
}

/** In English, to tell one from another; empty where no value sets a number. */
function rangeInWords(figure: Figure): string {
  const { min, max, values } = figure;
  const stated = values.some(({ bounds }) => bounds.min !== null || bounds.max !== null);
  return !stated || (min === null && max === null) ? "" : formatBounds(boundsOf(figure));
}

function boundsOf({ min, max }: Figure): Bounds {
  return { min, max, text: "" };
}

function holdingChanges(
  before: readonly Holding[],
  after: readonly Holding[],
  states: HoldingStates,
): Change[] {
  const earlier = new Map(before.map((holding) => [holding.place, holding]));
  return after.flatMap((holding): Change[] => {
    const known = earlier.get(holding.place);
    const was = known === undefined ? null : stateInWords(states.before(known));
    const state = states.after(holding);
    const is = stateInWords(state);
    const old = new Set(known?.claims.map(({ claim }) => claim));
    // Words that grew too old to be carried on are no news.
    if (
      (was !== null && inEnglish(was) === inEnglish(is)) ||
      ![...state.for, ...state.against].some((claim) => !old.has(claim))
    )
      return [];
    return [
      {
        sort: "holding",
        subject: holding.place,
        title: wording("wording.asPrinted", { words: { place: holding.place, name: holding.placeName } }),
        words:
          was === null
            ? wording("weighing.change.holds", { is })
            : wording("weighing.change.heldNow", { was, is }),
        claims: [...state.for, ...state.against],
      },
    ];
  });
}

function stateInWords({ state, holders }: HoldingState): Wording {
  if (state === "blank") return wording("weighing.state.nobody");
  const told = wording(`state.${state}`);
  if (holders.length === 0) return told;
  return wording("weighing.change.holders", { holders: listed([...holders].sort()), state: told });
}
