/** The log: days, one day, one place, its entries and what comes in while it is open. */
export const log = {
  "log.days": "Log by day",
  "log.days.standfirst":
    "The entries of all documents in one timed log for each day, by the time they were published.",
  "log.days.caption": "Days with entries",
  "log.days.day": "Day",
  "log.days.entries": "Entries",
  "log.days.bar": "Entries, drawn as a bar",
  "log.days.claims": "Claims",
  "log.undated": "Without a day",
  "log.undated.words":
    "{entries, plural, one {# entry} other {# entries}} whose page gives no single day of publication.",

  "log.day.standfirst":
    "{entries, plural, one {# entry} other {# entries}} from {documents, plural, one {# document} other {# documents}}. Times in <zone></zone>; as printed below where that differs.",
  "log.day.none": "No document has an entry of this day.",
  "log.day.none.title": "Nothing logged",
  "log.day.none.words": "The neighbouring days above are the nearest that have entries.",
  "log.day.nonePasses": "No entry of this day passes. <link>All entries</link>",
  "log.day.untimed": "Published that day, no time given",
  "log.order": "Order",
  "log.order.newest": "Newest first",
  "log.order.oldest": "Oldest first",
  "log.neighbours": "Days",
  "log.neighbours.first": "First day of the record",
  "log.neighbours.last": "Last day of the record",
  "log.neighbours.nearest": "{day}, the nearest with entries",
  "log.neighbours.before": "← {day}",
  "log.neighbours.after": "{day} →",
  "log.day.map": "Map on this day",
  "log.day.incidents": "Said to have happened this day",
  "log.day.incidents.none": "No incident of the record falls on this day.",
  "log.day.incidents.longer": "{incidents, plural, one {# incident} other {# incidents}} of a longer time",
  "log.day.incident":
    "{claims, plural, one {# claim} other {# claims}}, {origins, plural, one {# origin} other {# origins}}",
  "log.contested": "contested",

  "log.place": "Log of {place}",
  "log.place.standfirst":
    "{entries, plural, one {# entry} other {# entries}} in which a claim names it, newest first. Times in {zone}.",
  "log.place.none": "No claim in an entry of the log names this place.",
  "log.place.nonePasses": "No entry of this place passes. <link>All entries</link>",

  "log.filters": "Filter of the log",
  "log.filters.show": "Show",
  "log.filters.kinds": "Kinds",
  "log.filters.allKinds": "All",
  "log.filters.all": "All",
  "log.filters.key": "Key events",
  "log.filters.pinned": "Pinned",
  "log.filters.contested": "Contested",
  "log.filters.corrected": "Corrected",
  "log.filters.key.rule":
    "Entries that are the first to report an incident of which at least two origins tell, or that make a contested figure wider or deny it. Chosen by rule, not by anybody’s judgement.",
  "log.filters.pinned.rule":
    "Entries that their own outlet says it pinned to the top of its page. Daybook pins nothing.",
  "log.filters.contested.rule":
    "Entries with a number that another origin contradicts, or with something that is said and denied.",
  "log.filters.corrected.rule":
    "Entries that read otherwise in an earlier edition of their document. The old words are kept.",

  "log.entry.noTime": "no time",
  "log.entry.noZone": "zone not given",
  "log.entry.link": "Link",
  "log.entry.linkTo": "Link to this entry",
  "log.entry.noPublisher": "Publisher not known",
  "log.entry.unread": "{kind}, kept, not yet read",
  "log.entry.pinned": "pinned by the outlet",
  "log.entry.claims": "Claims in this entry",
  "log.entry.claimsOf": "{claims, plural, one {# claim} other {# claims}}",
  "log.entry.moreClaims": "{claims, plural, one {# more claim} other {# more claims}} in the text",
  "log.entry.comments":
    "<link>{comments, plural, one {# reader comment} other {# reader comments}}</link> below the document",
  "log.entry.keyReasons": "Why this is a key event",
  "log.entry.firstReport": "First report: <incident></incident>",
  "log.entry.changes": "Changes a contested figure: <figure></figure>",
  "log.entry.figureOf": "{figure}, {incident}",
  "log.entry.moreReasons": "and {reasons, number} more",
  "log.entry.corrected": "Corrected; it read",
  "log.entry.correctedOn": "Corrected as seen on <when></when>; it read",

  "log.keys.next": "next entry",
  "log.keys.previous": "previous entry",
  "log.keys.newest": "newest entry",
  "log.keys.was": "open or close the earlier words of the entry",
  "log.keys.claims": "open or close the claims of the entry",
  "log.keys.link": "copy the link of the entry",
  "log.copied": "Link copied",

  // Over words that describe bodies or injuries.
  "cover.show": "Graphic description, show",
  "cover.hide": "Graphic description, cover again",

  // What an open log says of what came in. `#` of the forms is put in by the browser.
  "live.show": "Show",
  "live.new": "{entries, plural, one {# new} other {# new}}",
  "live.corrections": "{corrections, plural, one {# correction} other {# corrections}}",
  "live.both": "{first}, {second}",
  "live.paused": "Updates paused, last checked {clock}, trying again.",
  "live.corrected": "Corrected",
  "live.correctedAt": "Corrected {clock}; it read",
  "live.withdrawn": "no longer in the document",
} as const;
