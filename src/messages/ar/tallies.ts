import type { tallies as english } from "../en/tallies.ts";

export const tallies: Record<keyof typeof english, string> = {
  "tallies.title": "حصيلة الأشخاص: {status}",
  "tallies.wholeRecord": "السجل كله",
  "tallies.standfirst":
    "حد أدنى موثَّق: لا تُجمع إلا أرقام معروف أنها تعدّ أشخاصًا مختلفين. والشَّرطة تعني أن أحدًا لم يذكر رقمًا، ولا تعني صفرًا.",
  "tallies.youLeftOut":
    "{origins, plural, one {استبعدت أصلًا واحدًا: الأرقام أدناه محسوبة من دونه.} two {استبعدت أصلين: الأرقام أدناه محسوبة من دونهما.} few {استبعدت # أصول: الأرقام أدناه محسوبة من دونها.} many {استبعدت # أصلًا: الأرقام أدناه محسوبة من دونها.} other {استبعدت # أصل: الأرقام أدناه محسوبة من دونها.}}",
  "tallies.nothing": "لا شيء يُعدّ",
  "tallies.nothingWhy": "ليس في السجل إفادة تذكر رقمًا يدخل في العدّ بحسب هذه الخيارات.",
  "tallies.total":
    "<strong>{number}</strong> {status}، بتوثيق في {entries, plural, one {بند واحد} two {بندين} few {# بنود} many {# بندًا} other {# بند}}{contested, plural, =0 {} one {، واحد منها مختلف فيه} two {، اثنان منها مختلف فيهما} few {، # منها مختلف فيها} many {، # منها مختلف فيها} other {، # منها مختلف فيها}}",
  "tallies.csv": "هذا الجدول بصيغة CSV",
  "tallies.added": "ما جُمع",
  "tallies.leftOut": "ما استُبعد، ولماذا",
  "tallies.how": "كيف نعدّ",
  "tallies.how.rule": "<strong>{rule}</strong> (<code>{key}</code>). {words}",
  "tallies.how.added":
    "لا تُجمع الأرقام إلا حين يُعرف أنها تعدّ أشخاصًا مختلفين: في أماكن أخرى، أو أيام أخرى، أو فئات لا يشترك فيها أحد. وحين يرد رقم للكل وأرقام لأجزائه (شهر وغاراته، مدينة وأحياؤها) يُعدّ الأكثر توثيقًا ويُذكر الآخر. وقد يقلّ مجموع الصفوف عن الإجمالي، لأن ما قيل عن مكان أوسع أو مدة أطول يظهر في الإجمالي وحده. <link>المنهج كاملًا</link>",
  "tallies.policy.bounds_only": "الحدود كما ذُكرت",
  "tallies.policy.literal": "الكلمات حدودًا",
  "tallies.policy.acled": "قاعدة \u2068ACLED\u2069: الأدنى",
  "tallies.policy.airwars": "قاعدة \u2068Airwars\u2069: المدى",
  "tallies.rule.bounds_only":
    "أدنى رقم وأعلى رقم يذكرهما أي أصل. لا تُحوَّل كلمات مثل «عشرات» إلى أرقام؛ و«25 على الأقل» تترك الحد الأعلى مفتوحًا.",
  "tallies.rule.literal":
    "أدنى رقم وأعلى رقم تسمح بهما كلمات أي أصل: «عشرات» 20 أو أكثر، و«دزينات» 24 أو أكثر، و«مئات» 200 أو أكثر، وصيغة الجمع وحدها 2 أو أكثر.",
  "tallies.rule.acled":
    "قاعدة \u2068ACLED\u2069 في الوفيات المبلَّغ عنها: أدنى الأرقام المتعارضة؛ «عشرات» تُعدّ 10، و«دزينات» 12، و«مئات» 100، و«عدة» 3، و«كثيرون» 10.",
  "tallies.rule.airwars":
    "الحدّان الأدنى والأعلى عند \u2068Airwars\u2069 من كل أصول الحادثة. وتُترك الكلمات التي بلا رقم فارغة وتظهر غير معروفة.",
  "tallies.ask.count": "عُدّ <field></field>",
  "tallies.ask.by": "بحسب <field></field>",
  "tallies.ask.during": "خلال <field></field>",
  "tallies.ask.policy": "بقاعدة <field></field>",
  "tallies.ask.all": "السجل كله",
  "tallies.ask.button": "احسب",
  "tallies.ask.origins":
    "{origins, plural, one {أصل واحد} two {أصلان} few {# أصول} many {# أصلًا} other {# أصل}}{without, plural, =0 {، كلها محسوبة} one {، استُبعد واحد} two {، استُبعد اثنان} few {، استُبعد #} many {، استُبعد #} other {، استُبعد #}}",
  "tallies.ask.leaveOut": "استبعد",
  "tallies.axis.place": "المكان",
  "tallies.axis.month": "الشهر",
  "tallies.axis.day": "اليوم",
  "tallies.axis.party": "الطرف المتهم",
  "tallies.table.place": "بحسب المكان",
  "tallies.table.month": "بحسب الشهر",
  "tallies.table.day": "بحسب اليوم",
  "tallies.table.party": "بحسب الطرف المتهم",
  "tallies.caption.place": "الأشخاص بحسب المكان والفئة؛ الصف الأخير هو الإجمالي",
  "tallies.caption.month": "الأشخاص بحسب الشهر والفئة؛ الصف الأخير هو الإجمالي",
  "tallies.caption.day": "الأشخاص بحسب اليوم والفئة؛ الصف الأخير هو الإجمالي",
  "tallies.caption.party": "الأشخاص بحسب الطرف المتهم والفئة؛ الصف الأخير هو الإجمالي",
  "tallies.party.none": "لم يُسمَّ أحد",
  "tallies.party.several": "عدة أطراف أو مختلف فيه",
  "tallies.all": "الإجمالي",
  "tallies.contested":
    "{figures, plural, one {رقم واحد مختلف فيه} two {رقمان مختلف فيهما} few {# أرقام مختلف فيها} many {# رقمًا مختلفًا فيه} other {# رقم مختلف فيه}}",
  "tallies.contestedNote": "* بعض ما جُمع مختلف فيه",
  "tallies.cell.upTo": "حتى {high}",
  "tallies.cell.orMore": "{low} أو أكثر",
  "tallies.cell.between": "من {low} إلى {high}",
  "tallies.noNumber": "بلا رقم",
  "tallies.showWords": ": اعرض الكلمات",
  "tallies.bars": "الأرقام نفسها أعمدةً عبر الزمن",
  "tallies.bar": "{when}: {number}",
  "tallies.bars.caption": "أشخاص من كل الفئات. المصمت: الحد الأدنى الموثَّق. المخطط: ما قيل فوق ذلك.",
};
