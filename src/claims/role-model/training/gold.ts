import { readFileSync } from "node:fs";
import type { Lexicon } from "../../../language/lexicon-model.ts";
import { readModelData } from "../../../language/model-data.ts";
import { isAllCapitals, truecase } from "../../../language/truecase.ts";
import type { Role } from "../incident.ts";
import { groupsOf } from "../word-groups.ts";
import { comparable } from "./template-score.ts";

/** An incident as the answer key has it: each role a list of things, each thing a list of its mentions. */
export type GoldTemplate = Readonly<Record<Role, readonly (readonly string[])[]>> & {
  readonly incident_type: string;
  /** What the key says beside the roles; left out where a corpus says nothing. */
  readonly key?: {
    readonly human_targets?: readonly {
      readonly strings: readonly string[];
      /** What the named are called besides, alternatives in lists of their own. */
      readonly descriptions?: readonly unknown[] | null;
      readonly named: boolean;
    }[];
  };
};

/** People harmed in an incident without a name, as the strings are compared; the roles leave them out. */
export interface UnnamedHarmed {
  readonly type: string;
  readonly names: readonly string[];
}

export function unnamedHarmed({ incident_type, key }: GoldTemplate): UnnamedHarmed[] {
  return (key?.human_targets ?? [])
    .filter(({ named }) => !named)
    .map(({ strings, descriptions }) => ({
      type: incident_type,
      names: [...strings, ...(descriptions ?? [])]
        .flat()
        .filter((name): name is string => typeof name === "string")
        .map(comparable),
    }));
}

/** One line of the corpus file. */
export interface GoldStory {
  readonly docid: string;
  readonly raw: string;
  readonly templates: readonly GoldTemplate[];
}

/** The stories of a corpus file: JSON, one a line. */
export function readStories(path: string): GoldStory[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldStory);
}

/** Where the words begin: behind the dateline and the marks of the monitoring service. */
function bodyStart(raw: string): number {
  const mark = raw.lastIndexOf("[TEXT]", 600);
  if (mark >= 0) return mark + 6;
  const dash = raw.indexOf(" -- ");
  return dash >= 0 && dash < 200 ? dash + 4 : 0;
}

let lexicon: Lexicon | null = null;

/** A story's text as news would print it: paragraphs on lines of their own, and letters by the lexicon. */
export function storyText(raw: string): string {
  const body = raw
    .slice(bodyStart(raw))
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").replace(/\[/g, "(").replace(/\]/g, ")").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n");
  return isAllCapitals(body) ? truecase(body, words(), (word) => groupsOf(word).length > 0) : body;
}

function words(): Lexicon {
  lexicon ??= readModelData().lexicon;
  return lexicon;
}
