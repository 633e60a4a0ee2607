import { clauseExtent, isCondition } from "./clause-extent.ts";
import { agentAfter, phraseAfter } from "./clause-object.ts";
import { findSubject } from "./clause-subject.ts";
import { isPassive, type Modality, verbGroup } from "./clause-verb.ts";
import type { VerbForm } from "./lexicon/inflect.ts";
import type { Range, SentenceView } from "./view/sentence-view.ts";
import { treeArguments } from "./view/tree.ts";

/**
 * What a predicate says of whom, as token ranges of one sentence. Filled from word classes and, where the
 * sentence was parsed, checked and completed by the dependency tree: a rule asks for the subject and need
 * not know which of them found it.
 */
export interface Clause {
  readonly view: SentenceView;
  /** The verb's own words ('took control'), without auxiliaries. */
  readonly verb: Range;
  readonly voice: "active" | "passive";
  readonly finite: boolean;
  readonly negated: boolean;
  readonly modality: Modality;
  /** In an 'if' clause, a question or an infinitive of purpose: says nothing happened. */
  readonly unreal: "condition" | "purpose" | null;
  readonly subject: Range | null;
  readonly object: Range | null;
  /** What follows 'by' in a passive. */
  readonly agent: Range | null;
  /** The clause's words: from its opener to its end. */
  readonly extent: Range;
  /** A participle clause after a comma ('..., killing two'): the clause it hangs on does the deed. */
  readonly hangs: boolean;
}

/** Reads the clause around a verb found by a lexicon. */
export function readClause(view: SentenceView, verb: Range, forms: readonly VerbForm[]): Clause {
  const group = verbGroup(view, verb.start);
  const tree = treeArguments(view, verb.start);
  const objectAfter = phraseAfter(view, verb.end);
  const passive = isPassive(view, verb, forms, group, objectAfter);
  const extent = clauseExtent(view, group.start, verb.end);
  const subjectPhrase = findSubject(view, verb.start, group.start, tree?.subject ?? null);
  const opener = view.words[extent.start] ?? "";
  const before = view.words[extent.start - 1] ?? "";
  return {
    view,
    verb,
    voice: passive ? "passive" : "active",
    finite: group.finite || forms.includes("past") || forms.includes("s"),
    negated: group.negated,
    modality: group.modality,
    unreal: isCondition(view, extent, opener, before) ? "condition" : group.purpose ? "purpose" : null,
    // The tree completes what word order does not find. Asked first it read the reference pages no better.
    subject: subjectPhrase.range ?? (passive ? (tree?.passiveSubject ?? null) : null),
    object: passive ? null : (objectAfter ?? tree?.object ?? null),
    agent: passive ? (agentAfter(view, verb.end, extent.end) ?? tree?.agent ?? null) : null,
    extent,
    hangs: subjectPhrase.hangs,
  };
}
