import { edtfInWords } from "./dates.ts";

/** From when until when a name or relation holds, in words; null where neither is known. */
export function validity(from: string | null, to: string | null): string | null {
  if (from === null && to === null) return null;
  if (to === null) return `since ${edtfInWords(from as string)}`;
  if (from === null) return `until ${edtfInWords(to)}`;
  return edtfInWords(`${from}/${to}`);
}
