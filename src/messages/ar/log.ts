import type { log as english } from "../en/log.ts";

export const log: Record<keyof typeof english, string> = {
  "log.days": "السجل الزمني يومًا بيوم",
  "log.days.standfirst": "بنود جميع الوثائق في سجل واحد لكل يوم، مرتبة بحسب وقت نشرها.",
  "log.days.caption": "الأيام التي لها بنود",
  "log.days.day": "اليوم",
  "log.days.entries": "البنود",
  "log.days.bar": "البنود في شريط",
  "log.days.claims": "الإفادات",
  "log.undated": "بلا يوم محدد",
  "log.undated.words":
    "{entries, plural, zero {لا بنود} one {بند واحد لا تذكر صفحته} two {بندان لا تذكر صفحتاهما} few {# بنود لا تذكر صفحاتها} many {# بندًا لا تذكر صفحاتها} other {# بند لا تذكر صفحاتها}} يومًا واحدًا للنشر.",

  "log.day.standfirst":
    "{entries, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بندًا} other {# بند}} من {documents, plural, zero {أي وثيقة} one {وثيقة واحدة} two {وثيقتين} few {# وثائق} many {# وثيقة} other {# وثيقة}}. الأوقات بتوقيت <zone></zone>، ويظهر تحتها الوقت كما نُشر حيث يختلف.",
  "log.day.none": "ليس لأي وثيقة بند في هذا اليوم.",
  "log.day.none.title": "لا بنود في السجل",
  "log.day.none.words": "اليومان المذكوران أعلاه هما أقرب يومين لهما بنود.",
  "log.day.nonePasses": "لا بند في هذا اليوم يوافق الاختيار. <link>كل البنود</link>",
  "log.day.untimed": "نُشر في هذا اليوم بلا ذكر الساعة",
  "log.order": "الترتيب",
  "log.order.newest": "الأحدث أولًا",
  "log.order.oldest": "الأقدم أولًا",
  "log.neighbours": "الأيام",
  "log.neighbours.first": "أول يوم في السجل",
  "log.neighbours.last": "آخر يوم في السجل",
  "log.neighbours.nearest": "{day}، أقرب يوم له بنود",
  "log.neighbours.before": "→ {day}",
  "log.neighbours.after": "{day} ←",
  "log.day.map": "الخريطة في هذا اليوم",
  "log.day.incidents": "ما يقال إنه وقع في هذا اليوم",
  "log.day.incidents.none": "لا حادثة في السجل تقع في هذا اليوم.",
  "log.day.incidents.longer":
    "{incidents, plural, zero {لا حوادث} one {حادثة واحدة} two {حادثتان} few {# حوادث} many {# حادثة} other {# حادثة}} على مدى أطول",
  "log.day.incident":
    "{claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}، {origins, plural, zero {بلا أصل} one {أصل واحد} two {أصلان} few {# أصول} many {# أصلًا} other {# أصل}}",
  "log.contested": "مختلف فيها",

  "log.place": "السجل الزمني: {place}",
  "log.place.standfirst":
    "{entries, plural, zero {لا بنود فيها إفادة تذكر} one {بند واحد فيه إفادة تذكر} two {بندان فيهما إفادة تذكر} few {# بنود فيها إفادة تذكر} many {# بندًا فيها إفادة تذكر} other {# بند فيها إفادة تذكر}} هذا المكان، الأحدث أولًا. الأوقات بتوقيت {zone}.",
  "log.place.none": "لا إفادة في بنود السجل تذكر هذا المكان.",
  "log.place.nonePasses": "لا بند عن هذا المكان يوافق الاختيار. <link>كل البنود</link>",

  "log.filters": "تصفية السجل",
  "log.filters.show": "المعروض",
  "log.filters.kinds": "الأنواع",
  "log.filters.allKinds": "الكل",
  "log.filters.all": "الكل",
  "log.filters.key": "أحداث رئيسية",
  "log.filters.pinned": "مثبَّتة",
  "log.filters.contested": "مختلف فيها",
  "log.filters.corrected": "مصحَّحة",
  "log.filters.key.rule":
    "بنود هي أول ما أورد حادثة يتحدث عنها أصلان على الأقل، أو توسّع مدى رقم مختلف فيه أو تنفيه. تُختار بقاعدة مكتوبة لا برأي أحد.",
  "log.filters.pinned.rule":
    "بنود تقول وسيلة الإعلام نفسها إنها ثبّتتها في أعلى صفحتها. لا يثبّت Daybook شيئًا.",
  "log.filters.contested.rule": "بنود فيها رقم يناقضه أصل آخر، أو فيها شيء يقال ويُنفى.",
  "log.filters.corrected.rule": "بنود كان نصها مختلفًا في إصدار أقدم من وثيقتها. النص القديم محفوظ.",

  "log.entry.noTime": "بلا وقت",
  "log.entry.noZone": "المنطقة الزمنية غير مذكورة",
  "log.entry.link": "رابط",
  "log.entry.linkTo": "رابط هذا البند",
  "log.entry.noPublisher": "الناشر غير معروف",
  "log.entry.unread": "{kind}، محفوظ ولم يُقرأ بعد",
  "log.entry.pinned": "ثبّتته وسيلة الإعلام",
  "log.entry.claims": "الإفادات في هذا البند",
  "log.entry.claimsOf":
    "{claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}",
  "log.entry.moreClaims":
    "{claims, plural, zero {لا إفادات أخرى} one {إفادة أخرى} two {إفادتان أخريان} few {# إفادات أخرى} many {# إفادة أخرى} other {# إفادة أخرى}} في النص",
  "log.entry.comments":
    "<link>{comments, plural, zero {لا تعليقات للقراء} one {تعليق واحد من القراء} two {تعليقان من القراء} few {# تعليقات من القراء} many {# تعليقًا من القراء} other {# تعليق من القراء}}</link> أسفل الوثيقة",
  "log.entry.keyReasons": "لماذا هو حدث رئيسي",
  "log.entry.firstReport": "أول خبر عن: <incident></incident>",
  "log.entry.changes": "يغيّر رقمًا مختلفًا فيه: <figure></figure>",
  "log.entry.figureOf": "{figure}، {incident}",
  "log.entry.moreReasons": "و{reasons, number} غيرها",
  "log.entry.corrected": "صُحِّح؛ وكان النص",
  "log.entry.correctedOn": "صُحِّح كما شوهد في <when></when>؛ وكان النص",

  "log.keys.next": "البند التالي",
  "log.keys.previous": "البند السابق",
  "log.keys.newest": "أحدث بند",
  "log.keys.was": "إظهار النص السابق للبند أو إخفاؤه",
  "log.keys.claims": "إظهار إفادات البند أو إخفاؤها",
  "log.keys.link": "نسخ رابط البند",
  "log.copied": "نُسخ الرابط",

  "cover.show": "وصف قاسٍ، اعرضه",
  "cover.hide": "وصف قاسٍ، غطّه من جديد",

  "live.show": "عرض",
  "live.new":
    "{entries, plural, zero {لا بنود جديدة} one {بند جديد} two {بندان جديدان} few {# بنود جديدة} many {# بندًا جديدًا} other {# بند جديد}}",
  "live.corrections":
    "{corrections, plural, zero {لا تصحيحات} one {تصحيح واحد} two {تصحيحان} few {# تصحيحات} many {# تصحيحًا} other {# تصحيح}}",
  "live.both": "{first}، {second}",
  "live.paused": "التحديث متوقف، آخر تحقق {clock}، تجري المحاولة من جديد.",
  "live.corrected": "صُحِّح",
  "live.correctedAt": "صُحِّح {clock}؛ وكان النص",
  "live.withdrawn": "لم يعد في الوثيقة",
};
