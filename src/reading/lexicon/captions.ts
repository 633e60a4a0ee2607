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

/** 'Reporting by A; Editing by B': the people behind an agency's text. */
export const WORK_CREDIT =
  /^\(?(?:(?:Additional |With )?[Rr]eporting|Writing|Editing|Compiled|Translated|Photo(?:graph)?s?|Pictures?|Video) by\s+\p{Lu}/u;
