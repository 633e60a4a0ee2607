import type { Say } from "../../messages/say.ts";
import { edtfInWords } from "../../messages/dates.ts";

/** From when until when a name or relation holds, in words; null where neither is known. */
export function validity(from: string | null, to: string | null, say: Say): string | null {
  if (from === null && to === null) return null;
  if (to === null) return say("date.since", { when: edtfInWords(from as string, say) });
  if (from === null) return say("date.until", { when: edtfInWords(to, say) });
  return edtfInWords(`${from}/${to}`, say);
}
