import type { DocumentRelation, RelationKind } from "../../model/relation.ts";
import type { Document } from "../../model/document.ts";
import { documentHref } from "../links.ts";
import { originOf } from "../search/origin-of.ts";
import type { View } from "../view.ts";
import { count } from "../words/labels.ts";
import { clip } from "./inline.tsx";
import { DocumentTitle, Name, shown, SourceText } from "./source-text.tsx";

const SHOWN = 12;
const PASSAGES = 3;
/** Origins that are named; the others are counted. */
const NAMED = 4;

/** How the later document stands to the earlier, from either's side. */
const WORDS: Readonly<Record<RelationKind, { later: string; earlier: string }>> = {
  "edition of": { later: "Another edition of", earlier: "Has another edition:" },
  republishes: { later: "Most of its words stand in", earlier: "Most of the words of this one stand in it:" },
  quotes: { later: "Has sentences of", earlier: "Sentences of it stand in" },
  paraphrases: { later: "Tells in its own words what is said by", earlier: "Is told in other words by" },
  cites: { later: "Prints the address of", earlier: "Its address is printed by" },
};

/** Other documents that this one shares words with, each with what that rests on; nothing where none does. */
export function DocumentRelations({ view, document }: { view: View; document: Document }) {
  const relations = view.snapshot.weighing.relationsOf(document.id);
  if (relations.length === 0) return null;
  return (
    <section class="panel" id="relations">
      <h2>Stands beside other documents</h2>
      <OneOrigin view={view} document={document} relations={relations} />
      <ul class="plain relations">
        {relations.slice(0, SHOWN).map((relation) => (
          <Relation view={view} document={document} relation={relation} />
        ))}
      </ul>
      {relations.length > SHOWN ? (
        <p class="quiet">
          The first {SHOWN} of {count(relations.length, "document")}.
        </p>
      ) : null}
      <p class="quiet">Told from the words of both; a hypothesis, no finding of who copied whom.</p>
    </section>
  );
}

/** 'Three outlets, one origin': where documents of several publishers share words that one voice said first. */
function OneOrigin(props: { view: View; document: Document; relations: readonly DocumentRelation[] }) {
  const { view, document, relations } = props;
  const copies = relations.filter(
    ({ kind }) => kind === "republishes" || kind === "quotes" || kind === "edition of",
  );
  const others = copies.flatMap(({ from, to }) => {
    const other = view.snapshot.documentById.get(from === document.id ? to : from);
    return other === undefined ? [] : [other];
  });
  const own = view.snapshot.documentById.get(document.id);
  const outlets = new Set([own, ...others].flatMap((edition) => edition?.document.publisher ?? []));
  const voices = [own, ...others].map(
    (edition) =>
      new Map(
        edition?.claims
          .map((claim) => originOf(view.snapshot, claim))
          .map((origin) => [origin.key, origin]) ?? [],
      ),
  );
  const [first, ...rest] = voices;
  const shared = [...(first?.values() ?? [])].filter(({ key }) => rest.every((each) => each.has(key)));
  if (outlets.size < 2 || shared.length === 0 || others.length === 0) return null;
  const [only, second] = shared;
  if (only !== undefined && second === undefined)
    return (
      <p>
        <strong>{count(outlets.size, "outlet")}, one origin</strong>: <Name>{only.name}</Name>.
      </p>
    );
  return (
    <p>
      <strong>{count(outlets.size, "outlet")}, the same words</strong>: what{" "}
      {shared.slice(0, NAMED).map(({ name }, i) => (
        <>
          {i > 0 ? ", " : ""}
          <Name>{name}</Name>
        </>
      ))}
      {shared.length > NAMED ? ` and ${shared.length - NAMED} more` : ""} say in them counts once.
    </p>
  );
}

function Relation(props: { view: View; document: Document; relation: DocumentRelation }) {
  const { view, document, relation } = props;
  const isLater = relation.from === document.id;
  const other = view.snapshot.documentById.get(isLater ? relation.to : relation.from)?.document;
  if (other === undefined) return null;
  const words = WORDS[relation.kind];
  const passages = relation.passages.slice(0, PASSAGES);
  return (
    <li>
      <p>
        {isLater ? words.later : words.earlier}{" "}
        <a href={documentHref(other.id)}>
          <DocumentTitle document={other} />
        </a>
        {other.publisher === null ? null : (
          <span class="quiet">
            {" "}
            <Name>{other.publisher}</Name>
          </span>
        )}
      </p>
      {relation.evidence.length === 0 ? null : (
        <p class="quiet">{shown(`${isLater ? "" : "Of the other: "}${relation.evidence.join("; ")}`)}.</p>
      )}
      {passages.length === 0 ? null : (
        <details>
          <summary>
            {relation.passages.length > PASSAGES
              ? `The first ${PASSAGES} of ${count(relation.passages.length, "sentence")} in both`
              : `${count(relation.passages.length, "sentence")} in both`}
          </summary>
          {passages.map(({ from, to }) => {
            const { start, end } = isLater ? from : to;
            return (
              <blockquote>
                <SourceText document={document}>
                  {shown(clip(document.text.slice(start, end), 400))}
                </SourceText>
              </blockquote>
            );
          })}
        </details>
      )}
    </li>
  );
}
