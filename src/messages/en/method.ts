/** The page of the method: how it works, in plain words. */
export const method = {
  "method.title": "How Daybook works",
  "method.standfirst":
    "It reads coverage, keeps what each passage says and in whose mouth, and sets differing words side by side. It does not decide who is right.",
  "method.layers": "Four layers that never merge",
  "method.layer.capture": "Capture",
  "method.layerIs.capture":
    "The bytes of a document as they were obtained, kept unaltered under their SHA-256 hash. Each obtaining is a row of a custody log in which every row carries the hash of the one before: an altered, removed or reordered row is found, by line.",
  "method.layer.claim": "Claim",
  "method.layerIs.claim":
    "One typed thing that one passage says, with the chain of voices that is said to say it. A claim is tied to its capture, to the place of its words in the text, and to the exact words. It is not what is true.",
  "method.layer.incident": "Incident, figure, holding",
  "method.layerIs.incident":
    "Guesses, made by rule, that several claims speak of one thing: a place and a day, a quantity, who holds a place. They own no facts. Every value in them opens the claim it was read from.",
  "method.layer.assessment": "Assessment",
  "method.layerIs.assessment":
    "A judgement on one question about one thing, made by a rule that is written down, with its reasons in words and the claims to check them by. Nobody’s opinion is among them.",
  "method.reading": "How a page is read",
  "method.reading.entries":
    "A document is split into its entries: timed updates, the original report, sections, captions and credits, comments with who answers whom. Times are kept as the page prints them, with their zone; a log shows them in UTC. Each sentence is then read for who speaks, and for the ten kinds of claim: tolls, attacks, control, truces, facilities, aid, diplomacy, allegiance, arms, statements. Which rule made a claim stands with it.",
  "method.reading.unread":
    "A document in a language that the engine does not read is kept and shown, and marked <mark>kept, not yet read</mark>, with the reason. No claim is taken from it.",
  "method.voices": "Voices and origins",
  "method.voices.origins":
    "The chain of voices runs from the publisher inwards: an outlet that cites an agency that cites a ministry. The innermost named voice is the <term>origin</term>; where a page speaks for itself, its agency or publisher is. Independence is counted there: three outlets that carry one ministry’s number are one origin, and so are three that print the same words. Readers’ comments are shown and not counted.",
  "method.figures": "How figures are grouped",
  "method.figures.grouped":
    "Numbers are grouped when their claims name the same place and day, the same state (killed, injured) and the same people. Within a figure each origin keeps its own value. A later value of the same origin supersedes its earlier one, which stays in sight. A figure is <term>contested</term> when the values of at least two origins share no number. What differs in scope stands beside a value in words. The range over a figure is the widest that its live values allow; it is not an estimate. A denial makes a figure contested too.",
  "method.figures.blank":
    "Blank is an answer: nobody has said. Zero is a number that somebody said. ‘Dozens’ is read as 24 or more, ‘up to 11’ as no more than 11, ‘about 900’ as 900, said to be approximate.",
  "method.holding": "Who holds a place",
  "method.state.agreed": "At least two origins say so, and none says otherwise.",
  "method.state.conceded":
    "The side that lost it says so itself: it left or lost the place, or its enemy took it.",
  "method.state.claimed": "One origin says so.",
  "method.state.disputed":
    "Several are said to hold it, it is said and denied, or it is said to be fought over.",
  "method.state.blank":
    "Nobody has said by that day, or the last words are more than {days, plural, one {# day} other {# days}} old: nobody vouches that nothing has changed since.",
  "method.holding.map":
    "The map draws a place by its outline where one is known, else by a ring as wide as its position is uncertain. Colours stand for working sides, a grouping for drawing and not a finding; each has a letter.",
  "method.assessments": "How an incident stands",
  "method.assessments.grades":
    "<term>Corroborated</term> is what at least two independent origins report and none contradicts; one origin alone is a <term>single source</term>. What is denied, or taken back by its own source, says so. Who did it is <term>declared</term> where a party says it of its own side, <term>likely</term> where two origins name one side, <term>contested</term> where they name different ones. Harm to civilians is <term>confirmed</term> where the accused side accepts it, <term>fair</term> where two origins speak of it and somebody is accused, <term>weak</term> otherwise, <term>discounted</term> where only fighters were hurt.",
  "method.log": "What the log marks",
  "method.log.marks":
    "A <term>key event</term> is an entry that is the first to report an incident of which at least two origins tell, or that makes a contested figure wider or denies it. <term>Contested</term> entries hold a number that another origin contradicts, or something that is said and denied. <term>Corrected</term> ones read otherwise in an earlier edition of their document, whose words stay behind a disclosure. Nobody picks them: the rules do, and they choose again when the record grows. <term>Pinned</term> is what an outlet’s own page says it pinned. An entry whose words describe bodies or injuries, or warn of it, is covered until the reader opens it; the words that cover are listed in the open.",
  "method.log.zones":
    "Clock times are shown in the zone that the reader chooses at the foot of a page. Days are days of UTC all the same; a time that falls on another day by the reader’s clocks says which.",
  "method.tallies": "How people are counted",
  "method.tallies.sum":
    "A tally adds only numbers that are known to count different people, and lists everything that it leaves out, with the reason. Of a month and the strikes in it, or a city and its quarters, the side that documents more is counted. The sum is a documented minimum. The rule that made one number of several is named beside it.",
  "method.knownAt": "As known at an earlier moment",
  "method.knownAt.then":
    "Every page can be had as of an earlier moment: with what had been published by then, and nothing else. What a page does not date is left out, since nobody can tell that it was known.",
  "method.check": "How to check a number",
  "method.check.how":
    'Choose the number: its words appear marked in their document, with the capture’s hash. Download the capture and hash it yourself; or run <code>daybook verify</code>, which checks every stored byte, every row of the log and that every quote equals its text. <code>daybook explain "sentence"</code> shows what the engine reads in a sentence and by which rule.',
  "method.missing": "What is not done yet",
  "method.missing.languages": "Arabic and other languages are kept, not read.",
  "method.missing.review":
    "No review by editors: everything here was read by machine, and some of it is wrong.",
  "method.record": "This record",
  "method.pack": "Theatre pack",
  "method.revision": "Revision",
  "method.custody": "Custody log",
  "method.custodyRows": "{rows, plural, one {# row} other {# rows}}",
} as const;
