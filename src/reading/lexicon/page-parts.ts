/** Words in class names and ids that say what a part of a page is. */
export interface PagePart {
  readonly pattern: RegExp;
  /** A class name of our own that it matches, as `namesOf` gives it. */
  readonly example: string;
  readonly reason: string;
}

/** Parts that are left out of the text. */
export const DROPPED_PARTS: readonly PagePart[] = [
  {
    pattern: /\b(?:share|sharing|social|sharedaddy|addtoany|addthis|share ?bar|sharebuttons?|follow us)\b/,
    example: "entry share bar",
    reason: "share buttons",
  },
  {
    pattern:
      /\b(?:newsletter|subscribe|subscription|signup|sign up|paywall|donate|donation|membership|promo|promotion|cta)\b/,
    example: "newsletter box",
    reason: "forms and appeals",
  },
  {
    pattern:
      /\b(?:ad|ads|advert|advertisement|advertising|adsbygoogle|banner ad|sponsored|sponsor|dfp|outbrain|taboola)\b/,
    example: "ad slot top",
    reason: "advertisements",
  },
  {
    pattern:
      /\b(?:cookie|consent|gdpr|breadcrumbs?|pagination|pager|nav|navbar|navigation|menu|site header|masthead|site footer|page footer|skip link|toolbar|toc)\b/,
    example: "site navigation",
    reason: "navigation and notices",
  },
  {
    pattern:
      /\b(?:sidebar|widget|widgets|trending|most read|most popular|popular posts|tag ?cloud|tags|tag list|cat links|post tags|entry footer|entry utility)\b/,
    example: "sidebar right",
    reason: "side columns and index words",
  },
  {
    pattern:
      /\b(?:comment form|respond|reply form|comment respond|comment reply|reply link|comments pagination|add comment|login)\b/,
    example: "comment respond",
    reason: "the form below the comments",
  },
];

/** Parts that hold links to other stories. */
export const RELATED_PART: PagePart = {
  pattern:
    /\b(?:related|recommended|recommendations|read more|readmore|more stories|see also|further reading|you may like|yarpp|jp relatedposts|more on|inline link|related links|read next|up next)\b/,
  example: "related stories",
  reason: "links to other stories",
};

/** Parts that tell who wrote the page. */
export const BIOGRAPHY_PART: PagePart = {
  pattern:
    /\b(?:author bio|author box|author info|about author|about the author|author description|author profile|biography|byline bio|contributor bio)\b/,
  example: "author bio",
  reason: "biography of the author",
};

/** Parts that name the author and the date above the report. */
export const STAMP_PART: PagePart = {
  pattern:
    /\b(?:byline|by line|by|dateline|entry meta|post meta|article meta|meta|posted on|publish date|pub date|timestamp|entry date|post date|date|pubdate|article info|story info|author name|author|kicker|category|label|section label)\b/,
  example: "post meta",
  reason: "author and date line",
};

/** Parts that are captions or credits of pictures. */
export const CAPTION_PART: PagePart = {
  pattern: /\b(?:caption|wp caption text|image caption|media caption|cutline)\b/,
  example: "wp caption text",
  reason: "caption outside a figcaption",
};
/** Lines outside pictures that say whose work the report is. */
export const WORK_CREDIT_PART: PagePart = {
  pattern:
    /\b(?:agency credit|story credit|article credit|contributors|contributor line|tagline credit|source line|article source|story source)\b/,
  example: "article contributors",
  reason: "other people's or outlets' work in the text",
};

export const CREDIT_PART: PagePart = {
  pattern: /\b(?:credit|credits|photo credit|image credit|source|copyright|photographer|attribution)\b/,
  example: "image credit",
  reason: "credit inside a caption",
};
