/**
 * Words with a part in finding names. Every table here is data for an editor to review; nothing in it is
 * particular to one pack.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * Place names that are far more often a person's name, a word or part of another name. They are found only
 * with a locative word before them ('in Ali') or a word for a place beside them ('Ali village').
 * Chosen by comparing the gazetteer's one-word names with the words of general English news text.
 */
export const GUARDED_PLACE_NAMES = words(`
  abba abbas abed abel aboud abu ada adam adla adnan ahmad ahmed aku alaa ali alia aliya alma alya amer amin
  amina amir arne assad aws ayman ayo aziz baath bader badr baja baka bali basa basel bashir basil bassam
  benin berman bilal brad brat brennan brim dali dama dana dar daoud dimo dor dora dori faisal fares faris
  farouk fah fida garin ghassan ghazal ghazala ghazi haas habib hafez haitham hala hamad hamid hamza hani hara
  harem hasan hassan hayat haydar hazem hiba hind husam hussein ibrahim idris imad isa ismail iss issa issam
  issawi jaber jamal jamil jana jihad jihan joseph kamal kara karim karma kelly khader khadija khaled khalid
  khalil khattab kinda kita koran kuku layla lina mahdi mahmoud majid mal malik man mand mansour mar mare
  maria mari mariam masjid mayer mil mohammed moussa munir musa mustafa nabil nada nader nadir nahj naji najaf
  nasser nava nidal nina nizar noor nour omar ora os osama otan qasim qusay raed ramadan rama rami rania
  rashid riad rima rodo saad sadiq safa safi said sala salah salam salem sali salim salma salman sam sami
  samir san sandi saqr sara sari sayed shadi shadid shahid sham shamil sharia shark sher shin shura soso sosa
  suleiman sur suzan tala tamer tarek tata tuma wael walid wash waqf wissam yahya yaqub yasin yasser younes
  yousef zaher zahed zara zayd zein zir ziad
`);

/** Words that place what follows: 'in', 'near'. Not 'to' or 'from', which go before people as well. */
export const LOCATIVE_WORDS = words(
  "in at near into towards toward around outside inside through between reach reached entered capture captured",
);

/**
 * Words for a kind of place or body that writers print small or large as they please ('Castello road',
 * 'Syrian army'): a name's own capital on them is not required while another word carries it.
 */
export const LOOSE_CASE_WORDS = words(`
  road highway street motorway camp refugee airport airbase air base hospital school prison dam hill hills field
  fields oil gas oilfield crossing border river bridge mountain mountains valley plain city town village
  neighbourhood neighborhood district districts quarter suburb suburbs area province governorate countryside
  coast desert station plant factory factories academy college building farms apartments project shrine mosque
  citadel square front army forces force group groups brigade brigades battalion battalions division movement
  council ministry minister government regime authorities opposition coalition rebels rebel militia militias
  militants party office agency network news centre center committee commission organisation organization
  commander spokesman spokesperson president state media television military police service services security
  defence defense civil local human rights north south east west northern southern eastern western
  northeastern northwestern southeastern southwestern central international foreign general special united
  of the and for in on its their a an
`);

/** Initials that are also words in capital letters; not read as initials inside a run of capitals. */
export const WORD_INITIALS = words("is us who sea smart tip aid ida it ai aa ea kh rt amn ap as");

/** Initials that some papers print like a word: 'Nato', 'Isis'. */
export const WORDLIKE_INITIALS = words("nato isis isil ocha opec unicef unesco osce unhcr");

/** Words with a capital that do not make a longer name of the place name beside them; a pack adds its peoples and states. */
export const NEUTRAL_NEIGHBOURS = words(`
  in at near from to of into towards around outside inside on over the and but or a an as after before when while
  since until for with by between through via that this these those its their his her north south east west
  northern southern eastern western northeastern northwestern southeastern southwestern central greater rural
  old new update monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december
`);

/** A word beside a name that says what kind of place it is, and the kinds it admits, likeliest first. */
export const TYPE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    city: ["city"],
    town: ["town", "city", "subdistrict"],
    village: ["village", "town"],
    hamlet: ["village"],
    neighbourhood: ["neighbourhood", "area"],
    neighborhood: ["neighbourhood", "area"],
    quarter: ["neighbourhood"],
    suburb: ["neighbourhood", "town", "area", "city"],
    district: ["neighbourhood", "district", "area", "housing_project"],
    subdistrict: ["subdistrict"],
    area: ["area", "neighbourhood", "industrial_area", "subdistrict"],
    region: ["area", "governorate"],
    plain: ["area"],
    valley: ["area"],
    province: ["governorate"],
    governorate: ["governorate"],
    countryside: ["area", "governorate"],
    camp: ["camp"],
    hill: ["hill"],
    hilltop: ["hill"],
    mountain: ["hill", "area"],
    mountains: ["hill", "area"],
    road: ["road"],
    highway: ["road"],
    motorway: ["road"],
    airport: ["airport", "airbase"],
    airbase: ["airbase", "airport"],
    "air base": ["airbase", "airport"],
    base: ["base", "airbase"],
    academy: ["base"],
    oilfield: ["oilfield"],
    "oil field": ["oilfield"],
    "gas field": ["gasfield"],
    crossing: ["crossing"],
    "border crossing": ["crossing"],
    "housing project": ["housing_project"],
    hospital: ["hospital"],
    prison: ["prison"],
    dam: ["dam"],
    river: ["river"],
    shrine: ["holy_site"],
    country: ["country"],
    مدينة: ["city"],
    بلدة: ["town", "city"],
    قرية: ["village", "town"],
    حي: ["neighbourhood"],
    ضاحية: ["neighbourhood", "town"],
    ناحية: ["subdistrict"],
    منطقة: ["district", "area"],
    محافظة: ["governorate"],
    ريف: ["area", "governorate"],
    مخيم: ["camp"],
    تلة: ["hill"],
    طريق: ["road"],
    مطار: ["airport", "airbase"],
    حقل: ["oilfield", "gasfield"],
    معبر: ["crossing"],
    مشروع: ["housing_project"],
    مشفى: ["hospital"],
    مستشفى: ["hospital"],
    سجن: ["prison"],
    سد: ["dam"],
    جسر: ["landmark"],
    جامع: ["holy_site"],
    مسجد: ["holy_site"],
  }),
);

/** Directions that cut a part out of a place, with the form a name carries. */
export const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    north: "Northern",
    northern: "Northern",
    south: "Southern",
    southern: "Southern",
    east: "Eastern",
    eastern: "Eastern",
    west: "Western",
    western: "Western",
    northeast: "Northeastern",
    northeastern: "Northeastern",
    northwest: "Northwestern",
    northwestern: "Northwestern",
    southeast: "Southeastern",
    southeastern: "Southeastern",
    southwest: "Southwestern",
    southwestern: "Southwestern",
    central: "Central",
  }),
);
