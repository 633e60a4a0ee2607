import type { incidents as english } from "../en/incidents.ts";

export const incidents: Record<keyof typeof english, string> = {
  "incidents.title": "الحوادث",
  "incidents.standfirst":
    "مكان ويوم يُرى أن عدة إفادات تصفهما. ليس للحادثة وقائع من عندها، وليس فيها إلا الإفادات.",
  "incidents.none.title": "لا حوادث بعد",
  "incidents.none.words": "لا إفادة في السجل تسمّي مكانًا ويومًا تُجمع بهما الإفادات.",
  "incidents.caption": "الحوادث، الأحدث أولًا",
  "incidents.head.when": "متى",
  "incidents.head.incident": "الحادثة",
  "incidents.head.figures": "الأرقام",
  "incidents.head.claims": "الإفادات",
  "incidents.head.origins": "الأصول",
  "incidents.undated": "بلا تاريخ",
  "incidents.noNumber": "{figure}، بلا رقم",
  "incidents.contested": "مختلف فيها",
  "incidents.contestedIn": "مختلف في: {disputes}",

  "incident.undated": "بلا تاريخ",
  "incident.standfirst":
    "{claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}} في {outlets, plural, zero {لا وسيلة إعلام} one {وسيلة إعلام واحدة} two {وسيلتي إعلام} few {# وسائل إعلام} many {# وسيلة إعلام} other {# وسيلة إعلام}} من {origins, plural, zero {لا أصل} one {أصل مستقل واحد} two {أصلين مستقلين} few {# أصول مستقلة} many {# أصلًا مستقلًا} other {# أصل مستقل}}. جُمعت بقاعدة مكتوبة على أنها تصف أمرًا واحدًا؛ قد تخطئ القاعدة، والنصوص أدناه.",
  "incident.csv": "هذه الأرقام بصيغة CSV",
  "incident.claims": "كل الإفادات",
  "incident.leftOut":
    "<strong>استثنيتَ {sources, plural, zero {لا مصدر} one {مصدرًا واحدًا} two {مصدرين} few {# مصادر} many {# مصدرًا} other {# مصدر}}</strong>: الأرقام أدناه محسوبة {sources, plural, zero {كلها} one {بدونه} two {بدونهما} few {بدونها} many {بدونها} other {بدونها}}. <link>احسب الكل</link>",
  "incident.countAgain": "احسبه من جديد<hidden>: {source}</hidden>",
  "incident.accused": "من يقال إنه فعلها",
  "incident.accused.none": "لا إفادة تسمّي الفاعل.",
  "incident.accused.by": "بحسب {origins}",
  "incident.accused.denied": "<badge>نفي</badge> من {origins}",
  "incident.map": "المكان على الخريطة",

  "figures.title": "الأرقام",
  "figures.standfirst": "المقدار نفسه كما يعطيه كل أصل، جنبًا إلى جنب. لا يختار Daybook بينها.",
  "figures.show": "المعروض",
  "figures.contested": "مختلف فيها",
  "figures.several": "لها عدة أصول ولا خلاف فيها",
  "figures.contested.none.title": "لا أرقام مختلف فيها",
  "figures.contested.none": "لا أصلان يعطيان للأمر الواحد أرقامًا لا تلتقي في قيمة.",
  "figures.several.none.title": "لا أرقام متوافقة",
  "figures.several.none": "لا رقم له عدة أصول تتوافق أرقامها.",
  "figures.inAll":
    "في السجل {figures, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}} في المجموع، تحت <link>الحوادث</link>.",
};
