import type { TollStatus } from "../../model/claim.ts";
import { type LexiconRow, row } from "./row.ts";

export interface TollVerb {
  readonly status: TollStatus;
  /** Where the people stand: object of an active verb (subject of a passive), or subject ('died'). */
  readonly people: "object" | "subject";
  /** Also used of places, goods and the like: needs people with a number or a group of people. */
  readonly weak?: true;
  /** Is no harm done by someone: whoever is subject is no perpetrator. */
  readonly noAgent?: true;
}

/** Verbs that put people into a state. */
export const TOLL_VERBS: readonly LexiconRow<TollVerb>[] = [
  row("kill", { status: "killed", people: "object" }, "Shelling killed nine villagers.", "the plain verb"),
  row("murder", { status: "killed", people: "object" }, "Gunmen murdered two teachers.", "kill"),
  row("slay", { status: "killed", people: "object" }, "Six were slain in Cauca.", "kill"),
  row("slaughter", { status: "killed", people: "object" }, "Militia slaughtered 40 villagers.", "kill"),
  row("massacre", { status: "killed", people: "object" }, "Soldiers massacred 30 villagers.", "kill"),
  row("assassinate", { status: "killed", people: "object" }, "Gunmen assassinated a judge.", "kill"),
  row("martyr", { status: "killed", people: "object" }, "Five men were martyred.", "partisan word for kill"),
  row(
    "eliminate",
    { status: "killed", people: "object", weak: true },
    "The army eliminated 12 militants.",
    "a party's word for kill",
  ),
  row(
    "neutralize",
    { status: "killed", people: "object", weak: true },
    "The army neutralized 12 militants.",
    "a party's word for kill",
  ),
  row(
    "neutralise",
    { status: "killed", people: "object", weak: true },
    "The army neutralised 12 militants.",
    "British spelling",
  ),
  row(
    "gun down",
    { status: "killed", people: "object" },
    "Two brothers were gunned down in Cali.",
    "kill by shooting",
  ),
  row("shoot dead", { status: "killed", people: "object" }, "Guards shot dead two men.", "kill by shooting"),
  row("die", { status: "killed", people: "subject" }, "Eleven people died.", "no doer"),
  row("perish", { status: "killed", people: "subject" }, "Eleven people perished.", "no doer"),
  row("succumb", { status: "killed", people: "subject" }, "Two men succumbed to their wounds.", "no doer"),
  row(
    "lose their lives",
    { status: "killed", people: "subject" },
    "Nine people lost their lives.",
    "no doer",
  ),
  row("lose his life", { status: "killed", people: "subject" }, "A medic lost his life.", "no doer"),
  row("lose her life", { status: "killed", people: "subject" }, "A nurse lost her life.", "no doer"),
  row(
    "execute",
    { status: "executed", people: "object", weak: true },
    "Rebels executed 11 captives.",
    "also 'executed a raid'",
  ),
  row("behead", { status: "executed", people: "object" }, "IS beheaded two men.", "way of executing"),
  row(
    "hang",
    { status: "executed", people: "object", weak: true },
    "The court had four men hanged.",
    "way of executing",
  ),
  row("injure", { status: "injured", people: "object" }, "The blast injured 14.", "the plain verb"),
  row("wound", { status: "injured", people: "object" }, "The blast wounded 14.", "the plain verb"),
  row("hurt", { status: "injured", people: "object" }, "Three people were hurt.", "the plain verb"),
  row("maim", { status: "injured", people: "object" }, "Mines maimed six farmers.", "wound badly"),
  row("detain", { status: "detained", people: "object" }, "Police detained 20 students.", "the plain verb"),
  row("arrest", { status: "detained", people: "object" }, "Police arrested 20 students.", "the plain verb"),
  row("imprison", { status: "detained", people: "object" }, "The junta imprisoned 40 monks.", "held"),
  row("jail", { status: "detained", people: "object" }, "The junta jailed 40 monks.", "held"),
  row("abduct", { status: "detained", people: "object" }, "Gunmen abducted nine girls.", "held"),
  row("kidnap", { status: "detained", people: "object" }, "Gunmen kidnapped nine girls.", "held"),
  row(
    "capture",
    { status: "captured", people: "object", weak: true },
    "The army captured 12 fighters.",
    "people, not places",
  ),
  row(
    "release",
    { status: "released", people: "object", weak: true },
    "The Houthis released 60 prisoners.",
    "people, not statements",
  ),
  row(
    "free",
    { status: "released", people: "object", weak: true },
    "The Houthis freed 60 prisoners.",
    "people, not places",
  ),
  row(
    "evacuate",
    { status: "evacuated", people: "object", weak: true, noAgent: true },
    "Buses evacuated 900 civilians.",
    "people, not places",
  ),
  row(
    "displace",
    { status: "displaced", people: "object" },
    "Fighting displaced 5,000 people.",
    "the plain verb",
  ),
  row("uproot", { status: "displaced", people: "object" }, "Fighting uprooted 5,000 people.", "displace"),
  row(
    "flee",
    { status: "displaced", people: "subject" },
    "Some 5,000 people fled El Fasher.",
    "people are the subject",
  ),
  row(
    "leave",
    { status: "evacuated", people: "subject", weak: true, noAgent: true },
    "About 900 people have left the enclave.",
    "people, with a number; what is left is a place",
  ),
  row(
    "return",
    { status: "returned", people: "subject", weak: true },
    "About 900 people returned to Mekelle.",
    "people, with a number",
  ),
  row(
    "go missing",
    { status: "missing", people: "subject" },
    "Forty men went missing.",
    "people are the subject",
  ),
  row(
    "disappear",
    { status: "missing", people: "subject", weak: true },
    "Forty men disappeared.",
    "people, with a number",
  ),
  row(
    "trap",
    { status: "besieged", people: "object", weak: true },
    "Some 2,000 people are trapped.",
    "cannot leave",
  ),
  row(
    "besiege",
    { status: "besieged", people: "object", weak: true },
    "250,000 people are besieged.",
    "people, not places",
  ),
  row(
    "treat",
    { status: "treated", people: "object", weak: true, noAgent: true },
    "The clinic treated 30 people.",
    "in care",
  ),
  row(
    "hospitalize",
    { status: "treated", people: "object", noAgent: true },
    "Six people were hospitalized.",
    "in care",
  ),
  row(
    "hospitalise",
    { status: "treated", people: "object", noAgent: true },
    "Six people were hospitalised.",
    "British spelling",
  ),
  row(
    "live",
    { status: "resident", people: "subject", weak: true },
    "About 40,000 people live in the enclave.",
    "with a number",
  ),
];

/** Adjectives and participles that follow 'left', 'leaving' or 'with' and people: 'left six people dead'. */
export const STATE_WORDS: readonly LexiconRow<TollStatus>[] = [
  row("dead", "killed", "The raid left nine people dead.", "state after the event"),
  row("killed", "killed", "The raid left nine people killed.", "state after the event"),
  row("martyred", "killed", "The raid left nine people martyred.", "partisan word"),
  row("injured", "injured", "The raid left nine people injured.", "state after the event"),
  row("wounded", "injured", "The raid left nine people wounded.", "state after the event"),
  row("hurt", "injured", "The raid left nine people hurt.", "state after the event"),
  row("missing", "missing", "The raid left nine people missing.", "state after the event"),
  row("displaced", "displaced", "The raid left 900 people displaced.", "state after the event"),
  row("homeless", "displaced", "The raid left 900 people homeless.", "state after the event"),
  row("trapped", "besieged", "The siege left 900 people trapped.", "state after the event"),
  row("besieged", "besieged", "The move left 900 people besieged.", "state after the event"),
];

/** Nouns with 'of' and people: 'the death of two men'. */
export const TOLL_NOUNS: readonly LexiconRow<TollStatus>[] = [
  row("death", "killed", "The strike led to the deaths of two men.", "people follow 'of'"),
  row("killing", "killed", "The UN verified the killing of nine children.", "people follow 'of'"),
  row("murder", "killed", "The murder of two nuns shocked the town.", "people follow 'of'"),
  row("loss", "killed", "The army admitted the loss of nine soldiers.", "people follow 'of'; soldiers only"),
  row("martyrdom", "killed", "It announced the martyrdom of a fighter.", "partisan word"),
  row("assassination", "killed", "The assassination of a judge.", "people follow 'of'"),
  row("execution", "executed", "The execution of nine captives.", "people follow 'of'"),
  row("injury", "injured", "The raid led to the injury of two men.", "people follow 'of'"),
  row("wounding", "injured", "The raid led to the wounding of two men.", "people follow 'of'"),
  row("arrest", "detained", "The raid led to the arrest of two men.", "people follow 'of'"),
  row("detention", "detained", "The detention of two men.", "people follow 'of'"),
  row("abduction", "detained", "The abduction of two men.", "people follow 'of'"),
  row("kidnapping", "detained", "The kidnapping of two men.", "people follow 'of'"),
  row("release", "released", "The release of 60 prisoners.", "people follow 'of'"),
  row("evacuation", "evacuated", "The evacuation of 900 civilians.", "people follow 'of'"),
  row("displacement", "displaced", "The displacement of 5,000 people.", "people follow 'of'"),
  row("return", "returned", "The return of 900 people.", "people follow 'of'"),
  row("disappearance", "missing", "The disappearance of 43 students.", "people follow 'of'"),
];

/** Forms of verbs that tell what a total comes to. */
export const TOTAL_VERBS: readonly LexiconRow<"stands" | "sets">[] = [
  ...forms("stands", [
    ["rise rises rose risen rising", "The toll rose to nine.", "a total and its new number"],
    ["climb climbs climbed climbing", "The toll climbed to nine.", "a total and its new number"],
    ["increase increases increased", "The toll increased to nine.", "a total and its new number"],
    ["grow grows grew grown", "The toll grew to nine.", "a total and its new number"],
    ["jump jumped", "The toll jumped to nine.", "a total and its new number"],
    ["reach reaches reached reaching", "The toll reached nine.", "a total and its number"],
    ["stand stands stood standing", "The toll stands at nine.", "a total and its number"],
    ["pass passed exceed exceeded", "The toll passed nine.", "a total and its number"],
    ["totalled totaled", "The dead totalled nine.", "a total and its number"],
    ["was were is are", "The number of dead was nine.", "a total and its number"],
    ["fell falls fallen dropped drops", "The toll fell to nine.", "a total and its new number"],
    ["lowered cut reduced", "The toll was lowered to nine.", "a total that someone changed"],
    [
      "revised corrected updated amended adjusted raised increased",
      "The toll was revised to nine.",
      "a total that someone changed",
    ],
  ]),
  ...forms("sets", [
    ["put puts putting", "Officials put the toll at nine.", "someone counts; 'at' before the number"],
    ["set sets setting", "Officials set the toll at nine.", "someone counts; 'at' before the number"],
    ["estimated estimates", "They estimated the toll at nine.", "someone counts; 'at' before the number"],
    [
      "bring brings brought bringing",
      "That brought the toll to nine.",
      "an event adds; 'to' before the number",
    ],
    ["raise raises raised raising", "That raised the toll to nine.", "an event adds; 'to' before the number"],
    ["take takes took taking", "That took the toll to nine.", "an event adds; 'to' before the number"],
    ["push pushes pushed pushing", "That pushed the toll to nine.", "an event adds; 'to' before the number"],
    ["lift lifted lifting", "That lifted the toll to nine.", "an event adds; 'to' before the number"],
    [
      "lower lowers lowered lowering cut cuts cutting reduce reduces reduced reducing",
      "The ministry lowered its count of the dead to nine.",
      "someone counts anew; 'to' before the number",
    ],
    [
      "revise revises revised revising correct corrects corrected amend amends amended",
      "The ministry revised its count of the dead to nine.",
      "someone counts anew; 'to' before the number",
    ],
    [
      "update updates updated updating adjust adjusts adjusted increased increases",
      "The ministry updated the toll to nine.",
      "someone counts anew; 'to' before the number",
    ],
  ]),
];

/** Nouns of a total that is counted: beside what is counted ('count of the dead'), or after it was told. */
export const TOTAL_NOUNS: ReadonlySet<string> = new Set(
  "toll total number count tally figure estimate".split(" "),
);

/** Verbs of those who count: whoever is their subject says the number. */
export const COUNTING_VERBS: readonly LexiconRow<true>[] = [
  row("put", true, "Officials put the toll at nine.", "says how many"),
  row("set", true, "Officials set the toll at nine.", "says how many"),
  row("estimate", true, "Officials estimated the toll at nine.", "says how many, with a margin"),
  row(
    "lower",
    true,
    "The ministry lowered its count from twelve to nine.",
    "says another number than before",
  ),
  row("raise", true, "The ministry raised its count from nine to twelve.", "says another number than before"),
  row("cut", true, "The ministry cut its toll to nine.", "says another number than before"),
  row("reduce", true, "The ministry reduced its toll to nine.", "says another number than before"),
  row("increase", true, "The ministry increased its toll to nine.", "says another number than before"),
  row("revise", true, "The ministry revised its toll to nine.", "says another number than before"),
  row("correct", true, "The ministry corrected its figure to nine.", "says another number than before"),
  row("amend", true, "The ministry amended its toll to nine.", "says another number than before"),
  row("update", true, "The ministry updated its toll to nine.", "says another number than before"),
  row("adjust", true, "The ministry adjusted its toll to nine.", "says another number than before"),
];

function forms<const V>(value: V, rows: readonly (readonly [string, string, string])[]): LexiconRow<V>[] {
  return rows.flatMap(([words, example, reason]) =>
    words.split(" ").map((word) => row(word, value, example, reason)),
  );
}
