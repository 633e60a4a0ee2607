/** Addresses whose answers do not depend on the moment. */
const TIMELESS = /^\/(?:assets|captures|appearance|times|method|map\/ground)\b/;

const LINK = /<a\s[^>]*>/g;
const ADDRESS = /\bhref="(\/[^"#]*)(#[^"]*)?"/;
const FORM = /<form\s[^>]*>/g;

/**
 * Puts the moment that a page speaks of into every link and question form of the page, so that going on stays
 * at that moment. What is marked `data-now` or names a moment of its own is left alone.
 *
 * @param html as the renderer writes it: attributes in double quotes
 */
export function keepMoment(html: string, moment: string): string {
  const at = `at=${encodeURIComponent(moment)}`;
  return html
    .replace(LINK, (tag) =>
      tag.includes(" data-now")
        ? tag
        : tag.replace(ADDRESS, (whole, address: string, fragment = "") => {
            if (address.startsWith("//") || TIMELESS.test(address) || /[?&;]at=/.test(address)) return whole;
            return `href="${address}${address.includes("?") ? "&amp;" : "?"}${at}${fragment}"`;
          }),
    )
    .replace(FORM, (tag) => {
      const action = /\baction="(\/[^"]*)"/.exec(tag)?.[1];
      const asks = action !== undefined && !TIMELESS.test(action) && /\bmethod="get"/.test(tag);
      return asks && !tag.includes("data-own-moment")
        ? `${tag}<input type="hidden" name="at" value="${moment}"/>`
        : tag;
    });
}

/** An address of this site at a moment. */
export function withMoment(address: string, moment: string): string {
  const [path, fragment] = address.split("#") as [string, string | undefined];
  const joint = path.includes("?") ? "&" : "?";
  return `${path}${joint}at=${encodeURIComponent(moment)}${fragment === undefined ? "" : `#${fragment}`}`;
}

/** The address of a page as it is now: without the moment. */
export function withoutMoment(address: string): string {
  const [path, query = ""] = address.split("?") as [string, string | undefined];
  const parameters = new URLSearchParams(query);
  parameters.delete("at");
  const rest = parameters.toString();
  return rest === "" ? path : `${path}?${rest}`;
}
