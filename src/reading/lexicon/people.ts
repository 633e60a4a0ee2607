import type { LinePattern } from "./furniture.ts";

/** Lines and paragraphs that tell who wrote the page. */
export const BIOGRAPHY: readonly LinePattern[] = [
  {
    pattern: /^about (?:the )?(?:author|writer|reporter|contributor)s?\b/i,
    example: "About the author",
    reason: "title of a biography",
  },
  {
    pattern:
      /^(?:[\p{Lu}][\p{L}.’'-]{0,30}\s+){1,4}(?:is|was|has been|has worked|has covered|has written|covers|writes|reports|works|teaches|edits) (?:(?:an?|the|our) )?(?:[\p{L}’'-]{1,30} ){0,6}?(?:journalists?|reporters?|writers?|correspondents?|columnists?|fellow|editor|author|academic|lecturer|professor|blogger|researcher|founder|contributor|producer|freelancer|photographer|for|on|about)\b/u,
    example: "Mira Halloran is a freelance reporter based in Gaziantep.",
    reason: "a name, 'is' and a writer's trade",
  },
  {
    pattern:
      /^(?:[Ff]ollow|[Ff]ind|[Cc]ontact|[Rr]each|[Ee]mail) (?:him|her|them|[\p{Lu}][\p{L}’'-]+) (?:on|at|via)\b/u,
    example: "Follow her on Twitter: @mirahalloran",
    reason: "where to find the author",
  },
];

/** Words before a name in a byline. */
export const BYLINE_OPENING = /^(?:by|from|written by|reported by|words by|author:|posted by)\s+(?=\p{Lu})/iu;

/** Small words that may stand inside a name or between names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "and,&,staff,agencies,correspondent,correspondents,reporters,writers,de,da,di,del,van,von,der,den,la,le,al,el,bin,ben,ibn,abu,umm".split(
    ",",
  ),
);

/** Interjections and short forms that readers use and reporters do not. */
export const READERS_WORDS: ReadonlySet<string> = new Set([
  "lol",
  "lmao",
  "haha",
  "gee",
  "wow",
  "omg",
  "wtf",
  "imo",
  "imho",
  "btw",
  "yeah",
  "nope",
  "yep",
  "hey",
  "hmm",
  "ugh",
  "duh",
  "sorry",
  "thanks",
  "please",
  "guys",
  "folks",
  "dude",
  "bro",
  "idiot",
  "idiots",
  "stupid",
  "clown",
  "clowns",
  "troll",
  "trolls",
  "propaganda",
  "liars",
  "liar",
  "bs",
  "crap",
  "damn",
  "hell",
  "gonna",
  "wanna",
  "dont",
  "cant",
  "wont",
  "isnt",
  "doesnt",
  "im",
  "youre",
  "thats",
  "u",
  "ur",
  "maybe",
]);
