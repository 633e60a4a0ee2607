/** The frame of every page: masthead, sections, footer, the reader's choices. */
export const frame = {
  "frame.skip": "Skip to the content",
  "frame.holds":
    "{documents, plural, one {# document} other {# documents}}, {claims, plural, one {# claim} other {# claims}}",
  "frame.search": "Search the record",
  "frame.searchButton": "Search",
  "frame.sections": "Sections",
  "section.days": "Log",
  "section.incidents": "Incidents",
  "section.figures": "Figures",
  "section.tallies": "Tallies",
  "section.dossiers": "Dossiers",
  "section.map": "Map",
  "section.documents": "Documents",
  "section.places": "Places",
  "section.actors": "Actors",
  "section.sources": "Sources",
  "section.method": "Method",
  "frame.creed":
    "Words set in <face>this face</face> are a source’s; words in this one are Daybook’s. Daybook says who said what. It does not say what is true. <link>How it works</link>",
  "frame.appearance": "Appearance",
  "frame.appearance.auto": "As the device",
  "frame.appearance.light": "Light",
  "frame.appearance.dark": "Dark",
  "frame.language": "Language",
} as const;
