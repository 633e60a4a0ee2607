import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import { figureHref, incidentHref } from "../links.ts";
import type { LogEntry } from "../log-entries.ts";
import { shown, SourceText } from "../parts/source-text.tsx";
import { Instant } from "../parts/times.tsx";
import { Cover } from "../parts/sensitive.tsx";
import { useSay } from "../parts/words.tsx";
import { coverKey, isGraphic } from "../sensitive/graphic.ts";
import type { View } from "../view.ts";
import { figureWords } from "../words/claim-words.ts";
import { type EarlierWords, type KeyReason, marksOf } from "./marks.ts";

/** Reasons shown below one entry before the rest is left out. */
const REASONS = 3;

/** What the log knows of an entry beside its words: why it is a key event, and how it read before. */
export function EntryNotes({ view, logged }: { view: View; logged: LogEntry }) {
  const { key, earlier } = marksOf(view.snapshot, logged);
  return (
    <>
      {earlier === null ? null : <Earlier logged={logged} earlier={earlier} />}
      {key.length === 0 ? null : (
        <ul class="key-reasons" aria-label={view.say("log.entry.keyReasons")}>
          {key.slice(0, REASONS).map((reason) => (
            <li>
              <Reason view={view} reason={reason} />
            </li>
          ))}
          {key.length > REASONS ? (
            <li class="quiet">{view.say("log.entry.moreReasons", { reasons: key.length - REASONS })}</li>
          ) : null}
        </ul>
      )}
    </>
  );
}

function Reason({ view, reason: { incident, figure } }: { view: View; reason: KeyReason }) {
  const { say, snapshot } = view;
  const told = snapshot.incidentById.get(incident)?.title;
  const title = told === undefined ? incident : worded(view, told);
  if (figure === null)
    return (
      <>
        {say.rich<VNode>("log.entry.firstReport", {
          incident: () => (
            <a href={incidentHref(incident)}>
              <bdi>{title}</bdi>
            </a>
          ),
        })}
      </>
    );
  return (
    <>
      {say.rich<VNode>("log.entry.changes", {
        figure: () => (
          <a href={figureHref(incident, figure.id)}>
            {say("log.entry.figureOf", { figure: figureWords(figure, say), incident: title })}
          </a>
        ),
      })}
    </>
  );
}

/** The words of an earlier edition behind a disclosure; `live.ts` makes the same of a correction that comes in. */
function Earlier({ logged, earlier }: { logged: LogEntry; earlier: EarlierWords }) {
  const say = useSay();
  const { replacedAt } = earlier;
  const { document } = logged.edition;
  const words = <SourceText document={document}>{shown(earlier.text)}</SourceText>;
  return (
    <details class="was">
      <summary>
        {replacedAt === null
          ? say("log.entry.corrected")
          : say.rich<VNode>("log.entry.correctedOn", { when: () => <Instant instant={replacedAt} /> })}
      </summary>
      <blockquote>
        {isGraphic(earlier.text) ? <Cover name={coverKey(document, logged.index)}>{words}</Cover> : words}
      </blockquote>
    </details>
  );
}
