/**
 * Inflected forms of English verbs and nouns, so that lexicons list dictionary forms only and work whether
 * or not a lemmatiser has read the sentence.
 */

/** base: [past, past participle, and where it is not formed by rule: -ing form] */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string?]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written", "writing"],
  speak: ["spoke", "spoken"],
  hold: ["held", "held"],
  take: ["took", "taken", "taking"],
  retake: ["retook", "retaken", "retaking"],
  overtake: ["overtook", "overtaken", "overtaking"],
  lose: ["lost", "lost", "losing"],
  strike: ["struck", "struck", "striking"],
  hit: ["hit", "hit", "hitting"],
  hurt: ["hurt", "hurt"],
  shoot: ["shot", "shot"],
  leave: ["left", "left", "leaving"],
  flee: ["fled", "fled", "fleeing"],
  die: ["died", "died", "dying"],
  lie: ["lay", "lain", "lying"],
  fight: ["fought", "fought"],
  overrun: ["overran", "overrun", "overrunning"],
  fall: ["fell", "fallen"],
  withdraw: ["withdrew", "withdrawn"],
  break: ["broke", "broken"],
  begin: ["began", "begun", "beginning"],
  think: ["thought", "thought"],
  know: ["knew", "known"],
  see: ["saw", "seen"],
  hear: ["heard", "heard"],
  meet: ["met", "met"],
  send: ["sent", "sent"],
  give: ["gave", "given", "giving"],
  sell: ["sold", "sold"],
  buy: ["bought", "bought"],
  bring: ["brought", "brought"],
  blow: ["blew", "blown"],
  drive: ["drove", "driven", "driving"],
  burn: ["burned", "burnt"],
  let: ["let", "let", "letting"],
  put: ["put", "put", "putting"],
  set: ["set", "set", "setting"],
  cut: ["cut", "cut", "cutting"],
  shut: ["shut", "shut", "shutting"],
  split: ["split", "split", "splitting"],
  quit: ["quit", "quit", "quitting"],
  make: ["made", "made", "making"],
  keep: ["kept", "kept"],
  win: ["won", "won", "winning"],
  seek: ["sought", "sought"],
  find: ["found", "found"],
  bear: ["bore", "borne"],
  lead: ["led", "led"],
  feed: ["fed", "fed"],
  uphold: ["upheld", "upheld"],
  withhold: ["withheld", "withheld"],
  undergo: ["underwent", "undergone"],
  swear: ["swore", "sworn"],
  forget: ["forgot", "forgotten", "forgetting"],
  repeat: ["repeated", "repeated"],
  admit: ["admitted", "admitted", "admitting"],
  commit: ["committed", "committed", "committing"],
  permit: ["permitted", "permitted", "permitting"],
  refer: ["referred", "referred", "referring"],
  be: ["was", "been", "being"],
  have: ["had", "had", "having"],
  do: ["did", "done"],
  go: ["went", "gone"],
  come: ["came", "come", "coming"],
  hang: ["hanged", "hanged"],
  slay: ["slew", "slain"],
  target: ["targeted", "targeted", "targeting"],
  benefit: ["benefited", "benefited", "benefiting"],
  surrender: ["surrendered", "surrendered", "surrendering"],
  shell: ["shelled", "shelled", "shelling"],
  veto: ["vetoed", "vetoed", "vetoing"],
  mediate: ["mediated", "mediated", "mediating"],
  tweet: ["tweeted", "tweeted", "tweeting"],
  post: ["posted", "posted", "posting"],
  fly: ["flew", "flown", "flying"],
  freeze: ["froze", "frozen", "freezing"],
  cast: ["cast", "cast"],
  steal: ["stole", "stolen"],
  equip: ["equipped", "equipped", "equipping"],
};

/** Longer verbs that double their last letter: repelled, controlled. */
const STRESSED_LAST = new Set(
  "repel expel compel control travel level unravel occur prefer patrol cancel regret".split(" "),
);

/** One-syllable verbs that end in vowel and consonant double it: stop, plan. */
const DOUBLES = /^[^aeiou]*[aeiou][bdgmnprt]$/;

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** The forms of a verb, each with which form it is; a form may stand twice (past and participle). */
export function verbForms(lemma: string): readonly (readonly [string, VerbForm])[] {
  const [head, ...rest] = lemma.split(" ") as [string, ...string[]];
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const irregular = IRREGULAR[head];
  const ending = (suffix: "ed" | "ing"): string => {
    if (/(?:[^aeiou]y)$/.test(head)) return suffix === "ed" ? `${head.slice(0, -1)}ied` : `${head}ing`;
    if (head.endsWith("ee")) return suffix === "ed" ? `${head}d` : `${head}ing`;
    if (head.endsWith("e")) return `${head.slice(0, -1)}${suffix}`;
    if (DOUBLES.test(head) || STRESSED_LAST.has(head)) return `${head}${head.at(-1)}${suffix}`;
    return `${head}${suffix}`;
  };
  const third =
    head === "have"
      ? "has"
      : /(?:s|x|z|ch|sh|o)$/.test(head)
        ? `${head}es`
        : /[^aeiou]y$/.test(head)
          ? `${head.slice(0, -1)}ies`
          : `${head}s`;
  const past = irregular?.[0] ?? ending("ed");
  const participle = irregular?.[1] ?? past;
  const ing = irregular?.[2] ?? ending("ing");
  return [
    [head + tail, "base"],
    [third + tail, "s"],
    [past + tail, "past"],
    [participle + tail, "participle"],
    [ing + tail, "ing"],
  ];
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  person: "people",
  child: "children",
  woman: "women",
  man: "men",
  policeman: "policemen",
  gunman: "gunmen",
  serviceman: "servicemen",
  fisherman: "fishermen",
  militiaman: "militiamen",
  infantryman: "infantrymen",
  cameraman: "cameramen",
  wife: "wives",
  dead: "dead",
  crisis: "crises",
};

/** Singular and plural of a noun of one word or more; the last word is inflected. */
export function nounForms(lemma: string): readonly string[] {
  const space = lemma.lastIndexOf(" ");
  const before = lemma.slice(0, space + 1);
  const last = lemma.slice(space + 1);
  const irregular = IRREGULAR_PLURALS[last];
  if (irregular !== undefined) return [lemma, before + irregular];
  if (/[^aeiou]y$/.test(last)) return [lemma, `${before}${last.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/.test(last)) return [lemma, `${before}${last}es`];
  // 'airman', 'tribeswoman'; not 'human', 'German'.
  if (/[a-z]{2}(?:[^aeiou]|e|wo)man$/.test(last) && !NO_MEN.has(last))
    return [lemma, `${before}${last.slice(0, -2)}en`];
  return [lemma, `${lemma}s`];
}

const NO_MEN = new Set(["german", "norman", "talisman"]);
