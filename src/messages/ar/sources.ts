import type { sources as english } from "../en/sources.ts";

export const sources: Record<keyof typeof english, string> = {
  "sources.title": "المصادر",
  "sources.standfirst":
    "وسائل الإعلام تنقل الكلام؛ والأصول أول من قاله، بقدر ما يبيّن النص. ثلاث وسائل إعلام بأصل واحد هي أصل واحد.",
  "sources.publisherNotKnown": "ناشر غير معروف",
  "sources.outlets":
    "{outlets, plural, one {وسيلة إعلام واحدة} two {وسيلتا إعلام} few {# وسائل إعلام} many {# وسيلة إعلام} other {# وسيلة إعلام}}",
  "sources.outlets.caption": "وسائل الإعلام مع وثائقها وإفاداتها",
  "sources.head.outlet": "وسيلة الإعلام",
  "sources.head.documents": "الوثائق",
  "sources.head.claims": "الإفادات",
  "sources.head.own": "بلسانها هي",
  "sources.head.carries": "الأصول التي تنقل عنها",
  "sources.origins":
    "{origins, plural, zero {لا أصل مسمّى} one {أصل مسمّى واحد} two {أصلان مسمّيان} few {# أصول مسمّاة} many {# أصلًا مسمّى} other {# أصل مسمّى}}",
  "sources.origins.none": "لا تسمّي أي إفادة قائلًا غير وثيقتها نفسها.",
  "sources.origins.caption": "الأصول مع وسائل الإعلام التي تنقل عنها",
  "sources.head.origin": "الأصل",
  "sources.head.carriedBy": "نقلته",
  "sources.records": "ما آلت إليه أرقامها",
  "sources.records.words":
    "من الأرقام التي أعطاها أصل ما: كم رقمًا أكده أصل مستقل، وكم رقمًا يناقضه غيره، وما تراجع عنه هو نفسه. الحرف من ترميز الأميرالية وفق قاعدة: تسعة من عشرة مؤكدة B، وثلاثة من أربعة C، والنصف D، وما دون ذلك E؛ وإذا كان ما يتحدث عنه غيره أيضًا أقل من خمسة فالحرف F. وهو لا يتحدث إلا عن هذا السجل.",
  "sources.records.region": "سجلات الأصول",
  "sources.records.caption": "ما آلت إليه أرقام كل أصل",
  "sources.head.figures": "الأرقام",
  "sources.head.confirmed": "مؤكَّدة",
  "sources.head.contradicted": "يناقضها غيره",
  "sources.head.denied": "منفية",
  "sources.head.revised": "معدَّلة",
  "sources.head.takenBack": "تراجع عنها",
  "sources.head.reliability": "الموثوقية",
  "letter.B": "موثوق عادةً",
  "letter.C": "موثوق إلى حد ما",
  "letter.D": "غير موثوق عادةً",
  "letter.E": "غير موثوق",
  "letter.F": "لا يمكن الحكم عليه",

  "source.over": "مصدر",
  "source.tab": "المصدر: {name}",
  "source.standfirst":
    "{claims, plural, zero {لا إفادة كان أول من قالها} one {إفادة واحدة كان أول من قالها} two {إفادتان كان أول من قالهما} few {# إفادات كان أول من قالها} many {# إفادة كان أول من قالها} other {# إفادة كان أول من قالها}}، بقدر ما تبيّن النصوص.",
  "source.asActor": "{actor} بوصفه جهة",
  "source.search": "ابحث في ما قاله",
  "source.all": "كل المصادر",
  "source.noFigures": "لم يعطِ رقمًا يمكن وضعه إلى جانب أرقام غيره.",
  "source.record": "ما آلت إليه أرقامه هنا",
  "source.record.letter":
    "<badge>{letter}</badge> {letter, select, F {} other {{words}: }}<quiet>{reason}. في هذا السجل وحده، وفق قاعدة.</quiet>",
  "source.record.how": "كيف يتحدد الحرف",
  "source.record.caption": "أرقامه وما آلت إليه",
  "source.record.figures": "أرقام أعطى لها عددًا",
  "source.record.confirmed": "أكدها أصل مستقل",
  "source.record.contradicted": "يناقضها رقم غيره",
  "source.record.denied": "نفاها أحد",
  "source.record.revised": "عدّلها بنفسه",
  "source.record.retracted": "تراجع عنها بنفسه",
  "source.carriers":
    "{outlets, plural, one {نقلته وسيلة إعلام واحدة} two {نقلته وسيلتا إعلام} few {نقلته # وسائل إعلام} many {نقلته # وسيلة إعلام} other {نقلته # وسيلة إعلام}}",
  "source.carrier":
    "{claims, plural, one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}} في {documents, plural, one {وثيقة واحدة} two {وثيقتين} few {# وثائق} many {# وثيقة} other {# وثيقة}}",
  "source.revisions":
    "{values, plural, one {قيمة واحدة مُستبدَلة أو متراجَع عنها} two {قيمتان مُستبدَلتان أو متراجَع عنهما} few {# قيم مُستبدَلة أو متراجَع عنها} many {# قيمة مُستبدَلة أو متراجَع عنها} other {# قيمة مُستبدَلة أو متراجَع عنها}}",
  "source.revision":
    "<figure>{title}</figure> <quiet>{incident}</quiet>: <old>{number}</old>{isTakenBack, select, yes { <takenBack>تراجع عنه</takenBack>} other {}}{hasHeld, select, yes { ثم <held>{heldNumber}</held>{hasSaid, select, yes { <quiet>{said}</quiet>} other {}}} other {}}",
  "source.revision.replaced": "مُستبدَل",
  "source.revisions.first": "أول {shown, number} منها.",
  "source.said": "ما قاله",
};
