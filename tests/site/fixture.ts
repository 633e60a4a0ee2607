import { asPrinted, wording } from "../../src/messages/in-words.ts";
import { createHash } from "node:crypto";
import type { Bounds } from "../../src/model/bounds.ts";
import type { CustodyRow } from "../../src/model/capture.ts";
import type { Claim, ClaimBody, PlaceReference } from "../../src/model/claim.ts";
import type { Document } from "../../src/model/document.ts";
import type { FigureValue, HoldingClaim, Weighed } from "../../src/model/record.ts";
import type { RecordSource, SiteEdition, SiteRecord } from "../../src/site/record-source.ts";
import type { Steps } from "../../src/weighing/steps.ts";
import type { Weigher, Weighing } from "../../src/site/weighing.ts";
import { bytesOf, claimOf, documentOf } from "./build-document.ts";

/**
 * A small invented record: six documents of invented outlets about Aleppo in September 2016, with figures
 * that differ, a denial, a revision, a disputed place, a comment tree, an Arabic document and an earlier edition.
 */

export const exactly = (number: number): Bounds => ({ min: number, max: number, text: String(number) });

const place = (printed: string, name: string, id: string | null): PlaceReference => ({
  printed,
  name,
  place: id,
  candidates: [],
  reason: id === null ? "no entry of this name" : `alias of ${name}`,
});

const JALLOUM = place("Jalloum", "al-Jalloum", "N0189");
const SHAAR = place("Shaar", "al-Shaar", "N0156");
const CAMP = place("the Handarat camp", "Handarat Camp", "N0227");
const FARAFRA = place("Farafra", "al-Farafra", "N0170");
const SHEIKH_SAEED = place("Sheikh Saeed", "Sheikh Saeed", "N0225");
const MANBIJ = place("Manbij", "Manbij", "C1767");

const killed = (count: Bounds, by: string[] = []): ClaimBody => ({
  kind: "toll",
  toll: { status: "killed", count, who: "people", side: null, by, means: by.length > 0 ? "airstrike" : null },
});

const on = (edtf: string) => ({ edtf, known: "dateline" as const, span: null });

const actor = (printed: string, name: string, id: string) => ({
  printed,
  name,
  actor: id,
  reason: `name of ${name}`,
});

const ARMY = actor("the army", "Syrian Army", "syrian-arab-army");
const REBELS = actor("rebel fighters", "rebels", "syrian-rebels");

const live: Document = documentOf(
  {
    id: "northgate-live-2016-09-28",
    title: "Aleppo under bombardment: updates as they come",
    publisher: "Northgate Live",
    author: "Mara Ellison",
    published: "2016-09-28",
    timezone: "Europe/London",
    url: "https://northgate-live.example/2016/09/28/aleppo",
    diagnostics: [
      {
        code: "DAY-READ-031",
        severity: "note",
        place: "page.html:block 41",
        found: "“21.70” is not a clock time.",
        expected: "a time from 00:00 to 23:59.",
        remedy: "The block was kept and its time left unknown.",
      },
    ],
  },
  [
    {
      kind: "update",
      time: "17:45",
      tz: "GMT",
      heading: "Rescuers raise Jalloum toll",
      blocks: [
        ["heading", "Rescuers raise Jalloum toll"],
        "The White Helmets now say that 26 people were killed when jets struck the Jalloum quarter this morning. The ministry in Damascus says no such raid took place.",
        "Hospital staff put the number of wounded above forty and say that two operating rooms have gone dark.",
      ],
      inside: [
        { kind: "caption", blocks: ["A street in Jalloum after the morning strikes"] },
        { kind: "credit", blocks: ["Photograph: R. Tamim"] },
      ],
    },
    {
      kind: "update",
      time: "14:10",
      tz: "GMT",
      heading: "Army says it has entered the Handarat camp",
      blocks: [
        ["heading", "Army says it has entered the Handarat camp"],
        "State television reports that the army has retaken the Handarat camp north of the city.",
        ["quote", "Our units hold the camp and are clearing it of mines, an officer told the channel."],
        "Rebel fighters deny it and say that the camp remains in their hands.",
      ],
    },
    {
      kind: "update",
      time: "09:20",
      tz: "EDT",
      blocks: ["In New York, Russia rejects a draft that would ground aircraft over the city."],
    },
    {
      kind: "original",
      heading: "Earlier today",
      blocks: [
        ["heading", "Earlier today"],
        "Residents of eastern Aleppo woke to a seventh day of air raids. At least 11 people died in the Shaar district overnight, the Local Coordination Committees said.",
        ["list-item", "Two bakeries are shut for want of flour."],
        ["list-item", "The pumping station at Bab al-Nairab is out of service."],
      ],
    },
    {
      kind: "related",
      blocks: [
        ["list-item", "See also: How the siege closed"],
        ["list-item", "See also: A week of raids in maps"],
      ],
    },
    { kind: "biography", blocks: ["Mara Ellison writes about the Levant for Northgate Live."] },
    {
      kind: "comment",
      author: "quietreader",
      depth: 0,
      number: 1,
      published: "2016-09-28",
      blocks: ["Who counted these? Yesterday the same people said 23."],
    },
    {
      kind: "comment",
      author: "Tomas_K",
      depth: 1,
      number: 2,
      blocks: [
        ["quote", "Yesterday the same people said 23."],
        "They revise as bodies are found. That is how it works.",
      ],
    },
    { kind: "comment", author: "quietreader", depth: 2, number: 3, blocks: ["Fair enough."] },
    { kind: "comment", depth: 0, number: 4, blocks: ["The army holds the whole north bank by now."] },
  ],
);

const wire: Document = documentOf(
  {
    id: "harbour-wire-0928-1605",
    title: "Air raids kill 23 in old quarter of Aleppo, rescuers say",
    publisher: "Harbour Wire",
    published: "2016-09-28",
    timezone: "Asia/Damascus",
    mediaType: "text/plain",
    textLayer: "plain/1",
  },
  [
    {
      kind: "original",
      time: "16:05",
      tz: "Asia/Damascus",
      blocks: [
        "Air raids on the Jalloum quarter killed 23 people on Wednesday, the White Helmets said.",
        "A hospital serving the eastern districts was hit twice and is out of service, doctors said.",
      ],
    },
  ],
);

const copy: Document = documentOf(
  {
    id: "orontes-post-0928",
    title: "Twenty-three dead in Jalloum",
    publisher: "The Orontes Post",
    published: "2016-09-28",
  },
  [
    {
      kind: "original",
      blocks: [
        "At least 23 people lost their lives in Jalloum on Wednesday, according to the White Helmets.",
      ],
    },
  ],
);

const herald: Document = documentOf(
  {
    id: "tartous-herald-0929",
    title: "Ministry: no raid on residential quarters",
    publisher: "Tartous Herald",
    published: "2016-09-29",
    timezone: "Asia/Damascus",
  },
  [
    {
      kind: "original",
      time: "10:30",
      blocks: [
        "The defence ministry said that 4 gunmen were killed in Jalloum on Wednesday and that no civilian was harmed.",
        "The army holds Farafra and has pushed rebels from Sheikh Saeed, the ministry said.",
      ],
    },
  ],
);

const monitor: Document = documentOf(
  {
    id: "levant-monitor-2016-09",
    title: "Monthly bulletin: September 2016",
    publisher: "Levant Casualty Monitor",
    published: "2016-09",
  },
  [
    {
      kind: "original",
      heading: "Recorded deaths by place",
      blocks: [
        ["heading", "Recorded deaths by place"],
        "The monitor recorded 31 civilians killed in Jalloum on 28 September, among them nine children.",
        ["head", ["Place", "Civilians", "Children"]],
        ["row", ["Jalloum", "31", "9"]],
        ["row", ["Shaar", "32", "12"]],
        ["row", ["Manbij", "7", "2"]],
      ],
    },
    {
      kind: "section",
      heading: "Control",
      published: "2016-09-30",
      blocks: [["heading", "Control"], "The Syrian Democratic Forces hold Manbij."],
    },
  ],
);

const arabic: Document = documentOf(
  {
    id: "sada-halab-0928",
    title: "غارات على حي الجلوم في حلب القديمة",
    publisher: "صدى حلب",
    published: "2016-09-28",
    timezone: "Asia/Damascus",
    language: "ar",
    direction: "rtl",
    state: "unread",
    unreadReason: "The engine reads English only; this document is in Arabic.",
  },
  [
    {
      kind: "original",
      time: "11:15",
      blocks: [
        "قالت فرق الدفاع المدني إن 26 شخصاً قتلوا صباح الأربعاء في حي الجلوم بعد غارات متتالية، وإن عمليات البحث مستمرة تحت الأنقاض.",
        "وأضاف متطوع أن مشفى ميدانياً (M10) خرج عن الخدمة للمرة الثانية خلال أسبوع.",
      ],
    },
  ],
);

const firstCopy: Document = documentOf(
  {
    id: "orontes-post-0928",
    title: "Twenty dead in Jalloum",
    publisher: "The Orontes Post",
    published: "2016-09-28",
  },
  [
    {
      kind: "original",
      blocks: ["Some 20 people lost their lives in Jalloum on Wednesday, according to the White Helmets."],
    },
  ],
);

const WHITE_HELMETS = ["White Helmets", "white-helmets"] as const;
const MINISTRY = ["defence ministry", "syria"] as const;
const WEDNESDAY = { when: on("2016-09-28") };
const control = (change: "holds" | "regained", by: string): ClaimBody => ({
  kind: "control",
  control: { change, by: [by], from: [] },
});

export const claims = {
  live26: claimOf(
    live,
    "26 people were killed when jets struck the Jalloum quarter this morning",
    killed(exactly(26)),
    {
      voices: [WHITE_HELMETS],
      where: [JALLOUM, place("Aleppo", "Aleppo", "C1007")],
      ...WEDNESDAY,
    },
  ),
  liveStrike: claimOf(
    live,
    "jets struck the Jalloum quarter this morning",
    {
      kind: "attack",
      attack: { type: "airstrike", by: [], target: null, means: "jets", status: "carried out" },
    },
    { voices: [WHITE_HELMETS], where: [JALLOUM], ...WEDNESDAY },
  ),
  liveDenial: claimOf(
    live,
    "no such raid took place",
    {
      kind: "attack",
      attack: { type: "airstrike", by: [], target: null, means: null, status: "carried out" },
    },
    { voices: [MINISTRY], certainty: "denied", where: [JALLOUM], ...WEDNESDAY },
  ),
  liveWounded: claimOf(
    live,
    "put the number of wounded above forty",
    {
      kind: "toll",
      toll: {
        status: "injured",
        count: { min: 41, max: null, text: "above forty" },
        who: "people",
        side: null,
        by: [],
        means: null,
      },
    },
    { voices: ["Hospital staff"], where: [JALLOUM], ...WEDNESDAY },
  ),
  liveCamp: claimOf(
    live,
    "the army has retaken the Handarat camp north of the city",
    control("regained", "Syrian Army"),
    {
      voices: [["Syrian state television", "syrian-state-tv"]],
      where: [CAMP],
      actors: [ARMY],
      ...WEDNESDAY,
    },
  ),
  liveCampDenied: claimOf(live, "the camp remains in their hands", control("holds", "rebels"), {
    voices: [["rebel fighters", "syrian-rebels"]],
    where: [CAMP],
    actors: [REBELS],
    ...WEDNESDAY,
  }),
  liveVeto: claimOf(
    live,
    "Russia rejects a draft that would ground aircraft over the city",
    {
      kind: "diplomacy",
      diplomacy: { act: "rejects", by: ["Russia"], to: [], about: "a ban on flights over Aleppo" },
    },
    { actors: [actor("Russia", "Russia", "russia")], ...WEDNESDAY },
  ),
  liveShaar: claimOf(
    live,
    "At least 11 people died in the Shaar district overnight",
    killed({ min: 11, max: null, text: "At least 11" }),
    { voices: ["Local Coordination Committees"], where: [SHAAR], ...WEDNESDAY },
  ),
  liveWater: claimOf(
    live,
    "The pumping station at Bab al-Nairab is out of service",
    {
      kind: "facility",
      facility: {
        type: "water",
        name: "Bab al-Nairab",
        status: "out of service",
        count: null,
        by: [],
        means: null,
      },
    },
    { certainty: "possible", when: on("2016-09-28~") },
  ),
  commentNorth: claimOf(live, "The army holds the whole north bank", control("holds", "Syrian Army"), {
    voices: ["commenter"],
    certainty: "alleged",
    actors: [ARMY],
  }),
  wire23: claimOf(
    wire,
    "Air raids on the Jalloum quarter killed 23 people on Wednesday",
    killed(exactly(23), ["Russia"]),
    {
      voices: [WHITE_HELMETS],
      where: [JALLOUM],
      when: { edtf: "2016-09-28", known: "relative", span: null },
    },
  ),
  wireHospital: claimOf(
    wire,
    "A hospital serving the eastern districts was hit twice and is out of service",
    {
      kind: "facility",
      facility: {
        type: "hospital",
        name: null,
        status: "out of service",
        count: exactly(1),
        by: [],
        means: null,
      },
    },
    { voices: ["doctors"], ...WEDNESDAY },
  ),
  copy23: claimOf(
    copy,
    "At least 23 people lost their lives in Jalloum on Wednesday",
    killed({ min: 23, max: null, text: "At least 23" }),
    { voices: [WHITE_HELMETS], where: [JALLOUM], ...WEDNESDAY },
  ),
  herald4: claimOf(herald, "4 gunmen were killed in Jalloum on Wednesday", killed(exactly(4)), {
    voices: [MINISTRY],
    where: [JALLOUM],
    ...WEDNESDAY,
  }),
  heraldZero: claimOf(
    herald,
    "no civilian was harmed",
    {
      kind: "toll",
      toll: {
        status: "killed",
        count: { min: 0, max: 0, text: "no" },
        who: "civilians",
        side: null,
        by: [],
        means: null,
      },
    },
    { voices: [MINISTRY], where: [JALLOUM], ...WEDNESDAY },
  ),
  heraldFarafra: claimOf(herald, "The army holds Farafra", control("holds", "Syrian Army"), {
    voices: [MINISTRY],
    where: [FARAFRA],
    actors: [ARMY],
    when: on("2016-09-29"),
  }),
  heraldSaeed: claimOf(herald, "has pushed rebels from Sheikh Saeed", control("regained", "Syrian Army"), {
    voices: [MINISTRY],
    where: [SHEIKH_SAEED],
    actors: [ARMY],
    when: on("2016-09-29"),
  }),
  monitor31: claimOf(monitor, "31 civilians killed in Jalloum on 28 September", killed(exactly(31)), {
    voices: ["Levant Casualty Monitor"],
    where: [JALLOUM],
    when: { edtf: "2016-09-28", known: "stated", span: null },
  }),
  monitorManbij: claimOf(
    monitor,
    "The Syrian Democratic Forces hold Manbij",
    control("holds", "Syrian Democratic Forces"),
    {
      where: [MANBIJ],
      actors: [actor("The Syrian Democratic Forces", "Syrian Democratic Forces", "syrian-democratic-forces")],
      when: on("2016-09"),
    },
  ),
  first20: claimOf(
    firstCopy,
    "Some 20 people lost their lives in Jalloum on Wednesday",
    killed({ min: 20, max: 20, text: "Some 20", approximate: true }),
    { voices: [WHITE_HELMETS], where: [JALLOUM], ...WEDNESDAY },
  ),
} satisfies Record<string, Claim>;

function editionOf(document: Document, edition = 1): SiteEdition {
  const own = Object.values(claims).filter(
    (claim) => claim.document === document.id && document.text.slice(claim.start, claim.end) === claim.quote,
  );
  return { document, claims: own, edition, obtainedAt: "2016-09-30T06:00:00.000Z" };
}

function custodyOf(documents: readonly Document[]): CustodyRow[] {
  let previous = "0".repeat(64);
  return documents.map((document, i) => {
    const hash = createHash("sha256").update(`${previous}${document.capture}`).digest("hex");
    const row: CustodyRow = {
      line: i + 1,
      action: "captured",
      sha256: document.capture,
      size: bytesOf(document).length,
      address: `invented/${document.id}/page.html`,
      obtainedAt: `2016-09-30T06:0${i}:00.000Z`,
      agent: "daybook/0.1.0 read",
      previous,
      hash,
    };
    previous = hash;
    return row;
  });
}

const documents = [live, wire, copy, herald, monitor, arabic];

export const record: SiteRecord = {
  current: documents.map((document) => editionOf(document, document === copy ? 2 : 1)),
  superseded: [editionOf(firstCopy)],
  custody: custodyOf([firstCopy, ...documents]),
};

const helmets = { key: "white-helmets", name: "White Helmets", actor: "white-helmets" };
const ministry = { key: "syria", name: "defence ministry", actor: "syria" };
const recorder = { key: "levant casualty monitor", name: "Levant Casualty Monitor", actor: null };

const value = (claim: Claim, fields: Partial<FigureValue> & Pick<FigureValue, "origin">): FigureValue => ({
  claim: claim.id,
  bounds: claim.kind === "toll" && claim.toll.count !== null ? claim.toll.count : exactly(0),
  said: "2016-09-28",
  differs: [],
  superseded: false,
  denied: false,
  ...fields,
});

const says = (claim: Claim, fields: Omit<HoldingClaim, "claim" | "denied">): HoldingClaim => ({
  claim: claim.id,
  denied: false,
  ...fields,
});

const stateTv = { key: "syrian-state-tv", name: "Syrian state television", actor: "syrian-state-tv" };
const rebels = { key: "syrian-rebels", name: "rebel fighters", actor: "syrian-rebels" };

export const weighed: Weighed = {
  incidents: [
    {
      id: "i-jalloum",
      title: wording("weighing.incident", {
        what: wording("weighing.attack.airstrike"),
        denied: "no",
        where: { place: "N0189", name: "al-Jalloum" },
        dated: "yes",
        when: { days: { first: "2016-09-28", last: "2016-09-28", approximate: false } },
      }),
      place: "N0189",
      placeName: "al-Jalloum",
      when: "2016-09-28",
      types: ["airstrike"],
      accused: [{ name: "Russia", origins: ["White Helmets"] }],
      claims: [
        claims.wire23,
        claims.copy23,
        claims.live26,
        claims.liveStrike,
        claims.liveDenial,
        claims.liveWounded,
        claims.herald4,
        claims.heraldZero,
        claims.monitor31,
      ].map(({ id }) => id),
      figures: [
        {
          id: "f-jalloum-killed",
          incident: "i-jalloum",
          status: "killed",
          who: "people",
          values: [
            value(claims.wire23, { origin: helmets, said: "2016-09-28T16:05", superseded: true }),
            value(claims.copy23, { origin: helmets, superseded: true }),
            value(claims.live26, { origin: helmets, said: "2016-09-28T17:45" }),
            value(claims.herald4, {
              origin: ministry,
              said: "2016-09-29T10:30",
              differs: [asPrinted("counts gunmen only")],
            }),
            value(claims.monitor31, { origin: recorder, said: null }),
          ],
          min: 4,
          max: 31,
          contested: true,
        },
        {
          id: "f-jalloum-civilians",
          incident: "i-jalloum",
          status: "killed",
          who: "civilians",
          values: [value(claims.heraldZero, { origin: ministry, said: "2016-09-29T10:30", denied: true })],
          min: 0,
          max: 0,
          contested: false,
        },
        {
          id: "f-jalloum-injured",
          incident: "i-jalloum",
          status: "injured",
          who: "people",
          values: [
            value(claims.liveWounded, {
              origin: { key: "hospital staff", name: "Hospital staff", actor: null },
              said: "2016-09-28T17:45",
            }),
          ],
          min: 41,
          max: null,
          contested: false,
        },
      ],
      origins: 4,
      contested: true,
    },
    {
      id: "i-shaar",
      title: wording("weighing.incident", {
        what: wording("weighing.befell.killed"),
        denied: "no",
        where: { place: "N0156", name: "al-Shaar" },
        dated: "yes",
        when: { days: { first: "2016-09-28", last: "2016-09-28", approximate: false } },
      }),
      place: "N0156",
      placeName: "al-Shaar",
      when: "2016-09-28",
      types: [],
      accused: [],
      claims: [claims.liveShaar.id],
      figures: [
        {
          id: "f-shaar-killed",
          incident: "i-shaar",
          status: "killed",
          who: "people",
          values: [
            value(claims.liveShaar, {
              origin: { key: "lcc", name: "Local Coordination Committees", actor: null },
            }),
          ],
          min: 11,
          max: null,
          contested: false,
        },
      ],
      origins: 1,
      contested: false,
    },
  ],
  holdings: [
    {
      place: "N0227",
      placeName: "Handarat Camp",
      claims: [
        says(claims.liveCamp, {
          origin: stateTv,
          from: "2016-09-28",
          change: "regained",
          holders: ["Syrian Army"],
        }),
        says(claims.liveCampDenied, {
          origin: rebels,
          from: "2016-09-28",
          change: "holds",
          holders: ["rebels"],
        }),
      ],
    },
    {
      place: "N0170",
      placeName: "al-Farafra",
      claims: [
        says(claims.heraldFarafra, {
          origin: ministry,
          from: "2016-09-29",
          change: "holds",
          holders: ["Syrian Army"],
        }),
      ],
    },
    {
      place: "N0225",
      placeName: "Sheikh Saeed",
      claims: [
        says(claims.heraldSaeed, {
          origin: ministry,
          from: "2016-09-29",
          change: "regained",
          holders: ["Syrian Army"],
        }),
      ],
    },
    {
      place: "C1767",
      placeName: "Manbij",
      claims: [
        says(claims.monitorManbij, {
          origin: recorder,
          from: "2016-09-01",
          change: "holds",
          holders: ["Syrian Democratic Forces"],
        }),
      ],
    },
  ],
};

/** A hand-made weighing as the pages get it. */
export function asWeighing(made: Weighed): Weighing {
  return { weighed: made, voiced: () => [], relationsOf: () => [] };
}

const fixedWeighing = asWeighing(weighed);

/** Weighs nothing: gives a result that was made before. */
export function weigherOf(made: Weighing, stateOn: Weigher["stateOn"]): Weigher {
  function* give(): Steps<Weighing> {
    yield;
    return made;
  }
  return { next: give, once: give, stateOn };
}

/** Gives the hand-made result for the hand-made record. */
export const fixedWeigher: Weigher = weigherOf(fixedWeighing, (holding, day) => {
  const speaking = holding.claims.filter(({ from }) => from !== null && from <= day);
  const holders = [...new Set(speaking.flatMap((claim) => claim.holders))];
  const state = holders.length === 0 ? "blank" : holders.length === 1 ? "claimed" : "disputed";
  return { state, holders, for: speaking.map(({ claim }) => claim), against: [] };
});

export function sourceOf(kept: SiteRecord, revision = 1): RecordSource {
  const all = [...kept.current, ...kept.superseded];
  return {
    revision: () => Promise.resolve(revision),
    load: () => Promise.resolve(kept),
    captureBytes(sha256) {
      const edition = all.find(({ document }) => document.capture === sha256);
      return Promise.resolve(edition === undefined ? null : bytesOf(edition.document));
    },
  };
}

export const emptyRecord: SiteRecord = { current: [], superseded: [], custody: [] };
