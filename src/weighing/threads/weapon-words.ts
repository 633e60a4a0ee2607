import type { WeaponSort } from "../../model/threads.ts";

interface WeaponRow {
  readonly sort: Exclude<WeaponSort, "arms">;
  readonly words: RegExp;
  readonly example: string;
  readonly reason: string;
}

/** Weapons whose use is itself an allegation. The first row that fits decides. */
export const WEAPON_ROWS: readonly WeaponRow[] = [
  {
    sort: "chemical",
    words:
      /\b(?:chemical (?:weapons?|attacks?|agents?|munitions?)|chlorine|sarin|mustard (?:gas|agent)|nerve (?:gas|agents?)|(?:poison(?:ous)?|toxic) gas(?:es)?)\b/i,
    example: "Chlorine was used in the raid on the valley.",
    reason: "agents and the weapons that carry them",
  },
  {
    sort: "incendiary",
    words: /\b(?:incendiary|napalm|white phosphorus|phosphorus (?:bombs?|shells?|munitions?)|thermite)\b/i,
    example: "White phosphorus fell on the town.",
    reason: "weapons that burn; not chemical weapons in law",
  },
  {
    sort: "cluster munitions",
    words: /\b(?:cluster[- ](?:bombs?|munitions?|bomblets?|rockets?)|submunitions?)\b/i,
    example: "Cluster bombs were dropped on the market.",
    reason: "banned for those who signed",
  },
];

/** What an accusation says was done with them; the first that fits, else used. */
export const ACCUSED_OF: readonly {
  readonly act: "used" | "supplied";
  readonly words: RegExp;
  readonly reason: string;
}[] = [
  {
    act: "supplied",
    words:
      /\b(?:suppl(?:y|ies|ied|ying)|arm(?:s|ed|ing) (?:the|with)|deliver(?:s|ed|ing)|send(?:s|ing)|sent|provid(?:es?|ed|ing))\b/i,
    reason: "weapons given to somebody",
  },
  {
    act: "used",
    words: /\b(?:us(?:e|es|ed|ing)|drop(?:s|ped|ping)|fir(?:e|es|ed|ing)|attack(?:s|ed|ing)?)\b/i,
    reason: "weapons turned on somebody",
  },
];

interface EvidenceRow {
  readonly words: RegExp;
  readonly example: string;
  readonly reason: string;
}

/** Evidence as words name it. `g`: every mention counts. */
export const EVIDENCE_ROWS: readonly EvidenceRow[] = [
  {
    words: /\b(?:video footage|videos?|footage|photos?|photographs?|pictures|images)\b/gi,
    example: "Footage showed yellow smoke.",
    reason: "pictures",
  },
  {
    words: /\b(?:satellite (?:images?|imagery|photos?)|drone footage|radar (?:data|tracks?))\b/gi,
    example: "Satellite imagery showed the crater.",
    reason: "seen from afar",
  },
  {
    words:
      /\b(?:(?:blood|soil|urine|hair|tissue|environmental) samples?|samples?|laboratory (?:tests?|results?)|autops(?:y|ies))\b/gi,
    example: "Soil samples were sent to a laboratory.",
    reason: "taken and tested",
  },
  {
    words:
      /\b(?:fragments?|remnants?|canisters?|cylinders?|unexploded (?:bombs?|shells?|submunitions?)|casings?|craters?|serial numbers?)\b/gi,
    example: "Remnants of a canister were found.",
    reason: "what was left of the weapon",
  },
  {
    words:
      /\b(?:symptoms|breathing (?:difficulties|problems)|difficulty breathing|suffocation|choking|foaming)\b/gi,
    example: "Patients showed symptoms of choking.",
    reason: "what it did to people",
  },
  {
    words:
      /\b(?:eyewitness(?:es)?|witness(?:es)?|survivors|doctors|medics|hospital records|medical records)\b/gi,
    example: "Medics treated thirty people.",
    reason: "who saw or treated",
  },
  {
    words:
      /\b(?:intercept(?:s|ed (?:calls?|communications?|messages?))|flight (?:logs?|records)|invoices?|shipping records|documents)\b/gi,
    example: "Shipping records listed the rockets.",
    reason: "papers and messages",
  },
];

/** 'No', 'without any' before a word of evidence: named as missing. */
export const MISSING =
  /\b(?:no|not|without|lack of|lacks?|lacking|any|absence of)(?: (?:any|a|the|clear|independent|such))? $/i;
