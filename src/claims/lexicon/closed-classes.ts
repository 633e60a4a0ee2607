/**
 * The closed classes of English: the few words that tell where phrases and clauses begin and end. Used as
 * such where no tagger has read the sentence, and beside the tags where one has.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const DETERMINERS =
  words(`the a an this that these those another each every some any no several both all
  many few most more his her its their our my your another such what which whose`);

export const POSSESSIVES = words("his her its their our my your whose");

export const PREPOSITIONS = words(`of in on at by for from to with near into inside outside over under across
  against between among amid along around behind beside besides beyond during toward towards through throughout
  upon via within without about above after before since until till despite per like as alongside onto off
  including following concerning regarding close next due according past except`);

export const COORDINATORS = words("and or but nor yet &");

/** Words that open a subordinate clause. */
export const SUBORDINATORS =
  words(`that which who whom whose when while where whereas because although though if
  unless whether as after before since until once so`);

export const AUXILIARIES =
  words(`be is are was were been being am 's 're have has had having 've do does did will
  would shall should can could may might must 'd 'll get gets got getting cannot wo ca`);

export const BE_FORMS = words("be is are was were been being am 's 're get gets got getting");

export const MODALS_POSSIBLE = words("may might could");

export const MODALS_FUTURE = words("will would shall 'll wo");

export const NEGATIONS = words("not n't never no neither nor without cannot hardly");

export const PRONOUNS =
  words(`he she it they we i you him her them us me himself herself itself themselves who whom
  which that there one ones others another`);

export const PERSONAL_PRONOUNS = words("he she it they we i you him them us me");

export const ADVERBS = words(`also then now again already still just only later earlier meanwhile reportedly
  allegedly apparently however therefore together almost nearly about roughly around approximately some up early late
  repeatedly heavily intensively recently currently previously immediately further even ever soon once twice thrice
  not never n't too very more most less least fully completely partially directly here there away back out down
  subsequently initially eventually finally deliberately indiscriminately seriously badly severely critically lightly
  separately simultaneously yesterday today tonight`);

/** Words after which a hyphen makes an adjective of a name: Turkish-backed, rebel-held. */
export const HYPHEN_PARTICIPLES =
  words(`backed led held controlled occupied made linked affiliated aligned allied
  supported funded trained sponsored run administered based born owned besieged dominated supplied built armed leaning
  brokered mediated`);
