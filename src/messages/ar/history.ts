import type { history as english } from "../en/history.ts";

export const history: Record<keyof typeof english, string> = {
  "changes.title": "ما الذي تغير",
  "changes.standfirst":
    "ما عُرف بين لحظتين: تقارير جديدة، وأعداد أخرى، ونفي، وتصحيحات. ويذكر كل سطر الإفادات التي يقوم عليها.",
  "changes.from": "من (UTC)",
  "changes.to": "إلى",
  "changes.compare": "قارن",
  "changes.openEnd": "بلا نهاية: حتى الآن.",
  "changes.none": "لم يتغير شيء",
  "changes.noneWhy": "لم يُعرف بين اللحظتين شيء ذو وزن.",
  "changes.untilNow":
    "{changes, plural, one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}} من <from></from> إلى الآن",
  "changes.between":
    "{changes, plural, one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}} من <from></from> إلى <to></to>",
  "changes.words": "{number, plural, =1 {النص} one {و#} two {و#} few {و#} many {و#} other {و#}}",
  "changes.byDay": "بحسب اليوم",
  "changes.oneDay": "كل ما في هذا السجل نُشر في يوم واحد.",
  "changes.added": "ما أضافه <day></day>",
  "changes.sort.new incident": "حادثة جديدة",
  "changes.sort.joined": "ضُمَّت",
  "changes.sort.withdrawn": "محذوفة",
  "changes.sort.new figure": "رقم جديد",
  "changes.sort.new value": "قيمة جديدة",
  "changes.sort.revised": "مراجَع",
  "changes.sort.retracted": "مسحوب",
  "changes.sort.denied": "منفي",
  "changes.sort.dispute": "خلاف",
  "changes.sort.accused": "اتهام",
  "changes.sort.holding": "سيطرة",
};
