import type { Claim, ClaimOf } from "../../model/claim.ts";
import type {
  Instrument,
  InstrumentAct,
  InstrumentResult,
  MemberVote,
  Named,
  Told,
  Vote,
} from "../../model/threads.ts";
import { wording } from "../../messages/in-words.ts";
import type { Wording, WordValue } from "../../model/wording.ts";
import type { Theatre } from "../../model/theatre.ts";
import { hashId } from "../ids.ts";
import type { ClaimSubject, VoicedClaim } from "../subject.ts";
import { RESULT_ROWS, SORT_ROWS, SPONSORED, SPONSORED_BY, SYMBOLS, VOTE_ROWS } from "./instrument-words.ts";
import {
  byDay,
  compare,
  dayTold,
  daysTold,
  isLive,
  namedIn,
  namedKey,
  runsOf,
  toldOf,
  uniqueNamed,
} from "./told.ts";

/** An act with what it brings to its thread. */
export interface InstrumentItem {
  readonly act: InstrumentAct;
  readonly document: string;
  readonly symbol: string | null;
  readonly sponsors: readonly Named[];
  readonly vote: Vote | null;
  readonly result: InstrumentResult | null;
}

/** Days without a word between two rounds of talks, or two drafts, of the same parties. */
const APART_DAYS: Readonly<Record<Instrument["sort"], number>> = {
  resolution: 7,
  talks: 14,
  ultimatum: 14,
  agreement: 30,
};

/** Pairs of more bodies than this would only say one thing many times. */
const MOST_BODIES = 4;

/**
 * Draft resolutions, talks, ultimatums and agreements, each as a thread of acts. A view holds all drafts, or
 * the instruments between two bodies.
 */
export function instruments(theatre: Theatre): ClaimSubject<InstrumentItem, readonly Instrument[]> {
  return {
    keysOf({ claim, voice, said }) {
      const sort = sortOf(claim);
      if (sort === null || claim.kind !== "diplomacy" || voice.reader) return [];
      if (sort === "resolution") return [sort];
      const { by, to } = claim.diplomacy;
      const on = said?.slice(0, 10) ?? null;
      const bodies = [
        ...new Set(namedIn(claim, [...by, ...to]).map((one) => namedKey(bodyOf(one, on, theatre)))),
      ];
      return pairs(bodies.slice(0, MOST_BODIES).sort()).map((pair) => `${sort}\n${pair}`);
    },
    itemOf: (member) => itemOf(member, theatre),
    compareItems: (a, b) => compare(a.act.claim, b.act.claim),
    make(key, items) {
      const sort = key.split("\n", 1)[0] as Instrument["sort"];
      const days = ({ act }: InstrumentItem) => daysTold(act);
      const groups = sort === "resolution" ? draftsIn(items) : runsOf(items, days, APART_DAYS[sort]);
      const made = groups.map((group) => instrumentOf(sort, key, group, theatre)).sort(byFirstDay);
      return made.length === 0 ? null : made;
    },
    compareViews: ([a], [b]) => (a === undefined || b === undefined ? 0 : byFirstDay(a, b)),
  };
}

function sortOf(claim: Claim): Instrument["sort"] | null {
  if (claim.kind !== "diplomacy") return null;
  const { act, about } = claim.diplomacy;
  const words = `${about ?? ""}\n${claim.quote}`;
  const row = SORT_ROWS.find(
    (one) => (one.acts === null || one.acts.has(act)) && (one.words === null || one.words.test(words)),
  );
  return row?.sort ?? null;
}

function pairs(bodies: readonly string[]): string[] {
  return bodies.flatMap((a, i) => bodies.slice(i + 1).map((b) => `${a}\n${b}`));
}

/** Links from a person or office to the body it acts for. */
const ACTS_FOR: ReadonlySet<string> = new Set(["leads", "spokesperson_of", "part_of"]);
const OFFICES: ReadonlySet<string> = new Set(["person", "ministry", "office"]);

/** The state or body that an official, ministry or office acts for on a day; the actor itself where none, or several, are known. */
function bodyOf(named: Named, on: string | null, theatre: Theatre): Named {
  let actor = named.actor === null ? undefined : theatre.actors.get(named.actor);
  if (actor === undefined) return named;
  for (let hops = 0; hops < 3 && actor !== undefined && OFFICES.has(actor.kind); hops++) {
    const id: string = actor.id;
    const next = new Set(
      theatre.relations
        .filter(
          (one) =>
            one.actor === id &&
            ACTS_FOR.has(one.relation) &&
            (on === null ||
              ((one.validFrom === null || one.validFrom <= on) &&
                (one.validTo === null || on.slice(0, one.validTo.length) <= one.validTo))),
        )
        .map(({ other }) => other),
    );
    const [only] = next;
    if (next.size !== 1 || only === undefined) break;
    actor = theatre.actors.get(only) ?? actor;
    if (actor.id === id) break;
  }
  return actor.id === named.actor ? named : { name: actor.name, actor: actor.id };
}

function itemOf(member: VoicedClaim, theatre: Theatre): InstrumentItem {
  const claim = member.claim as ClaimOf<"diplomacy">;
  const { act, by, to, about } = claim.diplomacy;
  const words = `${claim.quote}\n${about ?? ""}`;
  const told = toldOf(member);
  const fits = (row: { readonly act: string | null; readonly words: RegExp | null }) =>
    (row.act === null || row.act === act) && (row.words === null || row.words.test(words));
  const doers = namedIn(claim, by);
  const symbol = SYMBOLS.exec(words);
  return {
    act: { ...told, act, by: doers, to: namedIn(claim, to), about },
    document: claim.document,
    symbol: symbol === null ? null : (symbol[1] ?? symbol[0].toUpperCase().replace(/^S\/RES\//, "")),
    sponsors: uniqueNamed([...(act === "tables" ? doers : []), ...sponsorsIn(words, told, theatre)]).map(
      (one) => bodyOf(one, told.said?.slice(0, 10) ?? null, theatre),
    ),
    vote: VOTE_ROWS.find(fits)?.vote ?? null,
    result: RESULT_ROWS.find(fits)?.result ?? null,
  };
}

/** Actors named as the makers of a text: 'the French-drafted resolution', 'a text by Spain'. */
function sponsorsIn(words: string, told: Told, theatre: Theatre): Named[] {
  if (!/\b(?:draft|resolution|text|motion)\b/i.test(words)) return [];
  const on = told.said?.slice(0, 10) ?? null;
  return theatre.findNames(words).flatMap(({ start, end, printed, actors }) => {
    const sponsor =
      SPONSORED.test(words.slice(end, end + 80)) ||
      SPONSORED_BY.test(words.slice(Math.max(0, start - 40), start));
    if (actors.length === 0 || !sponsor) return [];
    const { id, name } = theatre.resolveActor(printed, { on, speaker: null });
    // 'The Security Council resolution' names where it lies, not who drafted it.
    return id === null || theatre.actors.get(id)?.kind === "un_body" ? [] : [{ name, actor: id }];
  });
}

/**
 * Acts on one text each: of one symbol, or near in time and of one sponsor. An act that names neither belongs to
 * the only text of its time, else to the only one that its page speaks of; of several nobody has said which is
 * meant, and such acts stand by themselves.
 */
function draftsIn(items: readonly InstrumentItem[]): InstrumentItem[][] {
  const drafts: { tokens: Set<string>; items: InstrumentItem[] }[] = [];
  const open: { run: number; item: InstrumentItem }[] = [];
  const runs = runsOf(items, ({ act }) => daysTold(act), APART_DAYS.resolution);
  for (const [run, members] of runs.entries())
    for (const item of members) {
      const tokens = new Set([
        ...(item.symbol === null ? [] : [`symbol ${item.symbol}`]),
        ...item.sponsors.map((one) => `${run} ${namedKey(one)}`),
      ]);
      if (tokens.size === 0) {
        open.push({ run, item });
        continue;
      }
      const meeting = drafts.filter((draft) => [...tokens].some((token) => draft.tokens.has(token)));
      for (const draft of meeting) drafts.splice(drafts.indexOf(draft), 1);
      drafts.push({
        tokens: new Set([...tokens, ...meeting.flatMap((draft) => [...draft.tokens])]),
        items: [item, ...meeting.flatMap((draft) => draft.items)],
      });
    }
  const inRun = new Map<InstrumentItem, number>();
  for (const [run, members] of runs.entries()) for (const item of members) inRun.set(item, run);
  const ofRun = (run: number) =>
    drafts.filter((draft) => draft.items.some((item) => inRun.get(item) === run));
  const homes = open.map(({ run, item }) => {
    const near = ofRun(run);
    const told = near.filter((draft) => draft.items.some(({ document }) => document === item.document));
    return { run, item, draft: near.length === 1 ? near[0] : told.length === 1 ? told[0] : undefined };
  });
  const alone = new Map<number, InstrumentItem[]>();
  for (const { run, item, draft } of homes) {
    if (draft !== undefined) draft.items.push(item);
    else alone.set(run, [...(alone.get(run) ?? []), item]);
  }
  return [...drafts.map((draft) => draft.items), ...alone.values()];
}

function instrumentOf(
  sort: Instrument["sort"],
  key: string,
  items: readonly InstrumentItem[],
  theatre: Theatre,
): Instrument {
  const sorted = [...items].sort((a, b) => byDay(a.act, b.act));
  const acts = sorted.map(({ act }) => act);
  const sponsors = uniqueNamed(sorted.flatMap((item) => item.sponsors));
  const symbol = [...new Set(sorted.flatMap((item) => item.symbol ?? []))].sort()[0] ?? null;
  const parties = uniqueNamed(acts.flatMap(({ by, to }) => [...by, ...to]));
  const printed = new Map(parties.map((one) => [namedKey(one), one.name]));
  const pair = key
    .split("\n")
    .slice(1)
    .map((one): Named => {
      const known = theatre.actors.get(one);
      return known === undefined
        ? { name: printed.get(one) ?? one, actor: null }
        : { name: known.name, actor: known.id };
    });
  const first = acts.map(dayTold).find((day) => day !== null) ?? null;
  const last =
    acts
      .map(dayTold)
      .filter((day) => day !== null)
      .at(-1) ?? null;
  const identity = [key, symbol ?? "", sponsors.map(namedKey).join("+"), first ?? "undated"];
  return {
    id: hashId("d", identity.join("\n")),
    title: titleOf(sort, symbol, sponsors, pair, {
      days: first === null ? null : { first, last, approximate: false },
    }),
    sort,
    symbol,
    sponsors,
    parties,
    acts,
    votes: sort === "resolution" ? votesIn(sorted, theatre) : [],
    results: sort === "resolution" ? resultsIn(sorted) : [],
  };
}

function titleOf(
  sort: Instrument["sort"],
  symbol: string | null,
  sponsors: readonly Named[],
  pair: readonly Named[],
  when: WordValue,
): Wording {
  if (sort !== "resolution")
    return wording(`weighing.instrument.${sort}`, { parties: { list: pair, between: "and" }, when });
  const number = symbol !== null && /^\d+$/.test(symbol);
  return wording("weighing.instrument.resolution", {
    form: number ? "resolution" : symbol === null ? "unnumbered" : "draft",
    symbol: { printed: symbol ?? "" },
    sponsored: sponsors.length === 0 ? "no" : "yes",
    sponsors: { list: sponsors, between: "and" },
    when,
  });
}

/** A veto is a vote against, too; otherwise two votes of one member are two accounts. */
function votesIn(items: readonly InstrumentItem[], theatre: Theatre): MemberVote[] {
  const members = new Map<string, { member: Named; told: (Told & { vote: Vote })[] }>();
  for (const { act, vote } of items) {
    if (vote === null || !isLive(act)) continue;
    const { claim, origin, said, when, stance, denied } = act;
    for (const one of act.by) {
      const member = bodyOf(one, said?.slice(0, 10) ?? null, theatre);
      const row = members.get(namedKey(member)) ?? { member, told: [] };
      row.told.push({ claim, origin, said, when, stance, denied, vote });
      members.set(namedKey(member), row);
    }
  }
  return [...members.values()]
    .map(({ member, told }): MemberVote => {
      const votes = new Set(told.map(({ vote }) => vote));
      if (votes.has("veto")) votes.delete("against");
      const [only] = votes;
      return { member, vote: votes.size === 1 && only !== undefined ? only : null, told };
    })
    .sort((a, b) => compare(a.member.name, b.member.name) || compare(namedKey(a.member), namedKey(b.member)));
}

function resultsIn(items: readonly InstrumentItem[]): Instrument["results"] {
  return items.flatMap(({ act, result }) => {
    if (result === null || !isLive(act)) return [];
    const { claim, origin, said, when, stance, denied } = act;
    return [{ claim, origin, said, when, stance, denied, result }];
  });
}

function byFirstDay(a: Instrument, b: Instrument): number {
  const day = ({ acts }: Instrument) => acts.map(dayTold).find((one) => one !== null) ?? "9999";
  return compare(day(a), day(b)) || compare(a.id, b.id);
}
