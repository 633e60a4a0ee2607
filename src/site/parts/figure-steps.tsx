import type { Figure } from "../../model/record.ts";
import { seriesOf } from "../../weighing/series.ts";
import { claimHref } from "../links.ts";
import { dayInWords } from "../words/dates.ts";
import { sentenceCase } from "../words/labels.ts";
import { Name, shown } from "./source-text.tsx";

/** How the numbers of each origin changed, step by step; nothing where none revised or took back any. */
export function FigureSteps({ figure }: { figure: Figure }) {
  const moved = seriesOf(figure).filter(({ steps }) =>
    steps.some(({ kind }) => kind === "revised" || kind === "taken back"),
  );
  if (moved.length === 0) return null;
  return (
    <ul class="plain steps">
      {moved.map(({ origin, steps }) => (
        <li>
          <span class="quiet">
            How <Name>{origin.name}</Name>’s number changed:
          </span>
          <ol>
            {steps.map(({ claim, said, words }) => (
              <li>
                {said === null ? null : <span class="quiet">{dayInWords(said.slice(0, 10))}: </span>}
                <a href={claimHref(claim)}>{shown(sentenceCase(words))}</a>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
