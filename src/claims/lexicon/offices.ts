import { type LexiconRow, row } from "./row.ts";

/** Common nouns of people who act for a state: 'Kenya's president', 'Polish counterpart', 'officials'. */
export const OFFICES: ReadonlySet<string> = new Set(
  `president presidents premier premiers minister ministers counterpart counterparts official officials ambassador ambassadors
  envoy envoys diplomat diplomats delegation delegations leader leaders negotiator negotiators representative
  representatives chancellor king emir prince ruler consul mediator mediators spokesman spokeswoman spokesperson
  generals general commander commanders embassy consulate mission missions side sides team parliament lawmakers
  presidency ministry leadership government governments authorities chief chiefs head heads secretary`
    .trim()
    .split(/\s+/),
);

/** Capitals and seats that stand for the state or body that sits there. The theatre's own names win. */
export const SEATS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["Khartoum", "Sudan"],
      ["Port Sudan", "Sudan"],
      ["Juba", "South Sudan"],
      ["Addis Ababa", "Ethiopia"],
      ["Asmara", "Eritrea"],
      ["Mogadishu", "Somalia"],
      ["Nairobi", "Kenya"],
      ["Kampala", "Uganda"],
      ["Kigali", "Rwanda"],
      ["Kinshasa", "DR Congo"],
      ["Luanda", "Angola"],
      ["Ndjamena", "Chad"],
      ["Bamako", "Mali"],
      ["Niamey", "Niger"],
      ["Ouagadougou", "Burkina Faso"],
      ["Abuja", "Nigeria"],
      ["Pretoria", "South Africa"],
      ["Algiers", "Algeria"],
      ["Rabat", "Morocco"],
      ["Tunis", "Tunisia"],
      ["Tripoli", "Libya"],
      ["Cairo", "Egypt"],
      ["Doha", "Qatar"],
      ["Abu Dhabi", "United Arab Emirates"],
      ["Muscat", "Oman"],
      ["Amman", "Jordan"],
      ["Baghdad", "Iraq"],
      ["Beirut", "Lebanon"],
      ["Naypyidaw", "Myanmar"],
      ["Bangkok", "Thailand"],
      ["Beijing", "China"],
      ["New Delhi", "India"],
      ["Islamabad", "Pakistan"],
      ["Kabul", "Afghanistan"],
      ["Dhaka", "Bangladesh"],
      ["Seoul", "South Korea"],
      ["Pyongyang", "North Korea"],
      ["Tokyo", "Japan"],
      ["Manila", "Philippines"],
      ["Jakarta", "Indonesia"],
      ["Bogotá", "Colombia"],
      ["Caracas", "Venezuela"],
      ["Quito", "Ecuador"],
      ["Brasília", "Brazil"],
      ["Havana", "Cuba"],
      ["Baku", "Azerbaijan"],
      ["Yerevan", "Armenia"],
      ["Tbilisi", "Georgia"],
      ["Minsk", "Belarus"],
      ["Warsaw", "Poland"],
      ["Berlin", "Germany"],
      ["Paris", "France"],
      ["London", "United Kingdom"],
      ["Rome", "Italy"],
      ["Madrid", "Spain"],
      ["Oslo", "Norway"],
      ["Ottawa", "Canada"],
      ["Belgrade", "Serbia"],
      ["Brussels", "European Union"],
    ] as const
  ).map(([seat, state]) => [seat.toLowerCase(), state]),
);

/** States by names that hold a preposition. */
export const LONG_NAMES: readonly LexiconRow<string>[] = [
  row("dr congo", "DR Congo", "DR Congo met Rwanda.", "short name"),
  row("drc", "DR Congo", "The DRC met Rwanda.", "initials"),
  row(
    "democratic republic of congo",
    "DR Congo",
    "The Democratic Republic of Congo met Rwanda.",
    "full name",
  ),
  row(
    "democratic republic of the congo",
    "DR Congo",
    "The Democratic Republic of the Congo met Rwanda.",
    "full",
  ),
  row("people's republic of china", "China", "The People's Republic of China abstained.", "full name"),
  row("republic of korea", "South Korea", "The Republic of Korea abstained.", "full name"),
];
