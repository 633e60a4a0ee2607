import { asPrinted, wording } from "../../messages/in-words.ts";
import type { HoldingState, Holding, Incident, Origin } from "../../model/record.ts";
import type { Say } from "../../messages/say.ts";
import type { FacilityState, FacilityThread } from "../../model/threads.ts";
import { facilityAt } from "../../weighing/threads/facilities.ts";
import { heard, isAgreed } from "../../weighing/according-to.ts";
import type { Snapshot } from "../snapshot.ts";
import { type SideClass, sideClass, sideLabel, SIDES } from "../words/sides.ts";

/** Whose words the map shows. */
export type According =
  | { readonly kind: "all" }
  /** Only what several origins say and none disputes. */
  | { readonly kind: "agree" }
  | { readonly kind: "side"; readonly side: SideClass }
  | { readonly kind: "source"; readonly key: string; readonly name: string };

/** A speaker of the record with how many of its claims the map can show. */
export interface Speaker {
  readonly origin: Origin;
  readonly claims: number;
}

interface Speakers {
  readonly originOf: ReadonlyMap<string, Origin>;
  /** Most claims first. */
  readonly list: readonly Speaker[];
}

const known = new WeakMap<Snapshot, Speakers>();

/** Who said each claim that the map shows, and all who did. Made once for each state of the record. */
function speakersOf(snapshot: Snapshot): Speakers {
  const cached = known.get(snapshot);
  if (cached !== undefined) return cached;
  const { weighed, weighing, documents } = snapshot;
  const originOf = new Map<string, Origin>();
  for (const { document } of documents)
    for (const { claim, voice } of weighing.voiced(document.id))
      if (!voice.reader) originOf.set(claim.id, { key: voice.key, name: voice.name, actor: voice.actor });
  const shown = new Set<string>();
  for (const { claims, sieges = [] } of weighed.holdings)
    for (const { claim, origin } of [...claims, ...sieges]) {
      originOf.set(claim, origin);
      shown.add(claim);
    }
  for (const { claims, figures } of weighed.incidents) {
    for (const claim of claims) shown.add(claim);
    for (const { values } of figures)
      for (const { claim, origin, reader } of values) if (!reader) originOf.set(claim, origin);
  }
  const counts = new Map<string, { origin: Origin; claims: number }>();
  for (const claim of shown) {
    const origin = originOf.get(claim);
    if (origin === undefined) continue;
    const count = counts.get(origin.key);
    if (count === undefined) counts.set(origin.key, { origin, claims: 1 });
    else count.claims++;
  }
  const list = [...counts.values()].sort(
    (a, b) => b.claims - a.claims || (a.origin.key < b.origin.key ? -1 : 1),
  );
  const made = { originOf, list };
  known.set(snapshot, made);
  return made;
}

/** Everybody whose claims the map can show, those with most claims first. */
export function speakers(snapshot: Snapshot): readonly Speaker[] {
  return speakersOf(snapshot).list;
}

/** Class of the side that a speaker belongs to or leans to in the pack; 'other' for monitors and the unknown. */
export function sideOfOrigin({ actor }: Origin, snapshot: Snapshot): SideClass {
  return sideClass(actor === null ? undefined : snapshot.theatre.actors.get(actor)?.side);
}

/** Reads `by` of an address: `agree`, `side:government`, `source:KEY`. Everything else means all sources. */
export function accordingAsked(text: string | null, snapshot: Snapshot): According {
  if (text === "agree") return { kind: "agree" };
  const [kind, rest] = split(text ?? "");
  const side = SIDES.find((each) => each === rest);
  if (kind === "side" && side !== undefined) return { kind, side };
  const speaker =
    kind === "source" ? speakers(snapshot).find(({ origin }) => origin.key === rest) : undefined;
  return speaker === undefined ? { kind: "all" } : { kind: "source", key: rest, name: speaker.origin.name };
}

function split(text: string): [string, string] {
  const colon = text.indexOf(":");
  return colon < 0 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
}

/** What an address says for it; null for all sources. */
export function accordingText(according: According): string | null {
  switch (according.kind) {
    case "all":
      return null;
    case "agree":
      return "agree";
    case "side":
      return `side:${according.side}`;
    case "source":
      return `source:${according.key}`;
  }
}

/** What the pack calls its sides. */
export type SideNames = Parameters<typeof sideLabel>[1];

/** As the legend and the image say it: 'all sources', 'where sources agree', 'the White Helmets alone'. */
export function accordingInWords(according: According, theatre: SideNames, say: Say): string {
  switch (according.kind) {
    case "all":
      return say("map.by.all");
    case "agree":
      return say("map.by.agree");
    case "side":
      return according.side === "other"
        ? say("map.by.noSide")
        : say("map.by.side", { side: sideLabel(according.side, theatre, say) });
    case "source":
      return say("map.by.source", { name: according.name });
  }
}

/** What the record comes to when only some are heard. */
export interface Hearing {
  /** The state of a holding on a day, from the chosen claims alone. */
  stateOn(holding: Holding, day: string): HoldingState;
  /** Whether one of the chosen tells of the incident. */
  tells(incident: Incident): boolean;
  /** What is said of a facility by a day, from the chosen claims alone. */
  facilityOn(thread: FacilityThread, day: string): FacilityState;
}

const NOBODY: HoldingState = {
  state: "blank",
  holders: [],
  for: [],
  against: [],
  reason: wording("weighing.state.sourcesDiffer"),
};
const AGREED: ReadonlySet<HoldingState["state"]> = new Set(["agreed", "conceded"]);

export function hearing(snapshot: Snapshot, according: According): Hearing {
  if (according.kind === "all")
    return {
      stateOn: (holding, day) => snapshot.stateOn(holding, day),
      tells: () => true,
      facilityOn: facilityAt,
    };
  if (according.kind === "agree")
    return {
      stateOn(holding, day) {
        const state = snapshot.stateOn(holding, day);
        return AGREED.has(state.state) ? state : NOBODY;
      },
      tells: isAgreed,
      facilityOn: (thread, day) => agreedOf(thread, facilityAt(thread, day)),
    };
  const isChosen =
    according.kind === "source"
      ? ({ key }: Origin) => key === according.key
      : (origin: Origin) => sideOfOrigin(origin, snapshot) === according.side;
  const { originOf } = speakersOf(snapshot);
  return {
    stateOn: (holding, day) => snapshot.stateOn(heard(holding, isChosen), day),
    tells: ({ claims }) =>
      claims.some((claim) => {
        const origin = originOf.get(claim);
        return origin !== undefined && isChosen(origin);
      }),
    facilityOn: (thread, day) =>
      facilityAt({ ...thread, told: thread.told.filter(({ origin }) => isChosen(origin)) }, day),
  };
}

/** What two origins say of a facility and nobody denies; nothing else. */
function agreedOf(thread: FacilityThread, state: FacilityState): FacilityState {
  const origins = (claims: readonly string[]) =>
    new Set(thread.told.filter(({ claim }) => claims.includes(claim)).map(({ origin }) => origin.key)).size;
  const silent = { state: "blank", for: [], against: [], asOf: null, reason: asPrinted("") } as const;
  const agreed = (on: readonly string[], against: readonly string[]) =>
    against.length === 0 && origins(on) > 1;
  const { function: works, building, struck } = state;
  return {
    function: agreed(works.for, works.against) ? works : silent,
    building: agreed(building.for, building.against) ? building : silent,
    struck: origins(struck) > 1 ? struck : [],
  };
}
