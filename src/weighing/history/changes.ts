import { inEnglish } from "../../messages/in-words.ts";
import { type Bounds, formatBounds } from "../../model/bounds.ts";
import type { Figure, FigureValue, Holding, HoldingState, Incident, Weighed } from "../../model/record.ts";

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
  readonly title: string;
  /** 'killed people: 12 became 12–26; River Monitor says 26'. */
  readonly words: string;
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
        title: inEnglish(incident.title),
        words: `‘${inEnglish(one.title)}’ is now held to be part of this`,
        claims: one.claims,
      });
  }
  for (const old of before.incidents)
    if (!continued.has(old.id))
      changes.push({
        sort: "withdrawn",
        subject: old.id,
        title: inEnglish(old.title),
        words: "no longer stands in the record",
        claims: [],
      });
  changes.push(...holdingChanges(before.holdings, after.holdings, states));
  return changes.sort(
    (a, b) => order(a.title, b.title) || order(a.subject, b.subject) || order(a.words, b.words),
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
  const told = incident.figures
    .map((figure) => ({ figure, range: rangeInWords(figure) }))
    .filter(({ range }) => range !== "")
    .map(({ figure, range }) => `${label(figure)}: ${range}`);
  const origins = incident.origins === 1 ? "one origin" : `${incident.origins} origins`;
  return {
    sort: "new incident",
    subject: incident.id,
    title: inEnglish(incident.title),
    words: ["first reported", ...told, `by ${origins}`].join("; "),
    claims: incident.claims,
  };
}

function incidentChanges(before: Incident, after: Incident): Change[] {
  const changes: Change[] = [];
  const add = (sort: ChangeSort, words: string, claims: readonly string[]) =>
    changes.push({ sort, subject: after.id, title: inEnglish(after.title), words, claims });
  const old = new Map(before.figures.map((figure) => [keyOf(figure), figure]));
  for (const figure of after.figures) {
    const known = old.get(keyOf(figure));
    old.delete(keyOf(figure));
    if (known !== undefined) figureChanges(known, figure, add);
    else if (rangeInWords(figure) !== "")
      add("new figure", `${label(figure)}: ${rangeInWords(figure)}`, claimsOf(figure));
  }
  for (const gone of old.values())
    if (rangeInWords(gone) !== "")
      add("withdrawn", `${label(gone)}: ${rangeInWords(gone)} no longer stands`, []);
  const disputes = (after.disputes ?? []).filter((one) => !(before.disputes ?? []).includes(one));
  for (const dispute of disputes) add("dispute", `now contested: ${dispute}`, after.denials ?? []);
  const settled = (before.disputes ?? []).filter((one) => !(after.disputes ?? []).includes(one));
  for (const dispute of settled) add("dispute", `no longer contested: ${dispute}`, []);
  for (const { name, origins, deniedBy = [] } of after.accused) {
    const known = before.accused.find((one) => one.name === name);
    const by = origins.filter((origin) => !known?.origins.includes(origin));
    if (by.length > 0) add("accused", `${by.join(", ")} ${by.length > 1 ? "accuse" : "accuses"} ${name}`, []);
    const denied = deniedBy.filter((origin) => !known?.deniedBy?.includes(origin));
    if (denied.length > 0)
      add("denied", `${denied.join(", ")} denies that ${name} did it`, after.denials ?? []);
  }
  return changes;
}

function keyOf({ status, who, scope = "" }: Figure): string {
  return `${status}|${who.toLowerCase()}|${scope}`;
}

function label({ status, who, scope }: Figure): string {
  return `${status} ${who}${scope === undefined ? "" : ` (${scope})`}`;
}

function claimsOf({ values }: Figure): string[] {
  return values.map(({ claim }) => claim);
}

type Add = (sort: ChangeSort, words: string, claims: readonly string[]) => void;

/** Values are followed by the claim that gave them. */
function figureChanges(before: Figure, after: Figure, add: Add): void {
  const old = new Map(before.values.map((value) => [valueKey(value), value]));
  const [was, is] = [rangeInWords(before), rangeInWords(after)];
  const moved = was === is || was === "" ? "" : `${was} became ${is === "" ? "nothing that stands" : is}; `;
  const takers = new Set<string>();
  for (const { claim, origin, bounds, retractedBy, repeats } of after.values) {
    const known = old.get(valueKey({ claim, bounds }));
    if (retractedBy === undefined || known === undefined || known.retractedBy !== undefined) continue;
    takers.add(retractedBy);
    if (repeats === undefined)
      add("retracted", `${label(after)}: ${moved}${origin.name} took back ${formatBounds(bounds)}`, [
        retractedBy,
        claim,
      ]);
  }
  for (const value of after.values) {
    if (old.has(valueKey(value)) || value.repeats !== undefined || value.reader === true) continue;
    const said = formatBounds(value.bounds);
    if (takers.has(value.claim)) continue;
    if (value.denied) {
      add("denied", `${label(after)}: ${value.origin.name} denies ${said === "" ? "it" : said}`, [
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
        `${label(after)}: ${moved}${value.origin.name} said ${formatBounds(replaced.bounds)} and now says ${said}${reasonInWords(value)}`,
        [value.claim, replaced.claim],
      );
    else {
      const differs = value.differs.length === 0 ? "" : ` (${value.differs.join("; ")})`;
      add("new value", `${label(after)}: ${moved}${value.origin.name} says ${said}${differs}`, [value.claim]);
    }
  }
  const kept = new Set(after.values.map(valueKey));
  for (const value of before.values)
    if (!kept.has(valueKey(value)))
      add(
        "retracted",
        `${label(after)}: ${moved}${value.origin.name} no longer says ${formatBounds(value.bounds)}`,
        [value.claim],
      );
}

/** Empty where the words give no reason. */
function reasonInWords({ revises }: FigureValue): string {
  if (revises === undefined || revises.reason === "none_given") return "";
  return `; reason given: ${revises.reason.replaceAll("_", " ")}`;
}

function isReplaced(value: FigureValue, after: Figure): boolean {
  return after.values.some((one) => valueKey(one) === valueKey(value) && one.superseded);
}

function valueKey({ claim, bounds }: Pick<FigureValue, "claim" | "bounds">): string {
  return `${claim}|${bounds.min}|${bounds.max}`;
}

/** Empty where no value sets a number. */
function rangeInWords({ min, max, values }: Figure): string {
  const stated = values.some(({ bounds }) => bounds.min !== null || bounds.max !== null);
  if (!stated || (min === null && max === null)) return "";
  const bounds: Bounds = { min, max, text: "" };
  return formatBounds(bounds);
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
    if (was === is || ![...state.for, ...state.against].some((claim) => !old.has(claim))) return [];
    return [
      {
        sort: "holding",
        subject: holding.place,
        title: holding.placeName,
        words: was === null ? `who holds it: ${is}` : `who holds it: ${was} became ${is}`,
        claims: [...state.for, ...state.against],
      },
    ];
  });
}

function stateInWords({ state, holders }: HoldingState): string {
  if (state === "blank") return "nobody says";
  return holders.length === 0 ? state : `${[...holders].sort().join(", ")} (${state})`;
}
