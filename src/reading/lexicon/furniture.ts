/** A line shape of page furniture: words that belong to the page and not to the report. */
export interface LinePattern {
  readonly pattern: RegExp;
  /** A line of our own that it matches. */
  readonly example: string;
  readonly reason: string;
}

/** Lines that are left out of every entry. Each pattern covers the whole line. */
export const FURNITURE: readonly LinePattern[] = [
  {
    pattern: /^advertise?ments?$|^advertising$|^sponsored(?: content)?$|^ad feedback$/i,
    example: "Advertisement",
    reason: "place of an advertisement",
  },
  {
    pattern:
      /^(?:share|tweet|like|pin it|e-?mail|print|whatsapp|telegram|facebook|twitter|linkedin|reddit|copy link|save|bookmark)(?:(?:[:\s,|/·•]|this|article|post|story|on|via|with|friends|it|and|by|link|page|facebook|twitter|whatsapp|email|e-mail|telegram|linkedin|reddit|print){1,14})?$/i,
    example: "Share this: Facebook Twitter",
    reason: "share buttons",
  },
  {
    pattern:
      /^(?:please )?(?:subscribe|sign up|register|log ?in|sign in|donate|support us|join us|follow (?:us|me|our)|get (?:our|the) .{2,40}(?:newsletter|email|app))\b.{0,160}$/i,
    example: "Sign up for our evening newsletter",
    reason: "subscription and account forms",
  },
  {
    pattern:
      /^(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment|response)\b.{0,40}$|^your email address will not be published\b.{0,80}$|^required fields are marked.{0,5}$|^(?:name|e-?mail|website|comment)(?: ?\*|:)$|^notify me of .{5,60}$|^post comment$|^cancel reply$|^you must be logged in .{0,40}$/i,
    example: "Leave a Reply",
    reason: "comment form",
  },
  {
    pattern:
      /^(?:reply|quote|report|flag|share ?›|reply ?[•·|] ?share ?›?|like ?[•·|] ?reply|permalink|link|vote up|vote down|upvote|downvote|edit|\d{1,5} (?:likes?|points?|votes?)|[▲△▽▼ \d+−-]{1,12}|show more|read more comments|load more.{0,30}|view more.{0,30}|view all.{0,30})$/i,
    example: "Reply",
    reason: "buttons under a comment or a list",
  },
  {
    pattern:
      /^comments (?:are|have been) (?:now )?closed.{0,60}$|^no comments(?: yet)?$|^be the first to comment.{0,20}$/i,
    example: "Comments are closed.",
    reason: "state of the comment form",
  },
  {
    pattern:
      /^(?:©|\(c\)|copyright\b|all rights reserved|terms (?:of|and)|privacy policy|cookie|we use cookies|accept all|contact us|about us|site map|powered by|proudly powered|back to top|skip to (?:main )?content|jump to comments?|main menu|menu|search|home|newsletter|rss)\b.{0,140}$|^©.{0,140}$/i,
    example: "© 2016 The Evening Register. All rights reserved.",
    reason: "page foot, navigation and notices",
  },
  {
    pattern: /^(?:filed under|tags?|categories|category|posted in|topics?|keywords)\s*(?:[:|].{0,200})?$/i,
    example: "Tags: Aleppo, ceasefire",
    reason: "index words",
  },
  {
    pattern:
      /^(?:click|tap)(?: here| on| to)\b.{0,80}$|^(?:play|watch) (?:video|live)$|^(?:enlarge|expand|close|next|previous|newer posts?|older posts?|post navigation|continue reading.{0,40}|advertisement continues.{0,40}|article continues.{0,40}|story continues.{0,40})$/i,
    example: "Click to enlarge",
    reason: "buttons of pictures and pages",
  },
  {
    pattern:
      /^(?:unsubscribe|manage (?:your )?(?:preferences|subscription)|view (?:this )?(?:email|message|newsletter)? ?(?:in|on) (?:your|the) (?:browser|web)|forward (?:this|to a friend))\b.{0,120}$|^you (?:are receiving|received|get|have received) this (?:e-?mail|message|newsletter)\b.{0,200}$/i,
    example: "You are receiving this email because you signed up at our site.",
    reason: "foot of a newsletter",
  },
  {
    pattern:
      /^\((?:adds?|updates?|recasts?|corrects?|repeats?|rewrites?|writes? through|releads?|refiles?|removes?|changes?|fixes?|previous)\b[^()]{0,140}\)$/i,
    example: "(Adds details, quotes, background)",
    reason: "an agency's note on what is new in a version",
  },
  {
    pattern: /^(?:in|with) the name of (?:god|allah)(?:,? (?:the|most)\b[^.:]{0,50})?[.:,]?$/i,
    example: "In the name of God, the Merciful",
    reason: "invocation above a statement",
  },
  {
    pattern: /^[\s*#_=~\-–—•·.⁂]{3,}$/u,
    example: "* * *",
    reason: "a rule between parts",
  },
  {
    pattern:
      /^(?:\d{1,3} )?(?:min(?:ute)?s? read|views?|shares)$|^\d{1,6} (?:shares?|views)$|^(?:reading time|estimated reading).{0,20}$/i,
    example: "4 min read",
    reason: "page statistics",
  },
];

/** Furniture words that open a line whose rest is kept: a button glued to a credit. */
export const GLUED_FURNITURE: readonly LinePattern[] = [
  {
    pattern: /^(?:click|tap)(?: here| on (?:the )?image)? to (?:see|view|enlarge|open)[^.]{0,40}\.\s+(?=\S)/i,
    example: "Tap to view larger map. Source: Orontes Press",
    reason: "button of a picture followed by its credit",
  },
];

/** Lines that open a list of other stories, or name one behind the words. */
export const RELATED_OPENING: readonly LinePattern[] = [
  {
    pattern:
      /^(?:see also|read (?:also|more|next|this)|also read|also see|more on this(?: story)?|related(?: (?:stories|posts|articles|news|content|coverage|topics|links))?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories| reading)?|most (?:read|popular|viewed)|latest (?:news|stories|posts)|recent posts|further reading|more from .{2,40}|in other news|elsewhere on .{2,40}|editor[’']?s picks?|don[’']t miss|top stories|trending(?: now)?|up next|analysis|explainer|earlier (?:coverage|reports)|previous(?:ly)?)(?=\s*[:|»>–—]|$)\s*[:|»>–—]?\s*/i,
    example: "See also: Bread queues lengthen in Idlib",
    reason: "pointer to other stories",
  },
];

/** Lines after which readers speak. */
export const COMMENTS_OPENING: readonly LinePattern[] = [
  {
    pattern:
      /^(?:(?:\d{1,6}|one|no) )?(?:reader |readers[’'] |user )?(?:comments?|replies|responses|thoughts|reactions)(?: ?[([:]? ?\d{1,6} ?[)\]]?)?:?$/i,
    example: "12 Comments",
    reason: "title of a comment list",
  },
  {
    pattern: /^(?:\d{1,6}|one) (?:comments?|replies|reply|responses?|thoughts?) (?:on|to|so far)\b.{0,200}$/i,
    example: "3 thoughts on “The road north”",
    reason: "title of a comment list with the page's title",
  },
  {
    pattern:
      /^(?:join the (?:discussion|conversation)|discussion|have your say|what readers say)(?: ?\(\d{1,6}\))?:?$/i,
    example: "Join the discussion",
    reason: "title of a comment list",
  },
];
