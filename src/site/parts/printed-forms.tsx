import { printedForms } from "../printed-forms.ts";
import { shown } from "./source-text.tsx";
import { useSay } from "./words.tsx";

/** Forms shown before the rest is folded away. */
const FIRST = 12;

/** Every form in which the record prints a name, with how often, the commonest first. */
export function PrintedForms({ printed }: { printed: readonly { readonly printed: string }[] }) {
  const say = useSay();
  const forms = printedForms(printed);
  if (forms.length === 0) return <p class="quiet">{say("forms.none")}</p>;
  const list = (some: typeof forms) => (
    <ul class="plain">
      {some.map(({ form, times }) => (
        <li>
          <q class="source-face">
            <bdi>{shown(form)}</bdi>
          </q>{" "}
          <span class="quiet tabular">{times}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(forms.slice(0, FIRST))}
      {forms.length <= FIRST ? null : (
        <details>
          <summary>{say("forms.more", { forms: forms.length - FIRST })}</summary>
          {list(forms.slice(FIRST))}
        </details>
      )}
    </>
  );
}
