import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import type { Instrument, MemberVote } from "../../model/threads.ts";
import { ActorName } from "../parts/inline.tsx";
import { Layout, PageHead } from "../parts/layout.tsx";
import { Name, shown } from "../parts/source-text.tsx";
import { ClaimLinks, NamedList, ToldRow } from "../parts/told.tsx";
import type { View } from "../view.ts";
import {
  diplomacyActLabel,
  instrumentResultLabel,
  instrumentSortLabel,
  sentenceCase,
  voteLabel,
} from "../words/labels.ts";
import { given, MARKS } from "./marks.tsx";

/** A draft, talks, an ultimatum or an agreement: acts in order, votes by member, what came of it. */
export function InstrumentPage({ view, instrument }: { view: View; instrument: Instrument }) {
  const { say } = view;
  return (
    <Layout view={view} title={worded(view, instrument.title)} section="/dossiers">
      <PageHead
        over={
          <>
            {sentenceCase(instrumentSortLabel(instrument.sort, say))}
            {instrument.symbol === null ? null : ` · ${shown(instrument.symbol)}`}
          </>
        }
        title={worded(view, instrument.title)}
        standfirst={say("dossiers.instrument.standfirst", {
          acts: instrument.acts.length,
          votes: instrument.votes.length,
        })}
      />
      {instrument.sponsors.length === 0 ? null : (
        <p>
          {say.rich<VNode>("dossiers.instrument.sponsors", {
            ...MARKS,
            sponsors: <NamedList view={view} named={instrument.sponsors} />,
          })}
        </p>
      )}
      {instrument.results.length === 0 ? null : (
        <section>
          <h2>{say("dossiers.instrument.results")}</h2>
          <ol class="plain">
            {instrument.results.map((result) => (
              <ToldRow view={view} told={result}>
                <strong>{sentenceCase(instrumentResultLabel(result.result, say))}</strong>
              </ToldRow>
            ))}
          </ol>
        </section>
      )}
      <Votes view={view} votes={instrument.votes} />
      <section>
        <h2>{say("dossiers.head.acts")}</h2>
        <ol class="plain">
          {instrument.acts.map((act) => (
            <ToldRow view={view} told={act}>
              {say.rich<VNode>("dossiers.instrument.act", {
                ...MARKS,
                act: sentenceCase(diplomacyActLabel(act.act, say)),
                by: <NamedList view={view} named={act.by} />,
                hasTo: given(act.to),
                to: <NamedList view={view} named={act.to} />,
                hasAbout: given(act.about),
                about: <Name>{act.about ?? ""}</Name>,
              })}
            </ToldRow>
          ))}
        </ol>
      </section>
    </Layout>
  );
}

function Votes({ view, votes }: { view: View; votes: readonly MemberVote[] }) {
  if (votes.length === 0) return null;
  const { say } = view;
  return (
    <section>
      <h2>{say("dossiers.votes")}</h2>
      <table>
        <caption class="visually-hidden">{say("dossiers.votes.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("dossiers.votes.member")}</th>
            <th scope="col">{say("dossiers.votes.vote")}</th>
            <th scope="col">{say("dossiers.votes.accordingTo")}</th>
          </tr>
        </thead>
        <tbody>
          {votes.map(({ member, vote, told }) => (
            <tr>
              <th scope="row">
                <ActorName view={view} id={member.actor} name={member.name} />
              </th>
              <td>
                {vote === null ? (
                  <span class="badge contested">{say("dossiers.votes.differ")}</span>
                ) : (
                  voteLabel(vote, say)
                )}
              </td>
              <td>
                {told.map((one) => (
                  <span class="block">
                    {vote === null ? (
                      say.rich<VNode>("dossiers.votes.told", {
                        origin: <Name>{one.origin.name}</Name>,
                        vote: voteLabel(one.vote, say),
                      })
                    ) : (
                      <Name>{one.origin.name}</Name>
                    )}{" "}
                    <ClaimLinks ids={[one.claim]} label={say("dossiers.words")} />
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
