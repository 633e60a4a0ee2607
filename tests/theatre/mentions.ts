import { readFileSync } from "node:fs";
import type { ActorReading, Theatre } from "../../src/model/theatre.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";

/** One row of mentions.txt. */
export interface Mention {
  readonly line: number;
  readonly pack: string;
  readonly kind: "place" | "party";
  readonly hard: boolean;
  readonly sentence: string;
  readonly printed: string;
  readonly on: string;
  readonly speaker: string | null;
  readonly want: string;
}

const ROW = /^([PA])(!?) (.*?) (?:#(\S+) )?(?:@(\S+) )?=> (\S+)$/;

/** Reads the table; throws on a line that is no row, so that no row is lost. */
export function readMentions(): Mention[] {
  const rows: Mention[] = [];
  let [pack, date] = ["", ""];
  readFileSync(new URL("mentions.txt", import.meta.url), "utf8")
    .split("\n")
    .forEach((text, i) => {
      if (text === "" || text.startsWith("#")) return;
      if (text.startsWith("= ")) {
        [, pack = "", date = ""] = text.split(" ");
        return;
      }
      const match = ROW.exec(text);
      const printed = /\[(.+)\]/.exec(match?.[3] ?? "")?.[1];
      if (!match || printed === undefined) throw new Error(`mentions.txt:${i + 1} is no row: ${text}`);
      rows.push({
        line: i + 1,
        pack,
        kind: match[1] === "P" ? "place" : "party",
        hard: match[2] === "!",
        sentence: (match[3] as string).replace(/[[\]]/g, ""),
        printed,
        on: match[5] ?? date,
        speaker: match[4] ?? null,
        want: match[6] as string,
      });
    });
  return rows;
}

const theatres = new Map<string, Theatre>();

function theatreOf(pack: string): Theatre {
  const known = theatres.get(pack) ?? loadTheatre(`theatres/${pack}`);
  theatres.set(pack, known);
  return known;
}

/** What the theatre makes of a mention, as the table writes it, and its reason. */
export function readMention(row: Mention): { got: string; reason: string } {
  const theatre = theatreOf(row.pack);
  if (row.kind === "party") return readParties(row, theatre);
  const start = row.sentence.indexOf(row.printed);
  // What a caller would know: the other places named in the sentence.
  const near = theatre
    .findNames(row.sentence)
    .filter(({ start: at, end }) => end <= start || at >= start + row.printed.length)
    .map(({ printed }) => theatre.resolvePlace(printed, { near: [], typeWord: null }).id)
    .filter((id) => id !== null);
  const found = theatre.resolvePlacePhrase(row.printed, { near, typeWord: null });
  const got = found.id ?? found.area?.id ?? (found.outcome === "unknown" ? "none" : found.outcome);
  return { got, reason: found.reason };
}

function readParties(row: Mention, theatre: Theatre): { got: string; reason: string } {
  const start = row.sentence.indexOf(row.printed);
  const end = start + row.printed.length;
  const found = theatre
    .resolveActorPhrase(row.sentence, { on: row.on, speaker: row.speaker })
    .filter((one) => one.start < end && one.end > start);
  const got = found.length === 0 ? "none" : found.map(written).join("+");
  return { got, reason: found.map(({ reason }) => reason).join("; ") };
}

function written(one: ActorReading): string {
  if (one.type === "new") return "new";
  if (one.type === "unnamed") return `${one.role}@${one.affiliation ?? ""}`;
  if (one.id === null && one.type === "collective") return `collective@${one.affiliation ?? ""}`;
  return one.id ?? (one.outcome === "unknown" ? "none" : one.outcome);
}
