/** The list of documents, one document with its claims and custody, two editions compared. */
export const documents = {
  "documents.title": "Documents",
  "documents.standfirst":
    "{documents, plural, one {# document} other {# documents}}, latest first{unread, plural, =0 {} one {; # kept and not yet read} other {; # kept and not yet read}}.",
  "documents.noPublisher": "Publisher not known",
  "documents.noDate": "no date given",
  "documents.unread": "kept, not yet read",
  "documents.updates": "{updates, plural, one {# update} other {# updates}}",
  "documents.comments": "{comments, plural, one {# comment} other {# comments}}",
  "documents.claims": "{claims, plural, one {# claim} other {# claims}}",
  "documents.edition": "edition {edition}",

  "documents.by": "by <name></name>",
  "documents.timesPrinted": "times as printed",
  "documents.timesIn": "times in {zone}",
  "documents.from": "from <address></address>",
  "documents.superseded":
    "This is edition {edition}, superseded by a later one. Its claims are kept and not counted. <link>Show the current edition</link>",
  "documents.unread.noReason": "No reason was recorded.",
  "documents.unread.language": "The text is in {language}, which this version does not read yet.",
  "documents.unread.notice":
    "<strong>Kept, not yet read.</strong> <reason></reason> The text is shown as it was obtained; no claim was taken from it.",
  "documents.noEntry": "Nothing in this document was found to be an entry.",

  "documents.overview": "{claims, plural, one {# claim} other {# claims}} in this document",
  "documents.overview.none": "The engine read the text and found nothing that it takes for a claim.",
  "documents.overview.all": "All",
  "documents.overview.choose":
    "Choose any underlined words to see who is said to say them, and how they were read.",
  "documents.overview.key": "What the underlining means",

  "documents.custody": "Capture and custody",
  "documents.custody.copyHash": "Copy the hash",
  "documents.custody.copy": "Copy",
  "documents.custody.bytes": "Download the bytes as obtained",
  "documents.custody.none": "The custody log has no row for this capture.",
  "documents.custody.captured": "<quiet>line {line}</quiet> Captured <when></when>",
  "documents.custody.met": "<quiet>line {line}</quiet> Met again, unchanged <when></when>",
  "documents.custody.of":
    "{bytes, plural, one {# byte} other {# bytes}} from <address></address>, by {agent}; line’s hash <hash></hash>",
  "documents.editions": "Editions",
  "documents.editions.one": "Edition {edition}",
  "documents.editions.current": ", current",
  "documents.editions.compare": "Compare editions {before} and {after}",
  "documents.notes": "{notes, plural, one {# note} other {# notes}} from the reading",
  "documents.notes.expected": "Expected {expected} {remedy}",

  "compare.title": "Editions {from} and {to}: {title}",
  "compare.same": "Editions {from} and {to} have the same words.",
  "compare.differ":
    "{sentences, plural, one {# sentence differs} other {# sentences differ}} between edition {from} and edition {to}.",
  "compare.links": "<document>The document</document> · <turned>The other way round</turned>",
  "compare.long":
    "The first {characters, number} characters of each edition are compared; the rest is left out.",
  "compare.more.title": "More differs than one page shows",
  "compare.more.words": "The first {rows, number} rows are shown.",
  "compare.obtained": "obtained <when></when>",
} as const;
