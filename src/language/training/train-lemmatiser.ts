import { applyRules, foldForm, type LemmaTables, LONGEST_ENDING } from "../lemmatiser.ts";
import type { GoldSentence } from "./conllu.ts";
import { IRREGULAR_VERBS, REGULAR_VERBS } from "./verbs.ts";

/** Tags whose words keep their form, and words that are printed wrongly ('goeswith'), teach no rule. */
const UNCHANGED: ReadonlySet<string> = new Set(["ADD", "NFP", "LS", "GW", "XX", "_"]);

/** Learns rules from endings seen at least three times, then lists the forms that these get wrong. */
export function trainLemmatiser(sentences: readonly GoldSentence[]): LemmaTables {
  const uses = countUses(sentences);
  const rules = learnRules(uses);
  const exceptions = new Map<string, string>();
  for (const [key, lemmas] of uses) {
    const [tag, form] = split(key);
    const [lemma, count] = top(lemmas);
    // One sighting may be a slip of the pen; closed classes and irregular verbs come often enough.
    const enough = count >= 2 || /^(?:VB|NNS)/.test(tag);
    if (enough && applyRules(rules, form, tag) !== lemma) exceptions.set(key, lemma);
  }
  const verbs = new Set([...knownVerbs(uses), ...REGULAR_VERBS]);
  for (const row of IRREGULAR_VERBS) {
    const [lemma, past, participle] = row.split(" ") as [string, string, string];
    verbs.add(lemma);
    exceptions.set(`VBD ${past}`, lemma);
    exceptions.set(`VBN ${participle}`, lemma);
  }
  // A rare past tense may be the form of another verb too: what the treebanks show stands.
  for (const tag of ["VBD", "VBN"]) {
    for (const form of ["wound", "lay", "saw", "found", "ground", "rent", "bound"]) {
      const seen = uses.get(`${tag} ${form}`);
      if (seen) exceptions.set(`${tag} ${form}`, top(seen)[0]);
    }
  }
  return { rules, exceptions, verbs };
}

/** Lemmas of verbs seen at least twice in their plain form or in inflected ones. */
function knownVerbs(uses: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] {
  const counts = new Map<string, number>();
  for (const [key, lemmas] of uses) {
    if (!key.startsWith("VB")) continue;
    for (const [lemma, n] of lemmas) {
      if (/^[a-z]{2,}$/.test(lemma)) counts.set(lemma, (counts.get(lemma) ?? 0) + n);
    }
  }
  return [...counts].filter(([, n]) => n >= 2).map(([lemma]) => lemma);
}

/** Tag and form to how often it has which lemma. */
function countUses(sentences: readonly GoldSentence[]): Map<string, Map<string, number>> {
  const uses = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    sentence.forms.forEach((printed, i) => {
      const tag = sentence.xpos[i] as string;
      const lemma = foldForm(sentence.lemmas[i] as string);
      if (UNCHANGED.has(tag) || lemma === "_") return;
      const key = `${tag} ${foldForm(printed)}`;
      const lemmas = uses.get(key) ?? new Map<string, number>();
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
      uses.set(key, lemmas);
    });
  }
  return uses;
}

/**
 * For each tag and ending the commonest edit among the distinct forms, kept where it differs from what the
 * shorter endings say already.
 */
function learnRules(
  uses: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Map<string, readonly [number, string]> {
  const edits = new Map<string, Map<string, number>>();
  for (const [key, lemmas] of uses) {
    const [tag, form] = split(key);
    const edit = editOf(form, top(lemmas)[0]);
    if (edit === null) continue;
    for (let n = 0; n <= Math.min(LONGEST_ENDING, form.length); n++) {
      const place = `${tag} ${n === 0 ? "" : form.slice(-n)}`;
      const seen = edits.get(place) ?? new Map<string, number>();
      seen.set(edit, (seen.get(edit) ?? 0) + 1);
      edits.set(place, seen);
    }
  }
  const rules = new Map<string, readonly [number, string]>();
  const shortFirst = [...edits].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  for (const [place, seen] of shortFirst) {
    const [edit, count] = top(seen);
    const [tag, ending] = split(place);
    if (count < (ending === "" ? 1 : 3)) continue;
    const [cut, add] = split(edit);
    const rule = [Number(cut), add] as const;
    const known = ending === "" ? undefined : shorterRule(rules, tag, ending);
    if (known && known[0] === rule[0] && known[1] === rule[1]) continue;
    rules.set(place, rule);
  }
  return rules;
}

function shorterRule(rules: ReadonlyMap<string, readonly [number, string]>, tag: string, ending: string) {
  for (let n = ending.length - 1; n >= 0; n--) {
    const rule = rules.get(`${tag} ${n === 0 ? "" : ending.slice(-n)}`);
    if (rule) return rule;
  }
  return undefined;
}

/** Letters to cut and to add, or null where form and lemma share no beginning. */
function editOf(form: string, lemma: string): string | null {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  if (same === 0 || form.length - same > LONGEST_ENDING) return null;
  return `${form.length - same} ${lemma.slice(same)}`;
}

function split(key: string): [string, string] {
  const space = key.indexOf(" ");
  return [key.slice(0, space), key.slice(space + 1)];
}

function top(counts: ReadonlyMap<string, number>): [string, number] {
  let best: [string, number] = ["", 0];
  for (const [value, count] of counts)
    if (count > best[1] || (count === best[1] && value < best[0])) best = [value, count];
  return best;
}
