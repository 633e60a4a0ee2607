import { inEnglish } from "../messages/in-words.ts";
import type { Tally, TallyCell } from "../model/tally.ts";
import { cellInWords, table } from "./tally-text.ts";

/** The tables of a bulletin, all over the same days and by the same rule. */
export interface BulletinTables {
  /** In words: 'November 2016'. */
  readonly period: string;
  /** Whose numbers count: the name of one origin; null for all. */
  readonly origin: string | null;
  readonly killedByPlace: Tally;
  readonly killedByParty: Tally;
  readonly injuredByPlace: Tally;
}

/**
 * A bulletin as monitors publish it: killed by place and by accused party, with civilians, women and children
 * beside; then what is left out, with reasons. Plain text that is Markdown as well; lines end with `\n`.
 */
export function* bulletinLines({
  period,
  origin,
  killedByPlace,
  killedByParty,
  injuredByPlace,
}: BulletinTables): Generator<string, void, undefined> {
  yield `# People killed and injured, ${period}\n\n`;
  const total = killedByPlace.total[0] as TallyCell;
  const whose = origin === null ? "by all origins in this record" : `by ${origin} alone`;
  yield `Documented minimum ${whose}: ${cellInWords(total)} killed in ${events(total)}, ${contested(total)}. `;
  yield "A dash means that nobody gave a number; it is not zero. Who is named as accused is what is said of them, not a finding.\n\n";
  yield* section("Killed, by place", killedByPlace);
  yield* section("Killed, by party accused", killedByParty);
  yield* section("Injured, by place", injuredByPlace);
  yield `## How this was counted\n\nRule: ${killedByPlace.query.policy}. ${inEnglish(killedByPlace.policyInWords)}\n`;
  yield "Figures are added only where they are known to count different people. Rows may add up to less than the total: what was said of a wider place or time stands in the total alone.\n";
  const origins = killedByPlace.origins.filter(({ counts }) => counts).map(({ name }) => name);
  yield `Origins: ${origins.length === 0 ? "none" : origins.join(", ")}.\n`;
  if (total.leftOut.length === 0) return;
  yield "\n## Left out\n\n";
  for (const { title, low, reason } of total.leftOut)
    yield `- ${inEnglish(title)} (${low ?? "no number"}): ${inEnglish(reason)}.\n`;
}

function events({ added }: TallyCell): string {
  return added.length === 1 ? "1 entry" : `${added.length} entries`;
}

function contested({ contested: count }: TallyCell): string {
  return count === 0 ? "none of them contested" : `${count} of them contested`;
}

function* section(title: string, tally: Tally): Generator<string, void, undefined> {
  yield `## ${title}\n\n`;
  if (tally.rows.length === 0 && tally.total.every(({ added }) => added.length === 0)) {
    yield "Nobody gave a number.\n\n";
    return;
  }
  const { axes, who } = tally.query;
  yield* table(
    [...axes.map((axis) => (axis === "party" ? "Accused" : "Place")), ...who],
    [
      ...tally.rows.map(({ keys, cells }) => [...keys.map(({ name }) => name), ...cells.map(cellInWords)]),
      [...axes.map(() => "All"), ...tally.total.map(cellInWords)],
    ],
    axes.length,
  );
  yield "\n";
}
