import { inEnglish } from "../../messages/in-words.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { Incident, ReadDocument, Unsure, Weighed } from "../../model/record.ts";
import type { DocumentRelation } from "../../model/relation.ts";
import type { Theatre } from "../../model/theatre.ts";
import { incidentOf } from "../incidents.ts";
import { publisherKey } from "../origins.ts";
import { unsureOfDay } from "../other-day.ts";
import { reportsOf } from "../reports.ts";
import { Scopes } from "../scope.ts";
import { finish, type Steps } from "../steps.ts";
import type { Subject, VoicedClaim } from "../subject.ts";
import { listed, subjectsOf } from "../subjects.ts";
import { DocumentIndex } from "./document-index.ts";
import { KeptList } from "./kept-list.ts";
import type { Line } from "./line.ts";
import { Filed, type LiveCluster } from "./live-cluster.ts";
import { LiveClusters } from "./live-clusters.ts";
import { ThreadShelf } from "./thread-shelf.ts";
import { byClaim, unsureOf } from "./unsure.ts";
import { type Sentence, Voices } from "./voices.ts";

/** What a document brought, so that exactly that can be taken out again. */
interface Entered {
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
  readonly filed: readonly Filed[];
}

type Subjects = ReturnType<typeof subjectsOf>;
type Shelves = { [Name in keyof Subjects]: ShelfOf<Subjects[Name]> };
type ShelfOf<S> = S extends Subject<Line, infer Item, infer View> ? ThreadShelf<Line, Item, View> : never;
type Views = { [Name in keyof Shelves]: ReturnType<Shelves[Name]["views"]> };

/**
 * The record as it stands, document by document. After any sequence of adding and removing it comes to what
 * the documents now in it come to, whatever came before them; and a document costs time for its own claims and
 * for what they touch: copies of its words, events near in place and day, the threads it speaks of.
 */
export class Ledger {
  private readonly theatre: Theatre;
  private readonly scopes: Scopes;
  private readonly entered = new Map<string, Entered>();
  private readonly voices: Voices;
  private readonly clusters: LiveClusters;
  /** How documents stand to each other, worked out when asked. */
  readonly relations: DocumentIndex;
  private readonly shelves: Shelves;
  /** Lines that the threads do not know yet. */
  private readonly unposted = new Set<Line>();
  private readonly filedOf = new Map<Line, Filed>();
  private readonly made = new Map<LiveCluster, Dated>();
  private readonly incidents = new KeptList<Dated>(latestFirst);
  private heard: ReadonlyMap<string, readonly VoicedClaim[]> = new Map();
  /** Documents whose claims or voices have changed since `heard` was made. */
  private readonly unheard = new Set<string>();
  private settled = true;
  private view: Weighed | null = null;

  constructor(theatre: Theatre) {
    this.theatre = theatre;
    this.scopes = new Scopes(theatre);
    this.voices = new Voices(theatre);
    this.clusters = new LiveClusters(this.scopes);
    this.relations = new DocumentIndex(theatre);
    const shelves = Object.entries(subjectsOf(theatre)).map(([name, subject]) => [
      name,
      shelfOf(subject as Subject<Line, unknown, unknown>),
    ]);
    this.shelves = Object.fromEntries(shelves) as Shelves;
  }

  /** Enters a document with its claims. One of the same id that is already in it is replaced. */
  add(read: ReadDocument): void {
    finish(this.adding(read));
  }

  /** As `add`, in steps. From the first step of this or the two below to their last the ledger is to be left alone. */
  *adding(read: ReadDocument): Steps<void> {
    const { id } = read.document;
    // Read before anything is changed: a document that cannot be read must leave the ledger as it was.
    const reports = yield* reportsOf(read, this.scopes);
    // Before the old edition goes: sentences that stand in both are then never without a holder, and cost nothing.
    const { lines, sentences } = yield* this.voices.add(read);
    yield* this.removing(id);
    const byClaim = new Map(lines.map((line) => [line.claim, line]));
    const publisher = publisherKey(read.document, this.theatre);
    const filed = reports.map((report) => new Filed(byClaim.get(report.claim) as Line, report, publisher));
    for (const line of lines) this.unposted.add(line);
    for (const one of filed) {
      yield;
      this.filedOf.set(one.line, one);
      this.clusters.add(one);
    }
    this.relations.add(read);
    this.unheard.add(id);
    this.entered.set(id, { lines, sentences, filed });
    this.changed();
  }

  /**
   * Takes a document out, with all that followed from it.
   *
   * @returns false where it is not in the ledger
   */
  remove(document: string): boolean {
    return finish(this.removing(document));
  }

  /** As `remove`, in steps. */
  *removing(document: string): Steps<boolean> {
    const entered = this.entered.get(document);
    if (entered === undefined) return false;
    yield* this.voices.remove(entered.sentences);
    for (const filed of entered.filed) {
      yield;
      this.clusters.remove(filed);
      this.filedOf.delete(filed.line);
    }
    for (const line of entered.lines) {
      yield;
      this.unposted.delete(line);
      for (const shelf of this.threads()) shelf.take(line);
    }
    this.relations.remove(document);
    this.unheard.add(document);
    this.entered.delete(document);
    this.changed();
    return true;
  }

  has(document: string): boolean {
    return this.entered.has(document);
  }

  /** Works out what the changes since the last settling have touched. Queries do so by themselves. */
  settle(): void {
    finish(this.settling());
  }

  private *settling(): Steps<void> {
    if (this.settled) return;
    for (const line of yield* this.voices.settle()) {
      yield;
      this.unposted.add(line);
      this.unheard.add(line.document.id);
      const filed = this.filedOf.get(line);
      if (filed !== undefined) this.clusters.touch(filed);
    }
    for (const line of this.unposted) {
      yield;
      for (const shelf of this.threads()) shelf.put(line);
    }
    this.unposted.clear();
    for (const shelf of this.threads()) yield* shelf.settle();
    const { changed, gone } = yield* this.clusters.settle();
    for (const cluster of gone) this.drop(cluster);
    for (const cluster of changed) {
      yield;
      this.make(cluster);
    }
    this.settled = true;
  }

  /** Everything that the documents in the ledger come to. The same object until something changes. */
  weighed(): Weighed {
    return finish(this.weighing());
  }

  /** As `weighed`, in steps. */
  *weighing(): Steps<Weighed> {
    yield* this.settling();
    if (this.view !== null) return this.view;
    const incidents = this.incidents.items().map(({ incident }) => incident);
    yield;
    const unsure = [...this.unsure(), ...(yield* unsureOfDay(incidents))].sort(byClaim);
    yield;
    this.view = { incidents, unsure, ...listed(this.views(), this.theatre) };
    return this.view;
  }

  /** The claims of a document with who said each first, in its order. Empty where it is not in the ledger. */
  voiced(document: string): readonly VoicedClaim[] {
    this.settle();
    return this.entered.get(document)?.lines ?? [];
  }

  /**
   * As `voiced` for every document, in steps. Later changes do not reach what was given; where none of a document's
   * voices has changed its claims are the same array as before.
   */
  *voicedByDocument(): Steps<ReadonlyMap<string, readonly VoicedClaim[]>> {
    yield* this.settling();
    if (this.unheard.size === 0) return this.heard;
    const heard = new Map(this.heard);
    for (const id of this.unheard) {
      yield;
      const entered = this.entered.get(id);
      if (entered === undefined) heard.delete(id);
      else
        heard.set(
          id,
          entered.lines.map((line) => ({ ...line })),
        );
    }
    this.unheard.clear();
    this.heard = heard;
    return heard;
  }

  /** How a document stands to others of the record, worked out when asked. None where it is not in the ledger. */
  relationsOf(document: string): DocumentRelation[] {
    this.relations.bringUpToDate();
    return this.relations.relationsOf(document);
  }

  private unsure(): Unsure[] {
    return unsureOf(this.clusters.undecidedReports(), (cluster) => this.made.get(cluster)?.incident ?? null);
  }

  private views(): Views {
    const views = Object.entries(this.shelves).map(([name, shelf]) => [name, shelf.views()]);
    return Object.fromEntries(views) as Views;
  }

  private threads(): ThreadShelf<Line, unknown, unknown>[] {
    return Object.values(this.shelves) as ThreadShelf<Line, unknown, unknown>[];
  }

  private changed(): void {
    this.settled = false;
    this.view = null;
  }

  private make(cluster: LiveCluster): void {
    this.drop(cluster);
    const incident = incidentOf(cluster.settled(), this.scopes, this.theatre);
    if (incident === null) return;
    const dated = { incident, day: lastDay(incident) };
    this.made.set(cluster, dated);
    this.incidents.add(dated);
  }

  private drop(cluster: LiveCluster): void {
    const made = this.made.get(cluster);
    if (made === undefined) return;
    this.incidents.drop(made);
    this.made.delete(cluster);
  }
}

function shelfOf<Item, View>(subject: Subject<Line, Item, View>): ThreadShelf<Line, Item, View> {
  return new ThreadShelf(subject);
}

/** An incident with the day that it is listed under. */
interface Dated {
  readonly incident: Incident;
  readonly day: string;
}

function latestFirst(a: Dated, b: Dated): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  const [titleA, titleB] = [inEnglish(a.incident.title), inEnglish(b.incident.title)];
  if (titleA !== titleB) return titleA < titleB ? -1 : 1;
  return a.incident.id < b.incident.id ? -1 : Number(a.incident.id > b.incident.id);
}

/** The last day of an incident for ordering; of an open end the first; "" where undated. */
function lastDay({ when }: Incident): string {
  const range = when === null ? null : parseEdtf(when);
  return range?.last ?? range?.first ?? "";
}
