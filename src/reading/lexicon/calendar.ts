/** Month names and their short forms as English pages print them, in lower case without a full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])),
);

/** Day names and short forms; a day name before a date carries nothing that the date does not. */
export const WEEKDAYS: readonly string[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "mon",
  "tues",
  "tue",
  "wed",
  "thurs",
  "thur",
  "thu",
  "fri",
  "sat",
  "sun",
];
