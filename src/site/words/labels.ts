import { isMessage, type Say } from "../../messages/say.ts";
import type {
  Aid,
  Allegiance,
  Arms,
  Attack,
  AttackType,
  Certainty,
  ClaimKind,
  Facility,
  Stance,
  TollStatus,
  Truce,
} from "../../model/claim.ts";
import type { EntryKind } from "../../model/document.ts";
import type { HowKnown } from "../../model/edtf.ts";
import type { HoldingClaim, HoldingState, Incident, RevisionReason } from "../../model/record.ts";
import type { PlacePrecision } from "../../model/theatre.ts";
import type { Instrument, InstrumentResult, Vote, WeaponSort } from "../../model/threads.ts";

/**
 * Words of the closed lists as a reader reads them. They begin small, as inside a sentence, but for kinds of claims, of
 * entries, of places and of actors, which stand alone.
 */

/** 'Toll'. */
export function kindLabel(kind: ClaimKind, say: Say): string {
  return say(`kind.one.${kind}`);
}

/** 'Tolls'. */
export function kindLabelMany(kind: ClaimKind, say: Say): string {
  return say(`kind.many.${kind}`);
}

/** 'Original entry'. */
export function entryLabel(kind: EntryKind, say: Say): string {
  return say(`entry.${kind}`);
}

/** 'denies it', behind a name. */
export function stanceWords(stance: Stance, say: Say): string {
  return say(`stance.${stance}`);
}

/** 'alleged'. */
export function certaintyLabel(certainty: Certainty, say: Say): string {
  return say(`certainty.${certainty}`);
}

/** 'alleged: claimed, rumoured or reported without a name'. */
export function certaintyMeaning(certainty: Certainty, say: Say): string {
  return say(`certaintyMeaning.${certainty}`);
}

/** 'the words give the date'. */
export function knownWords(known: HowKnown, say: Say): string {
  return say(`known.${known}`);
}

/** 'disputed'. */
export function stateLabel(state: HoldingState["state"], say: Say): string {
  return say(`state.${state}`);
}

/** 'several are said to hold it, or it is said and denied'. */
export function stateMeaning(state: HoldingState["state"], say: Say): string {
  return say(`stateMeaning.${state}`);
}

/** How much of a place a claim speaks of: 'its edges only'. */
export function extentWords(extent: NonNullable<HoldingClaim["extent"]>, say: Say): string {
  return say(`extent.${extent}`);
}

/** 'killed'. */
export function tollStatusLabel(status: TollStatus, say: Say): string {
  return say(`tollStatus.${status}`);
}

/** A group of people: 'children'. A group that the format does not list is given back as it is. */
export function whoLabel(who: string, say: Say): string {
  return listed(`who.${who}`, who, say);
}

/** 'suicide bombing'. */
export function attackTypeLabel(type: AttackType, say: Say): string {
  return say(`attackType.${type}`);
}

/** 'repelled'. */
export function attackStatusLabel(status: Attack["status"], say: Say): string {
  return say(`attackStatus.${status}`);
}

/** 'regained'. */
export function controlChangeLabel(change: string, say: Say): string {
  return listed(`controlChange.${change}`, change, say);
}

/** 'humanitarian pause'. */
export function truceTypeLabel(type: Truce["type"], say: Say): string {
  return say(`truceType.${type}`);
}

/** State of a thread on a day: 'out of service'; 'nobody says' where it is blank. */
export function threadStateLabel(state: string, say: Say): string {
  return listed(`threadState.${state}`, state, say);
}

/** 'in force'. */
export function truceStatusLabel(status: Truce["status"], say: Say): string {
  return say(`truceStatus.${status}`);
}

/** 'power'. */
export function facilityTypeLabel(type: Facility["type"], say: Say): string {
  return say(`facilityType.${type}`);
}

/** The thing itself: 'power supply'. */
export function facilityThing(type: Facility["type"], say: Say): string {
  return say(`facilityThing.${type}`);
}

/** 'out of service'. */
export function facilityStatusLabel(status: Facility["status"], say: Say): string {
  return say(`facilityStatus.${status}`);
}

/** 'delivered'. */
export function aidStatusLabel(status: Aid["status"], say: Say): string {
  return say(`aidStatus.${status}`);
}

/** 'splits'. */
export function allegianceChangeLabel(change: Allegiance["change"], say: Say): string {
  return say(`allegianceChange.${change}`);
}

/** 'supplied'. */
export function armsStatusLabel(status: Arms["status"], say: Say): string {
  return say(`armsStatus.${status}`);
}

/** 'votes for', behind a name. Acts are an open list: another is given back as it is. */
export function diplomacyActLabel(act: string, say: Say): string {
  return listed(`diplomacyAct.${act}`, act, say);
}

/** 'abstain'. */
export function voteLabel(vote: Vote, say: Say): string {
  return say(`vote.${vote}`);
}

/** 'resolution'. */
export function instrumentSortLabel(sort: Instrument["sort"], say: Say): string {
  return say(`instrumentSort.${sort}`);
}

/** 'adopted'. */
export function instrumentResultLabel(result: InstrumentResult, say: Say): string {
  return say(`instrumentResult.${result}`);
}

/** 'cluster munitions'. */
export function weaponsLabel(weapons: WeaponSort, say: Say): string {
  return say(`weapons.${weapons}`);
}

/** 'who did it'. */
export function disputeLabel(dispute: NonNullable<Incident["disputes"]>[number], say: Say): string {
  return say(`dispute.${dispute}`);
}

/** 'event'. */
export function incidentKindLabel(kind: NonNullable<Incident["kind"]>, say: Say): string {
  return say(`incidentKind.${kind}`);
}

/** 'duplicate removed'. */
export function revisionLabel(reason: RevisionReason, say: Say): string {
  return say(`revision.${reason}`);
}

/** A kind of place of the theatre pack: 'Governorate'. A kind that ours lack is its own word. */
export function placeKindLabel(kind: string, say: Say): string {
  return listed(`placeKind.${kind}`, idInWords(kind), say);
}

/** A kind of actor of the theatre pack: 'Armed group'. A kind that ours lack is its own word. */
export function actorKindLabel(kind: string, say: Say): string {
  return listed(`actorKind.${kind}`, idInWords(kind), say);
}

/** A side of the theatre pack: 'Government ally'. A side that ours lack is its own word. */
export function packSideLabel(side: string, say: Say): string {
  return listed(`packSide.${side}`, idInWords(side), say);
}

/** How exactly a place is known: 'neighbourhood'. */
export function precisionLabel(precision: PlacePrecision, say: Say): string {
  return say(`precision.${precision}`);
}

/** The label of a word that a list may lack; then the word itself. */
function listed(key: string, word: string, say: Say): string {
  return isMessage(key) ? say(key) : word;
}

/** First letter upper-case, where the script has such letters. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en-GB") + text.slice(1);
}

/** `islamic_state` as 'Islamic state'. */
export function idInWords(id: string): string {
  return sentenceCase(id.replace(/[_-]+/g, " "));
}
