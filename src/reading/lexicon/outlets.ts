/** Words that end the name of an outlet or of a body that issues notes and bulletins. */
export interface OutletWord {
  readonly word: string;
  /** A name of our own that it ends or begins. */
  readonly example: string;
  /** It may be a family name as well: such a name behind 'By' is a person's. */
  readonly isSurname?: true;
}

export const OUTLET_WORDS: readonly OutletWord[] = [
  { word: "agency", example: "National Voice Agency" },
  { word: "wire", example: "Orontes Wire" },
  { word: "news", example: "Kestrel News" },
  { word: "newswire", example: "Levant Newswire" },
  { word: "network", example: "Rif Media Network" },
  { word: "media", example: "Euphrates Media" },
  { word: "press", example: "Aleppo Press" },
  { word: "radio", example: "Radio Qalamun" },
  { word: "television", example: "Northern Television" },
  { word: "tv", example: "Orient Gate TV" },
  { word: "desk", example: "Northern Desk" },
  { word: "times", example: "The Barada Times" },
  { word: "tribune", example: "Delta Tribune" },
  { word: "herald", example: "The Associated Herald", isSurname: true },
  { word: "post", example: "Harbour Post", isSurname: true },
  { word: "gazette", example: "Coast Gazette" },
  { word: "courier", example: "The Tarn Courier", isSurname: true },
  { word: "chronicle", example: "The Hama Chronicle" },
  { word: "observer", example: "Border Observer" },
  { word: "guardian", example: "Harbour Guardian" },
  { word: "telegraph", example: "Evening Telegraph" },
  { word: "mail", example: "Morning Mail", isSurname: true },
  { word: "daily", example: "Levant Daily", isSurname: true },
  { word: "weekly", example: "Harrow Weekly" },
  { word: "review", example: "The Lantern Review" },
  { word: "digest", example: "Two Rivers Digest" },
  { word: "bulletin", example: "Ridge Bulletin" },
  { word: "ledger", example: "The Morning Ledger" },
  { word: "journal", example: "Cedar Journal" },
  { word: "report", example: "Pelican Report" },
  { word: "monitor", example: "The Crossing Monitor" },
  { word: "observatory", example: "Observatory of the Coast" },
  { word: "centre", example: "Centre for the Record of Casualties" },
  { word: "center", example: "Documentation Center of the North" },
  { word: "committee", example: "Committee for the Missing" },
  { word: "office", example: "Southern Media Office" },
  { word: "ministry", example: "Ministry of Health" },
  { word: "organisation", example: "Relief Organisation of the Rif" },
  { word: "organization", example: "Relief Organization of the Rif" },
];
