import type { islands as english } from "../en/islands.ts";

export const islands: Record<keyof typeof english, string> = {
  "finder.name": "بحث سريع",
  "finder.label": "ابحث عن مكان أو جهة أو حادثة أو ملف أو يوم أو مصدر أو وثيقة",
  "finder.found": "النتائج",
  "finder.hint": "اكتب اسمًا، بأي إملاء أو خط.",
  "finder.none": "لا شيء بهذا الاسم. يبحث مفتاح Enter في كل الكلمات.",
  "finder.total":
    "{found, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}",
  "finder.more": "{label} ({shown} من {total})",
  "finder.all": "ابحث في كل الكلمات: {words}",
  "finder.lost": "لم يُجب الخادم. يفتح مفتاح Enter صفحة البحث.",
  "keys.title": "المفاتيح",
  "keys.find": "البحث عن مكان أو جهة أو حادثة أو ملف أو يوم أو مصدر أو وثيقة",
  "keys.search": "حقل البحث",
  "keys.help": "هذه المساعدة",
  "keys.close": "إغلاق ما هو مفتوح",
  "keys.switch": "مفاتيح الحرف الواحد أو العلامة الواحدة مفعّلة",
  "keys.closeButton": "إغلاق",
  "copy.copied": "نُسخ",
  "copy.selected": "حُدِّد النص: اضغط Ctrl C",
};
