import type { frame as english } from "../en/frame.ts";

export const frame: Record<keyof typeof english, string> = {
  "frame.skip": "انتقل إلى المحتوى",
  "frame.holds":
    "{documents, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}، {claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}",
  "frame.search": "ابحث في السجل",
  "frame.searchButton": "بحث",
  "frame.sections": "الأقسام",
  "section.days": "السجل الزمني",
  "section.incidents": "الحوادث",
  "section.figures": "الأرقام",
  "section.tallies": "الإحصاءات",
  "section.dossiers": "الملفات",
  "section.map": "الخريطة",
  "section.documents": "الوثائق",
  "section.places": "الأماكن",
  "section.actors": "الجهات",
  "section.sources": "المصادر",
  "section.method": "المنهج",
  "frame.creed":
    "الكلمات المكتوبة <face>بهذا الخط</face> كلمات المصدر، والمكتوبة بهذا الخط كلمات Daybook. يقول Daybook من قال ماذا، ولا يقول ما هو الصحيح. <link>كيف يعمل</link>",
  "frame.appearance": "المظهر",
  "frame.appearance.auto": "كما في الجهاز",
  "frame.appearance.light": "فاتح",
  "frame.appearance.dark": "داكن",
  "frame.language": "اللغة",
};
