import type { View } from "../view.ts";
import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import type { Figure } from "../../model/record.ts";
import { seriesOf } from "../../weighing/series.ts";
import { claimHref } from "../links.ts";
import { dayInWords } from "../../messages/dates.ts";
import { sentenceCase } from "../words/labels.ts";
import { Name } from "./source-text.tsx";
import { useSay } from "./words.tsx";

/** How the numbers of each origin changed, step by step; nothing where none revised or took back any. */
export function FigureSteps({ view, figure }: { view: View; figure: Figure }) {
  const moved = seriesOf(figure).filter(({ steps }) =>
    steps.some(({ kind }) => kind === "revised" || kind === "taken back"),
  );
  const say = useSay();
  if (moved.length === 0) return null;
  return (
    <ul class="plain steps">
      {moved.map(({ origin, steps }) => (
        <li>
          <span class="quiet">
            {say.rich<VNode>("figure.steps", { origin: () => <Name>{origin.name}</Name> })}
          </span>
          <ol>
            {steps.map(({ claim, said, words }) => (
              <li>
                {said === null ? null : <span class="quiet">{dayInWords(said.slice(0, 10), say)}: </span>}
                <a href={claimHref(claim)}>{sentenceCase(worded(view, words))}</a>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
