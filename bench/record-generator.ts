import type { Attack, Claim, ClaimBody, Toll } from "../src/model/claim.ts";
import type { Document, Entry } from "../src/model/document.ts";
import { addDays } from "../src/model/edtf.ts";
import type { ReadDocument } from "../src/model/record.ts";
import type { Place, Theatre } from "../src/model/theatre.ts";
import { type Random, seededRandom } from "../src/language/training/random.ts";

/** How a made record is spread; the defaults are a busy desk's. */
export interface Spread {
  readonly seed: number;
  /** Documents a day: a record grows by days, as coverage does. */
  readonly documentsPerDay: number;
  readonly firstDay: string;
}

export const DEFAULT_SPREAD: Spread = { seed: 1, documentsPerDay: 40, firstDay: "2011-03-15" };

/** Something that documents tell of: made up, with a number that nobody knows exactly. */
interface Happening {
  readonly place: Place;
  readonly day: string;
  readonly type: Attack["type"];
  readonly killed: number;
  readonly doer: Actor;
}

interface Actor {
  readonly name: string;
  readonly id: string;
}

const DOERS: readonly Actor[] = [
  { name: "Syria", id: "syria" },
  { name: "Russia", id: "russia" },
  { name: "Syrian rebels", id: "syrian-rebels" },
  { name: "Islamic State", id: "islamic-state" },
];
const MONITORS: readonly Actor[] = [
  { name: "SOHR", id: "sohr" },
  { name: "VDC", id: "vdc" },
  { name: "LCC", id: "lcc" },
  { name: "Syria Civil Defence", id: "white-helmets" },
];
const UNNAMED = ["activists", "residents", "a local council", "doctors", "a rebel commander", "state media"];
const TYPES: readonly Attack["type"][] = [
  "airstrike",
  "airstrike",
  "shelling",
  "shelling",
  "ground assault",
  "bombing",
  "other",
];
const WORDS =
  "bakery bridge market clinic yard school tower street lane square depot well mill gate orchard quarry station office hall garage kiln warehouse convoy ditch checkpoint cellar stairway roof crane cistern canal alley bazaar library theatre barracks farm grove ridge valley spring tannery foundry dairy shop kitchen corridor courtyard balcony".split(
    " ",
  );
const QUALITIES =
  "old northern burnt narrow crowded empty covered upper lower abandoned rebuilt flooded walled distant small main second third eastern western stone brick tin wooden painted silent busy broken hidden open".split(
    " ",
  );
const MANNERS =
  "shortly before dawn|after the noon prayer|as people queued|for the second time|without any warning|late in the evening|while rescuers worked|during a funeral|as families fled|under heavy cloud|within one hour|before the market closed|after a brief calm|in broad daylight".split(
    "|",
  );
const PAPERS = [
  "Morning Sheet",
  "Lake Wire",
  "Harbour Post",
  "The Third Page",
  "Valley Monitor",
  "North Gazette",
  "The Relay",
  "Evening Ledger",
];

/** So many documents back something may be copied from; so many days back it may still be told of. */
const COPIED_WITHIN = 200;
const TOLD_WITHIN_DAYS = 6;
const DOCUMENTS_COPIED = 0.15;

/**
 * Made documents with claims, one after the other, without end; the same for the same spread. About half of
 * the claims are tolls and attacks of few happenings a day, a third of which lie in one embattled city; the
 * rest is spread over the other kinds. Some documents copy sentences of recent ones, letter for letter or
 * patched; monitors revise their numbers; parties deny; totals and sieges go on for years.
 */
export function* madeRecord(theatre: Theatre, spread: Spread = DEFAULT_SPREAD): Generator<ReadDocument> {
  const maker = new RecordMaker(theatre, spread);
  for (let number = 0; ; number++) yield maker.document(number);
}

class RecordMaker {
  private readonly spread: Spread;
  private readonly random: Random;
  private readonly quarters: readonly (readonly Place[])[];
  private readonly elsewhere: readonly Place[];
  private readonly told: Happening[] = [];
  private readonly recent: ReadDocument[] = [];
  private day = "";

  constructor(theatre: Theatre, spread: Spread) {
    this.spread = spread;
    this.random = seededRandom(spread.seed);
    const places = [...theatre.places.values()];
    const byCity = new Map<string, Place[]>();
    for (const place of places)
      if (place.kind === "neighbourhood" && place.parent !== null)
        byCity.set(place.parent, [...(byCity.get(place.parent) ?? []), place]);
    this.quarters = [...byCity]
      .filter(([, list]) => list.length >= 12)
      .map(([city, list]) => [theatre.places.get(city) as Place, ...list]);
    this.elsewhere = places.filter(
      ({ kind, country }) => country === "SY" && ["city", "town", "village"].includes(kind),
    );
  }

  document(number: number): ReadDocument {
    const day = addDays(this.spread.firstDay, Math.floor(number / this.spread.documentsPerDay));
    if (day !== this.day) this.newDay(day);
    const copied =
      this.recent.length > 20 && this.random() < DOCUMENTS_COPIED ? this.pick(this.recent) : null;
    const page = new PageMaker(`made-${number}`, this.pick(PAPERS), day, this.clock());
    if (copied !== null) this.copy(copied, page);
    const told = copied !== null ? 2 : 2 + Math.floor(-5 * Math.log(1 - this.random()));
    while (page.claims.length < Math.min(told, 40)) this.tell(page);
    const made = page.finish(copied !== null && this.random() < 0.4 ? copied.document.publisher : null);
    this.recent.push(made);
    if (this.recent.length > COPIED_WITHIN) this.recent.shift();
    return made;
  }

  private newDay(day: string): void {
    this.day = day;
    const oldest = addDays(day, -TOLD_WITHIN_DAYS);
    while (this.told.length > 0 && (this.told[0] as Happening).day < oldest) this.told.shift();
    const count = Math.ceil(this.spread.documentsPerDay * (0.3 + this.random() * 0.4));
    const season = Math.floor(Date.parse(day) / 86_400_000 / 90);
    const embattled = this.quarters[season % this.quarters.length] as readonly Place[];
    for (let i = 0; i < count; i++) {
      const place = this.random() < 0.35 ? this.pickOften(embattled) : this.pickOften(this.elsewhere);
      this.told.push({
        place,
        day,
        type: this.pick(TYPES),
        killed: Math.floor(1 + 40 * this.random() ** 3),
        doer: this.pick(DOERS),
      });
    }
  }

  private tell(page: PageMaker): void {
    const roll = this.random();
    if (roll < 0.55) this.tellHappening(page);
    else if (roll < 0.67) this.tellControl(page);
    else if (roll < 0.7) this.tellTotal(page);
    else if (roll < 0.73) this.tellSiege(page);
    else this.tellOther(page);
  }

  private tellHappening(page: PageMaker): void {
    const { place, day, type, killed, doer } = this.pick(this.told);
    const voices = this.voices();
    const detail = this.detail();
    const denies = this.random() < 0.05;
    const exact = this.random();
    const when =
      exact < 0.6 ? day : exact < 0.8 ? `${this.day}~` : exact < 0.9 ? `${day}/${addDays(day, 1)}` : null;
    const time = { when, known: exact >= 0.6 && exact < 0.8 ? ("dateline" as const) : ("stated" as const) };
    if (denies) {
      page.say(
        `${doer.name} denied that its forces had struck the ${detail} in ${place.name}`,
        attackBody(type, doer),
        {
          place,
          ...time,
          voices: [{ ...doer, stance: "denies" }],
          actors: [doer],
        },
      );
      return;
    }
    page.say(
      `A ${type} hit the ${detail} in ${place.name} ${this.pick(MANNERS)}`,
      attackBody(this.random() < 0.2 ? "other" : type, doer),
      {
        place,
        ...time,
        voices,
        actors: [doer],
      },
    );
    if (this.random() < 0.8) {
      const count = Math.max(1, Math.round(killed * (0.8 + 0.4 * this.random())));
      const near = this.random() < 0.7 ? place : null;
      page.say(
        `${count} people died near the ${this.detail()}${near === null ? "" : ` in ${near.name}`} ${this.pick(MANNERS)}`,
        tollBody({ min: count, max: this.random() < 0.3 ? null : count }, this.random() < 0.5 ? type : null),
        { place: near, ...time, voices, actors: [] },
      );
    }
  }

  private tellControl(page: PageMaker): void {
    const place = this.pick(this.told).place;
    const holder = this.pick(DOERS);
    page.say(
      `${holder.name} took the ${this.detail()} of ${place.name} ${this.pick(MANNERS)}`,
      {
        kind: "control",
        control: {
          change: this.pick(["gained", "holds", "lost", "contested"] as const),
          by: [holder.name],
          from: [],
        },
      },
      { place, when: this.day, known: "stated", voices: this.voices(), actors: [holder] },
    );
  }

  private tellTotal(page: PageMaker): void {
    const count = 1000 + Math.floor(this.random() * 400_000);
    const place = this.pick(this.told).place;
    const since = this.random() < 0.3 ? `${this.spread.firstDay}/..` : this.day.slice(0, 7);
    page.say(
      `More than ${count} people were killed around the ${this.detail()} of ${place.name} since it began`,
      tollBody({ min: count, max: null }, null),
      { place, when: since, known: "stated", voices: this.voices(), actors: [] },
    );
  }

  private tellSiege(page: PageMaker): void {
    const place = (this.pick(this.quarters) as readonly Place[])[0] as Place;
    const count = 1000 * Math.ceil(this.random() * 300);
    page.say(
      `${count} people are trapped behind the ${this.detail()} in ${place.name} ${this.pick(MANNERS)}`,
      tollBody({ min: count, max: count }, null, "besieged"),
      { place, when: this.day, known: "stated", voices: this.voices(), actors: [] },
    );
  }

  private tellOther(page: PageMaker): void {
    const place = this.pick(this.told).place;
    const by = this.pick(DOERS);
    const bodies: readonly ClaimBody[] = [
      {
        kind: "facility",
        facility: { type: "hospital", name: null, status: "damaged", count: null, by: [], means: "shelling" },
      },
      { kind: "aid", aid: { status: "blocked", by: [by.name], to: [], what: "flour", count: null } },
      { kind: "diplomacy", diplomacy: { act: "called for talks", by: [by.name], to: [], about: null } },
      { kind: "statement" },
    ];
    page.say(
      `${by.name} spoke of the ${this.detail()} in ${place.name} ${this.pick(MANNERS)}`,
      this.pick(bodies),
      {
        place,
        when: this.day,
        known: "stated",
        voices: this.voices(),
        actors: [by],
      },
    );
  }

  /** Sentences of another document with their claims; some are patched by the desk that prints them. */
  private copy({ document, claims }: ReadDocument, page: PageMaker): void {
    for (const claim of claims) {
      if (this.random() < 0.3) continue;
      const words = document.text.slice(claim.start, claim.end);
      page.repeat(claim, this.random() < 0.3 ? `${words} by the ${this.detail()}` : words);
    }
  }

  private voices(): readonly Voice[] {
    const roll = this.random();
    if (roll < 0.4) return [];
    return roll < 0.75 ? [this.pick(MONITORS)] : [{ name: this.pick(UNNAMED), id: null }];
  }

  private detail(): string {
    return `${this.pick(QUALITIES)} ${this.pick(WORDS)} by the ${this.pick(QUALITIES)} ${this.pick(WORDS)}`;
  }

  private clock(): string {
    const minutes = Math.floor(this.random() * 1440);
    const two = (value: number) => String(value).padStart(2, "0");
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  /** The first of a list far more often than the last. */
  private pickOften<T>(list: readonly T[]): T {
    return list[Math.floor(list.length * this.random() ** 2.5)] as T;
  }
}

interface Voice {
  readonly name: string;
  readonly id: string | null;
  readonly stance?: "denies";
}

interface Told {
  readonly place: Place | null;
  readonly when: string | null;
  readonly known: "stated" | "dateline";
  readonly voices: readonly Voice[];
  readonly actors: readonly Actor[];
}

const RULES = ["made"];

class PageMaker {
  readonly claims: Claim[] = [];
  private readonly id: string;
  private readonly publisher: string;
  private readonly published: string;
  private readonly time: string;
  private text = "";

  constructor(id: string, publisher: string, published: string, time: string) {
    this.id = id;
    this.publisher = publisher;
    this.published = published;
    this.time = time;
  }

  say(words: string, body: ClaimBody, { place, when, known, voices, actors }: Told): void {
    const base = {
      attribution: voices.map(({ name, id, stance }) => ({
        source: name,
        cue: "said",
        stance: stance ?? ("asserts" as const),
        sourceSpan: null,
        cueSpan: null,
        actor: id,
      })),
      certainty: voices.some(({ stance }) => stance === "denies") ? ("denied" as const) : ("stated" as const),
      when: when === null ? null : { edtf: when, known, span: null },
      where:
        place === null
          ? []
          : [{ printed: place.name, name: place.name, place: place.id, candidates: [], reason: "made" }],
      actors: actors.map(({ name, id }) => ({ printed: name, name, actor: id, reason: "made" })),
      rules: RULES,
      ...body,
    };
    this.put(words, base);
  }

  /** A claim of another document, in words of its own or changed ones. */
  repeat(claim: Claim, words: string): void {
    this.put(words, claim);
  }

  private put(words: string, claim: object): void {
    const start = this.text.length;
    this.text += `${words}. `;
    const place = {
      id: `${this.id}/${this.claims.length}`,
      document: this.id,
      entry: 0,
      start,
      end: start + words.length,
      quote: words,
    };
    this.claims.push({ ...claim, ...place } as Claim);
  }

  finish(credit: string | null): ReadDocument {
    const text = credit === null ? this.text : `${this.text}\nSources: ${credit}\n`;
    const entry: Entry = {
      kind: "update",
      heading: null,
      time: this.time,
      tz: "GMT",
      published: null,
      author: null,
      start: 0,
      end: text.length,
      blocks: [],
    };
    const document: Document = {
      id: this.id,
      capture: "0".repeat(64),
      part: null,
      url: null,
      mediaType: "text/plain",
      title: null,
      publisher: this.publisher,
      author: null,
      published: this.published,
      timezone: null,
      language: "en",
      direction: "ltr",
      textLayer: "plain/1",
      text,
      entries: [entry],
      state: "read",
      unreadReason: null,
      diagnostics: [],
    };
    return { document, claims: this.claims };
  }
}

function attackBody(type: Attack["type"], doer: Actor): ClaimBody {
  return {
    kind: "attack",
    attack: { type, by: [doer.name], target: null, means: null, status: "carried out" },
  };
}

function tollBody(
  { min, max }: { min: number | null; max: number | null },
  means: string | null,
  status: Toll["status"] = "killed",
): ClaimBody {
  return {
    kind: "toll",
    toll: { status, count: { min, max, text: String(min) }, who: "people", side: null, by: [], means },
  };
}
