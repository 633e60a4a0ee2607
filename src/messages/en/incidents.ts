/** The list of incidents, one incident, the figures of several origins. */
export const incidents = {
  "incidents.title": "Incidents",
  "incidents.standfirst":
    "A place and a day that several claims are held to describe. An incident has no facts of its own, only claims.",
  "incidents.none.title": "No incident yet",
  "incidents.none.words": "No claim of the record names a place and a day to be grouped by.",
  "incidents.caption": "Incidents, latest first",
  "incidents.head.when": "When",
  "incidents.head.incident": "Incident",
  "incidents.head.figures": "Figures",
  "incidents.head.claims": "Claims",
  "incidents.head.origins": "Origins",
  "incidents.undated": "undated",
  "incidents.noNumber": "{figure}, no number",
  "incidents.contested": "contested",
  "incidents.contestedIn": "contested: {disputes}",

  "incident.undated": "Undated",
  "incident.standfirst":
    "{claims, plural, one {# claim} other {# claims}} in {outlets, plural, one {# outlet} other {# outlets}} from {origins, plural, one {# independent origin} other {# independent origins}}. Held by rule to describe one thing; the rule may be wrong, the words are below.",
  "incident.csv": "These figures as CSV",
  "incident.claims": "Every claim",
  "incident.leftOut":
    "<strong>You left out {sources, plural, one {# source} other {# sources}}</strong>: the figures below are counted without {sources, plural, one {it} other {them}}. <link>Count all</link>",
  "incident.countAgain": "Count it again<hidden>: {source}</hidden>",
  "incident.accused": "Said to have done it",
  "incident.accused.none": "No claim names who did it.",
  "incident.accused.by": "according to {origins}",
  "incident.accused.denied": "<badge>denied</badge> by {origins}",
  "incident.map": "The place on the map",

  "figures.title": "Figures",
  "figures.standfirst":
    "The same quantity as each origin gives it, side by side. Daybook does not choose among them.",
  "figures.show": "Show",
  "figures.contested": "Contested",
  "figures.several": "Several origins, not contested",
  "figures.contested.none.title": "Nothing contested",
  "figures.contested.none": "No two origins give numbers for one thing that share no value.",
  "figures.several.none.title": "No agreeing figures",
  "figures.several.none": "No figure has several origins whose numbers go together.",
  "figures.inAll":
    "The record holds {figures, plural, one {# figure} other {# figures}} in all, under its <link>incidents</link>.",
} as const;
