/** `npm run bench -- NAME [options]`: prints figures of speed and memory; asserts nothing. */
const BENCHES: Readonly<
  Record<string, () => Promise<{ main(args: readonly string[]): Promise<number> | number }>>
> = {
  claims: () => import("./claims.ts"),
  language: () => import("./language.ts"),
  search: () => import("./search.ts"),
  site: () => import("./site.ts"),
  theatre: () => import("./theatre.ts"),
  weighing: () => import("./weighing.ts"),
};

const [name, ...args] = process.argv.slice(2);
const load = name === undefined ? undefined : BENCHES[name];
if (!load) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(BENCHES).join("|")} [options]\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await (await load()).main(args);
}
