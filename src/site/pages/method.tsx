import type { VNode } from "preact";
import { CARRIED_DAYS } from "../../weighing/weigh.ts";
import { Layout, PageHead } from "../parts/layout.tsx";
import type { View } from "../view.ts";
import { stateLabel, sentenceCase } from "../words/labels.ts";
import { theatreTitle } from "../words/names.ts";

const LAYERS = ["capture", "claim", "incident", "assessment"] as const;
const STATES = ["agreed", "conceded", "claimed", "disputed", "blank"] as const;

/** Terms are set apart where they are explained; commands stand as they are typed. */
const MARKS = {
  term: (words: unknown) => <dfn>{words as string[]}</dfn>,
  mark: (words: unknown) => <em>{words as string[]}</em>,
  code: (words: unknown) => <code>{words as string[]}</code>,
};

/** How it works, in plain words: what is kept, what is read, how it is grouped, what is not done. */
export function MethodPage({ view }: { view: View }) {
  const { say, snapshot } = view;
  const { theatre } = snapshot;
  return (
    <Layout view={view} title={say("section.method")} section="/method">
      <PageHead title={say("method.title")} standfirst={say("method.standfirst")} />
      <div class="prose">
        <h2>{say("method.layers")}</h2>
        <dl class="terms">
          {LAYERS.map((layer) => (
            <>
              <dt>{say(`method.layer.${layer}`)}</dt>
              <dd>{say(`method.layerIs.${layer}`)}</dd>
            </>
          ))}
        </dl>
        <h2>{say("method.reading")}</h2>
        <p>{say("method.reading.entries")}</p>
        <p>{say.rich<VNode>("method.reading.unread", MARKS)}</p>
        <h2>{say("method.voices")}</h2>
        <p>{say.rich<VNode>("method.voices.origins", MARKS)}</p>
        <h2>{say("method.figures")}</h2>
        <p>{say.rich<VNode>("method.figures.grouped", MARKS)}</p>
        <p>{say("method.figures.blank")}</p>
        <h2>{say("method.holding")}</h2>
        <dl class="terms">
          {STATES.map((state) => (
            <>
              <dt>{sentenceCase(stateLabel(state, say))}</dt>
              <dd>{say(`method.state.${state}`, { days: CARRIED_DAYS })}</dd>
            </>
          ))}
        </dl>
        <p>{say("method.holding.map")}</p>
        <h2 id="assessments">{say("method.assessments")}</h2>
        <p>{say.rich<VNode>("method.assessments.grades", MARKS)}</p>
        <h2 id="log">{say("method.log")}</h2>
        <p>{say.rich<VNode>("method.log.marks", MARKS)}</p>
        <p>{say("method.log.zones")}</p>
        <h2 id="tallies">{say("method.tallies")}</h2>
        <p>{say("method.tallies.sum")}</p>
        <h2 id="known-at">{say("method.knownAt")}</h2>
        <p>{say("method.knownAt.then")}</p>
        <h2>{say("method.check")}</h2>
        <p>{say.rich<VNode>("method.check.how", MARKS)}</p>
        <h2>{say("method.missing")}</h2>
        <ul>
          <li>{say("method.missing.languages")}</li>
          <li>{say("method.missing.review")}</li>
        </ul>
        <h2>{say("method.record")}</h2>
        <dl class="fields">
          <dt>{say("method.pack")}</dt>
          <dd>
            {theatreTitle(theatre, say)} <code class="hash">{theatre.digest}</code>
          </dd>
          <dt>{say("method.revision")}</dt>
          <dd class="tabular">{snapshot.revision}</dd>
          <dt>{say("method.custody")}</dt>
          <dd class="tabular">{say("method.custodyRows", { rows: snapshot.custody.length })}</dd>
        </dl>
      </div>
    </Layout>
  );
}
