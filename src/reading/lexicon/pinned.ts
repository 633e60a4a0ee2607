/** How a page says that it pinned an entry to its top. Daybook itself never pins anything. */
export interface PinnedSign {
  readonly pattern: RegExp;
  /** What it matches, of our own making. */
  readonly example: string;
  readonly reason: string;
}

/** Whole lines printed with an entry. Small letters, Arabic without vowel signs. */
export const PINNED_LINES: readonly PinnedSign[] = [
  {
    pattern: /^(?:📌 ?)?pinned(?: (?:post|update|message|entry|comment|story|by [\p{L} .'’-]{2,40}))?:?$/u,
    example: "Pinned post",
    reason: "mark over a post that stays on top of a live page or channel",
  },
  {
    pattern: /^(?:📌 ?)?(?:post|update|message|entry) (?:was )?pinned$/u,
    example: "Update pinned",
    reason: "the same, said of the post",
  },
  { pattern: /^📌$/u, example: "📌", reason: "the sign alone" },
  {
    pattern: /^(?:📌 ?)?(?:(?:منشور|تحديث|خبر|بند|رسالة|تغريدة) )?(?:مثبت|مثبتة)$/u,
    example: "منشور مثبت",
    reason: "mark over a post in Arabic",
  },
];

/** Names that markup gives the element of an entry (classes, ids), as words in small letters. */
export const PINNED_NAMES: readonly PinnedSign[] = [
  {
    pattern: /(?:^| )(?:is )?pinned(?! (?:to|nav|header|bar|menu)(?: |$))(?: |$)/,
    example: "block is-pinned",
    reason: "'pinned' is used for nothing else on an entry, but for bars that stay in view",
  },
  {
    pattern: /(?:^| )(?:post sticky|sticky post|status sticky|category sticky|hentry sticky)(?: |$)/,
    example: "post sticky",
    reason: "what blog software calls a post that the author keeps on top",
  },
];

/** Attributes of the element of an entry, or keys of its JSON-LD, whose value says yes. */
export const PINNED_FLAGS: readonly string[] = [
  "data-pinned",
  "data-is-pinned",
  "data-sticky",
  "pinned",
  "isPinned",
];
