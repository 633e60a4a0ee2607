import { formatBounds } from "../../model/bounds.ts";
import type { Bounds } from "../../model/bounds.ts";
import type { Attribution, Claim, Control, Toll } from "../../model/claim.ts";
import { edtfInWords } from "./dates.ts";
import { KIND_LABELS, listOf, sentenceCase } from "./labels.ts";

/** A name or a label and its value, for the table of a claim's fields. */
export interface FieldWords {
  readonly label: string;
  readonly value: string;
}

function by(names: readonly string[]): string {
  return names.length === 0 ? "" : ` by ${listOf(names)}`;
}

function at(claim: Claim): string {
  const names = claim.where.map((place) => place.name);
  return names.length === 0 ? "" : `, ${names.slice(0, 2).join(", ")}`;
}

/** '26 people killed', 'people killed' where the words give no number. */
export function tollWords(toll: Pick<Toll, "status" | "count" | "who">): string {
  const { count, who, status } = toll;
  if (count === null) return `${who} ${status}`;
  const one = count.min === 1 && count.max === 1;
  return `${formatBounds(count)} ${one ? (SINGULAR[who] ?? who) : who} ${status}`;
}

/** The groups of people that the claims format names, as one of them is called. */
const SINGULAR: Readonly<Record<string, string>> = {
  people: "person",
  civilians: "civilian",
  children: "child",
  women: "woman",
  combatants: "combatant",
  "medical workers": "medical worker",
  journalists: "journalist",
  prisoners: "prisoner",
};

/** '3 × ' before what is counted; nothing where it is one or not counted. */
function several(count: Bounds | null): string {
  if (count === null || (count.min === 1 && count.max === 1)) return "";
  return `${formatBounds(count)} × `;
}

/** Kinds of a facility that do not read as a thing. */
const SITE_WORDS: Readonly<Record<string, string>> = {
  water: "water supply",
  power: "power supply",
  residential: "residential building",
  other: "site",
};

/** 'X regained by A from B', 'X held by A', 'X lost by B to A', 'advance by A, X'. */
export function controlWords({ change, by: holders, from }: Control, place: string): string {
  const taken = from.length === 0 ? "" : ` from ${listOf(from)}`;
  switch (change) {
    case "holds":
      return `${place} held${by(holders)}`;
    case "lost":
      return `${place} lost${by(from)}${holders.length === 0 ? "" : ` to ${listOf(holders)}`}`;
    case "advanced":
      return `advance${by(holders)}${taken}, ${place}`;
    case "withdrew":
      return `withdrawal${by(holders.length === 0 ? from : holders)}, ${place}`;
    default:
      return `${place} ${change}${by(holders)}${taken}`;
  }
}

function bodyWords(claim: Claim): string {
  switch (claim.kind) {
    case "toll":
      return `${tollWords(claim.toll)}${at(claim)}`;
    case "attack": {
      const { attack } = claim;
      const number = several(attack.count ?? null);
      const target = attack.target === null ? "" : ` on ${attack.target}`;
      const status = attack.status === "carried out" ? "" : `, ${attack.status}`;
      const type = attack.type === "other" ? "attack" : attack.type;
      return `${number}${type}${target}${at(claim)}${by(attack.by)}${status}`;
    }
    case "control": {
      const place = claim.where[0]?.name ?? "a place";
      return controlWords(claim.control, place);
    }
    case "truce":
      return `${claim.truce.type} ${claim.truce.status}${by(claim.truce.by)}${at(claim)}`;
    case "facility": {
      const { facility } = claim;
      const type = SITE_WORDS[facility.type] ?? facility.type;
      const name = facility.name === null ? "" : ` ${facility.name}`;
      return `${several(facility.count)}${type}${name} ${facility.status}${at(claim)}${by(facility.by)}`;
    }
    case "aid": {
      const { aid } = claim;
      const to = aid.to.length > 0 ? ` to ${listOf(aid.to)}` : "";
      return `aid ${aid.status}${to}${by(aid.by)}${at(claim)}`;
    }
    case "diplomacy": {
      const { diplomacy } = claim;
      const to = diplomacy.to.length > 0 ? ` ${listOf(diplomacy.to)}` : "";
      const about = diplomacy.about === null ? "" : `: ${diplomacy.about}`;
      return `${listOf(diplomacy.by)} ${diplomacy.act}${to}${about}`.trim();
    }
    case "allegiance": {
      const { allegiance } = claim;
      return `${listOf(allegiance.actor)} ${allegiance.change} ${listOf(allegiance.other)}`.trim();
    }
    case "arms": {
      const { arms } = claim;
      const from = arms.from.length > 0 ? ` from ${listOf(arms.from)}` : "";
      const to = arms.to.length > 0 ? ` to ${listOf(arms.to)}` : "";
      return `${arms.what ?? "arms"} ${arms.status}${from}${to}`;
    }
    case "statement":
      return "statement";
  }
}

/** One line that says what the claim says, in our words: '26 people killed, Jaloom'. Denials say so first. */
export function claimWords(claim: Claim): string {
  const words = bodyWords(claim);
  return claim.certainty === "denied" ? `Denied: ${words}` : sentenceCase(words);
}

/** Kind and content in one line for lists: 'Toll: 26 people killed', 'Attack, denied: airstrike'; a statement is its words. */
export function kindAndWords(claim: Claim): string {
  const denied = claim.certainty === "denied" ? ", denied" : "";
  const kind = `${KIND_LABELS[claim.kind].one}${denied}`;
  return claim.kind === "statement" ? kind : `${kind}: ${bodyWords(claim)}`;
}

/** The innermost named voice: who said it first, as far as the text tells; null for the document's own voice. */
export function rootVoice(claim: Claim): Attribution | null {
  return claim.attribution.at(-1) ?? null;
}

/** 'Halab Today, citing Local Coordination Committees' is outermost first; empty chain is the publisher itself. */
export function voiceWords(claim: Claim, publisher: string | null): string {
  if (claim.attribution.length === 0) return publisher ?? "the document itself";
  return claim.attribution.map((link) => link.source).join(" ← ");
}

function bounds(label: string, value: Bounds | null): FieldWords[] {
  if (value === null) return [];
  const read = formatBounds(value);
  const printed = read === value.text ? "" : ` (in the words: “${value.text}”)`;
  return [{ label, value: `${read}${printed}` }];
}

function text(label: string, value: string | null): FieldWords[] {
  return value === null || value === "" ? [] : [{ label, value }];
}

function names(label: string, value: readonly string[]): FieldWords[] {
  return value.length === 0 ? [] : [{ label, value: listOf(value) }];
}

/** The kind's own fields that have a value, in the order of the claims format. */
export function fieldWords(claim: Claim): FieldWords[] {
  switch (claim.kind) {
    case "toll": {
      const { toll } = claim;
      const parts = (toll.breakdown ?? []).map((part) => {
        const where = part.where.length > 0 ? `, ${part.where.join(", ")}` : "";
        return `${formatBounds(part.count)} ${part.who}${where}`;
      });
      return [
        ...text("Status", toll.status),
        ...bounds("Count", toll.count),
        ...text("Who", toll.who),
        ...text("Side", toll.side),
        ...names("Said to be done by", toll.by),
        ...text("Means", toll.means),
        ...text("Of them", parts.join("; ")),
      ];
    }
    case "attack": {
      const { attack } = claim;
      return [
        ...text("Type", attack.type),
        ...text("Status", attack.status),
        ...names("Said to be done by", attack.by),
        ...text("Target", attack.target),
        ...text("Means", attack.means),
        ...bounds("Count", attack.count ?? null),
      ];
    }
    case "control":
      return [
        ...text("Change", claim.control.change),
        ...names("Holder or mover", claim.control.by),
        ...names("From", claim.control.from),
      ];
    case "truce": {
      const { truce } = claim;
      const breaches = truce.breaches;
      return [
        ...text("Type", truce.type),
        ...text("Status", truce.status),
        ...names("By", truce.by),
        ...names("Parties", truce.parties),
        ...text("From", truce.start === null ? null : edtfInWords(truce.start)),
        ...text("Until", truce.end === null ? null : edtfInWords(truce.end)),
        ...(breaches === null ? [] : bounds("Breaches", breaches.count)),
        ...(breaches === null ? [] : names("Breaches by", breaches.by)),
      ];
    }
    case "facility": {
      const { facility } = claim;
      return [
        ...text("Type", facility.type),
        ...text("Name", facility.name),
        ...text("Status", facility.status),
        ...bounds("Count", facility.count),
        ...names("Said to be done by", facility.by),
        ...text("Means", facility.means),
      ];
    }
    case "aid":
      return [
        ...text("Status", claim.aid.status),
        ...names("By", claim.aid.by),
        ...names("To", claim.aid.to),
        ...text("What", claim.aid.what),
        ...bounds("Count", claim.aid.count),
      ];
    case "diplomacy":
      return [
        ...text("Act", claim.diplomacy.act),
        ...names("By", claim.diplomacy.by),
        ...names("To", claim.diplomacy.to),
        ...text("About", claim.diplomacy.about),
      ];
    case "allegiance":
      return [
        ...text("Change", claim.allegiance.change),
        ...names("Actor", claim.allegiance.actor),
        ...names("Other", claim.allegiance.other),
      ];
    case "arms":
      return [
        ...text("Status", claim.arms.status),
        ...text("What", claim.arms.what),
        ...names("From", claim.arms.from),
        ...names("To", claim.arms.to),
        ...bounds("Count", claim.arms.count),
      ];
    case "statement":
      return [];
  }
}
