import { wording } from "../../messages/in-words.ts";
import type { Wording, WordValue } from "../../model/wording.ts";
import type { Assessment, SupportGrade } from "../../model/assessment.ts";
import type { Figure, FigureValue } from "../../model/record.ts";
import { setsBounds } from "../standing.ts";
import { agree } from "../agreement.ts";
import { namesOf, numberSaid } from "../wordings.ts";

/** How a figure stands among origins, from its live values of the same scope. */
export function assessFigure(figure: Figure): Assessment {
  const all = figure.values.filter(({ reader }) => reader !== true);
  const live = all.filter(setsBounds);
  const taken = all.filter(({ retractedBy }) => retractedBy !== undefined);
  const denials = all.filter(({ denied, claim }) => denied && figure.denials?.includes(claim) === true);
  const origins = byOrigin(live);
  const reasons: Wording[] = [];
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
    reasons.push(wording("weighing.assess.onlyReadersNumber"));
    return done("readers_only");
  }
  for (const { origin, bounds } of byOrigin(taken))
    reasons.push(wording("weighing.assess.tookBack", { origin, number: numberSaid(bounds) }));
  if (origins.length === 0) {
    reasons.push(
      denials.length > 0
        ? wording("weighing.assess.deniedNobody", { origins: names(denials) })
        : wording("weighing.assess.noneStands", { origins: names(all) }),
    );
    return done(denials.length > 0 ? "denied" : "retracted");
  }
  const numbers = origins.map((value) =>
    wording("weighing.assess.says", { origin: value.origin, number: numberSaid(value.bounds) }),
  );
  if (denials.length > 0) {
    reasons.push(...numbers, wording("weighing.assess.deniedBy", { origins: names(denials) }));
    return done("contested");
  }
  if (figure.contested) {
    reasons.push(...numbers, wording("weighing.assess.shareNone"));
    return done("contested");
  }
  reasons.push(...numbers);
  if (origins.length > 1 && origins.every((a) => origins.every((b) => agree(a.bounds, b.bounds)))) {
    reasons.push(wording("weighing.assess.noneContradicts", { origins: origins.length }));
    return done("corroborated");
  }
  reasons.push(wording(origins.length > 1 ? "weighing.assess.noBounds" : "weighing.assess.oneOrigin"));
  return done("single_source");
}

/** The last live value of each origin, in the order of the figure. */
function byOrigin(values: readonly FigureValue[]): FigureValue[] {
  const last = new Map(values.map((value) => [value.origin.key, value]));
  return [...last.values()];
}

/** Names of origins, each once, by letter. */
function names(values: readonly FigureValue[]): WordValue {
  const found = new Map(values.map(({ origin }) => [origin.name, origin]));
  const sorted = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  return namesOf(sorted);
}
