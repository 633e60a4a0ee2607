import type { VNode } from "preact";
import type { Say } from "../../messages/say.ts";
import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { type EntryKey, entryKeys } from "../entry-keys.ts";
import { documentHref, entryHref, logEntryHref } from "../links.ts";
import { EntryNotes } from "../log/entry-notes.tsx";
import type { LogEntry } from "../log-entries.ts";
import { CLAIM_KINDS } from "../../model/claim.ts";
import type { View } from "../view.ts";
import { entryLabel } from "../words/labels.ts";
import { ClaimChip, clip } from "./inline.tsx";
import { Cover } from "./sensitive.tsx";
import { coverKey, isCovered, isGraphic } from "../sensitive/graphic.ts";
import { DocumentTitle, Name, shown, SourceText } from "./source-text.tsx";
import { ClockTime } from "./times.tsx";
import { useSay } from "./words.tsx";

/** How many chips an entry shows before it points to its document. */
const CHIPS = 5;

/** Tolls first, then by kind as the format lists them, then as they stand: what a reader of a log looks for. */
function byInterest(a: Claim, b: Claim): number {
  return CLAIM_KINDS.indexOf(a.kind) - CLAIM_KINDS.indexOf(b.kind) || a.start - b.start;
}

/** Opening words of an entry, up to whole words within `length` characters. */
function opening({ edition, entry }: LogEntry, length: number): string {
  const { text } = edition.document;
  let words = "";
  for (const block of entry.blocks) {
    if (block.role === "heading") continue;
    words += `${words === "" ? "" : " "}${text.slice(block.start, block.end).trim()}`;
    if (words.length > length) break;
  }
  return clip(words, length);
}

/**
 * Where an open log says what came in since: empty, and out of the way, until something did. Only for pages of
 * now.
 */
export function LiveBar({ view }: { view: View }) {
  if (view.moment !== null) return null;
  return (
    <div class="live-bar" data-revision={view.snapshot.revision} data-zone={view.zone} hidden>
      <p role="status" />
      <button type="button" hidden>
        {view.say("live.show")}
      </button>
    </div>
  );
}

/** Keys of pages with a log, which the island `log` answers to, and what each does. */
export function logKeys(say: Say): readonly (readonly [key: string, words: string])[] {
  return [
    ["n", say("log.keys.next")],
    ["p", say("log.keys.previous")],
    [".", say("log.keys.newest")],
    ["o", say("log.keys.was")],
    ["x", say("log.keys.claims")],
    ["l", say("log.keys.link")],
  ];
}

interface LogItemProps {
  readonly view: View;
  readonly logged: LogEntry;
  /** About how many characters of the entry's opening words are shown. */
  readonly words?: number;
  readonly heading?: "h2" | "h3";
}

/** One entry of the day log: when, who carries it, its opening words, its claims. */
export function LogItem({ view, logged, words = 420, heading: Heading = "h3" }: LogItemProps) {
  const { say } = view;
  const { edition, entry, index, utc, claims, comments } = logged;
  const { document } = edition;
  const zone = entry.tz ?? document.timezone;
  const inPlace = entryHref(document, index);
  const printed = entry.time === null ? null : `${entry.time} ${zone ?? ""}`.trim();
  const shownClaims = [...claims].sort(byInterest).slice(0, CHIPS);
  const covered = isCovered(document, index);
  // What a covered entry is headed by is no less graphic for being short.
  const heading = entry.heading !== null && covered && isGraphic(entry.heading) ? null : entry.heading;
  const body = (
    <p class="log-words">
      <SourceText document={document}>{shown(opening(logged, words))}</SourceText>
    </p>
  );
  const { key, version } = entryKeys(document)[index] as EntryKey;
  return (
    <li class="log-item" id={`entry-${key}`} data-key={key} data-version={version}>
      <div class="log-time">
        {utc === null ? (
          <span class="quiet">{say("log.entry.noTime")}</span>
        ) : (
          <>
            <ClockTime day={utc.day} clock={utc.clock} under={utc.day} />
            {!utc.zoneKnown ? (
              <span class="quiet log-printed">{say("log.entry.noZone")}</span>
            ) : printed !== null && zone !== view.zone && zone !== "UTC" && zone !== "GMT" ? (
              <span class="quiet log-printed">
                <Name>{printed}</Name>
              </span>
            ) : null}
          </>
        )}{" "}
        <a class="permalink" href={logEntryHref(view.snapshot, logged)} aria-label={say("log.entry.linkTo")}>
          {say("log.entry.link")}
        </a>
      </div>
      <article class="log-body">
        <p class="over">
          {document.publisher === null ? say("log.entry.noPublisher") : <Name>{document.publisher}</Name>}{" "}
          <span class="quiet">
            {document.state === "read"
              ? entryLabel(entry.kind, say)
              : say("log.entry.unread", { kind: entryLabel(entry.kind, say) })}
          </span>
          {entry.pinned === true ? <span class="badge pinned">{say("log.entry.pinned")}</span> : null}
        </p>
        <Heading class="title">
          <a href={inPlace}>
            {heading === null ? (
              <DocumentTitle document={document} />
            ) : (
              <SourceText document={document}>{shown(heading)}</SourceText>
            )}
          </a>
        </Heading>
        {covered ? (
          <Cover name={coverKey(document, index)}>
            {heading === entry.heading ? null : (
              <p class="title">
                <SourceText document={document}>{shown(entry.heading ?? "")}</SourceText>
              </p>
            )}
            {body}
            <Chips claims={shownClaims.filter(({ kind }) => kind === "statement")} document={document} />
          </Cover>
        ) : (
          body
        )}
        <EntryNotes view={view} logged={logged} />
        {claims.length === 0 ? null : (
          <details class="entry-claims" open>
            <summary>{say("log.entry.claimsOf", { claims: claims.length })}</summary>
            <Chips
              claims={shownClaims.filter(({ kind }) => !covered || kind !== "statement")}
              document={document}
              more={
                claims.length > CHIPS ? (
                  <a class="more" href={inPlace}>
                    {say("log.entry.moreClaims", { claims: claims.length - CHIPS })}
                  </a>
                ) : null
              }
            />
          </details>
        )}
        {comments === 0 ? null : (
          <p class="quiet after-chips">
            {say.rich<VNode>("log.entry.comments", {
              comments,
              link: (words) => <a href={documentHref(document.id)}>{words}</a>,
            })}
          </p>
        )}
      </article>
    </li>
  );
}

/** Claims as chips, with what stands behind the last of them; nothing where there are none. */
function Chips(props: { claims: readonly Claim[]; document: Document; more?: VNode | null }) {
  const { claims, document, more = null } = props;
  const say = useSay();
  if (claims.length === 0 && more === null) return null;
  return (
    <ul class="chips" aria-label={say("log.entry.claims")}>
      {claims.map((claim) => (
        <li>
          <ClaimChip claim={claim} document={document} />
        </li>
      ))}
      {more === null ? null : <li>{more}</li>}
    </ul>
  );
}
