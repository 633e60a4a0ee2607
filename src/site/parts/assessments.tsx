import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import type { Incident } from "../../model/record.ts";
import { assessIncident } from "../../weighing/assess/incidents.ts";
import type { View } from "../view.ts";
import { sentenceCase } from "../words/labels.ts";
import { ClaimLinks } from "./told.tsx";

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
  const { say } = view;
  const made = assessIncident(incident, voiced, view.snapshot.theatre);
  return (
    <section class="assessments" aria-labelledby="how-it-stands">
      <h2 id="how-it-stands">{say("assess.title")}</h2>
      <dl>
        {made.map((one) => (
          <>
            <dt>{say(`assess.question.${one.question}`)}</dt>
            <dd>
              <strong>{say(`assess.grade.${one.grade}`)}</strong>{" "}
              <span class="quiet">
                {`${sentenceCase(one.reasons.map((reason) => worded(view, reason)).join(say("list.semicolon")))}.`}
              </span>{" "}
              <ClaimLinks ids={one.claims} label={say("assess.words")} />
            </dd>
          </>
        ))}
      </dl>
      <p class="small quiet">
        {say.rich<VNode>("assess.basis", { link: (words) => <a href="/method#assessments">{words}</a> })}
      </p>
    </section>
  );
}
