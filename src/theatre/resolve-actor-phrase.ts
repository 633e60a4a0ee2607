import type { ActorContext, ActorReading, NameMention, Resolution } from "../model/theatre.ts";
import { labelKey } from "./actor-names.ts";
import {
  type ActorLookup,
  isTied,
  keyAt,
  type Read,
  reading,
  resolve,
  type Task,
  textBetween,
} from "./actor-phrase-task.ts";
import {
  BACKING,
  COLLECTIVE_NOUN,
  GROUP_NOUNS,
  NAME_HEADS,
  NAME_OPENERS,
  PLACING,
  SIDINGS,
  STATE_DOINGS,
} from "./actor-words.ts";
import { isNameGap, nameTokens, type NameToken } from "./name-tokens.ts";
import { officeOf } from "./office.ts";
import { CLOSED, described, OPENED } from "./read-unnamed.ts";

/** Longer than any phrase that names parties; the rest is not read. */
const LONGEST = 2000;

/** The parties that a phrase names, in order. */
export function resolveActorPhrase(
  given: string,
  context: ActorContext,
  lookup: ActorLookup,
): readonly ActorReading[] {
  const text = given.slice(0, LONGEST);
  const tokens = nameTokens(text);
  const at = new Map(tokens.map((token, i) => [token.start, i]));
  const ends = new Map(tokens.map((token, i) => [token.end, i]));
  const mentionAt: Map<number, { last: number; mention: NameMention }> = new Map();
  for (const mention of lookup.findNames(text)) {
    const first = at.get(mention.start);
    const last = ends.get(mention.end);
    if (first !== undefined && last !== undefined && mention.actors.length > 0)
      mentionAt.set(first, { last, mention });
  }
  const task: Task = { text, context, lookup, tokens, mentionAt };
  const found: ActorReading[] = [];
  let i = 0;
  while (i < tokens.length) {
    const read =
      described(task, i) ?? backed(task, i) ?? known(task, i) ?? labelled(task, i) ?? newGroup(task, i);
    if (read === null) {
      i++;
      continue;
    }
    found.push(...read.readings);
    i = read.last + 1;
  }
  return found;
}

/** A name of the pack; a compound of two is read as two: 'Russian-regime', 'Russian and Syrian warplanes'. */
function known(task: Task, i: number): Read | null {
  const found = task.mentionAt.get(i);
  if (found === undefined) return null;
  const { last, mention } = found;
  const parts = split(task, i, last);
  if (parts !== null) return { last, readings: parts };
  // 'Turkish civilians' are no party: the noun goes with its adjective.
  if (mention.demonym && !actsAsState(task, i, last)) return { last: last + 1, readings: [] };
  const resolution = resolve(task, mention.printed);
  const isState = task.lookup.pack.actors.get(resolution.id ?? "")?.kind === "state";
  if ((mention.places.length > 0 || isState) && PLACING.has(keyAt(task, i - 1)))
    return { last, readings: [] };
  const led = ledForces(task, i, last, resolution);
  if (led !== null) return led;
  const noted = withNote(task, i, last);
  if (noted !== null) return noted;
  // 'Turkish artillery': the noun belongs to the printed form.
  const end = mention.demonym && STATE_DOINGS.has(keyAt(task, last + 1)) ? last + 1 : last;
  return { last: end, readings: [reading(task, i, end, resolution)] };
}

const ARMED = new Set(["armed_forces", "armed_group", "militia"]);

/** 'Burhan's troops', 'Assad's army': whose leader is named and what he leads is meant. */
function ledForces(task: Task, first: number, last: number, { id }: Resolution): Read | null {
  const { pack } = task.lookup;
  if (keyAt(task, last + 1) !== "'s" || !STATE_DOINGS.has(keyAt(task, last + 2))) return null;
  if (id === null || pack.actors.get(id)?.kind !== "person") return null;
  const office = officeOf(id, task.context.on, pack.relations);
  const body = office?.relation === "leads" ? pack.actors.get(office.other) : undefined;
  if (body === undefined) return null;
  const wantsForces = FORCES.has(keyAt(task, last + 2));
  const forces =
    wantsForces && body.kind === "state"
      ? [...pack.actors.values()].find((one) => one.kind === "armed_forces" && one.country === body.country)
      : undefined;
  const meant = forces ?? body;
  if (wantsForces && meant.kind !== "state" && !ARMED.has(meant.kind)) return null;
  const name = pack.actors.get(id)?.name ?? id;
  const resolution: Resolution = {
    printed: textBetween(task, first, last + 2),
    id: meant.id,
    name: meant.name,
    candidates: [],
    outcome: "resolved",
    reason: `what ${name} leads${forces === undefined ? "" : `, its forces`}`,
  };
  return { last: last + 2, readings: [reading(task, first, last + 2, resolution)] };
}

/** Of what somebody leads, those who fight. */
const FORCES = new Set(
  "forces force army military troops soldiers warplanes jets planes aircraft helicopters fighters".split(" "),
);

/** 'SPLM-N (al-Hilu)': a note in brackets that tells one bearer of the name from the others. */
function withNote(task: Task, first: number, last: number): Read | null {
  const end = (task.tokens[last] as NameToken).end;
  const note = /^ ?\([^()]{1,40}\)/.exec(task.text.slice(end, end + 44))?.[0];
  if (note === undefined) return null;
  const resolution = resolve(task, `${textBetween(task, first, last)}${note}`);
  if (resolution.outcome !== "resolved") return null;
  let inside = last;
  while ((task.tokens[inside + 1]?.end ?? Number.POSITIVE_INFINITY) <= end + note.length) inside++;
  return { last: inside, readings: [reading(task, first, last, resolution)] };
}

/** What a party calls others ('remnants', 'the militia'): a plural, or a noun for many behind its article. */
function labelled(task: Task, i: number): Read | null {
  for (let last = Math.min(i + 3, task.tokens.length - 1); last >= i; last--) {
    const word = keyAt(task, last);
    const isMany = word.endsWith("s") || (COLLECTIVE_NOUN.test(word) && keyAt(task, i - 1) === "the");
    if (!isMany || !task.lookup.names.labels.has(labelKey(textBetween(task, i, last)))) continue;
    const resolution = resolve(task, textBetween(task, i, last));
    return resolution.outcome === "unknown" ? null : { last, readings: [reading(task, i, last, resolution)] };
  }
  return null;
}

/** A demonym stands for its state before a word of state or force, as a people, joined to a party, or alone. */
function actsAsState(task: Task, first: number, last: number): boolean {
  const next = task.tokens[last + 1];
  const word = task.tokens[last] as NameToken;
  if (next === undefined) return true;
  if (STATE_DOINGS.has(next.key)) return true;
  if (task.text.slice(word.end, next.start).trim() !== "" && !isTied(task, last)) return true;
  if (word.key.endsWith("s") && keyAt(task, first - 1) !== "") return true;
  return next.key === "and" || next.key === "or" || isTied(task, last)
    ? task.mentionAt.has(last + (isTied(task, last) ? 1 : 2))
    : word.key.endsWith("ns");
}

/** The two or more parties of a compound, each by its own words; null where a part is no party by itself. */
function split(task: Task, first: number, last: number): ActorReading[] | null {
  const cuts: [number, number][] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    const isWord = keyAt(task, i) === "and" || keyAt(task, i) === "or";
    const next = task.tokens[i + 1];
    const gap =
      next === undefined || i === last ? "" : task.text.slice((task.tokens[i] as NameToken).end, next.start);
    if (isWord) {
      cuts.push([from, i - 1]);
      from = i + 1;
    } else if (/^ ?[-–/] ?$/.test(gap)) {
      cuts.push([from, i]);
      from = i + 1;
    }
  }
  if (cuts.length === 0 || from > last) return null;
  cuts.push([from, last]);
  const readings = cuts.map(([a, b]) => {
    const whole = resolve(task, textBetween(task, a, b));
    // 'Syrian warplanes' may be listed only together: then the adjective carries the party.
    const resolution = whole.outcome === "unknown" && b > a ? resolve(task, textBetween(task, a, a)) : whole;
    return reading(task, a, b, resolution);
  });
  const ids = new Set(readings.map(({ id }) => id));
  return ids.size === readings.length && !ids.has(null) ? readings : null;
}

/** 'Turkish-backed factions', 'pro-Tehran militias': a group known only by whose it is. */
function backed(task: Task, i: number): Read | null {
  if (!isTied(task, i)) return null;
  const siding = SIDINGS.has(keyAt(task, i));
  if (!siding && !BACKING.has(keyAt(task, i + 1))) return null;
  let last = i + 2;
  while (last < Math.min(task.tokens.length, i + 6) && !GROUP_NOUNS.has(keyAt(task, last))) {
    if (CLOSED.has(keyAt(task, last))) return null;
    last++;
  }
  if (!GROUP_NOUNS.has(keyAt(task, last))) return null;
  const printed = textBetween(task, i, last);
  const listed = resolve(task, printed);
  if (listed.outcome !== "unknown") return { last, readings: [reading(task, i, last, listed)] };
  const of = resolve(task, textBetween(task, siding ? i + 1 : i, siding ? i + 1 : i));
  if (of.outcome === "unknown") return null;
  const affiliation = keyAt(task, i) === "anti" ? null : of.id;
  const resolution: Resolution = {
    printed,
    id: null,
    name: printed,
    candidates: of.id === null ? of.candidates : [of.id],
    outcome: "unknown",
    reason: `a group known only as ${textBetween(task, i, i + 1)}`,
  };
  return {
    last,
    readings: [
      reading(task, i, last, resolution, {
        type: "collective",
        affiliation,
        affiliationPrinted: textBetween(task, i, i + 1),
      }),
    ],
  };
}

/** Words with a capital that no group's name begins with: 'On Monday Banner of the North'. */
const CALENDAR = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december on in at as and but also meanwhile however update".split(
    " ",
  ),
);

/** 'Banner of the North Brigade', 'Liwa al-Fajr': a group's own name that the pack does not list. */
function newGroup(task: Task, i: number): Read | null {
  const isName = (at: number) => {
    const token = task.tokens[at];
    return token !== undefined && token.capital && /^\p{Lu}/u.test(token.form);
  };
  if (!isName(i) || OPENED.has(keyAt(task, i)) || CALENDAR.has(keyAt(task, i))) return null;
  let last = i;
  while (last - i < 8) {
    const [here, next] = [task.tokens[last] as NameToken, task.tokens[last + 1]];
    if (next === undefined || !isNameGap(task.text, here.end, next.start)) break;
    // A line's end ends a name that no list knows.
    if (task.text.slice(here.end, next.start).includes("\n")) break;
    if (isName(last + 1) || next.key === "al" || next.key === "el") last++;
    // 'Deir ez-Zor': an article in lower case between two hyphened parts.
    else if (isTied(task, last + 1) && isName(last + 2) && next.key.length <= 3) last += 2;
    else if (/^(?:of|the|for)$/.test(next.key) && (isName(last + 2) || isName(last + 3))) last++;
    else break;
  }
  while (last > i && !isName(last)) last--;
  const headed = last > i && NAME_HEADS.has(keyAt(task, last));
  const opened = last > i && NAME_OPENERS.has(keyAt(task, i));
  if (!headed && !opened) return null;
  // A name of the pack inside goes before a guess around it.
  for (let at = i + 1; at <= last; at++) if (task.mentionAt.has(at)) return null;
  const printed = textBetween(task, i, last);
  const resolution: Resolution = {
    printed,
    id: null,
    name: printed,
    candidates: [],
    outcome: "unknown",
    reason: "a group's name that the pack does not list; provisional",
  };
  return { last, readings: [reading(task, i, last, resolution, { type: "new" })] };
}
