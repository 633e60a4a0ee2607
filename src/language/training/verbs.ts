/**
 * Verbs that the treebanks show seldom or never and reports of war use daily, for the lemmatiser. Regular
 * ones by their dictionary form; irregular ones as dictionary form, past tense, participle.
 */
export const REGULAR_VERBS: readonly string[] = (
  "abandon abduct accuse advance aim airlift allege ally ambush announce appeal apprehend arrest assassinate " +
  "assault attack augment authorise avenge avert back ban barrage barricade batter bayonet behead besiege " +
  "blacklist blame blast blockade bomb bombard boobytrap booby breach broker bulldoze bury bus capture cease " +
  "cede charge clash clear collapse condemn confirm conquer consolidate counter counterattack crash crush " +
  "dare deactivate decapitate decimate declare defect defuse demand demine demolish denounce deny deplore " +
  "deploy destroy detain detonate die disappear disarm disembark dislodge dismantle dispatch displace dispute " +
  "document douse down drop dump echo eject eliminate embed embroil encircle endanger engulf enter entrench " +
  "equip escalate escape evacuate evict execute exhume expel explode extend extract ferry fire flank flatten " +
  "flood gas gain garrison gun guard halt hammer harass harm hijack hinder hoist hospitalise hospitalize " +
  "ignite immolate imperil implicate imprison incinerate infiltrate inflict infringe injure insist intercept " +
  "interrogate intervene intimidate invade jail jam kidnap kill land lay-off liberate license lift list " +
  "liquidate litter lob loot maim man march martyr massacre mine mobilise mobilize mortar mourn murder " +
  "negotiate neutralise neutralize obliterate observe occupy operate oust overpower overwhelm parachute " +
  "patrol perish persecute pillage pinpoint plant plunder poison pound pledge press probe proclaim procure " +
  "prosecute pulverise pummel punish purge push quell raid raise ram ransack rape raze rearm rebuff recapture " +
  "reclaim reconnoitre recover recruit redeploy regain regroup reignite reinforce reiterate reject relaunch " +
  "relay release relocate renew repel report repulse rescue resist restart restock resume retake retaliate " +
  "retreat rig rocket rout ruin sabotage sack salvage sanction scorch scuttle seal secure seize sever shell " +
  "shelter siege sign slaughter smash smuggle snipe spark spearhead splinter squeeze stab stall starve station " +
  "stone storm strafe strand strangle strip succumb suffocate summon supply suppress surrender surround " +
  "suspend sustain target tear-gas terrorise terrorize threaten thwart topple torch torpedo torture trap " +
  "treat trigger truce tweet unleash uproot urge vacate verify veto violate vow warn wage wipe withhold witness " +
  "wound wreck zero fade applaud wipe scrape provoke interfere exclude sniff loom hamper hail"
).split(" ");

/** Dictionary form, past tense, participle; where two forms are in use, both are listed in rows of their own. */
export const IRREGULAR_VERBS: readonly string[] = (
  "be was been|be were been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|" +
  "bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|" +
  "breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt|" +
  "burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|" +
  "come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|" +
  "draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|" +
  "fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|" +
  "fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|" +
  "forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|get got got|give gave given|" +
  "go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|" +
  "hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|" +
  "lead led led|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|" +
  "light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|" +
  "mistake mistook mistaken|outlaw outlawed outlawed|outnumber outnumbered outnumbered|overcome overcame overcome|" +
  "overhear overheard overheard|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|" +
  "overthrow overthrew overthrown|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|" +
  "rebuild rebuilt rebuilt|rend rent rent|retake retook retaken|redo redid redone|resell resold resold|retell retold retold|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|" +
  "say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|" +
  "shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|" +
  "sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|" +
  "slit slit slit|speak spoke spoken|speed sped sped|spend spent spent|spill spilt spilt|spin spun spun|" +
  "split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|" +
  "stick stuck stuck|sting stung stung|strew strewed strewn|stride strode stridden|strike struck struck|" +
  "strike struck stricken|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|" +
  "swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|" +
  "think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone|" +
  "understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|" +
  "upset upset upset|wake woke woken|wear wore worn|weep wept wept|win won won|wind wound wound|" +
  "withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|" +
  "write wrote written"
).split("|");
