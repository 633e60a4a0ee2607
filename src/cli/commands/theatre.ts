import { type Diagnostic, formatDiagnostic } from "../../model/diagnostic.ts";
import type { ActorReading, PlaceResolution, Resolution, Theatre } from "../../model/theatre.ts";
import { checkPack } from "../../theatre/check-pack.ts";
import { readPackFiles } from "../../theatre/load-theatre.ts";
import { badOption, type Command, Misuse, optionText, type Words } from "../command.ts";
import type { Environment } from "../environment.ts";
import { packFolder, THEATRE, theatreOf } from "../shared-options.ts";

/** How many warnings of one kind are printed without --all. */
const SHOWN = 5;

export const theatre: Command = {
  name: "theatre",
  summary: "Check a theatre pack, or show what a name means in it and why.",
  operands: 'check PACK|resolve "NAME"',
  minOperands: 2,
  maxOperands: 2,
  options: [
    THEATRE,
    { name: "date", value: "DATE", help: "day on which the name was used: 2016-09-28." },
    { name: "near", value: "PLACE", help: "place named nearby, by id or name." },
    { name: "speaker", value: "ACTOR", help: "who used the name, by id or name." },
    { name: "all", help: "print every warning of a check, not the first few of each kind." },
  ],
  examples: [
    { line: "daybook theatre check theatres/syria", does: "Errors by file, line and column; warnings" },
    {
      line: 'daybook theatre resolve "Nusra" --date 2016-08-01',
      does: "Which organisation bore the name then",
    },
    {
      line: 'daybook theatre resolve "37km east of Aleppo"',
      does: "The area that a description stands for, with its precision",
    },
  ],
  async run(words, environment) {
    const [task, subject] = words.operands as readonly [string, string];
    if (task === "check") return check(subject, words, environment);
    if (task === "resolve") return resolve(subject, words, environment);
    throw new Misuse(`"${task}" is no task of "daybook theatre". Expected one of: check, resolve.`);
  },
};

function check(name: string, words: Words, environment: Environment): number {
  const folder = packFolder(name, environment);
  const { pack, errors, warnings } = checkPack(readPackFiles(folder));
  const at = (one: Diagnostic) => formatDiagnostic({ ...one, place: `${folder}/${one.place}` });
  for (const error of errors) environment.note(`${at(error)}\n`);
  for (const code of new Set(warnings.map((one) => one.code))) {
    const of = warnings.filter((one) => one.code === code);
    const shown = words.options.has("all") ? of : of.slice(0, SHOWN);
    for (const one of shown) environment.note(`warning: ${at(one)}\n`);
    if (shown.length < of.length)
      environment.note(`warning: ${of.length - shown.length} more of ${code}; --all prints them.\n`);
  }
  environment.out(
    `${pack.title === "" ? name : pack.title}: ${pack.places.size} places, ${pack.actors.size} actors, ` +
      `${pack.relations.length} relations; ${errors.length} errors, ${warnings.length} warnings.\n`,
  );
  return errors.length > 0 ? 1 : 0;
}

function resolve(name: string, words: Words, environment: Environment): number {
  const pack = theatreOf(words, environment);
  const on = optionText(words, "date") ?? null;
  if (on !== null && !/^\d{4}-\d{2}-\d{2}$/.test(on)) throw badOption("date", on, "a day as 2016-09-28.");
  const near = idOf("near", words, pack.places, (printed) =>
    pack.resolvePlace(printed, { near: [], typeWord: null }),
  );
  const speaker = idOf("speaker", words, pack.actors, (printed) =>
    pack.resolveActor(printed, { on, speaker: null }),
  );
  const place = pack.resolvePlacePhrase(name, { near: near === null ? [] : [near], typeWord: null });
  const actors = pack.resolveActorPhrase(name, { on, speaker });
  const actor = pack.resolveActor(name, { on, speaker });
  environment.out(`"${name}"${on === null ? "" : ` on ${on}`}\n`);
  environment.out(describePlace(place, pack));
  const known = actors.length > 0 ? actors : [actor];
  for (const one of known) environment.out(describeActor(one, pack));
  return place.outcome === "unknown" && known.every(({ outcome }) => outcome === "unknown") ? 1 : 0;
}

/** The id that an option names, by id or by a name that resolves; null where it was not given. */
function idOf(
  option: "near" | "speaker",
  words: Words,
  entries: ReadonlyMap<string, unknown>,
  find: (printed: string) => Resolution,
): string | null {
  const value = optionText(words, option);
  if (value === undefined) return null;
  if (entries.has(value)) return value;
  const { id, reason } = find(value);
  if (id === null) throw badOption(option, value, `the id or clear name of an entry: ${reason}.`);
  return id;
}

function describePlace(found: PlaceResolution, pack: Theatre): string {
  const lines = [`  place: ${found.id ?? found.area?.id ?? found.outcome}  ${found.name}`];
  const at = found.area ?? (found.id === null ? undefined : pack.places.get(found.id));
  if (at !== undefined) {
    const radius =
      found.area?.radiusKm ?? (found.id === null ? 0 : (pack.places.get(found.id)?.precisionKm ?? 0));
    lines.push(`    ${at.lat}, ${at.lon} within ${radius} km; precision ${found.precision}`);
  }
  lines.push(`    because: ${found.reason}`, ...others(found, (id) => pack.places.get(id)?.name));
  return `${lines.join("\n")}\n`;
}

function describeActor(found: Resolution | ActorReading, pack: Theatre): string {
  const lines = [`  actor: ${found.id ?? found.outcome}  ${found.name}`];
  if ("type" in found) {
    const of = found.affiliation === null ? "" : ` of ${found.affiliation}`;
    const office =
      found.office === null ? "" : `; ${found.office.relation.replace("_", " ")} ${found.office.other}`;
    lines.push(`    '${found.printed}': ${found.role ?? found.type}${of}${office}`);
  }
  lines.push(`    because: ${found.reason}`, ...others(found, (id) => pack.actors.get(id)?.name));
  return `${lines.join("\n")}\n`;
}

function others({ id, candidates }: Resolution, nameOf: (id: string) => string | undefined): string[] {
  const rest = candidates.filter((candidate) => candidate !== id);
  if (rest.length === 0) return [];
  const shown = rest.slice(0, 8).map((one) => `${one} (${nameOf(one) ?? "?"})`);
  return [`    ${id === null ? "candidates" : "not"}: ${shown.join(", ")}${rest.length > 8 ? ", ..." : ""}`];
}
