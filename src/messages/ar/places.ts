import type { places as english } from "../en/places.ts";

export const places: Record<keyof typeof english, string> = {
  "places.title": "الأماكن",
  "places.standfirst":
    "{named, plural, zero {لا مكان تسمّيه الإفادات} one {مكان واحد تسمّيه الإفادات} two {مكانان تسمّيهما الإفادات} few {# أماكن تسمّيها الإفادات} many {# مكانًا تسمّيها الإفادات} other {# مكان تسمّيها الإفادات}}، من أصل {known, number} في حزمة الأماكن والجهات.",
  "places.empty.title": "لم يُسمَّ أي مكان",
  "places.empty.words": "لا تسمّي أي إفادة في السجل مكانًا تعرفه الحزمة. <link>البحث</link> يجد أماكن الحزمة.",
  "places.caption": "الأماكن التي تسمّيها الإفادات",
  "places.head.place": "المكان",
  "places.head.kind": "النوع",
  "places.head.claims": "الإفادات",
  "places.head.held": "السيطرة",
  "places.head.heldOn": "السيطرة في {day}",

  "place.heldOn":
    "في {day}: {holders} {state} {reason}{hasLast, select, yes {، وآخر ما قيل عن {last}} other {}}.",
  "place.unsettled": "ما يقال عمّن يسيطر عليه لا يحسم {day}.",
  "place.nobody": "لم يقل أحد في السجل من يسيطر عليه.",
  "place.holding": "من يقال إنه يسيطر عليه، عبر الزمن",
  "place.noHolding": "لا تقول أي إفادة من يسيطر عليه أو كسبه أو خسره.",
  "place.claims":
    "{claims, plural, zero {لا إفادات تسمّيه} one {إفادة واحدة تسمّيه} two {إفادتان تسمّيانه} few {# إفادات تسمّيه} many {# إفادة تسمّيه} other {# إفادة تسمّيه}}",
  "place.log": "السجل الزمني لهذا المكان",
  "place.toldFrom":
    "{claims, plural, one {إفادة واحدة عن أرض تُوصف نسبةً إليه} two {إفادتان عن أرض تُوصف نسبةً إليه} few {# إفادات عن أرض تُوصف نسبةً إليه} many {# إفادة عن أرض تُوصف نسبةً إليه} other {# إفادة عن أرض تُوصف نسبةً إليه}}",
  "place.toldFrom.words":
    "قريبة بما يكفي لتُوصف باسمه («على بعد 20 كم إلى الشمال منه»، «الطريق إليه»)، لكنها ليست فيه.",
  "place.about": "عن المكان",
  "place.heading": "المكان",
  "place.position": "الموقع",
  "place.position.words": "{position}، ضمن {km} كم",
  "place.onMap": "على الخريطة",
  "place.onMap.words":
    "<link>اعرض</link>{parts, plural, =0 {} one {<quiet> مع حدود جزء واحد</quiet>} two {<quiet> مع حدود جزأين</quiet>} few {<quiet> مع حدود # أجزاء</quiet>} many {<quiet> مع حدود # جزءًا</quiet>} other {<quiet> مع حدود # جزء</quiet>}}",
  "place.alsoWritten": "يُكتب أيضًا",
  "place.printedAs": "صوره في السجل",
  "place.parts": "أماكن فيه تسمّيها الإفادات",
  "place.parts.more": "و{more, number} غيرها",
  "place.knownFrom": "مصدر المعرفة به",

  "actors.title": "الجهات",
  "actors.standfirst":
    "{named, plural, zero {لا جهة تسمّيها الإفادات أو تتحدث فيها} one {جهة واحدة تسمّيها الإفادات أو تتحدث فيها} two {جهتان تسمّيهما الإفادات أو تتحدثان فيها} few {# جهات تسمّيها الإفادات أو تتحدث فيها} many {# جهة تسمّيها الإفادات أو تتحدث فيها} other {# جهة تسمّيها الإفادات أو تتحدث فيها}}، من أصل {known, number} في حزمة الأماكن والجهات. الجوانب تصنيف عملي للتجميع، وليست حكمًا.",
  "actors.empty.title": "لم تُسمَّ أي جهة",
  "actors.empty.words": "لا تسمّي أي إفادة في السجل جهة تعرفها الحزمة. <link>البحث</link> يجد جهات الحزمة.",
  "actors.caption": "الجهات التي تسمّيها الإفادات",
  "actors.head.actor": "الجهة",
  "actors.head.kind": "النوع",
  "actors.head.side": "الجانب",
  "actors.head.claims": "الإفادات",
  "actors.head.speaks": "تتحدث في",

  "actor.standfirst":
    "مسمّاة أو متحدثة في {claims, plural, zero {لا إفادة} one {إفادة واحدة} two {إفادتين} few {# إفادات} many {# إفادة} other {# إفادة}}.",
  "actor.claims":
    "{claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}",
  "actor.noClaims": "لا تسمّي أي إفادة في السجل هذه الجهة.",
  "actor.claimed": "علاقات تقول بها الوثائق",
  "actor.claimed.words": "يقولها القائلون المذكورون؛ والحزمة من عمل المحررين ولا تتغير بذلك.",
  "actor.relations": "علاقات في حزمة الأماكن والجهات",
  "actor.noRelations": "لا تذكر الحزمة شيئًا منها.",
  "actor.unnamed": "أشخاص بلا أسماء يقال إنهم منها",
  "actor.sides": "ما يسمّيها به غيرها",
  "actor.side": "{side}، بحسب {by}{hasWhen, select, yes { <quiet>{when}</quiet>} other {}}",
  "actor.source": "المصدر: {source}",
  "actor.aside": "أسماء الجهة",
  "actor.names": "الأسماء",
  "actor.otherNames":
    "{names, plural, one {اسم أو تهجئة أخرى} two {اسمان أو تهجئتان أخريان} few {# أسماء وتهجئات أخرى} many {# اسمًا وتهجئة أخرى} other {# اسم وتهجئة أخرى}}",
  "actor.nameKind.former": "سابق",
  "actor.nameKind.alias": "اسم آخر",
  "actor.nameKind.acronym": "اختصار",
  "actor.nameKind.transliteration": "تهجئة",
  "actor.nameKind.pejorative": "تسمية مسيئة",
  "actor.nameWhen": "{kind}، {when}",
};
