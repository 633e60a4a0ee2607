import type { Allegiance } from "../../model/claim.ts";
import { type LexiconRow, row } from "./row.ts";

export interface AllegianceVerb {
  readonly change: Allegiance["change"];
  /** Where the other party stands: object, or behind one of these words. */
  readonly other: "object" | readonly string[];
  /** Both sides may be the subject: 'A and B merged'. */
  readonly joint?: true;
  /** The words are also used of people and firms: both parties must be groups by name. */
  readonly weak?: true;
}

/** Verbs of belonging. The subject joins, leaves or fights. */
export const ALLEGIANCE_VERBS: readonly LexiconRow<AllegianceVerb>[] = [
  row("join", { change: "joins", other: "object" }, "The brigade joined the Arakan Army.", "the plain verb"),
  row(
    "join forces",
    { change: "allies", other: ["with"], joint: true },
    "The brigade joined forces with the front.",
    "fights beside it",
  ),
  row(
    "swear allegiance",
    { change: "joins", other: ["to"] },
    "The brigade swore allegiance to the caliph.",
    "joins",
  ),
  row(
    "pledge allegiance",
    { change: "joins", other: ["to"] },
    "The brigade pledged allegiance to the front.",
    "joins",
  ),
  row(
    "merge",
    { change: "merges", other: ["with", "into"], joint: true },
    "The brigade merged with the front.",
    "the plain verb",
  ),
  row("defect", { change: "leaves", other: ["from", "to"] }, "The unit defected from the army.", "leaves"),
  row(
    "leave",
    { change: "leaves", other: "object", weak: true },
    "The Karen Brigade left the Northern Alliance.",
    "the plain verb",
  ),
  row(
    "quit",
    { change: "leaves", other: "object", weak: true },
    "The Karen Brigade quit the Northern Alliance.",
    "leaves",
  ),
  row("split", { change: "splits", other: ["from"] }, "The wing split from the front.", "the plain verb"),
  row(
    "split off",
    { change: "splits", other: ["from"] },
    "The wing split off from the front.",
    "the plain verb",
  ),
  row("break away", { change: "splits", other: ["from"] }, "The wing broke away from the front.", "split"),
  row(
    "ally",
    { change: "allies", other: ["with", "to"], joint: true },
    "The brigade allied with the front.",
    "the plain verb",
  ),
  row(
    "turn on",
    { change: "fights", other: "object", weak: true },
    "The Valley Movement turned on the Coast Front.",
    "fights whom it stood beside",
  ),
  row(
    "infiltrate",
    { change: "infiltrated by", other: "object", weak: true },
    "The front infiltrated the police.",
    "the object is who was infiltrated",
  ),
];
