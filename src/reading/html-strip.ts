const BLOCK_TAGS = new Set(
  "address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead title tr ul".split(
    " ",
  ),
);

const DROPPED_TAGS = new Set("script style noscript template svg iframe textarea select head".split(" "));

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** Turns the entities that running text uses into characters; an unknown one stays as written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : " ";
  });
}

/**
 * Takes the tags out of a page without parsing it: for pages too deep or too large for the parser. Blocks
 * become paragraphs parted by blank lines. Linear in the length of the page.
 */
export function stripTags(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  // Once no '>' or end tag follows, none ever will: the search is not repeated.
  let lastClose = html.lastIndexOf(">");
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0 || open > lastClose) {
      parts.push(html.slice(at).replace(/<+/g, " "));
      break;
    }
    parts.push(html.slice(at, open));
    if (!/[a-zA-Z/!?]/.test(html[open + 1] ?? "")) {
      at = open + 1;
      continue;
    }
    const comment = html.startsWith("<!--", open);
    const close = comment ? html.indexOf("-->", open) : html.indexOf(">", open);
    if (close < 0) {
      if (!comment) break;
      lastClose = -1;
      continue;
    }
    at = close + (comment ? 3 : 1);
    const name = /^<\/?([a-z][a-z0-9]{0,12})/.exec(lower.slice(open, open + 16))?.[1] ?? "";
    if (BLOCK_TAGS.has(name)) parts.push("\n\n");
    if (DROPPED_TAGS.has(name) && html[open + 1] !== "/" && html[close - 1] !== "/") {
      const end = lower.indexOf(`</${name}`, at);
      if (end < 0) break;
      at = end;
    }
  }
  return decodeEntities(parts.join(""))
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?\r?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
