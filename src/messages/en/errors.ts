export const errors = {
  "error.front": "<link>The front page</link> has the latest day of the record.",
  "error.search": "<link>Search</link> looks through documents, claims, places and actors.",
  "error.permanent":
    "Addresses of documents, claims and captures are permanent: one that never worked has a slip in it.",
  "error.notFound": "Not found",
  "error.missing": "Nothing of the record has this address.",
  "error.missingThen":
    "Nothing that had been published by this moment has this address. ‘Back to now’, above, shows whether anything has it today.",
  "error.noMoment": "No such moment",
  "error.noMomentFound":
    "The address asks for the record as known at a moment, and what it gives is none. A moment is a day, such as 2016-11-18, or a minute in UTC, such as 2016-11-18T17:45.",
  "error.ours": "Something went wrong here",
  "error.theirs": "This request was not understood",
  "error.oursFound":
    "The page could not be made. The failure was noted where Daybook runs; the record itself is not changed by showing it.",
  "error.theirsFound": "The address or the form that came with it could not be read.",
} as const;
