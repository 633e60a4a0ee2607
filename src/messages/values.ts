/** What a message is told: numbers choose plural forms and are grouped, texts stand as they are. */
export type Values = Readonly<Record<string, string | number>>;

/** Values of a message with elements in it: `<link>words</link>` calls `link` with its parts. */
export type RichValues<T> = Readonly<
  Record<string, string | number | T | ((parts: (string | T)[]) => T | string)>
>;
