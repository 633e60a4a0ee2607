#!/usr/bin/env node
// The one binary. It runs the compiled program; `npm ci` compiles it (script "prepare").
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
if (!existsSync(main)) {
  process.stderr.write(
    "daybook: the program is not built: dist/cli/main.js is missing.\n  Expected the result of `npm ci`. Run: npm run build\n",
  );
  process.exit(1);
}
await import(main);
