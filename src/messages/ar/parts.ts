import type { parts as english } from "../en/parts.ts";

export const parts: Record<keyof typeof english, string> = {
  "document.untitled": "وثيقة بلا عنوان {id}",
  "pager.of.list": "صفحات القائمة",
  "pager.of.day": "صفحات هذا اليوم",
  "pager.of.log": "صفحات هذا السجل",
  "pager.of.document": "صفحات هذه الوثيقة",
  "pager.of.claims": "صفحات الإفادات",
  "pager.previous": "الصفحة السابقة",
  "pager.next": "الصفحة التالية",
  "pager.at": "الصفحة {page} من {pages}",
};
