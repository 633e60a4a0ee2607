import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import type { Origin } from "../../model/origin.ts";
import type { DocumentRelation } from "../../model/relation.ts";
import type { Document } from "../../model/document.ts";
import { documentHref } from "../links.ts";
import { originOf } from "../search/origin-of.ts";
import type { View } from "../view.ts";
import { actorNamed } from "../words/names.ts";
import { clip } from "./inline.tsx";
import { DocumentTitle, Name, shown, SourceText } from "./source-text.tsx";

const SHOWN = 12;
const PASSAGES = 3;
/** Origins that are named; the others are counted. */
const NAMED = 4;

/** Other documents that this one shares words with, each with what that rests on; nothing where none does. */
export function DocumentRelations({ view, document }: { view: View; document: Document }) {
  const relations = view.snapshot.weighing.relationsOf(document.id);
  const { say } = view;
  if (relations.length === 0) return null;
  return (
    <section class="panel" id="relations">
      <h2>{say("relations.title")}</h2>
      <OneOrigin view={view} document={document} relations={relations} />
      <ul class="plain relations">
        {relations.slice(0, SHOWN).map((relation) => (
          <Relation view={view} document={document} relation={relation} />
        ))}
      </ul>
      {relations.length > SHOWN ? (
        <p class="quiet">{say("relations.first", { shown: SHOWN, documents: relations.length })}</p>
      ) : null}
      <p class="quiet">{say("relations.basis")}</p>
    </section>
  );
}

/** 'Three outlets, one origin': where documents of several publishers share words that one voice said first. */
function OneOrigin(props: { view: View; document: Document; relations: readonly DocumentRelation[] }) {
  const { view, document, relations } = props;
  const { say } = view;
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
        {say.rich<VNode>("relations.oneOrigin", {
          strong: (words) => <strong>{words}</strong>,
          outlets: outlets.size,
          origin: () => <OriginWords view={view} origin={only} />,
        })}
      </p>
    );
  return (
    <p>
      {say.rich<VNode>("relations.sameWords", {
        strong: (words) => <strong>{words}</strong>,
        outlets: outlets.size,
        more: shared.length - NAMED > 0 ? shared.length - NAMED : 0,
        origins: () => (
          <>
            {shared.slice(0, NAMED).map((origin, i) => (
              <>
                {i > 0 ? say("list.comma") : ""}
                <OriginWords view={view} origin={origin} />
              </>
            ))}
          </>
        ),
      })}
    </p>
  );
}

/** An origin's name in the reader's language. */
function OriginWords({ view, origin }: { view: View; origin: Origin }) {
  return <Name>{actorNamed(origin.actor, origin.name, view.snapshot.theatre, view.say)}</Name>;
}

function Relation(props: { view: View; document: Document; relation: DocumentRelation }) {
  const { view, document, relation } = props;
  const { say } = view;
  const isLater = relation.from === document.id;
  const other = view.snapshot.documentById.get(isLater ? relation.to : relation.from)?.document;
  if (other === undefined) return null;
  const passages = relation.passages.slice(0, PASSAGES);
  return (
    <li>
      <p>
        {say.rich<VNode>(
          isLater ? `relations.later.${relation.kind}` : `relations.earlier.${relation.kind}`,
          {
            document: () => (
              <a href={documentHref(other.id)}>
                <DocumentTitle document={other} />
              </a>
            ),
          },
        )}
        {other.publisher === null ? null : (
          <span class="quiet">
            {" "}
            <Name>{other.publisher}</Name>
          </span>
        )}
      </p>
      {relation.evidence.length === 0 ? null : (
        <p class="quiet">
          {say.rich<VNode>(isLater ? "relations.evidence" : "relations.evidenceOfOther", {
            evidence: () => relation.evidence.map((one) => worded(view, one)).join(say("list.semicolon")),
          })}
        </p>
      )}
      {passages.length === 0 ? null : (
        <details>
          <summary>
            {say(relation.passages.length > PASSAGES ? "relations.firstShared" : "relations.shared", {
              shown: PASSAGES,
              sentences: relation.passages.length,
            })}
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
