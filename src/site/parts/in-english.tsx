import { shown } from "./source-text.tsx";
import { useSay } from "./words.tsx";

/** Words of the engine or the theatre pack that are there in English alone: marked as such where the page speaks another language. */
export function InEnglish({ children }: { children: string }) {
  const say = useSay();
  return say.language === "en" ? (
    <>{shown(children)}</>
  ) : (
    <span lang="en" dir="ltr">
      {shown(children)}
    </span>
  );
}
