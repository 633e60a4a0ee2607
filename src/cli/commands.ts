import type { Command } from "./command.ts";
import { changes } from "./commands/changes.ts";
import { explain } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { extract } from "./commands/extract.ts";
import { read } from "./commands/read.ts";
import { rebuild } from "./commands/rebuild.ts";
import { serve } from "./commands/serve.ts";
import { start } from "./commands/start.ts";
import { structure } from "./commands/structure.ts";
import { tally } from "./commands/tally.ts";
import { theatre } from "./commands/theatre.ts";
import { verify } from "./commands/verify.ts";

/** Every command, in the order of the help page. */
export const COMMANDS: readonly Command[] = [
  read,
  serve,
  start,
  extract,
  structure,
  explain,
  exportCommand,
  tally,
  changes,
  theatre,
  verify,
  rebuild,
];
