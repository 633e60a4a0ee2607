import type { MessageKey, Say } from "../../messages/say.ts";
import { packed } from "../../messages/packed.ts";
import type { Language } from "../../messages/languages.ts";

/** Messages that each script says in the browser, by its name; a page brings along those of its scripts. */
export const SCRIPT_WORDS: Readonly<Record<string, readonly MessageKey[]>> = {
  finder: [
    "finder.name",
    "finder.label",
    "finder.found",
    "finder.hint",
    "finder.none",
    "finder.total",
    "finder.more",
    "finder.all",
    "finder.lost",
    "list.comma",
  ],
  keys: [
    "keys.title",
    "keys.find",
    "keys.search",
    "keys.help",
    "keys.close",
    "keys.switch",
    "keys.closeButton",
  ],
  copy: ["copy.copied", "copy.selected"],
  log: ["log.copied"],
  live: [
    "live.new",
    "live.corrections",
    "live.both",
    "live.paused",
    "live.corrected",
    "live.correctedAt",
    "live.withdrawn",
  ],
};

const made = new Map<string, string>();

/** The words of a page's scripts in its language, for its head: data in an element that no browser runs. */
export function ScriptWords({ islands, say }: { islands: readonly string[]; say: Say }) {
  return <meta name="words" content={jsonOf(islands, say.language)} />;
}

function jsonOf(islands: readonly string[], language: Language): string {
  const name = `${language} ${islands.join(" ")}`;
  const known = made.get(name);
  if (known !== undefined) return known;
  const keys = islands.flatMap((island) => SCRIPT_WORDS[island] ?? []);
  const json = JSON.stringify(packed(keys, language));
  made.set(name, json);
  return json;
}
