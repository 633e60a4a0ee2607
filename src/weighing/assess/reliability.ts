import { wording } from "../../messages/in-words.ts";
import type { Reliability, ReliabilityLetter } from "../../model/assessment.ts";
import type { Figure, FigureValue, Incident } from "../../model/record.ts";
import { agree, contradict } from "../agreement.ts";

/** Fewer figures that others speak of too are no basis for a judgement. */
const FEWEST_JUDGED = 5;

/** Least share of judged figures that were confirmed, for each letter, best first. */
const LETTERS: readonly (readonly [letter: ReliabilityLetter, share: number])[] = [
  ["B", 0.9],
  ["C", 0.75],
  ["D", 0.5],
  ["E", 0],
];

interface Tally {
  name: string;
  figures: number;
  confirmed: number;
  contradicted: number;
  denied: number;
  revised: number;
  retracted: number;
}

/**
 * The record of each origin here: what became of the numbers that it was first to say or said by itself. By
 * name. Readers are no origins.
 */
export function reliabilityOf(incidents: readonly Incident[]): Reliability[] {
  const tallies = new Map<string, Tally>();
  for (const { figures } of incidents) for (const figure of figures) judge(figure, tallies);
  return [...tallies]
    .map(([origin, tally]): Reliability => ({ origin, ...tally, ...letterOf(tally) }))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)) || (a.origin < b.origin ? -1 : 1));
}

function judge(figure: Figure, tallies: Map<string, Tally>): void {
  const spoken = figure.values.filter(({ reader, differs }) => reader !== true && differs.length === 0);
  const byOrigin = new Map<string, FigureValue[]>();
  for (const value of spoken) {
    const list = byOrigin.get(value.origin.key);
    if (list === undefined) byOrigin.set(value.origin.key, [value]);
    else list.push(value);
  }
  for (const [key, own] of byOrigin) {
    const asserted = own.filter(({ denied }) => !denied);
    const first = asserted[0];
    if (first === undefined) continue;
    const others = spoken.filter(({ origin }) => origin.key !== key);
    const rivals = others.filter((value) => !value.denied && stands(value));
    // What it holds to now is judged; what it replaced counts as revised, what it took back as retracted.
    const held = asserted.filter(stands).at(-1)?.bounds ?? null;
    const tally = tallies.get(key) ?? newTally(first.origin.name);
    tallies.set(key, tally);
    const against = held !== null && rivals.some(({ bounds }) => contradict(bounds, held));
    const wasDenied = others.some(({ denied }) => denied);
    tally.figures++;
    if (against) tally.contradicted++;
    else if (held !== null && !wasDenied && rivals.some(({ bounds }) => agree(bounds, held)))
      tally.confirmed++;
    if (wasDenied) tally.denied++;
    if (asserted.some(({ superseded }) => superseded)) tally.revised++;
    if (own.some(({ retractedBy }) => retractedBy !== undefined)) tally.retracted++;
  }
}

function stands({ superseded, retractedBy }: FigureValue): boolean {
  return !superseded && retractedBy === undefined;
}

function newTally(name: string): Tally {
  return { name, figures: 0, confirmed: 0, contradicted: 0, denied: 0, revised: 0, retracted: 0 };
}

function letterOf(tally: Tally): Pick<Reliability, "letter" | "reason"> {
  const judged = tally.confirmed + tally.contradicted;
  const { figures, confirmed, contradicted } = tally;
  const counts = wording("weighing.reliability.counts", { judged, figures, confirmed, contradicted });
  if (judged < FEWEST_JUDGED)
    return { letter: "F", reason: wording("weighing.reliability.few", { counts, needed: FEWEST_JUDGED }) };
  const share = tally.confirmed / judged;
  const [letter] = LETTERS.find(([, least]) => share >= least) as [ReliabilityLetter, number];
  return { letter, reason: counts };
}
