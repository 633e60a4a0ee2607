/** Languages that the interface speaks. The words of sources stay in their own. */
export const LANGUAGES = ["en", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

export interface LanguageFacts {
  /** BCP 47 tag by which numbers, plurals and lists are made. */
  readonly locale: string;
  /** Value of the page's `lang`. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** What the language calls itself. */
  readonly ownName: string;
}

export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  en: { locale: "en-GB", tag: "en-GB", direction: "ltr", ownName: "English" },
  // Western digits, as Arab news agencies print them: numbers stand beside those of sources in other languages.
  ar: { locale: "ar-u-nu-latn", tag: "ar", direction: "rtl", ownName: "العربية" },
};

/**
 * The language that a browser asks for first among ours; English where it asks for none of them.
 *
 * @param header the text of `Accept-Language`; at most its first 500 characters are read
 */
export function languageAccepted(header: string | undefined): Language {
  const asked = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((part, order) => {
      const [tag = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
      const weight = parameters.find((each) => each.startsWith("q="))?.slice(2);
      return { language: tag.split("-")[0] ?? "", weight: weight === undefined ? 1 : Number(weight), order };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  for (const { language } of asked) if (isLanguage(language)) return language;
  return "en";
}
