import type { PhraseRow } from "../pieces.ts";

/** Words of names and around them. Lists of lower-case words; places and actors by name are the theatre's. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

export interface TitleRow extends PhraseRow {
  /** Read as a title in lower case too: 'spokesman Omar Haddad'. */
  readonly lowerCase: boolean;
  readonly gender: "male" | "female" | null;
}

/** Titles and offices that stand before a person's name and are no part of it. */
export const TITLES: readonly TitleRow[] = [
  ...titles(
    null,
    false,
    "gen",
    "lt",
    "lt gen",
    "maj",
    "maj gen",
    "brig",
    "brig gen",
    "col",
    "lt col",
    "capt",
    "sgt",
  ),
  ...titles(null, false, "dr", "prof", "rev", "hon", "sen", "rep", "gov", "amb"),
  ...titles(
    "male",
    false,
    "mr",
    "sir",
    "lord",
    "king",
    "prince",
    "emir",
    "sultan",
    "pope",
    "mullah",
    "father",
  ),
  ...titles("female", false, "mrs", "ms", "miss", "queen", "princess", "lady", "dame"),
  ...titles("male", true, "sheikh", "imam", "chairman", "spokesman", "cameraman", "congressman", "father of"),
  ...titles("female", true, "spokeswoman", "chairwoman", "congresswoman"),
  ...titles(
    null,
    true,
    "general",
    "colonel",
    "major",
    "major general",
    "brigadier",
    "brigadier general",
    "captain",
  ),
  ...titles(
    null,
    true,
    "lieutenant",
    "lieutenant general",
    "lieutenant colonel",
    "sergeant",
    "admiral",
    "field marshal",
  ),
  ...titles(
    null,
    true,
    "commander",
    "field commander",
    "military commander",
    "commander in chief",
    "chief of staff",
  ),
  ...titles(
    null,
    true,
    "president",
    "vice president",
    "prime minister",
    "deputy prime minister",
    "premier",
    "chancellor",
  ),
  ...titles(
    null,
    true,
    "minister",
    "foreign minister",
    "deputy foreign minister",
    "defence minister",
    "defense minister",
  ),
  ...titles(null, true, "interior minister", "health minister", "information minister", "finance minister"),
  ...titles(null, true, "secretary of state", "foreign secretary", "defence secretary", "defense secretary"),
  ...titles(
    null,
    true,
    "secretary general",
    "secretary",
    "under secretary",
    "high commissioner",
    "commissioner",
  ),
  ...titles(
    null,
    true,
    "ambassador",
    "deputy ambassador",
    "envoy",
    "special envoy",
    "representative",
    "senator",
  ),
  ...titles(
    null,
    true,
    "governor",
    "mayor",
    "judge",
    "director",
    "leader",
    "chief",
    "head",
    "spokesperson",
    "speaker",
  ),
  ...titles(
    null,
    true,
    "journalist",
    "reporter",
    "photographer",
    "activist",
    "doctor",
    "surgeon",
    "nurse",
    "lawyer",
  ),
  ...titles(
    null,
    true,
    "professor",
    "analyst",
    "fighter",
    "soldier",
    "resident",
    "teacher",
    "correspondent",
    "editor",
  ),
];

function titles(gender: TitleRow["gender"], lowerCase: boolean, ...phrases: string[]): TitleRow[] {
  return phrases.map((phrase) => ({ phrase, lowerCase, gender, example: `${phrase} Omar Haddad` }));
}

/** Lower-case words inside a person's name. */
export const NAME_PARTICLES = words(
  "al el ad as ash at bin ben bint ibn abu umm abd de da di du van von der den la le dos",
);

/** First words of names that mark a person: 'Abu Ahmad', 'Umm Khalid'. */
export const PERSON_FIRST = words("abu umm");

/** Head words of organisations: 'Syrian Observatory for Human Rights', 'Ministry of Health'. */
export const ORGANISATION_HEADS = words(
  "observatory ministry council committee committees network centre center union league party office department " +
    "organisation organization agency commission institute court bank fund association authority authorities federation " +
    "foundation university college directorate parliament assembly congress senate cabinet government administration " +
    "embassy mission programme program society crescent cross nations defence defense service services times post news " +
    "television tv radio press media group coalition security secretariat kremlin pentagon house corporation company " +
    "helmets monitor syndicate bureau police",
);

/** Head words of armed groups. */
export const GROUP_HEADS = words(
  "front brigade brigades army forces force battalion battalions militia militias movement division regiment corps jabhat " +
    "ahrar jaysh jaish liwa harakat katibat faction factions state unit units hezbollah hizbollah hezbullah guard guards " +
    "fatah tahrir command",
);

/** Last words of places. */
export const PLACE_HEADS = words(
  "city province governorate district village town street river airport airbase base camp mountain mountains square " +
    "valley road desert castle citadel neighbourhood neighborhood quarter suburb countryside region border crossing " +
    "bridge hospital school market mosque church prison dam island peninsula lake sea gulf county apartments highway heights states kingdom republic emirates",
);

/** First words of Arabic place names. */
export const PLACE_FIRST = words(
  "tel tell tal deir deyr jabal jebel ras kafr kafar khan ain ayn wadi bab beit bayt ard dahiyat dahiyet mount mt lake qalat saint st",
);

/** Words before a name that make it a place. */
export const PLACE_PREPOSITIONS = words(
  "in near at outside inside around across towards toward into throughout reach reached entered",
);

/** Place nouns with 'of' before a name: 'the village of X'. */
export const PLACE_NOUNS = words(
  "city town village district province governorate neighbourhood neighborhood suburb area region camp countryside outskirts " +
    "north south east west northern southern eastern western capital port hamlet quarter",
);

/** Adjectives of peoples and lands, which begin names ('Syrian Observatory') but are none alone. */
export const NATIONAL_ADJECTIVES = words(
  "syrian russian turkish american british french german iranian iraqi lebanese israeli jordanian saudi qatari emirati " +
    "egyptian kurdish arab european western eastern northern southern islamic islamist sunni shia shiite alawite christian " +
    "muslim dutch belgian swedish swiss polish greek japanese indian pakistani ukrainian palestinian afghan libyan yemeni chinese italian spanish canadian us u.s uk un eu",
);

/** Words that begin sentences with a capital and no name. Function words, adverbs, and nouns of the news. */
export const SENTENCE_OPENERS = words(
  "the a an this that these those it its he she they we i you his her their our my your there here in on at by for from to " +
    "of with without within under over after before since until during through between among against about around as if " +
    "when while where who what why how which whose whom and but or nor so yet because although though however meanwhile " +
    "moreover also still then now later earlier today yesterday tomorrow tonight overnight last next some many most several " +
    "few all both each every other others another one two three four five six seven eight nine ten dozens hundreds thousands " +
    "at least more than less no not nobody none only even just according asked told said speaking photo photos video videos image " +
    "footage update updates original entry sources source see read watch listen breaking exclusive live rebels warplanes " +
    "jets helicopters shelling airstrikes strikes activists residents witnesses officials doctors medics rescuers troops " +
    "soldiers fighters militants forces civilians people women men children families thousands reports local monday tuesday " +
    "wednesday thursday friday saturday sunday january february march april may june july august september october november " +
    "december had has have is are was were will would can could should may might must do does did let be been being once " +
    "despite amid following including such than too very yes well perhaps maybe instead indeed thus therefore hence finally " +
    "first second third elsewhere nearby inside outside opposition government regime state pro anti former late early",
);

/** First words of lands and parts of them: 'East Aleppo', 'NE Syria', 'Central Asia'. */
export const COMPASS = words(
  "north south east west northern southern eastern western central middle ne nw se sw greater upper lower",
);

/** Last words of talks, operations and the like, which are neither people nor places. */
export const EVENT_HEADS = words(
  "talks summit agreement accord operation shield spring war process conference daily english intelligence campaign storm dawn deal " +
    "treaty convention resolution declaration initiative plan day days year years regime rights",
);

/** Countries by their capitals. */
export const COUNTRY_LETTERS = words("us usa uk uae eu ussr");

/** Words in capitals that are no names. */
export const CAPITAL_WORDS = words(
  "update gmt utc est edt bst am pm photo video breaking live ok tv idp idps ngo ngos pic read lol omg imo btw wmd it is be",
);
