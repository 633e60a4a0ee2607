/** Words by which an entry is covered: descriptions of bodies and injuries, and warnings that pages give themselves. */
export interface GraphicWords {
  /** Tried on small letters, Arabic without vowel signs. No repeat in it is without bound. */
  readonly pattern: RegExp;
  /** A sentence of ours that it covers. */
  readonly example: string;
  readonly reason: string;
}

/** Warnings of the page itself. */
export const WARNINGS: readonly GraphicWords[] = [
  {
    pattern:
      /\b(?:graphic|disturbing|distressing|upsetting|gruesome) (?:content|images?|pictures?|photos?|video|footage|details?|descriptions?|scenes?|material)\b/,
    example: "Warning: this post contains distressing images.",
    reason: "what newsrooms write above such material",
  },
  {
    pattern:
      /\b(?:some )?(?:readers|viewers|people) may find .{0,60}(?:distressing|disturbing|upsetting|offensive)\b/,
    example: "Some readers may find the following account upsetting.",
    reason: "the same as a sentence",
  },
  {
    pattern: /\b(?:viewer|reader) discretion\b/,
    example: "Viewer discretion is advised.",
    reason: "the set phrase of broadcasters",
  },
  {
    pattern:
      /(?:^|[\s([])(?:warning[:,!–—-]{0,2} ?)?(?:graphic|nsfw|18\+)(?:[:!\])]|$)|\bsensitive content\b/,
    example: "GRAPHIC: what the rescuers found in the market",
    reason: "the label alone, as channels and networks print it",
  },
  {
    pattern:
      /(?:صور|مشاهد|لقطات|مقاطع|محتوى|تفاصيل) (?:قاسية|صادمة|مؤلمة|مروعة|عنيفة|حساسة|قاس|صادم|مؤلم|حساس)/,
    example: "تحذير: مشاهد قاسية",
    reason: "the warning of Arab newsrooms and channels",
  },
];

/** Words that describe. Numbers of dead and wounded, however high, are none of them. */
export const DESCRIPTIONS: readonly GraphicWords[] = [
  {
    pattern: /\bbody parts?\b|\bhuman remains\b|\bremains of (?:the )?(?:victims|children|people|the dead)\b/,
    example: "Neighbours gathered body parts in blankets.",
    reason: "parts of the dead",
  },
  {
    pattern: /\b(?:dismember|decapitat|behead|disembowel|eviscerat|mutilat)(?:ed|ing|ion|ions|ment|s)?\b/,
    example: "The men had been mutilated before they were buried.",
    reason: "what was done to a body, in one word",
  },
  {
    pattern: /\bheadless (?:bod|corps|torso|remains)/,
    example: "A headless body lay by the canal.",
    reason: "the same of a body found; 'headless' alone is said of much else",
  },
  {
    pattern:
      /\b(?:sever|amputat|tore|torn|blew|blown|ripp|cut)(?:ed|ing)?(?: off)? .{0,20}\b(?:limbs?|heads?|legs?|arms?|hands?|feet|fingers)\b/,
    example: "The blast had torn off both his legs.",
    reason: "limbs cut from a body",
  },
  {
    pattern:
      /\b(?:limbs?|heads?|legs?|arms?|hands?|feet|fingers) (?:was|were|had been|was being|been) (?:severed|blown off|torn off|cut off|ripped off|amputated)\b/,
    example: "Her hand had been blown off.",
    reason: "the same, told of the limb",
  },
  {
    pattern:
      /\b(?:charred|burn(?:ed|t)|rotting|decomposed|decomposing|mangled|dismembered|bloated|bloodied|crushed|shredded) (?:\w{2,12} )?(?:bod(?:y|ies)|corpses?|remains|limbs?|flesh|torsos?)\b/,
    example: "Two charred bodies were still in the car.",
    reason: "the state of a body",
  },
  {
    pattern: /\b(?:burn(?:ed|t)|charred|crushed|disfigured) beyond recognition\b/,
    example: "The driver was burned beyond recognition.",
    reason: "the same as a set phrase",
  },
  {
    pattern:
      /\b(?:bod(?:y|ies)|corpses?|people|children|men|women|civilians) (?:\w{2,10} ){0,3}(?:torn|blown|ripped|hacked|cut) (?:apart|(?:in)?to (?:pieces|shreds|bits))\b/,
    example: "People were blown to pieces at the stall.",
    reason: "of people; agreements are torn to pieces too",
  },
  {
    pattern:
      /\b(?:intestines|entrails|brain matter|(?:skull|face) (?:was |had been )?(?:smashed|crushed|shattered|split|blown))\b/,
    example: "His skull was crushed by the beam.",
    reason: "the inside of a body laid open",
  },
  {
    pattern:
      /\b(?:pools?|trails?|puddles?|rivers?) of blood\b|\bblood[- ](?:soaked|drenched|spattered|splattered)\b|\bcovered (?:in|with) (?:\w{2,8} )?blood\b/,
    example: "Pools of blood stood on the ward's floor.",
    reason: "blood at the place",
  },
  {
    pattern: /\b(?:burn(?:ed|t)|buried|skinned|flayed) alive\b/,
    example: "A prisoner was burned alive, the group says.",
    reason: "a way of killing told as such",
  },
  {
    pattern: /\b(?:flesh|skin) (?:\w{2,10} ){0,2}(?:peel|melt|hang|burn|torn|dissolv|fall)/,
    example: "Skin was peeling off his hands.",
    reason: "wounds by fire and chemicals",
  },
  {
    pattern: /\bfoam(?:ing|ed)? (?:at|from|around) (?:the|his|her|their) (?:mouths?|noses?|lips)\b/,
    example: "Children were foaming at the mouth.",
    reason: "how people die of poison",
  },
  {
    pattern:
      /\b(?:corpses?|bodies|dead) (?:\w{2,12} ){0,3}(?:piled|stacked|heaped|strewn|littered)\b|\b(?:piles|heaps|stacks) of (?:\w{2,10} )?(?:bodies|corpses|dead)\b/,
    example: "Corpses lay stacked along the wall.",
    reason: "many dead at a place, as it is seen",
  },
  {
    pattern: /(?<!\p{L})(?:ال)?أشلاء/u,
    example: "جمع الأهالي أشلاء الضحايا",
    reason: "parts of the dead",
  },
  {
    pattern:
      /(?:جثث|جثة|جثامين|جثمان) (?:\p{L}{2,12} ){0,2}(?:ال)?(?:متفحم|محترق|متحلل|متعفن|مشوه|مقطع|ممزق|منتفخ)/u,
    example: "عثر المسعفون على جثة متفحمة",
    reason: "the state of a body",
  },
  {
    pattern:
      /مقطوع(?:ة|ي)? (?:ال)?(?:رأس|رؤوس|يد|يدين|أطراف)|قطع (?:رأسه|رأسها|رؤوسهم|رؤوس)|بتر (?:أطراف|ساق|يد|قدم)|(?:أطراف|ساق|يد|قدم)\p{L}{0,3} (?:ال)?مبتور/u,
    example: "عثر على رجل مقطوع الرأس",
    reason: "limbs cut from a body",
  },
  {
    pattern:
      /(?:برك|بركة|بقع) (?:من )?(?:ال)?دماء|أحشاء|التمثيل بالجث|أ?حرق(?:وا|ه|ها|هم)? (?:وهو )?(?:حيا|أحياء)/u,
    example: "على الأرض برك دماء",
    reason: "blood at the place, a body laid open, ways of killing",
  },
  {
    pattern: /رغوة .{0,12}(?:فم|أفواه)|(?:فم|أفواه)\p{L}{0,3} .{0,8}رغوة/u,
    example: "خرجت رغوة من أفواه الأطفال",
    reason: "how people die of poison",
  },
];
