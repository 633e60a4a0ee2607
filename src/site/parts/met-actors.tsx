import type { ProvisionalActor } from "../../theatre/provisional-actors.ts";
import { pageOf } from "../document-pages.ts";
import { documentHref } from "../links.ts";
import type { View } from "../view.ts";
import { count } from "../words/labels.ts";
import { DocumentTitle, Name } from "./source-text.tsx";

/** Groups shown before the rest is left out, and documents of each. */
const MOST_MET = 200;
const MOST_DOCUMENTS = 4;

/** Groups that documents name and the pack does not list: nothing is known of them but their mentions. */
export function MetActors({ view, met }: { view: View; met: readonly ProvisionalActor[] }) {
  if (met.length === 0) return null;
  return (
    <section id="met">
      <h2>Met in text, not in the pack</h2>
      <p class="quiet">
        {count(met.length, "group")} by names of their own that the theatre pack does not list. Two groups of
        one name are not told apart. An editor may add them to the pack.
      </p>
      <table>
        <caption class="visually-hidden">Groups met in text, not in the pack</caption>
        <thead>
          <tr>
            <th scope="col">Printed as</th>
            <th scope="col" class="num">
              Mentions
            </th>
            <th scope="col">In</th>
          </tr>
        </thead>
        <tbody>
          {met.slice(0, MOST_MET).map((group) => (
            <tr id={group.id}>
              <th scope="row">
                {group.forms.map((form, i) => (
                  <>
                    {i > 0 ? ", " : ""}
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
            {i > 0 ? "; " : ""}
            <a href={documentHref(document.id, { page: page === 1 ? null : page })}>
              <DocumentTitle document={document} />
            </a>
          </>
        );
      })}
      {documents.length <= MOST_DOCUMENTS ? null : (
        <span class="quiet"> and {documents.length - MOST_DOCUMENTS} more</span>
      )}
    </>
  );
}
