import type { MessageKey, Say } from "../../messages/say.ts";
import type { Bounds } from "../../model/bounds.ts";
import type { Claim, Toll } from "../../model/claim.ts";
import type { Theatre } from "../../model/theatre.ts";
import { boundsWords } from "../../messages/bounds.ts";
import { claimNames, peopleWords } from "./claim-words.ts";
import { edtfInWords } from "../../messages/dates.ts";
import {
  aidStatusLabel,
  allegianceChangeLabel,
  armsStatusLabel,
  attackStatusLabel,
  attackTypeLabel,
  controlChangeLabel,
  diplomacyActLabel,
  facilityStatusLabel,
  facilityTypeLabel,
  tollStatusLabel,
  truceStatusLabel,
  truceTypeLabel,
  whoLabel,
} from "./labels.ts";
import { apart } from "../../messages/shown.ts";

/** A name or a label and its value, for the table of a claim's fields. Safe to show. */
export interface FieldWords {
  readonly label: string;
  readonly value: string;
}

/**
 * The kind's own fields that have a value, in the order of the claims format.
 *
 * @param theatre as in `claimNames`
 */
export function fieldWords(claim: Claim, say: Say, theatre?: Theatre): FieldWords[] {
  const { actors } = claimNames(claim, say, theatre);
  const label = (key: MessageKey, value: string | null): FieldWords[] =>
    value === null || value === "" ? [] : [{ label: say(key), value }];
  const text = (key: MessageKey, value: string | null) =>
    label(key, value === null ? null : apart(value, say));
  const names = (key: MessageKey, value: readonly string[]) =>
    value.length === 0 ? [] : label(key, actors(value));
  const bounds = (key: MessageKey, value: Bounds | null) =>
    value === null ? [] : label(key, numberWords(value, say));
  switch (claim.kind) {
    case "toll": {
      const { toll } = claim;
      return [
        ...label("field.status", tollStatusLabel(toll.status, say)),
        ...bounds("field.count", toll.count),
        ...label("field.who", whoLabel(toll.who, say)),
        ...text("field.side", toll.side),
        ...names("field.doneBy", toll.by),
        ...text("field.means", toll.means),
        ...label("field.ofThem", partsWords(toll, say)),
      ];
    }
    case "attack": {
      const { attack } = claim;
      return [
        ...label("field.type", attackTypeLabel(attack.type, say)),
        ...label("field.status", attackStatusLabel(attack.status, say)),
        ...names("field.doneBy", attack.by),
        ...text("field.target", attack.target),
        ...text("field.means", attack.means),
        ...bounds("field.count", attack.count ?? null),
      ];
    }
    case "control":
      return [
        ...label("field.change", controlChangeLabel(claim.control.change, say)),
        ...names("field.holder", claim.control.by),
        ...names("field.from", claim.control.from),
      ];
    case "truce": {
      const { truce } = claim;
      return [
        ...label("field.type", truceTypeLabel(truce.type, say)),
        ...label("field.status", truceStatusLabel(truce.status, say)),
        ...names("field.by", truce.by),
        ...names("field.parties", truce.parties),
        ...label("field.from", truce.start === null ? null : edtfInWords(truce.start, say)),
        ...label("field.until", truce.end === null ? null : edtfInWords(truce.end, say)),
        ...bounds("field.breaches", truce.breaches?.count ?? null),
        ...names("field.breachesBy", truce.breaches?.by ?? []),
      ];
    }
    case "facility": {
      const { facility } = claim;
      return [
        ...label("field.type", facilityTypeLabel(facility.type, say)),
        ...text("field.name", facility.name),
        ...label("field.status", facilityStatusLabel(facility.status, say)),
        ...bounds("field.count", facility.count),
        ...names("field.doneBy", facility.by),
        ...text("field.means", facility.means),
      ];
    }
    case "aid":
      return [
        ...label("field.status", aidStatusLabel(claim.aid.status, say)),
        ...names("field.by", claim.aid.by),
        ...names("field.to", claim.aid.to),
        ...text("field.what", claim.aid.what),
        ...bounds("field.count", claim.aid.count),
      ];
    case "diplomacy":
      return [
        ...label("field.act", diplomacyActLabel(claim.diplomacy.act, say)),
        ...names("field.by", claim.diplomacy.by),
        ...names("field.to", claim.diplomacy.to),
        ...text("field.about", claim.diplomacy.about),
      ];
    case "allegiance":
      return [
        ...label("field.change", allegianceChangeLabel(claim.allegiance.change, say)),
        ...names("field.actor", claim.allegiance.actor),
        ...names("field.other", claim.allegiance.other),
      ];
    case "arms":
      return [
        ...label("field.status", armsStatusLabel(claim.arms.status, say)),
        ...text("field.what", claim.arms.what),
        ...names("field.from", claim.arms.from),
        ...names("field.to", claim.arms.to),
        ...bounds("field.count", claim.arms.count),
      ];
    case "statement":
      return [];
  }
}

/** A number with the words it was printed in, where it does not read the same. */
function numberWords(value: Bounds, say: Say): string {
  const read = boundsWords(value, say);
  const words = apart(value.text, say);
  return read === words ? read : say("field.printed", { read, words });
}

/** '5 children, Jaloom; 3 women'; empty where the words share the people out in no way. */
function partsWords({ breakdown = [] }: Toll, say: Say): string {
  const parts = breakdown.map((part) =>
    say("field.part", {
      who: peopleWords(part, say),
      where:
        part.where.length === 0 ? "_" : part.where.map((name) => apart(name, say)).join(say("list.comma")),
    }),
  );
  return parts.length === 0 ? "" : parts.reduce((first, rest) => say("field.partList", { first, rest }));
}
