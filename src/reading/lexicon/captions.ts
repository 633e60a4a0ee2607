import type { LinePattern } from "./furniture.ts";

/** Openings that make a line the caption of a picture, film or map. */
export const CAPTION_OPENINGS: readonly LinePattern[] = [
  {
    pattern:
      /^(?:PHOTOS?|PICTURES?|IMAGES?|VIDEOS?|MAPS?|FILE(?: PHOTO)?|GRAPHIC|INFOGRAPHIC|CAPTION|WATCH|CLIP|TOP PHOTO)\s*[:|–—]\s*\S/,
    example: "PHOTO: Families leave the Bustan quarter on Sunday",
    reason: "label in capitals before a caption",
  },
  {
    pattern:
      /^(?:File photo|Photo|Photograph|Picture|Image|Screenshot|Screen ?grab|Map|Illustration|Caption|File)\s*[:–—]\s*\S/,
    example: "Image: a burnt-out ambulance beside the school",
    reason: "label before a caption",
  },
  {
    pattern:
      /^(?:(?:An?|The|This|These|In this|File|Undated|Archive|Handout|Satellite|Aerial|Amateur)\s+){0,3}(?:file\s+|handout\s+|satellite\s+|undated\s+|still\s+)?(?:photos?|photographs?|pictures?|images?|screenshots?|screengrabs?|stills?|maps?)\b(?=.{0,60}?\b(?:shows?|showing|taken|provided|released|posted|made available|dated|depicts?|purport\w*)\b)/i,
    example: "A photo shows smoke over the ring road",
    reason: "a sentence that says what a picture shows",
  },
  {
    pattern: /^(?:situation|control|front ?line|conflict|locator|satellite|sketch) (?:map|image|photo)\b/i,
    example: "Situation map of the southern front on 3 May",
    reason: "maps name themselves",
  },
];

/** Nouns that head a line which only introduces an embedded film or picture: 'Footage from the market:'. */
export const SCENE_NOUNS: ReadonlySet<string> = new Set([
  "footage",
  "video",
  "videos",
  "aftermath",
  "photo",
  "photos",
  "picture",
  "pictures",
  "image",
  "images",
  "clip",
  "clips",
  "scene",
  "scenes",
  "view",
  "views",
  "map",
  "screenshot",
  "graphic",
  "interview",
  "tweet",
  "damage",
  "smoke",
  "destruction",
  "rubble",
  "watch",
  "listen",
]);

/** A credit in brackets at the end of a caption, printed as a line of its own on the page. */
export const BRACKETED_CREDIT =
  /\(\s*(?:file )?(?:photo|photograph|picture|image|video|credit|source|courtesy|map|graphic|illustration|screengrab|screenshot)s?(?: (?:credit|courtesy|source|by|from))?\s*[:|/–—]?\s[^()]{1,120}\)$/i;

/** An editor's remark in square brackets that credits a picture: it is part of the caption. */
export const REMARKED_CREDIT =
  /\[\s*(?:photo|picture|image|map|video|graphic|illustration|still)s?\b[^[\]]{1,120}\]$/i;

/** A credit without a label at the end of a caption: an agency behind a slash, a dash or a copyright sign. */
export const TRAILING_CREDIT =
  /(?:\s[|/–—]\s?|\s?©\s?|\s(?:Photograph|Photo|Picture|Credit|Image|Map|Graphic): ?)[\p{Lu}][\p{L}\d.’'&\- /]{1,80}$/u;

/** Words before a colon or a copyright sign that make a line a credit, if only names follow. */
export const CREDIT_LABEL =
  /^(?:\(\s*)?(?:(?:sources?|photos?|photographs?|pictures?|images?|credits?|maps?|graphics?|illustration|via|courtesy(?: of)?|featured image|cover photo|image credit|photo credit|video credit|photo courtesy(?: of)?|image source|picture credit|with reporting)(?: (?:by|credit|courtesy|from|source))?\s*[:|©]|©)\s*(?=\S)/i;

/** Lines that say whose work a text is; tried on lines of up to 300 characters. */
export const WORK_CREDITS: readonly LinePattern[] = [
  {
    pattern:
      /^\(?(?:(?:Additional |With )?[Rr]eporting|Writing|Editing|Compiled|Translated|Photo(?:graph)?s?|Pictures?|Video) by\s+(?:the )?\p{Lu}/u,
    example: "(Reporting by Lena Ostrow in Gaziantep; Editing by Tom Quill)",
    reason: "the people behind an agency's text",
  },
  {
    pattern:
      /^\p{Lu}[^.!?:“”"]{2,160} (?:also )?contributed (?:to|reporting (?:to|for)|reporting from [^.]{2,60} (?:to|for)) (?:this|the) (?:report|story|article|piece|post|page|coverage)\.?$/u,
    example: "Orontes Wire contributed to this report",
    reason: "another outlet's words are in the text",
  },
  {
    pattern: /^\p{Lu}[^.!?:“”"]{2,120} contributed reporting(?: from [^.]{2,60})?\.?$/u,
    example: "Mina Falk contributed reporting from Beirut.",
    reason: "another reporter's work",
  },
  {
    pattern:
      /^[(–—-]{0,2} ?(?:With|From) (?:reporting|additional reporting|files|material|information|inputs?|contributions?) (?:from|by) [^.!?“”"]{2,120}\.?\)?$/u,
    example: "With reporting by Northern Desk and agencies",
    reason: "the sources of a text put together",
  },
  {
    pattern:
      /^[(–—-]{0,2} ?(?:With|From) (?:\p{Lu}[^.!?:“”"]{1,60} and )?(?:news )?agenc(?:y|ies)(?: reports?)?\.?\)?$/u,
    example: "With Northern Desk and agencies",
    reason: "a text put together from agencies",
  },
  {
    pattern:
      /^(?:This|The) (?:report|story|article|piece|post|dispatch) (?:was |has been )?(?:(?:first|originally|previously) )?(?:published|appeared|posted|provided|supplied|written|produced|contains|includes|incorporates|uses)\b(?: (?:material|reporting|information|files))?(?: first| originally)? (?:by|on|in|at|from)\b[^.!?“”"]{2,120}\.?$/u,
    example: "This story was first published by Orontes Wire.",
    reason: "the text is a copy",
  },
  {
    pattern: /^(?:\p{Lu}{1,6}[ .]{0,2}){1,3}\/ ?(?:\p{Lu}{1,6}[ .]{0,2}){1,3}$/u,
    example: "H. S. / M. N.",
    reason: "the initials of those who wrote and checked",
  },
];
