/**
 * Words that the tokeniser and the sentence splitter know by sight. Keys are lower case, without the last
 * full stop of an abbreviation.
 */

/**
 * What a full stop after the word means.
 * - `never`: part of the word, and a sentence does not end here: 'Gen. Karim', 'vs. them'.
 * - `maybe`: part of the word; a sentence may end here too: 'at 5 p.m. The raid', 'the U.S. Army'.
 * - `number`: part of the word only where a digit follows: 'No. 5', but 'They said no.'
 * - `date`: a weekday or month, part of the word where a digit, comma or month follows, or a lower-case word:
 *   'Oct. 28', 'Sat., 3 May', but 'where the guests sat. Later'; only with a capital.
 */
export type StopMeaning = "never" | "maybe" | "number" | "date";

const ABBREVIATION_ROWS: readonly (readonly [StopMeaning, string])[] = [
  // Titles before a name.
  [
    "never",
    "mr mrs ms mx messrs dr prof rev fr hon gen maj col lt cpt capt cmdr cdr cmd sgt cpl pvt brig adm",
  ],
  ["never", "sen rep gov pres amb sec supt insp det st ste mme mlle sh eng atty ald lt-col maj-gen brig-gen"],
  // Scholarly and clerical.
  ["never", "vs v eg ie cf viz approx ca dept govt intl natl assn bros univ est ext incl tel mt ft avg esp"],
  ["never", "e.g i.e c.f"],
  // May end a sentence.
  [
    "maybe",
    "etc inc corp ltd co jr sr esq plc llc al a.m p.m u.s u.n u.k e.u u.s.a d.c ph.d m.d b.a m.a a.k.a",
  ],
  ["maybe", "b.c a.d u.a.e s.a r.a.f l.a n.y km/h p.s dist prov blvd ave rd"],
  // Only before a number.
  ["number", "no nos p pp fig figs art ch vol para sect res ed op par ser chap pop"],
  // Months and weekdays.
  ["date", "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"],
];

/** Abbreviation without its last full stop, lower case, to what the stop means. */
export const ABBREVIATIONS: ReadonlyMap<string, StopMeaning> = new Map(
  ABBREVIATION_ROWS.flatMap(([meaning, words]) => words.split(" ").map((word) => [word, meaning] as const)),
);

/** First parts that Universal Dependencies leave joined to what follows the hyphen: 'anti-regime', 'ex-rebel'. */
export const JOINED_PREFIXES: ReadonlySet<string> = new Set(
  (
    "anti non pro ex co pre post re mid semi multi counter cross over under sub e mini micro neo inter intra " +
    "socio psycho trans ultra para un de"
  ).split(" "),
);

/**
 * Endings split off after an apostrophe, lower case. 'd and 'm only after the words in `PRONOUNS`, because
 * Arabic names end so too ('Sa'd').
 */
export const CLITICS: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "d", "m"]);
export const PRONOUNS: ReadonlySet<string> = new Set(
  "i you he she it we they who that there this what where how which".split(" "),
);

/** Written as one, two words to the grammar: lower case to the length of the first. */
export const FUSED_WORDS: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["arent", 3],
  ["wouldnt", 5],
  ["couldnt", 5],
  ["shouldnt", 6],
]);

/** Units written onto a number without a space: '10am', '5km', '120mm', '3bn'. */
export const ATTACHED_UNITS: ReadonlySet<string> = new Set(
  (
    "am pm km m mm cm kg g k b bn mn tn t lb lbs oz ft mph kmh kph hr hrs h min mins sec secs yr yrs gmt utc " +
    "est edt mw kw gb mb c f x million billion"
  ).split(" "),
);

/** Last parts by which 'example.org' is told from a missing space after a full stop. */
export const TOP_DOMAINS: ReadonlySet<string> = new Set(
  "com org net gov edu mil int info io tv me co uk us eu ru sy tr ir il fr de ch lb jo iq news".split(" "),
);

/**
 * Words that, with a capital, more likely open a sentence than carry on a name after 'U.S.', 'Corp.' or 'B.'.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we you his her its their our my this that these those there here in on at by for " +
    "from with after before during since while when where as if but and or so yet however meanwhile also " +
    "although though both some many most more all no not none earlier later yesterday today tonight according " +
    "under over into despite because until once then now still such each every either neither other others " +
    "another several what who why how which whether only even even just nor one two three four five six " +
    "seven eight nine ten about between among moreover nevertheless officials residents witnesses activists"
  ).split(" "),
);

/** Words that follow a clock time without ending the sentence: '5 p.m. GMT', '9 a.m. Monday'. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  (
    "gmt utc est edt cet cest eest eet bst pst pdt eastern central pacific local damascus monday tuesday " +
    "wednesday thursday friday saturday sunday january february march april may june july august september " +
    "october november december"
  ).split(" "),
);

/** Verbs that give a quotation its speaker: '"Where are they?" Karim asked.' is one sentence. */
export const SPEECH_PAST: ReadonlySet<string> = new Set(
  "said says asked told added cried shouted wrote replied exclaimed yelled insisted wondered tweeted".split(
    " ",
  ),
);

/** A short line that ends in one of these runs on in the next line. */
export const LINE_RUNS_ON: ReadonlySet<string> = new Set(
  (
    "the a an and or but of to in on at by for from with as that which who than into over under near between " +
    "is are was were be been has have had will would can could may might said not its their his her , ; – — -"
  ).split(" "),
);
