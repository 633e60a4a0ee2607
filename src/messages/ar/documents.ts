import type { documents as english } from "../en/documents.ts";

export const documents: Record<keyof typeof english, string> = {
  "documents.title": "الوثائق",
  "documents.standfirst":
    "{documents, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}، الأحدث أولًا{unread, plural, =0 {} one {؛ واحدة منها محفوظة ولم تُقرأ بعد} two {؛ اثنتان منها محفوظتان ولم تُقرآ بعد} few {؛ # منها محفوظة ولم تُقرأ بعد} many {؛ # منها محفوظة ولم تُقرأ بعد} other {؛ # منها محفوظة ولم تُقرأ بعد}}.",
  "documents.noPublisher": "الناشر غير معروف",
  "documents.noDate": "بلا تاريخ",
  "documents.unread": "محفوظة ولم تُقرأ بعد",
  "documents.updates":
    "{updates, plural, zero {لا تحديثات} one {تحديث واحد} two {تحديثان} few {# تحديثات} many {# تحديثًا} other {# تحديث}}",
  "documents.comments":
    "{comments, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقًا} other {# تعليق}}",
  "documents.claims":
    "{claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}",
  "documents.edition": "الإصدار {edition}",

  "documents.by": "بقلم <name></name>",
  "documents.timesPrinted": "الأوقات كما نُشرت",
  "documents.timesIn": "الأوقات بتوقيت {zone}",
  "documents.from": "المصدر: <address></address>",
  "documents.superseded":
    "هذا هو الإصدار {edition}، وقد حلّ محله إصدار أحدث. إفاداته محفوظة ولا تدخل في الحساب. <link>اعرض الإصدار الحالي</link>",
  "documents.unread.noReason": "لم يُسجَّل السبب.",
  "documents.unread.language": "لغة النص: {language}، وهذا الإصدار من البرنامج لا يقرؤها بعد.",
  "documents.unread.notice":
    "<strong>محفوظة ولم تُقرأ بعد.</strong> <reason></reason> يُعرض النص كما حُصل عليه، ولم تؤخذ منه أي إفادة.",
  "documents.noEntry": "لم يُعثر في هذه الوثيقة على أي بند.",

  "documents.overview":
    "{claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}} في هذه الوثيقة",
  "documents.overview.none": "قُرئ النص ولم يُعثر فيه على ما يُعدّ إفادة.",
  "documents.overview.all": "الكل",
  "documents.overview.choose": "اختر أي كلمات تحتها خط لترى إلى من تُنسب وكيف قُرئت.",
  "documents.overview.key": "معنى الخطوط",

  "documents.custody": "اللقطة وسلسلة الحفظ",
  "documents.custody.copyHash": "انسخ البصمة",
  "documents.custody.copy": "انسخ",
  "documents.custody.bytes": "نزّل البايتات كما حُصل عليها",
  "documents.custody.none": "ليس لهذه اللقطة سطر في سجل الحفظ.",
  "documents.custody.captured": "<quiet>السطر {line}</quiet> حُفظت <when></when>",
  "documents.custody.met": "<quiet>السطر {line}</quiet> صودفت من جديد بلا تغيير <when></when>",
  "documents.custody.of":
    "{bytes, plural, zero {لا بايتات} one {بايت واحد} two {بايتان} few {# بايتات} many {# بايتًا} other {# بايت}} من <address></address>، بواسطة {agent}؛ بصمة السطر <hash></hash>",
  "documents.editions": "الإصدارات",
  "documents.editions.one": "الإصدار {edition}",
  "documents.editions.current": "، الحالي",
  "documents.editions.compare": "قارن الإصدارين {before} و{after}",
  "documents.notes":
    "{notes, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}} من القراءة",
  "documents.notes.expected": "المتوقع: {expected} {remedy}",

  "compare.title": "الإصداران {from} و{to}: {title}",
  "compare.same": "نص الإصدارين {from} و{to} واحد.",
  "compare.differ":
    "{sentences, plural, zero {لا جمل مختلفة} one {جملة واحدة مختلفة} two {جملتان مختلفتان} few {# جمل مختلفة} many {# جملة مختلفة} other {# جملة مختلفة}} بين الإصدار {from} والإصدار {to}.",
  "compare.links": "<document>الوثيقة</document> · <turned>بالترتيب المعاكس</turned>",
  "compare.long": "تُقارَن أول {characters, number} حرف من كل إصدار، ويُترك الباقي.",
  "compare.more.title": "الاختلافات أكثر مما تعرضه صفحة واحدة",
  "compare.more.words": "تُعرض أول {rows, number} صف.",
  "compare.obtained": "حُصل عليه <when></when>",
};
