import type { Instrument, MemberVote } from "../../model/threads.ts";
import { ActorName } from "../parts/inline.tsx";
import { Layout, PageHead } from "../parts/layout.tsx";
import { shown } from "../parts/source-text.tsx";
import { ClaimLinks, NamedList, ToldRow } from "../parts/told.tsx";
import type { View } from "../view.ts";
import { count, sentenceCase } from "../words/labels.ts";

const VOTE_WORDS = {
  for: "for",
  against: "against",
  veto: "against, a veto",
  abstain: "abstained",
  absent: "not present",
} as const;

/** A draft, talks, an ultimatum or an agreement: acts in order, votes by member, what came of it. */
export function InstrumentPage({ view, instrument }: { view: View; instrument: Instrument }) {
  return (
    <Layout view={view} title={shown(instrument.title)} section="/dossiers">
      <PageHead
        over={
          <>
            {sentenceCase(instrument.sort)}
            {instrument.symbol === null ? null : ` · ${shown(instrument.symbol)}`}
          </>
        }
        title={shown(instrument.title)}
        standfirst={`${count(instrument.acts.length, "act")} told of${instrument.votes.length === 0 ? "" : `; votes of ${count(instrument.votes.length, "member")} are told`}. A member of whom nobody speaks has no row.`}
      />
      {instrument.sponsors.length === 0 ? null : (
        <p>
          <strong>Put forward by</strong> <NamedList view={view} named={instrument.sponsors} />
        </p>
      )}
      {instrument.results.length === 0 ? null : (
        <section>
          <h2>What came of it</h2>
          <ol class="plain">
            {instrument.results.map((result) => (
              <ToldRow view={view} told={result}>
                <strong>{sentenceCase(result.result)}</strong>
              </ToldRow>
            ))}
          </ol>
        </section>
      )}
      <Votes view={view} votes={instrument.votes} />
      <section>
        <h2>Acts</h2>
        <ol class="plain">
          {instrument.acts.map((act) => (
            <ToldRow view={view} told={act}>
              <strong>{sentenceCase(act.act)}</strong> <NamedList view={view} named={act.by} />
              {act.to.length === 0 ? null : (
                <>
                  {" "}
                  → <NamedList view={view} named={act.to} />
                </>
              )}
              {act.about === null ? null : <span class="quiet">: {shown(act.about)}</span>}
            </ToldRow>
          ))}
        </ol>
      </section>
    </Layout>
  );
}

function Votes({ view, votes }: { view: View; votes: readonly MemberVote[] }) {
  if (votes.length === 0) return null;
  return (
    <section>
      <h2>Votes</h2>
      <table>
        <caption class="visually-hidden">Votes by member</caption>
        <thead>
          <tr>
            <th scope="col">Member</th>
            <th scope="col">Vote</th>
            <th scope="col">According to</th>
          </tr>
        </thead>
        <tbody>
          {votes.map(({ member, vote, told }) => (
            <tr>
              <th scope="row">
                <ActorName view={view} id={member.actor} name={member.name} />
              </th>
              <td>
                {vote === null ? <span class="badge contested">origins differ</span> : VOTE_WORDS[vote]}
              </td>
              <td>
                {told.map((one) => (
                  <span class="block">
                    {shown(one.origin.name)}
                    {vote === null ? `: ${VOTE_WORDS[one.vote]}` : null}{" "}
                    <ClaimLinks ids={[one.claim]} label="words" />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
