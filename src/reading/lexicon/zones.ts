/**
 * Time zone marks that live pages print behind a clock time. The mark is kept as printed: what offset it
 * stands for on a date is for the language stage.
 *
 * Longest first where one mark begins another, because the first match is taken.
 */
export const ZONE_MARKS: readonly { readonly mark: string; readonly example: string }[] = [
  { mark: "GMT", example: "UPDATE 1745 GMT:" },
  { mark: "UTC", example: "— 08:15 UTC —" },
  { mark: "CEST", example: "16.05 CEST" },
  { mark: "EEST", example: "21:10 EEST" },
  { mark: "AEST", example: "9.30am AEST" },
  { mark: "AEDT", example: "9.30am AEDT" },
  { mark: "WEST", example: "10:00 WEST" },
  { mark: "BST", example: "17.30 BST" },
  { mark: "CET", example: "16h20 CET" },
  { mark: "EET", example: "14:00 EET" },
  { mark: "MSK", example: "19:42 MSK" },
  { mark: "TRT", example: "11:05 TRT" },
  { mark: "AST", example: "18:30 AST" },
  { mark: "IST", example: "12:15 IST" },
  { mark: "PKT", example: "12:15 PKT" },
  { mark: "EST", example: "1:45 p.m. EST" },
  { mark: "EDT", example: "1:45 p.m. EDT" },
  { mark: "CST", example: "7:02 p.m. CST" },
  { mark: "CDT", example: "7:02 p.m. CDT" },
  { mark: "MST", example: "7:02 p.m. MST" },
  { mark: "MDT", example: "7:02 p.m. MDT" },
  { mark: "PST", example: "6 a.m. PST" },
  { mark: "PDT", example: "6 a.m. PDT" },
  { mark: "WET", example: "09:00 WET" },
  { mark: "ET", example: "1:45 p.m. ET" },
  { mark: "CT", example: "1:45 p.m. CT" },
  { mark: "PT", example: "1:45 p.m. PT" },
  { mark: "local time", example: "Posted at 14:32 local time" },
  { mark: "Z", example: "2016-11-26T07:40Z" },
];
