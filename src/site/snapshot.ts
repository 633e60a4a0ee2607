import type { CustodyRow } from "../model/capture.ts";
import type { Figure, FigureValue, Holding, HoldingState, Incident, Weighed } from "../model/record.ts";
import type { Theatre } from "../model/theatre.ts";
import { finish, type Steps } from "../weighing/steps.ts";
import type { Weighing } from "./weighing.ts";
import { ClaimsById, type PlacedClaim } from "./claims-by-id.ts";
import { type LogEntry, logEntries } from "./log-entries.ts";
import type { SiteEdition, SiteRecord } from "./record-source.ts";

export type { PlacedClaim } from "./claims-by-id.ts";

/** A claim's part in a figure. */
export interface FigureOfClaim {
  readonly incident: Incident;
  readonly figure: Figure;
  readonly value: FigureValue;
}

/** One revision of the record with every index the pages ask for. Built once, then only read. */
export interface Snapshot {
  readonly revision: number;
  readonly theatre: Theatre;
  readonly weighed: Weighed;
  /** For what is worked out when a page asks: voices of claims, relations of documents. */
  readonly weighing: Weighing;
  /** Current editions by date of publication, latest first, undated last. */
  readonly documents: readonly SiteEdition[];
  readonly documentById: ReadonlyMap<string, SiteEdition>;
  /** Superseded editions of a document, earliest first; absent where there are none. */
  readonly earlierById: ReadonlyMap<string, readonly SiteEdition[]>;
  readonly claims: ReadonlyMap<string, PlacedClaim>;
  /** Days with entries, earliest first. */
  readonly days: readonly string[];
  /** Entries of a day, earliest first, those without a clock time last. */
  readonly entriesByDay: ReadonlyMap<string, readonly LogEntry[]>;
  /** Entries whose day is not known. */
  readonly undated: readonly LogEntry[];
  readonly incidentById: ReadonlyMap<string, Incident>;
  readonly incidentsOfClaim: ReadonlyMap<string, readonly Incident[]>;
  readonly figuresOfClaim: ReadonlyMap<string, readonly FigureOfClaim[]>;
  readonly holdingByPlace: ReadonlyMap<string, Holding>;
  /** The state that follows from a holding's claims on a day. */
  stateOn(holding: Holding, day: string): HoldingState;
  /** Current claims that name the place or actor, in document order. */
  readonly claimsByPlace: ReadonlyMap<string, readonly PlacedClaim[]>;
  readonly claimsByActor: ReadonlyMap<string, readonly PlacedClaim[]>;
  /** Working side of a holder as named, where any claim's name resolved to an actor. */
  readonly sideByName: ReadonlyMap<string, string>;
  /** Actor id of a name as claims carry it. */
  readonly actorByName: ReadonlyMap<string, string>;
  readonly custodyByCapture: ReadonlyMap<string, readonly CustodyRow[]>;
  readonly custody: readonly CustodyRow[];
  /** Every time at which something in the whole record was published (see `saidAt`), earliest first. */
  readonly moments: readonly string[];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Latest first; undated last; then by id, so that the order never depends on the store. */
function byPublished(a: SiteEdition, b: SiteEdition): number {
  const left = a.document.published ?? "";
  const right = b.document.published ?? "";
  if (left !== right) return left < right ? 1 : -1;
  return a.document.id < b.document.id ? -1 : 1;
}

function byClock(a: LogEntry, b: LogEntry): number {
  const [left, right] = [a.utc?.clock ?? "99", b.utc?.clock ?? "99"];
  return left < right ? -1 : Number(left > right);
}

/** Builds all indexes. Pure; linear in the number of claims and entries. */
export function buildSnapshot(...given: Parameters<typeof snapshotInSteps>): Snapshot {
  return finish(snapshotInSteps(...given));
}

/**
 * As `buildSnapshot`, in steps.
 *
 * @param before that of the revision before, for what need not be made again
 */
export function* snapshotInSteps(
  record: SiteRecord,
  weighing: Weighing,
  theatre: Theatre,
  revision: number,
  stateOn: (holding: Holding, day: string) => HoldingState,
  moments: readonly string[] = [],
  before: Snapshot | null = null,
): Steps<Snapshot> {
  const { weighed } = weighing;
  const documents = [...record.current].sort(byPublished);
  const earlierById = new Map<string, SiteEdition[]>();
  for (const edition of record.superseded) push(earlierById, edition.document.id, edition);
  for (const list of earlierById.values()) list.sort((a, b) => a.edition - b.edition);

  const currentClaims = new Map<string, PlacedClaim>();
  const claimsByPlace = new Map<string, PlacedClaim[]>();
  const claimsByActor = new Map<string, PlacedClaim[]>();
  const actorByName = new Map<string, string>();
  for (const edition of documents) {
    yield;
    for (const claim of edition.claims) {
      const placed: PlacedClaim = { claim, edition, current: true };
      currentClaims.set(claim.id, placed);
      const places = new Set(claim.where.flatMap(({ place }) => place ?? []));
      for (const place of places) push(claimsByPlace, place, placed);
      const actors = new Set<string>();
      for (const { actor, name } of claim.actors) {
        if (actor === null) continue;
        actors.add(actor);
        actorByName.set(name, actor);
      }
      for (const { actor, source } of claim.attribution) {
        if (actor === null) continue;
        actors.add(actor);
        if (!actorByName.has(source)) actorByName.set(source, actor);
      }
      for (const actor of actors) push(claimsByActor, actor, placed);
    }
  }

  const claims = yield* ClaimsById.of(currentClaims, record.superseded, before?.claims ?? null);

  const sideByName = new Map<string, string>();
  for (const [name, actor] of actorByName) {
    const side = theatre.actors.get(actor)?.side;
    if (side !== undefined) sideByName.set(name, side);
  }

  const incidentsOfClaim = new Map<string, Incident[]>();
  const figuresOfClaim = new Map<string, FigureOfClaim[]>();
  for (const incident of weighed.incidents) {
    yield;
    for (const id of new Set(incident.claims)) push(incidentsOfClaim, id, incident);
    for (const figure of incident.figures)
      for (const value of figure.values) push(figuresOfClaim, value.claim, { incident, figure, value });
  }

  const entriesByDay = new Map<string, LogEntry[]>();
  const undated: LogEntry[] = [];
  for (const edition of documents) {
    yield;
    for (const logged of logEntries(edition)) {
      if (logged.day === null) undated.push(logged);
      else push(entriesByDay, logged.day, logged);
    }
  }
  for (const list of entriesByDay.values()) {
    yield;
    list.sort(byClock);
  }

  const custodyByCapture = new Map<string, CustodyRow[]>();
  for (const row of record.custody) push(custodyByCapture, row.sha256, row);

  return {
    revision,
    theatre,
    weighed,
    weighing,
    documents,
    documentById: new Map(documents.map((edition) => [edition.document.id, edition])),
    earlierById,
    claims,
    days: [...entriesByDay.keys()].sort(),
    entriesByDay,
    undated,
    incidentById: new Map(weighed.incidents.map((incident) => [incident.id, incident])),
    incidentsOfClaim,
    figuresOfClaim,
    holdingByPlace: new Map(weighed.holdings.map((holding) => [holding.place, holding])),
    stateOn,
    claimsByPlace,
    claimsByActor,
    sideByName,
    actorByName,
    custodyByCapture,
    custody: record.custody,
    moments,
  };
}
