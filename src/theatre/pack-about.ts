import type { PackProblems } from "./pack-problems.ts";
import { readJson } from "./pack-json.ts";
import type { InLanguages, PackAbout } from "./pack.ts";

const FILE = "theatre.json";

/** What is missing or has another shape is noted and left empty. */
export function readAbout(files: ReadonlyMap<string, string>, problems: PackProblems): PackAbout {
  const about = readJson(files, FILE, problems) as Record<string, unknown> | null;
  return {
    id: stringField(about, "id", problems),
    title: stringField(about, "title", problems),
    titles: inLanguages(about?.titles, "titles", problems),
    credit: creditOf(about, problems),
    sideNames: sideNamesOf(about?.sides, problems),
  };
}

function stringField(
  about: Readonly<Record<string, unknown>> | null,
  field: "id" | "title",
  problems: PackProblems,
): string {
  if (about === null) return "";
  const value = about[field];
  if (typeof value === "string" && value !== "") return value;
  problems.add(
    "DAY-PACK-012",
    FILE,
    `'${field}' is missing.`,
    '{ "id": "syria", "title": "Syria" }, both texts.',
    "Add it.",
  );
  return "";
}

/** Optional; what is there must be words. */
function creditOf(about: Readonly<Record<string, unknown>> | null, problems: PackProblems): string | null {
  const value = about?.credit;
  if (value === undefined || value === null) return null;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  problems.add(
    "DAY-PACK-012",
    FILE,
    "'credit' is no text.",
    "a sentence that says whose data the pack is made of, or no 'credit' at all.",
    "Write it as text.",
  );
  return null;
}

function sideNamesOf(value: unknown, problems: PackProblems): Record<string, InLanguages> {
  if (value === undefined) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.add(
      "DAY-PACK-012",
      FILE,
      "'sides' is no object.",
      '{ "government": { "en": "Army and allies" } }, by side.',
      "Correct it, or leave 'sides' out.",
    );
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).map(([side, names]) => [side, inLanguages(names, `sides.${side}`, problems)]),
  );
}

function inLanguages(value: unknown, field: string, problems: PackProblems): InLanguages {
  if (value === undefined) return {};
  const words = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const sound = words.filter(
    (each): each is [string, string] => typeof each[1] === "string" && each[1].trim() !== "",
  );
  if (words.length === 0 || sound.length < words.length || Array.isArray(value))
    problems.add(
      "DAY-PACK-012",
      FILE,
      `'${field}' holds no words by language.`,
      '{ "en": "words", "ar": "كلمات" }.',
      "Correct it, or leave it out.",
    );
  return Object.fromEntries(sound);
}
