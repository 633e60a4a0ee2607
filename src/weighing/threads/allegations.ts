import type { Arms, Claim } from "../../model/claim.ts";
import type {
  Allegation,
  AllegationTold,
  EvidenceWords,
  ThreadPlace,
  Told,
  WeaponSort,
} from "../../model/threads.ts";
import { wording } from "../../messages/in-words.ts";
import type { Wording, WordValue } from "../../model/wording.ts";
import type { Theatre } from "../../model/theatre.ts";
import { hashId } from "../ids.ts";
import { sentenceAround } from "../passages.ts";
import { isReal } from "../reports.ts";
import type { ClaimSubject } from "../subject.ts";
import {
  byDay,
  compare,
  dayTold,
  daysTold,
  namedIn,
  namedKey,
  placesOf,
  runsOf,
  scopesOf,
  threadPlace,
  toldOf,
  townOf,
  uniqueNamed,
} from "./told.ts";
import { ACCUSED_OF, EVIDENCE_ROWS, MISSING, WEAPON_ROWS } from "./weapon-words.ts";

export interface AllegationItem {
  readonly told: AllegationTold;
  readonly place: ThreadPlace | null;
  readonly evidence: readonly string[];
}

/** What a claim alleges about weapons. */
interface Charge {
  readonly weapons: WeaponSort;
  readonly act: Allegation["act"];
  readonly accusers: readonly string[];
  readonly accused: readonly string[];
  readonly against: readonly string[];
  readonly what: string | null;
}

/** Days without a word between two allegations of one sort in one place, and between two of supplying. */
const APART_DAYS = { used: 3, other: 30 };

/**
 * Allegations of forbidden weapons used, and of arms supplied, held, captured or used: who alleges, who denies
 * or doubts, and the evidence that the sentences name. A view holds all of one sort in one town, or between two
 * actors. An allegation is never a finding, whoever makes it.
 */
export function allegations(theatre: Theatre): ClaimSubject<AllegationItem, readonly Allegation[]> {
  return {
    keysOf(member) {
      const { claim, voice } = member;
      const charge = voice.reader ? null : chargeOf(claim);
      if (charge === null) return [];
      const { weapons, act, accused, against } = charge;
      if (weapons !== "arms" && act === "used") {
        const places = placesOf(member, theatre).map(({ key }) => townOf(key, theatre));
        return (places.length === 0 ? ["?"] : [...new Set(places)]).map((place) =>
          [act, weapons, place].join("\n"),
        );
      }
      const side = (names: readonly string[]) => namedIn(claim, names).map(namedKey).sort().join("+");
      return [[act, weapons, side(accused), side(against)].join("\n")];
    },
    itemOf(member, key) {
      const { claim, document } = member;
      const charge = chargeOf(claim) as Charge;
      const named = (names: readonly string[]) => namedIn(claim, names);
      const places = placesOf(member, theatre);
      const town = key.split("\n")[2];
      const place = places.find((one) => townOf(one.key, theatre) === town) ?? places[0];
      const { start, end } = sentenceAround(document.text, claim);
      return {
        told: {
          ...toldOf(member),
          accusers: named(charge.accusers),
          accused: named(charge.accused),
          against: named(charge.against),
          what: charge.what,
        },
        place: place === undefined ? null : threadPlace(place),
        evidence: evidenceIn(document.text.slice(start, end)),
      };
    },
    compareItems: (a, b) => byDay(a.told, b.told),
    make(key, items) {
      const gap = key.startsWith("used\n") ? APART_DAYS.used : APART_DAYS.other;
      const runs = runsOf(items, ({ told }) => daysTold(told), gap);
      return runs.map((run) => allegationOf(key, run, theatre)).sort(byFirstDay);
    },
    compareViews: ([a], [b]) => (a === undefined || b === undefined ? 0 : byFirstDay(a, b)),
  };
}

function weaponsIn(words: string): WeaponSort | null {
  return WEAPON_ROWS.find((row) => row.words.test(words))?.sort ?? null;
}

function chargeOf(claim: Claim): Charge | null {
  const none = { accusers: [], accused: [], against: [], what: null };
  switch (claim.kind) {
    case "arms": {
      const { status, what, from, to } = claim.arms;
      const unreal = !isReal(claim) && status !== "promised";
      if (unreal) return null;
      const weapons = weaponsIn(what ?? "") ?? "arms";
      return {
        ...none,
        weapons,
        act: status,
        accused: givers(status, from, to),
        against: takers(status, from, to),
        what,
      };
    }
    case "attack": {
      const { type, means, by } = claim.attack;
      const weapons = type === "chemical attack" ? "chemical" : weaponsIn(means ?? "");
      if (weapons === null || !isReal(claim)) return null;
      return { ...none, weapons, act: "used", accused: by, what: means };
    }
    case "toll": {
      const { means, by } = claim.toll;
      const weapons = weaponsIn(means ?? "");
      return weapons === null || !isReal(claim)
        ? null
        : { ...none, weapons, act: "used", accused: by, what: means };
    }
    case "diplomacy": {
      const { act, by, to, about } = claim.diplomacy;
      const words = about ?? claim.quote;
      const weapons = act === "accuses" ? weaponsIn(words) : null;
      if (weapons === null) return null;
      const done = ACCUSED_OF.find((row) => row.words.test(words))?.act ?? "used";
      return { ...none, weapons, act: done, accusers: by, accused: to };
    }
    case "statement": {
      // Who only speaks of such weapons alleges nothing; a denial or doubt answers an allegation.
      const answers = claim.attribution.some(({ stance }) => stance === "denies" || stance === "doubts");
      const weapons = answers ? weaponsIn(claim.quote) : null;
      return weapons === null ? null : { ...none, weapons, act: "used" };
    }
    default:
      return null;
  }
}

/** Of weapons captured or held it is the captor and holder that are spoken of. */
function givers(status: Arms["status"], from: readonly string[], to: readonly string[]): readonly string[] {
  return status === "captured" || status === "held" ? to : from;
}

function takers(status: Arms["status"], from: readonly string[], to: readonly string[]): readonly string[] {
  return status === "captured" || status === "held" ? from : to;
}

/** Mentions of evidence in a sentence, each once, in order; those named as missing left out. */
function evidenceIn(sentence: string): string[] {
  const found = EVIDENCE_ROWS.flatMap(({ words }) =>
    [...sentence.matchAll(words)].filter(
      ({ index }) => !MISSING.test(sentence.slice(Math.max(0, index - 40), index)),
    ),
  );
  const whole = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.index <= one.index &&
          other.index + other[0].length >= one.index + one[0].length &&
          other[0].length > one[0].length,
      ),
  );
  return [...new Set(whole.sort((a, b) => a.index - b.index).map(([words]) => words))];
}

function allegationOf(key: string, items: readonly AllegationItem[], theatre: Theatre): Allegation {
  const [act, weapons, ...rest] = key.split("\n") as [Allegation["act"], WeaponSort, ...string[]];
  const sorted = [...items].sort((a, b) => byDay(a.told, b.told));
  const told = sorted.map((item) => item.told);
  const alleged = told.filter((one) => !isAnswer(one));
  const place = sorted.find((item) => item.place !== null)?.place ?? null;
  const first = told.map(dayTold).find((day) => day !== null) ?? null;
  const isPlaced = weapons !== "arms" && act === "used";
  const evidence = sorted.flatMap((item): EvidenceWords[] =>
    item.evidence.map((words) => ({ words, claim: item.told.claim, origin: item.told.origin })),
  );
  return {
    id: hashId("w", [key, first ?? "undated"].join("\n")),
    title: wording("weighing.allegation", {
      what: wording(`weighing.allegation.${act}`, { weapons: wording(`weighing.weapons.${weapons}`) }),
      placed: isPlaced ? "yes" : "no",
      where: isPlaced ? townName(rest[0] as string, place, theatre) : "",
      ...(isPlaced ? { accused: "no", by: "", aimed: "no", to: "" } : between(told)),
      when: { days: first === null ? null : { first, last: first, approximate: false } },
    }),
    weapons,
    act,
    place,
    alleged,
    denied: told.filter(isDenial),
    doubted: told.filter((one) => isAnswer(one) && !isDenial(one)),
    evidence,
    origins: new Set(alleged.map((one: Told) => one.origin.key)).size,
  };
}

function isDenial({ denied, stance }: Told): boolean {
  return denied || stance === "denies";
}

/** A promise or a threat of arms alleges, as said by who makes it; a denial or doubt answers. */
function isAnswer(told: Told): boolean {
  return isDenial(told) || told.stance === "doubts";
}

function townName(key: string, place: ThreadPlace | null, theatre: Theatre): WordValue {
  if (key === "?") return wording("weighing.placeNotNamed");
  return theatre.places.has(key)
    ? { place: key, name: scopesOf(theatre).ofPlace(key).name }
    : { place: null, name: place?.name ?? key };
}

function between(told: readonly AllegationTold[]): Wording["values"] {
  const named = (pick: (one: AllegationTold) => AllegationTold["accused"]) => uniqueNamed(told.flatMap(pick));
  const [by, to] = [named(({ accused }) => accused), named(({ against }) => against)];
  return {
    accused: by.length === 0 ? "no" : "yes",
    by: { list: by, between: "and" },
    aimed: to.length === 0 ? "no" : "yes",
    to: { list: to, between: "and" },
  };
}

function byFirstDay(a: Allegation, b: Allegation): number {
  const day = ({ alleged, denied, doubted }: Allegation) =>
    [...alleged, ...denied, ...doubted].flatMap((told) => dayTold(told) ?? []).sort()[0] ?? "9999";
  return compare(day(a), day(b)) || compare(a.id, b.id);
}
