/**
 * The small words that tell languages of Latin script apart. Words that two of them share are left out of
 * both where they would mislead ('an', 'in', 'de', 'la' stay only where they are very frequent).
 */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: "the of and to that was were is are for with by on from has have had been it its they said which who this will not at as but he she his in an",
    fr: "le les des du et une dans est sur pour par avec que qui au aux sont ont cette ces été plus pas selon ses leur la de un en",
    es: "el los las del una y en que por con para se su sus fue han como más al lo según este esta la de un",
    de: "der die das und den dem des ein eine einen von mit auf für ist sich nicht auch wurde wurden nach bei aus im zu",
    tr: "ve bir bu da de için ile olarak olan daha sonra göre kadar gibi ise çok ancak oldu etti tarafından üzerine",
  }).map(([language, words]) => [language, new Set(words.split(" "))]),
);
