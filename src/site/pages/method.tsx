import { Layout, PageHead } from "../parts/layout.tsx";
import { CARRIED_DAYS } from "../../weighing/weigh.ts";
import type { View } from "../view.ts";

/** How it works, in plain words: what is kept, what is read, how it is grouped, what is not done. */
export function MethodPage({ view }: { view: View }) {
  return (
    <Layout view={view} title="Method" section="/method">
      <PageHead
        title="How Daybook works"
        standfirst="It reads coverage, keeps what each passage says and in whose mouth, and sets differing words side by side. It does not decide who is right."
      />
      <div class="prose">
        <h2>Four layers that never merge</h2>
        <dl class="terms">
          <dt>Capture</dt>
          <dd>
            The bytes of a document as they were obtained, kept unaltered under their SHA-256 hash. Each
            obtaining is a row of a custody log in which every row carries the hash of the one before: an
            altered, removed or reordered row is found, by line.
          </dd>
          <dt>Claim</dt>
          <dd>
            One typed thing that one passage says, with the chain of voices that is said to say it. A claim is
            tied to its capture, to the place of its words in the text, and to the exact words. It is not what
            is true.
          </dd>
          <dt>Incident, figure, holding</dt>
          <dd>
            Guesses, made by rule, that several claims speak of one thing: a place and a day, a quantity, who
            holds a place. They own no facts. Every value in them opens the claim it was read from.
          </dd>
          <dt>Assessment</dt>
          <dd>
            A judgement on one question about one thing, made by a rule that is written down, with its reasons
            in words and the claims to check them by. Nobody’s opinion is among them.
          </dd>
        </dl>
        <h2>How a page is read</h2>
        <p>
          A document is split into its entries: timed updates, the original report, sections, captions and
          credits, comments with who answers whom. Times are kept as the page prints them, with their zone; a
          log shows them in UTC. Each sentence is then read for who speaks, and for the ten kinds of claim:
          tolls, attacks, control, truces, facilities, aid, diplomacy, allegiance, arms, statements. Which
          rule made a claim stands with it.
        </p>
        <p>
          A document in a language that the engine does not read is kept and shown, and marked{" "}
          <em>kept, not yet read</em>, with the reason. No claim is taken from it.
        </p>
        <h2>Voices and origins</h2>
        <p>
          The chain of voices runs from the publisher inwards: an outlet that cites an agency that cites a
          ministry. The innermost named voice is the <dfn>origin</dfn>; where a page speaks for itself, its
          agency or publisher is. Independence is counted there: three outlets that carry one ministry’s
          number are one origin, and so are three that print the same words. Readers’ comments are shown and
          not counted.
        </p>
        <h2>How figures are grouped</h2>
        <p>
          Numbers are grouped when their claims name the same place and day, the same state (killed, injured)
          and the same people. Within a figure each origin keeps its own value. A later value of the same
          origin supersedes its earlier one, which stays in sight. A figure is <dfn>contested</dfn> when the
          values of at least two origins share no number. What differs in scope stands beside a value in
          words. The range over a figure is the widest that its live values allow; it is not an estimate. A
          denial makes a figure contested too.
        </p>
        <p>
          Blank is an answer: nobody has said. Zero is a number that somebody said. ‘Dozens’ is read as 24 or
          more, ‘up to 11’ as no more than 11, ‘about 900’ as 900, said to be approximate.
        </p>
        <h2>Who holds a place</h2>
        <dl class="terms">
          <dt>Agreed</dt>
          <dd>At least two origins say so, and none says otherwise.</dd>
          <dt>Conceded</dt>
          <dd>The side that lost it says so itself: it left or lost the place, or its enemy took it.</dd>
          <dt>Claimed</dt>
          <dd>One origin says so.</dd>
          <dt>Disputed</dt>
          <dd>Several are said to hold it, it is said and denied, or it is said to be fought over.</dd>
          <dt>Blank</dt>
          <dd>
            Nobody has said by that day, or the last words are more than {CARRIED_DAYS} days old: nobody
            vouches that nothing has changed since.
          </dd>
        </dl>
        <p>
          The map draws a place by its outline where one is known, else by a ring as wide as its position is
          uncertain. Colours stand for working sides, a grouping for drawing and not a finding; each has a
          letter.
        </p>
        <h2 id="assessments">How an incident stands</h2>
        <p>
          <dfn>Corroborated</dfn> is what at least two independent origins report and none contradicts; one
          origin alone is a <dfn>single source</dfn>. What is denied, or taken back by its own source, says
          so. Who did it is <dfn>declared</dfn> where a party says it of its own side, <dfn>likely</dfn> where
          two origins name one side, <dfn>contested</dfn> where they name different ones. Harm to civilians is{" "}
          <dfn>confirmed</dfn> where the accused side accepts it, <dfn>fair</dfn> where two origins speak of
          it and somebody is accused, <dfn>weak</dfn> otherwise, <dfn>discounted</dfn> where only fighters
          were hurt.
        </p>
        <h2 id="log">What the log marks</h2>
        <p>
          A <dfn>key event</dfn> is an entry that is the first to report an incident of which at least two
          origins tell, or that makes a contested figure wider or denies it. <dfn>Contested</dfn> entries hold
          a number that another origin contradicts, or something that is said and denied. <dfn>Corrected</dfn>{" "}
          ones read otherwise in an earlier edition of their document, whose words stay behind a disclosure.
          Nobody picks them: the rules do, and they choose again when the record grows.
        </p>
        <p>
          Clock times are shown in the zone that the reader chooses at the foot of a page. Days are days of
          UTC all the same; a time that falls on another day by the reader’s clocks says which.
        </p>
        <h2 id="tallies">How people are counted</h2>
        <p>
          A tally adds only numbers that are known to count different people, and lists everything that it
          leaves out, with the reason. Of a month and the strikes in it, or a city and its quarters, the side
          that documents more is counted. The sum is a documented minimum. The rule that made one number of
          several is named beside it.
        </p>
        <h2 id="known-at">As known at an earlier moment</h2>
        <p>
          Every page can be had as of an earlier moment: with what had been published by then, and nothing
          else. What a page does not date is left out, since nobody can tell that it was known.
        </p>
        <h2>How to check a number</h2>
        <p>
          Choose the number: its words appear marked in their document, with the capture’s hash. Download the
          capture and hash it yourself; or run <code>daybook verify</code>, which checks every stored byte,
          every row of the log and that every quote equals its text. <code>daybook explain "sentence"</code>{" "}
          shows what the engine reads in a sentence and by which rule.
        </p>
        <h2>What is not done yet</h2>
        <ul>
          <li>Arabic and other languages are kept, not read.</li>
          <li>No review by editors: everything here was read by machine, and some of it is wrong.</li>
        </ul>
        <h2>This record</h2>
        <dl class="fields">
          <dt>Theatre pack</dt>
          <dd>
            {view.snapshot.theatre.title} <code class="hash">{view.snapshot.theatre.digest}</code>
          </dd>
          <dt>Revision</dt>
          <dd class="tabular">{view.snapshot.revision}</dd>
          <dt>Custody log</dt>
          <dd class="tabular">{view.snapshot.custody.length.toLocaleString("en-GB")} rows</dd>
        </dl>
      </div>
    </Layout>
  );
}
