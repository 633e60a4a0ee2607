import type { Assessment, SupportGrade } from "../../model/assessment.ts";
import type { Figure, FigureValue } from "../../model/record.ts";
import { setsBounds } from "../standing.ts";
import { agree } from "../agreement.ts";
import { saidInWords } from "../vague-words.ts";

/** How a figure stands among origins, from its live values of the same scope. */
export function assessFigure(figure: Figure): Assessment {
  const all = figure.values.filter(({ reader }) => reader !== true);
  const live = all.filter(setsBounds);
  const taken = all.filter(({ retractedBy }) => retractedBy !== undefined);
  const denials = all.filter(({ denied, claim }) => denied && figure.denials?.includes(claim) === true);
  const origins = byOrigin(live);
  const reasons: string[] = [];
  const claims = [...live, ...denials, ...taken].map(({ claim }) => claim);
  const done = (grade: SupportGrade): Assessment => ({
    subject: figure.id,
    question: "figure",
    scale: "support/1",
    grade,
    reasons,
    claims: [...new Set(claims)],
  });
  if (all.length === 0) {
    reasons.push("only readers' comments give a number");
    return done("readers_only");
  }
  for (const { origin, bounds } of byOrigin(taken))
    reasons.push(`${origin.name} took back ${saidInWords(bounds)}`);
  if (origins.length === 0) {
    const who = names(all);
    reasons.push(
      denials.length > 0
        ? `denied by ${names(denials)}, and nobody holds to it`
        : `no number that ${who} gave still stands`,
    );
    return done(denials.length > 0 ? "denied" : "retracted");
  }
  const numbers = origins.map((value) => `${value.origin.name} says ${saidInWords(value.bounds)}`);
  if (denials.length > 0) {
    reasons.push(...numbers, `denied by ${names(denials)}`);
    return done("contested");
  }
  if (figure.contested) {
    reasons.push(...numbers, "these share no number");
    return done("contested");
  }
  reasons.push(...numbers);
  if (origins.length > 1 && origins.every((a) => origins.every((b) => agree(a.bounds, b.bounds)))) {
    reasons.push(`${origins.length} independent origins, none contradicts another`);
    return done("corroborated");
  }
  reasons.push(
    origins.length > 1 ? "numbers without bounds in common cannot confirm each other" : "one origin",
  );
  return done("single_source");
}

/** The last live value of each origin, in the order of the figure. */
function byOrigin(values: readonly FigureValue[]): FigureValue[] {
  const last = new Map(values.map((value) => [value.origin.key, value]));
  return [...last.values()];
}

function names(values: readonly FigureValue[]): string {
  return [...new Set(values.map(({ origin }) => origin.name))].sort().join(", ");
}
