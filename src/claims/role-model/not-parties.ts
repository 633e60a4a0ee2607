import { type LexiconRow, row } from "../lexicon/row.ts";

/** What kills or attacks without being a party: the model, which knows wars only, must not name it a doer. */
const NOT_PARTIES: readonly LexiconRow<"animal" | "nature" | "illness" | "mishap" | "nobody">[] = [
  row("bee", "animal", "Bees attacked a farmer near Mbale.", "harms by instinct"),
  row("dog", "animal", "Dogs attacked a boy in Arusha.", "harms by instinct"),
  row("crocodile", "animal", "A crocodile killed a fisherman.", "harms by instinct"),
  row("elephant", "animal", "Elephants killed two herders.", "harms by instinct"),
  row("lion", "animal", "Lions killed nine goats.", "harms by instinct"),
  row("shark", "animal", "A shark attacked a swimmer.", "harms by instinct"),
  row("snake", "animal", "Snakes killed four villagers.", "harms by instinct"),
  row("locust", "animal", "Locusts attacked the crops.", "harms by instinct"),
  row("flood", "nature", "Floods killed nine people.", "weather"),
  row("storm", "nature", "The storm killed nine people.", "weather"),
  row("cyclone", "nature", "The cyclone killed 40 people.", "weather"),
  row("hurricane", "nature", "The hurricane killed 40 people.", "weather"),
  row("lightning", "nature", "Lightning killed two herders.", "weather"),
  row("landslide", "nature", "A landslide killed ten miners.", "earth"),
  row("earthquake", "nature", "The earthquake killed 80 people.", "earth"),
  row("tree", "nature", "A falling tree killed a driver.", "a thing that falls"),
  row("cholera", "illness", "Cholera killed 40 people.", "disease"),
  row("virus", "illness", "The virus killed 40 people.", "disease"),
  row("disease", "illness", "The disease killed 40 people.", "disease"),
  row("hunger", "illness", "Hunger killed 12 children.", "want"),
  row("bus", "mishap", "A bus killed a cyclist.", "a vehicle"),
  row("train", "mishap", "A train killed two men on the line.", "a vehicle"),
  row("accident", "mishap", "An accident killed 11 soldiers.", "no deed"),
  row("fire", "mishap", "A fire killed six people in the market.", "no deed by itself"),
  row("side", "nobody", "Both sides shelled the town.", "says that there are two, not who"),
];

const LEMMAS: ReadonlySet<string> = new Set(NOT_PARTIES.map(({ lemma }) => lemma));

/** Whether a lemma names something that harms but is no party. */
export function isNoParty(lemma: string): boolean {
  return LEMMAS.has(lemma);
}
