import type { GoldSentence } from "./conllu.ts";
import { Phrases } from "./made-phrases.ts";
import { as, comma, type Node, toGold, word } from "./made-tree.ts";
import {
  ACTORS,
  AGAINST_PEOPLE,
  DAYS,
  EVENTS,
  ingForm,
  INTRANSITIVE,
  pastForms,
  PEOPLE,
  PEOPLE_NAMES,
  REPORTERS,
  REPORTING,
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

class Maker extends Phrases {
  sentence(): Node {
    const kind = this.random();
    if (kind > 0.93) return this.#headline();
    const root = this.#whole(kind);
    root.after.push(as("punct", word(".", "PUNCT", ".")));
    return root;
  }

  #whole(kind: number): Node {
    if (kind < 0.38) return this.chance(0.15) ? this.#fronted() : this.#clause();
    if (kind < 0.53) return this.#report();
    if (kind < 0.7) return this.#trailing();
    if (kind < 0.8) return this.#coordinated();
    return kind < 0.87 ? this.#accordingTo() : this.#amongThose();
  }

  /** Clauses; the head is the verb. */

  #clause(): Node {
    const roll = this.random();
    if (roll < 0.45) return this.#active();
    if (roll < 0.85) return this.#passive();
    return this.#intransitive();
  }

  #active(subject = true): Node {
    const verb = this.pick(TRANSITIVE);
    const perfect = subject && this.chance(0.15);
    const forms = pastForms(verb);
    const head = perfect
      ? word(forms.participle, "VERB", "VBN", verb)
      : word(forms.past, "VERB", "VBD", verb);
    if (subject) {
      const who = as("nsubj", this.subject());
      if (this.chance(0.18)) this.reducedRelative(who, this.pick(TRANSITIVE));
      head.before.push(who);
      if (perfect) {
        const plural = who.xpos === "NNS" || who.after.some((node) => node.deprel === "conj");
        const past = this.chance(0.4);
        const form = past ? "had" : plural ? "have" : "has";
        head.before.push(as("aux", word(form, "AUX", past ? "VBD" : plural ? "VBP" : "VBZ", "have")));
      } else if (this.chance(0.12)) {
        head.before.push(
          as("advmod", word(this.pick(["later", "also", "reportedly", "again"]), "ADV", "RB")),
        );
      }
    }
    const object = as("obj", this.objectOf(verb));
    if (this.chance(0.18)) this.reducedRelative(object, this.pick(TRANSITIVE));
    head.after.push(object);
    if (this.chance(0.5)) head.after.push(this.adjunct());
    if (subject && this.chance(0.12)) this.#addResult(head);
    return head;
  }

  /** ', killing five people' */
  #addResult(head: Node): void {
    const verb = this.pick(["kill", "wound", "injure"]);
    const result = as("advcl", word(ingForm(verb), "VERB", "VBG", verb));
    result.before.push(comma());
    result.after.push(as("obj", this.noun(PEOPLE)));
    head.after.push(result);
  }

  #passive(): Node {
    const verb = this.pick(TRANSITIVE);
    const head = word(pastForms(verb).participle, "VERB", "VBN", verb);
    const counted = AGAINST_PEOPLE.has(verb);
    const patient = as("nsubj:pass", counted ? this.counted() : this.objectOf(verb));
    if (!counted && this.chance(0.15)) this.reducedRelative(patient, this.pick(TRANSITIVE));
    head.before.push(patient);
    const plural = patient.xpos === "NNS";
    if (this.chance(0.2)) {
      head.before.push(as("aux", plural ? word("have", "AUX", "VBP") : word("has", "AUX", "VBZ", "have")));
      head.before.push(as("aux:pass", word("been", "AUX", "VBN", "be")));
    } else head.before.push(as("aux:pass", word(plural ? "were" : "was", "AUX", "VBD", "be")));
    if (this.chance(0.4)) head.after.push(this.agent());
    if (this.chance(0.55)) head.after.push(this.adjunct());
    if (this.chance(0.12)) head.after.push(this.#when());
    return head;
  }

  /** 'when jets hit a bus', 'after troops entered the town' */
  #when(): Node {
    const clause = as("advcl", this.chance(0.7) ? this.#active() : this.#intransitive());
    const opener = this.pick(["when", "after", "as", "before"]);
    clause.before.unshift(
      opener === "when" ? as("advmod", word("when", "ADV", "WRB")) : as("mark", word(opener, "SCONJ", "IN")),
    );
    return clause;
  }

  /** 'On Friday, the army shelled the town.' */
  #fronted(): Node {
    const clause = this.#clause();
    const time = as("obl", word(this.pick(DAYS), "PROPN", "NNP"));
    time.before.push(as("case", word("on", "ADP", "IN")));
    time.after.push(comma());
    clause.before.unshift(time);
    return clause;
  }

  /** 'According to the monitor, ...' and '..., according to the monitor.' */
  #accordingTo(): Node {
    const clause = this.#clause();
    const source = as(
      "obl",
      this.chance(0.6) ? this.noun(REPORTERS) : this.name(["Qalat Monitor", "Marun Council"]),
    );
    const according = as("case", word("according", "VERB", "VBG", "accord"));
    according.after.push(as("fixed", word("to", "ADP", "IN")));
    source.before.unshift(according);
    if (this.chance(0.5)) {
      source.after.push(comma());
      clause.before.unshift(source);
    } else {
      source.before.unshift(comma());
      clause.after.push(source);
    }
    return clause;
  }

  /** 'Two women were among those killed.' */
  #amongThose(): Node {
    const those = word("those", "PRON", "DT", "that");
    const victims = as("nsubj", this.noun(PEOPLE));
    const form = victims.xpos === "NNS" ? "were" : "was";
    those.before.push(
      victims,
      as("cop", word(form, "AUX", "VBD", "be")),
      as("case", word("among", "ADP", "IN")),
    );
    const verb = this.pick(["kill", "wound", "injure", "arrest", "detain"]);
    those.after.push(as("acl", word(pastForms(verb).participle, "VERB", "VBN", verb)));
    return this.chance(0.5) ? those : this.#said(those);
  }

  /** Puts ', activists said' or ', it added' behind a clause. */
  #said(content: Node): Node {
    const verb = this.pick(["say", "report", "say", "announce", "add"]);
    const head = word(pastForms(verb).past, "VERB", "VBD", verb);
    content.after.push(comma());
    const speaker = this.chance(0.25)
      ? word(this.pick(["it", "he", "she", "they"]), "PRON", "PRP")
      : this.noun(REPORTERS);
    head.before.push(as("ccomp", content), as("nsubj", speaker));
    return head;
  }

  #intransitive(): Node {
    const verb = this.pick(INTRANSITIVE);
    const head = word(pastForms(verb).past, "VERB", "VBD", verb);
    const who = as("nsubj", this.subject());
    if (this.chance(0.3)) this.reducedRelative(who, this.pick(TRANSITIVE));
    head.before.push(who);
    head.after.push(this.adjunct());
    return head;
  }

  #reporter(): Node {
    if (this.chance(0.25)) {
      const name = this.name(PEOPLE_NAMES);
      const title = as("appos", word("spokesman", "NOUN", "NN"));
      const group = as("nmod", this.noun(ACTORS));
      group.before.unshift(as("case", word("for", "ADP", "IN")));
      title.before.push(comma(), as("det", word("a", "DET", "DT")));
      title.after.push(group);
      name.after.push(title, comma());
      return name;
    }
    return this.noun(REPORTERS);
  }

  /** 'Activists said (that) the army shelled the town.' */
  #report(): Node {
    const verb = this.pick(REPORTING);
    const head = word(pastForms(verb).past, "VERB", "VBD", verb);
    head.before.push(as("nsubj", this.#reporter()));
    const content = as("ccomp", this.#clause());
    if (this.chance(0.35)) content.before.unshift(as("mark", word("that", "SCONJ", "IN")));
    head.after.push(content);
    return head;
  }

  /** 'The army shelled the town, activists said.' The speech verb is the head, as the treebanks have it. */
  #trailing(): Node {
    const head = this.#said(this.#clause());
    if (this.chance(0.25)) head.after.push(this.adjunct());
    return head;
  }

  /** Two verbs of one subject, active or passive. */
  #coordinated(): Node {
    if (this.chance(0.5)) {
      const first = this.#active();
      const second = as("conj", this.#active(false));
      second.before.unshift(as("cc", word("and", "CCONJ", "CC")));
      first.after.push(second);
      return first;
    }
    const first = this.#passive();
    const verb = this.pick(["wound", "injure", "detain", "displace", "capture", "release"]);
    const second = as("conj", word(pastForms(verb).participle, "VERB", "VBN", verb));
    if (this.chance(0.5)) {
      const subject = as("nsubj:pass", word(this.pick(["nine", "12", "dozens", "others"]), "NUM", "CD"));
      second.before.push(as("cc", word("and", "CCONJ", "CC")), fixNumber(subject));
    } else second.before.push(as("cc", word("and", "CCONJ", "CC")));
    if (this.chance(0.5)) second.after.push(this.adjunct());
    first.after.push(second);
    return first;
  }

  /** 'Five killed in raid on market': a participle for a head, no auxiliary, no stop. */
  #headline(): Node {
    const verb = this.pick(TRANSITIVE);
    const head = word(pastForms(verb).participle, "VERB", "VBN", verb);
    const patient = as("nsubj:pass", this.objectOf(verb));
    patient.before = patient.before.filter((node) => node.deprel !== "det");
    head.before.push(patient);
    const cause = as("obl", this.noun(EVENTS));
    cause.before = [
      as("case", word("in", "ADP", "IN")),
      ...cause.before.filter((node) => node.deprel !== "det"),
    ];
    head.after.push(this.chance(0.5) ? cause : this.agent());
    return head;
  }
}

/** Dozens and others are nouns, not numerals. */
function fixNumber(node: Node): Node {
  if (node.form !== "dozens" && node.form !== "others") return node;
  return as(node.deprel, word(node.form, "NOUN", "NNS", node.form.slice(0, -1)));
}
