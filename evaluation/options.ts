import { existsSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** The value behind `name` among the arguments (`--data FOLDER`); null where it is absent or nothing follows. */
export function option(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}

/** The file of JSON lines that `given` is, or that lies as `dev.jsonl` in the folder that it is; null where neither. */
export function linesFile(given: string): string | null {
  if (!existsSync(given)) return null;
  const file = statSync(given).isDirectory() ? join(given, "dev.jsonl") : given;
  return existsSync(file) ? file : null;
}

/**
 * A folder that holds the given files or folders and nothing else, as links: for scorers that take folders, where
 * one page or article is asked for.
 *
 * @param scratch a folder of the caller's, which it removes
 */
export function folderOf(paths: readonly string[], scratch: string): string {
  const folder = join(scratch, "given");
  mkdirSync(folder);
  for (const path of paths) symlinkSync(resolve(path), join(folder, basename(resolve(path))));
  return folder;
}

/** The folder that `path` is, or in which the file lies. */
export function folderAt(path: string): string {
  return statSync(path).isDirectory() ? path : dirname(path);
}
