import { figureHref, incidentHref } from "../links.ts";
import type { LogEntry } from "../log-entries.ts";
import { figureTitle } from "../parts/figure-table.tsx";
import { shown, SourceText } from "../parts/source-text.tsx";
import { Instant } from "../parts/times.tsx";
import type { View } from "../view.ts";
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
        <ul class="key-reasons" aria-label="Why this is a key event">
          {key.slice(0, REASONS).map((reason) => (
            <li>
              <Reason view={view} reason={reason} />
            </li>
          ))}
          {key.length > REASONS ? <li class="quiet">and {key.length - REASONS} more</li> : null}
        </ul>
      )}
    </>
  );
}

function Reason({ view, reason: { incident, figure } }: { view: View; reason: KeyReason }) {
  const title = shown(view.snapshot.incidentById.get(incident)?.title ?? incident);
  return figure === null ? (
    <>
      First report: <a href={incidentHref(incident)}>{title}</a>
    </>
  ) : (
    <>
      Changes a contested figure:{" "}
      <a href={figureHref(incident, figure.id)}>
        {shown(figureTitle(figure).toLocaleLowerCase("en-GB"))}, {title}
      </a>
    </>
  );
}

/** The words of an earlier edition behind a disclosure; `live.ts` makes the same of a correction that comes in. */
function Earlier({ logged, earlier }: { logged: LogEntry; earlier: EarlierWords }) {
  return (
    <details class="was">
      <summary>
        Corrected
        {earlier.replacedAt === null ? null : (
          <>
            {" "}
            as seen on <Instant instant={earlier.replacedAt} />
          </>
        )}
        ; it read
      </summary>
      <blockquote>
        <SourceText document={logged.edition.document}>{shown(earlier.text)}</SourceText>
      </blockquote>
    </details>
  );
}
