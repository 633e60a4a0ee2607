import { formatDay } from "./page-date.ts";
import { readLabel } from "./label.ts";
import type { Edtf } from "../model/edtf.ts";

/** The line or lines above a comment that say who wrote it and when. */
export interface CommentHead {
  readonly author: string | null;
  readonly time: string | null;
  readonly tz: string | null;
  readonly published: Edtf | null;
  /** The name of the reader answered, where the head gives it. */
  readonly answers: string | null;
  /** Number of lines the head takes; 1 with `rest` above 0 where the comment's words follow on its line. */
  readonly lines: number;
  /** Offset of the comment's words in the head's line; 0 where they begin on the next. */
  readonly rest: number;
}

const NAME = /[\p{L}\p{N}_@][\p{L}\p{N}_.’'@ -]{0,39}/u;
const SAYS = new RegExp(`^(${NAME.source}?) (?:says|said|wrote|writes|commented)(?: on)?:?(?=\\s|$)`, "u");
const NAME_THEN = new RegExp(
  `^(?:posted by |by )?(${NAME.source}?)(?:\\s*[•·|,–—(]\\s*|\\s+(?:on|at)\\s+| - )`,
  "iu",
);
const IN_REPLY = /^(?:in )?(?:reply|replying|response|answer(?:ing)?) to @?(.{1,40}?):?$/i;
const ANSWER_MARK = /\s+(?:▶|►|→|➤|»|in reply to|replied to|to)\s+@?/;
const AGO =
  /^(?:about )?(?:\d{1,3}|an?|last) ?(?:s|m|h|d|w|mo|y|seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?: ago)?\b/i;

interface Stamp {
  readonly time: string | null;
  readonly tz: string | null;
  readonly published: Edtf | null;
}

function readStamp(text: string, year: number | null): Stamp | null {
  if (text.length > 60) return null;
  if (AGO.test(text) && text.length < 40) return { time: null, tz: null, published: null };
  const label = readLabel(text);
  if (!label || !label.alone || (label.time === null && label.date === null)) return null;
  return {
    time: label.time,
    tz: label.tz,
    published: label.date === null ? null : formatDay(label.date, year),
  };
}

/**
 * Reads the head of a comment: 'Nour says:', 'Nour • 3 hours ago', 'Nour, 28 September 2016 at 4:10 pm', or a
 * name on one line with a date or an age on the next.
 *
 * @param next the line below, null at the end
 * @returns null where the line is no head
 */
export function readCommentHead(
  line: string,
  next: string | null,
  year: number | null = null,
): CommentHead | null {
  if (line.length > 120) {
    const says = SAYS.exec(line.slice(0, 80));
    return says && says[0].endsWith(":") ? head(says[1] as string, null, 1, says[0].length + 1) : null;
  }
  const says = SAYS.exec(line);
  if (says && (says[0].endsWith(":") || line.length === says[0].length)) {
    const behind = line.slice(says[0].length).trim();
    if (behind === "") {
      const stamp = next === null ? null : readStamp(next, year);
      return head(says[1] as string, stamp, stamp ? 2 : 1, 0);
    }
    return head(says[1] as string, null, 1, line.length - behind.length);
  }
  const named = NAME_THEN.exec(line);
  if (named) {
    const stamp = readStamp(
      line.slice(named[0].length).replace(/(?:\s*(?:said|says|wrote))?:?\)?$/, ""),
      year,
    );
    if (stamp) return head(named[1] as string, stamp, 1, 0);
  }
  if (next !== null && line.length <= 40 && !/(?:\p{L}{2}\.|[!?:,])$/u.test(line)) {
    const stamp = readStamp(next, year);
    if (stamp && new RegExp(`^${NAME.source}$`, "u").test(line.replace(ANSWER_MARK, " ")))
      return head(line, stamp, 2, 0);
    const answered = IN_REPLY.exec(next);
    if (answered) return { ...head(line, null, 2, 0), answers: answered[1] as string };
  }
  return null;
}

function head(name: string, stamp: Stamp | null, lines: number, rest: number): CommentHead {
  const [author, answers] = name.trim().split(ANSWER_MARK);
  return {
    author: author || null,
    time: stamp?.time ?? null,
    tz: stamp?.tz ?? null,
    published: stamp?.published ?? null,
    answers: answers ?? null,
    lines,
    rest,
  };
}
