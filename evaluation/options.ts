/** The value behind `name` among the arguments (`--data FOLDER`); null where it is absent or nothing follows. */
export function option(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}
