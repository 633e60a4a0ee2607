import type { GoldSentence } from "./conllu.ts";
import { as, comma, type Node, toGold, word } from "./made-tree.ts";
import {
  ACTORS,
  ADJECTIVES,
  AGAINST_PEOPLE,
  DAYS,
  EVENTS,
  ingForm,
  INTRANSITIVE,
  MODIFIERS,
  pastForms,
  PEOPLE,
  PEOPLE_NAMES,
  PLACES,
  REPORTERS,
  REPORTING,
  THINGS,
  TRANSITIVE,
} from "./made-words.ts";
import type { Random } from "./random.ts";

/**
 * Sentences in the manner of war reporting with full trees, put together by rule from our own words: what the
 * treebanks lack and our texts are full of. Active and passive of the same verbs stand side by side, with
 * reduced relatives, reports without 'that' and trailing attributions, so that form alone does not decide.
 */
export function makeSentences(count: number, random: Random): GoldSentence[] {
  const maker = new Maker(random);
  return Array.from({ length: count }, (_, i) => toGold(maker.sentence(), `made ${i % 10}`));
}

class Maker {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)] as Item;
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  sentence(): Node {
    const kind = this.#random();
    let root: Node;
    if (kind < 0.45) root = this.#clause();
    else if (kind < 0.62) root = this.#report();
    else if (kind < 0.78) root = this.#trailing();
    else if (kind < 0.9) root = this.#coordinated();
    else return this.#headline();
    root.after.push(as("punct", word(".", "PUNCT", ".")));
    return root;
  }

  /** Noun phrases. */

  #noun(list: readonly string[]): Node {
    const [singular, plural] = this.#pick(list).split("/") as [string, string];
    const many = this.#chance(0.55);
    const noun = many ? word(plural, "NOUN", "NNS", singular) : word(singular, "NOUN", "NN");
    if (this.#chance(0.22)) noun.before.unshift(as("compound", word(this.#pick(MODIFIERS), "NOUN", "NN")));
    if (this.#chance(0.22)) noun.before.unshift(as("amod", word(this.#pick(ADJECTIVES), "ADJ", "JJ")));
    if (many && this.#chance(0.3)) {
      const digits = this.#chance(0.5);
      const value = digits
        ? String(2 + Math.floor(this.#random() * 60))
        : this.#pick(["two", "three", "nine", "twelve"]);
      const number = as("nummod", word(value, "NUM", "CD"));
      if (this.#chance(0.3)) {
        const least = as("nmod", word("least", "ADJ", "JJS", "least"));
        least.before.push(as("case", word("at", "ADP", "IN")));
        number.before.push(least);
      } else if (this.#chance(0.2)) {
        const more = as("advmod", word("more", "ADJ", "JJR", "more"));
        more.after.push(as("fixed", word("than", "ADP", "IN")));
        number.before.push(more);
      }
      noun.before.unshift(number);
    } else if (!many || this.#chance(0.35)) {
      noun.before.unshift(
        as(
          "det",
          this.#chance(0.75) || many ? word("the", "DET", "DT") : word(articleFor(noun), "DET", "DT", "a"),
        ),
      );
    }
    return noun;
  }

  #placeName(): Node {
    return this.#name(PLACES);
  }

  #name(list: readonly string[]): Node {
    const [first, ...rest] = this.#pick(list).split(" ") as [string, ...string[]];
    const head = word(first, "PROPN", "NNP");
    for (const part of rest) head.after.push(as("flat", word(part, "PROPN", "NNP")));
    return head;
  }

  /** A phrase of place or time: 'in Qalat', 'on Friday', 'near the bridge'. */
  #adjunct(): Node {
    if (this.#chance(0.35)) {
      const day = as("obl", word(this.#pick(DAYS), "PROPN", "NNP"));
      day.before.push(as("case", word("on", "ADP", "IN")));
      return day;
    }
    const place = this.#chance(0.5) ? this.#placeName() : this.#noun(THINGS);
    place.before.unshift(as("case", word(this.#pick(["in", "near", "in", "at"]), "ADP", "IN")));
    return as("obl", place);
  }

  #objectOf(verb: string): Node {
    if (AGAINST_PEOPLE.has(verb)) return this.#noun(PEOPLE);
    return this.#chance(0.15) ? this.#placeName() : this.#noun(THINGS);
  }

  #agent(): Node {
    const actor = this.#noun(ACTORS);
    actor.before.unshift(as("case", word("by", "ADP", "IN")));
    return as("obl:agent", actor);
  }

  /** 'hospital hit by jets', 'rebels held since Friday': a participle that looks like a past tense. */
  #reducedRelative(noun: Node, verb: string): void {
    const participle = as("acl", word(pastForms(verb).participle, "VERB", "VBN", verb));
    if (this.#chance(0.7)) participle.after.push(this.#agent());
    if (this.#chance(0.5) || participle.after.length === 0) participle.after.push(this.#adjunct());
    noun.after.push(participle);
  }

  #subject(): Node {
    const roll = this.#random();
    if (roll < 0.72) return this.#noun(ACTORS);
    return roll < 0.88 ? this.#noun(EVENTS) : this.#name(PEOPLE_NAMES);
  }

  /** Clauses; the head is the verb. */

  #clause(): Node {
    const roll = this.#random();
    if (roll < 0.45) return this.#active();
    if (roll < 0.85) return this.#passive();
    return this.#intransitive();
  }

  #active(subject = true): Node {
    const verb = this.#pick(TRANSITIVE);
    const perfect = subject && this.#chance(0.15);
    const forms = pastForms(verb);
    const head = perfect
      ? word(forms.participle, "VERB", "VBN", verb)
      : word(forms.past, "VERB", "VBD", verb);
    if (subject) {
      const who = as("nsubj", this.#subject());
      if (this.#chance(0.18)) this.#reducedRelative(who, this.#pick(TRANSITIVE));
      head.before.push(who);
      if (perfect) {
        const plural = who.xpos === "NNS";
        const past = this.#chance(0.4);
        const form = past ? "had" : plural ? "have" : "has";
        head.before.push(as("aux", word(form, "AUX", past ? "VBD" : plural ? "VBP" : "VBZ", "have")));
      } else if (this.#chance(0.12)) {
        head.before.push(
          as("advmod", word(this.#pick(["later", "also", "reportedly", "again"]), "ADV", "RB")),
        );
      }
    }
    const object = as("obj", this.#objectOf(verb));
    if (this.#chance(0.18)) this.#reducedRelative(object, this.#pick(TRANSITIVE));
    head.after.push(object);
    if (this.#chance(0.5)) head.after.push(this.#adjunct());
    if (subject && this.#chance(0.12)) this.#addResult(head);
    return head;
  }

  /** ', killing five people' */
  #addResult(head: Node): void {
    const verb = this.#pick(["kill", "wound", "injure"]);
    const result = as("advcl", word(ingForm(verb), "VERB", "VBG", verb));
    result.before.push(comma());
    result.after.push(as("obj", this.#noun(PEOPLE)));
    head.after.push(result);
  }

  #passive(): Node {
    const verb = this.#pick(TRANSITIVE);
    const head = word(pastForms(verb).participle, "VERB", "VBN", verb);
    const patient = as("nsubj:pass", this.#objectOf(verb));
    if (this.#chance(0.15)) this.#reducedRelative(patient, this.#pick(TRANSITIVE));
    head.before.push(patient);
    const plural = patient.xpos === "NNS";
    if (this.#chance(0.2)) {
      head.before.push(as("aux", plural ? word("have", "AUX", "VBP") : word("has", "AUX", "VBZ", "have")));
      head.before.push(as("aux:pass", word("been", "AUX", "VBN", "be")));
    } else head.before.push(as("aux:pass", word(plural ? "were" : "was", "AUX", "VBD", "be")));
    if (this.#chance(0.4)) head.after.push(this.#agent());
    if (this.#chance(0.55)) head.after.push(this.#adjunct());
    return head;
  }

  #intransitive(): Node {
    const verb = this.#pick(INTRANSITIVE);
    const head = word(pastForms(verb).past, "VERB", "VBD", verb);
    const who = as("nsubj", this.#subject());
    if (this.#chance(0.3)) this.#reducedRelative(who, this.#pick(TRANSITIVE));
    head.before.push(who);
    head.after.push(this.#adjunct());
    return head;
  }

  #reporter(): Node {
    if (this.#chance(0.25)) {
      const name = this.#name(PEOPLE_NAMES);
      const title = as("appos", word("spokesman", "NOUN", "NN"));
      const group = as("nmod", this.#noun(ACTORS));
      group.before.unshift(as("case", word("for", "ADP", "IN")));
      title.before.push(comma(), as("det", word("a", "DET", "DT")));
      title.after.push(group);
      name.after.push(title, comma());
      return name;
    }
    return this.#noun(REPORTERS);
  }

  /** 'Activists said (that) the army shelled the town.' */
  #report(): Node {
    const verb = this.#pick(REPORTING);
    const head = word(pastForms(verb).past, "VERB", "VBD", verb);
    head.before.push(as("nsubj", this.#reporter()));
    const content = as("ccomp", this.#clause());
    if (this.#chance(0.35)) content.before.unshift(as("mark", word("that", "SCONJ", "IN")));
    head.after.push(content);
    return head;
  }

  /** 'The army shelled the town, activists said.' The speech verb is the head, as the treebanks have it. */
  #trailing(): Node {
    const verb = this.#pick(["say", "report", "say", "announce", "add"]);
    const head = word(pastForms(verb).past, "VERB", "VBD", verb);
    const content = as("ccomp", this.#clause());
    content.after.push(comma());
    const speaker = as("nsubj", this.#noun(REPORTERS));
    head.before.push(content, speaker);
    if (this.#chance(0.25)) head.after.push(this.#adjunct());
    return head;
  }

  /** Two verbs of one subject, active or passive. */
  #coordinated(): Node {
    if (this.#chance(0.5)) {
      const first = this.#active();
      const second = as("conj", this.#active(false));
      second.before.unshift(as("cc", word("and", "CCONJ", "CC")));
      first.after.push(second);
      return first;
    }
    const first = this.#passive();
    const verb = this.#pick(["wound", "injure", "detain", "displace", "capture", "release"]);
    const second = as("conj", word(pastForms(verb).participle, "VERB", "VBN", verb));
    if (this.#chance(0.5)) {
      const subject = as("nsubj:pass", word(this.#pick(["nine", "12", "dozens", "others"]), "NUM", "CD"));
      second.before.push(as("cc", word("and", "CCONJ", "CC")), fixNumber(subject));
    } else second.before.push(as("cc", word("and", "CCONJ", "CC")));
    if (this.#chance(0.5)) second.after.push(this.#adjunct());
    first.after.push(second);
    return first;
  }

  /** 'Five killed in raid on market': a participle for a head, no auxiliary, no stop. */
  #headline(): Node {
    const verb = this.#pick(TRANSITIVE);
    const head = word(pastForms(verb).participle, "VERB", "VBN", verb);
    const patient = as("nsubj:pass", this.#objectOf(verb));
    patient.before = patient.before.filter((node) => node.deprel !== "det");
    head.before.push(patient);
    const cause = as("obl", this.#noun(EVENTS));
    cause.before = [
      as("case", word("in", "ADP", "IN")),
      ...cause.before.filter((node) => node.deprel !== "det"),
    ];
    head.after.push(this.#chance(0.5) ? cause : this.#agent());
    return head;
  }
}

/** 'a' or 'an' by the first letter of the phrase. */
function articleFor(noun: Node): string {
  const first = noun.before[0] ?? noun;
  return /^[aeiou]/.test(first.form) ? "an" : "a";
}

/** Dozens and others are nouns, not numerals. */
function fixNumber(node: Node): Node {
  if (node.form !== "dozens" && node.form !== "others") return node;
  return as(node.deprel, word(node.form, "NOUN", "NNS", node.form.slice(0, -1)));
}
