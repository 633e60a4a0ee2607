/** `npm run evaluate -- NAME [options]`: scores against outside corpora. Each evaluation is a file here. */
const EVALUATIONS: Readonly<
  Record<string, () => Promise<{ main(args: readonly string[]): Promise<number> | number }>>
> = {
  airwars: () => import("./airwars.ts"),
  "airwars-places": () => import("./airwars-places.ts"),
  muc4: () => import("./muc4.ts"),
  polnear: () => import("./polnear.ts"),
  reports: () => import("./reports.ts"),
  structure: () => import("./structure.ts"),
  theatre: () => import("./theatre.ts"),
  ud: () => import("./ud.ts"),
};

const [name, ...args] = process.argv.slice(2);
const load = name === undefined ? undefined : EVALUATIONS[name];
if (!load) {
  process.stderr.write(
    `Usage: npm run evaluate -- ${Object.keys(EVALUATIONS).join("|")} [--data FOLDER] [--out FILE]\n`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await (await load()).main(args);
}
