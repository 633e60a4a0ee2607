import type { dossiers as english } from "../en/dossiers.ts";

export const dossiers: Record<keyof typeof english, string> = {
  "dossiers.title": "الملفات",
  "dossiers.standfirst":
    "ما يدوم أكثر من يوم: هدن، ومشاريع قرارات ومحادثات، ومستشفيات ومدارس، وأشخاص محاصرون أو منقولون، وأسلحة يُتَّهم أحد بها. كل ملف سلسلة من الإفادات.",
  "dossiers.empty.title": "لا ملفات بعد",
  "dossiers.empty.words":
    "لا تتحدث أي إفادة في السجل عن هدنة أو محادثات أو منشأة أو أشخاص في حال مستمرة أو أسلحة.",
  "dossiers.sort.truces": "الهدن",
  "dossiers.sort.instruments": "الدبلوماسية",
  "dossiers.sort.facilities": "المنشآت",
  "dossiers.sort.people": "الأشخاص",
  "dossiers.sort.allegations": "ادعاءات الأسلحة",
  "dossiers.head.truce": "الهدنة",
  "dossiers.head.instrument": "مشروع القرار أو المحادثات أو الاتفاق",
  "dossiers.head.facility": "المنشأة",
  "dossiers.head.people": "الأشخاص",
  "dossiers.head.allegation": "الادعاء",
  "dossiers.head.where": "المكان",
  "dossiers.head.breaches": "خروق مزعومة",
  "dossiers.head.claims": "الإفادات",
  "dossiers.head.parties": "الأطراف",
  "dossiers.head.votes": "الأصوات المذكورة",
  "dossiers.head.acts": "الأفعال",
  "dossiers.head.lastTold": "آخر ما قيل",
  "dossiers.head.allegedBy": "أصحاب الادعاء",
  "dossiers.head.denied": "النفي أو التشكيك",
  "dossiers.origins":
    "{origins, plural, one {أصل واحد} two {أصلان} few {# أصول} many {# أصلًا} other {# أصل}}",
  "dossiers.lastTold": "{status}، {when}",
  "dossiers.undated": "بلا تاريخ",
  "dossiers.words": "النص",

  "dossiers.instrument.standfirst":
    "ذُكر {acts, plural, one {فعل واحد} two {فعلان} few {# أفعال} many {# فعلًا} other {# فعل}}{votes, plural, =0 {} one {، وذُكر تصويت عضو واحد} two {، وذُكر تصويت عضوين} few {، وذُكر تصويت # أعضاء} many {، وذُكر تصويت # عضوًا} other {، وذُكر تصويت # عضو}}. العضو الذي لا يتحدث عنه أحد لا صف له.",
  "dossiers.instrument.sponsors": "<strong>قدّمه</strong> {sponsors}",
  "dossiers.instrument.results": "ما آل إليه",
  "dossiers.instrument.act":
    "<strong>{act}</strong>: {by}{hasTo, select, yes { ← {to}} other {}}{hasAbout, select, yes {<quiet>: {about}</quiet>} other {}}",
  "dossiers.votes": "التصويت",
  "dossiers.votes.caption": "التصويت بحسب العضو",
  "dossiers.votes.member": "العضو",
  "dossiers.votes.vote": "الصوت",
  "dossiers.votes.accordingTo": "بحسب",
  "dossiers.votes.differ": "الأصول مختلفة",
  "dossiers.votes.told": "{origin}: {vote}",

  "dossiers.facility.unnamed": "{facilities}{hasPlace, select, yes { في {place}} other {}}، بلا اسم",
  "dossiers.facility.standfirst.unnamed":
    "لا نص يسمّيها: قد يكون المقصود عدة منشآت، ولا يُجمع هنا شيء إلى شيء.",
  "dossiers.facility.standfirst.named": "ما يقوله كل أصل عنها بترتيب الزمن. الضرر غير التوقف عن العمل.",
  "dossiers.facility.function": "العمل في {day}",
  "dossiers.facility.building": "المبنى في {day}",
  "dossiers.facility.notStruck": "لا أحد يقول إنها استُهدفت.",
  "dossiers.facility.struck": "يقال إنها استُهدفت.",
  "dossiers.facility.theWords": "النص",
  "dossiers.facility.told":
    "<strong>{status}</strong>{hasCount, select, yes { ({count})} other {}}{hasBy, select, yes { على يد {by}} other {}}{hasMeans, select, yes {<quiet>، {means}</quiet>} other {}}",

  "dossiers.people.title": "أشخاص {state}{hasPlace, select, yes {: {place}} other {}}",
  "dossiers.people.standfirst":
    "{claims, plural, one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}} من {origins, plural, one {أصل واحد} two {أصلين} few {# أصول} many {# أصلًا} other {# أصل}}، بترتيب الزمن. لا تُجمع أبدًا أرقام أيام أو أصول مختلفة.",
  "dossiers.people.told":
    "<strong>{hasCount, select, yes {{count}} other {بلا رقم}}</strong> {who}{hasSide, select, yes { ({side})} other {}}{isPart, select, yes {<badge>جزء من مجموع</badge>} other {}}{hasBy, select, yes { على يد {by}} other {}}",

  "dossiers.allegation.standfirst":
    "يدّعيه {origins, plural, one {أصل مستقل واحد} two {أصلان مستقلان} few {# أصول مستقلة} many {# أصلًا مستقلًا} other {# أصل مستقل}}. لا يقول Daybook هل هو صحيح.",
  "dossiers.allegation.alleged": "من يدّعي",
  "dossiers.allegation.denied": "من ينفي",
  "dossiers.allegation.doubted": "من يشكّك",
  "dossiers.allegation.evidence": "الأدلة المذكورة",
  "dossiers.allegation.noEvidence": "لا نص يذكر شيئًا منها.",
  "dossiers.allegation.told":
    "{hasAccused, select, yes {{accused}} other {لم يُسمَّ أحد}}{hasWhat, select, yes {: {what}} other {}}{hasAgainst, select, yes {<quiet> ضد {against}</quiet>} other {}}",

  "dossiers.truce.neverBegan": "لا أحد في هذا السجل يقول إنها بدأت، أو متى تبدأ.",
  "dossiers.truce.runs":
    "يقال إنها تسري {days, select, one {في {first}} other {من {first} إلى {last}}}{open, select, yes {، وهو آخر يوم يتحدث عنه أحد؛ ولا أحد يقول متى تنتهي} other {}}.",
  "dossiers.truce.state": "الحال في {day}",
  "dossiers.truce.dayByDay": "يومًا بيوم",
  "dossiers.truce.dayByDay.words":
    "الخروق المزعومة في كل يوم، ومن تحدث عن المنطقة أصلًا. اليوم المظلَّل يوم لا يتحدث عنه أحد، وليس ذلك دليلًا على الهدوء. {reason}.",
  "dossiers.truce.restsOn": "يستند إلى",
  "dossiers.truce.noArea": "لا نص يسمّي منطقتها، فلا يُعرف من كان يراقبها.",
  "dossiers.truce.acts": "الأفعال",
  "dossiers.truce.act":
    "<strong>{act}</strong>: {type}{hasBy, select, yes { من جانب {by}} other {}}{hasParties, select, yes { بين {parties}} other {}}{hasStart, select, yes {، من {start}} other {}}{hasEnd, select, yes {، حتى {end}} other {}}",
  "dossiers.truce.breaches": "الخروق المزعومة",
  "dossiers.truce.noBreaches": "لا إفادة في السجل تنسب إلى أحد أطرافها هجومًا في أيامها ومنطقتها.",
  "dossiers.truce.breach":
    "{when}: {type}، {place}، منسوب إلى {accused}{dayOnly, select, yes {<quiet> (في يوم بدء الهدنة أو انتهائها؛ ولا أحد يذكر الساعة)</quiet>} other {}}",
  "dossiers.truce.accusers":
    "صاحب الاتهام: {accusers}{hasDeniers, select, yes {؛ <badge>منفي</badge> من {deniers}} other {}}",
  "dossiers.truce.calendar": "أيام الهدنة",
  "dossiers.truce.calendar.caption": "أيام الهدنة مع الخروق المزعومة ومن تحدث",
  "dossiers.truce.day": "اليوم",
  "dossiers.truce.spoke": "الأصول التي تحدثت",
  "dossiers.truce.notObserved": "لم يُرصد",
  "dossiers.truce.totals": "الخروق المُحصاة",
  "dossiers.truce.totals.words":
    "ما يعلنه الراصدون والأطراف يقف إلى جانب ما يورده هذا السجل. ولا يُجمعان أبدًا.",
  "dossiers.truce.totals.caption": "الخروق بحسب الطرف، كما أُعلنت وكما تَرِد هنا",
  "dossiers.truce.party": "الطرف",
  "dossiers.truce.stated": "كما أُعلنت",
  "dossiers.truce.listed": "الواردة هنا",
  "dossiers.truce.listedDenied": "المنفي منها",
  "dossiers.truce.partyNotNamed": "لم يُسمَّ",
  "dossiers.truce.nothingStated": "لا أحد يعطي رقمًا",
  "dossiers.truce.noNumber": "بلا رقم",
  "dossiers.truce.attacks":
    "{attacks, plural, zero {لا هجمات} one {هجوم واحد} two {هجومان} few {# هجمات} many {# هجومًا} other {# هجوم}}",
};
