import { useSay } from "./words.tsx";

interface PagerProps {
  /** What has pages, said to those who hear the page. */
  readonly of: "list" | "day" | "log" | "document" | "claims";
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Address of a page. */
  readonly href: (page: number) => string;
}

/** The way to the previous and the next page; nothing where there is only one. */
export function Pager({ of, page, pages, href }: PagerProps) {
  const say = useSay();
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label={say(`pager.of.${of}`)}>
      {page > 1 ? <a href={href(page - 1)}>{say("pager.previous")}</a> : null}
      <span>{say("pager.at", { page, pages })}</span>
      {page < pages ? <a href={href(page + 1)}>{say("pager.next")}</a> : null}
    </nav>
  );
}
