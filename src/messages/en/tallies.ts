/** Tallies: people counted, by what rule, what is left out. */
export const tallies = {
  "tallies.title": "People {status}",
  "tallies.wholeRecord": "The whole record",
  "tallies.standfirst":
    "A documented minimum: only numbers known to count different people are added. A dash means that nobody gave a number; it is not zero.",
  "tallies.youLeftOut":
    "You left out {origins, plural, one {# origin: the numbers below are counted without it.} other {# origins: the numbers below are counted without them.}}",
  "tallies.nothing": "Nothing to count",
  "tallies.nothingWhy": "No claim in the record gives a number that these choices let count.",
  "tallies.total":
    "<strong>{number}</strong> {status}, documented in {entries, plural, one {# entry} other {# entries}}{contested, plural, =0 {} one {, # of them contested} other {, # of them contested}}",
  "tallies.csv": "This table as CSV",
  "tallies.added": "What is added",
  "tallies.leftOut": "What is left out, and why",
  "tallies.how": "How we count",
  "tallies.how.rule": "<strong>{rule}</strong> (<code>{key}</code>). {words}",
  "tallies.how.added":
    "Figures are added only where they are known to count different people: other places, other days, or groups that share nobody. Of a whole and its parts (a month and its strikes, a city and its quarters) the side that documents more is counted and the other is listed. Rows may add up to less than the total: what was said of a wider place or a longer time stands in the total alone. <link>The method in full</link>",
  // How figures become numbers that can be added, as the form offers it, and the rule in full.
  "tallies.policy.bounds_only": "bounds as stated",
  "tallies.policy.literal": "words as bounds",
  "tallies.policy.acled": "ACLED, lowest",
  "tallies.policy.airwars": "Airwars, range",
  "tallies.rule.bounds_only":
    "Lowest and highest number that any origin states. Words such as ''dozens'' are not turned into numbers; ''at least 25'' leaves the upper end open.",
  "tallies.rule.literal":
    "Lowest and highest number that the words of any origin allow: ''tens'' is 20 or more, ''dozens'' 24 or more, ''hundreds'' 200 or more, a plural alone 2 or more.",
  "tallies.rule.acled":
    "ACLED''s rule for reported fatalities: the lowest figure among rivals; ''tens'' counts 10, ''dozens'' 12, ''hundreds'' 100, ''several'' 3, ''many'' 10.",
  "tallies.rule.airwars":
    "Airwars'' minimum and maximum over all origins of an incident. Words without a number are left blank and shown as unknown.",
  // The form.
  "tallies.ask.count": "Count <field></field>",
  "tallies.ask.by": "by <field></field>",
  "tallies.ask.during": "during <field></field>",
  "tallies.ask.policy": "by the rule <field></field>",
  "tallies.ask.all": "the whole record",
  "tallies.ask.button": "Count",
  "tallies.ask.origins":
    "{origins, plural, one {# origin} other {# origins}}{without, plural, =0 {, all counted} one {, # left out} other {, # left out}}",
  "tallies.ask.leaveOut": "Leave out",
  "tallies.axis.place": "Place",
  "tallies.axis.month": "Month",
  "tallies.axis.day": "Day",
  "tallies.axis.party": "Accused party",
  // The table and the bars.
  "tallies.table.place": "By place",
  "tallies.table.month": "By month",
  "tallies.table.day": "By day",
  "tallies.table.party": "By accused party",
  "tallies.caption.place": "People by place and group; the last row is the total",
  "tallies.caption.month": "People by month and group; the last row is the total",
  "tallies.caption.day": "People by day and group; the last row is the total",
  "tallies.caption.party": "People by accused party and group; the last row is the total",
  "tallies.party.none": "Nobody named",
  "tallies.party.several": "Several or disputed",
  "tallies.all": "All",
  "tallies.contested": "{figures, plural, one {# contested} other {# contested}}",
  "tallies.contestedNote": "* some of what is added is contested",
  "tallies.cell.upTo": "up to {high}",
  "tallies.cell.orMore": "{low} or more",
  "tallies.cell.between": "{low} to {high}",
  "tallies.noNumber": "no number",
  "tallies.showWords": ": show the words",
  "tallies.bars": "The same numbers over time as bars",
  "tallies.bar": "{when}: {number}",
  "tallies.bars.caption": "People of all groups. Solid: documented minimum. Hatched: what is said beyond it.",
} as const;
