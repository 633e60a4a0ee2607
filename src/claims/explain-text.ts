import { formatBounds } from "../model/bounds.ts";
import type { Claim } from "../model/claim.ts";
import type { Sentence } from "../model/language.ts";
import { bodyOf, GROUP_OF_FIELD } from "./confidence/evidence.ts";
import { sureWords } from "./confidence/sureness.ts";
import type { Draft } from "./draft.ts";
import type { Explanation } from "./explain.ts";

/** An explanation as plain text, one thing a line, in the order of the stages. */
export function formatExplanation(explanation: Explanation): string {
  const { document, analysis } = explanation;
  const words = (span: { start: number; end: number }) => document.text.slice(span.start, span.end);
  const lines: string[] = [];
  analysis.sentences.forEach((sentence, n) => lines.push(`Sentence ${n + 1}`, ...formatTree(sentence)));
  section(lines, "quotations", analysis.quotations, (one) => `“${words(one)}”`);
  section(
    lines,
    "numbers",
    analysis.quantities,
    (one) => `${words(one)}: ${formatBounds(one.bounds)} (${one.unit})`,
  );
  section(lines, "times", analysis.times, (one) => `${words(one)}: ${one.edtf} (${one.known}, ${one.sort})`);
  section(
    lines,
    "names",
    analysis.names,
    (one) => `${one.printed}: ${[...one.places.slice(0, 3), ...one.actors].join(", ")}`,
  );
  section(
    lines,
    "voices",
    explanation.frames,
    (frame) =>
      `${frame.voice?.name ?? "(nobody named)"}, by '${frame.cue ?? "the layout"}', ${frame.stance}: “${frame.contents.map(words).join(" … ")}” [${frame.rule}${frame.score === undefined ? ", a rule" : `, sequence model, ${frame.score.toFixed(2)} sure`}]`,
  );
  explanation.claims.forEach((claim, n) =>
    lines.push("", ...formatClaim(claim, n + 1, explanation.drafts[n] as Draft, explanation)),
  );
  if (explanation.claims.length === 0) lines.push("", "No claim.");
  if (explanation.refusals.length > 0) {
    lines.push("", "Refused");
    for (const { rule, words: at, why } of explanation.refusals) lines.push(`  ${rule} at '${at}': ${why}`);
  }
  return `${lines.join("\n")}\n`;
}

/** A token a line: number, word, tag, and what it is of which other word. */
function formatTree({ tokens, parsed }: Sentence): string[] {
  const widest = Math.min(24, Math.max(...tokens.map(({ form }) => form.length)));
  const lines = tokens.map(({ form, upos, head, deprel }, i) => {
    const word = `${String(i + 1).padStart(4)} ${form.padEnd(widest)}`;
    if (!parsed) return upos === "X" ? word.trimEnd() : `${word} ${upos}`;
    const relation = head < 0 ? "root" : `${deprel.padEnd(10)} of ${head + 1} ${tokens[head]?.form ?? ""}`;
    return `${word} ${upos.padEnd(6)} ${relation}`;
  });
  if (!parsed) lines.push("     no tree: nothing in it that a claim could be about");
  return lines;
}

function section<T>(lines: string[], name: string, list: readonly T[], format: (one: T) => string): void {
  if (list.length === 0) lines.push(`${name.padEnd(13)} none`);
  else list.forEach((one, i) => lines.push(`${(i === 0 ? name : "").padEnd(13)} ${format(one)}`));
}

function formatClaim(claim: Claim, number: number, draft: Draft, explanation: Explanation): string[] {
  const sure = (field: string) => {
    const chance = claim.confidence?.fields[field];
    return chance === undefined ? "" : `  [${chance.toFixed(2)}]`;
  };
  const lines = [`Claim ${number}: ${claim.kind}`, `  quote       “${claim.quote}”`];
  if (claim.confidence)
    lines.push(
      `  read right? ${sureWords(claim.confidence.claim)} (${claim.confidence.claim.toFixed(2)}); of fields in brackets`,
    );
  const chain = claim.attribution
    .map((link) => `${link.source} (${link.cue ?? "no cue"}, ${link.stance})`)
    .join(" > ");
  const own =
    explanation.frames.length === 0
      ? "no words that give it to anybody"
      : "the words of the voices above do not cover it";
  lines.push(`  voices      ${chain || `the document's own voice: ${own}`}${sure("attribution")}`);
  lines.push(`  certainty   ${claim.certainty}${sure("certainty")}`);
  lines.push(`  when        ${claim.when?.edtf ?? "empty"}: ${draft.whenReason}${sure("when")}`);
  lines.push(
    `  where       ${claim.where.map((place) => `${place.name} (${place.reason})`).join("; ") || "empty"}: ${draft.whereReason}${sure("where")}`,
  );
  for (const [name, value] of Object.entries(bodyOf(claim))) {
    const empty = value === null || (Array.isArray(value) && value.length === 0);
    const shown = empty ? `empty: ${whyEmpty(claim, name, draft)}` : `${format(value)}${sure(name)}`;
    lines.push(`  ${name.padEnd(11)} ${shown}`);
  }
  for (const actor of claim.actors)
    lines.push(`  party       ${actor.printed}: ${actor.name} (${actor.reason})`);
  lines.push(`  rules       ${claim.rules.join(", ")}`);
  return lines;
}

/** Why a field of the kind's own object has no value: what the sentence has that it could have been. */
function whyEmpty(claim: Claim, field: string, draft: Draft): string {
  const unused = (list: readonly string[], none: string, one: string): string => {
    const names = [...new Set(list)];
    return names.length === 0 ? none : `${one}, and not ${names.map((name) => `'${name}'`).join(" or ")}`;
  };
  const { view } = draft;
  if (GROUP_OF_FIELD[field] === "parties") {
    const speakers = claim.attribution.flatMap(({ source, sourceSpan }) =>
      sourceSpan ? [view.text.slice(sourceSpan.start, sourceSpan.end), source] : [source],
    );
    const names = view.names.flatMap((name) => (name && name.actors.length > 0 ? [name.printed] : []));
    return unused(
      names.filter(
        (name) => !claim.actors.some(({ printed }) => printed.includes(name)) && !speakers.includes(name),
      ),
      "no words for it: the clause names no other party",
      "no party stands where the rule looks for it",
    );
  }
  if (field === "count") {
    const numbers = view.quantities.flatMap((one) =>
      one?.unit === "count" ? [view.text.slice(one.start, one.end)] : [],
    );
    return unused(numbers, "no words for it: no number of things in the sentence", "no number counts it");
  }
  if (field === "start" || field === "end") {
    const times = view.times.flatMap((one) => (one ? [view.text.slice(one.start, one.end)] : []));
    return unused(times, "no words for it: no time in the sentence", "no time word bounds it");
  }
  return "no words for it in the clause";
}

function format(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(format).join(", ");
  if (typeof value === "object" && value !== null && "text" in value && "min" in value) {
    return `${formatBounds(value as Parameters<typeof formatBounds>[0])} ('${String((value as { text: string }).text)}')`;
  }
  return JSON.stringify(value);
}
