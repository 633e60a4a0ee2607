/** How often each printed form was met, most often first, then by form. */
export function printedForms(
  references: readonly { readonly printed: string }[],
): { form: string; times: number }[] {
  const times = new Map<string, number>();
  for (const { printed } of references) times.set(printed, (times.get(printed) ?? 0) + 1);
  return [...times]
    .map(([form, number]) => ({ form, times: number }))
    .sort((a, b) => b.times - a.times || (a.form < b.form ? -1 : 1));
}
