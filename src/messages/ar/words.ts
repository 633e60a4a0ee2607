import type { words as english } from "../en/words.ts";

export const words: Record<keyof typeof english, string> = {
  "date.day": "{date} {month} {year}",
  "date.dayOfMonth": "{date} {month}",
  "date.month": "{month} {year}",
  "date.clock": "{day}، {clock}",
  "date.month.1": "يناير",
  "date.month.2": "فبراير",
  "date.month.3": "مارس",
  "date.month.4": "أبريل",
  "date.month.5": "مايو",
  "date.month.6": "يونيو",
  "date.month.7": "يوليو",
  "date.month.8": "أغسطس",
  "date.month.9": "سبتمبر",
  "date.month.10": "أكتوبر",
  "date.month.11": "نوفمبر",
  "date.month.12": "ديسمبر",
  "date.short.1": "يناير",
  "date.short.2": "فبراير",
  "date.short.3": "مارس",
  "date.short.4": "أبريل",
  "date.short.5": "مايو",
  "date.short.6": "يونيو",
  "date.short.7": "يوليو",
  "date.short.8": "أغسطس",
  "date.short.9": "سبتمبر",
  "date.short.10": "أكتوبر",
  "date.short.11": "نوفمبر",
  "date.short.12": "ديسمبر",
  "date.weekday.0": "الأحد",
  "date.weekday.1": "الاثنين",
  "date.weekday.2": "الثلاثاء",
  "date.weekday.3": "الأربعاء",
  "date.weekday.4": "الخميس",
  "date.weekday.5": "الجمعة",
  "date.weekday.6": "السبت",
  "date.about": "نحو {when}",
  "date.perhaps": "ربما {when}",
  "date.perhapsAbout": "ربما نحو {when}",
  "date.since": "منذ {when}",
  "date.until": "حتى {when}",
  "date.undated": "بلا تاريخ",
  "date.between": "{from} إلى {to}",
  "bounds.range": "{min} إلى {max}",
  "bounds.about": "نحو {number}",
  "bounds.moreThan": "أكثر من {number}",
  "bounds.orMore": "ما لا يقل عن {number}",
  "bounds.fewerThan": "أقل من {number}",
  "bounds.nearly": "ما يقارب {number}",
  "bounds.upTo": "ما يصل إلى {number}",
  "bounds.beforeNoun": "{n, plural, zero {#} one {} two {} few {#} many {#} other {#}}",
  "who.wordy": "{who} («{words}»)",
  "who.unlisted": "{form, select, bare {أشخاص ({who})} other {{count} ({who})}}",
  "toll.killed": "مقتل {who}",
  "toll.injured": "إصابة {who}",
  "toll.missing": "فقدان {who}",
  "toll.detained": "احتجاز {who}",
  "toll.released": "الإفراج عن {who}",
  "toll.executed": "إعدام {who}",
  "toll.evacuated": "إجلاء {who}",
  "toll.displaced": "نزوح {who}",
  "toll.returned": "عودة {who}",
  "toll.besieged": "حصار {who}",
  "toll.resident": "إقامة {who}",
  "toll.present": "وجود {who}",
  "toll.captured": "أسر {who}",
  "toll.treated": "علاج {who}",
  "toll.participating": "مشاركة {who}",
  "figure.all.killed": "القتلى",
  "figure.all.injured": "الجرحى",
  "figure.all.missing": "المفقودون",
  "figure.all.detained": "المحتجزون",
  "figure.all.released": "المفرج عنهم",
  "figure.all.executed": "من أُعدموا",
  "figure.all.evacuated": "من تم إجلاؤهم",
  "figure.all.displaced": "النازحون",
  "figure.all.returned": "العائدون",
  "figure.all.besieged": "المحاصرون",
  "figure.all.resident": "المقيمون",
  "figure.all.present": "الموجودون",
  "figure.all.captured": "الأسرى",
  "figure.all.treated": "من تلقوا العلاج",
  "figure.all.participating": "المشاركون",
  "figure.of.killed": "القتلى من {who}",
  "figure.of.injured": "الجرحى من {who}",
  "figure.of.missing": "المفقودون من {who}",
  "figure.of.detained": "المحتجزون من {who}",
  "figure.of.released": "المفرج عنهم من {who}",
  "figure.of.executed": "من أُعدموا من {who}",
  "figure.of.evacuated": "من تم إجلاؤهم من {who}",
  "figure.of.displaced": "النازحون من {who}",
  "figure.of.returned": "العائدون من {who}",
  "figure.of.besieged": "المحاصرون من {who}",
  "figure.of.resident": "المقيمون من {who}",
  "figure.of.present": "الموجودون من {who}",
  "figure.of.captured": "الأسرى من {who}",
  "figure.of.treated": "من تلقوا العلاج من {who}",
  "figure.of.participating": "المشاركون من {who}",
  "claim.toll": "{toll}{places, select, _ {} other {، {places}}}",
  "claim.attack.carried out":
    "{type}{count, select, _ {} other { ({count})}}{target, select, _ {} other { على «{target}»}}{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.attack.repelled":
    "صدّ {type}{count, select, _ {} other { ({count})}}{target, select, _ {} other { على «{target}»}}{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.attack.threatened":
    "تهديد ب{type}{count, select, _ {} other { ({count})}}{target, select, _ {} other { على «{target}»}}{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.attack.planned":
    "خطة ل{type}{count, select, _ {} other { ({count})}}{target, select, _ {} other { على «{target}»}}{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.attack.suspended":
    "تعليق {type}{count, select, _ {} other { ({count})}}{target, select, _ {} other { على «{target}»}}{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.attack.resumed":
    "استئناف {type}{count, select, _ {} other { ({count})}}{target, select, _ {} other { على «{target}»}}{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.attack.ended":
    "انتهاء {type}{count, select, _ {} other { ({count})}}{target, select, _ {} other { على «{target}»}}{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.attackOther": "هجوم",
  "claim.somewhere": "مكان",
  "claim.control.holds": "{by, select, _ {السيطرة على {place}} other {سيطرة {by} على {place}}}",
  "claim.control.gained":
    "{by, select, _ {السيطرة على {place}} other {سيطرة {by} على {place}}}{from, select, _ {} other { بدلًا من {from}}}",
  "claim.control.regained":
    "{by, select, _ {استعادة السيطرة على {place}} other {استعادة {by} السيطرة على {place}}}{from, select, _ {} other { من {from}}}",
  "claim.control.lost":
    "{from, select, _ {خسارة السيطرة على {place}} other {خسارة {from} السيطرة على {place}}}{by, select, _ {} other { لصالح {by}}}",
  "claim.control.contested":
    "تنازع على {place}{by, select, _ {} other { ({by})}}{from, select, _ {} other { مع {from}}}",
  "claim.control.advanced":
    "تقدُّم{by, select, _ {} other { {by}}}{from, select, _ {} other { على حساب {from}}}، {place}",
  "claim.control.withdrew": "انسحاب{by, select, _ {} other { {by}}} من {place}",
  "claim.truce.proposed":
    "اقتراح {type}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.truce.announced":
    "إعلان {type}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.truce.agreed":
    "التوصل إلى {type}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.truce.in force":
    "سريان {type}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.truce.extended":
    "تمديد {type}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.truce.rejected":
    "رفض {type}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.truce.broken":
    "خرق {type}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.truce.ended":
    "انتهاء {type}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.truce.vetoed":
    "نقض {type} (فيتو){by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.facility.destroyed":
    "تدمير {thing}{name, select, _ {} other { {name}}}{count, select, _ {} other { ({count})}}{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.facility.damaged":
    "تضرر {thing}{name, select, _ {} other { {name}}}{count, select, _ {} other { ({count})}}{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.facility.out of service":
    "خروج {thing}{name, select, _ {} other { {name}}}{count, select, _ {} other { ({count})}} عن الخدمة{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.facility.attacked":
    "استهداف {thing}{name, select, _ {} other { {name}}}{count, select, _ {} other { ({count})}}{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.facility.functioning":
    "عمل {thing}{name, select, _ {} other { {name}}}{count, select, _ {} other { ({count})}}{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.facility.restored":
    "إعادة {thing}{name, select, _ {} other { {name}}}{count, select, _ {} other { ({count})}} إلى الخدمة{places, select, _ {} other {، {places}}}{by, select, _ {} other { من جانب {by}}}",
  "claim.aid.delivered":
    "تسليم مساعدات{to, select, _ {} other { إلى {to}}}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.aid.blocked":
    "منع مساعدات{to, select, _ {} other { إلى {to}}}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.aid.attacked":
    "هجوم على مساعدات{to, select, _ {} other { إلى {to}}}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.aid.requested":
    "طلب مساعدات{to, select, _ {} other { إلى {to}}}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.aid.promised":
    "وعد بمساعدات{to, select, _ {} other { إلى {to}}}{by, select, _ {} other { من جانب {by}}}{places, select, _ {} other {، {places}}}",
  "claim.diplomacy":
    "{by, select, _ {} other {{by}: }}{act}{to, select, _ {} other { ({to})}}{about, select, _ {} other { – «{about}»}}",
  "claim.allegiance.joins":
    "انضمام{actor, select, _ {} other { {actor}}}{other, select, _ {} other { إلى {other}}}",
  "claim.allegiance.leaves":
    "انسحاب{actor, select, _ {} other { {actor}}}{other, select, _ {} other { من {other}}}",
  "claim.allegiance.splits":
    "انقسام{actor, select, _ {} other { {actor}}}{other, select, _ {} other { عن {other}}}",
  "claim.allegiance.merges":
    "اندماج{actor, select, _ {} other { {actor}}}{other, select, _ {} other { مع {other}}}",
  "claim.allegiance.renames":
    "تغيير اسم{actor, select, _ {} other { {actor}}}{other, select, _ {} other { إلى {other}}}",
  "claim.allegiance.allies":
    "تحالف{actor, select, _ {} other { {actor}}}{other, select, _ {} other { مع {other}}}",
  "claim.allegiance.fights":
    "قتال{actor, select, _ {} other { {actor}}}{other, select, _ {} other { ضد {other}}}",
  "claim.allegiance.infiltrated by":
    "اختراق{actor, select, _ {} other { {actor}}}{other, select, _ {} other { من جانب {other}}}",
  "claim.arms.supplied":
    "توريد {what}{from, select, _ {} other { من {from}}}{to, select, _ {} other { إلى {to}}}",
  "claim.arms.blocked":
    "منع {what}{from, select, _ {} other { من {from}}}{to, select, _ {} other { إلى {to}}}",
  "claim.arms.promised":
    "وعد ب{what}{from, select, _ {} other { من {from}}}{to, select, _ {} other { إلى {to}}}",
  "claim.arms.captured":
    "استيلاء على {what}{from, select, _ {} other { من {from}}}{to, select, _ {} other { إلى {to}}}",
  "claim.arms.used":
    "استخدام {what}{from, select, _ {} other { من {from}}}{to, select, _ {} other { إلى {to}}}",
  "claim.arms.held":
    "حيازة {what}{from, select, _ {} other { من {from}}}{to, select, _ {} other { إلى {to}}}",
  "claim.armsUnnamed": "أسلحة",
  "claim.statement": "تصريح",
  "claim.denied": "نفي: {words}",
  "claim.line": "{denied, select, yes {{kind} (منفي)} other {{kind}}}: {words}",
  "claim.kindOnly": "{denied, select, yes {{kind} (منفي)} other {{kind}}}",
  "names.government": "حكومة {name}",
  "names.governorate": "محافظة {name}",
  "list.semicolon": "؛ ",
  "list.comma": "، ",
  "voice.itself": "الوثيقة نفسها",
  "voice.link": "{outer} → {inner}",
  "field.status": "الحالة",
  "field.count": "العدد",
  "field.who": "من هم",
  "field.side": "الجانب",
  "field.doneBy": "يُنسب إلى",
  "field.means": "الوسيلة",
  "field.ofThem": "منهم",
  "field.type": "النوع",
  "field.target": "الهدف",
  "field.change": "التغيير",
  "field.holder": "المسيطر أو المتحرك",
  "field.from": "من",
  "field.by": "من جانب",
  "field.parties": "الأطراف",
  "field.until": "حتى",
  "field.breaches": "الخروق",
  "field.breachesBy": "الخروق من جانب",
  "field.name": "الاسم",
  "field.to": "إلى",
  "field.what": "ماذا",
  "field.act": "الفعل",
  "field.about": "بشأن",
  "field.actor": "الجهة",
  "field.other": "الطرف الآخر",
  "field.printed": "{read} (كما وردت: «{words}»)",
  "field.part": "{who}{where, select, _ {} other {، {where}}}",
  "field.partList": "{first}؛ {rest}",
};
