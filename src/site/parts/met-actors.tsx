import type { ProvisionalActor } from "../../theatre/provisional-actors.ts";
import { pageOf } from "../document-pages.ts";
import { documentHref } from "../links.ts";
import type { View } from "../view.ts";
import { DocumentTitle, Name } from "./source-text.tsx";

/** Groups shown before the rest is left out, and documents of each. */
const MOST_MET = 200;
const MOST_DOCUMENTS = 4;

/** Groups that documents name and the pack does not list: nothing is known of them but their mentions. */
export function MetActors({ view, met }: { view: View; met: readonly ProvisionalActor[] }) {
  const { say } = view;
  if (met.length === 0) return null;
  return (
    <section id="met">
      <h2>{say("met.title")}</h2>
      <p class="quiet">{say("met.words", { groups: met.length })}</p>
      <table>
        <caption class="visually-hidden">{say("met.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("met.printed")}</th>
            <th scope="col" class="num">
              {say("met.mentions")}
            </th>
            <th scope="col">{say("met.in")}</th>
          </tr>
        </thead>
        <tbody>
          {met.slice(0, MOST_MET).map((group) => (
            <tr id={group.id}>
              <th scope="row">
                {group.forms.map((form, i) => (
                  <>
                    {i > 0 ? say("list.comma") : ""}
                    <q class="source-face">
                      <Name>{form}</Name>
                    </q>
                  </>
                ))}
              </th>
              <td class="num">{group.mentions.length}</td>
              <td>
                <MentionedIn view={view} group={group} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MentionedIn({ view, group }: { view: View; group: ProvisionalActor }) {
  const first = new Map<string, number>();
  for (const { document, start } of group.mentions) if (!first.has(document)) first.set(document, start);
  const documents = [...first].flatMap(([id, start]) => {
    const edition = view.snapshot.documentById.get(id);
    return edition === undefined ? [] : [{ document: edition.document, start }];
  });
  return (
    <>
      {documents.slice(0, MOST_DOCUMENTS).map(({ document, start }, i) => {
        const page = pageOf(document, start);
        return (
          <>
            {i > 0 ? view.say("list.semicolon") : ""}
            <a href={documentHref(document.id, { page: page === 1 ? null : page })}>
              <DocumentTitle document={document} />
            </a>
          </>
        );
      })}
      {documents.length <= MOST_DOCUMENTS ? null : (
        <span class="quiet"> {view.say("met.more", { documents: documents.length - MOST_DOCUMENTS })}</span>
      )}
    </>
  );
}
