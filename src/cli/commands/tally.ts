import { TOLL_STATUSES, type Claim } from "../../model/claim.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { Origin } from "../../model/record.ts";
import { TALLY_AXES, TALLY_POLICIES, type TallyAxis, type TallyQuery } from "../../model/tally.ts";
import { bulletinLines } from "../../publish/bulletin.ts";
import { tallyCsv, tallyLines, tallyRecord } from "../../publish/tally-text.ts";
import { ADDABLE_STATUSES, tallyOf } from "../../weighing/tally/tally.ts";
import { type Asked, KNOWN_AT, placeOption, recordAsked } from "../asking.ts";
import { badOption, type Command, Misuse, optionChoice, optionText, type Words } from "../command.ts";
import { THEATRE } from "../shared-options.ts";

const FORMATS = ["text", "csv", "json", "bulletin"] as const;

export const tally: Command = {
  name: "tally",
  summary: "Count people by place, month and accused party, adding only what is disjoint.",
  operands: "",
  minOperands: 0,
  maxOperands: 0,
  options: [
    {
      name: "status",
      value: "STATUS",
      help: "whom to count: killed, injured, detained ...",
      default: "killed",
    },
    {
      name: "who",
      value: "GROUPS",
      help: "groups of people, a column each.",
      default: "people,civilians,women,children",
    },
    { name: "by", value: "AXES", help: "rows by place, month, day, party.", default: "place" },
    { name: "during", value: "DATE", help: "EDTF: 2016-11, 2016-11-15/2016-11-30." },
    { name: "within", value: "PLACE", help: "only what lies in this place; rows are then its parts." },
    { name: "origin", value: "NAME", help: "only what this origin says." },
    { name: "without", value: "NAME", help: "all origins but this one." },
    {
      name: "policy",
      value: "POLICY",
      help: `how rival figures make one number: ${TALLY_POLICIES.join(", ")}.`,
      default: "bounds_only",
    },
    { name: "format", value: "FORMAT", help: `${FORMATS.join(", ")}.`, default: "text" },
    KNOWN_AT,
    THEATRE,
  ],
  examples: [
    {
      line: "daybook tally --during 2016-11 --by place,party",
      does: "Killed in November by governorate and party",
    },
    { line: "daybook tally --during 2016-11 --format bulletin", does: "A monitor's monthly bulletin" },
    { line: "daybook tally --status injured --format csv > injured.csv", does: "A table for a spreadsheet" },
  ],
  async run(words, environment) {
    const format = optionChoice(words, "format", FORMATS, "text");
    // What is wrong with the words is said before the record is opened.
    const partial = queryOf(words);
    const asked = await recordAsked(words, environment);
    const query = { ...partial, ...narrowed(words, asked) };
    const claims = new Map<string, Claim>(
      asked.documents.flatMap((one) => one.claims.map((claim) => [claim.id, claim])),
    );
    const count = (more: Partial<TallyQuery>) =>
      tallyOf(asked.weighed.incidents, claims, asked.theatre, { ...query, ...more });
    if (format === "bulletin") {
      const origin = optionText(words, "origin") ?? null;
      const tables = {
        period: optionText(words, "during") ?? "whole record",
        origin,
        killedByPlace: count({ status: "killed", axes: ["place"] }),
        killedByParty: count({ status: "killed", axes: ["party"] }),
        injuredByPlace: count({ status: "injured", axes: ["place"] }),
      };
      for (const line of bulletinLines(tables)) environment.out(line);
      return 0;
    }
    const made = count({});
    if (format === "json") environment.out(`${JSON.stringify(tallyRecord(made))}\n`);
    else for (const line of format === "csv" ? tallyCsv(made) : tallyLines(made)) environment.out(line);
    if (made.total.every(({ added }) => added.length === 0))
      environment.note(
        asked.documents.length === 0
          ? "The record holds no documents yet. Run: daybook read PATH\n"
          : "Nothing in the record counts by these options.\n",
      );
    return 0;
  },
};

type OwnQuery = Omit<TallyQuery, "within" | "only" | "without">;

/** What needs no record to be read. @throws Misuse, DAY-CLI-001 */
function queryOf(words: Words): OwnQuery {
  const status = optionChoice(words, "status", TOLL_STATUSES, "killed");
  if (!ADDABLE_STATUSES.includes(status))
    throw badOption("status", status, `people to whom it happens once: ${ADDABLE_STATUSES.join(", ")}.`);
  const who = list(optionText(words, "who") ?? "people,civilians,women,children");
  if (who.length === 0) throw new Misuse("--who is empty. Give groups such as people,civilians.");
  const axes = list(optionText(words, "by") ?? "place").map((name): TallyAxis => {
    const axis = TALLY_AXES.find((one) => one === name);
    if (axis === undefined)
      throw new Misuse(`--by is "${name}". Expected some of: ${TALLY_AXES.join(", ")}.`);
    return axis;
  });
  const policy = optionChoice(words, "policy", TALLY_POLICIES, "bounds_only");
  const during = optionText(words, "during");
  const days = during === undefined ? null : parseEdtf(during);
  if (during !== undefined && days === null)
    throw badOption("during", during, "a date as EDTF, such as 2016-11 or 2016-11-15/2016-11-30.");
  return { status, who, axes: [...new Set(axes)], policy, from: days?.first ?? null, to: days?.last ?? null };
}

function list(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** What is found by name in the record and the pack. @throws DAY-CLI-001 */
function narrowed(
  words: Words,
  { weighed, theatre }: Asked,
): Pick<TallyQuery, "within" | "only" | "without"> {
  const origins = new Map<string, Origin>();
  for (const { figures } of weighed.incidents)
    for (const { values } of figures)
      for (const { origin } of values) origins.set(origin.name.toLowerCase(), origin);
  const key = (option: string): string[] => {
    const name = optionText(words, option);
    if (name === undefined) return [];
    const found = origins.get(name.toLowerCase());
    if (found !== undefined) return [found.key];
    const some = [...origins.values()].slice(0, 12).map((origin) => origin.name);
    throw badOption(
      option,
      name,
      `an origin of figures in the record: ${some.join(", ") || "it has none yet"}.`,
    );
  };
  return {
    within: placeOption(words, "within", theatre)?.id ?? null,
    only: key("origin"),
    without: key("without"),
  };
}
