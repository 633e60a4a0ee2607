import type { errors as english } from "../en/errors.ts";

export const errors: Record<keyof typeof english, string> = {
  "error.front": "في <link>الصفحة الأولى</link> أحدث يوم في السجل.",
  "error.search": "يبحث <link>البحث</link> في الوثائق والإفادات والأماكن والجهات.",
  "error.permanent": "عناوين الوثائق والإفادات واللقطات دائمة: العنوان الذي لم يعمل قط فيه خطأ.",
  "error.notFound": "غير موجود",
  "error.missing": "لا شيء في السجل بهذا العنوان.",
  "error.missingThen":
    "لا شيء مما نُشر حتى هذه اللحظة بهذا العنوان. يبين «العودة إلى الآن» أعلاه هل لشيء هذا العنوان اليوم.",
  "error.noMoment": "لا توجد لحظة كهذه",
  "error.noMomentFound":
    "يطلب العنوان السجل كما عُرف في لحظة، وما يذكره ليس لحظة. اللحظة يوم، مثل 2016-11-18، أو دقيقة بتوقيت UTC، مثل 2016-11-18T17:45.",
  "error.ours": "حدث خطأ هنا",
  "error.theirs": "لم يُفهم هذا الطلب",
  "error.oursFound": "تعذر إعداد الصفحة. سُجل الخلل حيث يعمل Daybook؛ وعرض السجل لا يغير فيه شيئًا.",
  "error.theirsFound": "تعذرت قراءة العنوان أو النموذج المرسل معه.",
};
