import { type LexiconRow, row } from "./row.ts";

/**
 * Adjectives and peoples that stand for a state, for theatres whose pack does not list it. The pack's own
 * demonyms win where it has them. Value: the state's common name.
 */
const table: readonly (readonly [string, string, string])[] = [
  ["Syria", "Syrian", "Syrians"],
  ["Russia", "Russian", "Russians"],
  ["Turkey", "Turkish", "Turks"],
  ["Iran", "Iranian", "Iranians"],
  ["Iraq", "Iraqi", "Iraqis"],
  ["Israel", "Israeli", "Israelis"],
  ["Lebanon", "Lebanese", ""],
  ["Jordan", "Jordanian", "Jordanians"],
  ["Saudi Arabia", "Saudi", "Saudis"],
  ["United Arab Emirates", "Emirati", "Emiratis"],
  ["Qatar", "Qatari", "Qataris"],
  ["Egypt", "Egyptian", "Egyptians"],
  ["Yemen", "Yemeni", "Yemenis"],
  ["Libya", "Libyan", "Libyans"],
  ["Sudan", "Sudanese", ""],
  ["South Sudan", "South Sudanese", ""],
  ["Chad", "Chadian", "Chadians"],
  ["Ethiopia", "Ethiopian", "Ethiopians"],
  ["Eritrea", "Eritrean", "Eritreans"],
  ["Somalia", "Somali", "Somalis"],
  ["Kenya", "Kenyan", "Kenyans"],
  ["Mali", "Malian", "Malians"],
  ["Niger", "Nigerien", "Nigeriens"],
  ["Nigeria", "Nigerian", "Nigerians"],
  ["Cameroon", "Cameroonian", "Cameroonians"],
  ["DR Congo", "Congolese", ""],
  ["Rwanda", "Rwandan", "Rwandans"],
  ["Uganda", "Ugandan", "Ugandans"],
  ["Mozambique", "Mozambican", "Mozambicans"],
  ["Ukraine", "Ukrainian", "Ukrainians"],
  ["Belarus", "Belarusian", "Belarusians"],
  ["Georgia", "Georgian", "Georgians"],
  ["Armenia", "Armenian", "Armenians"],
  ["Azerbaijan", "Azerbaijani", "Azerbaijanis"],
  ["Afghanistan", "Afghan", "Afghans"],
  ["Pakistan", "Pakistani", "Pakistanis"],
  ["India", "Indian", "Indians"],
  ["China", "Chinese", ""],
  ["Myanmar", "Burmese", ""],
  ["Thailand", "Thai", "Thais"],
  ["Philippines", "Philippine", "Filipinos"],
  ["Colombia", "Colombian", "Colombians"],
  ["Venezuela", "Venezuelan", "Venezuelans"],
  ["Mexico", "Mexican", "Mexicans"],
  ["Haiti", "Haitian", "Haitians"],
  ["El Salvador", "Salvadoran", "Salvadorans"],
  ["Peru", "Peruvian", "Peruvians"],
  ["United States", "American", "Americans"],
  ["United States", "US", ""],
  ["United States", "U.S.", ""],
  ["United Kingdom", "British", "Britons"],
  ["France", "French", ""],
  ["Germany", "German", "Germans"],
  ["Italy", "Italian", "Italians"],
  ["Spain", "Spanish", "Spaniards"],
  ["Netherlands", "Dutch", ""],
  ["Poland", "Polish", "Poles"],
  ["Oman", "Omani", "Omanis"],
  ["Kuwait", "Kuwaiti", "Kuwaitis"],
  ["Bahrain", "Bahraini", "Bahrainis"],
  ["Algeria", "Algerian", "Algerians"],
  ["Tunisia", "Tunisian", "Tunisians"],
  ["Morocco", "Moroccan", "Moroccans"],
  ["Burkina Faso", "Burkinabe", ""],
  ["Bangladesh", "Bangladeshi", "Bangladeshis"],
  ["Serbia", "Serbian", "Serbs"],
  ["Kosovo", "Kosovar", "Kosovars"],
  ["Brazil", "Brazilian", "Brazilians"],
  ["Ecuador", "Ecuadorian", "Ecuadorians"],
  ["Norway", "Norwegian", "Norwegians"],
  ["Japan", "Japanese", ""],
  ["Indonesia", "Indonesian", "Indonesians"],
];

/** Rows: the adjective or people's name in lower case, the state's common name. */
export const DEMONYMS: readonly LexiconRow<string>[] = table.flatMap(([state, adjective, people]) => {
  const rows = [
    row(
      adjective.toLowerCase(),
      state,
      `${adjective} jets struck the port.`,
      "adjective stands for the state",
    ),
  ];
  if (people !== "")
    rows.push(
      row(people.toLowerCase(), state, `The ${people} shelled the bridge.`, "people stands for the state"),
    );
  return rows;
});

/** The adjective of a state's common name ('Syria' to 'Syrian'), for writing 'Syrian government'. */
export const ADJECTIVE_OF: ReadonlyMap<string, string> = new Map(
  [...table].reverse().map(([state, adjective]) => [state, adjective] as const),
);

/** States by their own names. */
export const STATES: readonly LexiconRow<string>[] = [...new Set(table.map(([state]) => state))].map(
  (state) => row(state.toLowerCase(), state, `${state} shelled the border.`, "the state's common name"),
);
