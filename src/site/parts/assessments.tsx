import type { Assessment } from "../../model/assessment.ts";
import type { Incident } from "../../model/record.ts";
import { assessIncident } from "../../weighing/assess/incidents.ts";
import type { View } from "../view.ts";
import { sentenceCase } from "../words/labels.ts";
import { shown } from "./source-text.tsx";
import { ClaimLinks } from "./told.tsx";

const QUESTIONS: Readonly<Record<Assessment["question"], string>> = {
  occurrence: "Did it happen",
  perpetrator: "Who did it",
  harm: "Harm to civilians",
  figure: "How many",
};

const GRADES: Readonly<Record<Assessment["grade"], string>> = {
  corroborated: "corroborated by independent origins",
  single_source: "single source",
  contested: "contested",
  denied: "denied",
  retracted: "taken back",
  readers_only: "readers' comments only",
  declared: "declared by the accused side",
  likely: "named alike by independent origins",
  not_named: "nobody named",
  confirmed: "confirmed: accepted by the accused side",
  fair: "fair",
  weak: "weak",
  discounted: "discounted as harm to civilians",
  not_graded: "not graded",
};

/** How an incident stands by the written rules, each grade with its reasons and the claims to check them by. */
export function Assessments({ view, incident }: { view: View; incident: Incident }) {
  const wanted = new Set(incident.claims);
  const documents = new Set(
    incident.claims.flatMap((id) => view.snapshot.claims.get(id)?.claim.document ?? []),
  );
  const voiced = [...documents].flatMap((id) =>
    view.snapshot.weighing.voiced(id).filter(({ claim }) => wanted.has(claim.id)),
  );
  if (voiced.length === 0) return null;
  const made = assessIncident(incident, voiced, view.snapshot.theatre);
  return (
    <section class="assessments" aria-labelledby="how-it-stands">
      <h2 id="how-it-stands">How it stands</h2>
      <dl>
        {made.map((one) => (
          <>
            <dt>{QUESTIONS[one.question]}</dt>
            <dd>
              <strong>{GRADES[one.grade]}</strong>{" "}
              <span class="quiet">{sentenceCase(one.reasons.map(shown).join("; "))}.</span>{" "}
              <ClaimLinks ids={one.claims} label="words" />
            </dd>
          </>
        ))}
      </dl>
      <p class="small quiet">
        By <a href="/method#assessments">rules that are written down</a>, not by anybody’s judgement. Harm is
        graded by Airwars’ scale, who did it by its status of strikes.
      </p>
    </section>
  );
}
