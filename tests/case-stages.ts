import { allInEnglish, inEnglish } from "../src/messages/in-words.ts";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readThrough } from "../src/cli/pipeline.ts";
import type { Block, Document, DocumentMetadata, Entry } from "../src/model/document.ts";
import type { Claim } from "../src/model/claim.ts";
import type { ReadDocument, Weighed } from "../src/model/record.ts";
import type { TallyQuery } from "../src/model/tally.ts";
import { claimLine } from "../src/publish/claim-lines.ts";
import { readCapture } from "../src/reading/read-capture.ts";
import { loadTheatre } from "../src/theatre/load-theatre.ts";
import { assessFigure } from "../src/weighing/assess/figures.ts";
import { assessIncident } from "../src/weighing/assess/incidents.ts";
import { changesBetween } from "../src/weighing/history/changes.ts";
import { knownAt } from "../src/weighing/history/known-at.ts";
import { Ledger } from "../src/weighing/ledger/ledger.ts";
import { seriesOf } from "../src/weighing/series.ts";
import { tallyOf } from "../src/weighing/tally/tally.ts";
import { facilityAt } from "../src/weighing/threads/facilities.ts";
import { truceStateAt } from "../src/weighing/threads/truce-window.ts";
import { stateAt, weigh } from "../src/weighing/weigh.ts";

/** Runs one case folder and gives what its `expected.json` must equal. */
export type CaseStage = (folder: string) => unknown;

const INPUTS: readonly { readonly file: string; readonly mediaType: string | null }[] = [
  { file: "input.txt", mediaType: "text/plain" },
  { file: "input.html", mediaType: "text/html" },
  { file: "input.xml", mediaType: "application/xml" },
  { file: "input.json", mediaType: "application/json" },
];

function shownBlock(block: Block, text: string): string {
  const words = block.cells
    ? block.cells.map((cell) => text.slice(cell.start, cell.end)).join(" | ")
    : text.slice(block.start, block.end);
  return `${block.header ? "table-header" : block.role}: ${words}`;
}

/** An entry with its words instead of its blocks' offsets, fields that say nothing left out. */
function shownEntry(entry: Entry, text: string): unknown {
  const { blocks, start, end, ...fields } = entry;
  const said = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...Object.fromEntries(said),
    span: [start, end],
    blocks: blocks.map((block) => shownBlock(block, text)),
  };
}

function shownDocument(document: Document): unknown {
  return {
    id: document.id,
    part: document.part,
    url: document.url,
    title: document.title,
    publisher: document.publisher,
    author: document.author,
    published: document.published,
    language: document.language,
    direction: document.direction,
    textLayer: document.textLayer,
    state: document.state,
    diagnostics: document.diagnostics.map((diagnostic) => diagnostic.code),
    entries: document.entries.map((entry) => shownEntry(entry, document.text)),
  };
}

/** `reading`: `input.*` and `document.json`, if there is one, to documents with their entries and words. */
function readingStage(folder: string): unknown {
  const input = INPUTS.find(({ file }) => existsSync(join(folder, file)));
  if (!input) throw new Error(`${folder} holds none of ${INPUTS.map(({ file }) => file).join(", ")}`);
  const bytes = readFileSync(join(folder, input.file));
  const metadataPath = join(folder, "document.json");
  const metadata = existsSync(metadataPath)
    ? (JSON.parse(readFileSync(metadataPath, "utf8")) as DocumentMetadata)
    : {};
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const capture = { sha256, bytes, address: `${basename(folder)}/${input.file}`, mediaType: input.mediaType };
  const { documents, diagnostics } = readCapture(capture, metadata);
  return { documents: documents.map(shownDocument), diagnostics: diagnostics.map(({ code }) => code) };
}

const theatre = once(() => loadTheatre(join(import.meta.dirname, "..", "theatres", "syria")));

/** `claims`: a page and `document.json` to its claims in the exchange format, each with the rule that made it. */
function claimsStage(folder: string): unknown {
  const bytes = readFileSync(join(folder, "input.txt"));
  const metadata = JSON.parse(readFileSync(join(folder, "document.json"), "utf8")) as DocumentMetadata;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const capture = { sha256, bytes, address: `${basename(folder)}/input.txt`, mediaType: "text/plain" };
  return readThrough(capture, metadata, theatre()).documents.flatMap(({ document, claims }) =>
    claims.map((claim) => ({ ...claimLine(claim, document), rule: claim.rules[0] })),
  );
}

/** What is worked out of the record when asked. */
const WORKED_OUT = ["assessments", "changes", "relations", "series", "tally", "voices"] as const;
type WorkedOut = (typeof WORKED_OUT)[number];

/** What a case of weighing is about: lists of the record to show, and days on which states are asked for. */
interface WeighingCase {
  readonly show: readonly (keyof Weighed | WorkedOut)[];
  readonly days: readonly string[];
  /** The two moments between which changes are shown. */
  readonly between?: readonly [string, string];
  /** Of the killed, what differs from a tally of all people everywhere by their bounds. */
  readonly tally?: Partial<TallyQuery>;
}

/**
 * `weighing`: pages (`01-paper.txt` with `01-paper.json`) to lists of the record, with the states on the days that
 * `case.json` asks for. A claim stands as its document and words instead of its id.
 */
function weighingStage(folder: string): unknown {
  const asked = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as WeighingCase;
  const { show, days } = asked;
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  const read = pages.flatMap((page) => {
    const bytes = readFileSync(join(folder, page));
    const metadata = JSON.parse(
      readFileSync(join(folder, page.replace(/txt$/, "json")), "utf8"),
    ) as DocumentMetadata;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const capture = { sha256, bytes, address: `${basename(folder)}/${page}`, mediaType: "text/plain" };
    return readThrough(capture, metadata, theatre()).documents;
  });
  const ledger = new Ledger(theatre());
  for (const one of read) ledger.add(one);
  const weighed = ledger.weighed();
  const words = new Map<string, string>(
    read.flatMap(({ claims }) =>
      claims.map(({ id, document, quote }) => [id, `${document}: ${quote}`] as const),
    ),
  );
  const on = (state: (day: string) => unknown) => Object.fromEntries(days.map((day) => [day, state(day)]));
  const states = {
    ...(show.includes("holdings")
      ? { holdings: weighed.holdings.map((one) => on((day) => stateAt(one, day))) }
      : {}),
    ...(show.includes("truces")
      ? { truces: (weighed.truces ?? []).map((one) => on((day) => truceStateAt(one, day))) }
      : {}),
    ...(show.includes("facilities")
      ? { facilities: (weighed.facilities ?? []).map((one) => on((day) => facilityAt(one, day))) }
      : {}),
  };
  const worked = workedOut(read, ledger, asked);
  const lists = show.map((name) => [name, isWorkedOut(name) ? worked[name]() : weighed[name]]);
  for (const { id, title } of weighed.incidents) words.set(id, inEnglish(title));
  return inWords(allInEnglish({ ...Object.fromEntries(lists), states }), words);
}

function isWorkedOut(name: string): name is WorkedOut {
  return (WORKED_OUT as readonly string[]).includes(name);
}

function workedOut(
  read: readonly ReadDocument[],
  ledger: Ledger,
  { between, tally }: WeighingCase,
): Readonly<Record<WorkedOut, () => unknown>> {
  const { incidents } = ledger.weighed();
  const voiced = new Map(
    read.flatMap(({ document }) => ledger.voiced(document.id).map((one) => [one.claim.id, one] as const)),
  );
  return {
    assessments: () =>
      incidents.flatMap((incident) => [
        ...assessIncident(
          incident,
          incident.claims.flatMap((id) => voiced.get(id) ?? []),
          theatre(),
        ),
        ...incident.figures.map((figure) => ({
          ...assessFigure(figure),
          subject: `${figure.who} ${figure.status}`,
        })),
      ]),
    changes: () => {
      const [from, to] = (between ?? []).map((moment) => weigh(knownAt(read, moment), theatre()));
      if (from === undefined || to === undefined) throw new Error("changes need two moments `between`");
      const on = (holding: Weighed["holdings"][number]) =>
        stateAt(holding, (between as readonly string[])[1] as string);
      return changesBetween(from, to, { before: on, after: on });
    },
    relations: () =>
      read.flatMap(({ document }) =>
        ledger.relationsOf(document.id).filter(({ from }) => from === document.id),
      ),
    voices: () =>
      [...voiced.values()].map(({ claim, voice }) => ({
        claim: claim.id,
        chain: claim.attribution.map(({ source }) => source),
        root: voice.name,
      })),
    series: () =>
      incidents.flatMap(({ figures }) =>
        figures.map((figure) => ({ figure: `${figure.who} ${figure.status}`, origins: seriesOf(figure) })),
      ),
    tally: () => {
      const claims = new Map<string, Claim>([...voiced].map(([id, { claim }]) => [id, claim]));
      const query: TallyQuery = {
        status: "killed",
        who: ["people"],
        axes: [],
        policy: "bounds_only",
        from: null,
        to: null,
        within: null,
        only: [],
        without: [],
        ...tally,
      };
      const { total, policyInWords } = tallyOf(incidents, claims, theatre(), query);
      return { policyInWords, total: total.map((cell, i) => ({ who: query.who[i], ...cell })) };
    },
  };
}

/** A value with the id of each claim replaced by its document and words, and of each incident by its title. */
function inWords(value: unknown, words: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return words.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => inWords(one, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inWords(one, words)]));
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The stages that have golden cases, by the name of their folder under `cases/`. */
export const CASE_STAGES: Readonly<Record<string, CaseStage>> = {
  claims: claimsStage,
  reading: readingStage,
  weighing: weighingStage,
};
