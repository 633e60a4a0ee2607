import { as, comma, type Node, word } from "./made-tree.ts";
import {
  ACTORS,
  ADJECTIVES,
  AGAINST_PEOPLE,
  DAYS,
  EVENTS,
  MODIFIERS,
  NATIONS,
  pastForms,
  PEOPLE,
  PEOPLE_NAMES,
  PLACES,
  THINGS,
} from "./made-words.ts";
import type { Random } from "./random.ts";

/** Noun phrases, phrases of place and time and reduced relatives for made sentences. */
export class Phrases {
  readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)] as Item;
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  noun(list: readonly string[]): Node {
    const [singular, plural] = this.pick(list).split("/") as [string, string];
    const many = this.chance(0.55);
    const noun = many ? word(plural, "NOUN", "NNS", singular) : word(singular, "NOUN", "NN");
    if (this.chance(0.22)) noun.before.unshift(as("compound", word(this.pick(MODIFIERS), "NOUN", "NN")));
    if (this.chance(0.22)) noun.before.unshift(as("amod", word(this.pick(ADJECTIVES), "ADJ", "JJ")));
    else if (this.chance(0.12)) noun.before.unshift(this.hyphened());
    if (many && this.chance(0.3)) {
      const digits = this.chance(0.5);
      const value = digits
        ? String(2 + Math.floor(this.random() * 60))
        : this.pick(["two", "three", "nine", "twelve"]);
      const number = as("nummod", word(value, "NUM", "CD"));
      if (this.chance(0.3)) {
        const least = as("nmod", word("least", "ADJ", "JJS", "least"));
        least.before.push(as("case", word("at", "ADP", "IN")));
        number.before.push(least);
      } else if (this.chance(0.2)) {
        const more = as("advmod", word("more", "ADJ", "JJR", "more"));
        more.after.push(as("fixed", word("than", "ADP", "IN")));
        number.before.push(more);
      }
      noun.before.unshift(number);
    } else if (!many || this.chance(0.35)) {
      noun.before.unshift(
        as(
          "det",
          this.chance(0.75) || many ? word("the", "DET", "DT") : word(articleFor(noun), "DET", "DT", "a"),
        ),
      );
    }
    return noun;
  }

  placeName(): Node {
    return this.name(PLACES);
  }

  name(list: readonly string[]): Node {
    const [first, ...rest] = this.pick(list).split(" ") as [string, ...string[]];
    const head = word(first, "PROPN", "NNP");
    for (const part of rest) head.after.push(as("flat", word(part, "PROPN", "NNP")));
    return head;
  }

  /** A phrase of place or time: 'in Qalat', 'on Friday', 'near the bridge'. */
  adjunct(): Node {
    if (this.chance(0.35)) {
      const day = as("obl", word(this.pick(DAYS), "PROPN", "NNP"));
      day.before.push(as("case", word("on", "ADP", "IN")));
      return day;
    }
    const place = this.chance(0.5) ? this.placeName() : this.noun(THINGS);
    place.before.unshift(as("case", word(this.pick(["in", "near", "in", "at"]), "ADP", "IN")));
    return as("obl", place);
  }

  objectOf(verb: string): Node {
    if (AGAINST_PEOPLE.has(verb)) return this.noun(PEOPLE);
    return this.chance(0.15) ? this.placeName() : this.noun(THINGS);
  }

  agent(): Node {
    const actor = this.noun(ACTORS);
    actor.before.unshift(as("case", word("by", "ADP", "IN")));
    return as("obl:agent", actor);
  }

  /** 'hospital hit by jets', 'rebels held since Friday': a participle that looks like a past tense. */
  reducedRelative(noun: Node, verb: string): void {
    const participle = as("acl", word(pastForms(verb).participle, "VERB", "VBN", verb));
    if (this.chance(0.7)) participle.after.push(this.agent());
    if (this.chance(0.5) || participle.after.length === 0) participle.after.push(this.adjunct());
    noun.after.push(participle);
  }

  subject(): Node {
    const roll = this.random();
    if (roll < 0.62) return this.noun(ACTORS);
    if (roll < 0.72) return this.joined();
    return roll < 0.88 ? this.noun(EVENTS) : this.name(PEOPLE_NAMES);
  }

  /** 'rebel-held', 'Turkish-backed': three tokens before a noun. */
  hyphened(): Node {
    const [first, verb] = this.pick(HYPHENED).split("-") as [string, string];
    const participle = as("amod", word(pastForms(verb).participle, "VERB", "VBN", verb));
    const nation = first === "?";
    const left = nation ? word(this.pick(NATIONS), "ADJ", "JJ") : word(first, "NOUN", "NN");
    left.after.push(as("punct", word("-", "PUNCT", "HYPH")));
    participle.before.push(as(nation ? "advmod" : "obl:unmarked", left));
    return participle;
  }

  /** 'more than 40 people, including 12 children' */
  counted(): Node {
    const people = this.noun(PEOPLE);
    if (people.xpos !== "NNS" || !this.chance(0.25)) return people;
    const part = as("nmod", word(this.pick(["children", "women", "civilians"]), "NOUN", "NNS"));
    part.lemma = { children: "child", women: "woman" }[part.form] ?? "civilian";
    const including = as("case", word("including", "VERB", "VBG", "include"));
    part.before.push(
      comma(),
      including,
      as("nummod", word(String(2 + Math.floor(this.random() * 9)), "NUM", "CD")),
    );
    people.after.push(part, comma());
    return people;
  }

  /** 'rebels and soldiers' */
  joined(): Node {
    const first = this.noun(ACTORS);
    const second = as("conj", this.noun(ACTORS));
    second.before.unshift(as("cc", word("and", "CCONJ", "CC")));
    first.after.push(second);
    return first;
  }
}

const HYPHENED: readonly string[] = [
  "rebel-hold",
  "regime-hold",
  "government-control",
  "militia-run",
  "opposition-hold",
  "coalition-back",
  "government-hold",
  "?-back",
  "?-lead",
  "?-back",
  "?-support",
  "state-run",
];

/** 'a' or 'an' by the first letter of the phrase. */
function articleFor(noun: Node): string {
  let first = noun.before[0] ?? noun;
  while (first.before[0] !== undefined) first = first.before[0];
  return /^[aeiou]/.test(first.form) ? "an" : "a";
}
